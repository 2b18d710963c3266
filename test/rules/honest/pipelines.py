from functools import partial, reduce
from typing import Callable, TypeVar

T = TypeVar("T")


def compose(*functions: Callable[[T], T]) -> Callable[[T], T]:
    return reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)


def power(exponent, base):
    return base**exponent


square = partial(power, 2)


def pipelines(value: int) -> int:
    """Run a pipeline."""
    return compose(square, lambda x: x + 1, partial(max, 3))(value)
