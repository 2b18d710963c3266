"""One child: walls first, probes second, and only then a byte of the candidate's."""

import json
import os
import sys

from harness import frames, kernel, probes, run_suite, witness

RESULT = 63
# Exit codes: nothing of the candidate's has run yet; not even the account fitted into memory; it was prevented. Of what
# they say only the last two count once the walls were told: a candidate can end with any.
OUR_FAULT, OUT_OF_MEMORY, NO_ACCOUNT = 70, 71, 72
ROLES = {"suite": run_suite.run, "witness": witness.run}
_decode = json.JSONDecoder().decode


def become(parent, prepared, prevented, seed, limits, payload, told, result, output):
    """Turns the fresh fork into the run of `payload` (None: only probes the walls). Never returns."""
    code = OUR_FAULT
    try:
        os.setsid()
        kernel.die_with(parent)
        prepared.put_up(limits, lambda: _keep_only(told, result, output))
        gone = probes.missing({0, 1, 2, RESULT}, limits, prepared.out_of_bounds)
        # On a pipe of its own, whose place output then takes: a candidate cannot say this, nor take it back.
        frames.write(1, gone)
        os.dup2(2, 1)
        if payload is not None and not gone:
            code = NO_ACCOUNT
            frames.write(RESULT, _run(payload, prevented, seed))
        code = 0
    except MemoryError:
        code = OUT_OF_MEMORY
    except BaseException as error:
        os.write(2, f"harness: {type(error).__name__}: {error}\n".encode("utf-8", "replace")[:2000])
    finally:
        os._exit(code)


def _keep_only(told, result, output):
    os.dup2(told, 1)
    os.dup2(output, 2)
    os.dup2(result, RESULT, inheritable=False)
    os.closerange(3, RESULT)
    os.closerange(RESULT + 1, 1 << 20)


def _run(payload, prevented, seed):
    # What is drawn without a seed would differ from run to run, and a report must not. After a fork it was seeded anew.
    if "random" in sys.modules:
        sys.modules["random"].seed(seed)
    plan = _decode(payload.decode("utf-8"))
    streams = sys.stdout, sys.stderr
    # Given back before the account is written, for a candidate that has used up all memory. Zero bytes cost no pages.
    reserve = bytes(4 << 20)
    answer = ROLES[plan["role"]](plan)
    del reserve
    sys.setrecursionlimit(1000)
    for stream in streams:
        try:
            stream.flush()
        except BaseException:  # a closed or replaced stream loses the candidate's own words, nothing else
            pass
    return {"kind": "prevented", "modules": prevented.modules[:20]} if prevented.modules else answer
