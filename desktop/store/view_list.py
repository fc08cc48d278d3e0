"""Lists with a filter, an order or groups: found as a whole, then read where somebody looks."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from desktop.domain.asker import Asker
from desktop.domain.ids import TicketRef
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.store.cells import all_cells
from desktop.store.database import Database
from desktop.store.facet_query import FacetQuery
from desktop.store.filter_sql import Sql, among
from desktop.store.ticket_list import TicketGroup
from desktop.store.ticket_rows import TicketRows
from desktop.store.view_order import Groups, ViewOrder, numbers_of

Hits = Callable[[], Sequence[int] | None]
"""The rows that a search finds, those first that stand before all others; None without one."""


class ViewList:
    """A `TicketList` that is empty and not complete until `finish`.

    It then holds the row numbers of its tickets, eight bytes each.
    """

    def __init__(
        self, cache: Database, rows: TicketRows, query: TicketQuery, asker: Asker, hits: Hits
    ) -> None:
        self._cache = cache
        self._rows = rows
        self._query = query
        self._asker = asker
        self._hits = hits
        self._found: array[int] = array("q")
        self._groups: tuple[TicketGroup, ...] = ()
        self._complete = False

    @property
    def count(self) -> int:
        """How many tickets it has; 0 before it is complete."""
        return len(self._found)

    @property
    def complete(self) -> bool:
        """Whether it was found."""
        return self._complete

    @property
    def groups(self) -> tuple[TicketGroup, ...]:
        """Its parts in their order; () where the query has no grouping."""
        return self._groups

    def finish(self) -> None:
        """Find it; some hundredths of a second for 100,000 tickets, on any thread."""
        if self._complete:
            return
        hits = self._hits()
        with self._cache.moment():
            cells = all_cells(self._cache)
            order = ViewOrder(self._cache, cells, self._asker)
            query = FacetQuery(self._cache, cells, self._asker, self._rows.pending_rows)
            where = query.of(self._query, hits)
            terms = order.terms(self._query.sort)
            if self._query.group is None:
                found, told = _ordered(self._cache, where, terms), ()
            else:
                groups = order.group(self._query.group)
                unread = [cell.number for cell in cells if cell.unread]
                found, told = _grouped(self._cache, where, terms, groups, unread)
        self._found, self._groups, self._complete = found, told, True

    def rows(self, first: int, n: int) -> list[TicketRow]:
        """Return the tickets at *first* and after, *n* at most."""
        return self._rows.at(self._found[first : first + n])

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list."""
        place = self._rows.place(ref)
        if place is None:
            return None
        try:
            return self._found.index(place.key[2])
        except ValueError:
            return None


# Each answer is one row in one step: the interpreter is free meanwhile. LIMIT keeps SQLite from
# dissolving the inner query, whose order the outer one follows.


def _ordered(cache: Database, where: Sql, terms: Sequence[Sql]) -> "array[int]":
    order = ", ".join(term.text for term in terms)
    inner = f"SELECT f.row FROM facets f {where.text} ORDER BY {order} LIMIT -1"  # noqa: S608
    row = cache.row(
        f"SELECT json_group_array(row) FROM ({inner})",  # noqa: S608
        (*where.values, *(value for term in terms for value in term.values)),
    )
    return array("q") if row is None else numbers_of(row[0])


def _grouped(
    cache: Database, where: Sql, terms: Sequence[Sql], groups: Groups, unread: Iterable[int]
) -> "tuple[array[int], tuple[TicketGroup, ...]]":
    every = (groups.place, *terms)
    order = ", ".join(term.text for term in every)
    is_unread = among("f.cell", unread)
    inner = (
        f"SELECT f.row, {groups.code} AS code, {is_unread.text} AS fresh "  # noqa: S608
        f"FROM facets f {where.text} ORDER BY {order} LIMIT -1"
    )
    row = cache.row(
        "SELECT json_group_array(row), json_group_array(code), json_group_array(fresh) "  # noqa: S608
        f"FROM ({inner})",
        (
            *is_unread.values,
            *where.values,
            *(value for term in every for value in term.values),
        ),
    )
    if row is None:
        return array("q"), ()
    rows, codes, fresh = (numbers_of(text) for text in row)
    places = groups.places_of(codes)
    new = list(accumulate(fresh, initial=0))
    found: list[TicketGroup] = []
    first = 0
    while first < len(places):
        after = bisect_right(places, places[first], first)
        name = groups.name(places[first])
        told = TicketGroup(name.key, name.label, first, after - first, new[after] - new[first])
        found.append(told)
        first = after
    return rows, tuple(found)
