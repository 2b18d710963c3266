"""Notes imports of the standard library that only our walls prevent: they must not look like the candidate's fault."""

import importlib.machinery
import sys

STDLIB = sys.stdlib_module_names


class Prevented:
    """A finder in front of the path's own. `modules` are the names that could not be loaded because of us."""

    def __init__(self, hidden):
        self.modules = []
        self._hidden = hidden
        # Whether the interpreter is out of our reach: where it is not, a candidate that says so lies.
        self.can_be = bool(hidden)
        self._path_finder = importlib.machinery.PathFinder.find_spec
        self._extension = importlib.machinery.ExtensionFileLoader

    def install(self):
        at = next((i for i, finder in enumerate(sys.meta_path) if finder is importlib.machinery.PathFinder), 0)
        sys.meta_path.insert(at, self)

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in STDLIB:
            return None
        spec = self._path_finder(name, path, target)
        # Compiled modules need executable memory, which the walls refuse: they are loaded before, or not at all.
        prevented = name in self._hidden if spec is None else isinstance(spec.loader, self._extension)
        if prevented:
            self.modules.append(name)
            raise ImportError(f"{name} cannot be loaded inside the sandbox", name=name)
        return spec
