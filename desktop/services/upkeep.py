"""What runs beside sync while a profile is open: indexing, tidying, noticing other processes."""

import logging
from collections.abc import Callable, Iterable

from desktop.domain.changes import (
    Change,
    DraftsChanged,
    IndexChanged,
    OutboxChanged,
    ThreadChanged,
    TicketsChanged,
)
from desktop.domain.errors import Problem
from desktop.domain.ids import DraftId, OutboxId, TicketRef
from desktop.store.profile import Profile
from desktop.sync.worker import Worker

log = logging.getLogger(__name__)

INDEX_SLICE = 0.02
"""Seconds of indexing at a time, so that a keystroke's write never waits longer."""
PAGING_PAUSE = 0.1
GUEST_POLL = 2.0
FAULT_PAUSE = 30.0
"""Seconds to let a fault of this computer (a full disk, say) pass."""


class Upkeep:
    """The background work of one open profile; each task runs until it is cancelled."""

    def __init__(
        self,
        profile: Profile,
        worker: Worker,
        publish: Callable[[Change], None],
        wake_senders: Callable[[], None],
        paging: Callable[[], bool],
    ) -> None:
        self._profile = profile
        self._worker = worker
        self._publish = publish
        self._wake_senders = wake_senders
        self._paging = paging

    async def index(self) -> None:
        """Index in small slices whenever something waits; a fault only pauses it.

        While pages of tickets come in, rows go first: they can be browsed, and indexing a ticket
        before its messages are here would be done twice.
        """
        import asyncio

        waiting_before = -1
        while True:
            if self._paging():
                await asyncio.sleep(PAGING_PAUSE)
                continue
            try:
                waiting = await self._worker.run(self._profile.search.index_some, INDEX_SLICE)
            except Problem as problem:
                log.error("indexing pauses: %s", type(problem))
                await asyncio.sleep(FAULT_PAUSE)
                continue
            if waiting != waiting_before:
                self._publish(IndexChanged(waiting))
                waiting_before = waiting
            await asyncio.sleep(0.005 if waiting else 0.5)

    async def tidy(self) -> None:
        """Let go of outgoing files that nothing carries any more, and of the room they took."""
        try:
            await self._worker.run(self._profile.files.drop_unused)
            await self._worker.run(self._profile.files.give_back)
        except Problem as problem:
            log.error("files were not tidied: %s", type(problem))

    async def fill_facets(self) -> None:
        """Let views know the tickets that an older version kept, a little at a time."""
        import asyncio

        try:
            left = await self._worker.run(self._profile.tickets.fill_facets, 0)
            while left:
                left = await self._worker.run(self._profile.tickets.fill_facets, INDEX_SLICE)
                await asyncio.sleep(0.005)
        except Problem as problem:
            # A view that is opened tries again.
            log.error("views were not prepared: %s", type(problem))

    async def watch_guests(self) -> None:
        """Notice what a command queued beside this process, show it, and have it sent."""
        import asyncio

        version = self._profile.own.data_version()
        known = self._known()
        while True:
            await asyncio.sleep(GUEST_POLL)
            try:
                now = self._profile.own.data_version()
                if now == version:
                    continue
                version, before, known = now, known, self._known()
                for id in {id for id, _ in known.items() ^ before.items()}:
                    self._tell(id, (known | before)[id][0])
            except Problem as problem:
                log.error("the outbox could not be looked at: %s", type(problem))
                continue
            self._wake_senders()

    def _known(self) -> dict[str, tuple[TicketRef | None, str]]:
        """Return every outbox item and draft with its ticket, and where an item stands."""
        items: Iterable[tuple[str, tuple[TicketRef | None, str]]] = (
            (i.id, (i.ref, i.state.value)) for i in self._profile.outbox.all()
        )
        drafts = ((f"draft {d.id}", (d.ref, "")) for d in self._profile.drafts.all())
        return dict([*items, *drafts])

    def _tell(self, id: str, ref: TicketRef | None) -> None:
        kind, _, draft = id.partition(" ")
        if kind == "draft":
            self._publish(DraftsChanged(DraftId(draft)))
            return
        self._publish(OutboxChanged(OutboxId(id), ref))
        if ref is not None:
            self._publish(ThreadChanged(ref))
            self._publish(TicketsChanged(ref.account, frozenset({ref}), membership=False))
