"""The sanitiser's output as a stream of bounded steps.

`nh3` writes well-formed HTML, so a small pattern reads it; anything else is text.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TOKEN = re.compile(r"<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"]*\")*)>|([^<]+)|<")
_ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Open:
    """A start tag."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Close:
    """An end tag."""

    name: str


Step = Open | Close | str


def steps(clean: str) -> Iterator[tuple[int, Step]]:
    """Yield (where it ends, tag or text) of sanitised HTML in order, lazily."""
    for match in _TOKEN.finditer(clean):
        name = match[2]
        if name is None:
            yield match.end(), html.unescape(match[0])
        elif match[1]:
            yield match.end(), Close(name)
        else:
            found = _ATTRIBUTE.findall(match[3]) if match[3] else ()
            yield match.end(), Open(name, {key: html.unescape(value) for key, value in found})
