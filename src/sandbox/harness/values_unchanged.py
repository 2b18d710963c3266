"""Whether a value still is what its node said: a quick look, which says yes only where it is sure."""

from builtins import all, bool, dict, float, int, len, list, str, tuple, type, zip  # noqa: A004

# How deep it looks: it is a recursion, on a stack of which a candidate may have left little.
DEPTH = 4
_spelled = float.__repr__
# Of these only the very same is equal, and nobody can change one.
_ATOMS = frozenset({int, str, bool, type(None)})


def as_sent(node, value, objects, depth=DEPTH):
    """Whether writing `value`, which was read from `node`, would give that node again. `objects` are what was read, by number."""
    kind = type(node)
    if kind is not list:
        return type(value) is kind and kind in _ATOMS and value == node
    tag = node[0]
    if tag == "f":
        return type(value) is float and _spelled(value) == node[1]
    if depth == 0:
        return False
    if tag == "l":
        return _is(node, value, objects) and type(value) is list and _all_as_sent(node[2], value, objects, depth)
    if tag == "t":
        return type(value) is tuple and _all_as_sent(node[1], value, objects, depth)
    if tag == "d":
        if not _is(node, value, objects) or type(value) is not dict or len(value) != len(node[2]):
            return False
        return all(
            as_sent(pair[0], key, objects, depth - 1) and as_sent(pair[1], one, objects, depth - 1)
            for pair, (key, one) in zip(node[2], dict.items(value))
        )
    return False


def _is(node, value, objects):
    """Whether it is the object that was made of this node, and not one that is equal to it."""
    return objects[node[1]] is value


def _all_as_sent(nodes, values, objects, depth):
    if len(values) != len(nodes):
        return False
    for node, value in zip(nodes, values):
        if not as_sent(node, value, objects, depth - 1):
            return False
    return True
