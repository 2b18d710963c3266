"""Whether what a peer sends has the shape of a class's description, in no name that the interpreter acts upon."""

from builtins import all, bool, dict, frozenset, int, len, list, str, type  # noqa: A004

from harness import stand_ins, stand_ins_members
from harness.values import NAME, Broken

KINDS = frozenset("object dataclass namedtuple enum exception".split())
TRAITS = frozenset("eq order frozen hash".split())
KEYS = ["name", "kind", "bases", "fields", "traits", "methods", "members", "call"]
_MANY = 1000


def check(described):
    """Raises Broken unless it has the shape of a description."""
    if type(described) is not dict or list(described) != KEYS:
        raise Broken("a class is not described")
    name, kind, inherited, fields, traits, methods, named, call = described.values()
    lists = [inherited, fields, traits, methods, named]
    if any(type(one) is not list or len(one) > _MANY for one in lists):
        raise Broken("a class is described without end")
    if (
        not _is_name(name)
        or type(kind) is not str
        or kind not in KINDS
        or not all(type(base) in (str, dict) for base in inherited)
        or not all(type(trait) is str and trait in TRAITS for trait in traits)
        or not all(type(method) is str and _is_method(*stand_ins_members.split(method)) for method in methods)
        or not all(type(one) is list and len(one) == 2 and _is_member(one[0]) for one in named)
        or not all(_is_field(field) for field in fields)
        or not (call is None or type(call) is int and call >= 0)
    ):
        raise Broken("a class is described in words that are none")


def _is_field(field):
    if type(field) is not list or len(field) != 3 or not all(type(one) is bool for one in field[1:]):
        return False
    return _is_name(field[0]) and field[0][:2] != "__"


def _is_method(how, name):
    if how != "method" and how not in stand_ins_members.HOWS:
        return False
    return _is_name(name) and (name[0] != "_" or how == "method" and name in stand_ins.SPECIAL)


def _is_member(name):
    # `__eq__` and `_missing_` are what an enum does, not what it has.
    return _is_name(name) and not (name[0] == "_" and name[-1] == "_")


def _is_name(name):
    return type(name) is str and len(name) <= NAME and name.isidentifier()
