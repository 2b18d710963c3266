"""The role `skill`: the implementation alone, answering calls from a process that it cannot reach."""

import types

from harness import clock, join, run_suite


def serve(plan, incoming, outgoing):
    """Loads the implementation and answers until its neighbour has ended."""
    name = plan["name"]
    module = types.ModuleType(name)
    clock.share(plan["passed"])
    link = join.Link(incoming, outgoing)
    raised = run_suite.execute(plan["implementation"], f"{name}.py", vars(module))
    if raised is None:
        clock.move_on()
        join.serve(link, vars(module), name)
    else:
        join.raised(link, raised)
    return {"kind": "served"}
