import calendar
from collections import ChainMap, Counter, UserList, defaultdict
from enum import Flag, auto
from typing import Deque, Dict, List, Optional, cast

Row = List[str]
Table = Dict[str, Optional[Row]]


class Days(Flag):
    MONDAY = 1 << 0
    TUESDAY = 1 << 1
    OTHER = 0x40
    EARLY = MONDAY | TUESDAY


class Colour(Flag):
    RED = auto()
    GREEN = auto()


class Rows(UserList):
    def twice(self) -> "Rows":
        return type(self)([*self.data, *self.data])

    def upper(self) -> "Rows":
        return type(self)(word.upper() for word in self.data)

    def kept(self) -> "Rows":
        return self.copy()


def names() -> Table:
    """Return the short names of days by their long ones."""
    found: Table = {day: [calendar.day_abbr[at]] for at, day in enumerate(calendar.day_name)}
    if "Monday" not in calendar.day_name or len(calendar.month_name) != 13:
        return {}
    for month in calendar.month_abbr:
        found[month] = None
    return {**found, **{day: list(calendar.day_name) for day in list(calendar.day_abbr)}}


def weekdays(words: Row) -> int:
    """Count the words that are weekdays."""
    counts: Dict[str, Counter] = defaultdict(Counter)
    waiting: Deque[str] = Deque(words)
    while waiting:
        word = waiting.popleft()
        counts[word].update([word])
    labels = calendar.day_abbr if len(words) > 3 else calendar.day_name
    first = labels[0].lower()
    settings = ChainMap({"least": 1}).new_child({"most": 2})
    rows = list(map(list.copy, [words, words]))
    known = cast(Table, names())
    copies = {key: counter.copy() for key, counter in counts.items()}
    flags = Days.MONDAY | Days.OTHER if Colour.RED else Days.TUESDAY
    total = sum(copies[word][word] for word in rows[0] if word in known or word == first)
    return total + len(Rows(words).twice().upper().kept()) * settings["least"] * bool(flags)
