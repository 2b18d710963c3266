"""Answers each line of standard input with a line: what CPython's ast reads in those bytes. Give it the harness's folder.

A line asked is base64 of a file's bytes, or `@` and a path.
"""

import base64
import json
import sys
import warnings

sys.path.insert(0, sys.argv[1])
from facts import facts_of  # noqa: E402

warnings.simplefilter("ignore")
for line in sys.stdin:
    asked = line.rstrip("\n")
    try:
        if asked.startswith("@"):
            with open(asked[1:], "rb") as file:
                source = file.read()
        else:
            source = base64.b64decode(asked)
        answer = {"facts": facts_of(source)}
    except Exception as error:
        answer = {"refused": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
