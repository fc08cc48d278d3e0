"""Lists of tickets by query: windowed for a view, whole for a script.

A query with a filter, an order or a grouping of its own needs to know who asks.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.text import fold
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.store.database import Database
from desktop.store.finder import Finder
from desktop.store.listed import Wishes
from desktop.store.places import Key, Places
from desktop.store.selection import Selection
from desktop.store.terms import terms_of
from desktop.store.ticket_list import HitList, PlainList, TicketList
from desktop.store.ticket_rows import TicketRows
from desktop.store.times import micros

if TYPE_CHECKING:
    # The first list is painted without them.
    from desktop.domain.asker import Asker
    from desktop.domain.saved_view import ViewId
    from desktop.store.catalogs import ViewCount
    from desktop.store.view_list import ViewList

FIRST_HITS = 200
"""How many hits of a search are shown before the rest is looked for."""
FULLY = 600.0
"""Seconds for what must be whole: it takes some of them, once, after the first start of a version
that has views."""
_STEP = 500
_NO_ROW = 1 << 62


class TicketLists:
    """Answers queries from cache.db."""

    def __init__(self, cache: Database, rows: TicketRows, wishes: Wishes) -> None:
        self._cache = cache
        self._rows = rows
        self._wishes = wishes
        self._finder = Finder(cache)

    def get(self, ref: TicketRef) -> TicketRow | None:
        """Return one ticket, or None."""
        return self._rows.get(ref)

    def find(self, number: str, account: AccountId | None = None) -> list[TicketRow]:
        """Return the tickets that people call *number* (a leading "#" is ignored)."""
        return self._rows.numbered(number.removeprefix("#"), account)

    def page(
        self,
        query: TicketQuery,
        limit: int,
        after: TicketRow | None = None,
        asker: "Asker | None" = None,
    ) -> list[TicketRow]:
        """Return up to *limit* tickets that follow *after*."""
        if not query.is_plain:
            found = self._finished(query, asker)
            place = None if after is None else found.index_of(after.ref)
            return found.rows(0 if place is None else place + 1, limit)
        if terms_of(query.search):
            hits = self._every_hit(query)
            at = None if after is None else self._rows.place(after.ref)
            first = hits.index(at.key[2]) + 1 if at and at.key[2] in hits else 0
            return self._rows.at(hits[first : first + limit])
        places = Places(self._cache, Selection.of(self._cache, query))
        first = 0 if after is None else places.before(self._after(after))
        return self._rows.at([key[2] for key in places.keys(first, limit)])

    def count(self, query: TicketQuery, asker: "Asker | None" = None) -> int:
        """Return how many tickets *query* has, exactly."""
        if not query.is_plain:
            return self._finished(query, asker).count
        if terms_of(query.search):
            return len(self._every_hit(query))
        return Places(self._cache, Selection.of(self._cache, query)).count

    def all(self, query: TicketQuery, asker: "Asker | None" = None) -> Iterator[TicketRow]:
        """Yield every ticket of *query* in order."""
        if not query.is_plain:
            found = self._finished(query, asker)
            for first in range(0, found.count, _STEP):
                yield from found.rows(first, _STEP)
            return
        if terms_of(query.search):
            hits = self._every_hit(query)
            for first in range(0, len(hits), _STEP):
                yield from self._rows.at(hits[first : first + _STEP])
            return
        last: TicketRow | None = None
        while page := self.page(query, _STEP, last):
            yield from page
            last = page[-1]

    def _after(self, row: TicketRow) -> Key:
        """Return the place right after *row*, even where it has moved meanwhile."""
        place = self._rows.place(row.ref)
        number = _NO_ROW if place is None else place.key[2]
        return (-micros(row.ticket.last_message), row.ref.id, number + 1)

    def _every_hit(self, query: TicketQuery) -> list[int]:
        terms = terms_of(query.search)
        selection = Selection.of(self._cache, query)
        found = self._finder.all(terms, selection, patient=True)
        return _join(self._named(query, selection), found)

    def _named(self, query: TicketQuery, selection: Selection) -> list[int]:
        """Return the rows of tickets whose number is just what was typed."""
        number = fold(query.search).strip().removeprefix("#")
        if not (number.isascii() and number.isdigit()):
            return []
        found: list[int] = []
        for row in self._rows.numbered(number, query.account):
            place = self._rows.place(row.ref)
            if place is not None and selection.accepts(place.cell, place.updated):
                found.append(place.key[2])
        return found

    # --- views ---------------------------------------------------------------------------------

    def count_views(
        self, queries: "Mapping[ViewId, TicketQuery]", asker: "Asker"
    ) -> "dict[ViewId, ViewCount]":
        """Return how many tickets each query has, and how many of them are unread.

        All of them in some hundredths of a second for 100,000 tickets, on any thread.
        """
        from desktop.store.view_counts import count_views

        self.fill_facets(FULLY)
        return count_views(
            self._cache,
            {id: (query, self._hits(query, patient=False)) for id, query in queries.items()},
            asker,
            self._rows.pending_rows,
        )

    def fill_facets(self, seconds: float) -> int:
        """Let views know tickets that an older version kept; return how many may be left."""
        from desktop.store.facet_fill import fill_facets

        return fill_facets(self._cache, self._wishes, seconds)

    def _finished(self, query: TicketQuery, asker: "Asker | None") -> "ViewList":
        found = self._view(query, asker, patient=True)
        found.finish()
        return found

    def _view(self, query: TicketQuery, asker: "Asker | None", *, patient: bool) -> "ViewList":
        from desktop.store.view_list import ViewList

        if asker is None:
            raise ValueError("a view depends on who asks")

        def hits() -> list[int] | None:
            self.fill_facets(FULLY)
            return self._hits(query, patient=patient)

        return ViewList(self._cache, self._rows, query, asker, hits)

    def _hits(self, query: TicketQuery, *, patient: bool) -> list[int] | None:
        """Return the rows that the words of *query* find; None where it has none."""
        terms = terms_of(query.search)
        if not terms:
            return None
        selection = Selection.of(self._cache, query)
        found = self._finder.all(terms, selection, patient=patient)
        return _join(self._named(query, selection), found)

    # Last, because its name hides the type within the class.

    def list(self, query: TicketQuery, asker: "Asker | None" = None) -> TicketList:
        """Return a handle on the tickets of *query*, at once; of a search with the newest hits.

        One of a query that is not plain is empty until it is finished.
        """
        if not query.is_plain:
            return self._view(query, asker, patient=False)
        selection = Selection.of(self._cache, query)
        terms = terms_of(query.search)
        if not terms:
            return PlainList(self._cache, self._rows, selection)
        named = self._named(query, selection)
        keys, whole = self._finder.first(terms, selection, FIRST_HITS)

        def rest() -> list[int]:
            return _join(named, self._finder.all(terms, selection, patient=False))

        return HitList(self._rows, _join(named, keys), None if whole else rest)


def _join(named: list[int], keys: list[Key]) -> list[int]:
    rows = [key[2] for key in keys]
    if not named:
        return rows
    return named + [row for row in rows if row not in named]
