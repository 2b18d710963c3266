from typing import Annotated, Any, Callable, Dict, Iterable, List, NewType, Optional, Tuple, Type, Union

UserId = NewType("UserId", int)
Json = Union[Dict[str, "Json"], List["Json"], str, int, float, bool, None]
Row = Tuple[int, ...]
Predicate = Callable[[int], bool]


def optional_names(values: Iterable[int], check: Optional[Predicate] = None, kind: Type[int] = int, size: Annotated[int, "positive"] = 1, extra: "Optional[Json]" = None, **rest: Any) -> List[UserId]:
    """Filter `values`."""
    result: "list[UserId]" = [UserId(kind(value)) for value in values if check is None or check(value)]
    return result[:size] if size else result
