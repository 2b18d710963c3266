from __future__ import annotations

from copy import copy, deepcopy


class Query:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.limit_: int | None = None

    def where(self, **conditions: object) -> Query:
        other = deepcopy(self)
        other.parts.extend(f"{name}={value!r}" for name, value in conditions.items())
        return other

    def limit(self, limit: int) -> Query:
        other = copy(self)
        other.limit_ = limit
        return other

    def __str__(self) -> str:
        return " and ".join(self.parts) + (f" limit {self.limit_}" if self.limit_ is not None else "")


def fluent(name: str) -> str:
    """Build a query."""
    return str(Query().where(name=name, age=3).limit(10))
