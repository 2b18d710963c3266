from itertools import count, islice, takewhile


def generate():
    found: list[int] = []
    for number in count(2):
        if all(number % prime for prime in takewhile(lambda p: p * p <= number, found)):
            found.append(number)
            yield number


def primes(limit: int) -> list[int]:
    """Return the first `limit` primes.

    >>> primes(3)
    [2, 3, 5]
    """
    return list(islice(generate(), limit))
