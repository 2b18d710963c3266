"""How values without parts are read from untrusted text: spelled in the one way, or Broken."""

import re
from builtins import complex, float, hex, int, len, str, type  # noqa: A004

from harness.values import SAFE_INTEGER, Broken
from harness.values_library import NAMED
from harness.values_read_containers import from_base64

_HEX = re.compile("-?0x[0-9a-f]+").fullmatch
_FLOAT = re.compile(r"-?(?:inf|nan|[0-9]+\.[0-9]+(?:e[+-][0-9]+)?|[0-9]+e[+-][0-9]+)").fullmatch


def integer(text):
    if type(text) is not str or not _HEX(text):
        raise Broken("an int that is none")
    value = int(text, 16)
    if -SAFE_INTEGER <= value <= SAFE_INTEGER or hex(value) != text:
        raise Broken("an int that is not spelled in the one way")
    return value


def float_(text):
    if type(text) is not str or len(text) > 40 or not _FLOAT(text):
        raise Broken("a float that is none")
    return float(text)


def complex_(real, imag):
    return complex(float_(real), float_(imag))


def text(encoded):
    return from_base64(encoded).decode("utf-8", "surrogatepass")


def bytes_(encoded):
    return from_base64(encoded)


def name(name):
    if type(name) is not str or name not in NAMED:
        raise Broken("a name that stands for nothing")
    return NAMED[name]


# tag: read by. Each has one part, but complex, which has two.
PLAIN = {"i": integer, "u": text, "f": float_, "c": complex_, "b": bytes_, "n": name}
