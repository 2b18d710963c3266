from typing import Final

NUMERALS: Final[dict[str, int]] = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}


def roman(number: int) -> str:
    """Write `number` in Roman numerals.

    >>> roman(4)
    'IV'
    >>> roman(0)
    Traceback (most recent call last):
    ValueError: ...
    """
    if not 0 < number < 4000:
        raise ValueError(f"out of range: {number}")
    text = ""
    for numeral, value in NUMERALS.items():
        times, number = divmod(number, value)
        text += numeral * times
    return text
