"""Telling colleagues which ticket is on show, and knowing who of them is there too.

It costs next to nothing: one request when a ticket was chosen and kept for a moment, one when
somebody begins or ends to write, and now and then one so that it does not lapse. Nothing is kept,
nothing is queued; while a helpdesk cannot be reached, nothing is said and nobody is known.
"""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.domain.changes import (
    AccountsChanged,
    Change,
    PresenceChanged,
    SyncPhase,
    SyncState,
    SyncStateChanged,
)
from desktop.domain.errors import Forbidden, NotFound, Problem, Refused, Unsupported
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.presence import Doing, Present
from desktop.services.library import Library

if TYPE_CHECKING:
    import asyncio

    from desktop.backends.base import Backend
    from desktop.backends.presence_desk import PresenceDesk

log = logging.getLogger(__name__)

SETTLE: Final = 0.3
"""Seconds for which a ticket is on show before it is told: some are only passed on the way."""
LEAST_GAP: Final = 1.0
"""Seconds between two requests, at least."""
RENEWALS: Final = 2.5
"""How often it is said again while what was said counts."""
RETRY: Final = 15.0
_GOODBYE: Final = 1.0
_NEVER_WILL = (NotFound, Forbidden, Refused, Unsupported)


@dataclass(frozen=True, slots=True)
class _Stay:
    ref: TicketRef
    doing: Doing


class Presence:
    """For one window, on the loop's thread. `PresenceChanged` tells that `others` changed."""

    def __init__(
        self,
        library: Library,
        publish: Callable[[Change], None],
        online: "Callable[[AccountId], Backend]",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library = library
        self._publish = publish
        self._online = online
        self._monotonic = monotonic
        self._people: dict[TicketRef, tuple[Present, ...]] = {}
        self._wanted: _Stay | None = None
        self._said: _Stay | None = None
        self._again_at = 0.0
        """When it is to be said again, where it is to be."""
        self._in_vain: TicketRef | None = None
        """A ticket at which the helpdesk will not have it said."""
        self._asked_at = 0.0
        self._wake: asyncio.Event | None = None
        self._turn: asyncio.Lock | None = None
        """Good-bye is said after what is on its way, or it would not be the last word."""

    # --- for the window

    def be(self, ref: TicketRef | None, doing: Doing = Doing.VIEWING) -> None:
        """Note what the person has on show and does there; None: nothing, or they are away."""
        wanted = None if ref is None else _Stay(ref, doing)
        if wanted != self._wanted:
            self._wanted = wanted
            self._in_vain = None
            self._knock()

    def others(self, ref: TicketRef) -> tuple[Present, ...]:
        """Return who else is at a ticket, as far as is known, those who write first."""
        people = self._people.get(ref, ())
        if not people:
            return ()
        me = self._library.me(ref.account).id
        return tuple(who for who in people if who.id != me)

    # --- for the session

    def told(
        self, account: AccountId, ticket: RemoteId | None, people: tuple[Present, ...]
    ) -> None:
        """Take what a helpdesk tells; None as the ticket: what it told does not hold any more."""
        if ticket is None:
            changed = frozenset(ref for ref in self._people if ref.account == account)
            for ref in changed:
                del self._people[ref]
            if self._said is not None and self._said.ref.account == account:
                # A helpdesk that was started anew knows nothing of before.
                self._said = None
                self._knock()
        else:
            ref = TicketRef(account, ticket)
            changed = frozenset({ref} if self._people.get(ref, ()) != people else ())
            self._people[ref] = people
            if not people:
                del self._people[ref]
        if changed:
            self._publish(PresenceChanged(changed))

    def receive(self, change: Change) -> None:
        """Take note that a helpdesk can be reached again, or told what it can do."""
        if self._said is not None or self._wanted is None:
            return
        match change:
            case SyncStateChanged(SyncState(account=account, phase=SyncPhase.IDLE)):
                if account == self._wanted.ref.account:
                    self._knock()
            case AccountsChanged():
                self._knock()
            case _:
                pass

    async def run(self) -> None:
        """Say what there is to say until it is cancelled."""
        import asyncio

        from desktop.sync.waiting import event_or_pause

        self._wake, self._turn = asyncio.Event(), asyncio.Lock()
        while True:
            self._wake.clear()
            async with self._turn:
                await self._say()
            await event_or_pause(self._wake, self._pause())
            gap = self._asked_at + LEAST_GAP - self._monotonic()
            await asyncio.sleep(max(SETTLE, gap))

    async def stop(self) -> None:
        """Say good-bye, unless that takes long."""
        import asyncio

        self._wanted = None
        if self._turn is None:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE), self._turn:
                await self._leave()

    # --- parts

    async def _say(self) -> None:
        wanted, said = self._wanted, self._said
        if said is not None and (wanted is None or wanted.ref.account != said.ref.account):
            await self._leave()
            said = None
        now = self._monotonic()
        if wanted is None or (wanted == said and now < self._again_at):
            return
        self._said = None
        self._again_at = now + RETRY
        desk = self._desk(wanted.ref.account)
        if desk is None or wanted.ref == self._in_vain:
            return
        self._asked_at = now
        try:
            seconds = await desk.say(wanted.ref.id, wanted.doing)
        except _NEVER_WILL:
            self._in_vain = wanted.ref
        except Problem as problem:
            log.info("colleagues were not told which ticket is on show: %s", type(problem))
        else:
            self._said = wanted
            self._again_at = self._monotonic() + seconds / RENEWALS

    def _pause(self) -> float | None:
        """Return how long to wait unless woken; None: for as long as nothing happens."""
        if self._wanted is None or not self._can(self._wanted.ref.account):
            return None
        return self._again_at - self._monotonic()

    async def _leave(self) -> None:
        said, self._said = self._said, None
        desk = None if said is None else self._desk(said.ref.account)
        if desk is not None:
            self._asked_at = self._monotonic()
            with suppress(Problem):
                await desk.leave()

    def _can(self, account: AccountId) -> bool:
        can = self._library.capabilities(account)
        return can is not None and can.presence

    def _desk(self, account: AccountId) -> "PresenceDesk | None":
        """Return where to say it; None while the helpdesk cannot be reached or do that."""
        if not self._can(account):
            return None
        if self._library.sync_state(account).phase not in {SyncPhase.IDLE, SyncPhase.SYNCING}:
            return None
        try:
            return self._online(account).presence
        except Problem:
            return None

    def _knock(self) -> None:
        if self._wake is not None:
            self._wake.set()
