"""What a candidate's exception says, as plain bounded text. Running `str` on it runs the candidate's code."""

import os

TEXT = 1900
_LIBRARY = os.fsencode(os.path.dirname(os.__file__))
NAME = 190


def neutral(text):
    """`text` without where this machine keeps the standard library: a report is the same everywhere."""
    return text.replace(_LIBRARY, b"<stdlib>")


def safe(text, cap):
    """At most `cap` bytes of UTF-8, lone surrogates and NUL written out, whatever subclass of str it is."""
    flat = neutral(str.encode(text, "utf-8", "backslashreplace").replace(b"\0", b"\\x00"))
    return flat[:cap].decode("utf-8", "ignore")


def of(error, file):
    """`exception`, `message` and, where the traceback passes through it, the line of `file`."""
    told = {"exception": safe(type.__dict__["__name__"].__get__(type(error)), NAME), "message": _message(error)}
    line = _line(error, file)
    if line is not None:
        told["line"] = line
    return told


def _message(error):
    try:
        return safe(str(error), TEXT)
    except BaseException:  # a hostile or broken __str__ is no reason to lose the account
        return ""


def _line(error, file):
    if issubclass(type(error), SyntaxError) and _own(error, "filename") == file:
        at = _own(error, "lineno")
        return at if type(at) is int and at > 0 else None
    line, trace = None, BaseException.__dict__["__traceback__"].__get__(error)
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == file and trace.tb_lineno:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _own(error, name):
    return SyntaxError.__dict__[name].__get__(error)
