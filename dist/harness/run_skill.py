"""The role `skill`: the implementation alone, answering calls from a process that it cannot reach."""

import types

from harness import clock, counting, covering, join, run_calls, run_suite, standing


def serve(plan, incoming, outgoing):
    """Loads the implementation and answers until its neighbour has ended. Tells which decisions it took, if it is to."""
    name = plan["name"]
    module = types.ModuleType(name)
    standing.stand(module)
    clock.share(plan["passed"])
    link = join.Link(incoming, outgoing)
    cover = covering.Covering() if plan.get("covering") else None
    if cover is None:
        raised = run_suite.execute(plan["implementation"], f"{name}.py", vars(module))
    else:
        counter = counting.Counter(run_calls.WITHOUT_END)
        raised = counting.execute(plan["implementation"], f"{name}.py", vars(module), counter, cover)
    if raised is not None:
        join.raised(link, raised)
        return {"kind": "served"}
    clock.move_on()
    if cover is None:
        join.serve(link, vars(module), name)
        return {"kind": "served"}
    loaded = cover.taken()
    cover.again()
    join.serve(link, vars(module), name)
    return {"kind": "served", "coverage": cover.told(loaded, [cover.taken()])}
