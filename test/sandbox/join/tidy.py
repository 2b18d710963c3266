"""A skill as the other side of the join sees one: a bit of everything."""

import enum
import math
from collections import namedtuple
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

LIMIT = 10
TABLE = {"a": [1]}


class Bad(ValueError):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


class Worse(Bad):
    def __str__(self):
        return "worse!"


class Color(enum.Enum):
    RED = 1
    GREEN = "g"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Perm(enum.Flag):
    R = 1
    W = 2


@dataclass
class Point:
    x: int
    y: int = 2

    def norm(self):
        return self.x


@dataclass(frozen=True, order=True)
class Frozen:
    a: int
    tags: tuple = ()


@dataclass
class Point3(Point):
    z: int = 3


Pair = namedtuple("Pair", "left right")


class Row(NamedTuple):
    n: int
    m: str = "x"


class Plain:
    def __init__(self, v):
        self.v = v

    def go(self):
        return 1


class Gauge:
    LIMIT = 9

    def __init__(self, level):
        self.level = level

    @classmethod
    def of(cls, text):
        return cls(int(text))

    @property
    def twice(self):
        return 2 * self.level

    @twice.setter
    def twice(self, value):
        self.level = value // 2

    def grow(self, by):
        self.level += by
        return self

    def burst(self):
        level, self.level = self.level, 0
        raise Bad(level)

    def __eq__(self, other):
        return self.level == (other.level if isinstance(other, Gauge) else other)

    def __sub__(self, other):
        return self.level - other

    def __hash__(self):
        return self.level

    def __repr__(self):
        return f"<{self.level}>"


class Thief:
    def __eq__(self, other):
        other.clear()
        return True

    __hash__ = None


class Same:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return True

    __hash__ = None


class Words(list):
    pass


class Celsius(float):
    pass


class Scan:
    def __init__(self):
        self.left = 3

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left


def _half(x):
    return x // 2


def double(x):
    return x * 2


def same(x):
    return x


def append(xs, v):
    xs.append(v)


def sort(xs, key=None, reverse=False):
    """Sorts in place."""
    xs.sort(key=key, reverse=reverse)
    return xs


def are_one(a, b):
    return a is b


def swap(d):
    d["a"], d["b"] = d["b"], d["a"]


def drop(xs):
    xs.pop().append("dropped")


def fail(code):
    raise Bad(code)


def worse(code):
    raise Worse(code)


def value_error():
    raise ValueError("bad", 3)


def with_module():
    raise ValueError(math, 1)


def leave():
    raise SystemExit(3)


def grouped():
    raise ExceptionGroup("g", [ValueError(1), Bad(2)])  # noqa: F821


def noted():
    error = ValueError("n")
    error.add_note("hi")
    raise error


def lookup(d, k):
    return d[k]


def count(n):
    got = []
    for i in range(n):
        try:
            answer = yield i
        except KeyError as error:
            answer = ("caught", error.args)
        got.append(answer)
    return got


def forever():
    n = 0
    while True:
        yield n
        n += 1


def total(items):
    return sum(items)


def apply(f, *args):
    return f(*args)


def guarded(f):
    try:
        return f()
    except Exception as error:
        return type(error).__name__


def compose(f, g):
    return lambda x: f(g(x))


def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


def a_module():
    return math


def a_ring():
    ring = []
    ring.append(ring)
    return ring


def too_many():
    return [0] * 300_000


def move(p, dx):
    p.x += dx
    return p


def twin(p):
    return Point(p.x)


def kinds(p):
    return type(p) is Point, isinstance(p, Frozen)


def zoo():
    return [Plain(1), Words([1, 2]), Celsius(1.5), Pair(1, 2), Row(3), Frozen(1, (2,)), Point3(1), Color.RED, Level.HIGH, Perm.R | Perm.W]


def by_frozen():
    return {Frozen(1): {Frozen(2)}}


def read(thing):
    return thing.read()


def money(x):
    return Decimal(x) / 3


def end():
    import os

    os._exit(3)


def overwrite():
    import os

    for descriptor in range(3, 100):
        try:
            os.write(descriptor, b"\0\0\0\5[1,2]")
        except OSError:
            pass
