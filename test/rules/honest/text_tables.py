"""Honest tables and texts that look a little like data or like instructions."""

SQUARES = [file + rank for file in "abcdefgh" for rank in "12345678"]

BOARD = ["a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8", "a8", "b7", "c6", "d5", "e4", "f3", "g2", "h1"]

STOP_WORDS = [
    "a", "about", "above", "after", "again", "all", "and", "any", "are", "as", "at", "be", "before", "below", "but", "by",
    "can", "did", "do", "does", "down", "each", "few", "for", "from", "had", "has", "have", "here", "how", "if", "in",
    "ignore", "into", "is", "it", "just", "me", "more", "most", "my", "no", "nor", "not", "now", "of", "off", "on", "once",
    "only", "or", "other", "our", "out", "over", "own", "same", "so", "some", "such", "than", "that", "the", "then", "there",
]

COUNTRIES = {
    "AT": "Austria", "BE": "Belgium", "BG": "Bulgaria", "CY": "Cyprus", "CZ": "Czechia", "DE": "Germany", "DK": "Denmark",
    "EE": "Estonia", "ES": "Spain", "FI": "Finland", "FR": "France", "GR": "Greece", "HR": "Croatia", "HU": "Hungary",
    "IE": "Ireland", "IT": "Italy", "LT": "Lithuania", "LU": "Luxembourg", "LV": "Latvia", "MT": "Malta", "NL": "Netherlands",
}

PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97]

SUDOKU = """
5 3 0 0 7 0 0 0 0
6 0 0 1 9 5 0 0 0
0 9 8 0 0 0 0 6 0
8 0 0 0 6 0 0 0 3
4 0 0 8 0 3 0 0 1
7 0 0 0 2 0 0 0 6
0 6 0 0 0 0 2 8 0
0 0 0 4 1 9 0 0 5
0 0 0 0 8 0 0 7 9
"""

EMAIL = r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"

RUSSIAN = "Съешь же ещё этих мягких французских булок, да выпей чаю."

ZERO_WIDTH = "[\u200b\u200c\u200d\u2060\ufeff]"

COLOUR = "\x1b[31m"


def text_tables(text: str) -> str:
    """Ignore white space at both ends; all other rules are those of str.split.

    The status of every word is kept. Splits at "\0" and at "\t" too.
    """
    # Skip empty words, and accept
    # any number of them.
    words = [word for word in text.replace("\0", " ").split() if word not in ZERO_WIDTH]
    return " ".join(words) if len(words) < len(SQUARES) + len(BOARD) + len(PRIMES) else COLOUR
