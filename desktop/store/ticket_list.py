"""Windowed lists of tickets: the count at once, rows where somebody looks."""

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop.domain.ids import TicketRef
from desktop.domain.ticket import TicketRow
from desktop.store.database import Database
from desktop.store.places import Places
from desktop.store.selection import Selection
from desktop.store.ticket_groups import TicketGroups
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
    def counted(self) -> bool:
        """Whether `count` and `groups` cover everything that matches, if `rows` may not yet."""
        ...

    @property
    def complete(self) -> bool:
        """Whether `rows` do too."""
        ...

    @property
    def groups(self) -> TicketGroups:
        """Its parts in their order; none where the query has no grouping."""
        ...

    def begin(self) -> None:
        """Find what is seen first, on any thread."""
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
        self._rows = rows
        self._selection = selection
        self._places = Places(cache, selection)

    @property
    def count(self) -> int:
        """How many tickets it has."""
        return self._places.count

    @property
    def counted(self) -> bool:
        """Always: counting needs no finding."""
        return True

    @property
    def complete(self) -> bool:
        """Always."""
        return True

    @property
    def groups(self) -> TicketGroups:
        """None."""
        return TicketGroups()

    def begin(self) -> None:
        """Nothing is left to find."""

    def finish(self) -> None:
        """Nothing is left to find."""

    def rows(self, first: int, n: int) -> list[TicketRow]:
        """Return the tickets at *first* and after, *n* at most."""
        return self._rows.at([key[2] for key in self._places.keys(first, n)])

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list."""
        place = self._rows.place(ref)
        if place is None or not self._selection.accepts(place.cell, place.updated):
            return None
        return self._places.before(place.key)


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
    def counted(self) -> bool:
        """Whether these are all."""
        return self._rest is None

    @property
    def complete(self) -> bool:
        """Whether these are all."""
        return self._rest is None

    @property
    def groups(self) -> TicketGroups:
        """None."""
        return TicketGroups()

    def begin(self) -> None:
        """The newest hits are here already."""

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
        place = self._rows.place(ref)
        if place is None:
            return None
        try:
            return self._hits.index(place.key[2])
        except ValueError:
            return None
