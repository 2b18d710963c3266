import random
from random import Random


def randoms(seed: int) -> list[float]:
    """Draw numbers."""
    generator = random.Random(seed)
    other = Random(seed)
    deck = list(range(10))
    generator.shuffle(deck)
    return [generator.random(), generator.randint(1, 6), other.choice("abc"), *generator.sample(deck, 2), generator.gauss(0, 1), *other.choices([1, 2], weights=[1, 3], k=2)]
