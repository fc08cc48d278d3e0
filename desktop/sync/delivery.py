"""One outbox item's way: mark it in flight, send it, and keep what came of it."""

import logging
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

from desktop.backends.base import Capabilities, Receipt
from desktop.backends.unsent import not_prepared
from desktop.domain.changes import OutboxChanged, ThreadChanged, TicketsChanged, Warned
from desktop.domain.errors import (
    AnswersDropped,
    OutOfSight,
    Problem,
    Unconfirmed,
    Unsupported,
)
from desktop.domain.held import MergedAway
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import (
    NEEDS_PERSON,
    ChangeFields,
    Event,
    OutboxItem,
    Reply,
    SetStatus,
    State,
    move,
)
from desktop.domain.reasons import reason_of
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.domain.work import ChangeTicket, MergeTicket
from desktop.store.tickets import Saved
from desktop.sync.announce import announce
from desktop.sync.circuit import Outcome, outcome_of
from desktop.sync.context import Context
from desktop.sync.lookout import FRESH, Lookout
from desktop.sync.performing import perform
from desktop.sync.policy import (
    ACCOUNT_TROUBLE,
    PROBE_DELAYS,
    after_failed_look,
    after_failed_send,
    after_failed_upload,
    next_probe,
)
from desktop.sync.uploads import Stopped, Transfer, Uploading

log = logging.getLogger(__name__)

NEWEST = 50
"""How many messages of a ticket, and tickets where it is new, are searched for one of our own."""


class Overtaken(Exception):  # noqa: N818 - nothing is wrong: somebody else acted first
    """The item was changed or taken by another process meanwhile."""


class Delivery:
    """Takes items of one account one step further. What it raises, the item has survived."""

    def __init__(self, context: Context) -> None:
        self._ctx = context
        self._lookout = Lookout(context)
        self.uploading = Uploading()

    @property
    def _can(self) -> Capabilities:
        """What the helpdesk can do; `step` signs in before anything else."""
        if self._ctx.identity is None:
            raise RuntimeError("nobody has signed in yet")
        return self._ctx.identity.capabilities

    async def step(self, item: OutboxItem) -> Outcome:
        """Recover, send or probe *item*; return what that tells of the whole account."""
        try:
            if item.state is State.UPLOADING:
                # Cut off with the program before: known here, whatever the helpdesk says now.
                await self._note(item, Event.NOT_SENT, wait=0.0, attempts=0)
                return Outcome()
            try:
                await self._ctx.identify()
            except Problem as problem:
                return Outcome(problem, whole=True)
            match item.state:
                case State.IN_FLIGHT:
                    await self._recover(item)
                case State.PROBING:
                    return await self._probe(item)
                case _:
                    return await self._send(item)
        except Overtaken:
            log.info("an outbox item was changed elsewhere")
            self._tell(item)
        return Outcome()

    async def _recover(self, item: OutboxItem) -> None:
        """Take up an item whose outcome nobody noted: the program or its disk failed meanwhile."""
        event = Event.DOUBT_KEYED if self._repeatable(item) else Event.DOUBT
        wait = 0.0 if event is Event.DOUBT_KEYED else PROBE_DELAYS[0]
        await self._note(item, event, wait=wait, attempts=0)

    async def _send(self, item: OutboxItem) -> Outcome:
        looked = self._ctx.monotonic()
        if item.state is State.QUEUED:
            stopped = await self._hold(item)
            if stopped is not None:
                return stopped
        transfer = Transfer(self._ctx, item)
        tries = item.attempts + 1
        if self._goes_ahead(item):
            item = await self._note(item, Event.UPLOAD, wait=0.0, attempts=tries)
            upload = self._ctx.backend.upload(item.files, transfer.outgoing)
            try:
                await self.uploading.run(item.id, upload)
            except Stopped:
                await self._note(item, Event.PAUSE, wait=0.0, attempts=0)
                return Outcome()
            except Exception as error:  # noqa: BLE001 - as below
                await self._failed_upload(item, error, moved=transfer.moved)
                return outcome_of(error)
            # Files can take hours: somebody may have answered meanwhile.
            stopped = await self._hold(item) if self._ctx.monotonic() - looked > FRESH else None
            if stopped is not None:
                return stopped
        looks = item.state is State.REPEATING and not self._can.keyed_writes
        item = await self._note(item, Event.SEND, wait=0.0, attempts=tries)
        try:
            receipt = await self._found(item) if looks else None
            if receipt is None:
                receipt = await perform(
                    self._ctx.backend, self._can, item.command, transfer.outgoing
                )
        except OutOfSight as told:
            await self._opened_unseen(item, told)
            return Outcome(answered=True)
        except Exception as error:  # noqa: BLE001 - an unknown fault must not lose what was written
            await self._failed(item, error)
            return outcome_of(error)
        await self._confirmed(item, receipt)
        return Outcome(answered=True)

    async def _hold(self, item: OutboxItem) -> Outcome | None:
        """Hold *item* where its ticket changed in a way that matters; None: it may leave."""
        try:
            held = await self._lookout.look(item)
        except Problem as problem:
            wait = 0.0
            if not isinstance(problem, ACCOUNT_TROUBLE):
                wait = after_failed_send(
                    problem, attempts=item.attempts + 1, keyed=True, jitter=self._ctx.jitter()
                ).wait
            await self._stay(item, wait, problem)
            return Outcome(problem)
        if held is None:
            return None
        await self._note(item, Event.HOLD, wait=0.0, attempts=0, why=held)
        return Outcome(answered=True)

    def _goes_ahead(self, item: OutboxItem) -> bool:
        """Tell whether the files of an item leave before it does; then it can be paused."""
        return self._can.resumable_uploads and bool(item.files) and item.state is State.QUEUED

    async def _failed_upload(self, item: OutboxItem, error: Exception, *, moved: bool) -> None:
        _log_fault(error)
        # A line that breaks now and then, but brings something each time, needs no longer pauses.
        attempts = 1 if moved else item.attempts
        verdict = after_failed_upload(error, attempts=attempts, jitter=self._ctx.jitter())
        await self._note(item, verdict.event, wait=verdict.wait, attempts=attempts, why=error)

    async def _failed(self, item: OutboxItem, error: Exception) -> None:
        _log_fault(error)
        verdict = after_failed_send(
            error,
            attempts=item.attempts,
            keyed=self._repeatable(item),
            jitter=self._ctx.jitter(),
        )
        attempts = 0 if verdict.event is Event.DOUBT else item.attempts
        event = verdict.event
        if event is Event.HOLD and not isinstance(item.command, Reply):
            # What was to be done to that ticket alone is not done to another one instead.
            event = Event.REFUSED
        why = error
        if event is Event.HOLD and item.doubted and isinstance(error, MergedAway):
            # This send failed for certain, and says nothing of the one before it.
            why = self._unconfirmed(into=error.fields["into"], number=error.fields["number"])
        await self._note(item, event, wait=verdict.wait, attempts=attempts, why=why)

    async def _probe(self, item: OutboxItem) -> Outcome:
        """Look for a write whose answer was lost; after the last look only the person resends."""
        ctx = self._ctx
        try:
            receipt = await ctx.backend.probe(item.command, item.id, item.seen)
        except Problem as problem:
            wait, looks = after_failed_look(problem, item.attempts)
            await self._look_again(item, wait, looks, problem)
            return outcome_of(problem)
        except Exception as error:  # noqa: BLE001 - an answer that breaks us may do so each time
            _log_fault(error)
            receipt = None
        if receipt is not None:
            await self._confirmed(item, receipt)
            return Outcome(answered=True)
        looks = item.attempts + 1
        await self._look_again(item, next_probe(looks), looks)
        return Outcome(answered=True)

    async def _look_again(
        self, item: OutboxItem, wait: float | None, looks: int, why: Problem | None = None
    ) -> None:
        """Look again in *wait* seconds; None: it was looked for often enough, ask the person."""
        if wait is None:
            why = self._unconfirmed()
            await self._note(item, Event.NOT_FOUND, wait=0.0, attempts=0, why=why)
        else:
            await self._note(item, Event.DOUBT, wait=wait, attempts=looks, why=why)

    def _unconfirmed(self, **told: object) -> Unconfirmed:
        account = self._ctx.account
        return Unconfirmed(host=account.helpdesk or account.url, **told)

    async def _found(self, item: OutboxItem) -> Receipt | None:
        """Look once more before a write that may have arrived is repeated without a key.

        It may have arrived since the last look, and a status that somebody changed since must not
        be set again. Where it cannot be looked now, nothing is sent now.
        """
        ctx = self._ctx
        try:
            return await ctx.backend.probe(item.command, item.id, item.seen)
        except Unsupported:
            return None
        except Problem as problem:
            unsent = not_prepared(problem, ctx.account.helpdesk or ctx.account.url)
        raise unsent

    def _repeatable(self, item: OutboxItem) -> bool:
        """Tell whether doing it twice is doing it once: by a key, or by its nature."""
        by_nature = isinstance(item.command, SetStatus | ChangeFields | ChangeTicket | MergeTicket)
        return self._can.keyed_writes or by_nature

    async def _confirmed(self, item: OutboxItem, receipt: Receipt) -> None:
        """First the cache has the server's message, then the outbox item goes: never neither."""
        ctx = self._ctx
        saved = await ctx.worker.run(self._settle, item, receipt)
        with unharmed("showing what was sent"):
            announce(ctx, saved)
            if receipt.untaken:
                names = ", ".join(receipt.untaken)
                ctx.publish(Warned(AnswersDropped(number=receipt.ticket.number, names=names)))
        self._tell(item)

    async def _opened_unseen(self, item: OutboxItem, told: OutOfSight) -> None:
        """Let a new ticket go that the helpdesk has and does not show."""
        await self._ctx.worker.run(self._let_go, item)
        self._ctx.publish(Warned(told))
        self._tell(item)

    def _let_go(self, item: OutboxItem) -> None:
        self._ctx.profile.outbox.remove(item.id)
        with unharmed("dropping files that were sent"):
            self._ctx.profile.files.drop_unused(sent=item)

    def _settle(self, item: OutboxItem, receipt: Receipt) -> Saved:
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
        if isinstance(item.command, SetStatus) and item.ref is not None:
            closed = item.command.meaning is Status.CLOSED
            ctx.profile.outbox.know_closed(item.ref, closed=closed)
        self._let_go(item)
        # Even where the helpdesk's word changed nothing: the pending one is gone.
        return replace(
            saved, refs=saved.refs | {ref}, threads=saved.threads | {ref}, membership=True
        )

    async def settle_arrived(self, item: OutboxItem) -> None:
        """Let *item* go if a pull has brought its message before any answer did."""
        if not await self._ctx.worker.run(self._drop_if_arrived, item):
            return
        self._tell(item)

    def _drop_if_arrived(self, item: OutboxItem) -> bool:
        if not any(self._came_with(ref, item) for ref in self._places(item)):
            return False
        self._let_go(item)
        return True

    def _places(self, item: OutboxItem) -> list[TicketRef]:
        """Return the tickets that may be or hold what *item* says."""
        ref = item.ref
        if ref is not None:
            return [ref, *({item.goes_to or ref} - {ref})]
        if not item.doubted:
            return []
        query = TicketQuery(account=self._ctx.account.id)
        return [row.ref for row in self._ctx.profile.tickets.page(query, NEWEST)]

    def _came_with(self, ref: TicketRef, item: OutboxItem) -> bool:
        newest = self._ctx.profile.tickets.messages(ref, NEWEST)
        return any(message.token == item.id for message in newest)

    async def _note(
        self,
        item: OutboxItem,
        event: Event,
        *,
        wait: float,
        attempts: int,
        why: Exception | None = None,
    ) -> OutboxItem:
        """Move *item* on, durably; raises `Overtaken` where it is not what it was."""
        ctx = self._ctx
        doubted = item.doubted or event in (Event.DOUBT, Event.DOUBT_KEYED)
        moved = replace(
            item,
            state=move(item.state, event, doubted=doubted),
            doubted=doubted,
            attempts=attempts,
            not_before=ctx.clock() + wait if wait else 0.0,
            why=None if why is None else reason_of(why),
        )
        return await self._keep(moved, item.state)

    async def _stay(self, item: OutboxItem, wait: float, why: Problem) -> None:
        """Leave *item* where it is, with *why*: nothing of it was tried."""
        after = State.QUEUED if item.state is State.UPLOADING else item.state
        not_before = self._ctx.clock() + wait if wait else 0.0
        stays = replace(item, state=after, not_before=not_before, why=reason_of(why))
        await self._keep(stays, item.state)

    async def _keep(self, item: OutboxItem, expected: State) -> OutboxItem:
        if not await self._ctx.worker.run(self._ctx.profile.outbox.update, item, expected):
            raise Overtaken
        self._tell(item)
        return item

    def _tell(self, item: OutboxItem) -> None:
        # Whatever a view makes of it: what is noted is noted, and the item goes on.
        with unharmed("showing where an outbox item stands"):
            self._ctx.publish(OutboxChanged(item.id, item.ref))
            if item.ref is not None:
                self._ctx.publish(ThreadChanged(item.ref))
                if item.state in NEEDS_PERSON:
                    # The list marks a ticket of which something waits for the person.
                    refs = frozenset({item.ref})
                    self._ctx.publish(TicketsChanged(item.account, refs, membership=False))


@contextmanager
def unharmed(what: str) -> Generator[None]:
    """Go on where *what* fails, which is none of the item's business."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - an item must not suffer for it
        log.error("%s raised %s", what, type(error))


def _log_fault(error: Exception) -> None:
    if not isinstance(error, Problem):
        log.error("sending raised %s", type(error))
