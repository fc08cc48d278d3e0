"""Finding the tickets of a view: how many, its groups, and their rows, the first ones or all.

Each answer of SQLite is one row in one step: the interpreter is free meanwhile. LIMIT keeps it from
dissolving an inner query, whose order the outer one follows; a small one is answered in one reading
of all tickets, without sorting them.
"""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.asker import Asker
from desktop.domain.views import TicketQuery
from desktop.store.cells import all_cells
from desktop.store.database import Database
from desktop.store.facet_query import FacetQuery
from desktop.store.filter_sql import Sql, among
from desktop.store.sqlite import integers
from desktop.store.ticket_groups import TicketGroups
from desktop.store.view_groups import Groups, ViewGroups
from desktop.store.view_order import ViewOrder, decoded, numbers_of

MANY: Final = 20_000
"""Up to so many tickets sorting them all takes no longer than looking for the first ones."""
FIRST: Final = 256
"""More rows than any screen shows."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of a list."""

    rows: "array[int]"
    """The numbers of its rows: the first ones, or all."""
    count: int
    groups: TicketGroups
    """None where the query has no grouping, or no ticket."""


class ViewFinder:
    """Answers queries as the tickets stand now; use it within a moment of the database."""

    def __init__(self, cache: Database, asker: Asker, pending: Callable[[], Iterable[int]]) -> None:
        self._cache = cache
        self._cells = all_cells(cache)
        self._order = ViewOrder(cache, self._cells, asker)
        self._groups = ViewGroups(cache, self._cells, asker)
        self._queries = FacetQuery(cache, self._cells, asker, pending)

    def find(self, query: TicketQuery, hits: Sequence[int] | None, *, first: bool) -> Found:
        """Return what *query* finds; with *first* the first rows alone where there are many.

        *hits* are the rows that its search found; None where it has none.
        """
        node = self._queries.node(query, hits)
        where = self._queries.reach(node.cells, self._queries.passes(node))
        terms = self._order.terms(query.sort)
        count = sum(cell.count for cell in self._cells if cell.number in node.cells)
        many = first and count > MANY
        told = TicketGroups()
        if query.group is not None:
            code = self._groups.code(query.group)
            if node.is_cells:
                tally = self._tally(where, code)
            else:
                picked, tally = self._picked(where, code)
                count, where = len(picked), _those(picked)
            groups = self._groups.of(query.group, {coded >> 1 for coded in tally})
            told, front = _cut(groups, tally)
            terms = [groups.place, *terms]
            if many and count > MANY:
                inside = among(f"({code})", front)
                where = Sql(f"{where.text} AND {inside.text}", (*where.values, *inside.values))
        elif many and not node.is_cells:
            picked = self._numbers("f.row", where)
            count, where = len(picked), _those(picked)
        many = many and count > MANY
        rows = self._ordered(where, terms, FIRST if many else -1)
        return Found(rows, count if many else len(rows), told)

    # --- parts ---------------------------------------------------------------------------------

    def _tally(self, where: Sql, code: str) -> Mapping[int, int]:
        """Return how many tickets there are of each number that decides their group.

        It comes doubled, and one more for unread ones.
        """
        coded = self._coded(code)
        return Counter(decoded(self._text(coded.text, where, coded.values)))

    def _picked(self, where: Sql, code: str) -> "tuple[array[int], Mapping[int, int]]":
        """Return which tickets are selected, and the same of them as `_tally`."""
        coded = self._coded(code)
        row = self._cache.row(
            f"SELECT json_group_array(f.row), json_group_array({coded.text}) "  # noqa: S608
            f"FROM facets f {where.text}",
            (*coded.values, *where.values),
        )
        rows, codes = row or ("[]", "[]")
        return numbers_of(rows), Counter(decoded(codes))

    def _coded(self, code: str) -> Sql:
        unread = among("f.cell", (cell.number for cell in self._cells if cell.unread))
        return Sql(f"2 * ({code}) + ({unread.text})", unread.values)

    def _numbers(self, what: str, where: Sql, values: tuple[object, ...] = ()) -> "array[int]":
        return numbers_of(self._text(what, where, values))

    def _text(self, what: str, where: Sql, values: tuple[object, ...]) -> str:
        row = self._cache.row(
            f"SELECT json_group_array({what}) FROM facets f {where.text}",  # noqa: S608
            (*values, *where.values),
        )
        return "[]" if row is None else row[0]

    def _ordered(self, where: Sql, terms: Sequence[Sql], most: int) -> "array[int]":
        order = ", ".join(term.text for term in terms)
        inner = f"SELECT f.row FROM facets f {where.text} ORDER BY {order} LIMIT {most}"  # noqa: S608
        row = self._cache.row(
            f"SELECT json_group_array(row) FROM ({inner})",  # noqa: S608
            (*where.values, *(value for term in terms for value in term.values)),
        )
        return array("q") if row is None else numbers_of(row[0])


def _those(rows: Sequence[int]) -> Sql:
    """Return the rest of a query that selects these rows."""
    if not rows:
        return Sql("NOT INDEXED WHERE 0")
    return Sql("NOT INDEXED WHERE f.row IN carray(?)", (integers(rows),))


def _cut(groups: Groups, tally: Mapping[int, int]) -> tuple[TicketGroups, set[int]]:
    """Return the groups, and the numbers of those that the first rows are in."""
    counts: dict[int, int] = {}
    unread: dict[int, int] = {}
    placed = [groups.place_of(coded >> 1) for coded in tally]
    for place, (coded, n) in zip(placed, tally.items(), strict=True):
        counts[place] = counts.get(place, 0) + n
        if coded & 1:
            unread[place] = unread.get(place, 0) + n
    places = sorted(counts)
    # Not all of `groups`: what found the places is big, and to be let go of on this thread.
    name = groups.name
    told = TicketGroups(
        array("I", [counts[place] for place in places]),
        array("I", [unread.get(place, 0) for place in places]),
        lambda at: name(places[at]),
    )
    # Up to the last group that begins among the first rows.
    enough = bisect_left(told.firsts, FIRST, hi=len(places))
    last = places[enough - 1] if enough else -1
    front = {coded >> 1 for coded, place in zip(tally, placed, strict=True) if place <= last}
    return told, front
