"""Reads objects and classes without running any code of theirs: no attribute lookup, only the interpreter's own slots."""

import functools
import types
from builtins import AttributeError, RuntimeError, TypeError, dict, list, object, str, type  # noqa: A004

members = type.__dict__["__dict__"].__get__
mro = type.__dict__["__mro__"].__get__
bases = type.__dict__["__bases__"].__get__
_NAME = type.__dict__["__name__"].__get__
_FLAGS = type.__dict__["__flags__"].__get__
_CODE = types.FunctionType.__dict__["__code__"].__get__
_FILE = types.CodeType.__dict__["co_filename"].__get__
_FUNCTION, _GETSET, _MEMBER = types.FunctionType, types.GetSetDescriptorType, types.MemberDescriptorType
_get_getset, get_member = _GETSET.__get__, _MEMBER.__get__
set_member, _delete_member = _MEMBER.__set__, _MEMBER.__delete__
_items = dict.items
_LIBRARY = types.__file__.rpartition("/")[0] + "/"
_ORDERING = _FILE(_CODE(functools.total_ordering))
_HEAP = 1 << 9


def name_of(cls):
    return str.__str__(_NAME(cls))


def derives(cls, base):
    """Whether `base` is among the ancestors, by identity: a metaclass may say anything when it is compared."""
    for ancestor in mro(cls):
        if ancestor is base:
            return True
    return False


def is_made_here(cls):
    """Whether a `class` statement or a call of `type` made it, rather than the interpreter."""
    return _FLAGS(cls) & _HEAP != 0


def module_of(cls):
    """The name of its module as plain text, or an empty one."""
    module = members(cls).get("__module__")
    return module if type(module) is str else ""


def in_class(cls, name):
    """What the class or an ancestor below `object` defines under `name`; None where nobody does."""
    for ancestor in mro(cls):
        if ancestor is not object:
            found = members(ancestor).get(name)
            if found is not None:
                return found
    return None


def is_generated(found):
    """Whether a decorator of the standard library wrote this function, as `dataclass` does."""
    if type(found) is not _FUNCTION:
        return False
    file = _FILE(_CODE(found))
    # What total_ordering adds rests on a comparison that somebody wrote.
    return file.startswith(("<", _LIBRARY)) and file != _ORDERING


def is_slot(found):
    """Whether it is where an attribute is kept: behind `__slots__`, or `__dict__` itself."""
    return type(found) is _MEMBER or type(found) is _GETSET


def dict_of(obj):
    """The object's own dictionary, or None. A property called `__dict__` is not asked."""
    for ancestor in mro(type(obj)):
        found = members(ancestor).get("__dict__")
        if type(found) is _GETSET:
            try:
                inner = _get_getset(found, obj)
            except (TypeError, AttributeError):
                continue
            return inner if type(inner) is dict else None
    return None


def slots_of(cls):
    """Names and descriptors of `__slots__`, ancestors first; where two have the name, the one that hides the other."""
    found = {}
    for ancestor in mro(cls)[::-1]:
        if is_made_here(ancestor):
            for name, value in list(members(ancestor).items()):
                if type(value) is _MEMBER and type(name) is str:
                    found[name] = value
    return found.items()


def attributes(obj):
    """Pairs of name and value, slots first, each in the order of definition. Names may be anything."""
    pairs = []
    for name, slot in slots_of(type(obj)):
        try:
            pairs.append((name, get_member(slot, obj)))
        except (AttributeError, TypeError):
            pass
    inner = dict_of(obj)
    return pairs if inner is None else pairs + list(_items(inner))


def set_attributes(obj, pairs):
    """Makes exactly `pairs` the object's attributes. Raises TypeError where it has no place for one."""
    left = dict(pairs)
    for name, slot in slots_of(type(obj)):
        if name in left:
            set_member(slot, obj, left.pop(name))
        else:
            try:
                _delete_member(slot, obj)
            except (AttributeError, TypeError, RuntimeError):
                pass
    inner = dict_of(obj)
    if inner is not None:
        inner.clear()
        inner.update(left)
    elif left:
        raise TypeError("it has no place for its attributes")
