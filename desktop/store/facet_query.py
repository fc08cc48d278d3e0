"""Which tickets a query selects, as the part of an SQL query that follows "FROM facets f"."""

from collections.abc import Callable, Iterable, Sequence

from desktop.domain.asker import Asker
from desktop.domain.conditions import EVERYTHING
from desktop.domain.views import TicketQuery
from desktop.store.cells import Cell, matching
from desktop.store.database import Database
from desktop.store.filter_sql import FilterSql, Node, Sql, all_of, among
from desktop.store.times import micros

_FEW = 0.2
"""Where cells hold a smaller share of all tickets, looking them up is quicker than reading all."""


class FacetQuery:
    """Turns queries into SQL for one asker, as the cells stand now."""

    def __init__(
        self,
        cache: Database,
        cells: Sequence[Cell],
        asker: Asker,
        pending: Callable[[], Iterable[int]],
    ) -> None:
        self._cells = cells
        self._filters = FilterSql(cache, cells, asker, pending)

    def node(self, query: TicketQuery, hits: Sequence[int] | None) -> Node:
        """Return what decides whether a ticket is selected.

        *hits* are the rows that its search found; None where it has none.
        """
        node = self._filters.of(query.where or EVERYTHING)
        cells = node.cells & {cell.number for cell in matching(self._cells, query)}
        tests = [node.test]
        if query.since is not None:
            tests.append(Sql("f.updated >= ?", (micros(query.since),)))
        if query.until is not None:
            tests.append(Sql("f.updated <= ?", (micros(query.until),)))
        if hits is not None:
            tests.append(among("f.row", hits))
        return Node(cells, all_of(tests))

    def of(self, query: TicketQuery, hits: Sequence[int] | None) -> Sql:
        """Return the rest of a query behind "FROM facets f", up to its WHERE."""
        node = self.node(query, hits)
        return self.reach(node.cells, self._filters.sql(node))

    def inside(self, cells: frozenset[int]) -> Sql:
        """Return what tests that a ticket is in one of some cells."""
        return self._filters.inside(cells)

    def passes(self, node: Node) -> Sql:
        """Return all of a node as SQL."""
        return self._filters.sql(node)

    def reach(self, cells: frozenset[int], test: Sql) -> Sql:
        """Return how tickets that pass *test*, all of them in *cells*, are reached best.

        *test* says itself that they are in these cells.
        """
        if not cells:
            return Sql("NOT INDEXED WHERE 0")
        held = sum(cell.count for cell in self._cells if cell.number in cells)
        every = sum(cell.count for cell in self._cells)
        index = "INDEXED BY facets_by_cell" if held < _FEW * every else "NOT INDEXED"
        return Sql(f"{index} WHERE ({test.text})", test.values)
