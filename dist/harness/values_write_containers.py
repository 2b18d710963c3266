"""How the library's containers are written, from their own slots: generators over children, for what follows tag and id."""

import array
import binascii
import collections
from builtins import (  # noqa: A004
    all, bool, bytearray, bytes, dict, enumerate, float, frozenset, id, int, list, set, slice, sorted, str, tuple, type,
)  # fmt: skip

WHOLE = slice(None)
_Ordered, _Default, _Deque, _array = collections.OrderedDict, collections.defaultdict, collections.deque, array.array
_factory, _maxlen = _Default.__dict__["default_factory"].__get__, _Deque.__dict__["maxlen"].__get__
_typecode = _array.__dict__["typecode"].__get__


# Written without a turn of their own. By their ids: a class may say what it is equal to.
_PLAIN = frozenset(id(kind) for kind in (int, str, float, bool, type(None)))


def to_base64(value):
    return binascii.b2a_base64(value, newline=False).decode("ascii")


def _sequence(take):
    def write(writer, value):
        written, plainly = [], writer.plainly
        for one in list(take(value)):
            written.append(plainly(one) if id(type(one)) in _PLAIN else (yield one))
        return [written]

    return write


def _unordered(take):
    def write(writer, value):
        # A set's own order differs between two processes, and with it every number given on the way.
        items = sorted(((writer.text_of(one), at, one) for at, one in enumerate(take(value))), key=lambda one: one[:2])
        return (yield from _sequence(lambda _: [one for _, _, one in items])(writer, value))

    return write


def _entries(take):
    def write(writer, value):
        written = []
        for key, one in list(take(value)):
            key = writer.plainly(key) if id(type(key)) in _PLAIN else (yield key)
            written.append([key, writer.plainly(one) if id(type(one)) in _PLAIN else (yield one)])
        return [written]

    return write


def _in_its_order(value):
    items = list(dict.items(value))
    if all(type(key) in (str, int, bytes, type(None)) for key, _ in items):
        # Its own order, which move_to_end changes, is found by hashing the keys: only where that runs no code of theirs.
        return [(key, dict.__getitem__(value, key)) for key in _Ordered.__iter__(value)]
    return items


def _default(writer, value):
    return [*(yield from _entries(dict.items)(writer, value)), (yield _factory(value))]


def _deque(writer, value):
    return [*(yield from _sequence(_Deque.__iter__)(writer, value)), (yield _maxlen(value))]


def _array_of(writer, value):
    return [_typecode(value), *(yield from _sequence(_array.tolist)(writer, value))]


def _bytearray(_writer, value):
    return [to_base64(bytearray.__getitem__(value, WHOLE))]
    yield


# type, tag, written by. These carry an id.
NUMBERED = {
    id(kind): (tag, write)
    for kind, tag, write in [
        (list, "l", _sequence(lambda value: list.__getitem__(value, WHOLE))),
        (dict, "d", _entries(dict.items)),
        (set, "s", _unordered(set.__iter__)),
        (bytearray, "bytearray", _bytearray),
        (_Deque, "deque", _deque),
        (_Ordered, "OrderedDict", _entries(_in_its_order)),
        (collections.Counter, "Counter", _entries(dict.items)),
        (_Default, "defaultdict", _default),
        (_array, "array", _array_of),
    ]
}
# These carry none.
UNNUMBERED = {
    id(tuple): ("t", _sequence(tuple.__iter__)),
    id(frozenset): ("fs", _unordered(frozenset.__iter__)),
}
