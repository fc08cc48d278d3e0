"""Text rules shared by search, previews and exports: folding, words, HTML to plain text."""

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.whole_text import whole_text

_ALIKE = str.maketrans(
    {
        "ك": "ک",
        "ي": "ی",
        "ى": "ی",
        "ة": "ه",
        "ـ": None,  # tatweel only stretches a word
        "\u200c": None,  # ZWNJ: people type the same word with and without it
        "\u200d": None,
        "\u00ad": None,  # soft hyphen
        "\u2060": None,
        "\ufeff": None,
    }
)

# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
# fmt: on
_CELLS = frozenset({"td", "th"})
_DROPPED_WITH_CONTENT = frozenset({"script", "style", "title", "template", "noscript"})
_TAG = re.compile(r"<(/?)([a-z0-9]+)>")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BLANK_LINES = re.compile(r"\n{3,}")


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    decomposed = unicodedata.normalize("NFKD", char.translate(_ALIKE))
    bare = "".join(_digit(c) for c in decomposed if not unicodedata.category(c).startswith("M"))
    return bare.casefold().translate(_ALIKE)


def _digit(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)


def fold(text: str) -> str:
    """Return *text* as search compares it.

    Case, accents and combining marks go; ё/е, ك/ک, ي/ی and digits of any script become one;
    ZWNJ, tatweel and soft hyphens vanish. Folding is per character, so `fold(a + b)` is
    `fold(a) + fold(b)`; it never changes what separates words.
    """
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_char, text))


# What the index takes for a word, letters, numbers and private use: \w is the first two and "_",
# the rest is added. Planes 15 and 16 end in two code points that are no characters.
_WORD = re.compile(r"(?:[^\W_]|[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd])+")


def words(folded: str) -> list[str]:
    """Return the words of already folded text, in order."""
    return _WORD.findall(folded)


def search_terms(query: str) -> list[list[str]]:
    """Split what a person typed into terms; each is a list of folded words that stand together.

    Quoted parts are phrases, and so is "e-mail", whose two words must follow each other. The last
    word of each term matches as a prefix. An empty list means that nothing searchable was typed.
    """
    terms: list[list[str]] = []
    for index, part in enumerate(query.split('"')):
        chunks = [part] if index % 2 else part.split()
        terms.extend(found for chunk in chunks if (found := words(fold(chunk))))
    return terms


class _Token(NamedTuple):
    """A word of a text, folded, and where it stands."""

    word: str
    start: int
    end: int


def find_hits(text: str, query: str) -> list[tuple[int, int]]:
    """Return the (start, end) ranges of *text* that *query* matches, in order, not overlapping."""
    terms = search_terms(query)
    folded = fold(text) if terms else ""
    if not any(term[0] in folded for term in terms):
        return []  # most texts end here, before they are cut
    tokens = _tokens(text)
    hits: list[tuple[int, int]] = []
    for position, token in enumerate(tokens):
        for term in terms:
            if not token.word.startswith(term[0]):  # most words end here
                continue
            span = tokens[position : position + len(term)]
            if _matches([t.word for t in span], term):
                hits.append((token.start, _prefix_end(text, span[-1], term[-1])))
                break
    return _disjoint(hits)


def find_all(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return the (start, end) ranges of *text* that read like *wanted*, also within words.

    Letters compare as in a search; blanks at the ends of *wanted* count for nothing.
    """
    sought = fold(wanted.strip())
    if not sought:
        return []
    if text.isascii():
        return [(at, at + len(sought)) for at in _starts(text.lower(), sought)]
    parts = [_fold_char(char) for char in text]
    folded = "".join(parts)
    if sought not in folded:
        return []
    places = [index for index, part in enumerate(parts) for _ in part]
    found: list[tuple[int, int]] = []
    for at in _starts(folded, sought):
        end = places[at + len(sought) - 1] + 1
        while end < len(parts) and not parts[end]:
            end += 1  # accents that stand behind their letter
        found.append((places[at], end))
    return found


def _starts(folded: str, sought: str) -> Iterator[int]:
    at = folded.find(sought)
    while at >= 0:
        yield at
        at = folded.find(sought, at + len(sought))


def _tokens(text: str) -> list[_Token]:
    """Cut *text* into words as the index does; what folds to nothing belongs to its word."""
    if text.isascii():
        return [_Token(m[0], m.start(), m.end()) for m in _WORD.finditer(text.lower())]
    parts = [_fold_char(char) for char in text]
    places = [index for index, part in enumerate(parts) for _ in part]
    found = _WORD.finditer("".join(parts))
    return [_Token(m[0], places[m.start()], places[m.end() - 1] + 1) for m in found]


def _matches(found: list[str], term: list[str]) -> bool:
    whole = found[:-1] == term[:-1]
    return whole and len(found) == len(term) and found[-1].startswith(term[-1])


def _prefix_end(text: str, token: _Token, prefix: str) -> int:
    """Return where in *text* the part of *token* that *prefix* covers ends."""
    covered = 0
    for index in range(token.start, token.end):
        covered += len(_fold_char(text[index]))
        if covered >= len(prefix):
            return index + 1
    return token.end


def _disjoint(hits: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in hits:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def html_to_text(source: str) -> str:
    """Return the text of an HTML body: blocks on lines of their own, nothing added, tags gone.

    The parser is nh3's (html5ever): linear in time on any input and of one mind with browsers.
    """
    import nh3

    tidy = nh3.clean(
        whole_text(source),
        tags=set(_BLOCKS),
        clean_content_tags=set(_DROPPED_WITH_CONTENT),
        attributes={},
        link_rel=None,
    )
    parts: list[str] = []
    preformatted = 0
    position = 0
    for tag in _TAG.finditer(tidy):
        parts.append(_run(tidy[position : tag.start()], bool(preformatted)))
        position = tag.end()
        closing, name = tag.groups()
        if name == "pre":
            preformatted = max(0, preformatted - 1) if closing else preformatted + 1
        parts.append("\t" if name in _CELLS and closing else "\n")
    parts.append(_run(tidy[position:], bool(preformatted)))
    lines = [line.strip(" \t") for line in "".join(parts).split("\n")]
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")


def _run(raw: str, preformatted: bool) -> str:
    text = html.unescape(raw)
    return text if preformatted else _SPACE.sub(" ", text)


def preview(text: str, limit: int = 160) -> str:
    """Return the first words of plain *text* on one line, at most *limit* characters."""
    line = " ".join(text[: limit * 4].split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
