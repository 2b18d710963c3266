"""What a stand-in has of its class's behaviour: run in the process whose code it is, with the stand-in sent there."""

from builtins import (  # noqa: A004
    NotImplemented, classmethod, frozenset, getattr, property, setattr, staticmethod, type,
)  # fmt: skip

from harness import stand_ins_judging
from harness.stand_ins_equality import JUDGES, JUDGING
from harness.values import Opaque
from harness.values_inspect import in_class, members

# How each of them is written in a class's description, before its name; a method stands there by its name alone.
HOWS = frozenset("property class static constant".split())
# What a number says of itself, and so what a difference says of how large it is.
_SIZES = frozenset(f"__{name}__" for name in "abs bool complex float index int round trunc floor ceil".split())
# What the owner of a class does for a peer; `judge` tells nothing of how it left what it was given.
ASKED = frozenset(["run", "judge"])


def split(written):
    """("property", "area") of "property area"; ("method", "push") of "push"."""
    how, _, name = written.rpartition(" ")
    return how or "method", name


def perform(cls, given, kwargs):
    """The owner's side: does what the peer asks of a class that was lent to it."""
    how, name, *args = given
    if how == "property":
        return getattr(args[0], name)
    if how == "set":
        return setattr(args[0], name, args[1])
    if how == "constant":
        return getattr(cls, name)
    return getattr(cls, name)(*args, **kwargs)


class Owner:
    """The peer's class with the given name. `peer` is the Exchange with it, or None where there is nobody to ask."""

    def __init__(self, name, number, record, peer):
        self.name, self.number, self.record, self.peer = name, number, record, peer
        # How often each operator was asked, and what differences would be from other values.
        self.judged, self.siblings = {}, {}

    def is_there(self):
        return self.number is not None and self.peer is not None

    def run(self, how, name, args, kwargs=None):
        return self.peer.ask(self.number, "run", (how, name, *args), kwargs)

    def refusal(self, reason):
        self.record(reason)
        return Opaque(reason)


def made(owner, written, special, answered):
    """What stands for one member of the owner's class."""
    how, name = split(written)
    if not owner.is_there():
        return answered(name) or _missing(owner, name, special)
    if how != "method":
        return _MADE[how](owner, name)
    if name in JUDGING:
        return stand_ins_judging.operator(owner, name)
    if name == "__exit__":
        return _leaving(owner)
    return _in_place(owner, name) if name in _IN_PLACE else _method(owner, name)


def _missing(owner, name, special):
    def told(self, *_, **__):
        raise owner.refusal(f"{owner.name}.{name} {JUDGES if name in JUDGING else 'stays with its class'}")

    # A special method is looked up by the interpreter and then called; a plain one is stopped when it is read.
    return told if special else property(told)


def _method(owner, name):
    def method(self, *args, **kwargs):
        answer = owner.run("method", name, (self, *args), kwargs)
        if name in _SIZES and stand_ins_judging.says_nothing(owner, name, (self, *args), answer):
            raise owner.refusal(f"{owner.name}.{name} {JUDGES}")
        if answer is True and args and not kwargs and name[:2] != "__":
            stand_ins_judging.doubt(owner, name, (self, *args))
        return answer

    method.__name__ = name
    return method


def _leaving(owner):
    # A traceback is of this process and stays here.
    return lambda self, kind, error, _trace: owner.run("method", "__exit__", (self, kind, error, None))


def _in_place(owner, name):
    plain = stand_ins_judging.operator(owner, name)

    def operator(self, other):
        # Asked as an operator that changes nothing first, and believed only then.
        expected = plain(self, other)
        return expected if expected is NotImplemented else owner.run("method", name, (self, other))

    return operator


def _property(owner, name):
    return property(
        lambda self: owner.run("property", name, (self,)),
        lambda self, value: owner.run("set", name, (self, value)),
    )


def _of_class(owner, name):
    return staticmethod(lambda *args, **kwargs: owner.run("class", name, args, kwargs))


class _Constant:
    """An attribute of the class, as its owner has it when it is first asked for."""

    def __init__(self, owner, name):
        self._owner, self._name, self._known = owner, name, ()

    def __get__(self, _obj, _cls=None):
        if not self._known:
            self._known = (self._owner.run("constant", self._name, ()),)
        return self._known[0]


_MADE = {"property": _property, "class": _of_class, "static": _of_class, "constant": _Constant}
_IN_PLACE = frozenset(f"__i{name[2:]}" for name in JUDGING)


def how_written(value, name, special):
    """How a member of one's own class is written in its description, or None where it is no behaviour."""
    kind = type(value)
    if kind is staticmethod or kind is classmethod:
        return f"{'static' if kind is staticmethod else 'class'} {name}"
    if special:
        return name
    if kind is property or "__set_name__" in members(kind):
        return f"property {name}"
    if in_class(kind, "__get__") is not None:
        return name
    return f"constant {name}"


