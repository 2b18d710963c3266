"""Tries every wall from inside, with calls that do no harm where a wall is missing."""

import ctypes
import errno
import os
import resource
import signal

from harness import kernel, syscalls, walls_limits

_NOWHERE, _NULL_DEVICE = b"/nowhere/at/all", b"/dev/null"
NOWHERE, NULL_DEVICE = kernel.address_of(_NOWHERE), kernel.address_of(_NULL_DEVICE)
AT_FDCWD, POLLNVAL = -100, 0x20
_FILES = b"/", b"/etc/passwd", b"/proc/self/environ"
_, TABLE = syscalls.ARCHITECTURES.get(os.uname().machine, (0, {}))


class Descriptors:
    """All but those that may be open. Made ready once: asking each of them would cost more than all other probes."""

    def __init__(self, may_be_open):
        others = [each for each in range(walls_limits.DESCRIPTORS) if each not in may_be_open]
        # Each is a `struct pollfd`: a descriptor, no event to look for, and in its seventh byte what came of it.
        self._polled = (ctypes.c_uint64 * len(others))(*others)
        self._closed = bytes([POLLNVAL]) * len(others)

    def are_closed(self):
        """Whether none of them is open. Only without a filter, for it lets nobody poll."""
        kernel.poll(self._polled)
        return bytes(self._polled)[6::8] == self._closed


def missing(are_closed, out_of_bounds):
    """Names of the walls that do not stand, limits aside. `are_closed`: what was told of descriptors."""
    if not TABLE:
        return ["calls"]
    stands = {
        # Groups are given up before the user is; group 0 alone is what some clusters give to everybody.
        "user": 0 not in os.getresuid(),
        "environment": not os.environ,
        "descriptors": are_closed,
        # Landlock's share: seccomp lets reading through. /proc/self/environ would show the environment we began with.
        "files": all(_cannot_read(path) for path in (*_FILES, *out_of_bounds)),
        # seccomp's share
        "writing": _is_refused("openat", -1, NULL_DEVICE, os.O_WRONLY),
        "processes": _cannot_fork() and _is_refused("execve", NOWHERE, 0, 0),
        "network": _is_refused("socket", 2, 1, 0),
        # To itself too: to others Landlock refuses by itself, on some kernels.
        "signals": _is_refused("kill", os.getppid(), 0) and _is_refused("kill", os.getpid(), 0),
        "memory": _is_refused("mmap", 0, 4096, 4, 0x22, -1, 0),
        "sleeping": all(
            (
                _is_refused("futex", 0, 0, 0, 0),
                _is_refused("nanosleep", 0, 0),
                _is_refused("clock_nanosleep", -1, 0, 0, 0),
                _is_refused("pselect6", -1, 0, 0, 0, 0, 0),
                _is_refused("ppoll", 0, -1, 0, 0, 0),
            )
        ),
        "calls": all(
            (
                _is_refused("fchmodat", -1, NOWHERE, 0),
                _is_refused("ptrace", -1, 0, 0, 0),
                _is_refused("prctl", 0, 0, 0, 0, 0),
                _is_refused("io_uring_setup", 0, 0),
                _is_refused("prlimit64", 0, resource.RLIMIT_CORE, NOWHERE, 0),
            )
        ),
    }
    return [wall for wall, it_stands in stands.items() if not it_stands]


def limits_are(limits):
    """Whether this process is bounded as its plan says."""
    bounded = {resource.RLIMIT_NPROC: 0, resource.RLIMIT_FSIZE: 0, resource.RLIMIT_CORE: 0, resource.RLIMIT_NOFILE: 64}
    return (
        all(resource.getrlimit(limit) == (value, value) for limit, value in bounded.items())
        and limits["memory"] <= resource.getrlimit(resource.RLIMIT_AS)[1] < limits["memory"] + (4 << 30)
        and 0 < resource.getrlimit(resource.RLIMIT_CPU)[1] <= walls_limits.cpu_seconds(limits) + 1
    )


def _is_refused(name, *arguments):
    """Whether the filter refuses this call. The kernel would do nothing with these arguments, or name another error."""
    return kernel.error_of(TABLE[name], *arguments) == errno.EPERM


def _cannot_read(path):
    # Where it can, it stays open: this process is about to end.
    error = kernel.error_of(TABLE["openat"], AT_FDCWD, kernel.address_of(path), os.O_RDONLY)
    return error == errno.EACCES or error != 0 and not os.path.lexists(path)


def _cannot_fork():
    # As the C library does it, without what an interpreter makes ready for it. A child that there should not be ends here.
    parent = os.getpid()
    is_refused = _is_refused("clone", signal.SIGCHLD, 0, 0, 0, 0)
    if os.getpid() != parent:
        os._exit(0)
    return is_refused
