"""Lists with a filter, an order or groups: their rows are found, then read where somebody looks."""

from collections.abc import Callable, Sequence

from desktop.domain.asker import Asker
from desktop.domain.ids import TicketRef
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.store.database import Database
from desktop.store.ticket_groups import TicketGroups
from desktop.store.ticket_rows import TicketRows
from desktop.store.view_find import Found, ViewFinder

Hits = Callable[[], Sequence[int] | None]
"""The rows that a search finds, those first that stand before all others; None without one."""


class ViewList:
    """A `TicketList` that is empty until `begin` or `finish`.

    It then holds the row numbers of its first tickets, or of all, eight bytes each.
    """

    def __init__(
        self, cache: Database, rows: TicketRows, query: TicketQuery, asker: Asker, hits: Hits
    ) -> None:
        self._cache = cache
        self._rows = rows
        self._query = query
        self._asker = asker
        self._hits = hits
        self._found: Found | None = None

    @property
    def count(self) -> int:
        """How many tickets it has; 0 before it was begun."""
        return 0 if self._found is None else self._found.count

    @property
    def counted(self) -> bool:
        """Whether it was begun."""
        return self._found is not None

    @property
    def complete(self) -> bool:
        """Whether all of it was found."""
        return self._found is not None and len(self._found.rows) == self._found.count

    @property
    def groups(self) -> TicketGroups:
        """Its parts in their order; none where the query has no grouping."""
        return TicketGroups() if self._found is None else self._found.groups

    def begin(self) -> None:
        """Find the first rows, the groups and the count, all of it where it has not many tickets.

        A few hundredths of a second for 100,000 tickets, on any thread.
        """
        if self._found is None:
            self._found = self._find(first=True)

    def finish(self) -> None:
        """Find all of it; a tenth of a second or two for 100,000 tickets, on any thread."""
        if not self.complete:
            self._found = self._find(first=False)

    def rows(self, first: int, n: int) -> list[TicketRow]:
        """Return the tickets at *first* and after, *n* at most."""
        return [] if self._found is None else self._rows.at(self._found.rows[first : first + n])

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list, as far as found."""
        place = self._rows.place(ref)
        if place is None or self._found is None:
            return None
        try:
            return self._found.rows.index(place.key[2])
        except ValueError:
            return None

    def _find(self, *, first: bool) -> Found:
        hits = self._hits()
        with self._cache.moment():
            finder = ViewFinder(self._cache, self._asker, self._rows.pending_rows)
            return finder.find(self._query, hits, first=first)
