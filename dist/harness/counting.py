"""Counts the steps of an implementation, so that one which never ends is known by its steps and not by a clock.

A step is an entry into a function and a turn of a loop or comprehension: whatever runs for ever in Python takes them for
ever. The count is the same on every machine. Where a run is to tell which decisions it took, the same pass over the tree
marks them (covering.py).
"""

import ast
from builtins import (  # noqa: A004
    BaseException, KeyboardInterrupt, bytes, compile, exec, frozenset, int, isinstance, len, list, map, max, str, tuple,
    type,
)  # fmt: skip
from itertools import chain, repeat
from operator import length_hint

from harness import account
from harness.syntax_making import call, first_behind_documentation, statement

NAME = "__tick__"
# What is put around operands whose product may be huge: one step can then take as long as millions.
TIMES, POWER = "__times__", "__power__"
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_WEIGHTY = {ast.Mult: TIMES, ast.Pow: POWER, ast.LShift: POWER}
_SEQUENCES = frozenset({str, bytes, list, tuple})
_INTEGERS = int, int
_SMALL = 1 << 31
_OPERATORS = ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context
_PLAIN = frozenset(
    (ast.Name, ast.Constant, int, str, type(None), *(kind for base in _OPERATORS for kind in base.__subclasses__()))
)


class Counter:
    """How many steps were taken of `limit`. The first beyond it raises, and so does every later one: it is no use to catch it.

    `tick` counts one. It is an iterator's next, which is no more than a call of C until there are no more steps. What `namespace`
    has of it changes where steps are taken at once or given anew.
    """

    def __init__(self, limit):
        self._namespace = {}
        self.again(limit)

    def bind(self, namespace):
        """Has what `compiled` made count when it runs in `namespace`."""
        self._namespace = namespace
        namespace.update({NAME: self.tick, TIMES: self.times, POWER: self.power})

    def used(self):
        """At most one more than the limit."""
        return self._limit - length_hint(self._steps) + self._is_over

    def again(self, limit=None):
        self._limit = self._limit if limit is None else limit
        self._is_over = False
        self._leave(self._limit)

    def _leave(self, steps):
        self._steps = repeat(True, steps)
        # All of C, so that nothing but a refusal can fail in it, however deep the stack is.
        self.tick = chain(self._steps, map(self._refuse, repeat(None))).__next__
        self._namespace[NAME] = self.tick

    def _refuse(self, _):
        self._is_over = True
        # Of a builtin class, because that crosses a join.
        raise KeyboardInterrupt("more steps than it is allowed")

    def times(self, left, right):
        """`right`, once the steps are taken that `left * right` is worth."""
        kinds = type(left), type(right)
        if kinds == _INTEGERS:
            # Most are small, and worth none.
            if -_SMALL < left < _SMALL or -_SMALL < right < _SMALL:
                return right
            self._take((left.bit_length() >> 5) * (right.bit_length() >> 5) >> 8)
        elif kinds[1] is int and kinds[0] in _SEQUENCES:
            self._take(len(left) * max(right, 0) >> 8)
        elif kinds[0] is int and kinds[1] in _SEQUENCES:
            self._take(len(right) * max(left, 0) >> 8)
        return right

    def power(self, left, right):
        """The same of `left ** right` and `left << right`, whose result has at most so many bits."""
        if type(left) is int and type(right) is int and right > 0:
            bits = left.bit_length() * right >> 5
            self._take(bits * bits >> 8)
        return right

    def _take(self, steps):
        if steps > 0:
            self._leave(max(0, length_hint(self._steps) - (steps - 1)))
            self.tick()


def execute(source, file, namespace, counter, covering=None):
    """Runs a file in `namespace`, and has `counter` count whatever of it runs then or later. What it raised, if it did."""
    counter.bind(namespace)
    try:
        exec(compiled(source, file, namespace, covering), namespace)
    except BaseException as error:
        return account.of(error, file)
    return None


def compiled(source, file, namespace, covering=None, weighs=False):
    """The code of a file which counts; if it `weighs`, products of numbers and repeated sequences by their size."""
    tree = ast.parse(source, file)
    own = _inner(tree)
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
        elif weighs and type(node) in (ast.BinOp, ast.AugAssign) and type(node.op) in _WEIGHTY:
            _weigh(node)
    return compile(tree, file, "exec", dont_inherit=True)


def _inner(tree):
    """What `ast.walk` gives, in its order, but names, constants and operators, in which no step is taken."""
    found = [tree]
    for node in found:
        for value in vars(node).values():
            if type(value) is list:
                found += [one for one in value if type(one) not in _PLAIN and isinstance(one, ast.AST)]
            elif type(value) not in _PLAIN and isinstance(value, ast.AST):
                found.append(value)
    return found


def _weigh(node):
    """Puts the right operand into a call that sees both: the operation itself stays where it is."""
    left = node.left if type(node) is ast.BinOp else node.target
    if type(left) is ast.Name and type(node) is ast.AugAssign:
        node.value = _seen(node.op, ast.copy_location(ast.Name(left.id, ast.Load()), left), node.value)
    elif type(node) is ast.BinOp and type(left) in (ast.Name, ast.Constant):
        node.right = _seen(node.op, left, node.right)


def _seen(op, left, right):
    name = ast.copy_location(ast.Name(_WEIGHTY[type(op)], ast.Load()), right)
    return ast.copy_location(ast.Call(name, [left, right], []), right)
