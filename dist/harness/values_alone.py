"""Tagged values where there is no link: what stays with its owner cannot cross, and classes are only known by shape."""

from harness.values import Broken, Opaque
from harness.values_classes import Classes
from harness.values_read import Reader
from harness.values_write import Writer


class Alone:
    """The crossing of Writer and Reader for values that are sent once and for all. `opaque` are reasons recorded."""

    def __init__(self, own_modules=()):
        self.opaque = []
        self.classes = Classes(self.opaque.append, None, own_modules=own_modules)

    def yours(self, _value):
        return None

    def export(self, _value, kind, name):
        raise Opaque(f"the {kind} {name}")

    def proxy(self, _number, _kind, _name):
        raise Broken("something lent where nothing can be")

    def mine(self, _number):
        raise Broken("something lent where nothing can be")


def encode(value, crossing=None):
    """The tagged value of `value`. Raises Opaque."""
    return Writer(crossing or Alone()).write(value)


def decode(node, crossing=None):
    """The value of `node`, which may be anything that JSON can say. Raises Broken or Opaque, and nothing else."""
    return Reader(crossing or Alone()).read(node)
