"""The second journey: what was written here leaves, in order within each ticket."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from desktop.backends.base import Receipt
from desktop.domain.changes import OutboxChanged, ThreadChanged, TicketsChanged
from desktop.domain.errors import Problem, Unconfirmed
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import (
    Event,
    NewTicket,
    OutboxItem,
    Reply,
    SetStatus,
    State,
    move,
)
from desktop.sync.context import Context
from desktop.sync.policy import ACCOUNT_TROUBLE, PROBE_DELAYS, after_failed_send, next_probe
from desktop.sync.tasks import TaskSet
from desktop.sync.uploads import outgoing
from desktop.sync.waiting import event_or_pause

log = logging.getLogger(__name__)

SENDERS = 3
NEWEST = 50
"""How many messages of a ticket are searched for one of our own."""


class Pusher:
    """Sends one account's outbox; at most one item of a ticket is under way at a time.

    *blocked* is called when the account as a whole cannot send (no network, sign-in refused);
    nothing leaves then until `unblock`.
    """

    def __init__(self, context: Context, blocked: Callable[[], None]) -> None:
        self._ctx = context
        self._report_blocked = blocked
        self.trouble: Problem | None = None
        """What keeps the whole account from sending; None while it can."""
        self._busy: set[OutboxId] = set()
        self._moved = asyncio.Event()
        self._tasks = TaskSet()

    def wake(self) -> None:
        """Look at the outbox again: something was queued, or the network is back."""
        self._moved.set()

    def unblock(self) -> None:
        """The helpdesk answers again: send what waited."""
        self.trouble = None
        self._moved.set()

    async def moved(self, longest: float) -> None:
        """Return after a wake, at the latest after *longest* seconds."""
        await event_or_pause(self._moved, longest)

    async def recover(self) -> None:
        """Take up items that an earlier run left in flight; call once, before `run`.

        Their outcome is unknown: with keys they are repeated, without they are looked for.
        """
        ctx = self._ctx
        keyed = (await ctx.identify()).capabilities.keyed_writes
        for item in await self._heads():
            if item.state is State.IN_FLIGHT:
                event = Event.DOUBT_KEYED if keyed else Event.DOUBT
                wait = 0.0 if keyed else PROBE_DELAYS[0]
                await self._store(item, move(item.state, event), wait=wait, attempts=0)

    async def run(self) -> None:
        """Send whatever is due until cancelled; raises nothing of a single item's troubles."""
        try:
            while True:
                self._moved.clear()
                pause = await self.send_due()
                await event_or_pause(self._moved, pause)
        finally:
            await self._tasks.cancel()

    async def send_due(self) -> float | None:
        """Start what is due; return the seconds until the next item is; None: wait for a wake."""
        if self.trouble is not None:
            return None
        now = self._ctx.clock()
        pause: float | None = None
        for item in await self._heads():
            if item.id in self._busy or item.state not in (State.QUEUED, State.PROBING):
                continue
            wait = item.not_before - now
            if wait > 0:
                pause = wait if pause is None else min(pause, wait)
            elif len(self._busy) < SENDERS:
                self._busy.add(item.id)
                self._tasks.spawn(self._handle(item), name="send")
        return pause

    async def drain(self) -> None:
        """Send everything that may be sent now and wait for it; for one-shot runs."""
        while True:
            self._moved.clear()
            await self.send_due()
            if not self._busy:
                return
            await self._moved.wait()

    async def _heads(self) -> list[OutboxItem]:
        ctx = self._ctx
        return await ctx.worker.run(ctx.profile.outbox.heads, ctx.account.id)

    async def _handle(self, item: OutboxItem) -> None:
        try:
            if item.state is State.PROBING:
                await self._probe(item)
            else:
                await self._send(item)
        finally:
            self._busy.discard(item.id)
            self._moved.set()

    async def _send(self, item: OutboxItem) -> None:
        ctx = self._ctx
        try:
            await ctx.identify()
        except Problem as problem:
            self._block(problem)
            return
        item = await self._store(
            item, move(item.state, Event.SEND), wait=0.0, attempts=item.attempts + 1
        )
        try:
            receipt = await self._perform(item)
        except Exception as error:  # noqa: BLE001 - an unknown fault must not lose what was written
            await self._failed(item, error)
        else:
            await self._confirmed(item, receipt)
        ctx.publish(OutboxChanged(item.id, self._ref(item)))

    async def _perform(self, item: OutboxItem) -> Receipt:
        backend = self._ctx.backend
        extras = outgoing(self._ctx, item)
        match item.command:
            case Reply() as reply:
                return await backend.reply(reply, extras)
            case NewTicket() as new:
                return await backend.create(new, extras)
            case SetStatus() as change:
                return await backend.set_status(change, extras)

    def _block(self, problem: Problem) -> None:
        log.info("sending pauses: %s", problem.code)
        self.trouble = problem
        self._report_blocked()

    async def _failed(self, item: OutboxItem, error: Exception) -> None:
        ctx = self._ctx
        if not isinstance(error, Problem):
            log.error("sending raised %s", type(error).__name__)
        keyed = ctx.identity is not None and ctx.identity.capabilities.keyed_writes
        verdict = after_failed_send(error, attempts=item.attempts, keyed=keyed, jitter=ctx.jitter())
        attempts = 0 if verdict.event is Event.DOUBT else item.attempts
        await self._store(
            item, move(item.state, verdict.event), wait=verdict.wait, attempts=attempts, why=error
        )
        if isinstance(error, ACCOUNT_TROUBLE):
            self._block(error)

    async def _probe(self, item: OutboxItem) -> None:
        """Look for a write whose answer was lost; after the last look only the person resends."""
        ctx = self._ctx
        try:
            receipt = await ctx.backend.probe(item.command, item.id, item.seen)
        except Problem as problem:
            # Not having been able to look is no evidence: the same look is due again.
            wait = PROBE_DELAYS[min(item.attempts, len(PROBE_DELAYS) - 1)]
            await self._store(item, State.PROBING, wait=wait, attempts=item.attempts, why=problem)
            return
        if receipt is not None:
            await self._confirmed(item, receipt)
        else:
            wait = next_probe(item.attempts + 1)
            if wait is None:
                why = Unconfirmed(host=ctx.account.helpdesk or ctx.account.url)
                await self._store(
                    item, move(item.state, Event.NOT_FOUND), wait=0.0, attempts=0, why=why
                )
            else:
                await self._store(
                    item,
                    move(item.state, Event.DOUBT),
                    wait=wait,
                    attempts=item.attempts + 1,
                )

    async def _confirmed(self, item: OutboxItem, receipt: Receipt) -> None:
        """First the cache has the server's message, then the outbox item goes: never neither."""
        ctx = self._ctx
        saved = await ctx.worker.run(self._settle, item, receipt)
        ctx.publish(TicketsChanged(ctx.account.id, saved))
        for ref in saved:
            ctx.publish(ThreadChanged(ref))
        ctx.publish(OutboxChanged(item.id, self._ref(item)))

    def _settle(self, item: OutboxItem, receipt: Receipt) -> frozenset[TicketRef]:
        ctx = self._ctx
        ref = TicketRef(ctx.account.id, receipt.ticket.id)
        known = ctx.profile.tickets.get(ref)
        # A pull may have brought more than this answer knew; the feed tells of the write anyway.
        outdated = known is not None and known.ticket.updated > receipt.ticket.updated
        saved = ctx.profile.tickets.save(
            ctx.account.id,
            me=ctx.account.person.id,
            tickets=() if outdated else (receipt.ticket,),
            messages=() if receipt.message is None else (receipt.message,),
        )
        ctx.profile.outbox.remove(item.id)
        return saved.refs | {ref}

    async def settle_arrived(self) -> None:
        """Let items go whose message a pull brought before any answer did."""
        ctx = self._ctx
        for item in await self._heads():
            if item.id in self._busy or item.state is State.PARKED:
                continue
            if await ctx.worker.run(self._drop_if_arrived, item):
                ctx.publish(OutboxChanged(item.id, self._ref(item)))
                if (ref := self._ref(item)) is not None:
                    ctx.publish(ThreadChanged(ref))

    def _drop_if_arrived(self, item: OutboxItem) -> bool:
        ctx = self._ctx
        ref = self._ref(item)
        if ref is None:
            return False
        newest = ctx.profile.tickets.messages(ref, NEWEST)
        if all(message.token != item.id for message in newest):
            return False
        ctx.profile.outbox.remove(item.id)
        return True

    async def _store(
        self,
        item: OutboxItem,
        state: State,
        *,
        wait: float,
        attempts: int,
        why: Exception | None = None,
    ) -> OutboxItem:
        ctx = self._ctx
        item = replace(
            item,
            state=state,
            attempts=attempts,
            not_before=ctx.clock() + wait if wait else 0.0,
            reason="" if why is None else _words(why),
            reason_code="" if why is None else type(why).__name__,
        )
        await ctx.worker.run(ctx.profile.outbox.update, item)
        ctx.publish(OutboxChanged(item.id, self._ref(item)))
        return item

    def _ref(self, item: OutboxItem) -> TicketRef | None:
        return None if item.ticket is None else TicketRef(self._ctx.account.id, item.ticket)


def _words(error: Exception) -> str:
    if isinstance(error, Problem):
        return str(error)
    return str(Problem(detail="an unexpected fault of this program; nothing was lost"))
