"""The decisions of a syntax tree: places at which what runs can go one way or another."""

import ast
from builtins import enumerate, getattr, id, isinstance, list, set, type  # noqa: A004

KINDS = (
    "if while ternary assert filter guard operand compare not call lookup choice for each except case function".split()
)
_TESTED = {ast.If: "if", ast.While: "while", ast.IfExp: "ternary", ast.Assert: "assert"}
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_LOOPS = (ast.For, ast.AsyncFor)
_UNTOUCHED = ("annotation", "returns", "type_params", "pattern")
# They answer true or false.
_ANSWERING = set(
    "startswith endswith isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace"
    " istitle isupper isdisjoint issubset issuperset is_integer isfinite isinf isnan isclose compare_digest all any"
    " isinstance issubclass callable hasattr bool eq ne lt le gt ge contains is_ is_not not_ truth".split()
)
# They find what they look for, or not.
_LOOKING = set("get pop setdefault replace split rsplit partition rpartition find rfind count sub".split())
_CHOOSING = {"min", "max"}



def span(place):
    return [place.lineno, place.col_offset, place.end_lineno, place.end_col_offset]


def decisions(tree):
    """Each decision's kind, the expression or statement whose place is its own, the node, and where that stands."""
    slots = _slots(tree)
    tests = {id(test) for node in slots for test in _tests(node)}
    operands = {id(value) for node in slots if type(node) is ast.BoolOp for value in node.values}
    for node, slot in slots.items():
        kind = type(node)
        if kind in _TESTED:
            yield _TESTED[kind], node.test, node, slot
        elif isinstance(node, _LOOPS):
            yield "for", node.iter, node, slot
        elif isinstance(node, _FUNCTIONS) or kind is ast.Lambda:
            yield "function", node, node, slot
        elif kind is ast.ExceptHandler:
            yield "except", node, node, slot
        elif kind is ast.match_case:
            yield "case", node.pattern, node, slot
            if node.guard is not None:
                yield "guard", node.guard, node, slot
        elif kind is ast.comprehension:
            yield "each", node.iter, node, slot
            for number, test in enumerate(node.ifs):
                yield "filter", test, node, (node.ifs, number)
        if id(node) not in tests:
            yield from _valued(node, slot, id(node) in operands)


def _valued(node, slot, is_operand):
    if type(node) is ast.Compare:
        yield "compare", node, node, slot
    elif type(node) is ast.UnaryOp and type(node.op) is ast.Not:
        yield "not", node, node, slot
    elif type(node) is ast.Call and _called(node) in _ANSWERING:
        yield "call", node, node, slot
    elif is_operand:
        yield "operand", node, node, slot
    if type(node) is ast.Call and type(node.func) is ast.Attribute and node.func.attr in _LOOKING and node.args:
        yield "lookup", node, node, slot
    elif type(node) is ast.Call and type(node.func) is ast.Name and node.func.id in _CHOOSING and len(node.args) == 2:
        yield "choice", node, node, slot


def _called(node):
    function = node.func
    return function.id if type(function) is ast.Name else getattr(function, "attr", "")


def _tests(node):
    if type(node) in _TESTED:
        yield node.test
    elif type(node) is ast.comprehension:
        yield from node.ifs
    elif type(node) is ast.match_case and node.guard is not None:
        yield node.guard


def _slots(tree):
    """Where each node stands that runs: (whose, field) or (which list, number). By walking, however deep it is."""
    slots, pending = {}, [tree]
    while pending:
        node = pending.pop()
        for field, value in ast.iter_fields(node):
            if field in _UNTOUCHED:
                continue
            if isinstance(value, ast.AST):
                slots[value] = (node, field)
                pending.append(value)
            elif type(value) is list:
                for number, each in enumerate(value):
                    if isinstance(each, ast.AST):
                        slots[each] = (value, number)
                        pending.append(each)
    return slots
