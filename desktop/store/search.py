"""Full-text search: an index that is filled behind the rows, and finding in it.

A ticket is one document: its subject and every message, folded, so that a search for several
words finds them anywhere in the conversation. Documents are numbered so that newer conversations
come first; the index then yields hits newest first without sorting.
"""

import time
from collections.abc import Iterator

from desktop.domain.message import BodyFormat, Message
from desktop.domain.text import fold, html_to_text, search_terms, words
from desktop.store.database import Database, Transaction
from desktop.store.selection import Key, Selection
from desktop.store.ticket_save import decode_message, decode_ticket

_WORD = 64
"""Longer words are cut: they are encoded data, and nobody types that much of one."""
_BETWEEN = "\ue000"
"""Stands between messages so that a phrase never spans two; no text keeps this character."""
_BASE = 1 << 33
_SECOND = 1_000_000
_BATCH = 32

Terms = list[list[str]]


class SearchIndex:
    """The index in cache.db."""

    def __init__(self, cache: Database) -> None:
        self._cache = cache

    def waiting(self) -> int:
        """Return how many tickets are not searchable through the index yet."""
        row = self._cache.row("SELECT count(*) FROM tickets WHERE indexed = 0")
        return row[0] if row else 0

    def index_some(self, seconds: float) -> int:
        """Index waiting tickets, newest first, for about *seconds*; return how many still wait."""
        end = time.monotonic() + seconds
        while True:
            with self._cache.transaction() as tx:
                batch = tx.rows(
                    "SELECT row, doc, rank, data FROM tickets WHERE indexed = 0 "
                    "ORDER BY rank LIMIT ?",
                    (_BATCH,),
                )
                for row, doc, rank, data in batch:
                    self._index(tx, row, doc, rank, data)
            if len(batch) < _BATCH:
                return 0
            if time.monotonic() >= end:
                return self.waiting()

    def _index(self, tx: Transaction, row: int, old: int | None, rank: int, data: bytes) -> None:
        if old is not None:
            tx.run("DELETE FROM words WHERE rowid = ?", (old,))
            tx.run("UPDATE tickets SET doc = NULL WHERE row = ?", (row,))
        doc = _free_number(tx, rank)
        messages = [
            decode_message(body)
            for (body,) in tx.rows("SELECT data FROM messages WHERE ticket = ?", (row,))
        ]
        text = document(decode_ticket(data).subject, messages)
        tx.run("INSERT INTO words (rowid, text) VALUES (?, ?)", (doc, text))
        tx.run("UPDATE tickets SET doc = ?, indexed = 1 WHERE row = ?", (doc, row))


class Finder:
    """Finds tickets by words."""

    def __init__(self, cache: Database) -> None:
        self._cache = cache

    def first(self, terms: Terms, selection: Selection, limit: int) -> tuple[list[Key], bool]:
        """Return the newest hits, *limit* at most, and whether these are all."""
        keys: list[Key] = []
        for key in self._indexed(terms, selection):
            if len(keys) == limit:
                return sorted(keys), False
            keys.append(key)
        keys.extend(self._waiting(terms, selection))
        return sorted(keys), True

    def all(self, terms: Terms, selection: Selection) -> list[Key]:
        """Return every hit in the order of lists, tickets that wait for the index included."""
        keys = list(self._indexed(terms, selection))
        keys.extend(self._waiting(terms, selection))
        return sorted(keys)

    def _indexed(self, terms: Terms, selection: Selection) -> Iterator[Key]:
        rows = self._cache.each(
            "SELECT t.rank, t.id, t.cell, t.row, t.updated FROM words "
            "JOIN tickets t ON t.doc = words.rowid "
            "WHERE words MATCH ? AND t.indexed = 1 ORDER BY words.rowid",
            (match_expression(terms),),
        )
        for rank, id, cell, row, updated in rows:
            if selection.accepts(cell, updated):
                yield rank, id, cell, row

    def _waiting(self, terms: Terms, selection: Selection) -> Iterator[Key]:
        rows = self._cache.rows(
            "SELECT rank, id, cell, row, updated, data FROM tickets WHERE indexed = 0"
        )
        for rank, id, cell, row, updated, data in rows:
            if selection.accepts(cell, updated):
                messages = [
                    decode_message(body)
                    for (body,) in self._cache.rows(
                        "SELECT data FROM messages WHERE ticket = ?", (row,)
                    )
                ]
                if text_matches(document(decode_ticket(data).subject, messages), terms):
                    yield rank, id, cell, row


def terms_of(search: str) -> Terms:
    """Return the terms of a search as the index holds words."""
    return [[word[:_WORD] for word in term] for term in search_terms(search.replace(_BETWEEN, " "))]


def match_expression(terms: Terms) -> str:
    """Return the FTS5 expression for *terms*; words hold no quotes."""
    return " AND ".join(f'"{" ".join(term)}" *' for term in terms)


def document(subject: str, messages: list[Message]) -> str:
    """Return the folded words of a ticket, messages kept apart."""
    parts = [_folded(subject)]
    for message in messages:
        body = message.body
        parts.append(_folded(html_to_text(body) if message.format is BodyFormat.HTML else body))
    return f" {_BETWEEN} ".join(parts)


def text_matches(document: str, terms: Terms) -> bool:
    """Tell whether each term begins at a word of a *document*."""
    text = f" {document}"
    return all(f" {' '.join(term)}" in text for term in terms)


def _folded(text: str) -> str:
    return " ".join(word[:_WORD] for word in words(fold(text.replace(_BETWEEN, " "))))


def _free_number(tx: Transaction, rank: int) -> int:
    """Return an unused document number near where *rank* belongs."""
    number = _BASE + rank // _SECOND
    step = 1
    while tx.row("SELECT 1 FROM tickets WHERE doc = ?", (number,)):
        number += step
        step *= 2
    return number
