"""A module docstring with "quotes" and `code`."""

__all__ = ["main_guard"]
__version__ = "1.0"
__author__ = "An agent"

VOWELS = "aeiou"
INDEX = {letter: position for position, letter in enumerate(VOWELS)}
PRIMES = tuple(n for n in range(2, 30) if all(n % d for d in range(2, n)))
A, B = 1, 2
C = D = A + B
TABLE: dict[str, int] = dict(zip(VOWELS, range(5)))
(E, F), [G, *H] = (1, 2), [3, 4]
SMALL = min(PRIMES); LARGE = max(PRIMES)


def main_guard(text: str) -> int:
    r"""Count vowels: \w."""
    return sum(letter in INDEX for letter in text.lower())


def main() -> None:
    print(main_guard("abc"), end="\n")


if __name__ == "__main__":
    main()
