"""Exceptions as values: what they say and carry, and how they are made again without running an `__init__`."""

import types
from builtins import BaseException, Exception, TypeError, list, tuple, type  # noqa: A004

from harness import stand_ins
from harness.values_inspect import attributes, get_member, is_made_here, members, mro, set_attributes, set_member

_args = BaseException.__dict__["args"]
_get_args, _set_args = _args.__get__, _args.__set__
_init = BaseException.__init__
_MEMBER = types.MemberDescriptorType
# What the interpreter keeps outside of `args` and of the exception's own dictionary.
_NATIVE = "errno strerror filename filename2 name path value code msg lineno offset text end_lineno end_offset".split()


def arguments(error):
    args = _get_args(error)
    return list(tuple.__iter__(args))


def state(error):
    """Attributes of its own and those that the interpreter keeps; notes are among the former."""
    native = []
    for name, member in _native_members(type(error)).items():
        value = get_member(member, error)
        if value is not None:
            native.append((name, value))
    return native + [pair for pair in attributes(error) if pair[0] != stand_ins.TOLD]


def fresh(cls, args):
    """An exception of `cls` with these arguments. None of its own `__new__` and `__init__` are run."""
    native = _nearest_native(cls)
    try:
        made = native.__new__(cls, *args)
        native.__init__(made, *args)
    except Exception:  # what a native constructor does not take, it may still carry
        made = native.__new__(cls)
    _set_args(made, tuple(args))
    return made


def fill(error, args, pairs):
    """Gives `error` exactly these arguments and attributes."""
    _set_args(error, tuple(args))
    native = _native_members(type(error))
    own = []
    for name, value in pairs:
        if name in native:
            set_member(native[name], error, value)
        else:
            own.append((name, value))
    set_attributes(error, own)


def _nearest_native(cls):
    for ancestor in mro(cls):
        if not is_made_here(ancestor) or members(ancestor).get("__module__") == "builtins":
            return ancestor
    raise TypeError("no exception")


def _native_members(cls):
    found = {}
    for ancestor in mro(cls):
        if not is_made_here(ancestor):
            for name in _NATIVE:
                member = members(ancestor).get(name)
                if type(member) is _MEMBER:
                    found.setdefault(name, member)
    return found
