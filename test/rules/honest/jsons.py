import json
from datetime import date
from decimal import Decimal


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Decimal):
            return str(o)
        return super().default(o)


def plain(value):
    if isinstance(value, (date, set)):
        return value.isoformat() if isinstance(value, date) else sorted(value)
    raise TypeError(f"cannot encode {type(value).__name__}")


def jsons(text: str) -> str:
    """Normalise JSON."""
    try:
        value = json.loads(text, object_pairs_hook=dict, parse_float=Decimal)
    except json.JSONDecodeError as error:
        return f"{error.msg} at {error.lineno}:{error.colno} {error.pos}"
    return json.dumps(value, cls=Encoder, sort_keys=True, indent=2, separators=(",", ": ")) + json.dumps({1, 2}, default=plain, ensure_ascii=False)
