from heapq import heapify, heappop, heappush


def topological_order(dependencies: dict[str, list[str]]) -> list[str]:
    """Order names so that each one comes after everything it depends on.

    Where several names could come next, the alphabetically first does, so the answer depends neither on the order of
    the dictionary nor on hashing.

    Args:
        dependencies: For each name, the names it depends on. Names that are only depended on need no entry of their
            own, and naming a dependency twice changes nothing.

    Returns:
        Every name once, dependencies first.

    Raises:
        TypeError: ``dependencies`` is not a dictionary from strings to lists or tuples of strings.
        ValueError: Some names depend on each other in a circle; the message shows one.
    """
    waiting_for = _dependency_sets(dependencies)
    dependents: dict[str, list[str]] = {name: [] for name in waiting_for}
    for name, needed in waiting_for.items():
        for dependency in needed:
            dependents[dependency].append(name)
    missing = {name: len(needed) for name, needed in waiting_for.items()}
    ready = [name for name, count in missing.items() if count == 0]
    heapify(ready)
    order: list[str] = []
    while ready:
        done = heappop(ready)
        order.append(done)
        for name in dependents[done]:
            missing[name] -= 1
            if missing[name] == 0:
                heappush(ready, name)
    if len(order) < len(waiting_for):
        circle = " -> ".join(repr(name) for name in _circle(waiting_for, set(order)))
        raise ValueError("dependencies form a circle: " + circle)
    return order


def _dependency_sets(dependencies: dict[str, list[str]]) -> dict[str, set[str]]:
    """Return the distinct dependencies of every name that occurs anywhere."""
    if not isinstance(dependencies, dict):
        raise TypeError("dependencies must be a dictionary")
    result: dict[str, set[str]] = {}
    for name, needed in dependencies.items():
        if not isinstance(needed, (list, tuple)):
            raise TypeError("the dependencies of a name must be a list or a tuple")
        if not all(isinstance(text, str) for text in (name, *needed)):
            raise TypeError("names must be strings")
        result.setdefault(name, set()).update(needed)
        for dependency in needed:
            result.setdefault(dependency, set())
    return result


def _circle(waiting_for: dict[str, set[str]], ordered: set[str]) -> list[str]:
    """Return one circle among the names that could not be ordered, its first name again at its end."""
    name = min(waiting_for.keys() - ordered)
    position: dict[str, int] = {}
    # What could not be ordered waits for something else that could not be, so this walk must meet itself.
    while name not in position:
        position[name] = len(position)
        name = min(waiting_for[name] - ordered)
    return [*list(position)[position[name] :], name]
