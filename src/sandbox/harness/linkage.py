"""Where the interpreter keeps the addresses of the C library's functions that it calls.

A program calls a shared library through a table of addresses (ELF's global offset table). What is written there instead
is called instead, by all that the interpreter does in C, and no object of Python's differs.
Layouts: https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.dynamic.html
"""

import ctypes
import os

PT_DYNAMIC = 2
PLTRELSZ, STRTAB, SYMTAB, RELA, RELASZ, STRSZ, JMPREL, RELACOUNT = 2, 5, 6, 7, 8, 10, 23, 0x6FFFFFF9
PAGE = os.sysconf("SC_PAGE_SIZE")
READ_WRITE = 3


class _Object(ctypes.Structure):
    """`struct dl_phdr_info`, as far as it is read."""

    _fields_ = [
        ("base", ctypes.c_uint64),
        ("name", ctypes.c_char_p),
        ("headers", ctypes.c_void_p),
        ("count", ctypes.c_uint16),
    ]


class _Header(ctypes.Structure):
    """`Elf64_Phdr`."""

    _fields_ = [("kind", ctypes.c_uint32), ("flags", ctypes.c_uint32)] + [
        (name, ctypes.c_uint64) for name in ("offset", "address", "physical", "in_file", "in_memory", "align")
    ]


def kind(result, *arguments):
    """The type of a C function that is one of ours."""
    return ctypes.CFUNCTYPE(result, *arguments, use_errno=True)


class Instead:
    """Functions of ours, by the names of those of the C library in the place of which they are called."""

    def __init__(self, functions):
        self._functions = functions  # kept, for nobody else does
        slots = list(_slots(functions))
        _make_writable([slot for slot, _ in slots])
        self._writes = [
            (ctypes.c_void_p.from_address(slot), ctypes.cast(functions[name], ctypes.c_void_p).value)
            for slot, name in slots
        ]

    def put_in(self):
        """From here on this process calls them. Its parent does not: what is written is the child's own."""
        for place, function in self._writes:
            place.value = function


def _slots(names):
    """The addresses at which the interpreter and its library keep those of functions, each with its function's name."""
    found = []

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Object), ctypes.c_size_t, ctypes.c_void_p)
    def look(info, _size, _data):
        found.extend(_slots_of(info.contents, names))
        return 0

    ctypes.CDLL(None).dl_iterate_phdr(look, None)
    return found


def _make_writable(addresses):
    # A loader may have closed these pages when it was done.
    libc = ctypes.CDLL(None)
    for page in {address // PAGE * PAGE for address in addresses}:
        libc.mprotect(ctypes.c_void_p(page), ctypes.c_size_t(PAGE), READ_WRITE)


def _slots_of(info, names):
    headers = ctypes.cast(info.headers, ctypes.POINTER(_Header))
    dynamic = next((headers[at].address for at in range(info.count) if headers[at].kind == PT_DYNAMIC), None)
    if dynamic is None:
        return
    entries = _entries(info.base + dynamic)
    if not {STRTAB, SYMTAB, STRSZ} <= entries.keys():
        return
    # Some loaders leave these relative to where the object was put.
    place = {tag: value + info.base * (value < info.base) for tag, value in entries.items()}
    texts = ctypes.string_at(place[STRTAB], entries[STRSZ])
    # Of other libraries, which call without holding the interpreter's lock, nothing is wanted.
    if b"\0_Py" not in texts and b"\0Py_" not in texts:
        return
    named = _occurrences(texts, names)
    relative = entries.get(RELACOUNT, 0) * 24
    for table, size, skip in ((RELA, RELASZ, relative), (JMPREL, PLTRELSZ, 0)):
        if table not in place or entries[size] == skip:
            continue
        words = memoryview(ctypes.string_at(place[table] + skip, entries[size] - skip)).cast("Q")
        symbols = [about >> 32 for about in words[1::3].tolist()]
        texts_of = memoryview(ctypes.string_at(place[SYMTAB], 24 * (max(symbols) + 1))).cast("I")[::6].tolist()
        for at, symbol in enumerate(symbols):
            if texts_of[symbol] in named:
                yield info.base + words[3 * at], named[texts_of[symbol]]


def _occurrences(texts, names):
    """Where in a string table each name stands. A linker lets one text be the end of another: `time` that of `mktime`."""
    found = {}
    for name in names:
        at = texts.find(name.encode() + b"\0")
        while at >= 0:
            found[at] = name
            at = texts.find(name.encode() + b"\0", at + 1)
    return found


def _entries(address):
    words, found, at = ctypes.cast(address, ctypes.POINTER(ctypes.c_uint64)), {}, 0
    while words[at]:
        found[words[at]] = words[at + 1]
        at += 2
    return found
