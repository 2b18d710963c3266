from functools import cmp_to_key, partial, reduce
from operator import add, itemgetter, mul


def compare(left, right):
    return (left > right) - (left < right)


def orderings(people: list[dict]) -> list:
    """Sort `people` in many ways."""
    by_age = sorted(people, key=lambda person: (-person["age"], person["name"]))
    by_name = sorted(people, key=itemgetter("name"), reverse=True)
    oldest = max(people, key=itemgetter("age"), default=None)
    youngest = min(people, key=lambda person: person["age"])
    numbers = sorted([3, 1, 2], key=cmp_to_key(compare))
    total = reduce(add, numbers, 0) + reduce(lambda a, b: a * b, numbers)
    double = partial(mul, 2)
    people.sort(key=lambda p: p["age"])
    return [by_age, by_name, oldest, youngest, list(map(double, numbers)), total, list(map(str.upper, ["a"])), list(filter(None, numbers))]
