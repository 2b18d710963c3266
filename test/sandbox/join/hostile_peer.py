"""What a peer may send that is not what it should: ten thousand frames, each made from good ones by a seeded generator.

Prints one line of JSON: how many ended how. Anything but a value, Opaque, Broken or Gone ends it with a traceback.
"""

import collections
import contextlib
import json
import os
import random
import resource
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "src", "sandbox"))
from harness import join, values, values_alone  # noqa: E402

POINT = {
    "name": "Point",
    "kind": "dataclass",
    "bases": [],
    "fields": [["x", True, True], ["y", True, True]],
    "traits": ["eq"],
    "methods": ["norm", "__str__", "__eq__", "__hash__", "property area", "constant LIMIT", "class parse"],
    "members": [],
    "call": 1,
}
BAD = {**POINT, "name": "Bad", "kind": "exception", "bases": ["builtins:ValueError"], "fields": [], "call": 2}
COLOR = {**POINT, "name": "Color", "kind": "enum", "bases": ["enum:Enum"], "fields": [], "members": [["RED", 1]]}
ROW = {**POINT, "name": "Row", "kind": "namedtuple", "bases": ["builtins.tuple"], "traits": [], "methods": ["__add__"]}
MINE = {**POINT, "name": "Mine", "kind": "object", "bases": ["builtins.list"], "fields": [], "traits": ["hash"]}
VALUES = [
    ["l", 0, [1, ["l", 1, []], ["r", 1]]],
    ["d", 0, [["k", ["t", [1, ["f", "1.5"]]]], [["fs", [3]], None]]],
    ["o", 0, POINT, None, [["x", 1], ["y", ["l", 1, []]]]],
    ["t", [["o", 0, ROW, ["t", [1, 2]], []], ["o", 1, 0, ["t", [3, 4]], []]]],
    ["o", 0, MINE, ["l", [1, 2]], [["a", 1]]],
    ["t", [["m", COLOR, "RED"], ["k", 0], ["k", BAD]]],
    ["e", 0, BAD, ["code 7"], [["code", 7], ["__notes__", ["l", 1, ["n"]]]]],
    ["e", 0, "builtins:OSError", [2, "x"], [["filename", "f"]]],
    ["e", 0, "json.decoder:JSONDecodeError", ["x"], []],
    ["datetime", 2024, 1, 1, 0, 0, 0, 0, 0, ["timezone", 3600, 0, None]],
    ["t", [["Decimal", "1.5"], ["Fraction", 1, 3], ["i", "0x20000000000000"], ["b", "YWI="], ["u", "7aC97bid"]]],
    ["t", [["deque", 0, [1], 3], ["Counter", 1, [["a", 2]]], ["array", 2, "i", [1]], ["bytearray", 3, "YQ=="]]],
    ["t", [["defaultdict", 0, [], ["n", "builtins.list"]], ["OrderedDict", 1, [["a", 1]]], ["s", 2, [1]]]],
    ["t", [["range", 0, 9, 1], ["slice", None, 1, None], ["..."], ["UUID", 5], ["timedelta", 1, 2, 3], ["c", "0.0", "1.0"]]],
    ["t", [["p", 3, "function", "f"], ["p", 4, "iterator", "generator"], ["y", 0], ["zone", "Europe/Berlin"]]],
]  # fmt: skip
IDENTIFIED = "l d s r o e deque bytearray array OrderedDict Counter defaultdict".split()
RAISED = [value for value in VALUES if value[0] == "e"]
JUNK = [
    None, True, 0, -1, 1, 7, 1 << 53, 10**400, "", "x", "__class__", "l", "r", "o", "e", "p", "y", "m", "k", "\ud800",
    "builtins:eval", "builtins:BaseException", "os:system", "builtins.tuple", "builtins:SystemExit", "enum:EnumMeta",
    "0x", "nan", "YQ=", [], [[]], ["l"], ["l", 0], ["r", 0], ["r", 99], ["y", 5], ["y", -1], {}, {"name": "x"}, POINT,
    ["f", "1e999999999"], ["Decimal", "1E+999999999999999999999"], ["i", "0x" + "f" * 5000], ["Fraction", 1, 0],
    ["range", 0, 0, 0], ["datetime", 0, 0, 0, 0, 0, 0, 0, 0, None], ["timedelta", 1 << 52, 0, 0], ["fs", [["l", 9, []]]],
    ["s", 0, [1, True]], ["deque", 0, [1], -1], ["array", 0, "u", []], ["array", 0, "b", [300]], ["zone", "../../etc"],
]  # fmt: skip


def spoiled(draw, value):
    """`value` with one to three places changed."""
    value = json.loads(json.dumps(value))
    for _ in range(draw.randint(1, 3)):
        places = list(inner_places(value))
        if not places:
            return draw.choice(JUNK)
        holder, key = draw.choice(places)
        how = draw.randrange(6)
        if how < 3:
            holder[key] = json.loads(json.dumps(draw.choice(JUNK)))
        elif how == 3:
            del holder[key]
        elif how == 4:
            holder[key] = json.loads(json.dumps(draw.choice(VALUES)))
        elif isinstance(holder, list):
            holder.insert(key, holder[draw.randrange(len(holder))])
    return value


def inner_places(value):
    stack = [value]
    while stack:
        one = stack.pop()
        for key in list(one) if isinstance(one, dict) else range(len(one)) if isinstance(one, list) else ():
            yield one, key
            if isinstance(one[key], (list, dict)) and len(stack) < 500:
                stack.append(one[key])


def renumbered(value, first):
    """`value` with the ids of its objects counted from `first`."""
    if isinstance(value, list):
        held = [renumbered(one, first) for one in value]
        numbered = value[:1] and value[0] in IDENTIFIED and len(value) > 1 and type(value[1]) is int
        return [held[0], value[1] + first, *held[2:]] if numbered else held
    return value


def framed(draw, message):
    body = json.dumps(message).encode()
    if draw.random() < 0.1:
        body = bytearray(body)
        for _ in range(draw.randint(1, 4)):
            body[draw.randrange(len(body))] = draw.randrange(256)
        if draw.random() < 0.3:
            body = b"[" * draw.choice([10, 3000, 60000]) + body
    length = len(body) if draw.random() < 0.97 else draw.choice([0, 1, len(body) - 1, len(body) + 1, 1 << 31])
    return length.to_bytes(4, "big") + bytes(body)


def talk(draw):
    """A suite that loads a skill and calls it, where the skill's answers were all written beforehand."""
    ready = ["ready", [["f", ["p", 0, "function", "f"], None, None], ["LIMIT", draw.choice(VALUES), None, None]]]
    # The call's own objects are the list, number 0, and the dict of no keywords, number 1.
    how = draw.choice(["return", "return", "return", "raise", "opaque"])
    answer = {"return": draw.choice(VALUES), "raise": draw.choice(RAISED), "opaque": "no"}[how]
    reply = ["reply", 1, how, None, renumbered(answer, 2), None, []]
    if draw.random() < 0.5:
        reply[3] = [["t", [["t", [["l", 0, [1, 2, ["y", 0]]]]], ["d", 1, []]]]]
    asked = ["call", 1, 0, "call", ["t", [["t", [draw.choice(VALUES)]], ["d", draw.choice([0, 1, 2]), []]]]]
    messages = [ready, *([asked] if draw.random() < 0.4 else []), reply]
    spoil = draw.randrange(len(messages))
    if draw.random() < 0.95:
        messages[spoil] = spoiled(draw, messages[spoil])
    incoming, theirs = os.pipe()
    swallowed, outgoing = os.pipe()
    os.write(theirs, b"".join(framed(draw, message) for message in messages)[:65000])
    os.close(theirs)
    link = join.Link(incoming, outgoing)
    try:
        module = join.module(link, "tidy")
        given = [1, lambda *_: None]
        answer = module.__dict__["f"](given)
        with contextlib.suppress(values.Opaque):
            values_alone.encode(answer)  # what was read is whole enough to be written
        return "value"
    except (values.Broken, values.Opaque, join.Gone, join.LoadRaised) as error:
        if type(error) is values.Broken and link.broken is None:
            raise SystemError("it broke, and the link does not say so") from error
        return type(error).__name__
    except BaseException as error:
        # What the peer says was raised is a result like any other, where the link is whole.
        if link.broken is None and not link.gone and raised_by_peer(error):
            return "raised"
        raise
    finally:
        for descriptor in (incoming, outgoing, swallowed):
            os.close(descriptor)


def raised_by_peer(error):
    """Whether it came as a value, or from calling what is no function in the module: not from the code under test."""
    trace = error.__traceback__
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_name in ("ask", "talk", "told")


def main():
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    counts = collections.Counter()
    for seed in range(int(sys.argv[1]), int(sys.argv[2])):
        try:
            counts[talk(random.Random(seed))] += 1
        except BaseException:
            print(f"seed {seed}", file=sys.stderr)
            raise
    print(json.dumps(counts))


main()
