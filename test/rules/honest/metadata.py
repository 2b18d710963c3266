def metadata(value) -> list[str]:
    """Say what `value` is."""
    names = [type(value).__name__, metadata.__name__, metadata.__doc__ or "", value.__class__.__name__, type(value).__qualname__]
    if hasattr(value, "name"):
        names.append(str(getattr(value, "name", "")))
    if callable(getattr(value, "items", None)):
        names.extend(map(str, value.items()))
    if type(value) is int or type(value) in (float, bool):
        names.append(repr(type(value)))
    return names
