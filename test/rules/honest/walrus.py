import re


def walrus(text: str) -> list[int]:
    """Find numbers in `text`."""
    found = []
    rest = text
    while (match := re.search(r"\d+", rest)) is not None:
        found.append(int(match.group()))
        rest = rest[match.end():]
    if (count := len(found)) > 3:
        print(f"{count=}")
    return found
