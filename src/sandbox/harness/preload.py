"""Loads what candidates may import before the walls go up, and knows what can no longer be loaded afterwards."""

import importlib
import os
import sys

# What the standard library loads by itself, at first use, behind the back of an import list.
LAZY = """
_strptime _pylong _pydecimal _opcode _colorize locale linecache tokenize traceback inspect ast dis warnings unicodedata
stringprep contextlib reprlib weakref keyword binascii struct ipaddress zlib _md5 _sha1 _sha256 _sha512 _sha2 _sha3
_blake2 _hashlib _decimal _datetime _random _statistics _bisect _heapq _csv _json _struct _queue queue threading
encodings.ascii encodings.latin_1 encodings.utf_8_sig encodings.utf_16 encodings.utf_16_le encodings.utf_16_be
encodings.utf_32 encodings.utf_32_le encodings.utf_32_be encodings.utf_7 encodings.cp1252 encodings.cp437
encodings.iso8859_1 encodings.iso8859_15 encodings.idna encodings.punycode encodings.unicode_escape
encodings.raw_unicode_escape encodings.hex_codec encodings.base64_codec encodings.rot_13 encodings.zlib_codec
annotationlib string.templatelib random
""".split()
# These act when they are imported.
INSTALLED = ("site-packages", "dist-packages", "config-")
_PARTS = sys.stdlib_module_names | {"__pycache__", "lib-dynload"}
NEVER = {"antigravity", "this", "idlelib", "turtle", "turtledemo", "tkinter", "test"}


def load(names):
    """Imports the standard library's modules among `names`, and what they load later. No other code runs unwalled."""
    for name in [*LAZY, *names]:
        top = name.partition(".")[0]
        if top in sys.stdlib_module_names and top not in NEVER:
            try:
                importlib.import_module(name)
            except ImportError:
                pass  # not in this version, or not built: the candidate's import says so itself


def directories():
    """Where the standard library lives: started without site, the interpreter has nothing else on its path."""
    return [entry for entry in sys.path if os.path.isdir(entry)]


def readable():
    """What of the standard library's directories may be read: not what others installed there, nor how it was built."""
    for directory in directories():
        whole = not os.path.exists(os.path.join(directory, "os.py"))
        yield from [directory] if whole else (
            entry.path for entry in os.scandir(directory) if _is_of_the_library(entry.name)
        )


def out_of_bounds():
    """What stands in and beside those directories and must stay closed, in bytes. For the probes."""
    found = {os.path.join(os.path.dirname(directory), "python3", "dist-packages") for directory in directories()}
    for directory in directories():
        found.update(entry.path for entry in os.scandir(directory) if entry.name.startswith(INSTALLED))
    return tuple(os.fsencode(path) for path in sorted(found) if os.path.lexists(path))


def _is_of_the_library(name):
    return name.partition(".")[0] in _PARTS or name.startswith("_sysconfigdata")


def names_out_of_reach():
    """Module names that cannot be read once we are nobody: an interpreter below a private home."""
    if os.geteuid() != 0:
        return frozenset()
    return frozenset(
        name for directory in directories() if not _open_to_all(directory) for name in _names_below(directory)
    )


def _open_to_all(directory):
    while True:
        if not os.stat(directory).st_mode & 0o001:
            return False
        if (above := os.path.dirname(directory)) == directory:
            return True
        directory = above


def _names_below(directory):
    for folder, folders, files in os.walk(directory):
        folders[:] = [inner for inner in folders if inner.isidentifier() and inner not in NEVER | {"__pycache__"}]
        package = os.path.relpath(folder, directory).replace(os.sep, ".").lstrip(".")
        prefix = f"{package}." if package else ""
        yield from (prefix + inner for inner in folders)
        yield from (prefix + file.partition(".")[0] for file in files if file.endswith((".py", ".so")))
