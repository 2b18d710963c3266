"""What a suite sees of a skill that runs in another process. Plain cases, each a sentence."""

import copy
import dataclasses
import decimal
import json
import os
import sys
import types

from cases import case, raises, run

from harness import join, join_exchange, values

HERE = os.path.dirname(os.path.abspath(__file__))


def started(load):
    """A link to a process in which `load(link)` runs."""
    theirs, ours = os.pipe()
    back, forth = os.pipe()
    if os.fork() == 0:
        for descriptor in range(3, 100):
            if descriptor not in (theirs, forth):
                try:
                    os.close(descriptor)
                except OSError:
                    pass
        try:
            load(join.Link(theirs, forth))
        finally:
            os._exit(0)
    os.close(theirs)
    os.close(forth)
    return join.Link(back, ours)


def serve_tidy(link):
    module = types.ModuleType("tidy")
    sys.modules["tidy"] = module
    with open(os.path.join(HERE, "tidy.py"), encoding="utf-8") as file:
        exec(compile(file.read(), "tidy.py", "exec"), vars(module))
    join.serve(link, vars(module), "tidy")


def tidy():
    link = started(serve_tidy)
    return link, join.module(link, "tidy")


LINK, skill = tidy()


@case
def values_and_names_cross():
    assert skill.double(4) == 8 and skill.double("\ud800") == "\ud800\ud800" and skill.same(10**5000) == 10**5000
    assert skill.LIMIT == 10 and skill.TABLE == {"a": [1]} and skill.Decimal is decimal.Decimal
    assert skill.money(1) == decimal.Decimal(1) / 3
    assert (skill.sort.__name__, skill.sort.__doc__, skill.__name__) == ("sort", "Sorts in place.", "tidy")
    assert skill._half(4) == 2 and not hasattr(skill, "__builtins__")


@case
def an_argument_is_filled_in_place():
    xs = [3, 1, 2]
    assert skill.sort(xs) is xs and xs == [1, 2, 3]
    assert skill.sort(xs, key=lambda v: -v) is xs and xs == [3, 2, 1]
    data = bytearray(b"ab"), {1}, {"k": []}
    assert skill.same(data)[2]["k"] is data[2]["k"]


@case
def aliases_are_kept():
    xs = []
    assert skill.are_one(xs, xs) is True and skill.are_one([], []) is False
    inner = [1]
    outer = [inner, inner]
    skill.append(outer, 5)
    assert outer == [[1], [1], 5] and outer[0] is inner and outer[1] is inner
    d = {"a": [1], "b": [2]}
    a, b = d["a"], d["b"]
    skill.swap(d)
    assert d["a"] is b and d["b"] is a


@case
def what_was_taken_out_is_filled_too():
    inner = []
    outer = [inner]
    skill.drop(outer)
    assert outer == [] and inner == ["dropped"]


@case
def what_was_not_changed_is_left_alone():
    nan, row = float("nan"), (1, 2)
    xs = [nan, row]
    assert skill.same(xs) is xs and xs[0] is nan and xs[1] is row


@case
def exceptions_of_python_are_caught_as_ever():
    assert raises(ValueError, skill.value_error).args == ("bad", 3)
    assert raises(KeyError, skill.lookup, {}, "q").args == ("q",)
    assert "missing 1 required" in str(raises(TypeError, skill.double))
    assert raises(SystemExit, skill.leave).code == 3
    assert type(raises(ValueError, skill.with_module).args[0]) is str
    if sys.version_info >= (3, 11):
        assert raises(ValueError, skill.noted).__notes__ == ["hi"]
        assert type(raises(ExceptionGroup, skill.grouped).exceptions[1]) is skill.Bad  # noqa: F821


@case
def exceptions_of_its_own_are_caught_by_its_classes():
    error = raises(skill.Bad, skill.fail, 7)
    assert type(error) is skill.Bad and isinstance(error, ValueError) and (str(error), error.code) == ("code 7", 7)
    error = raises(skill.Bad, skill.worse, 7)
    assert type(error) is skill.Worse and str(error) == "worse!"


class Ours(Exception):
    pass


@case
def an_exception_of_the_suite_passes_through():
    def throw():
        raise Ours(1)

    assert type(raises(Ours, skill.apply, throw)) is Ours
    assert skill.guarded(throw) == "Ours" and skill.guarded(lambda: 1 // 0) == "ZeroDivisionError"


@case
def generators_run_where_they_are():
    it = skill.count(4)
    assert next(it) == 0 and it.send("z") == 1 and it.throw(KeyError("w")) == 2
    assert it.close() is None and list(it) == []
    assert list(skill.count(3)) == [0, 1, 2]
    it = skill.count(1)
    next(it)
    assert raises(StopIteration, it.send, 5).value == [5]
    it = skill.same(iter([1, 2]))
    assert next(it) == 1 and list(it) == [2]
    assert skill.total(i * i for i in range(5)) == 30 and skill.total(map(int, "123")) == 6
    assert sorted(skill.Scan()) == [0, 1, 2]


@case
def functions_run_where_they_are():
    assert skill.apply(lambda a, b: a + b, 1, 2) == 3 and skill.apply(len, [1]) == 1
    assert skill.compose(lambda x: x + 1, skill.double)(5) == 11
    step = skill.counter()
    assert (step(), step()) == (1, 2) and skill.same(step) is step
    own = [].append
    assert skill.same(own) is own


@case
def a_callback_may_call_the_skill():
    def down(n):
        return n if n <= 0 else skill.apply(down, n - 1)

    assert down(15) == 0


@case
def classes_of_its_own_have_stand_ins():
    p = skill.Point(1)
    assert (p.x, p.y) == (1, 2) and p == skill.Point(1, 2) != skill.Point(2) and repr(p) == "Point(x=1, y=2)"
    assert skill.move(p, 5) is p and p.x == 6 and dataclasses.asdict(p) == {"x": 6, "y": 2}
    assert skill.twin(p) == skill.Point(6)
    assert dataclasses.replace(p, x=9).x == 9 and skill.kinds(p) == (True, False)
    zoo = skill.zoo()
    assert zoo[0].v == 1 and zoo[1] == [1, 2] and zoo[2] == 1.5 and zoo[3] == (1, 2) and zoo[3].left == 1
    assert zoo[4].m == "x" and zoo[5] == skill.Frozen(1, (2,)) < skill.Frozen(2) and isinstance(zoo[6], skill.Point)
    assert zoo[7] is skill.Color.RED and zoo[8] == 2 and zoo[9] == skill.Perm.R | skill.Perm.W
    assert skill.same(zoo) is zoo and [type(one) for one in skill.same(list(zoo))] == [type(one) for one in zoo]
    assert skill.Color("g") is skill.Color.GREEN and list(skill.Level) == [1, 2]
    assert skill.by_frozen() == {skill.Frozen(1): {skill.Frozen(2)}}
    assert raises(dataclasses.FrozenInstanceError, setattr, zoo[5], "a", 2)
    assert raises(skill.Bad, throw, skill.Bad(3)).code == 3


def throw(error):
    raise error


@case
def a_stand_in_is_copied_without_its_class():
    p = skill.Point([1])
    shallow, deep = copy.copy(p), copy.deepcopy(p)
    assert shallow == deep == p and shallow is not p
    assert shallow.x is p.x and deep.x is not p.x
    assert copy.deepcopy(skill.Row(1)) == (1, "x") and copy.copy(skill.Frozen(1)) == skill.Frozen(1)
    raises(values.Opaque, copy.copy, skill.Words())


class Mine:
    def __init__(self, a):
        self.a = a

    def read(self):
        return self.a


@case
def an_object_of_the_suite_comes_back_itself():
    mine = Mine(3)
    assert skill.same(mine) is mine
    skill.apply(lambda other: setattr(other, "a", 4), mine)
    assert skill.apply(lambda other: type(other) is Mine, mine)


@case
def nothing_is_opaque_until_something_is():
    link, skill = tidy()
    skill.same([skill.Point(1), skill.zoo(), skill.count(2), print])
    assert link.opaque == []


@case
def methods_run_where_their_class_is():
    link, skill = tidy()
    p = skill.Point(1)
    assert p.norm() == 1 and skill.Plain(2).go() == 1 and skill.Point.norm(p) == 1
    gauge = skill.Gauge(1)
    assert (gauge.grow(2), gauge.level, gauge.twice) == (gauge, 3, 6) and gauge.grow(0) is gauge
    gauge.twice = 10
    assert gauge.level == 5 and skill.Gauge.of("7").level == 7 and skill.Gauge.LIMIT == gauge.LIMIT == 9
    assert gauge == 5 and gauge != 6 and not gauge == 6 and gauge - 5 == 0 and repr(gauge) == "<5>" and hash(gauge) == 5
    assert raises(skill.Bad, gauge.burst).code == 5 and gauge.level == 0
    assert link.opaque == [] and link.broken is None


@case
def what_an_operator_is_shown_stays_as_it_is():
    link, skill = tidy()
    wanted = [1]
    raises(values.Opaque, lambda: skill.Thief() == wanted)
    assert wanted == [1]


@case
def nobody_but_an_owner_is_asked_of_a_class():
    class Asks:
        pass

    link, peer = forged(["call", 1, 0, "run", ["t", [["t", ["constant", "__subclasses__"]], ["d", 0, []]]]])
    raises(values.Broken, peer.f, Asks)
    assert link.broken == "a question about nothing"


@case
def what_cannot_cross_is_said():
    for what, reason in [
        (lambda skill: skill.a_module(), "a value of type builtins.module"),
        (lambda skill: skill.a_ring(), "a value that contains itself"),
        (lambda skill: skill.too_many(), "more than 200000 values"),
        (lambda skill: skill.same(sys), "a value of type builtins.module"),
        (lambda skill: skill.read(Mine(3)), "Mine.read stays with its class"),
    ]:
        link, skill = tidy()
        raises(values.Opaque, what, skill)
        assert link.opaque == [reason], link.opaque
        assert skill.double(2) == 4
    link, skill = tidy()
    raises(AttributeError, lambda: skill.math)
    assert link.opaque == ["tidy.math: a value of type builtins.module"]
    raises(values.Opaque, lambda: skill.Same(1) == skill.Same(1))
    assert link.opaque[1:] == ["Same.__eq__ would judge its own result"]


@case
def what_has_no_end_is_bounded():
    link, skill = tidy()
    assert join_exchange.ITEMS == 100_000
    join_exchange.ITEMS = 2000
    raises(values.Opaque, list, skill.forever())
    join_exchange.ITEMS = 100_000
    assert link.opaque == ["more than 2000 items drawn one by one"]

    def down(n):
        return n if n <= 0 else skill.apply(down, n - 1)

    raises(values.Opaque, down, 200)
    assert skill.double(2) == 4 and link.broken is None


@case
def running_out_of_stack_does_not_garble_the_talk():
    link, skill = tidy()

    def down():
        return down() + skill.double(1)

    def deeper():
        skill.double(1)
        return deeper()

    raises(RecursionError, down)
    raises(RecursionError, deeper)
    assert skill.double(2) == 4 and link.broken is None


@case
def deep_values_cross_from_a_deep_stack():
    value = ()
    for _ in range(180):
        value = (value,)

    def below(levels):
        return below(levels - 1) if levels else skill.same(value) == value

    assert below(sys.getrecursionlimit() - 250)


def forged(*replies):
    """A module whose skill answers as written here, whatever it is asked."""
    incoming, theirs = os.pipe()
    ready = ["ready", [["f", ["p", 0, "function", "f"], None, None]]]
    for message in (ready, *replies):
        body = message if type(message) is bytes else json.dumps(message).encode()
        os.write(theirs, body if message is body else len(body).to_bytes(4, "big") + body)
    os.close(theirs)
    link = join.Link(incoming, os.open(os.devnull, os.O_WRONLY))
    return link, join.module(link, "tidy")


@case
def answers_are_taken_for_nothing_else_than_they_are():
    def after(*nodes):
        return [["t", [["t", list(nodes)], ["d", 2, []]]]]

    plain = {"name": "Mine", "kind": "object", "bases": [], "fields": [], "traits": [], "methods": [], "members": [], "call": None}
    own, xs = Mine(1), [1]
    for reply in [
        ["reply", 2, "return", None, 1, None, []],
        ["reply", True, "return", None, 1, None, []],
        ["reply", 1, "raise", None, 1, None, []],
        ["reply", 1, "return", after(["d", 0, []], ["o", 1, plain, None, []]), 1, None, []],
        ["reply", 1, "return", after(["l", 0, []], ["o", 1, plain, None, []]), 1, None, []],
        ["reply", 1, "return", after(["l", 0, []], ["l", 1, []]), 1, None, []],
        b"\xff\xff\xff\xff",
    ]:
        link, skill = forged(reply)
        raises(values.Broken, skill.f, xs, own)
        assert link.broken and own.a == 1
    link, skill = forged(["reply", 1, "return", None, 5, None, []])
    assert skill.f(xs, own) == 5


@case
def a_skill_that_ends_is_gone():
    link, skill = tidy()
    raises(join.Gone, skill.end)
    assert link.gone
    raises(join.Gone, skill.double, 2)


@case
def a_skill_that_writes_to_the_pipe_itself_breaks_the_talk():
    link, skill = tidy()
    raises(values.Broken, skill.overwrite)
    assert link.broken
    raises(values.Broken, skill.double, 2)


@case
def what_loading_raised_is_told():
    account = {"exception": "ValueError", "message": "no", "line": 3}
    link = started(lambda link: join.raised(link, account))
    assert raises(join.LoadRaised, join.module, link, "tidy").account == account
    link = started(lambda link: join.raised(link, {"exception": 1}))
    raises(values.Broken, join.module, link, "tidy")


run()
