"""Plain text becomes paragraphs: its lines, its blank lines, its "> " quotes."""

import re

from desktop.ui.render.builder import Builder, Full
from desktop.ui.render.characters import one_newline

_QUOTE = re.compile(r"(?:> ?)+")
_TAB = 8


def read(builder: Builder, text: str) -> int:
    """Add the lines of *text* as far as the allowance goes; return how many characters that was."""
    position = before = 0
    try:
        for line in text.split("\n"):
            before = builder.characters
            _line(builder, line)
            position += len(line) + 1
    except Full:
        return min(position + builder.characters - before, len(text))
    finally:
        builder.place.quote = 0
    return len(text)


def _line(builder: Builder, line: str) -> None:
    for part in one_newline(line.rstrip("\r")).expandtabs(_TAB).split("\n"):
        quoted = _QUOTE.match(part)
        builder.place.quote = quoted[0].count(">") if quoted else 0
        builder.text((part[quoted.end() :] if quoted else part).rstrip())
        builder.line()
