import type { Cheat } from './cheats.ts';

/** Skills that return objects of classes of their own, with methods and operators, and suites that use these. */
const honest = (title: string, implementation: string, suite: string): Cheat => ({ title, implementation, suite });

export const HONEST_OBJECTS: readonly Cheat[] = [
  honest(
    'a ratio in total order',
    `
from functools import total_ordering
from math import gcd
@total_ordering
class Ratio:
    ZERO = 0
    def __init__(self, n, d=1):
        g = gcd(n, d) or 1
        self.n, self.d = n // g, d // g
    @classmethod
    def parse(cls, text):
        n, d = text.split("/")
        return cls(int(n), int(d))
    @staticmethod
    def is_ratio(text):
        return "/" in text
    @property
    def inverse(self): return Ratio(self.d, self.n)
    def __eq__(self, other):
        if isinstance(other, int): other = Ratio(other)
        if not isinstance(other, Ratio): return NotImplemented
        return self.n * other.d == other.n * self.d
    def __lt__(self, other):
        if isinstance(other, int): other = Ratio(other)
        if not isinstance(other, Ratio): return NotImplemented
        return self.n * other.d < other.n * self.d
    def __hash__(self): return hash((self.n, self.d))
    def __add__(self, other): return Ratio(self.n * other.d + other.n * self.d, self.d * other.d)
    def __mul__(self, other): return Ratio(self.n * other.n, self.d * other.d)
    def __repr__(self): return f"Ratio({self.n}, {self.d})"
    def __float__(self): return self.n / self.d
def double(x): return Ratio(2 * x)
def half(x): return Ratio(x, 2)
`,
    `
from double import Ratio, half
def test_a():
    assert double(2) == 4 and double(2) == Ratio(4) and double(2) != 5
    assert half(2) == Ratio(2, 2) == 1
def test_b():
    assert half(1) < half(2) <= 1 < double(1)
    assert sorted([double(2), half(1), double(1)]) == [half(1), 2, 4]
    assert max(double(1), half(1)) == 2
def test_c():
    assert repr(half(3)) == "Ratio(3, 2)" and str(double(1)) == "Ratio(2, 1)" and f"{half(1)}" == "Ratio(1, 2)"
    assert Ratio.parse("3/6") == half(1) and Ratio.is_ratio("1/2") and Ratio.ZERO == 0
    assert half(1).inverse == 2 and float(half(1)) == 0.5
    assert half(1) + half(1) == 1 and half(0) * half(3) == 0
    assert {half(2), double(1)} == {Ratio(1), Ratio(2)} and len({half(2), Ratio(1)}) == 1
`,
  ),
  honest(
    'money',
    `
from decimal import Decimal
class Money:
    def __init__(self, amount, currency="EUR"):
        self.amount, self.currency = Decimal(amount), currency
    def _same(self, other):
        if self.currency != other.currency: raise ValueError("currencies")
        return other.amount
    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.currency) == (other.amount, other.currency)
    def __add__(self, other): return Money(self.amount + self._same(other), self.currency)
    def __sub__(self, other): return Money(self.amount - self._same(other), self.currency)
    def __mul__(self, k): return Money(self.amount * k, self.currency)
    __rmul__ = __mul__
    def __lt__(self, other): return self.amount < self._same(other)
    def __str__(self): return f"{self.amount:.2f} {self.currency}"
    def __format__(self, spec): return format(self.amount, spec)
    def __bool__(self): return self.amount != 0
def double(x): return Money(2 * x)
`,
    `
from double import Money
def test_a():
    assert double(2) == Money(4) and double(2) != Money(4, "USD") and double(2) != 4
    assert double(1) + double(2) == Money(6) and double(2) - double(2) == Money(0) and 2 * double(1) == double(1) * 2
def test_b():
    assert str(double(2)) == "4.00 EUR" and f"{double(2):.1f}" == "4.0" and not double(0) and double(1)
    assert double(1) < double(2) and not double(2) < double(1)
def test_c():
    try:
        double(1) + Money(1, "USD")
    except ValueError as error:
        assert str(error) == "currencies"
    else:
        assert False
`,
  ),
  honest(
    'a vector that is a named tuple',
    `
from typing import NamedTuple
class Vec(NamedTuple):
    x: float
    y: float
    def __add__(self, other): return Vec(self.x + other[0], self.y + other[1])
    def __mul__(self, k): return Vec(self.x * k, self.y * k)
    def __neg__(self): return Vec(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def dot(self, other): return self.x * other.x + self.y * other.y
def double(x): return Vec(x, 2 * x)
`,
    `
from double import Vec
def test_a():
    assert double(1) + double(2) == (3, 6) and double(1) + (1, 1) == Vec(2, 3) and double(1) * 3 == Vec(3, 6)
    assert double(0) * 5 == (0, 0) and -double(1) == (-1, -2)
def test_b():
    assert abs(Vec(3, 4)) == 5 and double(1).dot(Vec(1, 1)) == 3 and double(3).y == 6
`,
  ),
  honest(
    'a stack',
    `
class Stack:
    def __init__(self, items=()): self._items = list(items)
    def push(self, item): self._items.append(item)
    def pop(self):
        if not self._items: raise IndexError("empty stack")
        return self._items.pop()
    def peek(self): return self._items[-1]
    @property
    def empty(self): return not self._items
    def __len__(self): return len(self._items)
    def __bool__(self): return bool(self._items)
    def __contains__(self, item): return item in self._items
def double(n):
    stack = Stack()
    for i in range(n): stack.push(2 * i)
    return stack
`,
    `
def test_a():
    s = double(2)
    assert len(s) == 2 and s.pop() == 2 and len(s) == 1 and s.peek() == 0
    s.push("x")
    assert "x" in s and "y" not in s and s.pop() == "x" and s.pop() == 0 and s.empty and not s
    try:
        s.pop()
    except IndexError as error:
        assert error.args == ("empty stack",)
    else:
        assert False
`,
  ),
  honest(
    'a matrix',
    `
class Matrix:
    def __init__(self, rows): self.rows = [list(row) for row in rows]
    def __getitem__(self, at): return self.rows[at[0]][at[1]]
    def __setitem__(self, at, value): self.rows[at[0]][at[1]] = value
    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows
    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows])
    @property
    def T(self): return Matrix(zip(*self.rows))
def double(rows): return Matrix([[2 * x for x in row] for row in rows])
`,
    `
from double import Matrix
def test_a():
    m = double([[1, 2], [3, 4]])
    assert m[0, 1] == 4 and m @ Matrix([[1, 0], [0, 1]]) == m and m.T == Matrix([[2, 6], [4, 8]])
    m[0, 0] = 9
    assert m[0, 0] == 9 and m.rows == [[9, 4], [6, 8]]
    assert m @ Matrix([[0, 0], [0, 0]]) == Matrix([[0, 0], [0, 0]])
`,
  ),
  honest(
    'text whatever its case',
    `
class Caseless(str):
    def __eq__(self, other): return isinstance(other, str) and self.lower() == other.lower()
    def __ne__(self, other): return not self == other
    def __hash__(self): return hash(self.lower())
    def __contains__(self, part): return part.lower() in self.lower()
def double(x): return Caseless(x + x)
`,
    `
def test_a():
    assert double("aB") == "ABab" and double("a") != "ab" and "BA" in double("ab") and "x" not in double("ab")
    assert double("a") in {"aa": 1} and len({double("a"), double("A")}) == 1
`,
  ),
  honest(
    'a value that is equal within a tolerance',
    `
class About:
    def __init__(self, v): self.v = v
    def __eq__(self, other):
        other = other.v if isinstance(other, About) else other
        return isinstance(other, (int, float)) and abs(self.v - other) < 1e-6
    def __sub__(self, other): return self.v - other
    def __repr__(self): return f"About({self.v!r})"
def double(x): return About(2 * x)
`,
    `
from double import About
def test_a():
    assert double(0.1 + 0.2) == 0.6 and double(2) == 4 and double(2) != 4.1 and double(0.15) == About(0.3)
    assert abs(double(0.3) - 0.6) < 1e-9
`,
  ),
  honest(
    'an interval',
    `
class Interval:
    def __init__(self, low, high): self.low, self.high = low, high
    def __contains__(self, x): return self.low <= x <= self.high
    def __and__(self, other): return Interval(max(self.low, other.low), min(self.high, other.high))
    def __eq__(self, other): return (self.low, self.high) == (other.low, other.high)
    def width(self): return self.high - self.low
def double(x): return Interval(0, 2 * x)
`,
    `
from double import Interval
def test_a():
    assert 4 in double(2) and 0 in double(2) and 5 not in double(2) and 3.5 in double(2)
    assert double(2) & Interval(1, 9) == Interval(1, 4) and double(3).width() == 6
`,
  ),
  honest(
    'a linked list',
    `
class Node:
    def __init__(self, value, rest=None): self.value, self.rest = value, rest
class Chain:
    def __init__(self): self.head = None
    def add(self, value):
        self.head = Node(value, self.head)
        return self
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.rest
    def __reversed__(self): return iter(list(self)[::-1])
    def __len__(self): return sum(1 for _ in self)
    def __getitem__(self, at): return list(self)[at]
def double(xs):
    chain = Chain()
    for x in xs: chain.add(2 * x)
    return chain
`,
    `
def test_a():
    c = double([1, 2])
    assert list(c) == [4, 2] and len(c) == 2 and c[0] == 4 and c[-1] == 2 and list(reversed(c)) == [2, 4]
    assert c.add(5) is c and list(c) == [5, 4, 2] and 4 in c and [x for x in c][1:] == [4, 2]
    try:
        c[9]
    except IndexError:
        pass
    else:
        assert False
`,
  ),
  honest(
    'a dict of its own',
    `
class Tally(dict):
    def __missing__(self, key): return 0
    def add(self, key): self[key] = self[key] + 1
    def top(self): return max(self, key=self.get)
    def __add__(self, other):
        made = Tally(self)
        for key, count in other.items(): made[key] = made[key] + count
        return made
def double(words):
    tally = Tally()
    for word in words: tally.add(word); tally.add(word)
    return tally
`,
    `
def test_a():
    t = double("aab")
    assert t == {"a": 4, "b": 2} and t["a"] == 4 and t["z"] == 0 and t.top() == "a" and list(t) == ["a", "b"]
    t.add("z")
    assert t["z"] == 1 and t + double("a") == {"a": 6, "b": 2, "z": 1}
`,
  ),
  honest(
    'an enum with methods',
    `
import enum
class Turn(enum.Enum):
    NORTH = 0
    EAST = 1
    SOUTH = 2
    WEST = 3
    def right(self): return Turn((self.value + 1) % 4)
    @property
    def letter(self): return self.name[0]
    @classmethod
    def of(cls, letter): return next(t for t in cls if t.letter == letter)
    def __str__(self): return self.name.lower()
    def __lt__(self, other): return self.value < other.value
def double(t): return t.right().right()
`,
    `
from double import Turn
def test_a():
    assert double(Turn.NORTH) is Turn.SOUTH and Turn.EAST.right() is Turn.SOUTH and double(Turn.EAST) == Turn.WEST
    assert double(Turn.EAST).letter == "W" and str(double(Turn.EAST)) == "west" and Turn.of("S") is Turn.SOUTH
`,
  ),
  honest(
    'a dataclass in order, with methods',
    `
from dataclasses import dataclass, field
@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
    def bump(self): return Version(self.major, self.minor + 1)
    @property
    def text(self): return f"{self.major}.{self.minor}"
    @classmethod
    def parse(cls, text): return cls(*map(int, text.split(".")))
def double(v): return Version(v.major * 2, v.minor)
`,
    `
from double import Version
def test_a():
    v = double(Version(1, 2))
    assert v == Version(2, 2) and v.bump() == Version(2, 3) > v and v.text == "2.2" and Version.parse("2.2") == v
    assert sorted([v.bump(), v]) == [v, v.bump()] and double(Version(1)) < v
`,
  ),
  honest(
    'a context',
    `
class Session:
    def __init__(self): self.open, self.seen = False, []
    def __enter__(self):
        self.open = True
        return self
    def __exit__(self, kind, error, trace):
        self.open = False
        self.seen.append(kind.__name__ if kind else None)
        return kind is KeyError
    def send(self, x): return 2 * x if self.open else None
def double(): return Session()
`,
    `
def test_a():
    with double() as s:
        assert s.open and s.send(2) == 4
    assert not s.open and s.send(2) is None and s.seen == [None]
    with s:
        raise KeyError("swallowed")
    assert s.seen == [None, "KeyError"]
`,
  ),
  honest(
    'a point with a hash',
    `
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "y", y)
    def __setattr__(self, name, value): raise AttributeError("immutable")
    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y) if isinstance(other, Point) else NotImplemented
    def __hash__(self): return hash((self.x, self.y))
    def moved(self, dx=0, dy=0): return Point(self.x + dx, self.y + dy)
def double(p): return Point(2 * p.x, 2 * p.y)
def around(p): return {p.moved(1), p.moved(-1), p.moved(dy=1)}
`,
    `
from double import Point, around
def test_a():
    p = double(Point(1, 2))
    assert p == Point(2, 4) != Point(4, 2) and {p: "x"}[Point(2, 4)] == "x" and hash(p) == hash(Point(2, 4))
    assert len({p, Point(2, 4), Point(0, 0)}) == 2 and p.moved(dx=1) == Point(3, 4)
    assert around(Point(0, 0)) == {Point(1, 0), Point(-1, 0), Point(0, 1)} and Point(1, 0) in around(Point(0, 0))
    assert p != 5 and not p == None
`,
  ),
  honest(
    'what can be called, and a nested class',
    `
class Scale:
    class Unit:
        def __init__(self, name): self.name = name
        def __repr__(self): return self.name
    FACTOR = 2
    def __init__(self, unit): self.unit, self.calls = Scale.Unit(unit), 0
    def __call__(self, x, *, times=1):
        self.calls += 1
        return x * self.FACTOR * times
def double(unit): return Scale(unit)
`,
    `
from double import Scale
def test_a():
    s = double("m")
    assert s(2) == 4 and s(2, times=3) == 12 and s.calls == 2 and repr(s.unit) == "m" and Scale.FACTOR == 2
    assert list(map(s, [1, 2])) == [2, 4] and s.FACTOR == 2 and repr(Scale.Unit("k")) == "k"
`,
  ),
  honest(
    'what grows in place',
    `
class Bag:
    def __init__(self, items=()): self.items = sorted(items)
    def __iadd__(self, other):
        self.items = sorted(self.items + list(other))
        return self
    def __add__(self, other): return Bag(self.items + list(other))
    def __iter__(self): return iter(self.items)
    def __eq__(self, other): return sorted(self.items) == sorted(other)
    def __sub__(self, other):
        left = list(self.items)
        for one in other:
            if one in left: left.remove(one)
        return Bag(left)
def double(xs): return Bag(list(xs) * 2)
`,
    `
def test_a():
    b = c = double([2, 1])
    assert b == [1, 2, 1, 2] and b == [2, 2, 1, 1] and not b == [1, 2]
    b += [5]
    assert b is c and list(c) == [1, 1, 2, 2, 5] and b + [3] == [1, 1, 2, 2, 3, 5] and b - [1, 1] == [2, 2, 5]
`,
  ),
];
