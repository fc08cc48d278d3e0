"""What staff do to a ticket: each deed is a frozen command of the outbox, offline as well."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.domain.catalog import Catalog
from desktop.domain.conversations import tidy_name
from desktop.domain.drafts import Draft
from desktop.domain.errors import QT_TRANSLATE_NOOP, Nothing, Unsupported
from desktop.domain.held import TakenMeanwhile
from desktop.domain.ids import OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import UNDER_WAY, Command, OutboxItem, SetStatus, State
from desktop.domain.ticket import Ticket, TicketRow
from desktop.domain.wishes import closes_or_reopens, on_the_way, parts, wish_of
from desktop.domain.work import NOBODY, ChangeTicket, ChangeTime, Link, LogTime, MergeTicket
from desktop.services.actions import Actions
from desktop.services.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A ticket as the helpdesk tells it, and as it will be once what waits here has arrived."""

    row: TicketRow
    ticket: Ticket
    items: tuple[OutboxItem, ...]
    """What of it has not arrived, in the order in which it will leave."""

    @property
    def closes_or_reopens(self) -> bool:
        """Whether its closing or its reopening is on the way."""
        return closes_or_reopens(self.row.ticket, self.ticket, self.items)


class TicketWork:
    """Queues staff's changes; every method raises only `domain.errors.Problem`.

    A change that was refused stands in the way of whatever is queued behind it. So a new wish about
    the same part of a ticket takes the place of the refused one.
    """

    def __init__(self, library: Library, actions: Actions) -> None:
        self._library = library
        self._actions = actions

    def wish(self, ref: TicketRef) -> Wish | None:
        """Return how a ticket stands and will stand; None where it is gone."""
        row = self._library.ticket(ref)
        if row is None:
            return None
        items = tuple(self._library.outbox_of(ref))
        ticket = wish_of(row.ticket, items, self._library.catalog(ref.account))
        return Wish(row=row, ticket=ticket, items=items)

    def as_wished(self, row: TicketRow) -> TicketRow:
        """Return a row as lists show it: as it will be."""
        if not row.pending:
            return row
        items = self._library.outbox_of(row.ref)
        return replace(
            row, ticket=wish_of(row.ticket, items, self._library.catalog(row.ref.account))
        )

    # --- whose it is

    async def assign(self, ref: TicketRef, person: RemoteId | None) -> OutboxId:
        """Give a ticket to somebody, None for nobody; refused if somebody else took it since."""
        holder = self._wish(ref).ticket.assignee
        return await self._change(
            ref,
            ChangeTicket(
                ticket=ref.id,
                assignee=NOBODY if person is None else person,
                assigned_before=NOBODY if holder is None else holder.id,
            ),
        )

    async def take(self, ref: TicketRef) -> OutboxId:
        """Give oneself a ticket that nobody has; raises `TakenMeanwhile` where somebody has it."""
        wish = self._wish(ref)
        me = self._library.me(ref.account).id
        holder = wish.ticket.assignee
        if holder is not None and holder.id != me:
            raise TakenMeanwhile(
                what=QT_TRANSLATE_NOOP("Detail", "The ticket"),
                who=holder.name,
                number=wish.row.ticket.number,
            )
        return await self.assign(ref, me)

    async def steal(self, ref: TicketRef) -> OutboxId:
        """Give oneself a ticket, whoever has it."""
        me = self._library.me(ref.account).id
        return await self._change(ref, ChangeTicket(ticket=ref.id, assignee=me))

    # --- what it is

    async def set_status(
        self, ref: TicketRef, status_id: str, undo_seconds: float = 0.0
    ) -> OutboxId:
        """Give a ticket one of the helpdesk's statuses."""
        choice = next((c for c in self._catalog(ref).statuses if c.id == status_id), None)
        if choice is None:
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "it has no such status"))
        command = SetStatus(ticket=ref.id, status_id=choice.id, meaning=choice.meaning)
        return await self._queue(ref, command, undo_seconds)

    async def set_priority(self, ref: TicketRef, priority: str) -> OutboxId:
        """Give a ticket one of the catalog's priorities."""
        return await self._change(ref, ChangeTicket(ticket=ref.id, priority=priority))

    async def move(self, ref: TicketRef, department: RemoteId) -> OutboxId:
        """Move a ticket to another department."""
        return await self._change(ref, ChangeTicket(ticket=ref.id, department=department))

    async def retype(self, ref: TicketRef, type_id: str) -> OutboxId:
        """Give a ticket one of the catalog's types; "" for none."""
        return await self._change(ref, ChangeTicket(ticket=ref.id, type_id=type_id))

    async def rename(self, ref: TicketRef, subject: str) -> OutboxId:
        """Give a ticket another subject."""
        words = " ".join(subject.split())
        if not words:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "words in the subject yet"))
        return await self._change(ref, ChangeTicket(ticket=ref.id, subject=words))

    async def rename_conversation(self, ref: TicketRef, id: RemoteId, name: str) -> OutboxId:
        """Give a conversation of a ticket another name."""
        words = tidy_name(name)
        if not words:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "name of the conversation yet"))
        command = ChangeTicket(ticket=ref.id, rename_conversations=((id, words),))
        return await self._change(ref, command)

    async def tag(
        self, ref: TicketRef, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> OutboxId:
        """Put tags on a ticket and take others off."""
        command = ChangeTicket(ticket=ref.id, add_tags=tuple(add), remove_tags=tuple(remove))
        return await self._change(ref, command)

    async def follow(
        self, ref: TicketRef, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> OutboxId:
        """Let addresses get a ticket's new messages, and others not any more."""
        command = ChangeTicket(
            ticket=ref.id, add_followers=tuple(add), remove_followers=tuple(remove)
        )
        return await self._change(ref, command)

    # --- where it belongs

    async def link(self, ref: TicketRef, link: Link) -> OutboxId:
        """Tie a ticket to another one of the same helpdesk."""
        return await self._change(ref, ChangeTicket(ticket=ref.id, add_links=(link,)))

    async def unlink(self, ref: TicketRef, link: Link) -> OutboxId:
        """Untie a ticket from another one."""
        return await self._change(ref, ChangeTicket(ticket=ref.id, remove_links=(link,)))

    async def merge(self, ref: TicketRef, into: RemoteId) -> OutboxId:
        """Make a ticket part of another one; it cannot be undone once it has arrived."""
        if into == ref.id:
            raise Unsupported(
                what=QT_TRANSLATE_NOOP("Detail", "a ticket cannot become part of itself")
            )
        return await self._queue(ref, MergeTicket(ticket=ref.id, into=into))

    def sub_task(self, ref: TicketRef) -> Draft:
        """Return a draft of a sub-task for the same customer; nothing is stored yet."""
        ticket = self._wish(ref).ticket
        requester = ticket.requester
        return replace(
            self._actions.new_draft(ref.account),
            department=ticket.department,
            requester="" if requester is None or requester.email is None else requester.email,
            parent=ref.id,
        )

    # --- afterwards

    async def undo(self, id: OutboxId) -> bool:
        """Drop a change that has not left; False where it has."""
        item = self._library.outbox_item(id)
        if item is None or item.doubted or item.state not in (State.QUEUED, State.PAUSED):
            return False
        await self._actions.discard(id)
        return True

    # --- parts

    async def _change(self, ref: TicketRef, command: ChangeTicket) -> OutboxId:
        if not parts(command):
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "change to be made"))
        return await self._queue(ref, command)

    async def _queue(self, ref: TicketRef, command: Command, undo_seconds: float = 0.0) -> OutboxId:
        for item in self._outdone(self._wish(ref).items, command):
            await self._actions.discard(item.id)
        return (await self._actions.queue(ref.account, command, undo_seconds)).id

    def _outdone(self, items: Iterable[OutboxItem], command: Command) -> list[OutboxItem]:
        """Return the refused changes of which *command* says anew all that they said."""
        new = parts(command)
        return [
            item
            for item in items
            if not on_the_way(item)
            and item.state not in UNDER_WAY
            and not item.doubted
            and not isinstance(item.command, LogTime | ChangeTime)
            and parts(item.command)
            and parts(item.command) <= new
        ]

    def _wish(self, ref: TicketRef) -> Wish:
        wish = self.wish(ref)
        if wish is None:
            raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such ticket any more"))
        return wish

    def _catalog(self, ref: TicketRef) -> Catalog:
        catalog = self._library.catalog(ref.account)
        if catalog is None:
            raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "its catalog was not synced yet"))
        return catalog
