_BINARY_UNITS = ("KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB")
_DECIMAL_UNITS = ("kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")


def humanize_bytes(count: int, decimal: bool = False) -> str:
    """Write a number of bytes the way people read it, such as ``1.5 KiB``.

    Values are rounded to one decimal, halves upwards, in whole-number arithmetic, so that large counts stay exact. A
    value that would round up to a full next unit is written in that unit: never ``1024.0 KiB``, but ``1.0 MiB``.

    Args:
        count: The number of bytes, from 0.
        decimal: Use powers of 1000 (``kB``, ``MB``) instead of powers of 1024 (``KiB``, ``MiB``).

    Returns:
        The number and its unit, separated by one space; plain bytes have no decimal.

    Raises:
        TypeError: ``count`` is not an integer.
        ValueError: ``count`` is negative, or rounds to more than the largest unit can show.
    """
    if not isinstance(count, int):
        raise TypeError("count must be an integer")
    if count < 0:
        raise ValueError("count must not be negative")
    base = 1000 if decimal else 1024
    if count < base:
        return f"{int(count)} B"
    size = 1
    for unit in _DECIMAL_UNITS if decimal else _BINARY_UNITS:
        size *= base
        tenths = (count * 10 + size // 2) // size
        if tenths < base * 10:
            return f"{tenths // 10}.{tenths % 10} {unit}"
    raise ValueError("count is too large for the largest unit")
