"""What both sides have lent to each other. This is the `crossing` of Writer and Reader."""

from builtins import id, len  # noqa: A004

from harness.join_proxies import Iterator, function
from harness.values import NAME, Broken, Opaque
from harness.values_classes import Classes

LIVE = 20_000


class Lending:
    """Both tables. `peer` is the Exchange, which has the other side do something on what it lent."""

    def __init__(self, record, peer, own_modules, owns_classes):
        self._ask = peer.ask
        self._lent, self._lent_numbers = [], {}
        self._borrowed, self._borrowed_numbers = {}, {}
        number = self._lend if owns_classes else lambda cls: None
        self.classes = Classes(record, peer, number, own_modules)

    def yours(self, value):
        """The number of what the peer lent, if `value` is that."""
        return self._borrowed_numbers.get(id(value))

    def export(self, value, kind, name):
        return ["p", self._lend(value), kind, name[:NAME]]

    def mine(self, number):
        if not 0 <= number < len(self._lent):
            raise Broken("something called that was never lent")
        return self._lent[number]

    def proxy(self, number, kind, name):
        if number not in self._borrowed:
            if len(self._borrowed) >= LIVE:
                raise Broken("it lends without end")
            made = Iterator(self._ask, number) if kind == "iterator" else function(self._ask, number, name)
            self._borrowed[number] = made
            self._borrowed_numbers[id(made)] = number
        return self._borrowed[number]

    def _lend(self, value):
        if id(value) not in self._lent_numbers:
            if len(self._lent) >= LIVE:
                raise Opaque(f"more than {LIVE} callables and iterators")
            self._lent_numbers[id(value)] = len(self._lent)
            self._lent.append(value)
        return self._lent_numbers[id(value)]
