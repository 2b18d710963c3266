"""Other values than a given one, near to it and far away: what an object that judges is asked besides.

Works on tagged values (values.py), whose numbers and descriptions it leaves as they are.
"""

import binascii
import decimal
from builtins import abs, float, int, len, list, range, repr, str, type  # noqa: A004

from harness.values_write_plain import integer

FAR, EXTREME = 7919, 10**12
NOBODYS = ("nothing that anybody expects", FAR)
FOREIGN = ["t", list(NOBODYS)]
_PLACES = 40
_DAYS = {"date": 9000, "datetime": 9000}
_HIGHEST = "\U0010ffff" * 3


class Draw:
    """Numbers that follow from `text`, and from nothing else."""

    def __init__(self, text):
        self._state = binascii.crc32(text.encode("utf-8", "surrogatepass")) + (len(text) << 32)
        for _ in range(4):
            self.below(2)

    def below(self, bound):
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return (self._state >> 33) % bound

    def shuffled(self, items):
        left, drawn = list(items), []
        while left:
            drawn.append(left.pop(self.below(len(left))))
        return drawn


def altered(node, draw):
    """Pairs of a place in `node` and the node with another value there: two for each place, as far as there are any."""
    made = []
    for path in draw.shuffled(places(node))[:6]:
        made += [(path, _with(node, path, one)) for one in draw.shuffled(_instead(_at(node, path)))[:2]]
    return made


def altered_again(node, path, one, draw):
    """`one`, which is `node` altered at `path`, altered there once more, and not back to nearly what it was."""
    found = []
    for other in draw.shuffled(_instead(_at(one, path)))[:2]:
        before = _at(node, path)
        near = type(other) is list and other[0] == "f" == before[0] and abs(float(other[1]) - float(before[1])) < 1
        if not near and other != before:
            found.append(_with(node, path, other))
    return found


def extremes(node):
    """The node with something very small and something very large in each of its places."""
    return [(path, _with(node, path, one)) for path in places(node)[:3] for one in _extreme(_at(node, path))]


def zeros(node):
    """Whether some number in it is zero, or some container empty."""
    return any_of(node, lambda one: one in (0, ["f", "0.0"], ["f", "-0.0"], ["Decimal", "0"]) and one is not False)


def any_of(node, is_one):
    for path in places(node, _PLACES):
        if is_one(_at(node, path)):
            return True
    return False


def places(node, most=_PLACES):
    """Paths to what can be altered in `node`, the whole first."""
    found, left = [], [()]
    while left and len(found) < most:
        path = left.pop(0)
        one = _at(node, path)
        if _instead(one):
            found.append(path)
        left += _inner(one, path)
    return found


def _inner(one, path):
    if type(one) is not list or not one:
        return []
    tag = one[0]
    if tag == "o":
        plain = [] if one[3] is None else _within_base(one[3], (*path, 3))
        return plain + [(*path, 4, at, 1) for at in range(len(one[4]))]
    items = {"t": 1, "l": 2, "deque": 2, "array": 3}.get(tag)
    if items is not None:
        return [(*path, items, at) for at in range(len(one[items]))]
    if tag in ("d", "OrderedDict", "Counter", "defaultdict"):
        return [(*path, 2, at, 1) for at in range(len(one[2]))]
    return []


def _within_base(plain, path):
    # What a class holds of its builtin base keeps its length: a named tuple has no other.
    if type(plain) is not list or plain[0] not in ("t", "l", "d", "deque"):
        return [path] if _instead(plain) else []
    where = 1
    entries = range(len(plain[where]))
    return [(*path, where, at, 1) if plain[0] == "d" else (*path, where, at) for at in entries]


def _instead(one):
    if one is None:
        return [FAR]
    if type(one) is bool:
        return [not one]
    if type(one) is int:
        return [integer(one + by) for by in (1, -1, FAR, -FAR)]
    if type(one) is str:
        return _texts(one)
    return _OTHER[one[0]](one) if type(one) is list and one and one[0] in _OTHER else []


def _texts(one):
    last = "y" if one[-1:].lower() == "x" else "x"
    return [one + last, f"{last}{one[1:]}" if one and one[0].lower() != last else one + last * 2]


def _float(one):
    value = float(one[1])
    return [["f", repr(other)] for other in (value + 1.5, value - 1.5, value * 2 + FAR) if other != value] or [["f", "1.5"]]


def _bytes(one):
    return [["b", binascii.b2a_base64(binascii.a2b_base64(one[1]) + b"x", newline=False).decode()]]


def _decimal(one):
    value = decimal.Decimal(one[1])
    if not value.is_finite() or abs(value.adjusted()) > 20:
        return [["Decimal", "1.5"]]
    return [["Decimal", str(value + by).replace("e", "E")] for by in (decimal.Decimal("1.5"), FAR)]


def _fraction(one):
    if type(one[1]) is not int or type(one[2]) is not int:
        return []
    return [["Fraction", integer(one[1] + by * one[2]), one[2]] for by in (2, -FAR)]


def _year(one):
    day = 28 if one[3] == 29 else one[3]
    return [[one[0], one[1] % _DAYS[one[0]] + by, one[2], day, *one[4:]] for by in (1, 2)]


def _items(at):
    def grown(one):
        items = one[at]
        more = [[*one[:at], [*items, FAR], *one[at + 1 :]]]
        # A zero at the end, or one that is there twice, may rightly count for nothing.
        if items and type(items[-1]) in (int, str) and items[-1] and items.count(items[-1]) == 1:
            more.append([*one[:at], items[:-1], *one[at + 1 :]])
        return more

    return grown


def _entries(one):
    return [[*one[:2], [*one[2], ["nothing that anybody expects", FAR]], *one[3:]]]


_OTHER = {
    "f": _float,
    "b": _bytes,
    "i": lambda one: [integer(int(one[1], 16) + by) for by in (1, -FAR)],
    "c": lambda one: [["c", repr(float(one[1]) + 1.5), one[2]]],
    "Decimal": _decimal,
    "Fraction": _fraction,
    "date": _year,
    "datetime": _year,
    "timedelta": lambda one: [[one[0], one[1] + by, *one[2:]] for by in (1, -3)],
    "t": _items(1),
    "fs": _items(1),
    "l": _items(2),
    "s": _items(2),
    "d": _entries,
}


def _extreme(one):
    if type(one) is int or type(one) is list and one and one[0] in ("i", "f", "Decimal", "Fraction"):
        kind = one[0] if type(one) is list else "i"
        ends = [-EXTREME, EXTREME]
        as_kind = {"f": lambda n: ["f", repr(float(n))], "Decimal": lambda n: ["Decimal", str(n)]}
        as_kind["Fraction"] = lambda n: ["Fraction", n, 1]
        return [as_kind.get(kind, integer)(end) for end in ends]
    if type(one) is str:
        return ["", _HIGHEST]
    if type(one) is list and one and one[0] in _DAYS:
        return [[one[0], year, 1, 1, *one[4:]] for year in (2, 9990)]
    return [["timedelta", days, 0, 0] for days in (-EXTREME // 10**6, EXTREME // 10**6)] if type(one) is list and one[:1] == ["timedelta"] else []


def _at(node, path):
    for step in path:
        node = node[step]
    return node


def _with(node, path, one):
    if not path:
        return one
    step, *rest = path
    return [*node[:step], _with(node[step], rest, one), *node[step + 1 :]]
