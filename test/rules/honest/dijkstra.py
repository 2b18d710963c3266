import heapq
from collections import defaultdict


def dijkstra(edges: list[tuple[str, str, int]]) -> dict[str, float]:
    """Return distances from 'a'."""
    graph = defaultdict(list)
    for u, v, weight in edges:
        graph[u].append((v, weight))
        graph[v].append((u, weight))
    distance: dict[str, float] = defaultdict(lambda: float("inf"))
    distance["a"] = 0
    heap = [(0, "a")]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]:
            continue
        for other, weight in graph[node]:
            if (candidate := d + weight) < distance[other]:
                distance[other] = candidate
                heapq.heappush(heap, (candidate, other))
    else:
        pass
    return dict(distance)
