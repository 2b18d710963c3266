"""The few kernel calls that Python has no name for."""

import ctypes
import os
import signal

PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 1, 22, 38

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long


def syscall(number, *arguments):
    """Calls the kernel; raises OSError. Integers are passed as 64-bit words, as the kernel reads them."""
    words = [ctypes.c_long(word) if isinstance(word, int) else word for word in arguments]
    result = _libc.syscall(ctypes.c_long(number), *words)
    if result == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def prctl(option, value, pointer=0):
    """Calls prctl; raises OSError."""
    rest = [pointer if not isinstance(pointer, int) else ctypes.c_ulong(pointer), ctypes.c_ulong(0), ctypes.c_ulong(0)]
    if _libc.prctl(ctypes.c_int(option), ctypes.c_ulong(value), *rest) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def die_with(parent):
    """Has the kernel kill us when `parent` ends, however it ends."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(70)


def error_of(number, *arguments):
    """The errno with which the kernel refuses this call; 0 when it does not."""
    try:
        syscall(number, *arguments)
    except OSError as error:
        return error.errno
    return 0
