"""What staff look up: what happened to a ticket, who worked how long, who a customer is."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

import msgspec

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.rt import histories, shapes, tickets, worked_time
from desktop.backends.rt.agents import Directory
from desktop.backends.rt.desk import TICKET, Desk
from desktop.backends.rt.histories import Names
from desktop.backends.rt.people import display_name
from desktop.backends.rt.shapes import RtHistoryEntry, RtUser, read
from desktop.backends.rt.tickets import PER_PAGE, quoted
from desktop.backends.rt.worked_time import Noted
from desktop.domain.activity import Event
from desktop.domain.customers import CustomerCard, CustomerTicket
from desktop.domain.errors import QT_TRANSLATE_NOOP, TooMuch
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person, Role
from desktop.domain.timesheet import TimeEntry

_MOST_ENTRIES = 10_000
_NEWEST = 10
_OTHERS = 20
_CUSTOMER = QT_TRANSLATE_NOOP("Detail", "This customer")
_NEWEST_FIRST = (("LastUpdated", "DESC"), ("id", "DESC"))
_ACTIVE = "Status = '__Active__'"


class StaffLookups:
    """One member of staff's look at one RT."""

    def __init__(self, desk: Desk, directory: Directory) -> None:
        self._desk = desk
        self._directory = directory

    # --- what happened ----------------------------------------------------------------------------

    async def activity(self, ticket: RemoteId) -> tuple[Event, ...]:
        """Return what happened to a ticket, oldest first."""
        row = await self._desk.row(ticket)
        entries = await self._history(str(row.id))
        names = await self._names(entries, RemoteId(str(row.queue.id)))
        crowd = await self._desk.people()
        await self._desk.meet(crowd, crowd.strangers((str(e.creator.id) for e in entries), row))
        events = (histories.event(entry, row, crowd, names) for entry in reversed(entries))
        return tuple(event for event in events if event is not None)

    async def _history(self, ticket: str) -> list[RtHistoryEntry]:
        """Return the newest entries of a history that people made, the newest first."""
        found: list[RtHistoryEntry] = []
        for page in range(1, histories.MOST * 2 // PER_PAGE + 1):
            query = histories.query(page)
            rows = await self._rows(f"/ticket/{ticket}/history", query)
            found += [entry for entry in rows.items if histories.is_told(entry)]
            if len(rows.items) < PER_PAGE // 2 or len(found) >= histories.MOST:
                break
        return sorted(found, key=lambda entry: shapes.number(entry.id), reverse=True)[
            : histories.MOST
        ]

    async def _names(self, entries: Sequence[RtHistoryEntry], queue: RemoteId) -> Names:
        fields = histories.fields_in(entries)
        queues = await self._desk.queues() if histories.names_a_queue(entries) else []
        called = await asyncio.gather(*map(self._desk.offer.name, fields))
        notes: dict[str, Noted] = {}
        for start in range(0, len(entries), PER_PAGE):
            notes |= await self._notes(entries[start : start + PER_PAGE])
        return Names(
            people=await self._directory.names(histories.people_in(entries)),
            queues={str(one.id): one.name or str(one.id) for one in queues},
            fields=dict(zip(fields, called, strict=True)),
            tags=(await self._desk.visible_form(queue)).tags,
            notes={id: noted.note for id, noted in notes.items()},
        )

    # --- who worked how long ----------------------------------------------------------------------

    async def time_entries(
        self,
        agent: RemoteId | None,
        since: datetime | None,
        until: datetime | None,
        ticket: RemoteId | None,
    ) -> tuple[TimeEntry, ...]:
        """Return logged time by when it was worked, earliest first."""
        path = "/transactions"
        if ticket is not None:
            path = f"/ticket/{(await self._desk.row(ticket)).id}/history"
        sql = worked_time.entries_sql(agent, since)
        found: list[TimeEntry] = []
        for page in range(1, 2 * _MOST_ENTRIES // PER_PAGE + 1):
            query = worked_time.entries_query(sql, page)
            if ticket is not None:
                query = worked_time.entries_of_ticket(page)
            rows = await self._rows(path, query)
            if not rows.items:
                return tuple(sorted(found, key=lambda entry: (entry.worked, entry.id)))
            found += [
                entry
                for entry in await self._entries(rows.items)
                if agent in (None, entry.agent.id)
                and (since is None or entry.worked >= since)
                and (until is None or entry.worked < until)
            ]
            if len(found) > _MOST_ENTRIES:
                break
        raise TooMuch(
            host=self._desk.session.host,
            detail=QT_TRANSLATE_NOOP("Detail", "logged time without an end"),
        )

    async def _entries(self, rows: Sequence[RtHistoryEntry]) -> list[TimeEntry]:
        taken = [row for row in rows if shapes.whole(row.time_taken)]
        notes = await self._notes(taken)
        return [
            worked_time.entry(row, _worker(row.creator), notes.get(str(row.id))) for row in taken
        ]

    async def _notes(self, rows: Sequence[RtHistoryEntry]) -> dict[str, Noted]:
        """Return what this client noted with logged time, by transactions: at most 100 of them."""
        logged = [
            str(row.id)
            for row in rows
            if row.type == "Comment" and shapes.whole(row.time_taken) > 0
        ]
        if not logged:
            return {}
        query, body = worked_time.marks_query(logged)
        parts = await self._post("/attachments", query, body, shapes.AttachmentRows)
        marked = worked_time.marked_parts(parts.items)
        if not marked:
            return {}
        query, body = worked_time.words_query(marked)
        words = await self._post("/attachments", query, body, shapes.ContentRows)
        return worked_time.noted(parts.items, words.items)

    async def _rows(self, path: str, query: tickets.Query) -> shapes.HistoryRows:
        return await self._desk.session.request(
            Ask(path=path, query=query, what=TICKET), lambda body: read(body, shapes.HistoryRows)
        )

    async def _post(
        self, path: str, query: tickets.Query, body: bytes, shape: type[shapes.T]
    ) -> shapes.T:
        ask = Ask(method="POST", path=path, query=query, body=body)
        return await self._desk.session.request(ask, lambda body: read(body, shape))

    # --- who a customer is ------------------------------------------------------------------------

    async def customer(self, person: RemoteId) -> CustomerCard:
        """Return what RT knows of somebody, and of the organization that they belong to."""
        ask = Ask(path=f"/user/{segment(person, _CUSTOMER)}", what=_CUSTOMER)
        user = await self._desk.session.request(ask, lambda body: read(body, shapes.RtCustomer))
        account = (user.organization or "").strip()
        theirs = f"Requestor.Name = {quoted(person)}"
        if account:
            theirs = f"Requestor.Organization = {quoted(account)}"
        newest, active, others = await asyncio.gather(
            self._desk.search(tickets.search(theirs, *_NEWEST_FIRST, per_page=_NEWEST)),
            self._desk.search(tickets.search(f"{theirs} AND {_ACTIVE}", per_page=1)),
            self._members(account, person),
        )
        found = await self._desk.listed(newest.items)
        return CustomerCard(
            person=Person(
                person,
                user.real_name or user.name or person,
                Role.AGENT if shapes.number(user.privileged) else Role.CUSTOMER,
                user.email or None,
            ),
            account=account,
            others=others,
            tickets=_count(newest),
            open_tickets=_count(active),
            newest=tuple(
                CustomerTicket(
                    id=ticket.id,
                    number=ticket.number,
                    subject=ticket.subject,
                    status=ticket.status,
                    status_label=ticket.status_label,
                    last_message=ticket.last_message,
                )
                for ticket in found
            ),
        )

    async def _members(self, account: str, person: RemoteId) -> tuple[Person, ...]:
        """Return who else belongs to an organization."""
        if not account:
            return ()
        terms = [{"field": "Organization", "operator": "=", "value": account}]
        query = (("fields", "RealName,EmailAddress"), ("per_page", _OTHERS + 1))
        rows = await self._post("/users", query, msgspec.json.encode(terms), shapes.UserRows)
        others = (user for user in rows.items if str(user.id) != person)
        return tuple(
            Person(RemoteId(str(user.id)), display_name(user), Role.CUSTOMER, user.email or None)
            for user in others
        )[:_OTHERS]


def _worker(user: RtUser) -> Person:
    return Person(RemoteId(str(user.id)), display_name(user), Role.AGENT)


def _count(rows: shapes.TicketRows) -> int:
    return len(rows.items) if rows.total is None else int(rows.total)
