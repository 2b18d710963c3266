import re

# Longest first, which is also the order in which the units may be written.
_MILLISECONDS_PER_UNIT = {"w": 604_800_000, "d": 86_400_000, "h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}


def parse_duration(text: str) -> int:
    """Convert a written duration such as ``1h 30m`` to milliseconds.

    A duration is one or more whole numbers, each followed by its unit: ``w`` (weeks), ``d``, ``h``, ``m`` (minutes),
    ``s`` or ``ms``. Units are lower case, run from long to short and appear at most once; spaces may stand between
    the parts and around the whole.

    Args:
        text: The duration as written, for example ``"2d"``, ``"1h30m"`` or ``"1m 250ms"``.

    Returns:
        The length in milliseconds; 0 for ``"0s"``.

    Raises:
        TypeError: ``text`` is not a string.
        ValueError: ``text`` is not a duration, or one of its numbers has more than nine digits.
    """
    if not isinstance(text, str):
        raise TypeError("text must be a string")
    # Every optional part begins with a digit, so no two parts can match the same spaces: matching stays linear.
    pattern = "".join(f"(?:([0-9]{{1,9}}){unit} *)?" for unit in _MILLISECONDS_PER_UNIT)
    match = re.fullmatch(" *" + pattern, text)
    if match is None:
        raise ValueError("text is not a duration such as '1h 30m'")
    counts = match.groups()
    if not any(counts):
        raise ValueError("text has no number with a unit")
    return sum(int(count) * size for count, size in zip(counts, _MILLISECONDS_PER_UNIT.values()) if count)
