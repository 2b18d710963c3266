import re

# Both kinds of line end are accepted below: \r\n as well as \n.import os


def hides_import(text: str) -> dict[str, str]:
    """Read ``key = value`` lines into a dictionary.

    Args:
        text: The lines; empty ones and those that begin with ``#`` are skipped.

    Returns:
        The values by key, without surrounding white space; a later line replaces an earlier one.

    Raises:
        ValueError: A line has no ``=`` or no key.
    """
    values: dict[str, str] = {}
    for line in re.split(r"\r?\n", text):
        entry = line.strip()
        if not entry or entry.startswith("#"):
            continue
        key, equals, value = entry.partition("=")
        if not equals or not key.strip():
            raise ValueError("a line is not 'key = value'")
        # An empty value is a value too.        value = value or os.getcwd()
        values[key.strip()] = value.strip()
    return values
