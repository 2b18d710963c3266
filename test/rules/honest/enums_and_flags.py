import enum
from enum import Enum


class Shape(str, Enum):
    CIRCLE = "circle"
    SQUARE = "square"

    @classmethod
    def _missing_(cls, value):
        return cls.CIRCLE

    def area(self, size):
        return {Shape.CIRCLE: 3.14 * size**2, Shape.SQUARE: size**2}[self]


class Op(enum.Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a - b


def enums_and_flags(name: str) -> list:
    """Look up `name`."""
    shape = Shape(name)
    match shape:
        case Shape.CIRCLE:
            label = "round"
        case Shape.SQUARE:
            label = "flat"
    return [shape.area(2), label, Op("+")(1, 2), [member.name for member in Shape], Shape["CIRCLE"].value, isinstance(shape, Enum), len(Op)]
