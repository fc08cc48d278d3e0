"""Which tickets a query selects, its search aside."""

from dataclasses import dataclass
from typing import Any

from desktop.domain.views import TicketQuery
from desktop.store.cells import all_cells, matching
from desktop.store.database import Database
from desktop.store.sqlite import integers
from desktop.store.times import micros


@dataclass(frozen=True, slots=True)
class Selection:
    """The cells and the bounds of `updated` that tickets must be in."""

    cells: frozenset[int]
    held: int
    """How many tickets those cells hold, whatever their dates."""
    everything: bool
    """Whether every ticket is selected."""
    since: int | None
    until: int | None
    floor: int | None
    """No selected ticket has a smaller rank; None where that is not known."""

    @classmethod
    def of(cls, cache: Database, query: TicketQuery) -> "Selection":
        """Return what *query* selects as the cells stand now."""
        cells = all_cells(cache)
        chosen = matching(cells, query)
        since = None if query.since is None else micros(query.since)
        until = None if query.until is None else micros(query.until)
        return cls(
            cells=frozenset(c.number for c in chosen),
            held=sum(c.count for c in chosen),
            everything=len(chosen) == len(cells) and since is None and until is None,
            since=since,
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
            cell in self.cells
            and (self.since is None or updated >= self.since)
            and (self.until is None or updated <= self.until)
        )

    def condition(self, table: str = "tickets") -> tuple[str, list[Any]]:
        """Return what SQL's WHERE says of its tickets, and the values; there must be cells."""
        if self.everything:
            return "1", []
        parts = [f"{table}.cell IN carray(?)"]
        values: list[Any] = [integers(self.cells)]
        if self.since is not None:
            parts.append(f"{table}.updated >= ?")
            values.append(self.since)
        if self.until is not None:
            parts.append(f"{table}.updated <= ?")
            values.append(self.until)
        return " AND ".join(parts), values


def _has_odd(cache: Database) -> bool:
    """Tell whether any ticket's last message is later than its last change."""
    return cache.row("SELECT 1 FROM tickets WHERE updated < -rank LIMIT 1") is not None
