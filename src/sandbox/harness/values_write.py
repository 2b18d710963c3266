"""From Python objects to tagged values, without running any code of theirs."""

import types
from builtins import Exception, bool, dict, enumerate, frozenset, id, int, len, list, set, str, type  # noqa: A004

from harness import exceptions, json_text, stand_ins
from harness.values import NODES, Opaque, TooMany, walk
from harness.values_classes import kind_of, library_name, members_of
from harness.values_inspect import attributes, derives, in_class, is_made_here, module_of, name_of
from harness.values_library import NAME_OF, SINGLE, VALUES, base_of, is_zone, zone_parts
from harness.values_write_containers import NUMBERED, UNNUMBERED
from harness.values_write_plain import PLAIN, integer

_text = json_text.encoder()
ASIDES = 12
_CALLABLE = frozenset(id(kind) for kind in (types.FunctionType, types.BuiltinFunctionType, types.MethodType))
_VALUES = {id(kind): (tag, parts) for tag, (kind, parts, *_) in VALUES.items()}


class Writer:
    """One graph. `known` are the objects of the call that is being answered: they keep their numbers."""

    def __init__(self, crossing, known=(), parts=NODES):
        self.objects = list(known)
        self._crossing = crossing
        self._ids = {id(one): at for at, one in enumerate(self.objects)}
        self._written = set()
        self._open = set()
        self.classes = []
        self._left = [parts]
        self._aside_of = 0
        self._class_numbers = {}

    def write(self, value):
        """The tagged value of `value`, in the same numbering as what was written before."""
        try:
            return walk(self._visit, value)
        except Opaque:
            raise
        except Exception as error:
            # What is not put together as its class promises: by hand, or half of it.
            raise Opaque(f"a value that cannot be read: {name_of(type(error))}") from None

    def unchanged(self):
        """The objects of the call are as they were: the peer has them, and they may be referred to."""
        self._written.update(self._ids.values())

    def rest(self):
        """The objects of the call which nothing written so far has reached, written out."""
        return [self.write(one) for at, one in enumerate(list(self.objects)) if at not in self._written]

    def text_of(self, value):
        """`value` in a numbering of its own, at the cost of this graph."""
        return _text(self._aside(value))

    def _aside(self, value):
        aside = Writer(self._crossing)
        aside._left, aside._aside_of = self._left, self._aside_of + 1
        if aside._aside_of > ASIDES:
            raise Opaque("sets nested too deep in each other")
        return aside.write(value)

    def plainly(self, value):
        """What is written of a value of a plain type."""
        self._count()
        kind = type(value)
        return value if value is None or kind is bool else PLAIN[id(kind)](value)

    def _count(self):
        self._left[0] -= 1
        if self._left[0] < 0:
            raise TooMany(f"more than {NODES} values")

    def _visit(self, value):
        self._count()
        kind = type(value)
        if value is None or kind is bool:
            return value
        if id(kind) in PLAIN:
            return PLAIN[id(kind)](value)
        if id(kind) in UNNUMBERED or id(kind) in _VALUES:
            return self._content(value, kind)
        if id(kind) in NUMBERED:
            return self._numbered(value, self._container)
        return self._other(value, kind)

    def _numbered(self, value, write):
        at = self._ids.get(id(value))
        if at in self._open:
            raise Opaque("a value that contains itself")
        if at in self._written:
            return ["r", at]
        return self._once(value, at, write)

    def _once(self, value, at, write):
        if at is None:
            at = self._ids[id(value)] = len(self.objects)
            self.objects.append(value)
        self._written.add(at)
        self._open.add(at)
        node = yield from write(value, at)
        self._open.discard(at)
        return node

    def _container(self, value, at):
        tag, write = NUMBERED[id(type(value))]
        return [tag, at, *(yield from write(self, value))]

    def _content(self, value, base):
        """What `value` is as one of the type `base`, whatever class of its own it has."""
        if id(base) in PLAIN:
            return PLAIN[id(base)](value)
        if id(base) in _VALUES:
            tag, parts = _VALUES[id(base)]
            written = [tag]
            for one in parts(value):
                written.append((yield one))
            return written
        tag, write = UNNUMBERED.get(id(base)) or NUMBERED[id(base)]
        return [tag, *(yield from write(self, value))]

    def _other(self, value, kind):
        yours = self._crossing.yours(value)
        if yours is not None:
            return ["y", yours]
        if id(value) in NAME_OF:
            return ["n", NAME_OF[id(value)]]
        for name, single in SINGLE.items():
            if value is single:
                return [name]
        if is_zone(value):
            return ["zone", *zone_parts(value)]
        if derives(kind, type):
            return self._class_itself(value)
        shape = kind_of(kind)
        if shape == "enum":
            return self._member(value, kind)
        if shape == "exception":
            return self._numbered(value, self._error)
        if in_class(kind, "__next__") is not None:
            return self._crossing.export(value, "iterator", name_of(kind))
        if self._is_own(kind) or shape == "namedtuple" and is_made_here(kind):
            return self._numbered(value, self._object)
        # What contextlib makes can be called as well, which is not what it is for.
        if id(kind) in _CALLABLE or in_class(kind, "__call__") is not None and in_class(kind, "__enter__") is None:
            return self._crossing.export(value, "function", _called(value, kind))
        raise Opaque(f"a value of type {module_of(kind) or 'builtins'}.{name_of(kind)}")

    def _is_own(self, cls):
        return self._crossing.classes.is_own(cls) or module_of(cls) == stand_ins.MODULE

    def _class_itself(self, cls):
        if not self._is_own(cls) and kind_of(cls) == "object":
            return self._crossing.export(cls, "function", name_of(cls))
        return ["k", self._class(cls)]

    def _class(self, cls):
        if not self._is_own(cls):
            return library_name(cls)
        if id(cls) in self._class_numbers:
            return self._class_numbers[id(cls)]
        described = self._crossing.classes.describe(cls, self._aside)
        self._class_numbers[id(cls)] = len(self.classes)
        self.classes.append(cls)
        return described

    def _member(self, value, kind):
        inner = dict(attributes(value))
        name, number = inner.get("_name_"), inner.get("_value_")
        if type(name) is str and members_of(kind).get(name) is value:
            return ["m", self._class(kind), name]
        if type(number) is not int:
            raise Opaque("a member that its enum does not know")
        return ["m", self._class(kind), integer(number)]

    def _object(self, value, at):
        described, base = self._class(type(value)), base_of(type(value))
        plain = None
        if base is not None:
            plain = PLAIN[id(base)](value) if id(base) in PLAIN else (yield from self._content(value, base))
        return ["o", at, described, plain, (yield from self._pairs(attributes(value)))]

    def _error(self, value, at):
        described, args = self._class(type(value)), []
        for one in exceptions.arguments(value):
            args.append((yield one))
        return ["e", at, described, args, (yield from self._pairs(exceptions.state(value)))]

    def _pairs(self, pairs):
        written = []
        for name, value in pairs:
            if type(name) is not str or not name.isidentifier() or name[:2] == "__" and name != "__notes__":
                raise Opaque("an attribute whose name is none")
            written.append([name, (yield value)])
        return written


def _called(value, kind):
    name = types.FunctionType.__dict__["__name__"].__get__(value) if kind is types.FunctionType else name_of(kind)
    return name if name.isidentifier() else "function"
