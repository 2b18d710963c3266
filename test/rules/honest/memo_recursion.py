from functools import cache, lru_cache


@lru_cache(maxsize=None)
def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@cache
def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def memo_recursion(n: int) -> tuple[int, int]:
    """Return a Fibonacci number and the cache's hits."""
    fibonacci.cache_clear()
    value = fibonacci(n)
    return value, fibonacci.cache_info().hits
