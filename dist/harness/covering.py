"""Marks which decisions an implementation takes, and which way.

A decision is a place of the source at which a run can go one way or another. It has two outcomes: true and false, found
and not found, entered and gone past. Of some (`except`, `case`, a function) only the first is marked.

Every expression is evaluated as often as before and keeps its value. Whether a value is true is asked here only where
that runs no code of the candidate's.
"""

from builtins import bytearray, bytes, int, len, list, range, sorted, zip  # noqa: A004

from harness.covering_decisions import KINDS, decisions, span
from harness.covering_marks import HIT, MARKS, OFF, ORDER
from harness.covering_values import Values

MOST = 4000


class Covering:
    """The decisions of one implementation, and the outcomes that were taken since `again`."""

    def __init__(self):
        self._decisions = []
        self._marks = bytearray()
        self._known = {}

    def mark(self, tree, namespace):
        """Changes `tree` so that what runs of it in `namespace` is marked."""
        found = sorted(decisions(tree), key=lambda each: (span(each[1]), KINDS.index(each[0])))[:MOST]
        self._decisions = [[KINDS.index(kind), *span(place)] for kind, place, _, _ in found]
        self._marks[:] = bytes([OFF]) * (2 * len(found))
        namespace.update({MARKS: self._marks, HIT: self._marks.__setitem__, **Values(self._marks).names})
        numbered = list(zip(range(0, 2 * len(found), 2), found))
        for putting in ORDER:
            for number, (kind, _, node, slot) in numbered:
                if kind in putting:
                    putting[kind](number, node, slot)

    def again(self):
        self._marks[:] = bytes([OFF]) * len(self._marks)

    def taken(self):
        """What was taken since `again`: two bits a decision in hexadecimal, the first for its first outcome."""
        marks = bytes(self._marks)
        if marks not in self._known:
            self._known[marks] = f"{int(marks or b'0', 2):0{(len(marks) + 3) // 4}x}"
        return self._known[marks]

    def told(self, loaded, taken):
        return {"decisions": self._decisions, "loaded": loaded, "taken": taken}
