"""Does what the peer asks on something that was lent to it."""

from builtins import BaseException, all, dict, hasattr, len, next, str, tuple, type  # noqa: A004

from harness.stand_ins_members import ASKED, perform
from harness.values import Broken

TOLD = 10_000
METHODS = ("call", "next", "send", "throw", "close", *ASKED)


def arguments(given):
    if type(given) is tuple and len(given) == 2 and type(given[0]) is tuple and type(given[1]) is dict:
        if all(type(name) is str for name in given[1]):
            return given
    raise Broken("arguments that are none")


def do(subject, method, args, kwargs):
    if method == "call":
        return subject(*args, **kwargs)
    if method in ASKED:
        return perform(subject, args, kwargs)
    if method == "next":
        return next(subject)
    return {"send": _send, "throw": _throw, "close": _close}[method](subject, *args)


def _send(subject, value):
    return subject.send(value)


def _throw(subject, error):
    return subject.throw(error)


def _close(subject):
    return subject.close() if hasattr(subject, "close") else None


def said(error):
    """What an exception says by its own `__str__`, in the process whose code that is."""
    try:
        text = str(error)
        return text if type(text) is str and len(text) <= TOLD else None
    except BaseException:
        return None
