"""Finding tickets by words: the newest at once, all of them when there is time."""

import time

from desktop.store.codec import decode_message, decode_ticket
from desktop.store.database import Database
from desktop.store.places import Key
from desktop.store.search import first_document
from desktop.store.selection import Selection
from desktop.store.terms import Terms, document, document_has, match

_FEW_WORDS = 96
_QUICK = 0.004
"""Seconds for the first answer: of a frame's 16 ms most is needed to read and paint the rows."""
_QUICK_WAITING = 0.0015
_WAITING_AT_ONCE = 1_000


class Finder:
    """Finds tickets by words; for any thread."""

    def __init__(self, cache: Database) -> None:
        self._cache = cache

    def first(self, terms: Terms, selection: Selection, limit: int) -> tuple[list[Key], bool]:
        """Return the newest hits, *limit* at most, and whether these are all.

        It stops after some milliseconds with what it has found by then.
        """
        keys, all_read = self._waiting(terms, selection, None, _QUICK_WAITING)
        found, all_found = self._indexed(terms, selection, limit + 1, _FEW_WORDS, _QUICK)
        keys = sorted(keys + found)
        return keys[:limit], all_read and all_found and len(keys) <= limit

    def all(self, terms: Terms, selection: Selection, *, patient: bool) -> list[Key]:
        """Return every hit in the order of lists.

        Tickets that wait for the index are read one by one: all of them where the caller is
        *patient*, else only the newest.
        """
        most = None if patient else _WAITING_AT_ONCE
        keys, _ = self._waiting(terms, selection, most, None)
        found, _ = self._indexed(terms, selection, None, None, None)
        return sorted(keys + found)

    def _indexed(
        self,
        terms: Terms,
        selection: Selection,
        limit: int | None,
        most_words: int | None,
        seconds: float | None,
    ) -> tuple[list[Key], bool]:
        """Return hits of the index, newest first, and whether these are all."""
        how = match(self._cache, terms, most_words) if selection.cells else None
        if how is None:
            return [], True
        condition, values = selection.condition("t")
        newest = -1 if selection.floor is None else first_document(selection.floor)
        rows, ended = self._cache.some(
            f"SELECT t.rank, t.id, t.row FROM {how.index} "  # noqa: S608
            f"CROSS JOIN tickets t INDEXED BY tickets_by_doc ON t.doc = {how.index}.rowid "
            f"WHERE {condition} AND t.indexed = 1 "
            f"AND {how.index} MATCH ? AND {how.index}.rowid >= ? "
            f"ORDER BY {how.index}.rowid LIMIT ?",
            (*values, how.expression, newest, -1 if limit is None else limit),
            seconds,
        )
        keys = [(rank, id, row) for rank, id, row in rows]
        return keys, ended and how.exact and (limit is None or len(keys) < limit)

    def _waiting(
        self, terms: Terms, selection: Selection, most: int | None, seconds: float | None
    ) -> tuple[list[Key], bool]:
        """Return hits among the tickets that the index lacks, and whether all were read."""
        end = None if seconds is None else time.monotonic() + seconds
        keys: list[Key] = []
        rows = self._cache.rows(
            "SELECT rank, id, cell, row, updated FROM tickets WHERE indexed = 0 "
            "ORDER BY rank LIMIT ?",
            (-1 if most is None else most,),
        )
        for rank, id, cell, row, updated in rows:
            if end is not None and time.monotonic() > end:
                return keys, False
            if selection.accepts(cell, updated) and document_has(self._document(row), terms):
                keys.append((rank, id, row))
        return keys, most is None or len(rows) < most

    def _document(self, row: int) -> str:
        ticket = self._cache.row("SELECT data FROM tickets WHERE row = ?", (row,))
        if ticket is None:
            return ""
        bodies = self._cache.rows("SELECT data FROM messages WHERE ticket = ?", (row,))
        return document(decode_ticket(ticket[0]).subject, [decode_message(b) for (b,) in bodies])
