"""What stands on this side for a function or an iterator that stays on the other."""

from builtins import isinstance, type  # noqa: A004

from harness.stand_ins import MODULE


def function(ask, number, name):
    def proxy(*args, **kwargs):
        return ask(number, "call", args, kwargs)

    proxy.__name__ = proxy.__qualname__ = name
    proxy.__module__ = MODULE
    return proxy


class Iterator:
    """An iterator or generator that runs where the peer is, one item at a time."""

    __slots__ = ("_ask", "_number")

    def __init__(self, ask, number):
        self._ask, self._number = ask, number

    def __iter__(self):
        return self

    def __next__(self):
        return self._ask(self._number, "next")

    def send(self, value):
        return self._ask(self._number, "send", (value,))

    def throw(self, kind, value=None, trace=None):
        error = kind if value is None else value
        return self._ask(self._number, "throw", (error() if isinstance(error, type) else error,))

    def close(self):
        return self._ask(self._number, "close")
