import functools
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        started = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            wrapper_times.append(time.perf_counter() - started)

    return wrapper


def retry(times=3, exceptions=(ValueError,)):
    def decorate(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except exceptions as error:
                    if attempt == times - 1:
                        raise RuntimeError(f"{function.__name__} failed") from error
            return None

        return inner

    return decorate


wrapper_times: list[float] = []


class CountCalls:
    def __init__(self, function):
        self.function = function
        self.count = 0

    def __call__(self, *args):
        self.count += 1
        return self.function(*args)


@CountCalls
def twice(x):
    return 2 * x


@timed
@retry(times=2, exceptions=(ValueError, TypeError))
def own_decorators(text: str) -> int:
    """Parse `text`."""
    return twice(int(text))
