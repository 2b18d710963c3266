from collections import namedtuple
from dataclasses import dataclass

from primes import primes

Case = namedtuple("Case", "limit expected")
CASES = [Case(0, []), Case(1, [2]), Case(4, [2, 3, 5, 7])]


@dataclass
class Recorder:
    seen: list

    def note(self, value):
        self.seen.append(value)
        return value


class Checks:
    def __init__(self, function):
        self.function = function

    def equal(self, argument, expected):
        got = self.function(argument)
        assert got == expected, f"{argument!r}: {got!r} != {expected!r}"


def is_prime(number):
    return number > 1 and all(number % d for d in range(2, int(number**0.5) + 1))


def raised(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as error:
        return type(error)
    return None


def test_cases():
    for limit, expected in CASES:
        assert primes(limit) == expected, limit


def test_properties():
    recorder = Recorder([])
    assert all(is_prime(recorder.note(p)) for p in primes(20))
    assert len(recorder.seen) == 20 and sorted(set(recorder.seen)) == recorder.seen


def test_with_a_class():
    Checks(primes).equal(2, [2, 3])
