"""One child: walls first, probes second, and only then a byte of the candidate's."""

import json
import os
import sys

from harness import clock, frames, kernel, probes, run_calls, run_mutants, run_skill, run_suite, trace, witness, world

# Where its order comes from; what this child reads its neighbour by, what it is heard by; and where its account goes.
ORDER, JOIN_IN, JOIN_OUT, RESULT = PLACES = 60, 61, 62, 63
OTHERS = probes.Descriptors({0, 1, 2, ORDER, RESULT})
OTHERS_OF_TWO = probes.Descriptors({0, 1, 2, *PLACES})
# Exit codes: nothing of the candidate's has run yet; not even the account fitted into memory; it was prevented. Of what
# they say only the last two count once the walls were told: a candidate can end with any.
OUR_FAULT, OUT_OF_MEMORY, NO_ACCOUNT = 70, 71, 72
ROLES = {
    "together": run_suite.together,
    "suite": lambda plan: run_suite.apart(plan, JOIN_IN, JOIN_OUT),
    "opposites": run_suite.opposites,
    "skill": lambda plan: run_skill.serve(plan, JOIN_IN, JOIN_OUT),
    "calls": lambda plan: run_calls.run(plan, lambda answer: frames.write(RESULT, answer)),
    "mutants": lambda plan: run_mutants.serve(plan, JOIN_IN, JOIN_OUT),
    "suites": lambda plan: run_mutants.suites(plan, JOIN_IN, JOIN_OUT),
    "witness": witness.run,
}
_decode = json.JSONDecoder().decode


def become(parent, surroundings, prepared, prevented, seed, pipes, here):
    """Turns the fresh fork into a run, once one is ordered. Never returns.

    `pipes`: where the order comes from, where walls, output and account are told, and where a seat of two reads its
    neighbour and is heard by it. `here`: the world, and how much time has passed in it for a seat of two.
    """
    code = OUR_FAULT
    try:
        os.setsid()
        kernel.die_with(parent)
        surroundings.enter(here[0])
        are_closed = prepared.put_up(lambda: _keep_only(*pipes))
        gone = probes.missing(are_closed, prepared.out_of_bounds)
        # How an interpreter is built does not change: this is looked at once, in the rehearsal, whose world is empty.
        gone += ["clock"] if not here[0] and not clock.is_ours() else []
        payload = _ordered(gone)
        if payload is not None:
            code = NO_ACCOUNT
            world.furnish(here[0])
            frames.write(RESULT, _run(payload, prevented, seed, here[1]))
        code = 0
    except MemoryError:
        code = OUT_OF_MEMORY
    except BaseException as error:
        os.write(2, f"harness: {type(error).__name__}: {error}\n".encode("utf-8", "replace")[:2000])
    finally:
        os._exit(code)


def _ordered(gone):
    """Waits for what to run; None where a wall is missing. Here a rehearsal ends, to which only its limits are told."""
    order = frames.Channel(ORDER, None)
    limits = _decode(order.read().decode("ascii"))
    if not probes.limits_are(limits):
        gone.append("limits")
    # On a pipe of its own, whose place output then takes: a candidate cannot say this, nor take it back.
    frames.write(1, gone)
    os.dup2(2, 1)
    if gone:
        return None
    payload = order.read()
    os.close(ORDER)
    return payload


def _keep_only(order, told, output, result, *join):
    """Closes all others, and returns whether none of them is open."""
    # The warm interpreter keeps these places free, so none of the pipes stands where another one goes.
    places = (order, ORDER), (told, 1), (output, 2), (result, RESULT), *zip(join, (JOIN_IN, JOIN_OUT))
    for descriptor, place in places:
        os.dup2(descriptor, place)
    os.closerange(3, ORDER)
    if not join:
        os.closerange(JOIN_IN, RESULT)
    os.closerange(RESULT + 1, 1 << 20)
    return (OTHERS_OF_TWO if join else OTHERS).are_closed()


def _run(payload, prevented, seed, passed):
    # What is drawn without a seed would differ from run to run, and a report must not.
    if "random" in sys.modules:
        sys.modules["random"].seed(seed)
    plan = _decode(payload.decode("utf-8"))
    streams = sys.stdout, sys.stderr
    # Given back before the account is written, for a candidate that has used up all memory. Zero bytes cost no pages.
    reserve = bytes(4 << 20)
    traced = _traced(plan)
    answer = ROLES[plan["role"]]({**plan, "passed": passed})
    del reserve
    sys.setrecursionlimit(1000)
    for stream in streams:
        try:
            stream.flush()
        except BaseException:  # a closed or replaced stream loses the candidate's own words, nothing else
            pass
    if prevented.modules:
        answer = {"kind": "prevented", "modules": prevented.modules[:20]}
    return {"answer": answer, "touched": traced.seen()}


def _traced(plan):
    traced = trace.Trace((f"{plan['name']}.py", f"test_{plan['name']}.py"))
    if plan["role"] != "witness":
        traced.install()
    return traced
