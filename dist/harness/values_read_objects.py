"""How objects, exceptions, enum members and classes are read from untrusted descriptions."""

from builtins import all, id, int, len, list, object, str, type  # noqa: A004

from harness import exceptions
from harness.values import NAME, Broken
from harness.values_classes import kind_of, members_of
from harness.values_inspect import in_class, set_attributes
from harness.values_library import VALUES, base_of, library_class
from harness.values_read_containers import NUMBERED, TAG_OF, new, read_items


def _class(reader, described):
    if type(described) is str:
        return library_class(described)
    if type(described) is int:
        if not 0 <= described < len(reader.classes):
            raise Broken("a class that was not described")
        return reader.classes[described]
    at = len(reader.classes)
    reader.classes.append(None)
    cls = reader.classes[at] = reader.crossing.classes.resolve(described, reader.aside)
    return cls


def _member(reader, described, name):
    cls = _class(reader, described)
    if kind_of(cls) != "enum":
        raise Broken("a member of no enum")
    if type(name) is str:
        member = members_of(cls).get(name)
        if member is None:
            raise Broken("a member that its enum does not have")
        return member
    number = reader.aside(name)
    if type(number) is not int:
        raise Broken("a member without a name")
    return cls(number)


def _object(reader, at, described, plain, pairs):
    value = reader.begin(at)
    cls = _class(reader, described)
    base = base_of(cls)
    if kind_of(cls) in ("enum", "exception") or value is not None and type(value) is not cls:
        raise Broken("an object that is none of its class")
    content = None
    if base is not None:
        content = yield from _content(reader, base, cls, plain)
    elif plain is not None:
        raise Broken("an object with a value that its class does not have")
    if value is None:
        value = object.__new__(cls) if base is None else _fresh(base, cls, content)
    if base is not None and id(base) in TAG_OF:
        NUMBERED[TAG_OF[id(base)]][2](value, content)
    set_attributes(value, (yield from _pairs(pairs)))
    return reader.end(at, value)


def _content(reader, base, cls, plain):
    if id(base) in TAG_OF:
        if type(plain) is not list or not plain or plain[0] != TAG_OF[id(base)]:
            raise Broken("an object that holds something else")
        return (yield from NUMBERED[plain[0]][1](plain[1:]))
    if type(plain) is list and plain and plain[0] in VALUES and VALUES[plain[0]][0] is base:
        return (yield from reader.value(plain[0], plain[1:], cls))
    content = yield plain
    if type(content) is not base:
        raise Broken("an object that holds something else")
    return content


def _fresh(base, cls, content):
    if id(base) in TAG_OF:
        return new(cls, base, content)
    if type(content) is cls:
        return content
    if kind_of(cls) == "namedtuple" and len(content) != len(in_class(cls, "_fields")):
        raise Broken("a named tuple of another length")
    return base.__new__(cls, content)


def _error(reader, at, described, args, pairs):
    value = reader.begin(at)
    cls = _class(reader, described)
    if kind_of(cls) != "exception" or value is not None and type(value) is not cls:
        raise Broken("an exception that is none")
    args = yield from read_items([args])
    pairs = yield from _pairs(pairs)
    if value is None:
        value = exceptions.fresh(cls, args)
    exceptions.fill(value, args, pairs)
    return reader.end(at, value)


def _pairs(pairs):
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


def _is_notes(value):
    return type(value) is list and all(type(note) is str for note in value)


# tag: read by, how many parts.
OBJECTS = {"k": (_class, 1), "m": (_member, 2), "o": (_object, 4), "e": (_error, 4)}
