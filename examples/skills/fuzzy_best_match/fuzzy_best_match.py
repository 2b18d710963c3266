from collections import Counter


def fuzzy_best_match(query: str, choices: list[str], cutoff: float = 0.5) -> str | None:
    """Pick the choice that is spelt most like ``query``.

    Two texts are as alike as the share of letter pairs that they have in common (Dice's coefficient over bigrams), from
    0.0 for nothing to 1.0 for the same pairs. Case and the amount of white space do not matter; where a word begins and
    ends does. The time grows with the length of the texts, not with its square.

    Args:
        query: What somebody typed.
        choices: What they may have meant.
        cutoff: The least likeness that counts as a match, from 0.0 to 1.0.

    Returns:
        The most similar choice exactly as given, the earliest of equals, or ``None`` if none reaches ``cutoff``.

    Raises:
        TypeError: ``query`` or a choice is not a string, ``choices`` is not a list or tuple, or ``cutoff`` is not a
            number.
        ValueError: ``cutoff`` does not lie between 0.0 and 1.0.
    """
    if not isinstance(choices, (list, tuple)):
        raise TypeError("choices must be a list or a tuple")
    if not all(isinstance(text, str) for text in (query, *choices)):
        raise TypeError("query and choices must be strings")
    if not isinstance(cutoff, (int, float)):
        raise TypeError("cutoff must be a number")
    if not 0 <= cutoff <= 1:
        raise ValueError("cutoff must lie between 0.0 and 1.0")
    wanted = _letter_pairs(query)
    likenesses = [_likeness(wanted, _letter_pairs(choice)) for choice in choices]
    best = max(likenesses, default=None)
    if best is None or best < cutoff:
        return None
    return choices[likenesses.index(best)]


def _letter_pairs(text: str) -> Counter[str]:
    """Count the neighbouring pairs of characters; the edges of a word are pairs with a space."""
    padded = " " + " ".join(text.casefold().split()) + " "
    return Counter(padded[index : index + 2] for index in range(len(padded) - 1))


def _likeness(left: Counter[str], right: Counter[str]) -> float:
    """Return twice the number of shared pairs over the number of all pairs."""
    shared = sum((left & right).values())
    return 2 * shared / (sum(left.values()) + sum(right.values()))
