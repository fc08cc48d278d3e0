"""The first words of a message as plain text, for the list."""

import re
from html import unescape

LENGTH = 160
_LOOKED_AT = 20_000

_HIDDEN = re.compile(
    r"<(script|style|title|template)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|code|em|font|i|s|small|span|strong|u)(?:\s[^<>]*)?>", re.IGNORECASE
)
_TAG = re.compile(r"</?[a-zA-Z!?][^<>]*(?:>|\Z)")
_MARKDOWN = re.compile(
    r"(?m)^\s{0,3}(?:>\s?|#{1,6}\s+|[-*+]\s+|```.*$)|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}"
)
_SPACE = re.compile(r"\s+")


_QUOTED_LINE = re.compile(r"(?m)^\s{0,3}>.*$")
_QUOTED_BLOCK = re.compile(r"<blockquote\b.*?(?:</blockquote\s*>|\Z)", re.IGNORECASE | re.DOTALL)


def preview(body: str, body_format: str) -> str:
    """Return at most `LENGTH` characters of the beginning of *body*, in one line.

    What is quoted says nothing new: it is left out where anything else was written.
    """
    start = body[:_LOOKED_AT]
    quoted = _QUOTED_BLOCK if body_format == "html" else _QUOTED_LINE
    return _first_words(quoted.sub(" ", start), body_format) or _first_words(start, body_format)


def _first_words(start: str, body_format: str) -> str:
    if body_format == "html":
        start = unescape(_TAG.sub(" ", _INLINE.sub("", _HIDDEN.sub(" ", start))))
    elif body_format == "markdown":
        start = _MARKDOWN.sub("", start)
    return _SPACE.sub(" ", start).strip()[:LENGTH]
