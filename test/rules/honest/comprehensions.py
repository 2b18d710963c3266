SQUARES = {n: n * n for n in range(10)}
EVEN = frozenset(n for n in SQUARES if n % 2 == 0)
GRID = [[0] * 3 for _ in range(3)]


def comprehensions(rows: list[list[int]]) -> dict[str, object]:
    """Show every comprehension."""
    flat = [cell for row in rows for cell in row if cell]
    pairs = {(x, y) for x in range(3) for y in range(3) if x != y}
    lengths = {index: len(row) for index, row in enumerate(rows)}
    transposed = [list(column) for column in zip(*rows)]
    total = sum(value for value in flat)
    nested = [[cell + 1 for cell in row] for row in rows]
    long = [half for value in flat if (half := value // 2) > 1]
    lazy = (value for value in flat)
    return {"flat": flat, "pairs": sorted(pairs), "lengths": lengths, "t": transposed, "n": nested, "long": long, "any": any(lazy), "total": total}
