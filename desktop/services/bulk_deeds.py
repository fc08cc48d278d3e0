"""What can be done to many tickets at once, each kind with its way back.

Tickets of several helpdesks may be among them: a choice names its code at each, by account.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.errors import QT_TRANSLATE_NOOP, Unsupported
from desktop.domain.ids import AccountId, OutboxId, RemoteId
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.services.actions import Actions
from desktop.services.ticket_work import TicketWork

Codes = Mapping[AccountId, str]
"""What a choice is called at each helpdesk."""


def _code(codes: Codes, row: TicketRow) -> str:
    code = codes.get(row.ref.account)
    if code is None:
        raise Unsupported(
            what=QT_TRANSLATE_NOOP("Detail", "the ticket's helpdesk has no such choice")
        )
    return code


class _Change:
    """Whatever changes what a ticket is, and not what was said, can be set back."""

    __slots__ = ()

    def goes_back(self, before: TicketRow) -> bool:
        """Tell that it can."""
        del before
        return True


@dataclass(frozen=True, slots=True)
class Assign(_Change):
    """Give tickets to somebody; "" for nobody."""

    work: TicketWork
    people: Codes

    def changes(self, row: TicketRow) -> bool:
        """Tell whether somebody else has it."""
        return _assignee(row) != (self.people.get(row.ref.account, None))

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Queue it."""
        return (await self.work.assign(row.ref, RemoteId(_code(self.people, row)) or None),)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Give it back to whom it had."""
        return (await self.work.assign(before.ref, RemoteId(_assignee(before)) or None),)


@dataclass(frozen=True, slots=True)
class SetStatusOf(_Change):
    """Give tickets a status."""

    work: TicketWork
    statuses: Codes

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it has another status."""
        return row.ticket.status_id != self.statuses.get(row.ref.account)

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Queue it."""
        return (await self.work.set_status(row.ref, _code(self.statuses, row)),)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Give it the status it had."""
        return (await self.work.set_status(before.ref, before.ticket.status_id),)


@dataclass(frozen=True, slots=True)
class Close(_Change):
    """Close tickets, or open them again."""

    work: TicketWork
    actions: Actions
    reopen: bool = False

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it is not so already."""
        return (row.ticket.status is Status.CLOSED) == self.reopen

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Queue it."""
        change = self.actions.reopen_ticket if self.reopen else self.actions.close_ticket
        return (await change(row.ref),)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Give it the status it had."""
        return (await self.work.set_status(before.ref, before.ticket.status_id),)


@dataclass(frozen=True, slots=True)
class Prioritise(_Change):
    """Give tickets a priority."""

    work: TicketWork
    priorities: Codes

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it has another priority."""
        return row.ticket.priority != self.priorities.get(row.ref.account)

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Queue it."""
        return (await self.work.set_priority(row.ref, _code(self.priorities, row)),)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Give it the priority it had."""
        return (await self.work.set_priority(before.ref, before.ticket.priority),)


@dataclass(frozen=True, slots=True)
class Move(_Change):
    """Move tickets to a department."""

    work: TicketWork
    departments: Codes

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it is in another department."""
        return row.ticket.department != self.departments.get(row.ref.account)

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Queue it."""
        return (await self.work.move(row.ref, RemoteId(_code(self.departments, row))),)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Move it back."""
        return (await self.work.move(before.ref, before.ticket.department),)


@dataclass(frozen=True, slots=True)
class Retype(_Change):
    """Give tickets a type."""

    work: TicketWork
    types: Codes

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it has another type."""
        return row.ticket.type != self.types.get(row.ref.account)

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Queue it."""
        return (await self.work.retype(row.ref, _code(self.types, row)),)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Give it the type it had."""
        return (await self.work.retype(before.ref, before.ticket.type),)


@dataclass(frozen=True, slots=True)
class Tag(_Change):
    """Put a tag on tickets, or take it off."""

    work: TicketWork
    tag: str
    off: bool = False

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it lacks the tag that is to be put on, or has the one to be taken off."""
        return (self.tag in row.ticket.tags) == self.off

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Queue it."""
        return await self._put(row, off=self.off)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Do the opposite: it is begun only where it changes something."""
        return await self._put(before, off=not self.off)

    async def _put(self, row: TicketRow, *, off: bool) -> tuple[OutboxId, ...]:
        tags = (self.tag,)
        return (await self.work.tag(row.ref, *(((), tags) if off else (tags, ()))),)


@dataclass(frozen=True, slots=True)
class MarkRead(_Change):
    """Count tickets as read, or as unread: that happens here, at once."""

    actions: Actions
    unread: bool = False

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it counts otherwise."""
        return row.unread != self.unread

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Do it."""
        return await self._count(row, unread=self.unread)

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Count it as before."""
        return await self._count(before, unread=before.unread)

    async def _count(self, row: TicketRow, *, unread: bool) -> tuple[OutboxId, ...]:
        if unread:
            await self.actions.mark_unread(row.ref)
        else:
            await self.actions.mark_read(row.ref)
        return ()


def _assignee(row: TicketRow) -> str:
    return "" if row.ticket.assignee is None else row.ticket.assignee.id
