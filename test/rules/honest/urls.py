import urllib.parse
from urllib.parse import parse_qs, quote, urlencode, urljoin, urlsplit, urlunsplit


def urls(url: str) -> list[str]:
    """Take `url` apart."""
    parts = urlsplit(url)
    query = parse_qs(parts.query, keep_blank_values=True)
    built = urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query, doseq=True), ""))
    return [built, quote("a b/c", safe=""), urljoin(url, "../x"), parts.hostname or "", str(parts.port), parts._replace(fragment="f").geturl(), urllib.parse.unquote("%20")]
