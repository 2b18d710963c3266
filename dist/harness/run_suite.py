"""The roles that run a suite: in one namespace with the implementation, joined to it, or with its opposites."""

import sys
import types

from harness import account, clock, join, opposites as wrong, standing

NOT_RUN = {
    types.CoroutineType: "returned a coroutine: nothing in it ran, so it proves nothing",
    types.AsyncGeneratorType: "returned an async generator: nothing in it ran, so it proves nothing",
    types.GeneratorType: "returned a generator: nothing in it ran, so it proves nothing",
}


def together(plan):
    """As ARISE runs them: implementation and suite in one namespace. Which of them did what cannot be told."""
    name = plan["name"]
    module = types.ModuleType(name)
    standing.stand(module)
    raised = execute(plan["implementation"], f"{name}.py", vars(module))
    if raised is not None:
        return {"kind": "raised", "file": "implementation", **raised}
    clock.move_on()
    return reported(plan, module, vars(module))


def apart(plan, incoming, outgoing):
    """The implementation is in another process, and no object of it ever gets here."""
    link = join.Link(incoming, outgoing)
    link.secret = plan.get("seed", "") + plan["suite"]
    try:
        module = join.module(link, plan["name"])
        # Until now its neighbour was at work.
        clock.share(plan["passed"])
        told = reported(plan, module, dict(vars(module)), lambda: link.gone or link.broken, lambda: link.unsaid)
    except join.LoadRaised as raised:
        return {"kind": "raised", "file": "implementation", **raised.account}
    except (join.Gone, join.Broken):
        pass
    if link.broken:
        return {"kind": "severed", "how": "broken"}
    return {"kind": "severed", "how": "gone"} if link.gone else {**told, "opaque": link.opaque[:20]}


def opposites(plan):
    """The same suite with what is surely no such skill in its place, once for each of the plan's `stubs`."""
    told = {}
    for stub in plan["stubs"]:
        module = wrong.module(plan["name"], plan["names"], stub)
        told[stub] = reported(plan, module, dict(vars(module)))
    return {"kind": "opposed", "stubs": told}


def execute(source, file, namespace, optimize=-1):
    """Runs a file in `namespace`, its text or what was compiled of it; the account of what it raised, if it did."""
    try:
        code = source if type(source) is types.CodeType else compile(source, file, "exec", dont_inherit=True, optimize=optimize)
        exec(code, namespace)
    except BaseException as error:
        return account.of(error, file)
    return None


def reported(plan, module, namespace, over=lambda: False, unsaid=lambda: 0):
    """Loads the suite into `namespace` and runs the plan's tests: what loading raised, or one report a test.

    Where the plan says `first`, none is run after the first that fails.
    """
    suite_file = f"test_{plan['name']}.py"
    raised = _load(plan, module, namespace, suite_file)
    if raised is not None:
        return {"kind": "raised", "file": "suite", **raised}
    reports = []
    for test in plan["tests"]:
        if over() or (reports and plan.get("first") and reports[-1]["status"] == "failed"):
            break
        if test in namespace:
            before = unsaid()
            report = _report(test, namespace[test], suite_file)
            reports.append({**report, "opaque": True} if unsaid() > before else report)
    return {"kind": "reported", "reports": reports}


def _load(plan, module, namespace, suite_file):
    # The suite may import the skill by its name. Where the standard library has a module of that name, everybody else
    # must go on getting that one, so the skill stands in its place only while the suite is being loaded.
    name = plan["name"]
    eclipsed = sys.modules.get(name)
    sys.modules[name] = module
    # Whatever the interpreter leaves out of the implementation: a suite is its asserts.
    raised = execute(plan["suite"], suite_file, namespace, optimize=0)
    if name in sys.stdlib_module_names:
        sys.modules.pop(name, None) if eclipsed is None else sys.modules.update({name: eclipsed})
    return raised


def _report(test, function, suite_file):
    try:
        result = function()
    except BaseException as error:
        return {"test": test, "status": "failed", **account.of(error, suite_file)}
    if type(result) in NOT_RUN:
        if type(result) is not types.AsyncGeneratorType:
            result.close()
        return {"test": test, "status": "failed", "message": NOT_RUN[type(result)]}
    return {"test": test, "status": "passed"}
