import csv


def csvs(text: str) -> list[dict[str, str]]:
    """Parse CSV."""
    rows = list(csv.reader(text.splitlines(), delimiter=";", quoting=csv.QUOTE_MINIMAL))
    records = [dict(row) for row in csv.DictReader(text.splitlines())]
    header, *body = rows or [[]]
    return records + [dict(zip(header, row)) for row in body]
