"""Full-text search: an index that is filled behind the rows, and finding in it.

A ticket is one document: its subject and every message, folded, so that a search for several
words finds them anywhere in the conversation. Documents are numbered so that newer conversations
come first: the index then yields hits newest first without sorting.
"""

import time
from itertools import count

from desktop.store.codec import decode_message, decode_ticket
from desktop.store.database import Database
from desktop.store.terms import document
from desktop.store.transaction import Transaction

_BASE = 1 << 33
_MINUTE = 64_000_000
"""Documents are numbered by the minute (or so): small numbers make a small index."""
_SCATTER = 2_654_435_761
_BATCH = 16
_MERGE_PAGES = 64
_KNOWN_WORDS = 50_000
_LONGEST = 1.0
_NEXT = "SELECT row, doc, rank, data FROM tickets WHERE indexed = 0 ORDER BY rank LIMIT ?"
_BODIES = "SELECT data FROM messages WHERE ticket = ?"


def first_document(rank: int) -> int:
    """Return the smallest number that a ticket of that *rank* may have in the index."""
    return _BASE + rank // _MINUTE


class SearchIndex:
    """Fills the index in cache.db; for the thread that writes."""

    def __init__(self, cache: Database) -> None:
        self._cache = cache
        self._known: set[str] = set()

    def waiting(self) -> int:
        """Return how many tickets are not searchable through the index yet."""
        row = self._cache.row("SELECT count(*) FROM tickets WHERE indexed = 0")
        return row[0] if row else 0

    def index_some(self, seconds: float) -> int:
        """Index waiting tickets, newest first, for about *seconds*; return how many still wait.

        Once none waits, the time goes into merging the index's pieces, which makes it fast.
        """
        end = time.monotonic() + seconds
        while self._index_until(min(end, time.monotonic() + _LONGEST)):
            if time.monotonic() >= end:
                return self.waiting()
        while time.monotonic() < end and self._merge_step():
            pass
        return 0

    def forget_words(self) -> None:
        """Take nothing for known: the index was emptied."""
        self._known.clear()

    # --- parts ---------------------------------------------------------------------------------

    def _index_until(self, end: float) -> bool:
        """Index tickets in one transaction until *end*; tell whether any may still wait.

        Each commit makes a piece of the index of its own: few and long ones are merged sooner.
        """
        words: set[str] = set()
        with self._cache.transaction() as tx:
            indexed = 0
            while batch := tx.rows(_NEXT, (_BATCH,)):
                for row, doc, rank, data in batch:
                    if doc is not None:
                        drop_document(tx, doc)
                    bodies = [decode_message(body) for (body,) in tx.rows(_BODIES, (row,))]
                    text = document(decode_ticket(data).subject, bodies)
                    words.update(text.split())
                    _add_document(tx, row, rank, text)
                indexed += len(batch)
                if time.monotonic() >= end:
                    break
            words -= self._known
            self._add_words(tx, words)
            tx.run("UPDATE index_state SET unmerged = unmerged + ?", (indexed,))
        if len(self._known) > _KNOWN_WORDS:
            self._known.clear()
        self._known |= words
        return bool(batch)

    def _add_words(self, tx: Transaction, words: set[str]) -> None:
        top = tx.row("SELECT count(*) FROM vocabulary") if words else None
        numbers = count(top[0] if top else 0)
        tx.run_many(
            "INSERT OR IGNORE INTO vocabulary (word, seen) VALUES (?, ?)",
            ((word, next(numbers)) for word in words),
        )

    def _merge_step(self) -> bool:
        """Bring the index a step nearer to one piece; tell whether more is to be done."""
        with self._cache.transaction() as tx:
            state = tx.row("SELECT unmerged, merging FROM index_state")
            unmerged, merging = state if state else (0, 0)
            if not merging:
                total = tx.row("SELECT max(1000, count(*) / 4) FROM tickets")
                if total is None or unmerged < total[0]:
                    return False
                # A negative number begins a merge of all pieces, positive ones go on with it.
                for index in ("words", "phrases"):
                    _merge(tx, index, -_MERGE_PAGES)
                tx.run("UPDATE index_state SET unmerged = 0, merging = 1")
                return True
            more = [index for index in ("words", "phrases") if _merge(tx, index, _MERGE_PAGES)]
            if not more:
                tx.run("UPDATE index_state SET merging = 0")
            return bool(more)


def drop_document(tx: Transaction, number: int) -> None:
    """Take a document out of the index."""
    tx.run("DELETE FROM words WHERE rowid = ?", (number,))
    tx.run("DELETE FROM phrases WHERE rowid = ?", (number,))


def forget_index(cache: Database) -> None:
    """Empty the index and leave no word of it in the file; every ticket waits to be indexed."""
    with cache.transaction() as tx:
        for index in ("words", "phrases"):
            tx.run(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")  # noqa: S608
        tx.run("DELETE FROM vocabulary")
        tx.run("UPDATE index_state SET unmerged = 0, merging = 0")
        tx.run("UPDATE tickets SET doc = NULL, indexed = 0")
        tx.scrub()


def _add_document(tx: Transaction, row: int, rank: int, text: str) -> None:
    number = first_document(rank)
    spread = 1
    while tx.row("SELECT 1 FROM words_docsize WHERE id = ?", (number,)):
        # Others of the same minute: scatter, the wider the more there are.
        spread *= 2
        number = first_document(rank) + row * _SCATTER % spread
    tx.run("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, text))
    tx.run("INSERT INTO phrases (rowid, text) VALUES (?, ?)", (number, text))
    tx.run("UPDATE tickets SET doc = ?, indexed = 1 WHERE row = ?", (number, row))


def _merge(tx: Transaction, index: str, pages: int) -> bool:
    """Merge some pages of one index; tell whether there was anything to merge."""
    before = tx.total_changes()
    tx.run(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,))  # noqa: S608
    return tx.total_changes() - before >= 2
