"""How many tickets each of several views holds, all of them in one reading."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from desktop.domain.asker import Asker
from desktop.domain.views import TicketQuery
from desktop.store.catalogs import ViewCount
from desktop.store.cells import all_cells
from desktop.store.database import Database
from desktop.store.facet_query import FacetQuery
from desktop.store.filter_sql import Node, all_of, among

Key = TypeVar("Key")
_AT_ONCE = 25


def count_views(
    cache: Database,
    queries: Mapping[Key, tuple[TicketQuery, Sequence[int] | None]],
    asker: Asker,
    pending: Callable[[], Iterable[int]],
) -> dict[Key, ViewCount]:
    """Return how many tickets each query has; it comes with the rows that its search found."""
    with cache.moment():
        cells = all_cells(cache)
        compiler = FacetQuery(cache, cells, asker, pending)
        nodes = {key: compiler.node(query, hits) for key, (query, hits) in queries.items()}
        unread = frozenset(cell.number for cell in cells if cell.unread)
        counted: dict[Key, ViewCount] = {}
        slow: list[Key] = []
        for key, node in nodes.items():
            if node.is_cells:
                held = [cell for cell in cells if cell.number in node.cells]
                new = sum(cell.count for cell in held if cell.unread)
                counted[key] = ViewCount(sum(cell.count for cell in held), new)
            else:
                slow.append(key)
        for first in range(0, len(slow), _AT_ONCE):
            keys = slow[first : first + _AT_ONCE]
            found = _counted(cache, compiler, [nodes[key] for key in keys], unread)
            counted.update(zip(keys, found, strict=True))
    return counted


def _counted(
    cache: Database, compiler: FacetQuery, nodes: Sequence[Node], unread: frozenset[int]
) -> list[ViewCount]:
    new = among("f.cell", unread)
    passing = [compiler.passes(node) for node in nodes]
    sums = [test for each in passing for test in (each, all_of((each, new)))]
    cells = frozenset[int]().union(*(node.cells for node in nodes))
    rest = compiler.reach(cells, compiler.inside(cells))
    row = cache.row(
        f"SELECT {', '.join(f'total({test.text})' for test in sums)} FROM facets f {rest.text}",  # noqa: S608
        (*(value for test in sums for value in test.values), *rest.values),
    )
    numbers = [int(n) for n in row or [0] * len(sums)]
    return [
        ViewCount(total=total, unread=fresh)
        for total, fresh in zip(numbers[::2], numbers[1::2], strict=True)
    ]
