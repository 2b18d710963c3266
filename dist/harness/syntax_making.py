"""Pieces of syntax that stand where a piece of the candidate's stood, with its line and column."""

import ast
from builtins import isinstance, str, type  # noqa: A004


def at(place, node):
    """`node` with the place of `place`, whose own parts have theirs already."""
    return ast.copy_location(node, place)


def name(place, word):
    return at(place, ast.Name(word, ast.Load()))


def constant(place, value):
    return at(place, ast.Constant(value))


def call(place, word, *arguments):
    """The call of the name `word`; arguments that are no syntax are constants."""
    nodes = [each if isinstance(each, ast.AST) else constant(place, each) for each in arguments]
    return at(place, ast.Call(name(place, word), nodes, []))


def statement(expression):
    return at(expression, ast.Expr(expression))


def first_behind_documentation(function):
    """The number of the statement with which the work of `function` begins."""
    first = function.body[0]
    is_text = type(first) is ast.Expr and type(first.value) is ast.Constant and type(first.value.value) is str
    return 1 if is_text else 0
