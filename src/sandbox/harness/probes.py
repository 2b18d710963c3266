"""Tries every wall from inside, with calls that do no harm where a wall is missing."""

import errno
import os
import resource

from harness import kernel, syscalls, walls_limits

_NOWHERE, _NULL_DEVICE = b"/nowhere/at/all", b"/dev/null"
NOWHERE, NULL_DEVICE = kernel.address_of(_NOWHERE), kernel.address_of(_NULL_DEVICE)
F_GETFD = 1
_, TABLE = syscalls.ARCHITECTURES.get(os.uname().machine, (0, {}))


def missing(descriptors, out_of_bounds):
    """Names of the walls that do not stand, limits aside. `descriptors`: those that may be open."""
    if not TABLE:
        return ["calls"]
    stands = {
        # Groups are given up before the user is; group 0 alone is what some clusters give to everybody.
        "user": 0 not in os.getresuid(),
        "environment": not os.environ,
        "descriptors": all(descriptor in descriptors or _is_closed(descriptor) for descriptor in range(64)),
        # Landlock's share: seccomp lets reading through. /proc/self/environ would show the environment we began with.
        "files": all(_cannot_read(path) for path in ("/", "/etc/passwd", "/proc/self/environ", *out_of_bounds)),
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
    try:
        os.close(os.open(path, os.O_RDONLY))
    except OSError as error:
        return error.errno == errno.EACCES or not os.path.lexists(path)
    return False


def _cannot_fork():
    try:
        child = os.fork()
    except OSError as error:
        return error.errno == errno.EPERM
    if child == 0:
        os._exit(0)
    return False


def _is_closed(descriptor):
    return kernel.error_of(TABLE["fcntl"], descriptor, F_GETFD) == errno.EBADF
