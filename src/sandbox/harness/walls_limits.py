"""rlimits: the walls against using things up."""

import os
import resource

DESCRIPTORS = 64
PAGE = os.sysconf("SC_PAGE_SIZE")


def set_limits():
    """Bounds this process, whatever it is going to run."""
    for limit, value in (
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, DESCRIPTORS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        resource.setrlimit(limit, (value, value))


def mapped():
    """How many bytes this process maps, and a fork of it at its beginning."""
    with open("/proc/self/statm", "rb", buffering=0) as statm:
        return int(statm.read(64).split()[0]) * PAGE


def bound(child, limits, mapped):
    """Bounds a child by what its plan allows. `limits`: cpu in milliseconds, memory in bytes beyond what is `mapped`."""
    # The parent watches CPU time to the millisecond. This one counts in ticks of the kernel's, up to a seventh too early,
    # and is for when the parent cannot: well beyond, so that it is never the first.
    seconds = cpu_seconds(limits)
    memory = mapped + limits["memory"]
    resource.prlimit(child, resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.prlimit(child, resource.RLIMIT_AS, (memory, memory))


def cpu_seconds(limits):
    """After how many seconds the kernel itself ends a run whose plan allows `limits`."""
    return limits["cpu"] * 3 // 2000 + 2
