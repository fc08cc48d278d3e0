"""Everything a person can do to tickets: write, send, take back, close, read, fetch files."""

import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import structs

from desktop.domain.basis import Basis
from desktop.domain.changes import (
    Change,
    DraftsChanged,
    TicketsChanged,
)
from desktop.domain.customers import Customer
from desktop.domain.drafts import Draft, command_of
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing, Unreachable, Unsupported
from desktop.domain.fields import Credentials, Value
from desktop.domain.held import NothingToDecide
from desktop.domain.ids import AccountId, DraftId, OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import (
    PAUSABLE,
    SENDABLE,
    UNDER_WAY,
    ChangeFields,
    Event,
    OutboxItem,
    SetStatus,
    State,
    move,
)
from desktop.domain.status import Status
from desktop.domain.ticket import Details, TicketRow
from desktop.domain.whole_text import whole
from desktop.services.library import Library
from desktop.services.overtaken import answers_meanwhile
from desktop.services.queueing import Queueing
from desktop.store.profile import Profile
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    # It syncs, and so waits until the window has been painted.
    from desktop.backends.base import Backend
    from desktop.sync.engine import Engine

UNDO_SECONDS = 6.0


class Actions(Queueing):
    """Acts on one profile; every method raises only `domain.errors.Problem`."""

    def __init__(
        self,
        profile: Profile,
        worker: Worker,
        library: Library,
        publish: Callable[[Change], None],
        engine: "Callable[[AccountId], Engine | None]",
        knock: Callable[[AccountId], None],
    ) -> None:
        super().__init__(profile, worker, library, publish, engine)
        self._knock = knock

    # --- drafts

    def new_draft(
        self, account: AccountId, ref: TicketRef | None = None, internal: bool = False
    ) -> Draft:
        """Return an empty draft; nothing is stored until `save_draft`."""
        return Draft(
            id=DraftId(uuid.uuid4().hex),
            account=account,
            ticket=None if ref is None else ref.id,
            internal=internal,
            closings=0 if ref is None else self._library.closings(ref),
            changed=time.time(),
        )

    def follow_up(self, ref: TicketRef) -> Draft:
        """Return a draft of a new ticket that goes on from *ref*: its subject, its department.

        Of its answers those stay that do not belong to that one matter alone: all but logins.
        """
        ticket = self._row(ref).ticket
        details = ticket.details or Details()
        return replace(
            self.new_draft(ref.account),
            department=ticket.department,
            topic=details.topic,
            subject=ticket.subject,
            fields=dict(details.fields),
            follows=ref.id,
        )

    async def save_draft(self, draft: Draft) -> None:
        """Keep *draft* durably; an empty one is removed."""
        draft = whole(replace(draft, changed=time.time()))
        if draft.is_empty:
            await self._worker.run(self._profile.drafts.delete, draft.id)
        else:
            await self._worker.run(self._save_draft, draft)
        self._publish(DraftsChanged(draft.id))

    def _save_draft(self, draft: Draft) -> None:
        # Whoever has signed out wants nothing kept that a box still shows.
        if self._profile.accounts.get(draft.account) is not None:
            self._profile.drafts.save(draft)

    async def discard_draft(self, id: DraftId) -> None:
        """Remove a draft and the files that only it holds."""
        await self._worker.run(self._profile.drafts.delete, id)
        await self._worker.run(self._profile.files.drop_unused)
        self._publish(DraftsChanged(id))

    # --- sending

    async def send(self, draft: Draft, undo_seconds: float = UNDO_SECONDS) -> OutboxId:
        """Freeze *draft* into the outbox, durably; it leaves after the undo seconds.

        What was answered since its `basis` counts as not seen, so that it is held. Raises
        `ClosedMeanwhile` where its logins were given before its ticket closed.
        """
        if not (draft.body.strip() or draft.files):
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "text or file to send yet"))
        command = command_of(draft)
        item = await self.queue(draft.account, command, undo_seconds, draft, self._unaware(draft))
        self._publish(DraftsChanged(draft.id))
        return item.id

    async def undo(self, id: OutboxId) -> Draft | None:
        """Take a queued item back into its draft; None where it has left already."""
        item = self._library.outbox_item(id)
        if item is None or item.state is not State.QUEUED:
            return None
        return await self.edit(id)

    async def edit(self, id: OutboxId) -> Draft:
        """Take an item that is not under way back into a draft to be changed and sent anew."""
        item = self._waiting(id)
        draft = await self._worker.run(self._profile.outbox.take_back, id, time.time())
        self._announce(item)
        self._publish(DraftsChanged(draft.id))
        return draft

    async def retry(self, id: OutboxId) -> None:
        """Send an item again that was refused, held or stayed unconfirmed, or a waiting one now.

        Whatever is known of its ticket by now counts as seen. What was held because its ticket
        became part of another one goes there.
        """
        item = self._waiting(id)
        state = item.state
        if state not in SENDABLE:
            state = move(state, Event.RETRY, doubted=item.doubted)
        fresh = replace(item, state=state, not_before=0.0, why=None)
        goes_to = item.goes_to
        basis = None if goes_to is None else self.basis(goes_to)
        into = None if goes_to is None or goes_to == item.ref else goes_to.id
        outbox = self._profile.outbox
        if not await self._worker.run(outbox.release, fresh, item.state, basis, into):
            raise _under_way()
        self._announce(item)
        engine = self._engine(item.account)
        if engine is not None:
            engine.wake()

    async def send_at_once(self, id: OutboxId) -> None:
        """Let an item leave that waits for nothing but to be taken back; any other stays as it is.

        What changed at its ticket since it was written is not counted as seen.
        """
        item = self._library.outbox_item(id)
        if item is not None and item.state is State.QUEUED and not item.attempts:
            hurried = replace(item, not_before=0.0)
            await self._worker.run(self._profile.outbox.update, hurried, item.state)
            self._announce(item)

    async def settle(self, id: OutboxId) -> None:
        """Let an item go that may have arrived: the person has seen that it did."""
        item = self._waiting(id)
        if item.state is not State.UNCONFIRMED:
            raise NothingToDecide(state=item.state.value)
        if not await self._worker.run(self._profile.outbox.settle, id):
            raise _under_way()
        self._announce(item)
        await self._worker.run(self._profile.files.drop_unused)

    async def pause(self, id: OutboxId) -> None:
        """Keep an item here until `retry`; its files stop where they are and go on from there."""
        item = self._library.outbox_item(id)
        if item is None or item.state not in PAUSABLE:
            raise _under_way()
        engine = self._engine(item.account)
        if item.state is State.UPLOADING:
            # Its sender notes it, as soon as it has let go.
            if engine is None or not engine.pause(id):
                raise _under_way()
            return
        paused = replace(item, state=move(item.state, Event.PAUSE), not_before=0.0, attempts=0)
        if not await self._worker.run(self._profile.outbox.update, paused, item.state):
            raise _under_way()
        self._announce(item)

    async def discard(self, id: OutboxId) -> None:
        """Give an item up for good, here: one that may have arrived stays where it arrived.

        What leaves at this moment cannot be given up.
        """
        item = self._queued(id)
        if not await self._worker.run(self._profile.outbox.discard, id):
            raise _under_way()
        await self._worker.run(self._profile.files.drop_unused)
        self._announce(item)

    # --- the ticket

    async def close_ticket(self, ref: TicketRef, undo_seconds: float = 0.0) -> OutboxId:
        """Queue the closing of a ticket; it leaves after the undo seconds."""
        return await self._set_status(ref, (Status.CLOSED,), undo_seconds)

    async def undo_status(self, id: OutboxId) -> bool:
        """Drop a queued change of a ticket's status; False where it has left already."""
        item = self._library.outbox_item(id)
        if item is None or item.state is not State.QUEUED:
            return False
        await self.discard(id)
        return True

    async def reopen_ticket(self, ref: TicketRef) -> OutboxId:
        """Queue the reopening of a closed ticket."""
        return await self._set_status(
            ref, (Status.WAITING_FOR_STAFF, Status.IN_PROGRESS, Status.NEW)
        )

    async def change_fields(self, ref: TicketRef, fields: Mapping[str, Value]) -> OutboxId:
        """Queue other answers to fields of the ticket's form; "" (False, ()) takes one away."""
        self._row(ref)
        command = ChangeFields(ticket=ref.id, fields=dict(fields))
        return (await self.queue(ref.account, command, 0.0, None)).id

    async def reveal(self, ref: TicketRef, secret: RemoteId) -> Credentials:
        """Fetch a login that the ticket carries, to be shown and not kept.

        The helpdesk logs who saw it. Raises `Unreachable` and its like where it cannot be asked.
        """
        return await self.online(ref.account).reveal(ref.id, secret)

    async def customers(self, account: AccountId, search: str) -> tuple[Customer, ...]:
        """Look customers and their orders up at the helpdesk, for staff; nothing of it is kept.

        Raises `Unreachable` and its like where it cannot be asked.
        """
        return await self.online(account).customers(search)

    async def mark_read(self, ref: TicketRef) -> None:
        """Count the ticket as read up to its newest message, here and where the helpdesk counts."""
        row = self._row(ref)
        # A note, or a clock that differs, can make a message newer than the ticket says.
        newest = self._profile.tickets.messages(ref, 1)
        until = max([row.ticket.last_message, *(message.created for message in newest)])
        if not await self._worker.run(self._profile.tickets.mark_read, ref, until):
            return
        self._publish(TicketsChanged(ref.account, frozenset({ref})))
        engine = self._engine(ref.account)
        if engine is not None:
            engine.tell_read(ref.id, until)

    async def mark_unread(self, ref: TicketRef) -> None:
        """Count the ticket as unread again on this computer."""
        await self._worker.run(self._profile.tickets.mark_unread, ref)
        self._publish(TicketsChanged(ref.account, frozenset({ref})))

    async def refresh_thread(self, ref: TicketRef) -> None:
        """Fetch one conversation at once; raises where the helpdesk cannot be reached."""
        engine = self._engine(ref.account)
        if engine is not None:
            await engine.pull_thread(ref.id)

    def sync_now(self, account: AccountId | None = None) -> None:
        """Wake the sync of one account, or of all; try again to get at what they wait for."""
        ids = [account] if account else [a.id for a in self._library.accounts()]
        for id in ids:
            engine = self._engine(id)
            if engine is None:
                self._knock(id)
            else:
                engine.wake()

    def resume(self) -> None:
        """Begin anew with every helpdesk: this computer slept, or is on another network."""
        for account in self._library.accounts():
            engine = self._engine(account.id)
            if engine is None:
                self._knock(account.id)
            else:
                engine.resume()

    # --- parts

    def online(self, id: AccountId) -> "Backend":
        """Return the connection to a helpdesk; raises `Unreachable` where there is none now."""
        engine = self._engine(id)
        if engine is None:
            account = self._library.account(id)
            raise Unreachable(host=account.helpdesk or account.url)
        return engine.context.backend

    def _row(self, ref: TicketRef) -> TicketRow:
        row = self._library.ticket(ref)
        if row is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such ticket any more"))
        return row

    def _queued(self, id: OutboxId) -> OutboxItem:
        item = self._library.outbox_item(id)
        if item is None:
            raise Nothing(
                what=QT_TRANSLATE_NOOP(
                    "Detail", "such unsent message any more: it has been sent or discarded"
                )
            )
        return item

    def _waiting(self, id: OutboxId) -> OutboxItem:
        item = self._queued(id)
        if item.state in UNDER_WAY:
            raise _under_way()
        return item

    async def _set_status(
        self, ref: TicketRef, wanted: tuple[Status, ...], undo_seconds: float = 0.0
    ) -> OutboxId:
        self._row(ref)
        catalog = self._library.catalog(ref.account)
        choices = [catalog.status_for(meaning) for meaning in wanted] if catalog else []
        choice = next((c for c in choices if c is not None), None)
        if choice is None:
            raise Unsupported(
                what=QT_TRANSLATE_NOOP("Detail", "it has no status for that, or was not synced yet")
            )
        command = SetStatus(ticket=ref.id, status_id=choice.id, meaning=choice.meaning)
        return (await self.queue(ref.account, command, undo_seconds, None)).id

    def _unaware(self, draft: Draft) -> Basis | None:
        """Return what the writer of *draft* knew, where answers came that they were not shown."""
        if draft.ref is None or draft.basis is None or not answers_meanwhile(self._library, draft):
            return None
        # Whether it is closed they saw: the button says what sending does to such a ticket.
        return structs.replace(draft.basis, closed=self.basis(draft.ref).closed)


def _under_way() -> Unsupported:
    return Unsupported(
        what=QT_TRANSLATE_NOOP(
            "Detail", "this message is being sent at this moment; wait for its outcome"
        )
    )
