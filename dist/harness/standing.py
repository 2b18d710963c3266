"""Where a skill's module can be found by its name, as an imported one can be.

What the standard library makes of a class it looks up there: `dataclasses` reads annotations that are texts (those of a
module with `from __future__ import annotations` all are) in `sys.modules[cls.__module__]`.
"""

import sys

_stood = [None]


def stand(module):
    """Puts `module` where an import would have put it, in the place of the one before it but of nothing else.

    A module of the standard library or of ours keeps its place: everybody else must go on getting that one. The candidate
    gets nothing by it: its own namespace is all that is to be found there.
    """
    name = module.__name__
    known = sys.modules.get(name)
    if name in sys.stdlib_module_names or not (known is None or known is _stood[0]):
        return
    _stood[0] = sys.modules[name] = module
