"""The warm interpreter: loads once what plans need, then forks one walled-in child a plan.

It never runs a candidate's code itself. Frames come in on standard input and go out on standard output.
"""

import sys

# Beside the harness stand files with names of the standard library's: nothing of that is looked for among them.
sys.path.pop(0)
import os  # noqa: E402

# What modules ask for upon a fork is for processes that go on as what they were. It would cost each child more than its
# walls do: threads to count, where there is but one, and a seed for `random`, which gets ours.
register, os.register_at_fork = os.register_at_fork, lambda **_: None
# All of the library that the harness needs, from the library's own bytecode: what follows is compiled.
import array, ast, base64, binascii, collections, copy, ctypes, dataclasses, datetime, decimal, enum, errno, fractions  # noqa: E401, E402, F401
import functools, gc, hashlib, importlib.machinery, json, locale, re, resource, select, signal, struct, time, types, uuid, warnings  # noqa: E401, E402, F401

# Our own modules are always compiled from the source that stands here: a stale or planted __pycache__ is never read.
sys.pycache_prefix = "/dev/null/none"
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from harness import child, frames, imports, preload, privileges, serve, walls, world  # noqa: E402

sys.path.pop(0)
sys.pycache_prefix = None


def main():
    # The protocol gets descriptors of its own, so that nothing a module prints while it loads can get between frames.
    channel = frames.Channel(incoming=os.dup(0), outgoing=os.dup(1))
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    for place in child.PLACES:
        os.dup2(nothing, place)
    asked = json.loads(channel.read())

    preload.load(asked["preload"])
    os.register_at_fork = register
    prevented = imports.Prevented(preload.names_out_of_reach())
    prepared, surroundings = walls.prepare(), world.Prepared()
    seed = int(os.environ["PYTHONHASHSEED"])
    privileges.give_up()
    os.environ.clear()
    os.chdir("/")
    clear_the_stage()
    prevented.install()
    gc.collect()
    gc.freeze()

    hello = {"kind": "hello", "python": sys.version.split()[0].rstrip("+")}
    me = os.getpid()
    return me, surroundings, prepared, prevented, seed, *serve.Supervisor(channel, hello, prevented.can_be).serve()


def clear_the_stage():
    """What a candidate will find is an interpreter that has just started."""
    for name in [name for name in sys.modules if name == "harness" or name.startswith("harness.")]:
        del sys.modules[name]
    sys.modules["__main__"] = types.ModuleType("__main__")
    sys.argv[:] = [""]
    # Which interpreter this is, where, and how it was started differs from machine to machine.
    sys.orig_argv[:] = [""]
    sys.executable = ""


# Only a fork comes back: without the supervisor and its frames, and so without what other runs have sent and said.
child.become(*main())
