from functools import cached_property, total_ordering


@total_ordering
class Version:
    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def parts(self) -> tuple[int, ...]:
        return tuple(int(part) for part in self._text.split("."))

    @property
    def major(self) -> int:
        return self.parts[0]

    @classmethod
    def parse(cls, text: str) -> "Version":
        return cls(text.strip().lstrip("v"))

    @staticmethod
    def is_valid(text: str) -> bool:
        return all(part.isdigit() for part in text.split("."))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other: "Version") -> bool:
        return self.parts < other.parts

    def __hash__(self) -> int:
        return hash(self.parts)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._text!r})"

    def __str__(self):
        return f"{self.__class__.__name__} {'.'.join(map(str, self.parts)):>10}"


def versions(texts: list[str]) -> list[str]:
    """Sort version numbers."""
    return [repr(version) for version in sorted(Version.parse(text) for text in texts if Version.is_valid(text))]
