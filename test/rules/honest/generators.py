def averager():
    total, count = 0.0, 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total
        total += value
        count += 1
        average = total / count


def delegate(results):
    result = yield from averager()
    results.append(result)


def generators(values: list[float]) -> list[float]:
    """Average `values`."""
    running = averager()
    next(running)
    found = [running.send(value) for value in values]
    try:
        running.send(None)
    except StopIteration as stop:
        found.append(stop.value)
    running.close()
    return found
