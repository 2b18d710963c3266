"""The roles of many implementations and one suite: in one process each implementation in its turn, in another the suite.

Each has a module of its own, and the suite is loaded anew for each. What an implementation does to the standard library
it does to those that come after it: who asks puts an implementation last that must pass.
"""

import sys
import types

from harness import clock, counting, join, run_suite


def serve(plan, incoming, outgoing):
    """Loads each implementation and answers until the suite asks for the next. Tells the steps that each took."""
    name, steps = plan["name"], []
    clock.share(plan["passed"])
    link = join.Link(incoming, outgoing)
    drawn = _drawn()
    for source in plan["implementations"]:
        drawn()
        # The neighbour waits for a module, and reads no clock meanwhile.
        clock.begin_again()
        link.opaque.clear()
        module, counter = types.ModuleType(name), counting.Counter(plan["steps"])
        raised = counting.execute(source, f"{name}.py", vars(module), counter)
        if raised is None:
            clock.move_on()
            join.serve(link, vars(module), name)
        else:
            join.raised(link, raised)
        steps.append(counter.used())
        if link.gone:
            break
    return {"kind": "served", "steps": steps}


def suites(plan, incoming, outgoing):
    """The plan's tests, in its order and up to the first that fails, for each implementation that the neighbour loads."""
    link = join.Link(incoming, outgoing)
    link.secret = plan["suite"]
    runs, drawn = [], _drawn()
    plan = {**plan, "suite": compile(plan["suite"], f"test_{plan['name']}.py", "exec", dont_inherit=True, optimize=0)}
    try:
        for _ in range(plan["count"]):
            drawn()
            link.opaque.clear()
            runs.append(_joined(plan, link))
    except (join.Gone, join.Broken):
        pass
    if link.broken:
        return {"kind": "severed", "how": "broken"}
    return {"kind": "mutated", "runs": runs} if len(runs) == plan["count"] else {"kind": "severed", "how": "gone"}


def _joined(plan, link):
    try:
        module = join.module(link, plan["name"])
        clock.share(plan["passed"])
    except join.LoadRaised as raised:
        return {"kind": "raised", "file": "implementation", **raised.account}
    told = run_suite.reported(plan, module, dict(vars(module)), lambda: link.gone or link.broken, lambda: link.unsaid)
    join.next_one(link)
    return told


def _drawn():
    """Puts what is drawn without a seed back to where it was."""
    random = sys.modules.get("random")
    if random is None:
        return lambda: None
    state = random.getstate()
    return lambda: random.setstate(state)
