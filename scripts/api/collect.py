"""Prints, a JSON record a line, what one CPython's standard library offers: the raw data behind src/syntax/api/table.ts.

    python3 -I -S scripts/api/collect.py MODULE...

Public members of every MODULE with what they are; attribute names of the types that a program can come by; attribute
names of the types it must not come by (frames, code, loaders ...); every builtin; and the sweep (sweep.py). Only the
standard library is used, nothing depends on time, hash seed, paths or the terminal: the same interpreter prints the
same bytes. What is judged about all this stands in reviewed.json; here is only what is so.
"""

import ast
import builtins
import functools
import importlib
import inspect
import json
import os
import sys
import types
import typing

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import sweep  # noqa: E402

IMMUTABLE_TYPE = 1 << 8
HEAP_TYPE = 1 << 9
BASE_TYPE = 1 << 10


def is_public(name):
    return not name.startswith("_")


def public_names(module):
    """What a module says is public; where it says nothing, every name without an underscore that is not a module."""
    if hasattr(module, "__all__"):
        names = [name for name in module.__all__ if is_public(name)]
    else:
        names = [name for name in vars(module) if is_public(name) and not isinstance(vars(module)[name], types.ModuleType)]
    return sorted(set(names))


@functools.cache
def tree_of(module):
    return ast.parse(inspect.getsource(sys.modules[module]))


def class_node(cls):
    """The `class` statement of a class that is written in Python."""
    try:
        tree = tree_of(cls.__module__)
    except (OSError, TypeError, KeyError):
        return None
    node = tree
    for part in cls.__qualname__.split("."):
        # Classes also stand in the branches of a module's `try` and `if`; not in its functions.
        bodies = [node, *(child for child in ast.iter_child_nodes(node) if isinstance(child, (ast.Try, ast.If)))]
        found = [child for body in bodies for child in ast.iter_child_nodes(body)]
        found = [child for child in found if isinstance(child, ast.ClassDef) and child.name == part]
        if not found:
            return None
        node = found[-1]
    return node


@functools.cache
def stored_by(cls):
    """Names which a class's own methods store on `self`."""
    node = class_node(cls) if is_mutable(cls) else None
    stores = [each for each in ast.walk(node) if isinstance(each, ast.Attribute)] if node else []
    stores = [each for each in stores if isinstance(each.ctx, ast.Store) and isinstance(each.value, ast.Name)]
    return {each.attr for each in stores if each.value.id == "self" and is_public(each.attr)}


def is_mutable(cls):
    """Whether somebody could store an attribute on the class itself."""
    return bool(cls.__flags__ & HEAP_TYPE) and not cls.__flags__ & IMMUTABLE_TYPE


def attributes(cls):
    return sorted({name for name in dir(cls) if is_public(name)}.union(*map(stored_by, cls.__mro__)))


def describe(value):
    """What kind of thing a member is; `door`: why it gives away more than itself."""
    if isinstance(value, types.ModuleType):
        return {"kind": "module", "door": "module"}
    if isinstance(value, type):
        entry = {"kind": "exception" if issubclass(value, BaseException) else "class"}
        if issubclass(value, type):
            entry["door"] = "metaclass"
        if value.__flags__ & BASE_TYPE:
            entry["subclass"] = True
        if is_mutable(value):
            entry["mutable"] = " ".join(name for name in dir(value) if is_public(name))
        entry["attributes"] = " ".join(attributes(value))
        return entry
    if isinstance(value, (types.FrameType, types.CodeType, types.TracebackType)):
        return {"kind": "constant", "door": type(value).__name__}
    if hasattr(type(value), "load_module") or hasattr(type(value), "exec_module"):
        return {"kind": "constant", "door": "loader"}
    if isinstance(value, (list, dict, set, bytearray)):
        return {"kind": "constant", "door": "mutable " + type(value).__name__}
    if type(value).__name__ == "Context":
        return {"kind": "constant", "door": "mutable context"}
    if isinstance(value, (types.FunctionType, types.BuiltinFunctionType, types.MethodType)):
        return {"kind": "function"}
    if type(value).__module__ in ("builtins", "enum", "re") or not callable(value):
        return {"kind": "constant", "attributes": " ".join(attributes(type(value)))}
    if type(value).__module__ == "functools":
        return {"kind": "function", "attributes": " ".join(attributes(type(value)))}
    # Special forms and aliases of typing: called by nobody, subscripted by annotations.
    return {"kind": "constant"}


def values():
    """One value of every type that allowed code can come by without naming it."""
    import array
    import collections
    import csv
    import datetime
    import decimal
    import difflib
    import hashlib
    import itertools
    import operator
    import random
    import re
    import statistics
    import string
    import textwrap
    import time
    import unicodedata
    import urllib.parse
    import __future__

    def generator():
        yield

    @functools.lru_cache
    def cached():
        return None

    found = [
        "", b"", bytearray(), memoryview(b""), [], {}, set(), frozenset(), (), 0, 0.0, 0j, True, range(0), slice(0),
        None, Ellipsis, NotImplemented, {}.keys(), {}.values(), {}.items(), iter([]), iter(""), iter(()), iter({}),
        iter(set()), iter(range(0)), reversed([]), reversed({}), zip(), enumerate([]), map(len, []), filter(None, []),
        re.compile(""), re.match("", ""), re.finditer("", ""), re.I, cached, functools.cmp_to_key(len),
        operator.itemgetter(0), datetime.date.min, datetime.datetime.min, datetime.time.min, datetime.timedelta(),
        datetime.timezone.utc, datetime.date.min.isocalendar(), decimal.Decimal(), decimal.Context(),
        decimal.localcontext(), decimal.Decimal().as_tuple(), collections.Counter(), collections.deque(),
        collections.OrderedDict(), collections.ChainMap(), collections.defaultdict(), iter(collections.deque()),
        array.array("i"), iter(array.array("i")), csv.reader([]), csv.writer(type("W", (), {"write": len})()),
        csv.get_dialect("excel"), hashlib.sha256(), hashlib.blake2b(), hashlib.md5(), hashlib.shake_128(), hashlib.sha3_256(),
        time.localtime(), time.get_clock_info("time"), cached.cache_info(), random.Random(), string.Template(""),
        textwrap.TextWrapper(), difflib.SequenceMatcher(), difflib.Match(0, 0, 0), statistics.NormalDist(),
        statistics.linear_regression([1, 2], [1, 2]), unicodedata.ucd_3_2_0, urllib.parse.urlsplit(""), urllib.parse.urlparse(""),
        urllib.parse.urldefrag(""), urllib.parse.urlsplit(b""), __future__.annotations, typing.TypeVar("T"), typing.ParamSpec("P"),
    ]  # fmt: skip
    found += [
        itertools.accumulate([]), itertools.chain(), itertools.count(), itertools.cycle([]), itertools.groupby([]),
        itertools.islice([], 0), itertools.product(), itertools.repeat(0), itertools.tee([])[0], itertools.zip_longest(),
        itertools.permutations([]), itertools.combinations([], 0), itertools.starmap(len, []), itertools.pairwise([]),
    ]  # fmt: skip
    return found


async def coroutine():
    yield


def forbidden():
    """One value of every type whose attributes lead out of the closed world."""

    class Class:
        @property
        def attribute(self):
            return None

        @classmethod
        def of_class(cls):
            return None

        def method(self):
            yield sys._getframe()

    async def plain():
        return None

    def closure():
        return Class

    waiting = plain()
    generator = Class().method()
    frame = next(generator)
    try:
        raise ValueError
    except ValueError as error:
        traceback = error.__traceback__
    import string

    awaitable = waiting.__await__()
    found = {
        "frame": frame, "code": frame.f_code, "traceback": traceback, "generator": generator, "coroutine": waiting,
        "asynchronous generator": coroutine(), "coroutine wrapper": awaitable, "function": closure, "builtin function": len,
        "method": Class().method, "method wrapper": "".__add__, "slot wrapper": str.__add__, "method descriptor": str.join,
        "class method descriptor": dict.__dict__["fromkeys"], "member descriptor": type(frame).__dict__["f_trace_lines"],
        "get-set descriptor": type(frame).__dict__["f_lineno"], "module": types.ModuleType("m"), "cell": closure.__closure__[0],
        "property": Class.__dict__["attribute"], "class method": Class.__dict__["of_class"], "static method": staticmethod(len),
        "metaclass": type, "super": super(Class, Class()),
        "partial": functools.partial(len), "partial method": functools.partialmethod(len),
        "cached property": functools.cached_property(len), "single dispatch": functools.singledispatch(len),
        "loader": json.__spec__.loader, "built-in loader": sys.__spec__.loader, "module spec": json.__spec__,
        "formatter": string.Formatter(), "forward reference": typing.ForwardRef("x"),
    }  # fmt: skip
    waiting.close()
    return found


def collect(modules):
    members = {}
    for name in modules:
        module = importlib.import_module(name)
        members[name] = {each: describe(getattr(module, each)) for each in public_names(module)}
    kinds = [type(value) for value in values()] + [getattr(builtins, name) for name in dir(builtins)]
    kinds = [kind for kind in kinds if isinstance(kind, type) and kind is not type]
    reachable = {kind.__module__ + "." + kind.__qualname__: kind for kind in kinds}
    doors = {kind: sorted(name for name in dir(value) if is_public(name)) for kind, value in forbidden().items()}
    records = [{"python": "%d.%d.%d" % sys.version_info[:3]}]
    # The helpers of `site` are written down because -S leaves them out.
    helpers = {"copyright", "credits", "exit", "help", "license", "quit"}
    records.append({"builtins": " ".join(sorted(helpers.union(dir(builtins))))})
    for module, entries in members.items():
        records += [{"module": module, "name": name, **entry} for name, entry in entries.items()]
    for name in sorted(reachable):
        entry = describe(reachable[name])
        if entry["attributes"]:
            records.append({"reachable": name, **{key: entry[key] for key in ("mutable", "attributes") if key in entry}})
    records += [{"forbidden": name, "attributes": " ".join(doors[name])} for name in sorted(doors) if doors[name]]
    records += [{"sweep": name, "sinks": sinks} for name, sinks in sorted(sweep.sweep(modules, public_names).items())]
    return records


if __name__ == "__main__":
    # A line a record: small enough to commit, and the difference between two versions can be read.
    for record in collect(sys.argv[1:]):
        print(json.dumps(record, separators=(",", ":")))
