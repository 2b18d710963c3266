class Countdown:
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1


def batched(iterable, size):
    batch = []
    for item in iterable:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch.clear()
    if batch:
        yield tuple(batch)


def iterators(start: int) -> list[tuple[int, ...]]:
    """Count down in batches."""
    countdown = iter(Countdown(start))
    first = next(countdown, None)
    return list(batched([first, *countdown], 2)) + [tuple(reversed(range(3)))] + [tuple(iter(lambda: next(countdown, None), None))]
