"""One call without a join: its arguments and its answer are values that are written once and for all."""

from builtins import (  # noqa: A004
    BaseException, all, bool, bytes, dict, float, frozenset, getattr, id, int, len, list, repr, set, str, tuple,
    type, zip,
)  # fmt: skip

from harness import account
from harness.values import Opaque, TooMany
from harness.values_alone import Alone, decode
from harness.values_write import Writer
from harness.values_write_plain import PLAIN

# A value of more parts than this, or a text of more characters, says no more than that it is there.
PARTS = 4000
LONGEST = 64_000
_ATOMS = frozenset({int, str, bool, type(None)})
_SIMPLE = frozenset({"f", "i", "b", "c", "u"})


def answer(function, call, file="", own=None):
    """What `function` did with `call`, {"args": [value…], "kwargs": {name: value}}.

    {"how": "returned", "value", "after"}, {"how": "raised", "error", "account", "after"}, {"how": "opaque", "reason"},
    {"how": "long"} or {"how": "unknown", "why": "refused"}: `after` are the arguments as the call left them, where it changed any, else null.
    `account` is of the exception and names a line of `file`. What cannot be written of an exception is left out: null for
    `error`. `own`: how classes of the skill's own are called in arguments, and the namespace where they are.
    """
    crossing = Alone()
    try:
        args = [_read(node, crossing, own) for node in call["args"]]
        kwargs = {name: _read(node, crossing, own) for name, node in call["kwargs"].items()}
        if own is not None:
            call = _written(args, kwargs, crossing)
    except Opaque as reason:
        return {"how": "opaque", "reason": str(reason)}
    except BaseException:  # a class of its own that does not take what its hints let one expect
        return {"how": "unknown", "why": "refused"}
    try:
        result = function(*args, **kwargs)
    except BaseException as error:
        told = {"how": "raised", "error": _error(error, crossing), "account": account.of(error, file)}
    else:
        told = _returned(result, crossing)
    return _with_arguments(told, call, args, kwargs, crossing) if "value" in told or "error" in told else told


def _written(args, kwargs, crossing):
    """The call as it is before it is made: objects of its own are written otherwise than they were asked for."""
    return {
        "args": [_write(value, crossing) for value in args],
        "kwargs": {name: _write(value, crossing) for name, value in kwargs.items()},
    }


def _read(node, crossing, own):
    """The value of `node`, which our own parent wrote: most are plain, and need no reader that believes nothing."""
    if type(node) in _ATOMS:
        return node
    if node[0] == "f":
        return float(node[1])
    if own is not None:
        return _made(node, crossing, own)
    return list(node[2]) if _holds_atoms(node) else decode(node, crossing)


_PARTS = {"l": (list, 2), "t": (tuple, 1), "s": (set, 2), "fs": (frozenset, 1)}


def _made(node, crossing, own):
    """As _read, of what may hold objects of the skill's own."""
    prefix, namespace = own
    tag = node[0] if type(node) is list else None
    named = node[1] if tag == "m" else node[2] if tag == "o" else None
    if type(named) is str and named.startswith(prefix):
        cls = namespace[named[len(prefix) :]]
        if tag == "m":
            return getattr(cls, node[2])
        return cls(**{name: _made(one, crossing, own) for name, one in node[4]})
    if tag in _PARTS:
        kind, place = _PARTS[tag]
        return kind([_made(one, crossing, own) for one in node[place]])
    if tag == "d":
        return {_made(key, crossing, own): _made(one, crossing, own) for key, one in node[2]}
    return node if tag is None else decode(node, crossing)


def _holds_atoms(node):
    return node[0] == "l" and all(type(one) in _ATOMS for one in node[2])


def _write(value, crossing):
    """The tagged value of `value`. Raises Opaque, and TooMany of those."""
    kind = type(value)
    if value is None or kind is bool:
        return value
    if (kind is str or kind is bytes) and len(value) > LONGEST:
        raise TooMany(f"more than {LONGEST} characters")
    if id(kind) in PLAIN:
        return PLAIN[id(kind)](value)
    written = _list(value) if kind is list and len(value) < PARTS else None
    return Writer(crossing, parts=PARTS).write(value) if written is None else written


def _list(value):
    """A list of plain values, without the machinery for all others; None where it holds something else."""
    written = []
    for one in value:
        kind = type(one)
        if one is None or kind is bool:
            written.append(one)
        elif id(kind) in PLAIN and (kind is not str or len(one) <= LONGEST):
            written.append(PLAIN[id(kind)](one))
        else:
            return None
    return ["l", 0, written]


def _returned(result, crossing):
    try:
        return {"how": "returned", "value": _write(result, crossing)}
    except TooMany:
        return {"how": "long"}
    except Opaque as reason:
        return {"how": "opaque", "reason": str(reason)}


def _error(error, crossing):
    try:
        return _write(error, crossing)
    except Opaque:
        return None


def _with_arguments(told, call, args, kwargs, crossing):
    before = [*call["args"], *call["kwargs"].values()]
    try:
        after = [
            node if _is_simple(node) or _is_same_list(node, value) else _write(value, crossing)
            for node, value in zip(before, [*args, *kwargs.values()])
        ]
    except TooMany:
        return {"how": "long"}
    except Opaque as reason:
        return {"how": "opaque", "reason": str(reason)}
    # As text too: 1 and True are equal for Python, and not the same argument.
    if after == before and repr(after) == repr(before):
        return {**told, "after": None}
    places = len(args)
    return {**told, "after": {"args": after[:places], "kwargs": dict(zip(kwargs, after[places:]))}}


def _is_same_list(node, value):
    """Whether it is a list of just these; nothing is compared that could have an `__eq__` of its own."""
    if not _holds_atoms(node) or type(value) is not list or len(value) != len(node[2]):
        return False
    for one, before in zip(value, node[2]):
        if type(one) is not type(before) or one != before:
            return False
    return True


def _is_simple(node):
    """Whether it stands for what nobody can change."""
    return type(node) is not list or node[0] in _SIMPLE
