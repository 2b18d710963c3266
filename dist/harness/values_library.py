"""The closed table of the standard library's values: how each is taken apart, and what makes it again from its parts.

Taken apart by the type's own methods and slots, so that a subclass is read without running anything of its own.
"""

import array
import collections
import datetime
import decimal
import fractions
import sys
import uuid
from builtins import (  # noqa: A004
    BaseException, Exception, bytearray, bytes, complex, dict, float, frozenset, getattr, id, int, isinstance,
    issubclass, len, list, range, set, slice, str, tuple, type, vars,
)  # fmt: skip

from harness.values import Broken, Opaque
from harness.values_inspect import attributes, mro

_D, _DT, _T, _TD, _TZ = datetime.date, datetime.datetime, datetime.time, datetime.timedelta, datetime.timezone
_Decimal, _Fraction, _UUID = decimal.Decimal, fractions.Fraction, uuid.UUID
_decimal_text, _to_decimal = _Decimal.__str__, _Decimal.__new__
_signals = decimal.Context(traps=[decimal.InvalidOperation])
_STDLIB = sys.stdlib_module_names
_modules = sys.modules


def _parts(cls, *names):
    getters = [cls.__dict__[name].__get__ for name in names]
    return lambda value: [get(value) for get in getters]


def _slots(*names):
    def read(value):
        found = dict(attributes(value))
        return [found[name] for name in names]

    return read


def _zone(value):
    """A tzinfo that can cross: none, a fixed one, or a named one of a zoneinfo that somebody loaded."""
    if value is None or type(value) is _TZ or type(value) is _zoneinfo():
        return value
    raise Opaque("a tzinfo of one's own")


def is_zone(value):
    """Whether it is a named time zone of zoneinfo."""
    return _zoneinfo() is not _TZ and type(value) is _zoneinfo()


def _zoneinfo():
    return getattr(_modules.get("zoneinfo"), "ZoneInfo", _TZ)


def zone_parts(value):
    key = _zoneinfo().key.__get__(value)
    if type(key) is not str:
        raise Opaque("a time zone without a name")
    return [key]


def named_zone(key):
    if type(key) is not str or not key.isascii() or len(key) > 64:
        raise Broken("no time zone is called that")
    if _zoneinfo() is _TZ:
        raise Opaque("a ZoneInfo where zoneinfo is not loaded")
    try:
        return _zoneinfo()(key)
    except Exception as error:
        raise Opaque(f"the time zone {key} cannot be read here") from error


_of_datetime = _parts(_DT, "hour", "minute", "second", "microsecond", "fold")
_of_date = _parts(_D, "year", "month", "day")
_of_time = _parts(_T, "hour", "minute", "second", "microsecond", "fold")


def _fixed_zone(seconds, microseconds, name):
    offset = _TD(seconds=seconds, microseconds=microseconds)
    return _TZ(offset) if name is None else _TZ(offset, name)


def _zone_offset(value):
    offset, *name = _TZ.__getinitargs__(value)
    days, seconds, microseconds = _of_timedelta(offset)
    return [days * 86400 + seconds, microseconds, name[0] if name else None]


_of_timedelta = _parts(_TD, "days", "seconds", "microseconds")
INT, TEXT, MAYBE_TEXT, ANY, ZONE = (int,), (str,), (str, type(None)), None, (type(None), _TZ, "zone")

# tag: type, what it consists of, the parts' types, what makes a fresh one of `cls` (the type or a subclass) from them.
VALUES = {
    "date": (_D, _of_date, [INT] * 3, lambda cls, *parts: _D.__new__(cls, *parts)),
    "datetime": (
        _DT,
        lambda value: [*_of_date(value), *_of_datetime(value), _zone(_DT.tzinfo.__get__(value))],
        [INT] * 8 + [ZONE],
        lambda cls, *parts: _DT.__new__(cls, *parts[:7], parts[8], fold=parts[7]),
    ),
    "time": (
        _T,
        lambda value: [*_of_time(value), _zone(_T.tzinfo.__get__(value))],
        [INT] * 5 + [ZONE],
        lambda cls, *parts: _T.__new__(cls, *parts[:4], parts[5], fold=parts[4]),
    ),
    "timedelta": (_TD, _of_timedelta, [INT] * 3, lambda cls, *parts: _TD.__new__(cls, *parts)),
    "timezone": (_TZ, _zone_offset, [INT, INT, MAYBE_TEXT], lambda cls, *parts: _fixed_zone(*parts)),
    "Decimal": (
        _Decimal,
        lambda value: [_decimal_text(value).replace("e", "E")],
        [TEXT],
        lambda cls, text: _to_decimal(cls, text, _signals),
    ),
    "Fraction": (
        _Fraction,
        _slots("_numerator", "_denominator"),
        [INT, INT],
        lambda cls, *parts: _Fraction.__new__(cls, *parts),
    ),
    "range": (range, _parts(range, "start", "stop", "step"), [INT] * 3, lambda cls, *parts: range(*parts)),
    "slice": (slice, _parts(slice, "start", "stop", "step"), [ANY] * 3, lambda cls, *parts: slice(*parts)),
    "UUID": (_UUID, _slots("int"), [INT], lambda cls, number: _UUID(int=number)),
}
SINGLE = {"...": ..., "NotImplemented": NotImplemented}

# Builtin types and pure functions, and the table's own types, as values.
_NAMED = """bool int float complex str bytes bytearray list tuple dict set frozenset range slice object abs all any
ascii bin chr divmod hash hex len max min oct ord pow repr round sorted sum""".split()
NAMED = {f"builtins.{name}": vars(sys.modules["builtins"])[name] for name in _NAMED}
NAMED |= {
    f"{module.__name__}.{name}": vars(module)[name]
    for module, names in [
        (collections, "OrderedDict Counter defaultdict deque"),
        (datetime, "date datetime time timedelta timezone"),
        (decimal, "Decimal"),
        (fractions, "Fraction"),
        (uuid, "UUID"),
        (array, "array"),
    ]
    for name in names.split()
}
NAMED["builtins.NoneType"] = type(None)
NAME_OF = {id(value): name for name, value in NAMED.items()}

# Builtin types that a class of one's own may derive from, and be read and made as.
BASES = [
    int, float, complex, str, bytes, tuple, frozenset, list, collections.OrderedDict, collections.Counter,
    collections.defaultdict, dict, set, bytearray, collections.deque, _DT, _D, _T, _TD, _Decimal, _Fraction,
]  # fmt: skip
BASE_IDS = {id(base) for base in BASES}


def base_of(cls):
    """The nearest builtin type among the ancestors of `cls`; None for a class of plain objects."""
    for ancestor in mro(cls):
        if id(ancestor) in BASE_IDS:
            return ancestor
    return None


def library_class(name):
    """The exception, enum or named tuple of the standard library called "module:qualname". It must be loaded already."""
    module, _, qualname = name.partition(":")
    found = _modules.get(module) if module.partition(".")[0] in _STDLIB else None
    if found is None:
        raise Opaque(f"{name} is not loaded here")
    for part in qualname.split("."):
        inner = vars(found) if isinstance(found, (type, type(sys))) else {}
        found = inner.get(part)
    enum = _modules["enum"].Enum
    if not isinstance(found, type) or not (
        issubclass(found, (BaseException, enum)) or issubclass(found, tuple) and "_fields" in vars(found)
    ):
        raise Broken(f"{name[:100]} is no class that can cross")
    return found
