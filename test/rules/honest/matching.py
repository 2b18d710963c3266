from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    centre: Point
    radius: float


def describe(value):
    match value:
        case None | True | False:
            return "constant"
        case int() | float() as number if number > 100:
            return f"large {number}"
        case int(n):
            return f"int {n}"
        case "a" | "b":
            return "letter"
        case str() as text:
            return text
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y):
            return f"{x},{y}"
        case Circle(centre=Point(x=cx), radius=r):
            return f"{cx} {r}"
        case []:
            return "empty"
        case [first, *_, last]:
            return f"{first}..{last}"
        case {"type": kind, **rest}:
            return f"{kind} {rest}"
        case (1, 2), 3:
            return "nested"
        case -1 | 1.5 | 1 + 2j:
            return "numbers"
        case _:
            return "other"


def matching(values: list) -> list[str]:
    """Describe `values`."""
    return [describe(value) for value in values]
