import re

TOKEN = re.compile(r"(?P<number>\d+)|(?P<word>[a-z]+)|(?P<space>\s+)", re.IGNORECASE | re.VERBOSE)


def regexes(text: str) -> list[tuple[str, str]]:
    """Tokenise `text`."""
    tokens = [(m.lastgroup, m.group(m.lastgroup)) for m in TOKEN.finditer(text) if m.lastgroup != "space"]
    camel = re.sub(r"_(\w)", lambda match: match.group(1).upper(), text)
    swapped, count = re.subn(r"(?P<a>\w)(?P<b>\w)", r"\g<b>\g<a>", text)
    matched = re.fullmatch(r"(\d{4})-(\d\d)", text)
    year, month = matched.groups() if matched else ("", "")
    found = TOKEN.match(text)
    return tokens + [(camel, swapped)] + [(year, month)] + [(str(count), str(found and found.start() + found["number"].find("1")))]
