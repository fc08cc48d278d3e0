"""Lets lists, their counts and groups follow what waits in the outbox, offline as well."""

import logging
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.domain.changes import CatalogChanged, Change, OutboxChanged, TicketsChanged
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, TicketRef
from desktop.store.tickets import TicketStore
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)

STEP = 50
"""Tickets settled in one go of the worker, some milliseconds."""
FAULT_PAUSE = 5.0
"""Seconds before the next try where the disk is full, say."""


class WishWatch:
    """Settles each ticket in the store for which something was queued, changed or went."""

    def __init__(
        self, tickets: TicketStore, worker: Worker, publish: Callable[[Change], None]
    ) -> None:
        self._tickets = tickets
        self._worker = worker
        self._publish = publish
        self._due: dict[TicketRef, None] = {}
        self._every = True
        """Whether all are to be looked at: a crash may have left what differs."""
        self._wake: asyncio.Event | None = None

    def receive(self, change: Change) -> None:
        """Take note of what may have changed a wish, or the words that it is told in."""
        match change:
            case OutboxChanged(ref=TicketRef() as ref):
                self._due[ref] = None
            case CatalogChanged():
                self._every = True
            case _:
                return
        if self._wake is not None:
            self._wake.set()

    async def run(self) -> None:
        """Settle what is due now, and from then on; runs until it is cancelled."""
        import asyncio

        self._wake = asyncio.Event()
        while True:
            self._wake.clear()
            try:
                await self._settle()
            except Problem as problem:
                log.error("lists do not show what waits: %s", type(problem))
                self._every = True
                await asyncio.sleep(FAULT_PAUSE)
                continue
            await self._wake.wait()

    async def _settle(self) -> None:
        if self._every:
            self._every = False
            self._due |= dict.fromkeys(await self._worker.run(self._tickets.unsettled))
        while self._due:
            some = list(self._due)[:STEP]
            for ref in some:
                # Before it is looked at: what comes meanwhile is looked at again.
                del self._due[ref]
            self._tell(await self._worker.run(self._tickets.settle, some))

    def _tell(self, changed: Iterable[TicketRef]) -> None:
        for account, refs in groupby(sorted(changed, key=_account), key=_account):
            self._publish(TicketsChanged(account, frozenset(refs)))


def _account(ref: TicketRef) -> AccountId:
    return ref.account
