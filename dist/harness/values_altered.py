"""Other values than a given one, near to it and far away: what an object that judges is asked besides.

Works on tagged values (values.py), whose numbers and descriptions it leaves as they are.
"""

import binascii
from builtins import abs, float, len, list, max, range, type  # noqa: A004

from harness.values_instead import FAR, extreme, instead

NOBODYS = ("nothing that anybody expects", FAR)
FOREIGN = ["t", list(NOBODYS)]
_PLACES = 40


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
    """Pairs of a place in `node` and the node with another value there: two for each place, or more of fewer places."""
    made, found = [], draw.shuffled(places(node))[:6]
    for path in found:
        each = max(2, 9 // len(found))
        made += [(path, _with(node, path, one)) for one in draw.shuffled(_window(instead(_at(node, path)), draw))[:each]]
    return made


def _window(others, draw):
    """Of whole numbers six neighbours among which the true one may stand anywhere, and one far away."""
    first = draw.below(7)
    return [*others[first : first + 6], others[-1 - draw.below(2)]] if len(others) == 14 else others


def altered_again(node, path, one, draw):
    """`one`, which is `node` altered at `path`, altered there once more, and not back to nearly what it was."""
    found = []
    for other in draw.shuffled(instead(_at(one, path)))[:2]:
        before = _at(node, path)
        near = type(other) is list and other[0] == "f" == before[0] and abs(float(other[1]) - float(before[1])) < 1
        if not near and other != before:
            found.append(_with(node, path, other))
    return found


def extremes(node):
    """The node with something very small and something very large in each of its places."""
    return [(path, _with(node, path, one)) for path in places(node)[:3] for one in extreme(_at(node, path))]


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
        if instead(one):
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
        return [path] if instead(plain) else []
    where = 1
    entries = range(len(plain[where]))
    return [(*path, where, at, 1) if plain[0] == "d" else (*path, where, at) for at in entries]


def _at(node, path):
    for step in path:
        node = node[step]
    return node


def _with(node, path, one):
    if not path:
        return one
    step, *rest = path
    return [*node[:step], _with(node[step], rest, one), *node[step + 1 :]]
