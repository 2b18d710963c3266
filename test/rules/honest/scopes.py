LIMIT = 3
cache = {}


def outer(values):
    total = 0

    def add(value):
        nonlocal total
        total += value
        return total

    class Local:
        factor = LIMIT

        def times(self, value):
            return self.factor * value

    return [add(Local().times(value)) for value in values]


def scopes(values: list[int]) -> list[int]:
    """Scope everything."""
    key = tuple(values)
    if key in cache:
        return cache[key]
    for index, value in enumerate(values):
        square = value * value
        if square > 100:
            last = index
            break
    else:
        last = -1
    list = outer(values)
    cache[key] = list + [last]
    id, type = 1, "x"
    fns = [lambda x, n=n: x + n for n in range(3)]
    return cache[key] + [f(id) for f in fns]
