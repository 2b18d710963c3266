"""The few kernel calls that Python has no name for."""

import ctypes
import os
import signal

PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 1, 22, 38

NOTHING = (0,) * 6
_libc = ctypes.CDLL(None, use_errno=True)
# Every argument is a word, pointers too (`address_of`): what converts them otherwise is more than the calls themselves.
_libc.syscall.restype, _libc.syscall.argtypes = ctypes.c_long, [ctypes.c_long] * 7
_libc.poll.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int]
_libc.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]


def address_of(memory):
    """Where a ctypes object, or bytes up to their first NUL, stand. Whoever asks keeps them alive."""
    return ctypes.cast(memory, ctypes.c_void_p).value if isinstance(memory, bytes) else ctypes.addressof(memory)


def syscall(number, *arguments):
    """Calls the kernel with up to six words; raises OSError."""
    result = _libc.syscall(number, *arguments, *NOTHING[len(arguments) :])
    if result == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def prctl(option, value, pointer=0):
    """Calls prctl; raises OSError."""
    if _libc.prctl(option, value, pointer, 0, 0) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def poll(descriptors):
    """Looks at an array of `struct pollfd`, and writes there what it sees. Waits for nothing."""
    _libc.poll(ctypes.addressof(descriptors), len(descriptors), 0)


def die_with(parent):
    """Has the kernel kill us when `parent` ends, however it ends."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(70)


def error_of(number, *arguments):
    """The errno with which the kernel refuses this call; 0 when it does not."""
    return ctypes.get_errno() if _libc.syscall(number, *arguments, *NOTHING[len(arguments) :]) == -1 else 0
