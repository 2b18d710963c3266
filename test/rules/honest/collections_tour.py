import bisect
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque


def collections_tour(words: list[str]) -> list:
    """Use every collection."""
    counts = Counter(words)
    counts.update(["a"])
    groups: dict[int, list[str]] = defaultdict(list)
    tree = defaultdict(lambda: defaultdict(int))
    for word in words:
        groups[len(word)].append(word)
        tree[word[:1]][word] += 1
    window = deque(words, maxlen=3)
    window.rotate(1)
    window.appendleft("x")
    chain = ChainMap({"a": 1}, {"b": 2})
    ordered = OrderedDict(sorted(counts.items()))
    if ordered:
        ordered.move_to_end(next(iter(ordered)))
        ordered.popitem(last=False)
    numbers = [1, 3, 5]
    bisect.insort(numbers, 4)
    return [counts.most_common(2), list(window), chain["b"], chain.new_child({"c": 3}).maps, ordered, bisect.bisect_left(numbers, 3)]
