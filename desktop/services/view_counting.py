"""Counting the tickets of all views beside the window, whenever something changed."""

import logging
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop.domain.changes import (
    AccountsChanged,
    CatalogChanged,
    Change,
    IndexChanged,
    OutboxChanged,
    TicketsChanged,
    ViewCountsChanged,
    ViewsChanged,
)
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import ViewId
from desktop.domain.views import TicketQuery
from desktop.services.library import Library
from desktop.store.catalogs import ViewCount
from desktop.store.tickets import TicketStore
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)

GATHERING = 0.25
"""Seconds for which changes are gathered before counting."""
SHARE = 10
"""Counting takes at most one part in so many of the time: during a sync changes never end."""
MINUTE = 60.0
"""What depends on the hour is counted anew so often."""
_TELLING = (
    TicketsChanged,
    OutboxChanged,
    AccountsChanged,
    CatalogChanged,
    ViewsChanged,
    IndexChanged,
)

Counts = dict[ViewId, ViewCount]
Queries = Callable[[AccountId | None], Mapping[ViewId, TicketQuery]]


class ViewCounting:
    """Knows the counts of views in each account that was asked for."""

    def __init__(
        self,
        tickets: TicketStore,
        readers: Worker,
        library: Library,
        publish: Callable[[Change], None],
        queries: Queries,
    ) -> None:
        self._tickets = tickets
        self._readers = readers
        self._library = library
        self._publish = publish
        self._queries = queries
        self._known: dict[AccountId | None, Counts] = {}
        self._wake: asyncio.Event | None = None

    def counts(self, account: AccountId | None) -> Counts:
        """Return what was counted last, and have it counted from now on."""
        if account not in self._known:
            self._known[account] = {}
            self._knock()
        return self._known[account]

    def receive(self, change: Change) -> None:
        """Take note of what may have changed counts."""
        if isinstance(change, _TELLING):
            self._knock()

    async def run(self) -> None:
        """Count now and whenever something changed; runs until it is cancelled."""
        import asyncio

        from desktop.sync.waiting import event_or_pause

        self._wake = asyncio.Event()
        while True:
            began = time.monotonic()
            try:
                if await self._count():
                    self._publish(ViewCountsChanged())
            except Problem as problem:
                log.error("views were not counted: %s", type(problem))
            await asyncio.sleep(GATHERING + SHARE * (time.monotonic() - began))
            await event_or_pause(self._wake, MINUTE)
            self._wake.clear()

    async def _count(self) -> bool:
        """Count all that was asked for; tell whether anything differs from before."""
        differs = False
        for account in tuple(self._known):
            queries = self._queries(account)
            found: Counts = {}
            if queries:
                asker = self._library.asker()
                found = await self._readers.run(self._tickets.count_views, queries, asker)
            differs |= found != self._known[account]
            self._known[account] = found
        return differs

    def _knock(self) -> None:
        if self._wake is not None:
            self._wake.set()
