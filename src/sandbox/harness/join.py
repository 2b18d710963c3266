"""The join between two walled-in processes: a skill in one, its suite in the other, and two pipes between them.

The skill's side calls `serve`, the suite's side `module`; both talk over a `Link`. What crosses are tagged values
(values.py). Functions and iterators stay where they are and are called over the link, in either direction, while the
other side waits. Mutable arguments are filled in place with what the call made of them.

Not kept: that two things are the same object across two calls, or between what a generator yields. A mutable constant
of the module is the copy that was made when the module was loaded.
"""

import types
from builtins import AttributeError, BaseException, all, dict, int, len, list, set, str, type, vars  # noqa: A004

from harness import builtin_names, stand_ins
from harness.join_answer import answer  # noqa: F401
from harness.join_exchange import Exchange
from harness.join_link import Gone, Link  # noqa: F401
from harness.values import Broken, Opaque  # noqa: F401


NEXT, LAP = "next", "lap"


class LoadRaised(BaseException):
    """The skill's module raised while it was loaded. `account` says what, as harness/account.py does."""

    def __init__(self, account):
        self.account = account


def serve(link, namespace, name, lap=lambda: None):
    """The skill's side: tells of the names of its loaded module, but dunder ones, and answers calls until nobody asks any more.

    `lap` is called where the suite's side says that a test begins.
    """
    exchange = Exchange(link, own_modules=(name,), owns_classes=True)
    try:
        link.write(["ready", [_entry(exchange, key, value) for key, value in _public(namespace)]])
        while (message := link.read())[0] != NEXT:
            if message[0] == LAP:
                lap()
            else:
                exchange.answer(message)
    except Gone:
        return


def next_one(link):
    """The suite's side: is done with this module, and the skill's side may load another."""
    link.write([NEXT])


def lap(link):
    """The suite's side: begins a test."""
    link.write([LAP])


def raised(link, account):
    """The skill's side, where its module could not be loaded: tells of the exception."""
    link.write(["raised", account])


def module(link, name):
    """The suite's side: a module that stands for the skill's. Raises LoadRaised where that one could not be loaded."""
    exchange = Exchange(link, own_modules=(name, f"test_{name}"), owns_classes=False)
    message = link.read()
    if message[0] == "raised" and len(message) == 2 and _is_account(message[1]):
        raise LoadRaised(message[1])
    if message[0] != "ready" or len(message) != 2 or type(message[1]) is not list:
        link.fail("it did not say what it has")
    made, missing = types.ModuleType(name), {}
    for entry in message[1]:
        _take(exchange, link, made, missing, entry)
    for hidden in builtin_names.hidden_by(vars(made), name):
        del made.__dict__[hidden]
        # A suite that asks it for `abs` or `all` has the skill judge itself.
        missing[hidden] = f"the skill's own {hidden} {stand_ins.JUDGES}"

    def told(attribute):
        if attribute in missing:
            link.record(f"{name}.{attribute}: {missing[attribute]}")
        raise AttributeError(f"module '{name}' has no attribute '{attribute}'")

    made.__getattr__ = told
    return made


def _public(namespace):
    pairs = [(key, value) for key, value in dict.items(namespace) if type(key) is str]
    return [(key, value) for key, value in pairs if _is_public(key)]


def _is_public(key):
    return key[:2] != "__" and key.isidentifier()


def _entry(exchange, key, value):
    try:
        return [key, exchange.writer().write(value), None, _documentation(value)]
    except Opaque as reason:
        return [key, None, str(reason), None]


def _documentation(value):
    return value.__doc__ if type(value) is types.FunctionType and type(value.__doc__) is str else None


def _take(exchange, link, made, missing, entry):
    if type(entry) is not list or len(entry) != 4 or type(entry[0]) is not str or not _is_public(entry[0]):
        link.fail("it named something that has no name")
    key, node, reason, documentation = entry
    if type(reason) is str:
        missing[key] = reason[:1000]
        return
    try:
        made.__dict__[key] = value = exchange.read(node)
    except Opaque as reason:
        missing[key] = str(reason)
        return
    if type(value) is types.FunctionType and type(documentation) is str:
        value.__doc__ = documentation


def _is_account(account):
    if type(account) is not dict or not set(account) <= {"exception", "message", "line"}:
        return False
    texts = [account.get("exception"), account.get("message")]
    line = account.get("line", 1)
    return all(type(text) is str and len(text) <= 2000 for text in texts) and type(line) is int and line > 0
