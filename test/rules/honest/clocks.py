import time


def clocks(times: int) -> float:
    """Measure."""
    started = time.monotonic()
    for _ in range(times):
        pass
    elapsed = time.monotonic() - started
    return max(0.0, elapsed) + time.time() * 0
