import math
from fractions import Fraction
from statistics import quantiles


def detect_outliers(values: list[float], reach: float = 1.5) -> list[int]:
    """Find the positions of values that lie far outside the middle half of the data (Tukey's fences).

    A value is an outlier if it lies more than ``reach`` interquartile ranges below the first or above the third
    quartile. Quartiles are interpolated with the data's extremes included. The arithmetic is exact, so neither huge
    nor tiny numbers overflow or vanish.

    Args:
        values: The measurements, in any order. Fewer than four say too little: nothing is an outlier among them.
        reach: How many interquartile ranges count as near; 1.5 is usual, 3.0 finds only extreme outliers.

    Returns:
        The 0-based positions of the outliers in ``values``, ascending.

    Raises:
        TypeError: ``values`` is not a list or tuple of numbers, or ``reach`` is not a number.
        ValueError: A value or ``reach`` is not finite, or ``reach`` is negative.
    """
    if not isinstance(values, (list, tuple)):
        raise TypeError("values must be a list or a tuple")
    exact = [_exact(value) for value in values]
    exact_reach = _exact(reach)
    if exact_reach < 0:
        raise ValueError("reach must not be negative")
    if len(exact) < 4:
        return []
    first, _, third = quantiles(exact, n=4, method="inclusive")
    slack = (third - first) * exact_reach
    low, high = first - slack, third + slack
    return [position for position, value in enumerate(exact) if value < low or value > high]


def _exact(number: float) -> Fraction:
    """Return ``number`` as a fraction of the same value."""
    if not isinstance(number, (int, float)):
        raise TypeError("values and reach must be numbers")
    if isinstance(number, float) and not math.isfinite(number):
        raise ValueError("values and reach must be finite")
    return Fraction(number)
