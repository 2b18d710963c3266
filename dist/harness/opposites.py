"""Versions of a skill that are surely wrong. A suite that passes one of them proves nothing.

Each stub is what every name of the skill's is bound to: `raises` raises when it is called, `stops` and `lacks` what the
interpreter itself catches here and there; `truthy` and `falsy` let everything be done and give a value that is equal to nothing, true or false, in return; `empty` is a true one that
holds nothing, and `same` one that is equal to itself, whatever name and arguments it came from.
"""

import types

from harness import builtin_names

LONG = 7919


class NotThisSkill(Exception):
    """No suite can expect it by name."""


class _Stops(NotThisSkill, StopIteration, IndexError):
    """What the interpreter takes for the end of whatever it goes through: a loop over nothing asserts nothing."""


class _Lacks(NotThisSkill, AttributeError):
    """What `getattr` and `hasattr` take for an answer."""


def module(name, names, stub):
    """A module of the skill's `name`, with `stub` under each of `names` that a suite can mean it by."""
    made = types.ModuleType(name)
    hidden = builtin_names.hidden_by(names, name)
    for each in names:
        if each not in hidden:
            setattr(made, each, STUBS[stub]())
    return made


def _raising(kind):
    class Raises:
        def __call__(self, *_, **__):
            raise kind("this version of the skill only raises")

    return Raises


def _itself(self, *_, **__):
    return self


def _no(self, *_):
    return False


def _nothing(is_true, holds_itself, equals_itself=False):
    class Nothing:
        def __eq__(self, other):
            # The other side is asked: an expectation that is equal to everything is none.
            return equals_itself if type(other) is Nothing else NotImplemented

        def __len__(self):
            return LONG if is_true else 0

        def __iter__(self):
            return iter([self] if holds_itself else [])

        def __getattr__(self, name):
            # Protocols that were looked up would be taken for promises.
            if name.startswith("__"):
                raise AttributeError(name)
            return self

        def __bool__(self):
            return is_true

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return False

        def __str__(self):
            return f"<nothing {LONG}>" if is_true else ""

        __repr__ = __format__ = lambda self, *_: f"<nothing {LONG}>"
        __hash__ = lambda self: LONG  # noqa: E731
        __int__ = __index__ = lambda self: LONG if is_true else -LONG  # noqa: E731
        __float__ = lambda self: LONG + 0.5 if is_true else -LONG - 0.5  # noqa: E731
        __next__ = lambda self: self  # noqa: E731

    for each in ("lt", "le", "gt", "ge", "contains"):
        setattr(Nothing, f"__{each}__", _no)
    operators = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()
    for each in [*operators, *("r" + each for each in operators)]:
        setattr(Nothing, f"__{each}__", _itself)
    for each in ("call", "getitem", "neg", "pos", "abs", "invert", "round", "trunc", "floor", "ceil", "reversed"):
        setattr(Nothing, f"__{each}__", _itself)
    return Nothing


STUBS = {
    "raises": _raising(NotThisSkill),
    "stops": _raising(_Stops),
    "lacks": _raising(_Lacks),
    "truthy": _nothing(True, holds_itself=True),
    "empty": _nothing(True, holds_itself=False),
    "same": _nothing(True, holds_itself=True, equals_itself=True),
    "falsy": _nothing(False, holds_itself=False),
}
