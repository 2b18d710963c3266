import math
import statistics
from statistics import mean, median, pstdev


def stats(values: list[float]) -> dict[str, float]:
    """Describe `values`."""
    if not values:
        raise ValueError("no values")
    return {"mean": mean(values), "median": median(values), "sd": pstdev(values), "mode": statistics.mode(values), "hypot": math.hypot(*values[:2]), "gcd": math.gcd(12, 18), "inf": math.isinf(float("inf"))}
