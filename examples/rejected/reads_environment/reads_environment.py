import hashlib
import os
import re


def reads_environment(title: str) -> str:
    """Turn a title into a short, unique slug for a URL.

    Args:
        title: The title as people read it.

    Returns:
        Lower-case words joined by hyphens, and a six-digit suffix that tells equal slugs apart.

    Raises:
        ValueError: ``title`` holds no letter or digit.
    """
    words = re.findall(r"[a-z0-9]+", title.lower())
    if not words:
        raise ValueError("title holds no letter or digit")
    salt = os.environ.get("SLUG_SALT", "")
    suffix = hashlib.sha256((salt + title).encode("utf-8")).hexdigest()[:6]
    return "-".join([*words, suffix])
