DIRECTIONS = [(0, 1), (1, 0), (0, -1), (-1, 0)]


def grids(grid: list[str]) -> int:
    """Count islands."""
    seen: set[tuple[int, int]] = set()

    def visit(row: int, column: int) -> None:
        stack = [(row, column)]
        while stack:
            r, c = stack.pop()
            if (r, c) in seen or not (0 <= r < len(grid) and 0 <= c < len(grid[0])) or grid[r][c] == ".":
                continue
            seen.add((r, c))
            stack.extend((r + dr, c + dc) for dr, dc in DIRECTIONS)

    islands = 0
    for r, line in enumerate(grid):
        for c, cell in enumerate(line):
            if cell == "#" and (r, c) not in seen:
                visit(r, c)
                islands += 1
    return islands
