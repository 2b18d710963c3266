"""Stand-ins: classes with the shape of a peer's own classes, which run none of its code.

A class is described by {"name", "kind", "bases", "fields", "traits", "methods", "members", "call"}: kind is object,
dataclass, namedtuple, enum or exception; bases are names of the library's or further descriptions; fields are
[name, shown, compared]; traits are what a dataclass promises; methods are the names that a stand-in can only report;
members are an enum's, with their values; call is the number under which its owner makes new ones, or null.
"""

import collections
import copy
import dataclasses
import enum
from builtins import (  # noqa: A004
    Exception, any, dict, frozenset, hash, object, property, staticmethod, tuple, type, zip,
)  # fmt: skip

from harness import stand_ins_copy
from harness.stand_ins_equality import JUDGES, JUDGING, equal, leaving_out
from harness.values import Opaque
from harness.values_inspect import attributes, in_class, members

SPECIAL = frozenset(
    f"__{name}__"
    for name in """eq ne lt le gt ge str repr format bytes bool int float complex index len iter next reversed contains
    getitem setitem delitem missing call enter exit add radd iadd sub rsub isub mul rmul imul truediv rtruediv
    itruediv floordiv rfloordiv ifloordiv mod rmod imod divmod rdivmod pow rpow ipow matmul rmatmul imatmul and rand iand
    or ror ior xor rxor ixor lshift rlshift ilshift rshift rrshift irshift neg pos abs invert round trunc floor ceil
    aiter anext aenter aexit await length_hint fspath""".split()
)
MODULE = "stand-in"
# Where a structural answer exists it is given, and it is noted that the class's own may be another.
_ANSWERED = ("__repr__", "__str__")
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


def make(described, bases, values, record, construct):
    """The class that stands in for the one `described`. Raises Opaque where none can be built.

    `record(reason)` is told of what only the owner could answer; `construct(number, args, kwargs)` has it make one.
    """
    try:
        return _KINDS[described["kind"]](described, bases, values, record, construct)
    except Exception as error:
        raise Opaque(f"no class can stand in for {described['name']}: {type(error).__name__}: {error}") from error


def _namespace(described, record, construct):
    name, number = described["name"], described["call"]

    def maker(cls, args, kwargs):
        if number is None or cls.__module__ != MODULE:
            raise _refusal(record, f"making a {name} runs code that is not here")
        return construct(number, args, kwargs)

    space = {"__module__": MODULE, "_maker": staticmethod(maker), "__qualname__": name}
    for method in described["methods"]:
        space[method] = (_answered if method in _ANSWERED else _missing)(name, method, record)
    if "__eq__" in described["methods"]:
        space["__eq__"] = equal(name, record)
        space["__ne__"] = lambda self, other: not self == other
        space["__hash__"] = None
    if "hash" in described["traits"] and ("__eq__" in space or "frozen" not in described["traits"] and _is_data(described)):
        space["__hash__"] = lambda self: hash(name)
    return space


def _is_data(described):
    return described["kind"] == "dataclass"


def _refusal(record, reason):
    record(reason)
    return Opaque(reason)


def _missing(name, method, record):
    def told(self, *_, **__):
        raise _refusal(record, f"{name}.{method} {JUDGES if method in JUDGING else 'stays with its class'}")

    # A special method is looked up by the interpreter and then called; a plain one is stopped when it is read.
    return told if method in SPECIAL else property(told)


def _answered(name, method, record):
    def told(self):
        answer = dict(attributes(self)).get(TOLD)
        if method == "__str__" and answer is not None:
            return answer
        record(f"{name}.{method} stays with its class")
        return structure(self)

    return told


def _plain(described, bases, _values, record, construct):
    space = _namespace(described, record, construct)
    if not bases:
        space.setdefault("__repr__", structure)
    return type(described["name"], _anchored(bases), space)


def _dataclass(described, bases, _values, record, construct):
    traits, space = described["traits"], _namespace(described, record, construct)
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


def _named_tuple(described, bases, _values, record, construct):
    space = _namespace(described, record, construct)
    if tuple in bases:
        base = collections.namedtuple(described["name"], [name for name, _, _ in described["fields"]])
        bases = tuple(base if one is tuple else one for one in bases)
    return type(described["name"], _anchored(bases), {**space, "__slots__": ()})


def _enum(described, bases, values, record, _construct):
    *mixed, base = bases
    if any(in_class(type(value), "__get__") for value in values):
        raise Opaque("a member that would be a method")
    names = [(name, value) for (name, _), value in zip(described["members"], values)]
    options = {"type": mixed[0]} if mixed else {}
    made = enum.EnumMeta.__call__(base, described["name"], names, module=MODULE, **options)
    for method in described["methods"]:
        if method not in members(made):
            told = _answered if method in _ANSWERED else _missing
            type.__setattr__(made, method, told(described["name"], method, record))
    return made


def _anchored(bases):
    return bases if any(Anchor in base.__mro__ for base in bases) else (Anchor, *bases)


_KINDS = {"object": _plain, "dataclass": _dataclass, "namedtuple": _named_tuple, "enum": _enum, "exception": _plain}
