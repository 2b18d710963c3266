"""The role `calls`: the implementation alone, called with values that the plan holds."""

import types

from harness import clock, counting, join, run_suite

WITHOUT_END = 1 << 60


def run(plan):
    """Each call's answer in the plan's order, as `join.answer` writes it. The plan's `steps` are a limit for each."""
    name = plan["name"]
    module = types.ModuleType(name)
    counter = counting.Counter(plan.get("steps", WITHOUT_END))
    if "steps" in plan:
        raised = counting.execute(plan["implementation"], f"{name}.py", vars(module), counter)
    else:
        raised = run_suite.execute(plan["implementation"], f"{name}.py", vars(module))
    if raised is not None:
        return {"kind": "raised", "file": "implementation", **raised}
    clock.move_on()
    return {"kind": "called", "answers": [_answer(vars(module)[name], call, counter) for call in plan["calls"]]}


def _answer(function, call, counter):
    counter.again()
    return join.answer(function, call)
