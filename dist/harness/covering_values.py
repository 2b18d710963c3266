"""What expressions of an implementation pass through where it is to tell which decisions it takes."""

import types
from builtins import (  # noqa: A004
    all, any, bool, bytes, dict, float, frozenset, int, len, list, max, min, set, str, tuple, type, vars,
)  # fmt: skip
from functools import partial

# Values of these are true or false without any code of the candidate's, and look the same to each other's `==` and hash.
PLAIN = {bool, bytes, dict, float, frozenset, int, list, set, str, tuple, types.NoneType}
_KEYS = {bool, bytes, float, int, str, types.NoneType}
_TEXTS = {bytes, str}
_ON = b"1"[0]
_OF_TEXTS = {"replace", "split", "rsplit", "partition", "rpartition", "find", "rfind", "count"}
_OF_DICTS = {"get", "pop", "setdefault"}


class Values:
    """Functions that mark what they see, and hand it on as it is. `names`: what the implementation calls them."""

    def __init__(self, marks):
        self._marks = marks
        self._certain = {}
        self.names = {"__saw__": self._sight(), "__looked__": self._looked, "__chosen__": self._chosen}

    def _sight(self):
        marks, certain = self._marks, self._is_certain

        def saw(at, value):
            if value is True:
                marks[at] = _ON
            elif value is False:
                marks[at + 1] = _ON
            elif (kind := type(value)) in PLAIN:
                marks[at if value else at + 1] = _ON
            elif certain(kind):
                marks[at] = _ON
            return value

        return saw

    def _is_certain(self, kind):
        """Whether whatever is of this type is true, because nothing says otherwise."""
        if kind not in self._certain:
            bases = type.__dict__["__mro__"].__get__(kind)
            self._certain[kind] = not any("__bool__" in vars(each) or "__len__" in vars(each) for each in bases)
        return self._certain[kind]

    def _looked(self, at, method):
        kind = type(method)
        if kind is types.BuiltinMethodType:
            owner, name = method.__self__, method.__name__
            if type(owner) is dict and name in _OF_DICTS:
                return partial(self._in_dict, at, method, owner)
            if type(owner) in _TEXTS and name in _OF_TEXTS:
                return partial(self._in_text, at, method, owner)
            if name == "sub" and type(owner).__module__ == "re":
                return partial(self._substituted, at, method, 1)
        elif kind is types.FunctionType and method.__name__ == "sub" and method.__module__ == "re":
            return partial(self._substituted, at, method, 2)
        return method

    def _in_dict(self, at, method, owner, *given, **named):
        if given and _is_key(given[0]):
            self._marks[at if given[0] in owner else at + 1] = _ON
        return method(*given, **named)

    def _in_text(self, at, method, owner, *given, **named):
        result = method(*given, **named)
        if given and type(given[0]) is type(owner):
            self._marks[at if given[0] in owner else at + 1] = _ON
        return result

    def _substituted(self, at, method, which, *given, **named):
        result = method(*given, **named)
        if len(given) > which and type(given[which]) in _TEXTS and type(result) in _TEXTS:
            self._marks[at if result != given[which] else at + 1] = _ON
        return result

    def _chosen(self, at, function):
        return partial(self._choice, at, function) if function is min or function is max else function

    def _choice(self, at, function, *given, **named):
        result = function(*given, **named)
        if len(given) == 2:
            self._marks[at if result is given[0] else at + 1] = _ON
        return result


def _is_key(value):
    """Whether to look for it runs none of the candidate's code."""
    return all(type(each) in _KEYS for each in value) if type(value) is tuple else type(value) in _KEYS
