"""Lists of tickets by query: windowed for a view, whole for a script."""

from collections.abc import Iterator

from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.text import fold
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.store.database import Database
from desktop.store.finder import Finder
from desktop.store.places import Key, Places
from desktop.store.selection import Selection
from desktop.store.terms import terms_of
from desktop.store.ticket_list import HitList, PlainList, TicketList
from desktop.store.ticket_rows import TicketRows
from desktop.store.times import micros

FIRST_HITS = 200
"""How many hits of a search are shown before the rest is looked for."""
_STEP = 500
_NO_ROW = 1 << 62


class TicketLists:
    """Answers queries from cache.db."""

    def __init__(self, cache: Database, rows: TicketRows) -> None:
        self._cache = cache
        self._rows = rows
        self._finder = Finder(cache)

    def get(self, ref: TicketRef) -> TicketRow | None:
        """Return one ticket, or None."""
        return self._rows.get(ref)

    def find(self, number: str, account: AccountId | None = None) -> list[TicketRow]:
        """Return the tickets that people call *number* (a leading "#" is ignored)."""
        return self._rows.numbered(number.removeprefix("#"), account)

    def page(
        self, query: TicketQuery, limit: int, after: TicketRow | None = None
    ) -> list[TicketRow]:
        """Return up to *limit* tickets that follow *after*."""
        if terms_of(query.search):
            hits = self._every_hit(query)
            place = None if after is None else self._rows.place(after.ref)
            first = hits.index(place.key[2]) + 1 if place and place.key[2] in hits else 0
            return self._rows.at(hits[first : first + limit])
        places = Places(self._cache, Selection.of(self._cache, query))
        first = 0 if after is None else places.before(self._after(after))
        return self._rows.at([key[2] for key in places.keys(first, limit)])

    def count(self, query: TicketQuery) -> int:
        """Return how many tickets *query* has, exactly."""
        if terms_of(query.search):
            return len(self._every_hit(query))
        return Places(self._cache, Selection.of(self._cache, query)).count

    def all(self, query: TicketQuery) -> Iterator[TicketRow]:
        """Yield every ticket of *query* in order."""
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

    def list(self, query: TicketQuery) -> TicketList:
        """Return a handle on the tickets of *query*; of a search, the newest hits at once."""
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
