from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, Optional, Protocol, TypedDict, TypeVar, Union, cast, overload

if TYPE_CHECKING:
    from decimal import Decimal

T = TypeVar("T")
Number = TypeVar("Number", int, float)
Vector = list[float]
Handler = Callable[..., int]
Maybe = Optional["Stack[int]"]
LIMIT: Final = 10


class Movie(TypedDict, total=False):
    title: str
    year: int


class Sized(Protocol):
    def size(self) -> int: ...


class Stack(Generic[T]):
    kind: ClassVar[str] = "stack"

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)

    def push(self, item: T) -> None:
        self._items.append(item)

    def size(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)


class Shape(ABC):
    @abstractmethod
    def area(self) -> float:
        """Return the area."""

    @property
    @abstractmethod
    def name(self) -> str:
        raise NotImplementedError


class Square(Shape):
    def __init__(self, side: float) -> None:
        super().__init__()
        self.side = side

    def area(self) -> float:
        return self.side**2

    @property
    def name(self) -> str:
        return "square"


@overload
def scale(value: int) -> int: ...
@overload
def scale(value: Vector) -> Vector: ...
def scale(value):
    return [x * 2 for x in value] if isinstance(value, list) else value * 2


def typed(sides: Sequence[float], mode: Literal["a b!", "c"] = "c", handler: Handler | None = None, *args: Any, other: Union[int, "Decimal", None] = None, **options: Mapping[str, object]) -> Movie:
    """Measure squares."""
    stack: Stack[float] = Stack(Square(side).area() for side in sides)
    sized: Sized = stack
    return cast(Movie, {"title": mode, "year": sized.size()})
