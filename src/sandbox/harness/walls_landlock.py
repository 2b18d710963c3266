"""Landlock: of all files the standard library's can be read; none can be changed, no TCP, no signal to others.

Numbers and layouts: https://docs.kernel.org/userspace-api/landlock.html
"""

import ctypes
import os

from harness import kernel

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446  # the same on every architecture
READ_FILE, READ_DIR = 1 << 2, 1 << 3
# How many file rights each ABI knows; a kernel refuses a right that it does not know.
FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
ALL_FILE_RIGHTS = 16
BIND_AND_CONNECT_TCP = 0b11
ABSTRACT_SOCKETS_AND_SIGNALS = 0b11


class Ruleset(ctypes.Structure):
    _fields_ = [("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scoped", ctypes.c_uint64)]


class PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32)]


def ruleset(readable):
    """A descriptor of rules under which only what is below `readable` can be read; None without Landlock."""
    try:
        abi = kernel.syscall(CREATE_RULESET, 0, 0, 1)
    except OSError:
        return None
    rules = Ruleset(files=(1 << FILE_RIGHTS.get(abi, ALL_FILE_RIGHTS)) - 1)
    if abi >= 4:
        rules.network = BIND_AND_CONNECT_TCP
    if abi >= 6:
        rules.scoped = ABSTRACT_SOCKETS_AND_SIGNALS
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    descriptor = kernel.syscall(CREATE_RULESET, kernel.address_of(rules), size, 0)
    for path in readable:
        below = os.open(path, os.O_PATH)
        allowed = READ_FILE | READ_DIR if os.path.isdir(path) else READ_FILE
        rule = PathBeneath(allowed=allowed, parent=below)
        kernel.syscall(ADD_RULE, descriptor, 1, kernel.address_of(rule), 0)
        os.close(below)
    return descriptor


def restrict(descriptor):
    """Puts this process under the rules, for good."""
    kernel.syscall(RESTRICT_SELF, descriptor, 0)
