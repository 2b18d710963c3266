"""How the library's containers are read from untrusted parts, and filled, new or known, by the base's own methods."""

import array
import binascii
import collections
from builtins import (  # noqa: A004
    ValueError, all, bytearray, callable, dict, frozenset, id, int, len, list, set, slice, str, tuple, type,
)  # fmt: skip

from harness.values import Broken, Opaque

_WHOLE = slice(None)
_Ordered, _Default, _Deque, _array = collections.OrderedDict, collections.defaultdict, collections.deque, array.array
_factory, _typecode = _Default.__dict__["default_factory"], _array.__dict__["typecode"].__get__


def from_base64(text):
    if type(text) is not str:
        raise Broken("bytes that are no text")
    try:
        plain = binascii.a2b_base64(text.encode("ascii"))
    except ValueError as error:
        raise Broken("bytes that are no base64") from error
    if binascii.b2a_base64(plain, newline=False) != text.encode("ascii"):
        raise Broken("bytes that are no base64")
    return plain


def read_items(parts):
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
    return (yield from read_items(items)), maxlen


def _read_array(parts):
    typecode, *items = parts
    if typecode not in list("bBuhHiIlLqQfdw"):
        raise Broken("an array of nothing")
    return _array(typecode, (yield from read_items(items)))


def _read_bytearray(parts):
    (text,) = parts
    return from_base64(text)
    yield


# Filled: gives an object, new or known, exactly this content, by the base's own methods.


def _fill_list(value, items):
    list.__setitem__(value, _WHOLE, items)


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
    _array.__setitem__(value, _WHOLE, content)


def _fill_bytearray(value, content):
    bytearray.__setitem__(value, _WHOLE, content)


def frozen(items):
    made = frozenset(items)
    _all_kept(made, items)
    return made


def _all_kept(made, items):
    if len(made) != len(items):
        # Told apart by an `__eq__` that stayed with its class, or sent by somebody who means to confuse.
        raise Opaque("the same key or element twice")


# tag: type, read by, filled by. These carry an id.
NUMBERED = {
    "l": (list, read_items, _fill_list),
    "d": (dict, _read_entries, _fill_dict),
    "s": (set, read_items, _fill_set),
    "bytearray": (bytearray, _read_bytearray, _fill_bytearray),
    "deque": (_Deque, _read_deque, _fill_deque),
    "OrderedDict": (_Ordered, _read_entries, _fill_ordered),
    "Counter": (collections.Counter, _read_entries, _fill_dict),
    "defaultdict": (_Default, _read_default, _fill_default),
    "array": (_array, _read_array, _fill_array),
}
TAG_OF = {id(kind): tag for tag, (kind, _, _) in NUMBERED.items()}
# tag: made from a list. These carry none.
UNNUMBERED = {"t": tuple, "fs": frozen}


def new(cls, base, content):
    """An empty one of `cls`, which is `base` or derives from it, to be filled with `content`."""
    return _array(_typecode(content)) if base is _array else base.__new__(cls)
