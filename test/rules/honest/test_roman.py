import math
import random

from roman import NUMERALS, roman


def test_refuses():
    for bad in (0, -1, 4000):
        try:
            roman(bad)
        except ValueError as error:
            assert str(bad) in str(error) and error.args
        else:
            raise AssertionError(f"accepted {bad}")


def test_numerals():
    for numeral, value in NUMERALS.items():
        assert roman(value) == numeral


def test_random():
    generator = random.Random(0)
    for number in (generator.randrange(1, 4000) for _ in range(50)):
        text = roman(number)
        assert set(text) <= set("MDCLXVI")
        assert math.isclose(len(text), len("".join(sorted(text))))
