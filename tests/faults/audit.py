"""What came of everything: the journal, the outbox, the cache and the helpdesk's own database."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem, Reply
from desktop.domain.outbox import NewTicket as New
from desktop.domain.ticket import Role
from desktop.domain.views import TicketQuery
from desktop.services import keys
from desktop.services.session import Session
from tests.faults import journal
from tests.faults.author import number_of
from tests.faults.journal import Line, Told
from tests.faults.server_side import Files, Server, Written, read_server

_MOST = 5
"""Sentences about one kind of fault; the rest is counted."""


@dataclass
class Audit:
    """What was found in the end."""

    promised: int = 0
    """Writes of which the person was told that they are queued."""
    waiting: int = 0
    broken: list[str] = field(default_factory=list[str])
    _kinds: Counter[str] = field(default_factory=Counter[str])

    def note(self, kind: str, words: str) -> None:
        """Note a broken promise, the first few in full."""
        self._kinds[kind] += 1
        if self._kinds[kind] <= _MOST:
            self.broken.append(f"{kind}: {words}")

    def count(self, kind: str) -> int:
        """Return how often that was noted."""
        return self._kinds[kind]


LOST, TWICE, ORDER, CHANGED, SILENT, CACHE = (
    "lost", "twice", "out of order", "changed", "silent", "cache differs"
)  # fmt: skip


def audit(folder: Path, database: Path) -> Audit:
    """Compare everything; the client and nobody else has FOLDER/profile open."""
    found = Audit()
    server = read_server(database)
    directory = folder / "profile"
    session = Session(directory, keys.obtain(directory, None))
    try:
        lines = list(journal.read(folder / "journal"))
        _promises(found, lines, server, session)
        _order(found, lines, server)
        _cache(found, server, session)
    finally:
        session.profile.close()
        session.worker.close()
    return found


def _promises(found: Audit, lines: list[Line], server: Server, session: Session) -> None:
    outbox = session.library.outbox()
    for item in outbox:
        if item.state in NEEDS_PERSON and not item.reason:
            found.note(SILENT, f"an item is {item.state} without a reason")
    arrived: dict[int, list[Written]] = defaultdict(list)
    for message in server.messages:
        if (n := number_of(message.body)) is not None:
            arrived[n].append(message)
    _texts(found, {line.n: line for line in lines if line.what.has_text}, arrived, session)
    waiting, done = {str(item.id) for item in outbox}, set(server.keys)
    given_up = {line.key for line in lines if line.told is Told.DISCARDED}
    for line in lines:
        if line.told is Told.QUEUED and line.key not in given_up:
            found.promised += 1
            if line.key in waiting:
                found.waiting += 1
            elif not line.what.has_text and line.key not in done:
                found.note(LOST, f"w{line.n}, to {line.what} {line.ticket} by {line.who}")


def _texts(
    found: Audit, texts: dict[int, Line], arrived: dict[int, list[Written]], session: Session
) -> None:
    """Judge everything that has words, by the last that the person was told of each."""
    waiting = Counter(map(_number, session.library.outbox()))
    drafts = Counter(number_of(draft.body) for draft in session.library.drafts())
    for n in arrived.keys() | texts.keys():
        places = len(arrived[n]) + waiting[n] + drafts[n]
        if places > 1:
            found.note(
                TWICE, f"w{n}: {len(arrived[n])} sent, {waiting[n]} waiting, {drafts[n]} drafts"
            )
        line = texts.get(n)
        if line is None:
            # The kill came before the person was told anything of it.
            continue
        if line.told is Told.DISCARDED:
            if places:
                found.note(TWICE, f"w{n} was discarded, and is there")
        elif places == 0:
            found.note(LOST, f"w{n}, a {line.what} of {line.who}, was {line.told}")
        for written in arrived[n]:
            if (written.body, written.files) != (line.text, line.files):
                found.note(CHANGED, f"w{n} is not what was written")


def _order(found: Audit, lines: list[Line], server: Server) -> None:
    """Judge each ticket's order by the helpdesk's own: that in which its keys were noted."""
    place = {key: at for at, key in enumerate(server.keys)}
    last: dict[tuple[str, str], tuple[int, int]] = {}
    for line in lines:
        if line.told is Told.QUEUED and line.ticket is not None and line.key in place:
            at = place[line.key]
            where = (line.who, line.ticket)
            before, n = last.get(where, (-1, 0))
            if at < before:
                found.note(ORDER, f"w{line.n} came before w{n} in {line.ticket}")
            last[where] = (at, line.n)
    rank = {line.n: at for at, line in enumerate(lines)}
    newest: dict[tuple[str, str], int] = {}
    for message in server.messages:
        n = number_of(message.body)
        if n in rank:
            where = (message.author, message.ticket)
            if rank[n] < newest.get(where, 0):
                found.note(ORDER, f"w{n} stands too late in {message.ticket}")
            newest[where] = rank[n]


def _cache(found: Audit, server: Server, session: Session) -> None:
    """Hold what the client shows against what the helpdesk has."""
    for account in session.library.accounts():
        rows = session.library.tickets(TicketQuery(account=account.id))
        here = {row.ref.id: row.ticket for row in rows.rows(0, rows.count)}
        told = {i: (t.number, t.subject, t.status_id) for i, t in here.items()}
        for id in told.keys() ^ server.tickets.keys():
            found.note(CACHE, f"{account.name} has {id}, or the helpdesk has")
        for id in told.keys() & server.tickets.keys():
            if told[id] != server.tickets[RemoteId(id)]:
                found.note(CACHE, f"{account.name} sees {told[id]}, not {server.tickets[id]}")
        staff = account.person.role is Role.AGENT
        there = server.conversations(with_notes=staff)
        for id in here:
            messages = session.profile.tickets.messages(TicketRef(account.id, id))
            shown = [(m.id, m.body, _files(m)) for m in messages]
            if shown != there[id]:
                found.note(CACHE, f"{account.name} sees another conversation in {id}")


def _files(message: Message) -> Files:
    return tuple((file.name, str(file.sha256)) for file in message.attachments)


def _number(item: OutboxItem) -> int | None:
    match item.command:
        case Reply(body=body) | New(body=body):
            return number_of(body)
        case _:
            return None
