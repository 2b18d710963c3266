"""The names that every program has. A skill that takes them over in its suite says what the suite's own words mean."""

import builtins

_NAMES = frozenset(vars(builtins))


def hidden_by(names, skill):
    """Those of `names` that are a builtin's, but for the skill's own, which its suite has to mean."""
    return [name for name in names if name in _NAMES and name != skill and name[:2] != "__"]
