"""Markdown as RT can show it. Pure."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_PLAIN = frozenset({"paragraph_open", "paragraph_close", "inline"})
_PLAIN_INLINE = frozenset({"text", "softbreak"})


def rich_body(source: str) -> str | None:
    """Return *source* as HTML; None where it marks nothing up and can go as the text it is."""
    parser = _parser()
    tokens = parser.parse(source)
    plain = all(
        token.type in _PLAIN and all(c.type in _PLAIN_INLINE for c in token.children or ())
        for token in tokens
    )
    return None if plain else parser.render(source)


@cache
def _parser() -> "MarkdownIt":
    # Imported late: it takes its time and only those who write need it.
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(
        ["table", "strikethrough"]
    )
