"""The places of a selection in the order of lists: counting them, and jumping to any of them."""

from bisect import bisect_left
from functools import cached_property

from desktop.store.database import Database
from desktop.store.selection import Selection
from desktop.store.spans import Spans, start_of

Key = tuple[int, str, int]
"""A ticket's place: (rank, id, row), ascending."""

_TOP = -(1 << 63)
_NEAR = 4096
"""So far from the top, walking is as fast as jumping."""
_FEW = 1024
"""So many places are read at once and kept."""


class Places:
    """The places of one selection as they stand now."""

    def __init__(self, cache: Database, selection: Selection) -> None:
        self._cache = cache
        self._selection = selection

    @cached_property
    def count(self) -> int:
        """How many tickets are selected, exactly."""
        return self._spans.count if self._selection.dated else self._selection.held

    def keys(self, first: int, n: int) -> list[Key]:
        """Return up to *n* places from position *first*."""
        n = min(n, self.count - first)
        if n <= 0:
            return []
        if self._is_few:
            return self._few[first : first + n]
        if self._selection.everything and first + n <= _NEAR:
            return self._walk(_TOP, first, n)
        low, below, skip = self._spans.around(first, n)
        if self._selection.everything:
            return self._walk(low, skip, n)
        return self._gather(low, below, skip, n)

    def before(self, key: Key) -> int:
        """Return how many places come before *key*."""
        if not self.count:
            return 0
        if self._is_few:
            return bisect_left(self._few, key)
        start = start_of(key[0])
        condition, values = self._selection.condition()
        index = "tickets_by_rank" if self._selection.everything else "tickets_by_cell"
        row = self._cache.row(
            f"SELECT count(*) FROM tickets INDEXED BY {index} WHERE {condition} "  # noqa: S608
            "AND rank >= ? AND rank <= ? AND (rank, id, row) < (?, ?, ?)",
            (*values, start, key[0], *key),
        )
        return self._spans.before(key[0]) + (row[0] if row else 0)

    # --- parts ---------------------------------------------------------------------------------

    @cached_property
    def _spans(self) -> Spans:
        chosen = self._selection
        return Spans.of(self._cache, chosen.cells, chosen.since, chosen.until)

    @property
    def _is_few(self) -> bool:
        # The dates of few tickets may be spread over all ranks: walking the spans would meet many.
        return self._selection.dated and self.count <= _FEW

    @cached_property
    def _few(self) -> list[Key]:
        condition, values = self._selection.condition()
        return self._read(
            f"INDEXED BY tickets_by_updated WHERE {condition} ORDER BY rank, id, row", values
        )

    def _walk(self, low: int, skip: int, n: int) -> list[Key]:
        return self._read(
            "INDEXED BY tickets_by_rank WHERE rank >= ? ORDER BY rank, id, row LIMIT ? OFFSET ?",
            [low, n, skip],
        )

    def _gather(self, low: int, below: int, skip: int, n: int) -> list[Key]:
        condition, values = self._selection.condition()
        return self._read(
            f"INDEXED BY tickets_by_cell WHERE {condition} AND rank >= ? AND rank < ? "
            "ORDER BY rank, id, row LIMIT ? OFFSET ?",
            [*values, low, below, n, skip],
        )

    def _read(self, rest: str, values: list[object]) -> list[Key]:
        rows = self._cache.rows(f"SELECT rank, id, row FROM tickets {rest}", values)  # noqa: S608
        return [(rank, id, row) for rank, id, row in rows]
