import re
from dataclasses import dataclass, field

EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[a-z]+$")


@dataclass
class Result:
    errors: list[str] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=lambda: {})

    @property
    def ok(self) -> bool:
        return not self.errors

    def require(self, condition: bool, message: str) -> None:
        if not condition:
            self.errors.append(message)


class Field:
    def __init__(self, name, *, required=True, kind=str):
        self.name, self.required, self.kind = name, required, kind

    def check(self, record, result):
        value = record.get(self.name)
        if value is None:
            result.require(not self.required, f"{self.name} is missing")
            return
        result.require(isinstance(value, self.kind), f"{self.name} is no {self.kind.__name__}")
        result.values[self.name] = value


FIELDS = (Field("name"), Field("age", kind=int, required=False))


def validators(record: dict) -> list[str]:
    """Validate `record`."""
    result = Result()
    for each in FIELDS:
        each.check(record, result)
    result.require(bool(EMAIL.match(str(record.get("email", "")))), "email is malformed")
    return [] if result.ok else result.errors
