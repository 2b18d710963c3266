"""From tagged values to Python objects. Nothing of what it reads is believed: Broken or Opaque, or a valid value."""

import re
from builtins import (  # noqa: A004
    Exception, all, bool, complex, float, hex, id, int, len, list, object, range, set, str, type, zip,
)  # fmt: skip

from harness import exceptions
from harness.values import NAME, NODES, SAFE_INTEGER, Broken, Opaque, walk
from harness.values_classes import kind_of
from harness.values_containers import NUMBERED, UNNUMBERED, from_base64, new
from harness.values_inspect import in_class, set_attributes
from harness.values_library import NAMED, SINGLE, VALUES, base_of, is_zone, library_class, named_zone

_HEX = re.compile("-?0x[0-9a-f]+").fullmatch
_FLOAT = re.compile(r"-?(?:inf|nan|[0-9]+\.[0-9]+(?:e[+-][0-9]+)?|[0-9]+e[+-][0-9]+)").fullmatch
_FILL = {id(kind): fill for kind, _, _, fill in NUMBERED.values()}
_TAG = {id(kind): tag for tag, (kind, *_) in NUMBERED.items()}


class Reader:
    """One graph. `known` are the objects of the call that this answers: they are filled in place."""

    def __init__(self, crossing, known=()):
        self.objects = list(known)
        self._crossing = crossing
        self._known = len(self.objects)
        self._done = set()
        self._begun = set()
        self._left = [NODES]
        self._classes = []

    def read(self, node):
        """The value of `node`. Raises Broken or Opaque, and nothing else."""
        try:
            return walk(self._visit, node)
        except (Broken, Opaque):
            raise
        except Exception as error:
            # A constructor of the library that did not like its parts, a key without a hash, memory used up.
            raise Broken(f"a value that cannot be made: {type(error).__name__}") from error

    def unchanged(self, classes):
        """The objects of the call are as they were: they, and the classes described in it, may be referred to."""
        self._done.update(range(self._known))
        self._classes.extend(classes)

    def _aside(self, node):
        aside = Reader(self._crossing)
        aside._left = self._left
        return aside.read(node)

    def _visit(self, node):
        self._left[0] -= 1
        if self._left[0] < 0:
            raise Broken(f"more than {NODES} values")
        kind = type(node)
        if node is None or kind is bool or kind is str:
            return node
        if kind is int:
            if not -SAFE_INTEGER <= node <= SAFE_INTEGER:
                raise Broken("a number beyond what JSON carries")
            return node
        if kind is not list or not node or type(node[0]) is not str:
            raise Broken("a value that is none")
        tag, *parts = node
        if tag in NUMBERED:
            return self._container(tag, parts)
        if tag in UNNUMBERED:
            return self._unnumbered(tag, parts)
        if tag in VALUES:
            return self._value(tag, parts, VALUES[tag][0])
        if tag in SINGLE and not parts:
            return SINGLE[tag]
        read, count = _TAGS.get(tag, (None, 0))
        if read is None or len(parts) != count:
            raise Broken("a value with an unknown tag")
        return read(self, *parts)

    def _integer(self, text):
        if type(text) is not str or not _HEX(text):
            raise Broken("an int that is none")
        value = int(text, 16)
        if -SAFE_INTEGER <= value <= SAFE_INTEGER or hex(value) != text:
            raise Broken("an int that is not spelled in the one way")
        return value

    def _float(self, text):
        if type(text) is not str or len(text) > 40 or not _FLOAT(text):
            raise Broken("a float that is none")
        return float(text)

    def _complex(self, real, imag):
        return complex(self._float(real), self._float(imag))

    def _text(self, encoded):
        return from_base64(encoded).decode("utf-8", "surrogatepass")

    def _bytes(self, encoded):
        return from_base64(encoded)

    def _name(self, name):
        if type(name) is not str or name not in NAMED:
            raise Broken("a name that stands for nothing")
        return NAMED[name]

    def _again(self, at):
        if type(at) is not int or at not in self._done:
            raise Broken("a reference to nothing")
        return self.objects[at]

    def _begin(self, at):
        """Whether `at` is an object of the call, to be filled again, rather than the next new one."""
        if type(at) is not int or at in self._begun or at in self._done or not 0 <= at <= len(self.objects):
            raise Broken("an object out of turn")
        self._begun.add(at)
        if at == len(self.objects):
            self.objects.append(None)
            return None
        if at >= self._known:
            raise Broken("an object out of turn")
        return self.objects[at]

    def _end(self, at, value):
        self.objects[at] = value
        self._done.add(at)
        return value

    def _container(self, tag, parts):
        base, _, read, fill = NUMBERED[tag]
        at, *content = parts if parts else [None]
        value = self._begin(at)
        if value is not None and type(value) is not base:
            raise Broken("an object that changed its type")
        content = yield from read(content)
        if value is None:
            value = new(base, base, content)
        fill(value, content)
        return self._end(at, value)

    def _unnumbered(self, tag, parts):
        _, _, make = UNNUMBERED[tag]
        return make((yield from NUMBERED["l"][2](parts)))

    def _value(self, tag, parts, cls):
        base, _, kinds, make = VALUES[tag]
        if len(parts) != len(kinds):
            raise Broken("a value with too few or too many parts")
        read = []
        for part, allowed in zip(parts, kinds):
            one = yield part
            if allowed is not None and type(one) not in allowed and not ("zone" in allowed and is_zone(one)):
                raise Broken("a value with a part of another kind")
            read.append(one)
        return make(cls, *read)

    def _zone(self, key):
        return named_zone(key)

    def _class(self, described):
        if type(described) is str:
            return library_class(described)
        if type(described) is int:
            if not 0 <= described < len(self._classes):
                raise Broken("a class that was not described")
            return self._classes[described]
        at = len(self._classes)
        self._classes.append(None)
        cls = self._classes[at] = self._crossing.classes.resolve(described, self._aside)
        return cls

    def _class_itself(self, described):
        return self._class(described)

    def _member(self, described, name):
        cls = self._class(described)
        if kind_of(cls) != "enum":
            raise Broken("a member of no enum")
        if type(name) is str:
            member = in_class(cls, "_member_map_").get(name)
            if member is None:
                raise Broken("a member that its enum does not have")
            return member
        number = self._aside(name)
        if type(number) is not int:
            raise Broken("a member without a name")
        return cls(number)

    def _object(self, at, described, plain, pairs):
        value = self._begin(at)
        cls = self._class(described)
        base = base_of(cls)
        if kind_of(cls) in ("enum", "exception") or value is not None and type(value) is not cls:
            raise Broken("an object that is none of its class")
        content = None
        if base is not None:
            content = yield from self._content(base, cls, plain)
        elif plain is not None:
            raise Broken("an object with a value that its class does not have")
        if value is None:
            value = object.__new__(cls) if base is None else self._fresh(base, cls, content)
        if base is not None and id(base) in _FILL:
            _FILL[id(base)](value, content)
        set_attributes(value, (yield from self._pairs(pairs)))
        return self._end(at, value)

    def _content(self, base, cls, plain):
        if id(base) in _TAG:
            if type(plain) is not list or not plain or plain[0] != _TAG[id(base)]:
                raise Broken("an object that holds something else")
            return (yield from NUMBERED[plain[0]][2](plain[1:]))
        if type(plain) is list and plain and plain[0] in VALUES and VALUES[plain[0]][0] is base:
            return (yield from self._value(plain[0], plain[1:], cls))
        content = yield plain
        if type(content) is not base:
            raise Broken("an object that holds something else")
        return content

    def _fresh(self, base, cls, content):
        if id(base) in _TAG:
            return new(cls, base, content)
        if type(content) is cls:
            return content
        if kind_of(cls) == "namedtuple" and len(content) != len(in_class(cls, "_fields")):
            raise Broken("a named tuple of another length")
        return base.__new__(cls, content)

    def _error(self, at, described, args, pairs):
        value = self._begin(at)
        cls = self._class(described)
        if kind_of(cls) != "exception" or value is not None and type(value) is not cls:
            raise Broken("an exception that is none")
        args = yield from NUMBERED["l"][2]([args])
        pairs = yield from self._pairs(pairs)
        if value is None:
            value = exceptions.fresh(cls, args)
        exceptions.fill(value, args, pairs)
        return self._end(at, value)

    def _pairs(self, pairs):
        if type(pairs) is not list or not all(type(pair) is list and len(pair) == 2 for pair in pairs):
            raise Broken("attributes that are none")
        read = {}
        for name, node in pairs:
            if type(name) is not str or not name.isidentifier() or len(name) > NAME or name in read:
                raise Broken("an attribute without a name")
            value = yield node
            if name[:2] == "__" and not (name == "__notes__" and _is_notes(value)):
                raise Broken("an attribute that is nobody's")
            read[name] = value
        return list(read.items())

    def _proxy(self, number, kind, name):
        if type(number) is not int or number < 0 or kind not in ("function", "iterator") or type(name) is not str:
            raise Broken("something called that is not there")
        return self._crossing.proxy(number, kind, name[:NAME])

    def _yours(self, number):
        if type(number) is not int:
            raise Broken("something called that is not there")
        return self._crossing.mine(number)


def _is_notes(value):
    return type(value) is list and all(type(note) is str for note in value)


_TAGS = {
    "i": (Reader._integer, 1),
    "u": (Reader._text, 1),
    "f": (Reader._float, 1),
    "c": (Reader._complex, 2),
    "b": (Reader._bytes, 1),
    "n": (Reader._name, 1),
    "r": (Reader._again, 1),
    "zone": (Reader._zone, 1),
    "k": (Reader._class_itself, 1),
    "m": (Reader._member, 2),
    "o": (Reader._object, 4),
    "e": (Reader._error, 4),
    "p": (Reader._proxy, 3),
    "y": (Reader._yours, 1),
}
