"""Changes a syntax tree so that it marks what a decision comes to, and does the same as before."""

import ast
from builtins import dict, getattr, list, setattr, type  # noqa: A004

from harness.syntax_making import at, call, constant, first_behind_documentation, name

HIT, MARKS = "__hit__", "__marks__"
ON, OFF = b"10"


def _put(slot, node):
    holder, where = slot
    if type(holder) is list:
        holder[where] = node
    else:
        setattr(holder, where, node)


def _saw(number, node, slot):
    _put(slot, call(node, "__saw__", number, node))


def _in_front(word):
    def put(number, node, _):
        node.func = call(node.func, word, number, node.func)

    return put


def _branches(number, node, _):
    node.body.insert(0, _marking(node.test, number))
    node.orelse.insert(0, _marking(node.test, number + 1))


def _ternary(number, node, _):
    node.body = _then(_hit(node.body, number), node.body)
    node.orelse = _then(_hit(node.orelse, number + 1), node.orelse)


def _test(number, _, slot):
    holder, where = slot
    test = holder[where] if type(holder) is list else getattr(holder, where)
    passed = _then(_hit(test, number), constant(test, True))
    _put(slot, at(test, ast.IfExp(test, passed, _hit(test, number + 1))))


def _test_in(field):
    return lambda number, node, _: _test(number, node, (node, field))


def _loop(number, node, slot):
    word = f"__none_{number}__"
    siblings, _ = slot
    siblings.insert(siblings.index(node), _assign(node, ast.Name(word, ast.Store()), True))
    node.body[:0] = [_assign(node.iter, ast.Name(word, ast.Store()), False), _marking(node.iter, number)]
    node.orelse.insert(0, at(node.iter, ast.If(name(node.iter, word), [_marking(node.iter, number + 1)], [])))


def _each(number, node, _):
    node.ifs.insert(0, _then(_hit(node.iter, number), constant(node.iter, True)))


def _function(number, node, _):
    if type(node) is ast.Lambda:
        node.body = _then(_hit(node.body, number), node.body)
    else:
        node.body.insert(first_behind_documentation(node), _marking(node.body[0], number))


def _block(number, node, _):
    node.body.insert(0, _marking(node.body[0], number))


def _hit(place, number):
    return call(place, HIT, number, ON)


def _then(hit, value):
    # What was hit says None.
    return at(value, ast.BoolOp(ast.Or(), [hit, value]))


def _marking(place, number):
    mark = ast.Subscript(name(place, MARKS), constant(place, number), ast.Store())
    return _assign(place, mark, ON)


def _assign(place, target, value):
    return at(place, ast.Assign([at(place, target)], constant(place, value)))


# What stands around a value takes it as it is by then, and what comes before others moves them: in this order.
VALUED = {
    **dict.fromkeys(("operand", "compare", "not", "call"), _saw),
    "lookup": _in_front("__looked__"),
    "choice": _in_front("__chosen__"),
}
AROUND = {
    "if": _branches,
    "while": _branches,
    "ternary": _ternary,
    "assert": _test_in("test"),
    "guard": _test_in("guard"),
    "filter": _test,
    "for": _loop,
    "function": _function,
    "except": _block,
    "case": _block,
}
BEFORE = {"each": _each}
ORDER = (VALUED, AROUND, BEFORE)
