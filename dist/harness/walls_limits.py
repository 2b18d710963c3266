"""rlimits: the walls against using things up."""

import os
import resource

DESCRIPTORS = 64
PAGE = os.sysconf("SC_PAGE_SIZE")


def set_limits(limits):
    """Bounds this process. `limits`: cpu in milliseconds, memory in bytes beyond what the warm interpreter maps."""
    with open("/proc/self/statm", "rb", buffering=0) as statm:
        mapped = int(statm.read(64).split()[0]) * PAGE
    # The parent watches CPU time to the millisecond; this one counts whole seconds, and is for when the parent cannot.
    seconds = limits["cpu"] // 1000 + 2
    for limit, value in (
        (resource.RLIMIT_AS, mapped + limits["memory"]),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, DESCRIPTORS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        resource.setrlimit(limit, (value, value))
