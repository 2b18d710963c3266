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


def pass_on(descriptor, body):
    """Writes the bytearray `body` as a frame and wipes it: no copy of it is left in this process."""
    os.write(descriptor, len(body).to_bytes(4, "big"))
    with memoryview(body) as whole:
        written = 0
        while written < len(body):
            written += os.write(descriptor, whole[written:])
    body[:] = bytes(len(body))


class Channel:
    """Both directions of the talk with the process that started us."""

    def __init__(self, incoming, outgoing):
        self.incoming = incoming
        self._outgoing = outgoing

    def write(self, value):
        write(self._outgoing, value)

    def read(self):
        """Waits for a whole frame, and takes no byte beyond it: what follows is another run's, and stays in the pipe.

        A bytearray, so that who has passed it on can wipe it. Whoever started us being gone is the end of us, and the
        kernel then ends our children.
        """
        length = int.from_bytes(self._exactly(4), "big")
        if length > CAP:
            os._exit(70)
        return self._exactly(length)

    def _exactly(self, length):
        body = bytearray(length)
        rest = memoryview(body)
        while rest:
            count = os.readv(self.incoming, [rest])
            if not count:
                os._exit(0)
            rest = rest[count:]
        return body
