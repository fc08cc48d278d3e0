"""Which tickets a query selects, its search aside, and where they stand in the list's order."""

from dataclasses import dataclass
from typing import Any

from desktop.domain.views import TicketQuery
from desktop.store.cells import all_cells, matching
from desktop.store.database import Database
from desktop.store.sqlite import integers
from desktop.store.times import micros

Key = tuple[int, str, int, int]
"""A ticket's place in the order of lists: (rank, id, cell), ascending; and its row."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The cells and the bounds of `updated` that tickets must be in."""

    cells: tuple[int, ...] | None
    """None: every cell."""
    held: int
    """How many tickets those cells hold."""
    total: int
    """How many tickets there are at all."""
    since: int | None
    until: int | None
    floor: int | None
    """No selected ticket has a smaller rank; None where that is not known."""

    @classmethod
    def of(cls, cache: Database, query: TicketQuery) -> "Selection":
        """Return what *query* selects as the cells stand now."""
        cells = all_cells(cache)
        chosen = matching(cells, query)
        until = None if query.until is None else micros(query.until)
        return cls(
            cells=None if len(chosen) == len(cells) else tuple(c.number for c in chosen),
            held=sum(c.count for c in chosen),
            total=sum(c.count for c in cells),
            since=None if query.since is None else micros(query.since),
            until=until,
            floor=None if until is None or _has_odd(cache) else -until,
        )

    @property
    def dated(self) -> bool:
        """Whether dates narrow it."""
        return self.since is not None or self.until is not None

    def accepts(self, cell: int, updated: int) -> bool:
        """Tell whether a ticket in *cell*, changed at *updated*, is selected."""
        return (
            (self.cells is None or cell in self.cells)
            and (self.since is None or updated >= self.since)
            and (self.until is None or updated <= self.until)
        )

    def count(self, cache: Database) -> int:
        """Return how many tickets are selected, exactly."""
        if not self.dated:
            return self.held
        where, values = self.where()
        row = cache.row(
            f"SELECT count(*) FROM tickets INDEXED BY tickets_by_updated {where}",  # noqa: S608
            values,
        )
        return row[0] if row else 0

    def keys(self, cache: Database, after: Key | None, skip: int, limit: int) -> list[Key]:
        """Return up to *limit* places after *after*, leaving out the first *skip*."""
        where, values = self.where()
        if after is not None:
            where = f"{where} AND (rank, id, cell) > (?, ?, ?)"
            values.extend(after[:3])
        index = self._index(skip + limit)
        sql = (
            f"SELECT rank, id, cell, row FROM tickets INDEXED BY {index} {where} "  # noqa: S608
            "ORDER BY rank, id, cell LIMIT ? OFFSET ?"
        )
        return [(r[0], r[1], r[2], r[3]) for r in cache.rows(sql, [*values, limit, skip])]

    def before(self, cache: Database, key: Key, after: Key | None) -> int:
        """Return how many selected places lie before *key* and after *after*."""
        where, values = self.where()
        where = f"{where} AND (rank, id, cell) < (?, ?, ?)"
        values.extend(key[:3])
        if after is not None:
            where = f"{where} AND (rank, id, cell) >= (?, ?, ?)"
            values.extend(after[:3])
        row = cache.row(
            f"SELECT count(*) FROM tickets INDEXED BY tickets_by_rank {where}",  # noqa: S608
            values,
        )
        return row[0] if row else 0

    def _index(self, wanted: int) -> str:
        if self.cells is None or not self.held:
            return "tickets_by_rank"
        # Walking all tickets meets a selected one every total / held steps; gathering the cells
        # costs a step for each ticket in them.
        walk = wanted * self.total / self.held
        return "tickets_by_rank" if walk < self.held else "tickets_by_cell"

    def where(self, table: str = "") -> tuple[str, list[Any]]:
        """Return the condition that its tickets meet, and its values."""
        parts = ["WHERE 1"]
        values: list[Any] = []
        if self.cells is not None:
            if not self.cells:
                return "WHERE 0", []
            parts.append(f"{table}cell IN carray(?)")
            values.append(integers(self.cells))
        if self.since is not None:
            parts.append(f"{table}updated >= ?")
            values.append(self.since)
        if self.until is not None:
            parts.append(f"{table}updated <= ?")
            values.append(self.until)
        return " AND ".join(parts), values


def _has_odd(cache: Database) -> bool:
    """Tell whether any ticket's last message is later than its last change."""
    return cache.row("SELECT 1 FROM tickets WHERE updated < -rank LIMIT 1") is not None
