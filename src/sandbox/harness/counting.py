"""Counts the steps of an implementation, so that one which never ends is known by its steps and not by a clock.

A step is an entry into a function and a turn of a loop or comprehension: whatever runs for ever in Python takes them for
ever. The count is the same on every machine. Where a run is to tell which decisions it took, the same pass over the tree
marks them (covering.py).
"""

import ast
from builtins import BaseException, KeyboardInterrupt, compile, exec, isinstance, list, min, type  # noqa: A004

from harness import account
from harness.syntax_making import call, first_behind_documentation, statement

NAME = "__tick__"
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)


class Counter:
    """How many steps were taken of `limit`. The first beyond it raises, and so does every later one: it is no use to catch it."""

    def __init__(self, limit):
        self._limit = limit
        self._left = limit

    def tick(self):
        self._left -= 1
        if self._left < 0:
            # Of a builtin class, because that crosses a join.
            raise KeyboardInterrupt("more steps than it is allowed")
        return True

    def used(self):
        """At most one more than the limit."""
        return min(self._limit - self._left, self._limit + 1)

    def again(self):
        self._left = self._limit


def execute(source, file, namespace, counter, covering=None):
    """Runs a file in `namespace`, and has `counter` count whatever of it runs then or later. What it raised, if it did."""
    namespace[NAME] = counter.tick
    try:
        exec(_counted(source, file, namespace, covering), namespace)
    except BaseException as error:
        return account.of(error, file)
    return None


def _counted(source, file, namespace, covering):
    tree = ast.parse(source, file)
    own = list(ast.walk(tree))
    if covering is not None:
        # First, because it goes by where the candidate's own expressions stand.
        covering.mark(tree, namespace)
    for node in own:
        if isinstance(node, _LOOPS):
            node.body.insert(0, statement(call(node.body[0], NAME)))
        elif isinstance(node, _FUNCTIONS):
            node.body.insert(first_behind_documentation(node), statement(call(node.body[0], NAME)))
        elif type(node) is ast.Lambda:
            node.body = ast.copy_location(ast.BoolOp(ast.And(), [call(node.body, NAME), node.body]), node.body)
        elif type(node) is ast.comprehension:
            node.ifs.insert(0, call(node.iter, NAME))
    return compile(tree, file, "exec", dont_inherit=True)
