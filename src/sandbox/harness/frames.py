"""Frames: a four-byte big-endian length, then that many bytes."""

import json
import os

CAP = 8 << 20
_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def write(descriptor, value):
    """Writes `value` as one JSON frame. ASCII only, so that lone surrogates cannot break it."""
    body = _encode(value).encode("ascii")
    rest = memoryview(len(body).to_bytes(4, "big") + body)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


class Channel:
    """Both directions of the talk with the process that started us."""

    def __init__(self, incoming, outgoing):
        self.incoming = incoming
        self._outgoing = outgoing
        self._buffer = bytearray()

    def write(self, value):
        write(self._outgoing, value)

    def fill(self):
        """Reads once. Whoever started us being gone is the end of us, and the kernel then ends our children."""
        chunk = os.read(self.incoming, 1 << 16)
        if not chunk:
            os._exit(0)
        self._buffer += chunk

    def forget(self):
        self._buffer.clear()

    def next(self):
        """The next whole frame's bytes, or None while there is none."""
        if len(self._buffer) < 4:
            return None
        end = 4 + int.from_bytes(self._buffer[:4], "big")
        if end > CAP:
            os._exit(70)
        if len(self._buffer) < end:
            return None
        body = bytes(self._buffer[4:end])
        del self._buffer[:end]
        return body

    def read(self):
        """Waits for a whole frame."""
        while (body := self.next()) is None:
            self.fill()
        return body
