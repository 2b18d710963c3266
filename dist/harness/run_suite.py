"""The role `suite`: implementation and suite in one namespace, as ARISE runs them."""

import sys
import types

from harness import account

NOT_RUN = {
    types.CoroutineType: "returned a coroutine: nothing in it ran, so it proves nothing",
    types.AsyncGeneratorType: "returned an async generator: nothing in it ran, so it proves nothing",
    types.GeneratorType: "returned a generator: nothing in it ran, so it proves nothing",
}


def run(plan):
    """Runs the plan's tests and gives the account: what was raised before they could start, or one report a test."""
    name = plan["code"]["name"]
    suite_file = f"test_{name}.py"
    module = types.ModuleType(name)
    namespace = vars(module)

    raised = _execute(plan["code"]["implementation"], f"{name}.py", namespace)
    if raised is not None:
        return {"kind": "raised", "file": "implementation", **raised}

    # The suite may import the skill by its name. Where the standard library has a module of that name, everybody else
    # must go on getting that one, so the skill stands in its place only while the suite is being loaded.
    eclipsed = sys.modules.get(name)
    sys.modules[name] = module
    raised = _execute(plan["code"]["suite"], suite_file, namespace)
    if name in sys.stdlib_module_names:
        sys.modules.pop(name, None) if eclipsed is None else sys.modules.update({name: eclipsed})
    if raised is not None:
        return {"kind": "raised", "file": "suite", **raised}

    return {
        "kind": "reported",
        "reports": [_report(test, namespace[test], suite_file) for test in plan["tests"] if test in namespace],
    }


def _execute(source, file, namespace):
    try:
        exec(compile(source, file, "exec", dont_inherit=True), namespace)
    except BaseException as error:
        return account.of(error, file)
    return None


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
