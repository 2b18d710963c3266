def _double(x):
    return 2 * x


def _square(x):
    return x**2


HANDLERS = {"double": _double, "square": _square, "negate": lambda x: -x, "str": str, "len": len}


def dispatch_tables(name: str, value: int) -> object:
    """Apply the handler called `name`."""
    try:
        handler = HANDLERS[name]
    except KeyError:
        raise ValueError(f"unknown handler: {name}") from None
    return handler(value)
