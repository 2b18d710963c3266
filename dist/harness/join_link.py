"""Bounded messages over two pipes, blocking."""

import json
import os
import sys
from builtins import (  # noqa: A004
    BaseException, MemoryError, OSError, RecursionError, ValueError, bytearray, bytes, int, len, list, memoryview, str,
    type,
)  # fmt: skip

from harness import json_text
from harness.stand_ins_equality import JUDGES
from harness.values import CAP, Broken, Opaque

_read, _write = os.read, os.write
_encode = json_text.encoder(allow_nan=False)
# Deeper than any value may be nested, in lists of JSON.
_ROOM = 1200
_NOTES = 100


class Gone(BaseException):
    """The peer is no longer there: it ended, or closed its pipe."""


def _no_constant(_name):
    raise ValueError("a number that is none")


def _no_fraction(_text):
    raise ValueError("a float goes as text")


_decode = json.JSONDecoder(parse_constant=_no_constant, parse_float=_no_fraction).decode


class Link:
    """Both pipes, and what is known of the talk: `opaque` reasons, why it is `broken`, whether the peer is `gone`."""

    def __init__(self, incoming, outgoing):
        self.opaque = []
        # How often something could not cross that would not have judged its own result: a test that met it says nothing.
        self.unsaid = 0
        self.broken = None
        self.gone = False
        # Something that the peer was not told; what it is asked besides follows from it.
        self.secret = ""
        self._incoming, self._outgoing = incoming, outgoing
        self._held = bytearray()

    def record(self, reason):
        """Notes once that something could not cross, for this reason."""
        self.unsaid += not reason.endswith(JUDGES)
        self.note(reason)

    def note(self, reason):
        """Notes once what the peer says of itself: no excuse for a test, whose values did cross."""
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
        # Mostly a whole message comes at once, with its length before it.
        while len(self._held) < size:
            try:
                part = _read(self._incoming, 1 << 16)
            except OSError:
                part = b""
            if not part:
                self._lost()
            self._held += part
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken

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
