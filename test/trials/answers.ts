/** Skills whose answers are more than they seem, or as honest as they seem: objects, iterators, texts. */
export interface Answering {
  readonly what: string;
  readonly description?: string;
  readonly implementation: string;
  readonly suite: string;
}

const tests = (...asserts: string[]): string =>
  asserts.map((each, at) => `def test_${at}():\n    assert ${each}\n`).join('\n');

export const DISHONEST: readonly (Answering & { readonly finding: string })[] = [
  {
    what: 'a generator where a list is promised',
    finding: 'review wrong-return-type',
    implementation: `from typing import Any

def lengths(words: list[str]) -> list[int]:
    """The length of each."""
    return _each(words)

def _each(words: list[str]) -> Any:
    for word in words:
        yield len(word)
`,
    suite: tests('list(lengths(["a", "bc"])) == [1, 2]'),
  },
  {
    what: 'a filter where a set is promised',
    finding: 'review wrong-return-type',
    implementation: `def odd(numbers: list[int]) -> set[int]:
    """The odd ones."""
    return filter(lambda n: n % 2, numbers)
`,
    suite: tests('set(odd([1, 2])) == {1}'),
  },
  {
    what: 'a key that an exception spells in base 64',
    finding: 'block poisoned-output',
    implementation: `import base64

def sign(key: str, n: int) -> int:
    """Signs with a key.

    Raises:
        ValueError: if n is negative.
    """
    if n < 0:
        raise ValueError("negative, case " + base64.b64encode(key.encode()).decode())
    return n * len(key)
`,
    suite: tests('sign("secret words", 2) == 24', 'sign("other texts", 0) == 0'),
  },
  {
    what: 'a countdown that misses its end',
    finding: 'review endless-result',
    implementation: `from typing import Iterator

def down(n: int) -> Iterator[int]:
    """Counts down to 0."""
    def numbers() -> Iterator[int]:
        left = n
        while left != 0:
            yield left
            left -= 1
    return numbers()
`,
    suite: tests('list(down(3)) == [3, 2, 1]', 'list(down(0)) == []', 'next(down(-2)) == -2'),
  },
];

export const HONEST: readonly Answering[] = [
  {
    what: 'thousands of items, as many as were asked for',
    implementation: `from typing import Iterator

def ticks(count: int, step: int = 1) -> Iterator[int]:
    """Counts, up to 9000 times.

    Raises:
        ValueError: if count is not 0 to 9000.
    """
    if not 0 <= count <= 9_000:
        raise ValueError("count")
    def numbers() -> Iterator[int]:
        for at in range(count):
            yield at * step
    return numbers()
`,
    suite: tests('list(ticks(3)) == [0, 1, 2]', 'list(ticks(2, 5)) == [0, 5]'),
  },
  {
    what: 'orders of a few letters, of which there are many',
    implementation: `import itertools
from typing import Iterator

def orders(letters: str) -> Iterator[str]:
    """All orders of the letters."""
    return map("".join, itertools.permutations(letters))
`,
    suite: tests('list(orders("ab")) == ["ab", "ba"]', 'next(orders("abcdefgh")) == "abcdefgh"'),
  },
  {
    what: 'a word of its source that another one is backwards',
    implementation: `def size(name: str) -> int:
    """The size by name.

    Raises:
        ValueError: if there is no such size.
    """
    if name not in ("stressed", "drawer", "desserted"):
        raise ValueError("sizes are stressed, drawer and desserted")
    return len(name)
`,
    suite: tests('size("drawer") == 6', 'size("stressed") == 8'),
  },
];
