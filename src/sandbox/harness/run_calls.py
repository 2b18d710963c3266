"""The role `calls`: the implementation alone, called with values that the plan holds."""

import types

from harness import join, run_suite


def run(plan):
    """Each call's answer in the plan's order, as `join.answer` writes it."""
    name = plan["name"]
    module = types.ModuleType(name)
    raised = run_suite.execute(plan["implementation"], f"{name}.py", vars(module))
    if raised is not None:
        return {"kind": "raised", "file": "implementation", **raised}
    return {"kind": "called", "answers": [join.answer(vars(module)[name], call) for call in plan["calls"]]}
