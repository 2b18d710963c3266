"""What CPython's own parser reads in a file: the same counted facts as src/syntax/facts.ts, from `ast`."""

import ast
import collections

# What is counted by its class alone, with the word that both sides use.
COUNTED = {
    "Call": "call",
    "Lambda": "lambda",
    "ListComp": "list comprehension",
    "SetComp": "set comprehension",
    "DictComp": "dictionary comprehension",
    "GeneratorExp": "generator expression",
    "comprehension": "comprehension clause",
    "IfExp": "conditional expression",
    "NamedExpr": "walrus",
    "Await": "await",
    "Yield": "yield",
    "YieldFrom": "yield",
    "FormattedValue": "interpolation",
    "ExceptHandler": "except clause",
    "match_case": "case clause",
}


def facts_of(source):
    """Counts by fact. `source` are bytes, so that a cookie counts. Raises what `ast.parse` raises. No recursion."""
    facts = collections.Counter()
    # Node; how many statements are around it; whether it stands in a string of its parent's.
    pending = [(ast.parse(source), 0, False)]
    while pending:
        node, depth, inside = pending.pop()
        kind = type(node).__name__
        if isinstance(node, ast.stmt):
            facts[f"statement {node.lineno} {depth} {kind}"] += 1
            depth += 1
        facts.update(_of(node, kind, inside))
        # `elif` is a branch for us and a statement in `else` for CPython: it stands where its `if` stands.
        if kind == "If" and len(node.orelse) == 1:
            inner = node.orelse[0]
            if type(inner) is ast.If and inner.col_offset == node.col_offset:
                facts.subtract([f"statement {inner.lineno} {depth - 1} If"])
                pending.append((inner, depth - 1, False))
                node.orelse = []
        for name in node._fields:
            value = getattr(node, name, None)
            part = kind == "JoinedStr" or kind == "FormattedValue" and name == "format_spec"
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    pending.append((child, depth, part))
    return {fact: count for fact, count in facts.items() if count}


def _of(node, kind, inside):
    if kind in COUNTED:
        yield COUNTED[kind]
    for _ in getattr(node, "decorator_list", ()):
        yield "decorator"
    if kind == "Name":
        yield ("read " if type(node.ctx) is ast.Load else "bind ") + node.id
    elif kind == "AugAssign" and type(node.target) is ast.Name:
        yield f"read {node.target.id}"
    elif kind == "Attribute":
        yield ("read ." if type(node.ctx) is ast.Load else "write .") + node.attr
    elif kind == "keyword" and node.arg is not None:
        yield f"keyword {node.arg}"
    elif kind == "arg":
        yield f"bind {node.arg}"
    elif kind in ("FunctionDef", "AsyncFunctionDef", "ClassDef"):
        yield f"bind {node.name}"
    elif kind in ("ExceptHandler", "MatchAs", "MatchStar") and node.name is not None:
        yield f"bind {node.name}"
    elif kind == "MatchMapping" and node.rest is not None:
        yield f"bind {node.rest}"
    elif kind == "MatchClass":
        yield from (f"read .{name}" for name in node.kwd_attrs)
    elif kind in ("TypeVar", "ParamSpec", "TypeVarTuple"):
        yield f"read {node.name}"
    elif kind in ("Global", "Nonlocal"):
        yield from (f"{kind.lower()} {name}" for name in node.names)
    elif kind == "Import":
        for alias in node.names:
            yield f"import {alias.name}" + _as(alias)
            yield f"bind {alias.asname or alias.name.partition('.')[0]}"
    elif kind == "ImportFrom":
        for alias in node.names:
            yield f"from {'.' * node.level}{node.module or ''} import {alias.name}" + _as(alias)
            yield f"bind {alias.asname or alias.name}"
    elif kind == "MatchSingleton":
        yield _constant(node.value)
    elif kind == "JoinedStr" and not inside:
        yield "f-string"
    elif kind == "Constant" and not inside:
        yield _constant(node.value)


def _as(alias):
    return f" as {alias.asname}" if alias.asname else ""


def _constant(value):
    if value is None or value is True or value is False or value is ...:
        return str(value)
    return {str: "string", bytes: "bytes"}.get(type(value), "number")
