"""What is for staff alone, as the client asks for it: one small flow for each call."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from datetime import datetime

from desktop.backends.base import Outgoing, Receipt
from desktop.backends.http import Http
from desktop.backends.native import history_wire, staff_asks, staff_wire, wire
from desktop.domain.activity import Event
from desktop.domain.customers import CustomerCard
from desktop.domain.errors import QT_TRANSLATE_NOOP, Forbidden, NotFound, TooMuch, UnexpectedAnswer
from desktop.domain.held import MergedAway
from desktop.domain.history import TicketHistory
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Ticket
from desktop.domain.timesheet import TimeEntry
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime, MergeTicket

MOST_EVENTS = 2000
MOST_ENTRIES = 10_000
MOST_HISTORIES = 100_000


class NativeStaff:
    """What a member of staff does and looks up at one helpdesk beside answering."""

    def __init__(
        self,
        http: Http,
        ticket: Callable[[RemoteId], Awaitable[Ticket]],
        as_it_is_now: Callable[[Receipt], Awaitable[Receipt]],
    ) -> None:
        self._http = http
        self._ticket = ticket
        self._as_it_is_now = as_it_is_now

    async def change(self, command: ChangeTicket, outgoing: Outgoing) -> Receipt:
        """Change a ticket; `TakenMeanwhile` where somebody else was assigned since."""
        ask = staff_asks.change(command, outgoing.key)
        receipt = await self._http.request(ask, wire.parse_receipt)
        self._is_of(receipt, command.ticket)
        left = ", ".join(_untaken(command, receipt.ticket))
        if left:
            raise Forbidden(detail=f"the helpdesk left as it was: {left}")
        return await self._as_it_is_now(receipt)

    async def merge(self, command: MergeTicket, outgoing: Outgoing) -> Receipt:
        """Make a ticket part of another one; done already where it is part of that."""
        ask = staff_asks.merge(command, outgoing.key)
        try:
            receipt = await self._http.request(ask, wire.parse_receipt)
        except MergedAway as gone:
            if gone.fields["into"] != command.into:
                raise
            return Receipt(await self._ticket(command.into))
        self._is_of(receipt, command.into)
        return await self._as_it_is_now(receipt)

    async def log_time(self, command: LogTime, outgoing: Outgoing) -> Receipt:
        """Note time that was worked."""
        ask = staff_asks.log_time(command, outgoing.key)
        receipt = await self._http.request(ask, wire.parse_receipt)
        self._is_of(receipt, command.ticket)
        return await self._as_it_is_now(receipt)

    async def change_time(self, command: ChangeTime, outgoing: Outgoing) -> Receipt:
        """Mend an entry of one's own, or take it away."""
        if command.minutes:
            ask = staff_asks.mend_time(command, outgoing.key)
            return await self._as_it_is_now(await self._http.request(ask, wire.parse_receipt))
        # Gone already: an earlier try took it away, and its answer was lost.
        with suppress(NotFound):
            await self._http.send(staff_asks.take_time_back(command))
        return Receipt(await self._ticket(command.ticket))

    async def activity(self, ticket: RemoteId) -> tuple[Event, ...]:
        """Return what happened to a ticket, oldest first."""
        events: tuple[Event, ...] = ()
        before = ""
        while True:
            ask = staff_asks.activity(ticket, before)
            page = await self._http.request(ask, staff_wire.parse_activity)
            events = (*page.events, *events)
            if not page.before or page.before == before or len(events) >= MOST_EVENTS:
                return events[-MOST_EVENTS:]
            before = page.before

    async def time_entries(
        self,
        agent: RemoteId | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        ticket: RemoteId | None = None,
    ) -> tuple[TimeEntry, ...]:
        """Return worked time, earliest first."""
        entries: list[TimeEntry] = []
        after = ""
        while True:
            ask = staff_asks.time_entries(agent, since, until, ticket, after)
            page = await self._http.request(ask, staff_wire.parse_time)
            entries += page.entries
            if len(entries) > MOST_ENTRIES:
                detail = f"over {MOST_ENTRIES} entries of worked time"
                raise TooMuch(host=self._http.host, detail=detail)
            if not page.after or page.after == after:
                return tuple(entries)
            after = page.after

    async def histories(self, since: datetime) -> AsyncIterator[tuple[TicketHistory, ...]]:
        """Yield how tickets went that were open or changed since then, the newest first."""
        after, count = "", 0
        while True:
            ask = staff_asks.histories(since, after)
            page = await self._http.request(ask, history_wire.parse)
            count += len(page.histories)
            if count > MOST_HISTORIES:
                raise TooMuch(host=self._http.host, detail=f"over {MOST_HISTORIES} tickets")
            yield page.histories
            if not page.after or page.after == after:
                return
            after = page.after

    async def customer(self, person: RemoteId) -> CustomerCard:
        """Return what is known of a customer."""
        return await self._http.request(staff_asks.customer(person), staff_wire.parse_card)

    async def save_customer_notes(self, person: RemoteId, notes: str, version: str) -> CustomerCard:
        """Replace what staff wrote about a customer; `Conflict` where they were changed since."""
        ask = staff_asks.save_notes(person, notes, version)
        return await self._http.request(ask, staff_wire.parse_card)

    def _is_of(self, receipt: Receipt, ticket: RemoteId) -> None:
        if receipt.ticket.id != ticket:
            raise UnexpectedAnswer(
                host=self._http.host, detail=QT_TRANSLATE_NOOP("Detail", "another ticket")
            )


def _untaken(command: ChangeTicket, ticket: Ticket) -> Iterator[str]:
    """Yield the names of what a helpdesk answered with success and did not do."""
    assignee = "" if ticket.assignee is None else ticket.assignee.id
    tags = {tag.casefold() for tag in ticket.tags}
    followers = {address.casefold() for address in ticket.followers}
    kept = {
        "assignee": command.assignee in (None, assignee),
        "priority": command.priority in (None, ticket.priority),
        "department": command.department in (None, ticket.department),
        "type": command.type_id in (None, ticket.type),
        "tags": tags.isdisjoint(tag.casefold() for tag in command.remove_tags),
        "followers": followers.issuperset(_folded(command.add_followers))
        and followers.isdisjoint(_folded(command.remove_followers)),
        "links": set(command.add_links) <= set(ticket.links)
        and set(command.remove_links).isdisjoint(ticket.links),
        "conversations": set(command.rename_conversations)
        <= {(there.id, there.name) for there in ticket.conversations},
    }
    return (name for name, done in kept.items() if not done)


def _folded(addresses: tuple[str, ...]) -> set[str]:
    return {address.strip().casefold() for address in addresses}
