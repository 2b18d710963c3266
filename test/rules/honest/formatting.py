TEMPLATE = "{name:<{width}}|{value:>8.2f}|{rest[0]!r}"
PERCENT = "%(name)s: %(value)05.1f%%"


def formatting(name: str, value: float, width: int = 10) -> list[str]:
    """Format in every way."""
    row = [1, 2]
    return [
        f"{name!r:>{width}} {value:,.2f} {'yes' if value else 'no'} {{literal}} {value=:.1f}",
        f"{name!s}{name!a}{row[0]}{row[-1]:03d}",
        "{} {}".format(name, value),
        "{0} {0!r} {1:>{2}}".format(name, value, width),
        "{name} {value:.1f}".format(name=name, value=value),
        TEMPLATE.format(name=name, width=width, value=value, rest=row),
        "%s is %d" % (name, value),
        PERCENT % {"name": name, "value": value},
        "%-10s|" % name,
        format(value, ".3f") + format(width, "x"),
        "a" "b {}".format(name),
    ]
