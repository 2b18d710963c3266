def deleting(values: list[int]) -> dict[int, int]:
    """Remove things."""
    counts = {value: values.count(value) for value in values}
    for key in [key for key, count in counts.items() if count > 1]:
        del counts[key]
    del values[::2]
    x, y = 1, 2
    del x, y
    assert isinstance(counts, dict), "counts"
    while True:
        if not values:
            break
        values.pop()
    return counts
