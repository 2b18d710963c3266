import math
import operator
from dataclasses import dataclass


@dataclass(frozen=True)
class Vector:
    x: float
    y: float = 0.0

    def __add__(self, other: "Vector") -> "Vector":
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor: float) -> "Vector":
        return type(self)(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __abs__(self) -> float:
        return math.hypot(self.x, self.y)

    def __iter__(self):
        return iter((self.x, self.y))

    def __format__(self, spec: str) -> str:
        return "(" + ", ".join(format(c, spec) for c in self) + ")"


OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def vectors(pairs: list[tuple[float, float]]) -> str:
    """Add vectors."""
    total = sum((Vector(*pair) for pair in pairs), start=Vector(0))
    return f"{2 * total * 0.5:.1f} {abs(total):.2f} {OPERATORS['+'](1, 2)}"
