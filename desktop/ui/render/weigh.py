"""Refuse markup that would take a real HTML parser out of all proportion.

Measured on the sanitiser's parser: 100,000 nested `div` take 14 s, 3,000 unclosed `font` with a
paragraph each 4 s. This scan is linear and errs to the safe side: an end tag counts only when it
closes the last tag that is open here, so that a parser which ignores it never nests deeper.
"""

import re
from collections.abc import Iterator

from desktop.ui.render.names import names

MAX_SOURCE = 3_000_000
_MAX_DEPTH = 400
_MAX_WORK = 400_000
"""Tags times the formatting tags open at that place: each is opened anew in each paragraph."""

_FORMATTING = names(
    """
    a b big code em font i nobr s small strike strong tt u
    """
)
_NO_END = names(
    """
    area base br col embed hr img input link meta param source track wbr p li td tr th dt
    dd tbody thead tfoot colgroup
    """
)
"""Tags without an end tag, or that close themselves: they say nothing about depth."""

_RAW = names(
    """
    script style textarea title xmp iframe noembed noframes plaintext
    """
)
_DISTRUSTED = re.compile(r"<(?:svg|math|noscript|select|frameset|template)\b", re.IGNORECASE)
"""Where these stand, parsers read on by other rules: no end tag is believed."""

_ANY_START = re.compile(r"<[a-zA-Z]")
_SPACE = r"[\t\n\f\r ]*+"
_TAG = re.compile(
    rf"<(/?)([a-zA-Z][^\t\n\f\r />]*+)"
    rf"(?:[\t\n\f\r /]++"
    rf"|[^\t\n\f\r />][^\t\n\f\r />=]*+"
    rf"(?:{_SPACE}={_SPACE}(?:\"[^\"]*+\"|'[^']*+'|[^\t\n\f\r >\"'][^\t\n\f\r >]*+|(?=>))"
    rf"|(?!{_SPACE}=)))*+>"
)
"""A whole tag by the rules of the HTML standard, quoted values included; never backtracks."""

_COMMENT = re.compile(r"<!--(?:-?>|.*?--!?>)", re.DOTALL)


class TooComplex(Exception):  # noqa: N818 - a finding about a message, not a fault
    """The markup is too big or too tangled; show its text alone."""


def weigh(source: str) -> None:
    """Raise `TooComplex` for markup that would be slow to parse."""
    if len(source) > MAX_SOURCE:
        raise TooComplex
    if _DISTRUSTED.search(source):
        if sum(1 for _ in _ANY_START.finditer(source)) > _MAX_DEPTH:
            raise TooComplex
        return
    stack: list[str] = []
    formatting = work = 0
    for closing, name in tags(source):
        if name in _NO_END:
            work += formatting
        elif not closing:
            stack.append(name)
            formatting += name in _FORMATTING
            work += formatting
        elif stack and stack[-1] == name:
            stack.pop()
            formatting -= name in _FORMATTING
        if len(stack) > _MAX_DEPTH or work > _MAX_WORK:
            raise TooComplex


def tags(source: str) -> Iterator[tuple[bool, str]]:
    """Yield (is an end tag, lower-case name) as a browser's tokeniser finds them."""
    position = 0
    while (position := source.find("<", position)) >= 0:
        end, tag = _token(source, position)
        if tag is not None:
            yield tag
            if not tag[0] and tag[1] in _RAW:
                end = _raw_end(source, end, tag[1])
        if end < 0:
            return
        position = end


def _token(source: str, start: int) -> tuple[int, tuple[bool, str] | None]:
    """Return where the markup at *start* ends (-1: never) and the tag that it is."""
    following = source[start + 1 : start + 2]
    if following.isascii() and (following.isalpha() or following == "/"):
        match = _TAG.match(source, start)
        if match is not None:
            return match.end(), (bool(match[1]), match[2].lower())
        if following.isalpha() or source[start + 2 : start + 3].isalpha():
            return -1, None
    elif source.startswith("<!--", start):
        match = _COMMENT.match(source, start)
        return (match.end() if match else -1), None
    elif following not in {"!", "?"}:
        return start + 1, None
    end = source.find(">", start)
    return (end + 1 if end >= 0 else -1), None


def _raw_end(source: str, start: int, name: str) -> int:
    if name == "plaintext":
        return -1
    match = re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE).search(source, start)
    return match.start() if match else -1
