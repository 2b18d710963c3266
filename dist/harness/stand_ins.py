"""Stand-ins: classes with the shape of a peer's own classes, which run none of its code.

A class is described by {"name", "kind", "bases", "fields", "traits", "methods", "members", "call"}: kind is object,
dataclass, namedtuple, enum or exception; bases are names of the library's or further descriptions; fields are
[name, shown, compared]; traits are what a dataclass promises; methods are the names of what is run by the owner of
the class (stand_ins_members.py), or can only be reported where nobody runs it;
members are an enum's, with their values; call is the number under which its owner makes new ones, or null.
"""

import collections
import copy
import dataclasses
import enum
from builtins import (  # noqa: A004
    Exception, NotImplemented, any, dict, frozenset, hash, object, staticmethod, tuple, type, zip,
)  # fmt: skip

from harness import stand_ins_copy, stand_ins_members
from harness.stand_ins_equality import JUDGES, MODULE, equal, leaving_out  # noqa: F401
from harness.values import Opaque
from harness.values_inspect import attributes, in_class

SPECIAL = frozenset(
    f"__{name}__"
    for name in """eq ne hash lt le gt ge str repr format bytes bool int float complex index len iter next reversed contains
    getitem setitem delitem missing call enter exit add radd iadd sub rsub isub mul rmul imul truediv rtruediv
    itruediv floordiv rfloordiv ifloordiv mod rmod imod divmod rdivmod pow rpow ipow matmul rmatmul imatmul and rand iand
    or ror ior xor rxor ixor lshift rlshift ilshift rshift rrshift irshift neg pos abs invert round trunc floor ceil
    aiter anext aenter aexit await length_hint fspath""".split()
)
# Where a structural answer exists it is given, and it is noted that the class's own may be another.
_ANSWERED = ("__repr__", "__str__")
_NAMING = ("__module__", "_maker", "__qualname__")
# What an exception says of itself where its class has its own way: its owner asked it, in its own process.
TOLD = "__told__"


class Anchor:
    """What every stand-in class derives from: making one is asked of the owner of the class."""

    __slots__ = ()
    __module__ = MODULE

    def __new__(cls, *args, **kwargs):
        return cls._maker(cls, args, kwargs)

    def __init__(self, *args, **kwargs):
        pass

    def __copy__(self):
        return stand_ins_copy.copied(self, lambda value: value)

    def __deepcopy__(self, memo):
        return stand_ins_copy.copied(self, lambda value: copy.deepcopy(value, memo), memo)


def structure(value):
    """`Point(x=1, y=2)`."""
    inner = ", ".join(f"{name}={one!r}" for name, one in attributes(value) if name != TOLD)
    return f"{type(value).__name__}({inner})"


def make(described, bases, values, record, peer):
    """The class that stands in for the one `described`. Raises Opaque where none can be built.

    `record(reason)` is told of what only the owner could answer; `peer` is the Exchange with it, or None.
    """
    try:
        return _KINDS[described["kind"]](described, bases, values, record, peer)
    except Exception as error:
        raise Opaque(f"no class can stand in for {described['name']}: {type(error).__name__}: {error}") from error


def _namespace(described, record, peer):
    name, number = described["name"], described["call"]
    owner = stand_ins_members.Owner(name, number, record, peer)

    def maker(cls, args, kwargs):
        if not owner.is_there() or cls.__module__ != MODULE:
            raise owner.refusal(f"making a {name} runs code that is not here")
        return peer.ask(number, "call", args, kwargs)

    space = {"__module__": MODULE, "_maker": staticmethod(maker), "__qualname__": name}
    space |= _members(described, owner, lambda answered: _answered(name, answered, record))
    if "__eq__" in space:
        if not owner.is_there():
            space |= {"__eq__": equal(name, record), "__ne__": _unequal, "__hash__": None}
        space.setdefault("__ne__", _unequal)
        space.setdefault("__hash__", None)
    if "hash" in described["traits"] and ("__eq__" in space or "frozen" not in described["traits"] and _is_data(described)):
        if space.get("__hash__") is None:
            space["__hash__"] = lambda self: hash(name)
    return space


def _members(described, owner, answered):
    is_exception = described["kind"] == "exception"
    found = {}
    for written in described["methods"]:
        how, name = stand_ins_members.split(written)
        if name == "__str__" and is_exception:
            found[name] = answered(name)
        elif owner.is_there() or name != "__hash__" and how != "constant":
            found[name] = stand_ins_members.made(
                owner, written, name in SPECIAL, lambda each: answered(each) if each in _ANSWERED else None
            )
    return found


def _unequal(self, other):
    same = type(self).__eq__(self, other)
    return same if same is NotImplemented else not same


def _is_data(described):
    return described["kind"] == "dataclass"


def _answered(name, method, record):
    def told(self):
        answer = dict(attributes(self)).get(TOLD)
        if method == "__str__" and answer is not None:
            return answer
        record(f"{name}.{method} stays with its class")
        return structure(self)

    return told


def _plain(described, bases, _values, record, peer):
    space = _namespace(described, record, peer)
    if not bases:
        space.setdefault("__repr__", structure)
    return type(described["name"], _anchored(bases), space)


def _dataclass(described, bases, _values, record, peer):
    traits, space = described["traits"], _namespace(described, record, peer)
    fields = [
        (name, object, dataclasses.field(repr=shown, compare=compared)) for name, shown, compared in described["fields"]
    ]
    made = dataclasses.make_dataclass(
        described["name"],
        fields,
        bases=_anchored(bases),
        namespace=space,
        init=False,
        repr="__repr__" not in space,
        eq="eq" in traits and "__eq__" not in space,
        order="order" in traits,
        frozen="frozen" in traits,
    )
    made.__module__ = MODULE
    return leaving_out(made, record)


def _named_tuple(described, bases, _values, record, peer):
    space = _namespace(described, record, peer)
    if tuple in bases:
        base = collections.namedtuple(described["name"], [name for name, _, _ in described["fields"]])
        bases = tuple(base if one is tuple else one for one in bases)
    return type(described["name"], _anchored(bases), {**space, "__slots__": ()})


def _enum(described, bases, values, record, peer):
    *mixed, base = bases
    if any(in_class(type(value), "__get__") for value in values):
        raise Opaque("a member that would be a method")
    names = [(name, value) for (name, _), value in zip(described["members"], values)]
    options = {"type": mixed[0]} if mixed else {}
    made = enum.EnumMeta.__call__(base, described["name"], names, module=MODULE, **options)
    for name, member in _namespace(described, record, peer).items():
        if name not in _NAMING and name not in made._member_map_:
            type.__setattr__(made, name, member)
    return made


def _anchored(bases):
    return bases if any(Anchor in base.__mro__ for base in bases) else (Anchor, *bases)


_KINDS = {"object": _plain, "dataclass": _dataclass, "namedtuple": _named_tuple, "enum": _enum, "exception": _plain}
