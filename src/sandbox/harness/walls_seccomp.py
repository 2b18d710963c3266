"""seccomp: a list of the system calls that are allowed; all others fail with EPERM.

Instructions: linux/bpf_common.h; the filter's view of a call: struct seccomp_data in linux/seccomp.h.
"""

import ctypes
import errno
import os
import struct

from harness import kernel, syscalls

LOAD, AND, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x80000000
NUMBER, ARCHITECTURE = 0, 4
X32 = 0x40000000  # x86's other numbering: the same calls under numbers which the list does not mean
SECCOMP_MODE_FILTER = 2


class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


class Filter:
    """The filter for this machine, assembled once and installed in each child."""

    def __init__(self):
        code = b"".join(struct.pack("=HBBI", *one) for one in _program(*syscalls.ARCHITECTURES[os.uname().machine]))
        self._code = ctypes.create_string_buffer(code, len(code))
        self._program = Program(len(code) // 8, ctypes.addressof(self._code))
        self._at = kernel.address_of(self._program)

    def install(self):
        """Puts this process under the filter, for good. Only works after no_new_privs."""
        kernel.prctl(kernel.PR_SET_SECCOMP, SECCOMP_MODE_FILTER, self._at)


def for_this_machine():
    """The filter, or None on a machine whose system calls we have no table of."""
    return Filter() if os.uname().machine in syscalls.ARCHITECTURES else None


def _program(architecture, table):
    yield LOAD, 0, 0, ARCHITECTURE
    yield EQUAL, 1, 0, architecture
    yield RETURN, 0, 0, KILL
    yield LOAD, 0, 0, NUMBER
    yield AT_LEAST, 0, 1, X32
    yield RETURN, 0, 0, KILL
    yield from _search(_ranges(table))


def _ranges(table):
    """What happens to all calls, in order: from which number on, and the instructions that decide."""
    refused = ((RETURN, 0, 0, REFUSE),)
    decided = {number: tuple(_block(name)) or refused for name, number in table.items()}
    bounds = sorted({0, *decided, *(number + 1 for number in decided)})
    ranges = [(bound, decided.get(bound, refused)) for bound in bounds]
    return [each for before, each in zip([(0, None), *ranges], ranges) if each[1] != before[1]]


def _search(ranges):
    """By halves: upon installing, the kernel tries a filter on every number that there is, in each child again."""
    if len(ranges) == 1:
        return list(ranges[0][1])
    middle = len(ranges) // 2
    low, high = _search(ranges[:middle]), _search(ranges[middle:])
    return [(AT_LEAST, len(low), 0, ranges[middle][0]), *low, *high]


def _block(name):
    """What happens to a call of this name; nothing for one that is not allowed."""
    if name in syscalls.PLAIN:
        yield RETURN, 0, 0, ALLOW
    elif name in syscalls.WITHOUT_BITS:
        position, bits = syscalls.WITHOUT_BITS[name]
        yield LOAD, 0, 0, _low(position)
        yield ANY_BIT, 0, 1, bits
        yield RETURN, 0, 0, REFUSE
        yield RETURN, 0, 0, ALLOW
    elif name in syscalls.ONE_OF:
        position, mask, values = syscalls.ONE_OF[name]
        yield LOAD, 0, 0, _low(position)
        yield AND, 0, 0, mask
        for after, value in enumerate(values):
            yield EQUAL, len(values) - after, 0, value
        yield RETURN, 0, 0, REFUSE
        yield RETURN, 0, 0, ALLOW
    elif name in syscalls.NULL:
        position = syscalls.NULL[name]
        yield LOAD, 0, 0, _low(position)
        yield EQUAL, 0, 2, 0
        yield LOAD, 0, 0, _low(position) + 4
        yield EQUAL, 1, 0, 0
        yield RETURN, 0, 0, REFUSE
        yield RETURN, 0, 0, ALLOW


def _low(position):
    """Where the low word of an argument stands: both architectures are little-endian."""
    return 16 + 8 * position
