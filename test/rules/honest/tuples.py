import collections
from collections import namedtuple
from typing import NamedTuple, Optional

Point = namedtuple("Point", ["x", "y"])
Pair = collections.namedtuple("Pair", "left right", defaults=[None])


class Employee(NamedTuple):
    name: str
    salary: float = 0.0
    boss: Optional["Employee"] = None

    def raised(self, share: float) -> "Employee":
        return self._replace(salary=self.salary * (1 + share))


def tuples(names: list[str]) -> list[dict]:
    """Describe `names`."""
    point = Point(1, y=2)._replace(x=3)
    x, y = point
    assert Pair(1).right is None and Point._fields == ("x", "y") and Point._make([1, 2]).x == 1
    return [Employee(name, x + y).raised(0.5)._asdict() for name in names]
