import difflib
import string
import textwrap
import unicodedata
from string import Template


def texts(text: str) -> list[str]:
    """Treat text."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    table = str.maketrans("", "", string.punctuation)
    ratio = difflib.SequenceMatcher(None, text, plain).ratio()
    close = difflib.get_close_matches(text, ["appel", "ape"], n=1, cutoff=0.6)
    diff = list(difflib.unified_diff(["a"], ["b"], lineterm=""))
    return [plain.translate(table), textwrap.dedent("  x\n  y"), textwrap.fill(text, width=20), textwrap.shorten(text, 10, placeholder="…"), Template("$a ${b}").substitute(a=1, b=2), Template("$a").safe_substitute({}), f"{ratio:.2f}", *close, *diff, string.ascii_lowercase[:3], text.casefold().center(20, "*"), unicodedata.name(text[0], "?")]
