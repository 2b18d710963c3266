"""The clock of a run: ours to set, and the only one that a candidate can read.

What the interpreter asks the C library for the time, it asks us instead: in the place where it keeps that library's
addresses stand functions of ours. So `time` and `datetime` are untouched, and nothing of them can be told from what they
always are. Time moves on at each reading, by steps that are irregular and the same in every run; to sleep only moves it.
"""

import ctypes
import errno
import time
from builtins import abs, divmod, int, max, min  # noqa: A004

from harness import linkage

SECOND = 10**9
# CLOCK_REALTIME, _COARSE, _ALARM; CLOCK_MONOTONIC, _RAW, _COARSE, CLOCK_BOOTTIME, _ALARM; of this process and thread
OF_DAY, SINCE_START, OF_WORK, ATOMIC = (0, 5, 8), (1, 4, 6, 7, 9), (2, 3), 11
TAI_OFFSET = 37 * SECOND
TIMER_ABSTIME = 1
# A reading costs 150 ns to 131 µs: a loop that waits for a second to pass takes some 15,000 of them.
SHORTEST, BITS = 150, 17
LAST = 1 << 62
MASK = (1 << 64) - 1

_libc = ctypes.CDLL(None, use_errno=True)
_libc.mmap.restype = ctypes.c_void_p
_words = ctypes.POINTER(ctypes.c_int64)
# How much time has passed since the run began, in nanoseconds, and how often a clock was read.
_Passed = ctypes.c_int64 * 2
_PROT_READ_WRITE, _SHARED_ANONYMOUS, PAGE = 3, 0x21, linkage.PAGE


# Where a run is in time: the first step's number, both clocks' beginnings, and what comes between loading and calling.
_key = _start = _since_start = _later = 0
_passed = _Passed()


def read(advance=0):
    """Moves time on by a step and by `advance`, in nanoseconds. Returns how much has passed."""
    readings = _passed[1] + 1
    step = SHORTEST + (_mixed(_key + readings) >> (64 - BITS))
    _passed[0], _passed[1] = min(_passed[0] + step + advance, LAST), readings
    return _passed[0]


def move_on():
    """The candidate was loaded; now comes what the world has between that and its first call."""
    _passed[0] += _later


def begin_again():
    """For another candidate in this process: it finds the time at which the first one began."""
    _passed[0] = _passed[1] = 0


def jump(milliseconds):
    """Time of day is this from now on, in milliseconds since 1970; what only ever grows has grown by as much."""
    global _start, _since_start
    beginning = milliseconds * 10**6 + _mixed(milliseconds) % 10**6 - _passed[0]
    _start, _since_start = beginning, _since_start + max(0, beginning - _start)


class Shared:
    """What has passed, for two processes that share a clock."""

    def __init__(self):
        self._address = _libc.mmap(
            None, ctypes.c_size_t(PAGE), _PROT_READ_WRITE, _SHARED_ANONYMOUS, -1, ctypes.c_long(0)
        )
        self.passed = _Passed.from_address(self._address)

    def forget(self):
        _libc.munmap(ctypes.c_void_p(self._address), ctypes.c_size_t(PAGE))


def begin(milliseconds, later):
    """Sets the clock. `milliseconds` since 1970; `later`, in seconds, for `move_on`."""
    global _key, _start, _since_start, _later
    # What lies below a millisecond, and since when the machine runs, is different in each world.
    _key = _mixed(milliseconds)
    _start = milliseconds * 10**6 + _key % 10**6
    _since_start, _later = _key % (10**6 * SECOND), int(later * SECOND)


def share(passed):
    """From here on this clock is also that of another process: what one of them sleeps, the other one waits."""
    global _passed
    if passed is not None:
        _passed = passed


def is_ours():
    """Whether it is this clock that `time` reads: an interpreter may be built in another way than any that we know."""
    return _is_near(time.time_ns()) and _is_near(int(time.mktime(time.localtime())) * SECOND)


def _is_near(now):
    return abs(now - _start) < 2 * SECOND


def _mixed(number):
    """The finaliser of splitmix64: 64 bits that look like chance."""
    number = (number * 0x9E3779B97F4A7C15) & MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    return number ^ (number >> 31)


def _now(clock):
    """What `clock` shows at another reading; None for one that there is not."""
    if clock in OF_DAY:
        return _start + read()
    if clock in SINCE_START:
        return _since_start + read()
    if clock in OF_WORK or clock < 0:
        read()
        return 31_400_000 + 1700 * _passed[1]
    return _start + TAI_OFFSET + read() if clock == ATOMIC else None


def _clock_gettime(clock, out):
    now = _now(clock)
    if now is None or not out:
        return _refused(errno.EINVAL if now is None else errno.EFAULT)
    out[0], out[1] = divmod(now, SECOND)
    return 0


def _gettimeofday(out, _zone):
    now = _start + read()
    out[0], out[1] = now // SECOND, now % SECOND // 1000
    return 0


def _time(out):
    now = (_start + read()) // SECOND
    if out:
        out[0] = now
    return now


def _clock_nanosleep(clock, flags, wanted, _left):
    duration = wanted[0] * SECOND + wanted[1]
    read(max(0, duration - _now(clock) if flags & TIMER_ABSTIME else duration))
    return 0


def _nanosleep(wanted, _left):
    read(wanted[0] * SECOND + wanted[1])
    return 0


def _select(count, reading, writing, other, patience):
    """With nothing to look at this is how older interpreters sleep."""
    if count or reading or writing or other or not patience:
        return _refused(errno.EPERM)
    read(patience[0] * SECOND + patience[1] * 1000)
    return 0


def _times(out):
    if out:
        out[0], out[1], out[2], out[3] = _now(OF_WORK[0]) // 10**7, 0, 0, 0
    return _now(SINCE_START[0]) // 10**7


def _refused(error):
    ctypes.set_errno(error)
    return -1


def functions():
    """What is called instead of the C library's functions of these names."""
    word, number, place, kind = ctypes.c_long, ctypes.c_int, ctypes.c_void_p, linkage.kind
    return {
        "clock_gettime": kind(number, number, _words)(_clock_gettime),
        "gettimeofday": kind(number, _words, place)(_gettimeofday),
        "time": kind(word, _words)(_time),
        "clock_nanosleep": kind(number, number, number, _words, _words)(_clock_nanosleep),
        "nanosleep": kind(number, _words, _words)(_nanosleep),
        "select": kind(number, number, place, place, place, _words)(_select),
        "times": kind(word, _words)(_times),
    }
