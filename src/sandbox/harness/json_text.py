"""Plain values as JSON in ASCII, without spaces."""

import json
from builtins import TypeError  # noqa: A004


def encoder(allow_nan=True):
    """What JSONEncoder.encode does, with the machinery made ready once and not for each text. Nothing may contain itself."""
    whole = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), allow_nan=allow_nan)
    try:
        spelled = json.encoder.encode_basestring_ascii
        parts = json.encoder.c_make_encoder(None, whole.default, spelled, None, ":", ",", False, False, allow_nan)
    except TypeError:  # an interpreter that has none, or makes it otherwise
        return whole.encode
    joined = "".join
    return lambda value: joined(parts(value, 0))
