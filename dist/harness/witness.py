"""The role `witness`: what CPython's parser reads in both files. Nothing of them is compiled to code or run."""

import warnings

from harness import account, facts


def run(plan):
    """Both files' facts, or what the parser raised instead of giving any."""
    # An escape sequence that is about to be refused is no fact, and its warnings are output without bound.
    warnings.simplefilter("ignore")
    files = {file: _testimony(plan[file]) for file in ("implementation", "suite")}
    return {"kind": "witnessed", **files}


def _testimony(text):
    try:
        # The gate took nothing but UTF-8, so these are the candidate's own bytes, and a cookie counts.
        return {"facts": facts.facts_of(text.encode("utf-8"))}
    except Exception as error:  # SyntaxError, ValueError, RecursionError, MemoryError: an account like any other
        return account.of(error, "<unknown>")
