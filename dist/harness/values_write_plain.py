"""How values without parts are written: by their base's own methods, whatever class of their own they have."""

from builtins import UnicodeEncodeError, bytes, complex, float, hex, id, int, slice, str  # noqa: A004

from harness.values import SAFE_INTEGER
from harness.values_write_containers import to_base64

_real, _imag = complex.__dict__["real"].__get__, complex.__dict__["imag"].__get__
_spelled = float.__repr__


def integer(value):
    value = int.__int__(value)
    return value if -SAFE_INTEGER <= value <= SAFE_INTEGER else ["i", hex(value)]


def _string(value):
    value = str.__str__(value)
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        flat = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        if flat != value:
            return ["u", to_base64(value.encode("utf-8", "surrogatepass"))]
    return value


PLAIN = {
    id(int): integer,
    id(str): _string,
    id(float): lambda value: ["f", _spelled(value)],
    id(complex): lambda value: ["c", _spelled(_real(value)), _spelled(_imag(value))],
    id(bytes): lambda value: ["b", to_base64(bytes.__getitem__(value, slice(None)))],
}
