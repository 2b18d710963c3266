"""One call without a join: its arguments and its answer are values that are written once and for all."""

import json
from builtins import BaseException, str  # noqa: A004

from harness import account
from harness.values import Opaque
from harness.values_alone import Alone, decode, encode

_text = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def answer(function, call, file=""):
    """What `function` did with `call`, {"args": [value…], "kwargs": {name: value}}.

    {"how": "returned", "value", "after"}, {"how": "raised", "error", "account", "after"} or {"how": "opaque", "reason"}:
    `after` are the arguments as the call left them, where it changed any, else null. `account` is of the exception and
    names a line of `file`. What cannot be written of an exception is left out: null for `error`.
    """
    crossing = Alone()
    try:
        args = [decode(node, crossing) for node in call["args"]]
        kwargs = {name: decode(node, crossing) for name, node in call["kwargs"].items()}
    except Opaque as reason:
        return {"how": "opaque", "reason": str(reason)}
    try:
        result = function(*args, **kwargs)
    except BaseException as error:
        told = {"how": "raised", "error": _error(error, crossing), "account": account.of(error, file)}
    else:
        told = _returned(result, crossing)
    return told if told["how"] == "opaque" else _with_arguments(told, call, args, kwargs, crossing)


def _returned(result, crossing):
    try:
        return {"how": "returned", "value": encode(result, crossing)}
    except Opaque as reason:
        return {"how": "opaque", "reason": str(reason)}


def _error(error, crossing):
    try:
        return encode(error, crossing)
    except Opaque:
        return None


def _with_arguments(told, call, args, kwargs, crossing):
    try:
        after = {
            "args": [encode(value, crossing) for value in args],
            "kwargs": {name: encode(value, crossing) for name, value in kwargs.items()},
        }
    except Opaque as reason:
        return {"how": "opaque", "reason": str(reason)}
    # As text: 1 and True are equal for Python, and not the same argument.
    unchanged = _text([after["args"], after["kwargs"]]) == _text([call["args"], call["kwargs"]])
    return {**told, "after": None if unchanged else after}
