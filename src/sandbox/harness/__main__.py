"""The warm interpreter: loads once what plans need, then forks one walled-in child a plan.

It never runs a candidate's code itself. Frames come in on standard input and go out on standard output.
"""

import ctypes, errno, gc, json, os, resource, select, signal, struct, sys, time, types  # noqa: E401, F401

# Our own modules are always compiled from the source that stands here: a stale or planted __pycache__ is never read.
sys.pycache_prefix = "/dev/null/none"
sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
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

    supervisor = serve.Supervisor(channel, prevented.can_be)
    me = os.getpid()
    try:
        channel.write({"kind": "hello", "python": sys.version.split()[0].rstrip("+"), "missing": supervisor.rehearse()})
        supervisor.serve()
    except serve.Child as fork:
        return me, surroundings, prepared, prevented, seed, *fork.args


def clear_the_stage():
    """What a candidate will find is an interpreter that has just started."""
    for name in [name for name in sys.modules if name == "harness" or name.startswith("harness.")]:
        del sys.modules[name]
    sys.modules["__main__"] = types.ModuleType("__main__")
    sys.argv[:] = [""]
    # Which interpreter this is, where, and how it was started differs from machine to machine.
    sys.orig_argv[:] = [""]
    sys.executable = ""


# Only a fork comes back: without the frames of the supervisor, and so without what other runs have sent and said.
child.become(*main())
