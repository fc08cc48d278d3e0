"""What is for staff alone, as the client asks for it: one small flow for each call."""

from collections.abc import AsyncIterator
from datetime import datetime

from desktop.backends.base import Outgoing, Receipt
from desktop.backends.rt import ticket_histories
from desktop.backends.rt.agents import Directory
from desktop.backends.rt.desk import Desk
from desktop.backends.rt.pulling import Pulling
from desktop.backends.rt.readable import readable
from desktop.backends.rt.staff_lookups import StaffLookups
from desktop.backends.rt.staff_work import StaffWork
from desktop.domain.activity import Event
from desktop.domain.customers import CustomerCard
from desktop.domain.errors import QT_TRANSLATE_NOOP, Unsupported
from desktop.domain.history import TicketHistory
from desktop.domain.ids import RemoteId
from desktop.domain.timesheet import TimeEntry
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime, MergeTicket


class RtStaff:
    """What a member of staff does and looks up at one RT beside answering."""

    def __init__(self, desk: Desk, pulling: Pulling, directory: Directory) -> None:
        self._host = desk.session.host
        self._desk = desk
        self._pulling = pulling
        self._work = StaffWork(desk)
        self._lookups = StaffLookups(desk, directory)

    async def change(self, command: ChangeTicket, outgoing: Outgoing) -> Receipt:
        """Change a ticket; `TakenMeanwhile` where somebody else was assigned since."""
        del outgoing  # changing a ticket twice is changing it once
        with self._pulling.writing(command.ticket), readable(self._host):
            return await self._work.change(command)

    async def merge(self, command: MergeTicket, outgoing: Outgoing) -> Receipt:
        """Make a ticket part of another."""
        del outgoing
        with (
            self._pulling.writing(command.ticket),
            self._pulling.writing(command.into),
            readable(self._host),
        ):
            return await self._work.merge(command)

    async def log_time(self, command: LogTime, outgoing: Outgoing) -> Receipt:
        """Note time that was worked."""
        with self._pulling.writing(command.ticket), readable(self._host):
            return await self._work.log_time(command, outgoing)

    async def change_time(self, command: ChangeTime, outgoing: Outgoing) -> Receipt:
        """Refuse it: what RT noted down stays as it is."""
        del command, outgoing
        raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "mending time that was logged"))

    async def activity(self, ticket: RemoteId) -> tuple[Event, ...]:
        """Return what happened to a ticket, oldest first."""
        with readable(self._host):
            return await self._lookups.activity(ticket)

    async def time_entries(
        self,
        agent: RemoteId | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        ticket: RemoteId | None = None,
    ) -> tuple[TimeEntry, ...]:
        """Return logged time by when it was worked, earliest first."""
        with readable(self._host):
            return await self._lookups.time_entries(agent, since, until, ticket)

    async def histories(self, since: datetime) -> AsyncIterator[tuple[TicketHistory, ...]]:
        """Yield how tickets went that were active or changed since then, as far as RT tells."""
        with readable(self._host):
            async for page in ticket_histories.histories(self._desk, since):
                yield page

    async def customer(self, person: RemoteId) -> CustomerCard:
        """Return what is known of a customer."""
        with readable(self._host):
            return await self._lookups.customer(person)

    async def save_customer_notes(self, person: RemoteId, notes: str, version: str) -> CustomerCard:
        """Refuse: what RT keeps about a user that user can read over its interface."""
        del person, notes, version
        raise Unsupported(
            what=QT_TRANSLATE_NOOP("Detail", "notes about customers that these cannot read")
        )
