"""Plain tagged values: what crosses between two processes that do not trust each other. Same format as ../values.ts.

    null true false "text"      themselves; a text whose lone surrogates JSON would merge is ["u", base64 of its UTF-8]
    7                           an int up to 2**53-1; beyond it ["i", "0x…"]
    ["f", repr]                 float; ["c", repr, repr] complex; ["b", base64] bytes
    ["t", […]] ["fs", […]]      tuple, frozenset
    ["l", id, […]]              list; ["s", id, […]] set, in the order of the elements' own text
    ["d", id, [[k, v]…]]        dict in its order; so "OrderedDict" and "Counter"; "defaultdict" adds its factory
    ["bytearray", id, base64] ["deque", id, […], maxlen] ["array", id, typecode, […]]
    ["r", id]                   once more an object that was written out before; one that contains itself never crosses
    ["date", y, m, d] …         a closed table of the standard library's values, by the parts that make them
    ["n", "builtins.int"]       a builtin type or function out of a closed table; ["…"] ["NotImplemented"]
    ["k", class]                a class as a value
    ["o", id, class, base, [[attribute, value]…]]   an object of a class of one's own: its builtin base's value, or null
    ["m", class, name]          a member of an enum; a combination of flags by its number
    ["e", id, class, […], [[attribute, value]…]]    an exception: its arguments and attributes
    ["p", number, kind, name]   a callable or iterator that stays with the sender; ["y", number] one that is the receiver's

Ids count up from 0 in the order of writing. A reply goes on in the numbering of its call: an object of the call keeps
its id. `class` is "module:qualname" for one of the standard library's, a description (stand_ins.py) when one's own class
is named for the first time, and after that the number of its description. Only a link carries p, y and calls to classes.
"""

from builtins import BaseException, Exception, StopIteration, len, type  # noqa: A004
from types import GeneratorType

DEPTH = 200
NODES = 200_000
# Both ways in bytes of JSON. Its lists take up to thirty times that in memory.
CAP = 4 << 20
NAME = 200
SAFE_INTEGER = (1 << 53) - 1


class Opaque(Exception):
    """This value cannot cross, for the reason given. It is reported, and never replaced by a guess."""


class TooMany(Opaque):
    """It has more parts than may be written."""


class Broken(BaseException):
    """The peer broke the protocol. No `except Exception` of a test may swallow that."""


def walk(visit, root):
    """What `visit` makes of `root`: a result, or a generator that yields children and is sent their results.

    No recursion: how deep a value is must not depend on how deep the caller's stack already is.
    """
    stack, result = [], visit(root)
    while True:
        if type(result) is GeneratorType:
            if len(stack) >= DEPTH:
                raise Opaque(f"nested more than {DEPTH} deep")
            stack.append(result)
            result = None
        elif not stack:
            return result
        try:
            child = stack[-1].send(result)
        except StopIteration as end:
            stack.pop()
            result = end.value
        else:
            result = visit(child)
