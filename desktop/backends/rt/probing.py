"""The search for a write whose answer was lost: RT has no keys that would make repeating safe."""

from desktop.backends.base import Receipt
from desktop.backends.rt import shapes, tickets, writes
from desktop.backends.rt.desk import Desk
from desktop.backends.rt.forms import QueueForm
from desktop.domain.errors import NotFound, Unsupported
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import Message, Thread
from desktop.domain.outbox import ChangeFields, Command, NewTicket, Reply, SetStatus

_TWINS = 20


class Probing:
    """Looks at one RT for what one person wrote."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def probe(self, command: Command, key: OutboxId, seen: RemoteId | None) -> Receipt | None:
        """Look for a write of unknown outcome; None too where its ticket is out of sight."""
        try:
            match command:
                case Reply():
                    thread = await self._desk.thread(command.ticket)
                    found = _sent(thread, command, key, seen, (await self._desk.me()).name)
                    return None if found is None else Receipt(thread.ticket, found)
                case SetStatus():
                    ticket = (await self._desk.thread(command.ticket)).ticket
                    return Receipt(ticket) if ticket.status_id == command.status_id else None
                case ChangeFields():
                    raise Unsupported(what="looking for a change instead of repeating it")
                case NewTicket():
                    return await self._find_opened(command, key, seen)
        except NotFound:
            return None

    async def _find_opened(
        self, command: NewTicket, key: OutboxId, seen: RemoteId | None
    ) -> Receipt | None:
        """Look through the newest tickets of that name; *seen* is the newest known before."""
        me = await self._desk.me()
        form = await self._desk.visible_form(command.department)
        for row in await self._search(writes.twins_sql(command, me)):
            thread, _ = await self._desk.conversation(row)
            first = thread.messages[0] if thread.messages else None
            if first is None or first.author.id != me.name:
                continue
            unmarked = not first.token and seen is not None
            later = unmarked and shapes.number(row.id) > shapes.number(seen)
            if first.token == key or (later and writes.is_same(first, command, form)):
                return Receipt(thread.ticket, first)
        return None

    async def _search(self, sql: str) -> list[shapes.RtTicket]:
        query = tickets.search(sql, ("id", "DESC"), per_page=_TWINS)
        return (await self._desk.search(query)).items


def _sent(
    thread: Thread, command: Reply, key: OutboxId, seen: RemoteId | None, me: str
) -> Message | None:
    """Return the message that *command* became: by its mark, else by author, words and time."""
    own = [m for m in thread.messages if m.author.id == me and m.internal == command.internal]
    for message in own:
        if message.token == key:
            return message
    if seen is None:
        return None
    newer = [m for m in own if shapes.number(m.id) > shapes.number(seen) and not m.token]
    return next((m for m in newer if writes.is_same(m, command, QueueForm())), None)
