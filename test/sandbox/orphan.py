"""Starts the harness with a run that never ends, says its process id, and waits to be killed."""

import json
import subprocess
import sys
import time

warm = subprocess.Popen(
    [sys.executable, "-s", "-S", "-B", "-X", "utf8", sys.argv[1]],
    stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={"PYTHONHASHSEED": "0"}, cwd="/",
)  # fmt: skip
WAITS = "import os\nos.read(os.open('/proc/self/fd/63', os.O_RDONLY), 1)"
for value in (
    {"preload": []},
    {"kind": "run", "run": 1, "seats": 1, "limits": {"cpu": 9000, "memory": 1 << 27, "output": 1000}, "world": {"clock": 0}},
    {"role": "together", "name": "f", "implementation": WAITS, "suite": "", "tests": []},
):
    body = json.dumps(value).encode()
    warm.stdin.write(len(body).to_bytes(4, "big") + body)
warm.stdin.flush()
print(warm.pid, flush=True)
time.sleep(1000)
