"""What is written of Python's values, and what is read back. Plain cases, each a sentence."""

import array
import collections
import datetime
import decimal
import enum
import fractions
import json
import sys
import uuid

from cases import case, raises, run

from harness import join, values, values_alone

_DAY = datetime.datetime(2024, 1, 1, 2, 3, 4, 5, fold=1)
_OFFSET = datetime.timezone(datetime.timedelta(hours=1), "x")
SAME = [
    None, True, 0, -5, 2**53 - 1, 2**53, -(2**53), 10**4999, 1.5, float("inf"), float("-inf"), float("nan"), -0.0, 1e16, 5e-324,
    1j, complex("nan"), b"", b"a\0", "", "\ud800", "\ud83d" + "\ude00", "\U0001f600", "a\0b", (), (1, (2,)), frozenset({3, 1}),
    [1, [2]], {1: 2, "a": [1]}, {3, (2,)}, bytearray(b"x"), collections.deque([1], 3), collections.deque(),
    collections.OrderedDict(b=1, a=2), collections.Counter("aab"), collections.defaultdict(list, {1: [2]}),
    collections.defaultdict(None), array.array("i", [1, 2]), array.array("d", [0.5]), datetime.date(1, 1, 1), _DAY,
    _DAY.replace(tzinfo=datetime.timezone.utc), _DAY.replace(tzinfo=_OFFSET), datetime.time(1, 2, fold=1), _OFFSET,
    datetime.timedelta(-1, 3, 9), decimal.Decimal("1.50"), decimal.Decimal("sNaN12"), decimal.Decimal("-Infinity"),
    decimal.Decimal("1E+999999"), fractions.Fraction(-1, 3), range(3, 9, 2), slice(1, None), ..., NotImplemented,
    uuid.UUID(int=5), int, type(None), len, datetime.date, collections.Counter, ValueError("a", 3), KeyError,
    OSError(2, "no", "file"), UnicodeDecodeError("utf-8", b"x", 0, 1, "bad"), json.JSONDecodeError("m", "d", 0),
]  # fmt: skip


def there_and_back(value):
    return values_alone.decode(json.loads(json.dumps(values_alone.encode(value))))


@case
def values_come_back_as_they_went():
    sys.set_int_max_str_digits(0) if hasattr(sys, "set_int_max_str_digits") else None
    for value in SAME:
        back = there_and_back(value)
        assert type(back) is type(value) and repr(back) == repr(value), (value, back)


@case
def the_order_of_an_ordered_dict_is_its_own():
    ordered = collections.OrderedDict(a=1, b=2)
    ordered.move_to_end("a")
    assert list(there_and_back(ordered)) == ["b", "a"]


@case
def an_exception_keeps_what_it_carries():
    error = there_and_back(OSError(2, "no", "file"))
    assert (type(error), error.errno, error.filename) == (FileNotFoundError, 2, "file")
    assert there_and_back(StopIteration(5)).value == 5 and there_and_back(SystemExit(3)).code == 3
    assert there_and_back(json.JSONDecodeError("m", "doc", 1)).pos == 1


@case
def rows_that_are_one_row_stay_one_row():
    table = there_and_back([[0] * 3] * 3)
    assert table[0] is table[1] is table[2]
    apart = there_and_back([[0], [0]])
    assert apart[0] is not apart[1]


@case
def what_contains_itself_is_refused():
    row = []
    row.append((row,))
    ring = {}
    ring["ring"] = [ring]
    own = type("Own", (), {})()
    own.all = {own}
    for value in (row, ring, own):
        raises(values.Opaque, values_alone.encode, value)


@case
def what_is_too_deep_or_too_much_is_refused():
    deep = wide = ()
    for _ in range(300):
        deep = (deep,)
    for _ in range(60):
        wide = (wide, wide)
    nested = frozenset()
    for _ in range(100):
        nested = frozenset([nested])
    for value in (deep, wide, nested, list(range(values.NODES + 1))):
        raises(values.Opaque, values_alone.encode, value)


@case
def depth_does_not_depend_on_the_callers_stack():
    value = ()
    for _ in range(values.DEPTH - 1):
        value = (value,)

    def below(levels):
        return below(levels - 1) if levels else values_alone.encode(value)

    below(sys.getrecursionlimit() - 100)


@case
def the_rest_is_refused():
    import re

    for value in (sys, object(), re.compile("x"), open(__file__), (i for i in ()), lambda: 1, memoryview(b""), {}.keys(), run.__code__):
        raises(values.Opaque, values_alone.encode, [value])


class Slotted:
    __slots__ = ("here", "unset", "__dict__")


@case
def an_object_of_ones_own_stands_by_its_attributes():
    own = Slotted()
    own.here, own.free = 1, [2]
    crossing = values_alone.Alone()
    node = json.loads(json.dumps(values_alone.encode([own, own])))
    first, second = values_alone.decode(node, crossing)
    assert type(first) is not Slotted and type(first).__name__ == "Slotted" and first is second
    assert (first.here, first.free) == (1, [2]) and not hasattr(first, "unset")
    assert repr(first) == "Slotted(here=1, free=[2])" and first != there_and_back([own])[0]


@case
def a_set_is_written_in_one_order():
    words = [f"w{n}" for n in range(50)]
    expected = values_alone.encode(set(words))
    for turn in range(50):
        assert values_alone.encode(set(words[turn:] + words[:turn])) == expected
    assert expected[2] == sorted(words)


@case
def what_is_no_value_is_refused():
    for node in [
        ["l", 0, [["r", 0]]],
        ["r", 0],
        ["l", 1, []],
        ["t", [["l", 0, []], ["l", 0, []]]],
        ["f", "Infinity"],
        ["f", "1_0.0"],
        ["i", "0x1"],
        ["i", "0x2_0000000000000000"],
        ["s", 0, [["l", 1, []]]],
        ["n", "builtins.eval"],
        ["e", 0, "builtins:eval", [], []],
        ["e", 0, "os:system", [], []],
        ["k", "builtins:type"],
        ["y", 0],
        1.5,
        2**53,
        {},
    ]:
        raises(values.Broken, values_alone.decode, node)


@case
def no_module_is_loaded_for_a_peer():
    assert "wave" not in sys.modules
    raises(values.Opaque, values_alone.decode, ["e", 0, "wave:Error", [], []])
    assert "wave" not in sys.modules


RAN = []


def _boom(name):
    def ran(*_args, **_kwargs):
        RAN.append(name)
        raise SystemError(name)

    return ran


HOOKS = """eq ne hash iter getattribute getattr len sub neg repr str int float index bool getitem reduce reduce_ex setattr
contains instancecheck subclasscheck lt add format missing complex copy deepcopy sizeof dir""".split()
NAMES = "__class__ __dict__ __notes__ args _fields numerator real days year items keys isoformat as_tuple hex".split()


class Meta(type):
    for _hook in "eq ne hash getattribute getattr iter len repr instancecheck subclasscheck call bool dir".split():
        locals()[f"__{_hook}__"] = _boom(f"meta {_hook}")
    __name__ = __mro__ = __bases__ = __module__ = property(_boom("meta name"))


MADE = [
    (object,), (int, 3), (float, 1.5), (str, "a"), (bytes, b"a"), (tuple, (1, 2)), (list, (1, 2)), (dict, {1: 2}), (set, (1,)),
    (frozenset, (1,)), (bytearray, b"x"), (complex, 1j), (collections.deque, (1,)), (collections.OrderedDict,),
    (collections.Counter,), (collections.defaultdict,), (decimal.Decimal, "1.5"), (datetime.date, 2024, 1, 1),
    (datetime.datetime, 2024, 1, 1), (datetime.timedelta, 1), (ValueError, 1), (OSError, 2, "x"), (BaseException,),
]  # fmt: skip


@case
def nothing_of_an_objects_own_runs_while_it_is_written():
    for meta in (type, Meta):
        for base, *args in MADE:
            hooks = {f"__{name}__": _boom(name) for name in HOOKS}
            hooks |= {name: property(_boom(name)) for name in NAMES}
            cls = type.__new__(meta, "Hostile", (base,), hooks)
            own = base.__new__(cls, *args)
            if base in (list, dict, set, bytearray, collections.deque):
                base.__init__(own, *args)
            RAN.clear()
            for value in (own, [own, own], (own,), cls, frozenset):
                try:
                    json.dumps(values_alone.encode(value))
                except values.Opaque:
                    pass
                assert RAN == [], (base, meta, RAN)


@case
def what_a_subclass_holds_is_taken_by_its_base():
    class Loud(list):
        def __iter__(self):
            return iter("loud")

    back = there_and_back(Loud([1]))
    assert isinstance(back, list) and back == [1] and type(back).__name__ == "Loud"
    raises(values.Opaque, list, back)


class Shade(enum.IntFlag):
    DARK = 1
    LIGHT = 2


@case
def members_of_enums_are_one_by_class_and_name():
    crossing = values_alone.Alone()
    node = values_alone.encode([Shade.DARK, Shade.DARK | Shade.LIGHT, Shade])
    dark, both, shade = values_alone.decode(json.loads(json.dumps(node)), crossing)
    assert dark is shade.DARK and both == 3 and (dark.name, dark.value) == ("DARK", 1)



@case
def a_single_call_is_answered_with_values():
    def change(xs, *, by=1):
        xs.append(by)
        return xs

    told = join.answer(change, {"args": [["l", 0, []]], "kwargs": {"by": True}})
    after = {"args": [["l", 0, [True]]], "kwargs": {"by": True}}
    assert told == {"how": "returned", "value": ["l", 0, [True]], "after": after}
    assert join.answer(len, {"args": [["l", 0, []]], "kwargs": {}}) == {"how": "returned", "value": 0, "after": None}
    told = join.answer(int, {"args": ["x"], "kwargs": {}})
    assert (told["how"], told["error"][:3], told["account"]["exception"]) == ("raised", ["e", 0, "builtins:ValueError"], "ValueError")
    assert join.answer(lambda: sys, {"args": [], "kwargs": {}})["how"] == "opaque"


run()
