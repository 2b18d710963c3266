"""Turns HumanEval tasks into the parts of skills: a JSON list of tasks on stdin, a JSON list of parts on stdout.

The text of a check is kept as it stands and only its names are exchanged, at the places which the syntax tree tells:
a tree printed again would look different from one Python version to the next, and a search for the name would also
find it inside strings.
"""

import ast
import builtins
import json
import sys

MOST_DESCRIPTION = 200


class Unconvertible(Exception):
    """The task cannot become a skill; the message says why."""


def convert(task):
    name = task["entry_point"]
    implementation = (task["prompt"] + task["canonical_solution"]).strip("\n") + "\n"
    module = ast.parse(implementation)
    check = function(ast.parse(task["test"]), "check")
    parameter = check.args.args[0].arg

    statements = [statement for statement in check.body if not is_noise(statement)]
    if not statements:
        raise Unconvertible("its check asserts nothing")
    names = [name, *helpers(statements, name, parameter, module)]
    lines = renamed(task["test"], statements, parameter, name)
    plain = all(isinstance(statement, ast.Assert) for statement in statements)
    # A statement that is no assertion prepares later ones, so such a check only makes sense as a whole.
    tests = [[statement] for statement in statements] if plain else [statements]
    return {
        "implementation": implementation,
        "suite": f"from {name} import {', '.join(names)}\n" + "".join(
            f"\n\ndef test_{number}():\n" + "".join(text_of(statement, lines) for statement in test)
            for number, test in enumerate(tests, start=1)
        ),
        "description": description(function(module, name)) or f"The function {name} of {task['task_id']}.",
        "imports": sorted(set(imported_modules(module))),
        "tests": len(tests),
        "dropped": len(check.body) - len(statements),
        "whole": not plain,
    }


def function(module, name):
    for statement in module.body:
        if isinstance(statement, ast.FunctionDef) and statement.name == name:
            return statement
    raise Unconvertible(f"it defines no function {name}")


def is_noise(statement):
    """Whether it is an assertion that can never fail, such as `assert True, "..."`."""
    return isinstance(statement, ast.Assert) and isinstance(statement.test, ast.Constant) and bool(statement.test.value)


def helpers(statements, name, parameter, module):
    """The definitions beside the entry point that the check uses, because the prompt gave them to it."""
    nodes = [node for statement in statements for node in ast.walk(statement)]
    used = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    bound = {node.id for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
    bound |= {node.arg for node in nodes if isinstance(node, ast.arg)}
    bound |= {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    bound |= {alias.asname or alias.name.split(".")[0] for alias in nodes if isinstance(alias, ast.alias)}
    for taken in (name, parameter):
        if taken in bound:
            raise Unconvertible(f"its check gives the name {taken} another meaning")
    wanted = used - bound - {name, parameter} - set(dir(builtins))
    defined = {node.name for node in module.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    if wanted - defined:
        raise Unconvertible(f"its check uses {', '.join(sorted(wanted - defined))}, which the task does not define")
    return sorted(wanted)


def renamed(source, statements, old, new):
    """The lines of `source` with the name `old` exchanged in `statements`. Columns of a tree count UTF-8 bytes."""
    lines = source.encode().split(b"\n")
    places = {
        (node.lineno - 1, node.col_offset)
        for statement in statements
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and node.id == old
    }
    for line, column in sorted(places, reverse=True):
        text = lines[line]
        end = column + len(old.encode())
        # Before 3.12 the places of names inside f-strings are wrong.
        if text[column:end] != old.encode():
            raise Unconvertible(f"its check uses {old} inside an f-string")
        lines[line] = text[:column] + new.encode() + text[end:]
    return lines


def text_of(statement, lines):
    """The whole lines of a statement of the check's body: they already have a function body's indentation."""
    return b"\n".join(lines[statement.lineno - 1 : statement.end_lineno]).decode() + "\n"


def description(entry):
    for line in (ast.get_docstring(entry) or "").splitlines():
        if any(character.isalpha() for character in line):
            return line.strip()[:MOST_DESCRIPTION]
    return ""


def imported_modules(module):
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def converted(task):
    try:
        return convert(task)
    except Unconvertible as reason:
        return {"reason": str(reason)}


json.dump([converted(task) for task in json.load(sys.stdin)], sys.stdout)
