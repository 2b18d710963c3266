"""The roles of many implementations and one suite: in one process each implementation in its turn, in another the suite.

Each has a module of its own, and the suite is loaded anew for each. What an implementation does to the standard library
it does to those that come after it: who asks puts an implementation last that must pass.
"""

import gc
import sys
import types

from harness import clock, counting, join, run_suite, standing


def serve(plan, incoming, outgoing):
    """Loads each implementation and answers until the suite asks for the next. Tells the steps that each took.

    Where the plan measures, the first of them is the original: the others may take more than it did, but not for ever. `laps`
    are the steps that it had taken before each of its tests.
    """
    name, steps, laps = plan["name"], [], []
    limit, measure = plan["steps"], plan.get("measure")
    clock.share(plan["passed"])
    link = join.Link(incoming, outgoing)
    drawn = _drawn()
    for source in plan["implementations"]:
        drawn()
        # The neighbour waits for a module, and reads no clock meanwhile.
        clock.begin_again()
        link.opaque.clear()
        # A module and its functions hold each other, and all that they have filled memory with.
        module = None
        gc.collect()
        module, counter = types.ModuleType(name), counting.Counter(limit)
        standing.stand(module)
        raised = counting.execute(source, f"{name}.py", vars(module), counter)
        if raised is None:
            clock.move_on()
            join.serve(link, vars(module), name, lambda: laps.append(counter.used()))
        else:
            join.raised(link, raised)
        steps.append(counter.used())
        if link.gone:
            break
        if measure and len(steps) == 1:
            if steps[0] > measure["light"]:
                break
            limit = steps[0] + min(measure["times"] * steps[0], measure["most"]) + measure["least"]
    return {"kind": "served", "steps": steps, "laps": laps}


def suites(plan, incoming, outgoing):
    """The plan's tests, in its order and up to the first that fails, for each implementation that the neighbour loads.

    Where the plan measures, the first is tried by all of them, and the neighbour may load no more.
    """
    link = join.Link(incoming, outgoing)
    link.secret = plan["suite"]
    runs, drawn = [], _drawn()
    plan = {**plan, "suite": compile(plan["suite"], f"test_{plan['name']}.py", "exec", dont_inherit=True, optimize=0)}
    try:
        for _ in range(plan["count"]):
            drawn()
            link.opaque.clear()
            runs.append(_joined({**plan, "first": False} if plan.get("measure") and not runs else plan, link))
    except (join.Gone, join.Broken):
        pass
    if link.broken:
        return {"kind": "severed", "how": "broken"}
    whole = len(runs) == (1 if plan.get("measure") and link.gone else plan["count"])
    return {"kind": "mutated", "runs": runs} if whole else {"kind": "severed", "how": "gone"}


def _joined(plan, link):
    try:
        module = join.module(link, plan["name"])
        clock.share(plan["passed"])
    except join.LoadRaised as raised:
        return {"kind": "raised", "file": "implementation", **raised.account}

    def over():
        if not plan["first"] and not link.gone and not link.broken:
            join.lap(link)
        return link.gone or link.broken

    told = run_suite.reported(plan, module, dict(vars(module)), over, lambda: link.unsaid)
    join.next_one(link)
    return told


def _drawn():
    """Puts what is drawn without a seed back to where it was."""
    random = sys.modules.get("random")
    if random is None:
        return lambda: None
    state = random.getstate()
    return lambda: random.setstate(state)
