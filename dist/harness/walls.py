"""All walls, in the order in which they go up."""

from harness import kernel, preload, walls_landlock, walls_limits, walls_seccomp


class Prepared:
    """What can be made ready once, in the warm interpreter, and is put up in each child."""

    def __init__(self, rules, filter, out_of_bounds):
        self.out_of_bounds = out_of_bounds
        self._rules = rules
        self._filter = filter

    def put_up(self, keep_only_ours):
        """Walls this process in. `keep_only_ours` closes other descriptors, once the rules' own is no longer needed.

        Returns what it told of them.
        """
        walls_limits.set_limits()
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
        if self._rules is not None:
            walls_landlock.restrict(self._rules)
        are_closed = keep_only_ours()
        if self._filter is not None:
            self._filter.install()
        return are_closed


def prepare():
    """Makes walls ready. A wall that this kernel does not have is left out here, and is missed by the probes."""
    rules = walls_landlock.ruleset(preload.readable())
    return Prepared(rules, walls_seccomp.for_this_machine(), preload.out_of_bounds())
