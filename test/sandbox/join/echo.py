"""Reads tagged values, one a line, and writes each as it is when Python has made a value of it and taken it apart."""

import json
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "src", "sandbox"))
from harness import values, values_alone  # noqa: E402

for line in sys.stdin:
    crossing = values_alone.Alone()
    try:
        answer = {"node": values_alone.encode(values_alone.decode(json.loads(line), crossing), crossing)}
    except (values.Broken, values.Opaque) as error:
        answer = {"refused": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
