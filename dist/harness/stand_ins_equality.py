"""Whether two stand-ins are equal: by what they are, never by what their class says of it."""

from builtins import frozenset, type  # noqa: A004

from harness.values_inspect import attributes
from harness.values_library import base_of

# The module of stand-in classes.
MODULE = "stand-in"
# Operators which are shown what a test expects: an object with its own idea of them can agree with anything.
JUDGING = frozenset(
    f"__{name}__"
    for name in """eq ne lt le gt ge contains add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod
    divmod rdivmod pow rpow matmul rmatmul and rand or ror xor rxor lshift rlshift rshift rrshift""".split()
)
# How a reason ends where that is why a value has no answer here.
JUDGES = "would judge its own result"


def equal(name, record):
    def told(self, other):
        if self is other:
            return True
        record(f"{name}.__eq__ {JUDGES}")
        return type(self) is type(other) and attributes(self) == attributes(other) and _same_content(self, other)

    return told


def _same_content(one, other):
    base = base_of(type(one))
    return base is None or base.__eq__(one, other) is True


def leaving_out(made, record):
    """The dataclass `made`, which tells where two of it are equal only because its fields are left out of that."""
    own = made.__dict__.get("__eq__")
    if own is None:
        return made

    def told(self, other):
        same = own(self, other)
        if same is True and attributes(self) != attributes(other):
            record(f"{made.__name__}.__eq__ leaves fields out and so {JUDGES}")
        return same

    made.__eq__ = told
    return made
