"""The surroundings of a run: what clocks show, and where, by whom and on what machine it seems to run."""

import ctypes
import errno
import gc
import locale
import os
import sys
import time

from harness import clock, linkage

HOST, BEGINNING = "sandbox", 0
# What uname(2) tells: fields of so many bytes. Which kernel it is differs from machine to machine, and is nobody's business.
_FIELD = 65
_KERNEL = (b"6.1.0", b"#1 SMP")

_here = {"host": HOST.encode(), "directory": b"/", "machine": os.uname().machine.encode()}


class Prepared:
    """What is made ready once, in the warm interpreter."""

    def __init__(self):
        # Some module may have asked already, and keep the answer.
        if hasattr(sys.modules.get("platform"), "_uname_cache"):
            sys.modules["platform"]._uname_cache = None
        text, size = ctypes.c_void_p, ctypes.c_size_t
        self._instead = linkage.Instead(
            {
                **clock.functions(),
                "uname": linkage.kind(ctypes.c_int, text)(_uname),
                "gethostname": linkage.kind(ctypes.c_int, text, size)(_gethostname),
                "getcwd": linkage.kind(text, text, size)(_getcwd),
            }
        )

    def enter(self, world):
        """Puts this process into `world`, as far as files may be needed for that."""
        clock.begin(world.get("clock", BEGINNING), world.get("later", 0))
        self._instead.put_in()
        _here.update({name: os.fsencode(world[name]) for name in ("host", "directory") if name in world})
        if "zone" in world:
            os.putenv("TZ", world["zone"])
            time.tzset()
        if "locale" in world:
            _speak(world["locale"])


def furnish(world):
    """The rest of it: what stands in `os.environ`, which is empty while the walls are tried."""
    if "user" in world:
        os.environ.update({"USER": world["user"], "LOGNAME": world["user"], "HOME": f"/home/{world['user']}"})
    os.environ.update(world.get("environment", {}))
    # A lock that is taken reads a clock, also in what a collection sets free: what the warm interpreter left is not collected.
    gc.freeze()
    # A clock of ours is a call in Python, for which there is no room at the limit of recursion. Nobody is to be told that.
    sys.unraisablehook = callable
    clock.begin_again()


def _speak(name):
    # A machine has few of them. Without it, numbers and dates are written as ever.
    for each in (name, f"{name}.UTF-8", f"{name}.utf8"):
        try:
            locale.setlocale(locale.LC_ALL, each)
            return
        except locale.Error:
            pass


def _uname(out):
    fields = (b"Linux", _here["host"], *_KERNEL, _here["machine"], b"(none)")
    text = b"".join(field[: _FIELD - 1].ljust(_FIELD, b"\0") for field in fields)
    ctypes.memmove(out, text, len(text))
    return 0


def _gethostname(out, size):
    host = _here["host"] + b"\0"
    ctypes.memmove(out, host[:size], min(size, len(host)))
    return 0


def _getcwd(out, size):
    directory = _here["directory"] + b"\0"
    if out and len(directory) <= size:
        ctypes.memmove(out, directory, len(directory))
        return out
    ctypes.set_errno(errno.ERANGE if out else errno.EINVAL)
    return None
