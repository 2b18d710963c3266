"""What may stand in the place of a tagged value that has no such values in it, or one element more or less."""

import binascii
import decimal
from builtins import abs, bool, float, int, range, repr, str, type  # noqa: A004

from harness.values_write_plain import integer

FAR, EXTREME = 7919, 10**12
_BY = (1.5, -1.5, 2.75, -3.25, 4.5, -5.75)
_DAYS = {"date": 9000, "datetime": 9000}
_HIGHEST = "\U0010ffff" * 3


def instead(one):
    if one is None:
        return [FAR]
    if type(one) is bool:
        return [not one]
    if type(one) is int:
        return [integer(one + by) for by in (*range(-6, 0), *range(1, 7), FAR, -FAR)]
    if type(one) is str:
        return _texts(one)
    return _OTHER[one[0]](one) if type(one) is list and one and one[0] in _OTHER else []


def _texts(one):
    last = "y" if one[-1:].lower() == "x" else "x"
    first = f"{last}{one[1:]}" if one and one[0].lower() != last else one + last * 2
    return [one + last, first, one + last + "z", f"q{one}", f"{last}q{one}", one + last * 3, f"q{last}{one}z"]


def _float(one):
    value = float(one[1])
    return [["f", repr(other)] for other in (*(value + by for by in _BY), value * 2 + FAR) if other != value] or [["f", "1.5"]]


def _bytes(one):
    return [["b", binascii.b2a_base64(binascii.a2b_base64(one[1]) + b"x", newline=False).decode()]]


def _decimal(one):
    value = decimal.Decimal(one[1])
    if not value.is_finite() or abs(value.adjusted()) > 20:
        return [["Decimal", "1.5"]]
    return [["Decimal", str(value + by).replace("e", "E")] for by in (*(decimal.Decimal(str(by)) for by in _BY), FAR)]


def _fraction(one):
    if type(one[1]) is not int or type(one[2]) is not int:
        return []
    return [["Fraction", integer(one[1] + by * one[2]), one[2]] for by in (2, -3, 4, -5, -FAR)]


def _year(one):
    day = 28 if one[3] == 29 else one[3]
    return [[one[0], one[1] % _DAYS[one[0]] + by, one[2], day, *one[4:]] for by in (1, 2, 3, 4, 5)]


def _items(at):
    def grown(one):
        items = one[at]
        more = [[*one[:at], [*items, FAR], *one[at + 1 :]]]
        # A zero at the end, or one that is there twice, may rightly count for nothing.
        if items and type(items[-1]) in (int, str) and items[-1] and items.count(items[-1]) == 1:
            more.append([*one[:at], items[:-1], *one[at + 1 :]])
        return more

    return grown


def _entries(one):
    return [[*one[:2], [*one[2], ["nothing that anybody expects", FAR]], *one[3:]]]


_OTHER = {
    "f": _float,
    "b": _bytes,
    "i": lambda one: [integer(int(one[1], 16) + by) for by in (1, -FAR)],
    "c": lambda one: [["c", repr(float(one[1]) + 1.5), one[2]]],
    "Decimal": _decimal,
    "Fraction": _fraction,
    "date": _year,
    "datetime": _year,
    "timedelta": lambda one: [[one[0], one[1] + by, *one[2:]] for by in (1, -3, 4, -5, 7)],
    "t": _items(1),
    "fs": _items(1),
    "l": _items(2),
    "s": _items(2),
    "d": _entries,
}


def extreme(one):
    if type(one) is int or type(one) is list and one and one[0] in ("i", "f", "Decimal", "Fraction"):
        kind = one[0] if type(one) is list else "i"
        ends = [-EXTREME, EXTREME]
        as_kind = {"f": lambda n: ["f", repr(float(n))], "Decimal": lambda n: ["Decimal", str(n)]}
        as_kind["Fraction"] = lambda n: ["Fraction", n, 1]
        return [as_kind.get(kind, integer)(end) for end in ends]
    if type(one) is str:
        return ["", _HIGHEST]
    if type(one) is list and one and one[0] in _DAYS:
        return [[one[0], year, 1, 1, *one[4:]] for year in (2, 9990)]
    return [["timedelta", days, 0, 0] for days in (-EXTREME // 10**6, EXTREME // 10**6)] if type(one) is list and one[:1] == ["timedelta"] else []
