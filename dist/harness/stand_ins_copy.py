"""How a stand-in is copied: by its shape. To make one as its class does would run its code."""

from builtins import BaseException, id, object, tuple, type  # noqa: A004

from harness.values import Opaque
from harness.values_inspect import attributes, derives, set_attributes
from harness.values_library import base_of


def copied(value, inner, memo=None):
    """A stand-in of the same class with `inner` of each part. Raises Opaque for one that holds more than attributes."""
    cls, base = type(value), base_of(type(value))
    if derives(cls, BaseException) or base is not None and base is not tuple:
        raise Opaque(f"a copy of a {cls.__name__}")
    made = object.__new__(cls) if base is None else tuple.__new__(cls, [inner(one) for one in tuple.__iter__(value)])
    if memo is not None:
        memo[id(value)] = made
    set_attributes(made, [(name, inner(one)) for name, one in attributes(value)])
    return made
