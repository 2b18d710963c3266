def make_counter(start=0, *, step=1):
    count = start

    def increment(by=None):
        nonlocal count
        count += step if by is None else by
        return count

    return increment


calls = 0


def counter_closure(times: int) -> int:
    """Count to `times`."""
    global calls
    calls += 1
    counter = make_counter(step=1)
    result = 0
    for _ in range(times):
        result = counter()
    return result
