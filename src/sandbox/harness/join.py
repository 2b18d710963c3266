"""The join between two walled-in processes: a skill in one, its suite in the other, and two pipes between them.

The skill's side calls `serve`, the suite's side `module`; both talk over a `Link`. What crosses are tagged values
(values.py). Functions and iterators stay where they are and are called over the link, in either direction, while the
other side waits. Mutable arguments are filled in place with what the call made of them.

Not kept: that two things are the same object across two calls, or between what a generator yields. A mutable constant
of the module is the copy that was made when the module was loaded.
"""

import json
import os
import sys
import types
from builtins import (  # noqa: A004
    AttributeError, BaseException, MemoryError, OSError, RecursionError, ValueError, all, dict, int, len, list,
    memoryview, min, set, str, type,
)  # fmt: skip

from harness.join_exchange import Exchange
from harness.values import CAP, Broken, Opaque

_read, _write = os.read, os.write
_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode
# Deeper than any value may be nested, in lists of JSON.
_ROOM = 1200
_NOTES = 100


class Gone(BaseException):
    """The peer is no longer there: it ended, or closed its pipe."""


class LoadRaised(BaseException):
    """The skill's module raised while it was loaded. `account` says what, as harness/account.py does."""

    def __init__(self, account):
        self.account = account


def _no_constant(_name):
    raise ValueError("a number that is none")


def _no_fraction(_text):
    raise ValueError("a float goes as text")


_decode = json.JSONDecoder(parse_constant=_no_constant, parse_float=_no_fraction).decode


class Link:
    """Both pipes, and what is known of the talk: `opaque` reasons, why it is `broken`, whether the peer is `gone`."""

    def __init__(self, incoming, outgoing):
        self.opaque = []
        self.broken = None
        self.gone = False
        self._incoming, self._outgoing = incoming, outgoing

    def record(self, reason):
        """Notes once that something could not cross, for this reason."""
        if reason not in self.opaque and len(self.opaque) < _NOTES:
            self.opaque.append(reason)

    def fail(self, reason):
        """The peer broke the protocol. Whatever a test swallows, `broken` says so from now on."""
        if self.broken is None:
            self.broken = reason
        raise Broken(self.broken)

    def write(self, message):
        """Sends one message. Raises Opaque where it is too large: nothing of it was sent then."""
        self._usable()
        body = _roomily(_encode, message).encode("ascii")
        if len(body) > CAP:
            raise Opaque(f"more than {CAP} bytes at once")
        rest = memoryview(len(body).to_bytes(4, "big") + body)
        try:
            while rest:
                rest = rest[_write(self._outgoing, rest) :]
        except OSError:
            self._lost()

    def read(self):
        """The next message, always a list. Raises Gone or Broken."""
        self._usable()
        length = int.from_bytes(self._exactly(4), "big")
        if length > CAP:
            self.fail(f"a message of {length} bytes")
        body = self._exactly(length)
        try:
            message = _roomily(_decode, body.decode("ascii"))
        except (ValueError, RecursionError, MemoryError):
            self.fail("a message that is no JSON")
        if type(message) is not list or not message or type(message[0]) is not str:
            self.fail("a message that says nothing")
        return message

    def _exactly(self, size):
        parts, left = [], size
        while left:
            try:
                part = _read(self._incoming, min(left, 1 << 16))
            except OSError:
                part = b""
            if not part:
                self._lost()
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def _lost(self):
        self.gone = True
        raise Gone("the other side is gone")

    def _usable(self):
        if self.broken is not None:
            raise Broken(self.broken)
        if self.gone:
            self._lost()


def _roomily(work, given):
    """`work(given)` with the same room for nesting however deep the caller's own stack is."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(limit + _ROOM)
    try:
        return work(given)
    finally:
        sys.setrecursionlimit(limit)


def serve(link, namespace, name):
    """The skill's side: tells of the public names of its loaded module, and answers calls until nobody asks any more."""
    exchange = Exchange(link, own_modules=(name,), owns_classes=True)
    try:
        link.write(["ready", [_entry(exchange, key, value) for key, value in _public(namespace)]])
        while True:
            exchange.answer(link.read())
    except Gone:
        return


def raised(link, account):
    """The skill's side, where its module could not be loaded: tells of the exception."""
    link.write(["raised", account])


def module(link, name):
    """The suite's side: a module that stands for the skill's. Raises LoadRaised where that one could not be loaded."""
    exchange = Exchange(link, own_modules=(name, f"test_{name}"), owns_classes=False)
    message = link.read()
    if message[0] == "raised" and len(message) == 2 and _is_account(message[1]):
        raise LoadRaised(message[1])
    if message[0] != "ready" or len(message) != 2 or type(message[1]) is not list:
        link.fail("it did not say what it has")
    made, missing = types.ModuleType(name), {}
    for entry in message[1]:
        _take(exchange, link, made, missing, entry)

    def told(attribute):
        if attribute in missing:
            link.record(f"{name}.{attribute}: {missing[attribute]}")
        raise AttributeError(f"module '{name}' has no attribute '{attribute}'")

    made.__getattr__ = told
    return made


def _public(namespace):
    pairs = [(key, value) for key, value in dict.items(namespace) if type(key) is str]
    return [(key, value) for key, value in pairs if key[:2] != "__" and key.isidentifier()]


def _entry(exchange, key, value):
    try:
        return [key, exchange.writer().write(value), None, _documentation(value)]
    except Opaque as reason:
        return [key, None, str(reason), None]


def _documentation(value):
    return value.__doc__ if type(value) is types.FunctionType and type(value.__doc__) is str else None


def _take(exchange, link, made, missing, entry):
    if type(entry) is not list or len(entry) != 4 or type(entry[0]) is not str or not entry[0].isidentifier():
        link.fail("it named something that has no name")
    key, node, reason, documentation = entry
    if type(reason) is str:
        missing[key] = reason[:1000]
        return
    try:
        made.__dict__[key] = value = exchange.read(node)
    except Opaque as reason:
        missing[key] = str(reason)
        return
    if type(value) is types.FunctionType and type(documentation) is str:
        value.__doc__ = documentation


def _is_account(account):
    if type(account) is not dict or not set(account) <= {"exception", "message", "line"}:
        return False
    texts = [account.get("exception"), account.get("message")]
    line = account.get("line", 1)
    return all(type(text) is str and len(text) <= 2000 for text in texts) and type(line) is int and line > 0
