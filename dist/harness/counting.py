"""Counts the steps of an implementation, so that one which never ends is known by its steps and not by a clock.

A step is an entry into a function and a turn of a loop or comprehension: whatever runs for ever in Python takes them for
ever. The count is the same on every machine.
"""

import ast
from builtins import BaseException, KeyboardInterrupt, compile, exec, isinstance, min, type  # noqa: A004

from harness import account

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


def execute(source, file, namespace, counter):
    """Runs a file in `namespace`, and has `counter` count whatever of it runs then or later. What it raised, if it did."""
    namespace[NAME] = counter.tick
    try:
        exec(_counted(source, file), namespace)
    except BaseException as error:
        return account.of(error, file)
    return None


def _counted(source, file):
    tree = ast.parse(source, file)
    for node in ast.walk(tree):
        if isinstance(node, _LOOPS):
            node.body.insert(0, _statement(node.body[0]))
        elif isinstance(node, _FUNCTIONS):
            node.body.insert(1 if _has_docstring(node) else 0, _statement(node.body[0]))
        elif type(node) is ast.Lambda:
            node.body = ast.copy_location(ast.BoolOp(ast.And(), [_call(node.body), node.body]), node.body)
        elif type(node) is ast.comprehension:
            node.ifs.insert(0, _call(node.iter))
    return compile(tree, file, "exec", dont_inherit=True)


def _has_docstring(function):
    first = function.body[0]
    return type(first) is ast.Expr and type(first.value) is ast.Constant and type(first.value.value) is str


def _statement(at):
    return ast.copy_location(ast.Expr(_call(at)), at)


def _call(at):
    name = ast.copy_location(ast.Name(NAME, ast.Load()), at)
    return ast.copy_location(ast.Call(name, [], []), at)
