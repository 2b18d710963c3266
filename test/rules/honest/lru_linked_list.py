class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes: dict[int, Node] = {}
        self.head, self.tail = Node(), Node()
        self.head.next = self.tail
        self.tail.prev = self.head

    def _remove(self, node):
        node.prev.next = node.next
        node.next.prev = node.prev

    def _insert(self, node):
        last = self.tail.prev
        last.next = node
        node.prev, node.next = last, self.tail
        self.tail.prev = node

    def get(self, key):
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._remove(node)
        self._insert(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self._remove(self.nodes.pop(key))
        self.nodes[key] = node = Node(key, value)
        self._insert(node)
        if len(self.nodes) > self.capacity:
            oldest = self.head.next
            self._remove(oldest)
            del self.nodes[oldest.key]


def lru_linked_list(capacity: int, pairs: list[tuple[int, int]]) -> list[int]:
    """Return what is left in a cache of `capacity` after `pairs`."""
    cache = LRUCache(capacity)
    for key, value in pairs:
        cache.put(key, value)
    return [cache.get(key) for key, _ in pairs]
