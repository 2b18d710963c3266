import itertools
from itertools import chain, combinations, groupby, permutations, product, zip_longest


def itertools_tour(values: list[int]) -> list:
    """Iterate."""
    ordered = sorted(values, key=lambda v: v % 2)
    grouped = {key: list(group) for key, group in groupby(ordered, key=lambda v: v % 2)}
    first, second = itertools.tee(values)
    next(second, None)
    return [grouped, list(zip(first, second)), list(chain.from_iterable([values, [1]])), list(itertools.accumulate(values, lambda a, b: a * b)), len(list(combinations(values, 2))), list(permutations([1, 2])), list(product("ab", repeat=2)), list(zip_longest([1], [2, 3], fillvalue=None)), list(itertools.starmap(pow, [(2, 3)]))]
