"""Which public callables let an argument name attributes, types, namespaces, modules, encodings or code.

Written in Python: their source is read, with the private helpers of the same module that they call, and every sink that
something from outside reaches is reported. The flow is simple on purpose and errs to the loud side: a parameter taints
what is computed from it, a method's `self` counts as a parameter, a helper called with something tainted has all its
parameters tainted. Written in C: the names of the parameters must do.

Keys are `module.function` or `module.Class.method`, the class being the one that defines the method; sinks have no line numbers, so that they survive micro versions.
"""

import ast
import importlib
import inspect
import re
import sys
import types

BY_NAME = {"getattr", "setattr", "delattr", "hasattr"}
CODE = {"eval", "exec", "compile", "__import__", "open"}
NAMESPACES = {"vars", "globals", "locals"}
INSIDES = {"__dict__", "__globals__", "__builtins__", "__code__", "__closure__", "__self__", "__annotations__", "__bases__"}
INSIDES |= {"__subclasses__", "__wrapped__", "__mro__", "__func__", "__reduce__", "__reduce_ex__", "__setstate__", "__class__"}
ANYWHERE = {("sys", "modules"), ("sys", "_getframe"), ("sys", "_getframemodulename"), ("importlib", "import_module")}
METHODS = {"format", "format_map", "encode", "decode", "setlocale", "import_module", "new_class", "FunctionType", "get_type_hints"}
C_PARAMETERS = re.compile(r"attr|name|module|encoding|codec|dialect|dotted|locals|globals|source|code|file|path|clk_id")


class Sources:
    """Functions and classes of modules by qualified name, each file read once."""

    def __init__(self):
        self.modules = {}
        self.sinks = {}

    def definitions(self, module_name):
        if module_name not in self.modules:
            found = {}
            try:
                tree = ast.parse(inspect.getsource(sys.modules[module_name]))
                self._gather(tree, "", found)
            except (OSError, TypeError, KeyError):
                pass
            self.modules[module_name] = found
        return self.modules[module_name]

    def _gather(self, node, prefix, found):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                found.setdefault(prefix + child.name, []).append(child)
                self._gather(child, prefix + child.name + ".<locals>.", found)
            elif isinstance(child, ast.ClassDef):
                self._gather(child, prefix + child.name + ".", found)
            else:
                self._gather(child, prefix, found)


def parameters(function):
    a = function.args
    every = a.posonlyargs + a.args + a.kwonlyargs + [each for each in (a.vararg, a.kwarg) if each]
    return {each.arg for each in every}


def names_in(node):
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def targets(node):
    if isinstance(node, ast.Name):
        return {node.id}
    if isinstance(node, (ast.Tuple, ast.List)):
        return set().union(set(), *(targets(each) for each in node.elts))
    if isinstance(node, ast.Starred):
        return targets(node.value)
    # Something tainted that is put into a container taints the container.
    if isinstance(node, (ast.Subscript, ast.Attribute)):
        return targets(node.value)
    return set()


def tainted_names(function):
    """The function's parameters, and the local names that something computed from them is bound to."""
    tainted = set()
    for each in ast.walk(function):
        if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            tainted |= parameters(each)
    flows = list(flows_in(function))
    while True:
        before = len(tainted)
        for names, bound in flows:
            if names & tainted:
                tainted |= bound
        if len(tainted) == before:
            return tainted


def flows_in(function):
    """Each binding of the function: the names that its value is computed from, and the names that it binds."""
    for each in ast.walk(function):
        if isinstance(each, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.NamedExpr)):
            bound = each.targets if isinstance(each, ast.Assign) else [each.target]
            source = each.value
        elif isinstance(each, (ast.For, ast.AsyncFor, ast.comprehension)):
            bound, source = [each.target], each.iter
        elif isinstance(each, ast.withitem) and each.optional_vars is not None:
            bound, source = [each.optional_vars], each.context_expr
        else:
            continue
        if source is not None:
            yield names_in(source), set().union(*(targets(target) for target in bound))


def text(node):
    return re.sub(r"\s+", " ", ast.unparse(node))[:60]


def sinks_in(function, tainted):
    found = set()

    def outside(node):
        return bool(names_in(node) & tainted)

    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            called = node.func
            arguments = node.args + [each.value for each in node.keywords]
            name = called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
            if isinstance(called, ast.Name) and name in BY_NAME and len(node.args) > 1:
                constant = isinstance(node.args[1], ast.Constant)
                writes = name in ("setattr", "delattr") and outside(node.args[0])
                inside = constant and node.args[1].value in INSIDES and outside(node.args[0])
                if writes or inside or (not constant and outside(node.args[1])):
                    found.add("%s(%s, %s)" % (name, text(node.args[0]), text(node.args[1])))
            elif isinstance(called, ast.Name) and name in CODE and any(map(outside, arguments)):
                found.add("%s(%s)" % (name, ", ".join(map(text, arguments[:2]))))
            elif isinstance(called, ast.Name) and name in NAMESPACES:
                found.add("%s(%s)" % (name, ", ".join(map(text, arguments))))
            elif isinstance(called, ast.Name) and name == "type" and len(node.args) == 3:
                found.add("type(%s, ...)" % text(node.args[0]))
            elif isinstance(called, ast.Attribute) and name in METHODS:
                # A constant format or encoding is the function's own; a variable one may be the caller's.
                if name == "format":
                    tells = not isinstance(called.value, ast.Constant) and outside(called.value)
                elif name in ("encode", "decode"):
                    tells = bool(node.args) and outside(node.args[0])
                else:
                    tells = any(map(outside, [called.value, *arguments]))
                if tells:
                    found.add("%s.%s(%s)" % (text(called.value), name, ", ".join(map(text, arguments[:2]))))
            elif isinstance(called, ast.Attribute) and name == "update":
                inner = list(ast.walk(called.value))
                named = any(isinstance(each, ast.Name) and each.id in BY_NAME | NAMESPACES for each in inner)
                if named or any(isinstance(each, ast.Attribute) and each.attr in INSIDES for each in inner):
                    found.add("%s.update" % text(called.value))
        elif isinstance(node, ast.Attribute):
            if isinstance(node.value, ast.Name) and (node.value.id.lstrip("_"), node.attr) in ANYWHERE:
                found.add("%s.%s" % (node.value.id.lstrip("_"), node.attr))
            elif isinstance(node.ctx, ast.Load) and node.attr in INSIDES - {"__class__"} and outside(node.value):
                found.add("%s.%s" % (text(node.value), node.attr))
            elif isinstance(node.ctx, (ast.Store, ast.Del)) and outside(node.value):
                # What an object writes on itself is its own business.
                if not (isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")):
                    found.add("%s.%s =" % (text(node.value), node.attr))
    return found


def called_helpers(function, definitions, owner):
    """Functions of the same module, and methods of the same class, that `function` calls or hands on."""
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in definitions:
            yield node.id
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            # A class: whoever makes an object of it may call any of its methods.
            yield from (name for name in definitions if name.startswith(node.func.id + ".") and "<locals>" not in name)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
            if owner and owner + "." + node.attr in definitions:
                yield owner + "." + node.attr


def reached(start, definitions):
    """`start` and every helper that is called from it, within the module."""
    queue, seen = [start], set()
    while queue:
        name = queue.pop()
        if name in seen:
            continue
        seen.add(name)
        owner = name.rpartition(".")[0]
        for function in definitions.get(name, ()):
            queue += called_helpers(function, definitions, owner)
    return sorted(seen)


def sinks_of(qualified, module_name, sources):
    definitions = sources.definitions(module_name)
    found = set()
    for name in reached(qualified, definitions):
        for function in definitions.get(name, ()):
            if function not in sources.sinks:
                sources.sinks[function] = sinks_in(function, tainted_names(function))
            for sink in sources.sinks[function]:
                found.add(sink if name == qualified else "%s: %s" % (name, sink))
    return found


def c_sinks(function):
    """Parameters of a C function whose names say that they name something."""
    try:
        names = list(inspect.signature(function).parameters)
    except (ValueError, TypeError):
        first = (getattr(function, "__doc__", None) or "").partition("\n\n")[0]
        names = re.findall(r"[a-z_]\w+(?==|,|\)|\]|\[)", first.partition("(")[2])
    return {"parameter %s" % name for name in names if C_PARAMETERS.search(name)}


def plain(value):
    """The function behind a method, a property, a class method or a cache."""
    for attribute in ("__func__", "fget", "__wrapped__", "func"):
        inner = inspect.getattr_static(value, attribute, None)
        if isinstance(inner, (types.FunctionType, types.BuiltinFunctionType)):
            return inner
        if isinstance(inner, types.MemberDescriptorType):
            inner = getattr(value, attribute, None)
            if isinstance(inner, types.FunctionType):
                return inner
    return value


def look(key, value, sources, found):
    function = plain(value)
    if isinstance(function, types.FunctionType):
        sinks = sinks_of(function.__qualname__, function.__module__, sources)
    elif callable(function):
        sinks = c_sinks(function)
    else:
        return
    if sinks:
        found[key] = sorted(sinks)


def sweep(modules, public_names):
    sources, found = Sources(), {}
    for name in modules:
        module = importlib.import_module(name)
        for member in public_names(module):
            value = getattr(module, member)
            key = name + "." + member
            look(key, value, sources, found)
            if not isinstance(value, type):
                continue
            for base in value.__mro__:
                # What a class inherits from a builtin is looked at with the builtin's own methods.
                if base is object or base.__module__ == "builtins":
                    continue
                for attribute, inner in vars(base).items():
                    special = attribute in ("__init__", "__new__", "__call__", "__init_subclass__", "__set_name__", "__get__")
                    if special or not attribute.startswith("_"):
                        look("%s.%s.%s" % (base.__module__, base.__qualname__, attribute), inner, sources, found)
    import builtins

    for kind in (str, bytes, bytearray, memoryview, int, float, complex, list, dict, set, frozenset, tuple, range, slice, object):
        for attribute, inner in vars(kind).items():
            if not attribute.startswith("_"):
                look("builtins.%s.%s" % (kind.__name__, attribute), inner, sources, found)
    for each in dir(builtins):
        if not isinstance(getattr(builtins, each), types.FunctionType):
            look("builtins." + each, getattr(builtins, each), sources, found)
    return found
