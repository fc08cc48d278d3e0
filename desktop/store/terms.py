"""What a search means: folded terms, the words they stand for, and the index's own language."""

from dataclasses import dataclass

from desktop.domain.message import BodyFormat, Message
from desktop.domain.text import fold, html_to_text, search_terms, words
from desktop.store.database import Database

Terms = list[list[str]]
"""Each is a word, or several that stand together; the last word may go on."""

_CUT = 64
"""Longer words are cut: they are encoded data, and nobody types that much of one."""
_BETWEEN = "\ue000"
"""Stands between messages so that a phrase never spans two; no text keeps this character."""
_INDEXED_PREFIX = 3
"""Up to this length the index of words knows every beginning by itself."""
_MOST_WORDS = 1_000


def terms_of(search: str) -> Terms:
    """Return the terms of a search in words as the index holds them."""
    return [[word[:_CUT] for word in term] for term in search_terms(search.replace(_BETWEEN, " "))]


def document(subject: str, messages: list[Message]) -> str:
    """Return the words of a ticket, folded, its parts kept from running into each other."""
    parts = [_folded(subject)]
    for message in messages:
        body = message.body
        parts.append(_folded(html_to_text(body) if message.format is BodyFormat.HTML else body))
    return f" {_BETWEEN} ".join(parts)


def document_has(document: str, terms: Terms) -> bool:
    """Tell whether a *document* has every one of the terms."""
    text = f" {document}"
    return all(f" {' '.join(term)}" in text for term in terms)


@dataclass(frozen=True, slots=True)
class Match:
    """Terms in the language of one of the two indexes."""

    index: str
    """The index that can answer: "words", or "phrases" where places matter."""
    expression: str
    exact: bool
    """Whether nothing was left out; rare words may be, for the first quick answer."""


def match(cache: Database, terms: Terms, most_words: int | None = None) -> Match | None:
    """Return how to ask the index for *terms*, or None where no ticket can have them.

    The index would gather all words with a longer beginning before the first hit. Naming each of
    them instead lets it begin at once; with *most_words* only so many, the frequent ones.
    """
    index = "phrases" if any(len(term) > 1 for term in terms) else "words"
    exact = True
    parts: list[str] = []
    for term in terms:
        *before, last = term
        if index == "words" and len(last) <= _INDEXED_PREFIX:
            parts.append(f'"{last}" *')
            continue
        limit = _MOST_WORDS if most_words is None else most_words
        endings = _words_from(cache, last, limit + 1)
        if not endings:
            return None
        if len(endings) > limit:
            if most_words is None:
                parts.append(f'"{" ".join(term)}" *')
                continue
            exact = False
        phrases = (f'"{" ".join([*before, ending])}"' for ending in endings[:limit])
        parts.append(f"({' OR '.join(phrases)})")
    return Match(index, " AND ".join(parts), exact)


def _words_from(cache: Database, beginning: str, limit: int) -> list[str]:
    # The text after every one that begins so: no character has a greater code.
    rows = cache.rows(
        "SELECT word FROM vocabulary WHERE word >= ? AND word < ? ORDER BY seen LIMIT ?",
        (beginning, beginning + "\U0010ffff", limit),
    )
    return [word for (word,) in rows]


def _folded(text: str) -> str:
    found = words(fold(text.replace(_BETWEEN, " ")))
    return " ".join([word if len(word) <= _CUT else word[:_CUT] for word in found])
