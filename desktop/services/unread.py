"""What counts as unread outside the lists: unread tickets that are not muted."""

from desktop.domain.conditions import YES, Condition, Facet, Operator, all_of
from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery, View
from desktop.services.library import Library
from desktop.services.mutes import Mutes
from desktop.sync.worker import Worker

_PAGE = 64
_MOST = 1_024


class Unread:
    """Decides for the badge of the tray and of the launcher alike."""

    def __init__(self, library: Library, mutes: Mutes, readers: Worker) -> None:
        self._library = library
        self._mutes = mutes
        self._readers = readers

    async def count(self) -> int:
        """Return how many there are, in all accounts."""
        unread = self._library.view_counts()[View.ALL].unread
        if not unread or not self._mutes.are_any():
            return unread
        return max(0, unread - len(await self._mutes.unread()))

    async def latest(self) -> TicketRef | None:
        """Return the one in which somebody wrote last; None where there is none."""
        muted = await self._mutes.unread() if self._mutes.are_any() else frozenset[TicketRef]()
        where = all_of(Condition(Facet.UNREAD, Operator.IS, (YES,)))
        tickets = self._library.tickets(TicketQuery(where=where))

        def found() -> TicketRef | None:
            tickets.finish()
            for first in range(0, _MOST, _PAGE):
                rows = tickets.rows(first, _PAGE)
                for row in rows:
                    if row.ref not in muted:
                        return row.ref
                if len(rows) < _PAGE:
                    break
            return None

        return await self._readers.run(found)
