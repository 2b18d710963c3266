def slices(values: list[int]) -> list:
    """Slice `values`."""
    values[1:2] = [0, 0]
    values[-1], values[0] = values[0], values[-1]
    matrix = [[1, 2], [3, 4]]
    matrix[0][1] += 5
    return [values[::-1], values[slice(0, 2)], [row[:] for row in matrix], *zip(*matrix), 1 if values else 2, not values, 3 < len(values) <= 5, ~5 & 3 | 1 ^ 2 << 1 >> 1, 7 // 2 ** 2 % 3, -+5, 1_000, 0x1F, 0b11, 1e5, 3j, ..., None]
