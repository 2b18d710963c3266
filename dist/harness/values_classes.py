"""The classes that one link knows: its own side's with their descriptions, and the stand-ins for the peer's."""

import enum
import json
import sys
from builtins import (  # noqa: A004
    BaseException, all, any, bool, dict, frozenset, id, int, isinstance, len, list, object, sorted, str, tuple,
    type,
)  # fmt: skip

from harness import stand_ins, stand_ins_members
from harness.values import NAME, Broken, Opaque
from harness.values_class_check import check
from harness.values_inspect import (
    attributes, bases, derives, in_class, is_generated, is_made_here, is_slot, members, module_of, mro, name_of,
)  # fmt: skip
from harness.values_library import BASE_IDS, NAME_OF, NAMED, library_class

_STDLIB = sys.stdlib_module_names
_text = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode
_Enum = enum.Enum
# Ancestors that add no shape.
_SHAPELESS = frozenset({("abc", "ABC"), ("typing", "Generic"), ("typing", "Protocol")})
_DEEP, _MANY = 20, 1000


def is_own(cls, own_modules=()):
    """Whether `cls` is a candidate's rather than the library's."""
    module = module_of(cls)
    return is_made_here(cls) and (module.partition(".")[0] not in _STDLIB or module in own_modules)


def library_name(cls):
    """How the library's class is called on the wire."""
    qualname = type.__dict__["__qualname__"].__get__(cls)
    return NAME_OF.get(id(cls)) or f"{module_of(cls) or 'builtins'}:{qualname}"


def kind_of(cls):
    if derives(cls, BaseException):
        return "exception"
    if derives(cls, _Enum):
        return "enum"
    fields = in_class(cls, "_fields")
    if derives(cls, tuple) and type(fields) is tuple and all(type(name) is str for name in fields):
        return "namedtuple"
    return "dataclass" if type(in_class(cls, "__dataclass_fields__")) is dict else "object"


class Classes:
    """`record` and `peer` as for stand_ins.make; `number(cls)` is under which number the peer may have one made."""

    def __init__(self, record, peer, number=lambda cls: None, own_modules=()):
        self._record, self._peer, self._number = record, peer, number
        self._own_modules = own_modules
        self._described = {}
        self._by_text = {}

    def is_own(self, cls):
        return is_own(cls, self._own_modules)

    def describe(self, cls, encode, depth=0):
        """The description of a class of one's own, or of the peer's where `cls` stands in for one."""
        known = self._described.get(id(cls))
        if known is not None:
            return known[1]
        if depth > _DEEP or len(self._described) > _MANY:
            raise Opaque("too many classes")
        kind = kind_of(cls)
        described = {
            "name": _plain_name(name_of(cls)),
            "kind": kind,
            "bases": [one for base in bases(cls) for one in self._base(base, encode, depth)],
            "fields": _fields(cls, kind),
            "traits": _traits(cls, kind),
            "methods": sorted(self._methods(cls)),
            "members": _members(cls, encode) if kind == "enum" else [],
            "call": self._number(cls),
        }
        self._keep(cls, described)
        return described

    def _keep(self, cls, described):
        self._described[id(cls)] = (cls, described)
        self._by_text.setdefault(_text(described), cls)

    def _base(self, base, encode, depth):
        if base is object or (module_of(base), name_of(base)) in _SHAPELESS:
            return []
        if self.is_own(base) or module_of(base) == stand_ins.MODULE:
            return [] if base is stand_ins.Anchor else [self.describe(base, encode, depth + 1)]
        if id(base) in BASE_IDS or derives(base, BaseException) or module_of(base) == "enum":
            return [library_name(base)]
        raise Opaque(f"an object of a class derived from {module_of(base)}.{name_of(base)}")

    def _methods(self, cls):
        kind, found = kind_of(cls), {}
        hidden = {name for name, _, _ in _fields(cls, kind)}
        for ancestor in mro(cls):
            if self.is_own(ancestor):
                for name, value in list(members(ancestor).items()):
                    special = type(name) is str and name in stand_ins.SPECIAL
                    if type(name) is not str or name in hidden or name[:1] == "_" and not special:
                        continue
                    hidden.add(name)
                    if _is_behaviour(value, special, kind):
                        found[name] = stand_ins_members.how_written(value, name, special)
        return found.values()

    def resolve(self, described, decode, depth=0):
        """The class that a peer's description means here: one's own, or a stand-in. Raises Broken or Opaque."""
        check(described)
        text = _text(described)
        if text not in self._by_text:
            if depth > _DEEP or len(self._described) > _MANY:
                raise Broken("too many classes")
            inherited = tuple(
                self._library(base) if type(base) is str else self.resolve(base, decode, depth + 1)
                for base in described["bases"]
            )
            values = [decode(value) for _, value in described["members"]]
            self._keep(stand_ins.make(described, inherited, values, self._record, self._peer), described)
        return self._by_text[text]

    def _library(self, name):
        found = NAMED.get(name)
        return found if isinstance(found, type) else library_class(name)


def _plain_name(name):
    if type(name) is not str or not name.isidentifier() or len(name) > NAME:
        raise Opaque("a class whose name is no identifier")
    return name


def _is_behaviour(value, special, kind):
    if is_generated(value) or is_slot(value) or value is None:
        return False
    # Attributes of an enum are its members.
    return special or kind != "enum" or in_class(type(value), "__get__") is not None


def _fields(cls, kind):
    if kind == "namedtuple":
        return [[name, True, True] for name in in_class(cls, "_fields")]
    if kind != "dataclass":
        return []
    told = [dict(attributes(field)) for field in in_class(cls, "__dataclass_fields__").values()]
    return [
        [_plain_name(field["name"]), field["repr"] is True, field["compare"] is True]
        for field in told
        if dict(attributes(field["_field_type"]))["name"] == "_FIELD"
    ]


def _traits(cls, kind):
    params = dict(attributes(in_class(cls, "__dataclass_params__"))) if kind == "dataclass" else {}
    traits = [name for name in ("eq", "order", "frozen") if params.get(name) is True]
    return traits + (["hash"] if in_class(cls, "__hash__") is not None or kind == "object" else [])


def _members(cls, encode):
    return [[name, encode(dict(attributes(member))["_value_"])] for name, member in members_of(cls).items()]


def members_of(cls):
    """An enum's members by name."""
    known = in_class(cls, "_member_map_")
    if type(known) is not dict:
        raise Opaque("an enum without members")
    return known
