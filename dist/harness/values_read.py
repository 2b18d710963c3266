"""From tagged values to Python objects. Nothing of what it reads is believed: Broken or Opaque, or a valid value."""

from builtins import Exception, bool, int, len, list, range, set, str, type, zip  # noqa: A004

from harness.values import NAME, NODES, SAFE_INTEGER, Broken, Opaque, walk
from harness.values_library import SINGLE, VALUES, is_zone, named_zone
from harness.values_read_containers import NUMBERED, UNNUMBERED, new, read_items
from harness.values_read_objects import OBJECTS
from harness.values_read_plain import PLAIN


class Reader:
    """One graph. `known` are the objects of the call that this answers: they are filled in place."""

    def __init__(self, crossing, known=()):
        self.objects = list(known)
        self.crossing = crossing
        self._known = len(self.objects)
        self._done = set()
        self._begun = set()
        self._left = [NODES]
        self.classes = []

    def read(self, node):
        """The value of `node`. Raises Broken or Opaque, and nothing else."""
        try:
            return walk(self._visit, node)
        except (Broken, Opaque):
            raise
        except Exception as error:
            # A constructor of the library that did not like its parts, a key without a hash, memory used up.
            raise Broken(f"a value that cannot be made: {type(error).__name__}") from error

    def unchanged(self, classes):
        """The objects of the call are as they were: they, and the classes described in it, may be referred to."""
        self._done.update(range(self._known))
        self.classes.extend(classes)

    def aside(self, node):
        aside = Reader(self.crossing)
        aside._left = self._left
        return aside.read(node)

    def _visit(self, node):
        self._left[0] -= 1
        if self._left[0] < 0:
            raise Broken(f"more than {NODES} values")
        kind = type(node)
        if node is None or kind is bool or kind is str:
            return node
        if kind is int:
            if not -SAFE_INTEGER <= node <= SAFE_INTEGER:
                raise Broken("a number beyond what JSON carries")
            return node
        if kind is not list or not node or type(node[0]) is not str:
            raise Broken("a value that is none")
        tag, *parts = node
        if tag in NUMBERED:
            return self._container(tag, parts)
        if tag in UNNUMBERED:
            return self._unnumbered(tag, parts)
        if tag in VALUES:
            return self.value(tag, parts, VALUES[tag][0])
        if tag in PLAIN and len(parts) == (2 if tag == "c" else 1):
            return PLAIN[tag](*parts)
        if tag in SINGLE and not parts:
            return SINGLE[tag]
        read, count = _TAGS.get(tag, (None, 0))
        if read is None or len(parts) != count:
            raise Broken("a value with an unknown tag")
        return read(self, *parts)

    def _again(self, at):
        if type(at) is not int or at not in self._done:
            raise Broken("a reference to nothing")
        return self.objects[at]

    def begin(self, at):
        """Whether `at` is an object of the call, to be filled again, rather than the next new one."""
        if type(at) is not int or at in self._begun or at in self._done or not 0 <= at <= len(self.objects):
            raise Broken("an object out of turn")
        self._begun.add(at)
        if at == len(self.objects):
            self.objects.append(None)
            return None
        return self.objects[at]

    def end(self, at, value):
        self.objects[at] = value
        self._done.add(at)
        return value

    def _container(self, tag, parts):
        base, read, fill = NUMBERED[tag]
        at, *content = parts if parts else [None]
        value = self.begin(at)
        if value is not None and type(value) is not base:
            raise Broken("an object that changed its type")
        content = yield from read(content)
        if value is None:
            value = new(base, base, content)
        fill(value, content)
        return self.end(at, value)

    def _unnumbered(self, tag, parts):
        return UNNUMBERED[tag]((yield from read_items(parts)))

    def value(self, tag, parts, cls):
        base, _, kinds, make = VALUES[tag]
        if len(parts) != len(kinds):
            raise Broken("a value with too few or too many parts")
        read = []
        for part, allowed in zip(parts, kinds):
            one = yield part
            if allowed is not None and type(one) not in allowed and not ("zone" in allowed and is_zone(one)):
                raise Broken("a value with a part of another kind")
            read.append(one)
        return make(cls, *read)

    def _proxy(self, number, kind, name):
        if type(number) is not int or number < 0 or kind not in ("function", "iterator") or type(name) is not str:
            raise Broken("something called that is not there")
        return self.crossing.proxy(number, kind, name[:NAME])

    def _yours(self, number):
        if type(number) is not int:
            raise Broken("something called that is not there")
        return self.crossing.mine(number)


_TAGS = {
    "r": (Reader._again, 1),
    "zone": (lambda _reader, key: named_zone(key), 1),
    "p": (Reader._proxy, 3),
    "y": (Reader._yours, 1),
    **OBJECTS,
}
