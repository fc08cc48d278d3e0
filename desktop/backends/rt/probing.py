"""The search for a write whose answer was lost: RT has no keys that would make repeating safe."""

from desktop.backends.base import Receipt
from desktop.backends.rt import shapes, tickets, writes
from desktop.backends.rt.desk import Desk
from desktop.backends.rt.markers import key_in
from desktop.backends.rt.shapes import RtTicket
from desktop.domain.errors import QT_TRANSLATE_NOOP, NotFound, Unsupported
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import Message, Thread
from desktop.domain.outbox import (
    ChangeFields,
    Command,
    ImportMessages,
    NewTicket,
    Reply,
    SetStatus,
)
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime, MergeTicket

_NEWEST = 20
"""Tickets of each search that are looked at."""


class Probing:
    """Looks at one RT for what one person wrote.

    A message is known by its mark alone, and only where the person is its author: RT keeps marks
    word for word. The same words without the mark came another way (RT's own pages, a mail, a
    second client), and to take them for the lost message would lose it.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def probe(self, command: Command, key: OutboxId, seen: RemoteId | None) -> Receipt | None:
        """Look for a write of unknown outcome; None too where its ticket is out of sight."""
        try:
            match command:
                case Reply() | LogTime():
                    # Meanwhile its ticket may have become part of another one.
                    row = await self._desk.row_now(command.ticket)
                    return _marked((await self._desk.conversation(row))[0], key)
                case SetStatus():
                    return await self._find_change(command, seen)
                case (
                    ChangeFields()
                    | ChangeTicket()
                    | ChangeTime()
                    | MergeTicket()
                    | ImportMessages()
                ):
                    raise Unsupported(
                        what=QT_TRANSLATE_NOOP(
                            "Detail", "looking for a change instead of repeating it"
                        )
                    )
                case NewTicket():
                    return await self._find_opened(command, key)
        except NotFound:
            return None

    async def _find_change(self, command: SetStatus, seen: RemoteId | None) -> Receipt | None:
        """Look for a change of status: it was made, even where somebody undid it since."""
        ticket = (await self._desk.thread(command.ticket)).ticket
        if ticket.status_id == command.status_id:
            return Receipt(ticket)
        if seen is None:
            return None
        me = (await self._desk.me()).name
        for entry in await self._desk.changes_of_status(ticket.id):
            if str(entry.creator.id) == me and shapes.number(entry.id) > shapes.number(seen):
                return Receipt(ticket) if entry.new_value == command.status_id else None
        return None

    async def _find_opened(self, command: NewTicket, key: OutboxId) -> Receipt | None:
        """Look through the newest tickets of that name, and of any: staff may have renamed it."""
        me = await self._desk.me()
        looked_at: set[str] = set()
        for sql in (writes.twins_sql(command, me), writes.opened_sql(me)):
            for row in await self._newest(sql):
                if str(row.id) in looked_at:
                    continue
                looked_at.add(str(row.id))
                parts = await self._desk.first_parts(str(row.id))
                if key_in(part.headers or "" for part in parts) != key:
                    continue
                thread, _ = await self._desk.conversation(row)
                if (receipt := _marked(thread, key)) is not None:
                    return receipt
        return None

    async def _newest(self, sql: str) -> list[RtTicket]:
        query = tickets.search(sql, ("id", "DESC"), per_page=_NEWEST)
        return (await self._desk.search(query)).items


def _marked(thread: Thread, key: OutboxId) -> Receipt | None:
    found: Message | None = next((m for m in thread.messages if m.token == key), None)
    return None if found is None else Receipt(thread.ticket, found)
