"""Containers of the library: how each is written from its own slots, read from untrusted parts, and filled in place."""

import array
import binascii
import collections
from builtins import (  # noqa: A004
    ValueError, all, bytearray, bytes, callable, dict, enumerate, frozenset, int, len, list, set, slice, sorted, str,
    tuple, type,
)  # fmt: skip

from harness.values import Broken

WHOLE = slice(None)
_Ordered, _Counter = collections.OrderedDict, collections.Counter
_Default, _Deque, _array = collections.defaultdict, collections.deque, array.array
_factory = _Default.__dict__["default_factory"]
_maxlen, _typecode = _Deque.__dict__["maxlen"].__get__, _array.__dict__["typecode"].__get__


def to_base64(value):
    return binascii.b2a_base64(value, newline=False).decode("ascii")


def from_base64(text):
    if type(text) is not str:
        raise Broken("bytes that are no text")
    try:
        plain = binascii.a2b_base64(text.encode("ascii"))
    except ValueError as error:
        raise Broken("bytes that are no base64") from error
    if to_base64(plain) != text:
        raise Broken("bytes that are no base64")
    return plain


# Written: generators over children, which give what follows tag and id.


def _sequence(take):
    def write(_writer, value):
        written = []
        for one in list(take(value)):
            written.append((yield one))
        return [written]

    return write


def _unordered(take):
    def write(writer, value):
        # A set's own order differs between two processes, and with it every number given on the way.
        items = sorted(((writer.text_of(one), at, one) for at, one in enumerate(take(value))), key=lambda one: one[:2])
        return (yield from _sequence(lambda _: [one for _, _, one in items])(writer, value))

    return write


def _entries(take):
    def write(_writer, value):
        written = []
        for key, one in list(take(value)):
            written.append([(yield key), (yield one)])
        return [written]

    return write


def _in_its_order(value):
    items = list(dict.items(value))
    if all(type(key) in (str, int, bytes, type(None)) for key, _ in items):
        # Its own order, which move_to_end changes, is found by hashing the keys: only where that runs no code of theirs.
        return [(key, dict.__getitem__(value, key)) for key in _Ordered.__iter__(value)]
    return items


def _default(writer, value):
    return [*(yield from _entries(dict.items)(writer, value)), (yield _factory.__get__(value))]


def _deque(writer, value):
    return [*(yield from _sequence(_Deque.__iter__)(writer, value)), (yield _maxlen(value))]


def _array_of(writer, value):
    return [_typecode(value), *(yield from _sequence(_array.tolist)(writer, value))]


def _bytearray(_writer, value):
    return [to_base64(bytearray.__getitem__(value, WHOLE))]
    yield


# Read: generators over nodes, which give the content.


def _read_items(parts):
    (items,) = parts
    if type(items) is not list:
        raise Broken("a sequence that is none")
    read = []
    for one in items:
        read.append((yield one))
    return read


def _read_entries(parts):
    (entries,) = parts
    if type(entries) is not list or not all(type(one) is list and len(one) == 2 for one in entries):
        raise Broken("a dict that is none")
    read = []
    for key, one in entries:
        read.append(((yield key), (yield one)))
    return read


def _read_default(parts):
    *entries, factory = parts
    made = yield factory
    if made is not None and not callable(made):
        raise Broken("a factory that makes nothing")
    return (yield from _read_entries(entries)), made


def _read_deque(parts):
    *items, maxlen = parts
    if maxlen is not None and (type(maxlen) is not int or not 0 <= maxlen < 1 << 53):
        raise Broken("a deque without measure")
    return (yield from _read_items(items)), maxlen


def _read_array(parts):
    typecode, *items = parts
    if typecode not in list("bBuhHiIlLqQfdw"):
        raise Broken("an array of nothing")
    return _array(typecode, (yield from _read_items(items)))


def _read_bytearray(parts):
    (text,) = parts
    return from_base64(text)
    yield


# Filled: gives an object, new or known, exactly this content, by the base's own methods.


def _fill_list(value, items):
    list.__setitem__(value, WHOLE, items)


def _fill_dict(value, entries):
    content = dict(entries)
    _all_kept(content, entries)
    dict.clear(value)
    dict.update(value, content)


def _fill_ordered(value, entries):
    _all_kept(dict(entries), entries)
    _Ordered.clear(value)
    for key, one in entries:
        _Ordered.__setitem__(value, key, one)


def _fill_default(value, content):
    entries, factory = content
    _fill_dict(value, entries)
    _factory.__set__(value, factory)


def _fill_set(value, items):
    content = set(items)
    _all_kept(content, items)
    set.clear(value)
    set.update(value, content)


def _fill_deque(value, content):
    items, maxlen = content
    if maxlen is not None and len(items) > maxlen:
        raise Broken("a deque beyond its measure")
    _Deque.__init__(value, items, maxlen)


def _fill_array(value, content):
    _array.__setitem__(value, WHOLE, content)


def _fill_bytearray(value, content):
    bytearray.__setitem__(value, WHOLE, content)


def frozen(items):
    made = frozenset(items)
    _all_kept(made, items)
    return made


def _all_kept(made, items):
    if len(made) != len(items):
        raise Broken("the same key or element twice")


def _new_array(content):
    return _array(_typecode(content))


# tag: type, written by, read by, filled by. Each carries an id.
NUMBERED = {
    "l": (list, _sequence(lambda value: list.__getitem__(value, WHOLE)), _read_items, _fill_list),
    "d": (dict, _entries(dict.items), _read_entries, _fill_dict),
    "s": (set, _unordered(set.__iter__), _read_items, _fill_set),
    "bytearray": (bytearray, _bytearray, _read_bytearray, _fill_bytearray),
    "deque": (_Deque, _deque, _read_deque, _fill_deque),
    "OrderedDict": (_Ordered, _entries(_in_its_order), _read_entries, _fill_ordered),
    "Counter": (_Counter, _entries(dict.items), _read_entries, _fill_dict),
    "defaultdict": (_Default, _default, _read_default, _fill_default),
    "array": (_array, _array_of, _read_array, _fill_array),
}
# tag: type, written by, made from a list. These carry none.
UNNUMBERED = {
    "t": (tuple, _sequence(tuple.__iter__), tuple),
    "fs": (frozenset, _unordered(frozenset.__iter__), frozen),
}


def new(cls, base, content):
    """An empty one of `cls`, which is `base` or derives from it, to be filled with `content`."""
    return _array(_typecode(content)) if base is _array else base.__new__(cls)
