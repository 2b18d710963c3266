"""Cases are functions; what each raises is printed as one line of JSON, {name: null or what was raised}."""

import json
import os
import sys
import traceback

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "src", "sandbox"))

CASES = []


def case(function):
    CASES.append(function)
    return function


def raises(kinds, function, *args):
    """What `function(*args)` raises, which must be one of `kinds`."""
    try:
        result = function(*args)
    except kinds as error:
        return error
    raise AssertionError(f"raised nothing, and gave {result!r:.100}")


def run():
    told = {}
    for function in CASES:
        try:
            function()
            told[function.__name__] = None
        except BaseException:
            told[function.__name__] = traceback.format_exc()[-1500:]
    print(json.dumps(told))
