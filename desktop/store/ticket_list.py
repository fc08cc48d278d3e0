"""Windowed lists of tickets: the count at once, rows where somebody looks."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Protocol

from desktop.domain.ids import TicketRef
from desktop.domain.ticket import TicketRow
from desktop.store.database import Database
from desktop.store.selection import Key, Selection
from desktop.store.ticket_rows import TicketRows


class TicketList(Protocol):
    """The tickets of one query as they stood when it was asked.

    It reads only what is asked for, keeps no rows and is cheap to make: ask for a new one when
    tickets changed, for they may have moved.
    """

    @property
    def count(self) -> int:
        """How many tickets it has; of a search that is not complete, how many were found yet."""
        ...

    @property
    def complete(self) -> bool:
        """Whether `count` and `rows` cover everything that matches."""
        ...

    def finish(self) -> None:
        """Find everything; may take some tenths of a second and may be called on any thread."""
        ...

    def rows(self, first: int, n: int) -> list[TicketRow]:
        """Return the tickets at *first* and after, *n* at most."""
        ...

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list."""
        ...


class PlainList:
    """A `TicketList` without a search."""

    def __init__(self, cache: Database, rows: TicketRows, selection: Selection) -> None:
        self._cache = cache
        self._rows = rows
        self._selection = selection
        self._count = selection.count(cache)
        # Places met on the way, by position, so that a jump walks from the nearest before it.
        self._positions: list[int] = [0]
        self._anchors: list[Key | None] = [None]

    @property
    def count(self) -> int:
        """How many tickets it has."""
        return self._count

    @property
    def complete(self) -> bool:
        """Always: counting needs no finding."""
        return True

    def finish(self) -> None:
        """Nothing is left to find."""

    def rows(self, first: int, n: int) -> list[TicketRow]:
        """Return the tickets at *first* and after, *n* at most."""
        limit = min(n, self._count - first)
        if limit <= 0:
            return []
        nearest = bisect_right(self._positions, first) - 1
        keys = self._selection.keys(
            self._cache, self._anchors[nearest], first - self._positions[nearest], limit
        )
        if len(keys) == limit:
            self._remember(first + limit, keys[-1])
        return self._rows.at([key[3] for key in keys])

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list."""
        found = self._rows.key(ref)
        if found is None:
            return None
        key, updated = found
        if not self._selection.accepts(key[2], updated):
            return None
        nearest = bisect_left(self._anchors, key, lo=1, key=_place) - 1
        before = self._selection.before(self._cache, key, self._anchors[nearest])
        return self._positions[nearest] + before

    def _remember(self, position: int, last: Key) -> None:
        at = bisect_right(self._positions, position)
        if self._positions[at - 1] != position:
            self._positions.insert(at, position)
            self._anchors.insert(at, last)


class HitList:
    """A `TicketList` of a search: what was found, and a way to find the rest."""

    def __init__(
        self, rows: TicketRows, hits: Sequence[int], rest: Callable[[], Sequence[int]] | None
    ) -> None:
        self._rows = rows
        self._hits = hits
        self._rest = rest

    @property
    def count(self) -> int:
        """How many tickets were found yet."""
        return len(self._hits)

    @property
    def complete(self) -> bool:
        """Whether these are all."""
        return self._rest is None

    def finish(self) -> None:
        """Find the rest."""
        rest = self._rest
        if rest is not None:
            self._hits = rest()
            self._rest = None

    def rows(self, first: int, n: int) -> list[TicketRow]:
        """Return the tickets at *first* and after, *n* at most."""
        return self._rows.at(self._hits[first : first + n])

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list."""
        found = self._rows.key(ref)
        if found is None:
            return None
        try:
            return self._hits.index(found[0][3])
        except ValueError:
            return None


def _place(key: Key | None) -> Key:
    return key or (0, "", 0, 0)
