"""The role `calls`: the implementation alone, called with values that the plan holds."""

import types

from harness import clock, counting, covering, join, run_suite

WITHOUT_END = 1 << 60


def run(plan):
    """Each call's answer in the plan's order, as `join.answer` writes it. The plan's `steps` are a limit for each.

    Where the plan says `covering`, it is told which decisions each call took.
    """
    name = plan["name"]
    module = types.ModuleType(name)
    counter = counting.Counter(plan.get("steps", WITHOUT_END))
    cover = covering.Covering() if plan.get("covering") else None
    if "steps" in plan or cover is not None:
        raised = counting.execute(plan["implementation"], f"{name}.py", vars(module), counter, cover)
    else:
        raised = run_suite.execute(plan["implementation"], f"{name}.py", vars(module))
    if raised is not None:
        return {"kind": "raised", "file": "implementation", **raised}
    clock.move_on()
    if cover is None:
        return {"kind": "called", "answers": [_answer(vars(module)[name], call, counter) for call in plan["calls"]]}
    loaded, answers, taken = cover.taken(), [], []
    for call in plan["calls"]:
        cover.again()
        answers.append(_answer(vars(module)[name], call, counter))
        taken.append(cover.taken())
    return {"kind": "called", "answers": answers, "coverage": cover.told(loaded, taken)}


def _answer(function, call, counter):
    counter.again()
    if "at" in call:
        clock.jump(call["at"])
    return join.answer(function, call)
