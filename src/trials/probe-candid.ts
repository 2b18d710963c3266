/**
 * What is not as it seems in the objects of classes of its own that a skill returns. Each finding is a pair: of which kind
 * it is, and what the object does. Of kinds there are
 *   'lies'     no class has a reason to do so
 *   'breaks'   it contradicts itself
 *   'departs'  it does otherwise than the builtin that it derives from, as a class may that is promised by its name
 *   'grants'   it answers for keys that it does not hold
 * The texts by which the objects show themselves are the second answer.
 *
 * What a builtin holds is read with its own methods, which a class of the skill's cannot put others in place of.
 */
export const CANDID = `OTHERS = {int: 7919, float: 0.7919, str: "~ another ~", bytes: b"~ another ~", tuple: ("~",), list: ["~"],
          dict: {"~": 1}, set: {"~"}, frozenset: frozenset("~")}
ABSENT = "~ absent ~"

def held(value, depth=0):
    """What value and its parts hold as builtins; what is of no builtin is itself."""
    base = next((each for each in OTHERS if isinstance(value, each)), None)
    if base is None or depth > 4 or type(value) is bool or isinstance(value, enum.Enum):
        return value
    if base is dict:
        return {held(key, depth + 1): held(one, depth + 1) for key, one in dict.items(value)}
    if base in (list, tuple, set, frozenset):
        return base([held(one, depth + 1) for one in base.__iter__(value)])
    if base is bytes:
        return bytes.__getitem__(value, slice(None))
    return {int: int.__int__, float: float.__float__, str: str.__str__}[base](value)

def outcome(does, *operands):
    try:
        result = does(*operands)
        if hasattr(type(result), "__next__") or isinstance(result, (type({}.keys()), type({}.values()), type({}.items()))):
            result = list(itertools.islice(result, 1000))
        return "", held(result)
    except Exception as error:
        return type(error).__name__, None

def differ(does, left, right, *operands):
    one, other = outcome(does, left, *operands), outcome(does, right, *operands)
    return one[0] != other[0] or not (one[1] == other[1] or repr(one[1]) == repr(other[1]))

ORDERS = (operator.lt, operator.le, operator.gt, operator.ge)
EQUAL = (operator.eq, operator.ne)
COUNTS = (operator.add, operator.sub, operator.mul, operator.floordiv, operator.mod, operator.truediv)
SETS = (operator.or_, operator.and_, operator.sub, operator.xor)

def methods(*named):
    return [operator.methodcaller(*each) for each in named]

def questions(base, plain):
    """Pairs of what is done and whom it is done with."""
    first = next(iter(plain), ABSENT) if base not in (int, float) else None
    if base in (int, float):
        others = [0, 1, 2, 3, 7, -1, 0.5, 1000003, plain, plain + 1, plain - 1]
        yield from itertools.product((*EQUAL, *ORDERS, *COUNTS), others)
        for does in (operator.neg, abs, int, float, round, bool, hash, operator.index, "{:.3f}".format):
            yield does, None
        return
    yield from ((does, None) for does in (bool, len, sorted, hash, *([] if base in (set, frozenset) else [list, reversed]), *methods(("copy",))))
    yield from itertools.product((operator.contains, operator.getitem), (first, ABSENT, *([] if base is dict else [0, -1, slice(None)])))
    if base in (str, bytes):
        empty, more = base(), plain + plain + OTHERS[base]
        yield from itertools.product((*EQUAL, *ORDERS, operator.add, operator.contains), (empty, more, plain, plain[:-1], plain.upper()))
        yield from itertools.product((operator.mul,), (0, 2))
        yield from ((does, None) for does in methods(*(((name,) for name in ("lower", "upper", "strip", "split", "title", "isdigit", "isalpha", "isspace", "swapcase", "splitlines")))))
        yield from ((does, None) for does in methods(*((name, one) for one in (plain[:3], OTHERS[base]) for name in ("startswith", "endswith", "find", "count", "partition")), ("replace", plain[:1], empty)))
    elif base in (list, tuple):
        yield from itertools.product((*EQUAL, operator.add), (plain, plain[:-1], plain + plain, base()))
        yield from ((does, None) for does in methods(("count", first), ("index", first)))
        yield operator.mul, 2
    elif base is dict:
        keys = [*itertools.islice(plain, 8), ABSENT]
        yield from itertools.product((operator.contains,), keys)
        yield from ((operator.getitem, key) for key in keys[:-1])
        yield from ((does, None) for does in methods(("keys",), ("values",), ("items",), *(("get", key) for key in keys), *(("get", key, 0) for key in keys)))
        yield from itertools.product((*EQUAL, operator.or_), (plain, {}, OTHERS[dict]))
    else:
        yield from itertools.product((*EQUAL, *ORDERS, *SETS), (plain, base(), OTHERS[base]))

def breaks(value, base, plain):
    """Whether value contradicts itself, whatever its operators are for."""
    if base in (int, float):
        if plain == plain and (value < value or value > value or not value == value):
            return "is less or more than itself"
        return None
    if len(value) != sum(1 for _ in itertools.islice(value, 10000)):
        return "has another length than items"
    if base in (list, tuple) and not all(value[at] is one or value[at] == one for at, one in zip(range(20), value)):
        return "gives others by place than in turn"
    if base is dict and any(not (key in value) for key in itertools.islice(value, 20)):
        return "denies keys that it gives"
    return None

def seems(value):
    class Stranger:
        pass
    stranger = Stranger()
    if value == stranger or not value != stranger:
        yield "lies", "equals anything"
    if isinstance(value, str) and (str(value) != str.__str__(value) or format(value) != str.__str__(value)):
        yield "lies", "shows another text than it holds"
    if type(copy.copy(value)) is not type(value):
        yield "lies", "becomes something else when it is copied or pickled"
    base = next((each for each in OTHERS if isinstance(value, each)), None)
    if base is None or isinstance(value, enum.Enum):
        return
    if value == OTHERS[base] and not base.__eq__(value, OTHERS[base]):
        yield "lies", "equals anything"
    plain = held(value)
    if base in (tuple, list, set, frozenset) and not value == base(base.__iter__(value)):
        yield "lies", "does not equal what it holds"
    broken = breaks(value, base, plain)
    if broken is not None:
        yield "breaks", broken
    library = next((each for each in type(value).__mro__ if each.__module__ == "collections"), None)
    if library is not None:
        return
    if base is dict and (outcome(operator.getitem, value, ABSENT)[0] == "" or outcome(operator.contains, value, ABSENT)[1]):
        yield "grants", "answers for keys that it does not hold"
    for does, operand in questions(base, plain):
        operands = () if operand is None else (operand,)
        if base is dict and operand == ABSENT and does is operator.getitem:
            continue
        if differ(does, value, plain, *operands):
            yield "departs", "does otherwise than the " + base.__name__ + " that it is"
            return

def shown(value):
    for does in (repr, str, format):
        text = outcome(does, value)[1]
        if isinstance(text, str):
            yield str.__str__(text)

def parts(value):
    kind = type(value)
    if isinstance(value, dict):
        yield from dict.keys(value)
        yield from dict.values(value)
    for base in (list, tuple, set, frozenset):
        if isinstance(value, base):
            yield from base.__iter__(value)
    if kind.__module__ == assay_probe_frame.__module__:
        yield from vars(value).values() if hasattr(value, "__dict__") else ()
        for name in getattr(kind, "__slots__", ()):
            if hasattr(value, name):
                yield getattr(value, name)

def ask(args, kwargs):
    result = assay_original(*args, **kwargs)
    found, texts, left, asked = [], [], 200, {}
    pending = [list(itertools.islice(result, 100)) if hasattr(type(result), "__next__") else result]
    while pending and left:
        left -= 1
        value = pending.pop()
        kind = type(value)
        if kind.__module__ == assay_probe_frame.__module__:
            asked[kind] = asked.get(kind, 0) + 1
            if asked[kind] > 3:
                continue
            found.extend((*each, kind.__name__) for each in seems(value))
            texts.extend(shown(value))
        pending.extend(parts(value))
    return found, texts
`;
