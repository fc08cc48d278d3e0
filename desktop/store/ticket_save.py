"""Keeping what a helpdesk told: rows, cursor and what follows from them in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.accounts import Account
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.domain.ticket import Role, Ticket
from desktop.store.cells import CellNumbers, account_number
from desktop.store.codec import decode_ticket, encode
from desktop.store.database import Transaction
from desktop.store.marks import Mark
from desktop.store.search import drop_document
from desktop.store.sqlite import integers, texts
from desktop.store.times import micros, micros_of


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save changed."""

    refs: frozenset[TicketRef]
    """Tickets whose row in a list changed, came or went."""
    threads: frozenset[TicketRef]
    """Tickets whose messages changed."""
    membership: bool
    """Whether counts or the order of lists may have changed."""
    arrived: tuple[Message, ...]
    """New messages of other people, oldest first; none in a first sync."""


@dataclass(slots=True)
class Reader:
    """Who reads: decides what is unread."""

    id: RemoteId
    role: Role
    since: int
    """Older counts as read where the helpdesk keeps no read state; microseconds."""

    @classmethod
    def of(cls, me: RemoteId, account: Account | None) -> "Reader":
        """Return the reader behind an account; everything is new to an unknown one."""
        if account is None:
            return cls(me, Role.CUSTOMER, 0)
        return cls(me, account.person.role, micros_of(account.added))


@dataclass(slots=True)
class _Old:
    """A ticket's row before the save, as far as it matters."""

    row: int
    cell: int
    rank: int
    updated: int
    foreign_at: int | None
    number: str
    stale: bool
    doc: int | None
    data: bytes


@dataclass(slots=True)
class _Effects:
    refs: set[RemoteId] = field(default_factory=set)
    threads: set[RemoteId] = field(default_factory=set)
    membership: bool = False
    arrived: list[Message] = field(default_factory=list)


class TicketSave:
    """One save of one account, inside a transaction on cache.db."""

    def __init__(
        self,
        tx: Transaction,
        account: AccountId,
        reader: Reader,
        *,
        first: bool,
        own_tokens: frozenset[str] = frozenset(),
    ) -> None:
        self._tx = tx
        self._account = account
        self._reader = reader
        self._first = first
        self._own_tokens = own_tokens
        self._n = account_number(tx, account)
        self._cells = CellNumbers(tx, self._n)
        self._effects = _Effects()

    def put(
        self,
        tickets: Sequence[Ticket],
        messages: Sequence[Message],
        marks: dict[RemoteId, Mark],
        *,
        whole: bool = False,
    ) -> None:
        """Keep tickets and messages; *whole* says that *messages* are all that the tickets have."""
        latest = {ticket.id: ticket for ticket in tickets}
        grouped: dict[RemoteId, dict[RemoteId, Message]] = {}
        for message in messages:
            grouped.setdefault(message.ticket, {})[message.id] = message
        if whole:
            for id in latest:
                grouped.setdefault(id, {})
        old = self._old({*latest, *grouped})
        rows: dict[RemoteId, int] = {id: before.row for id, before in old.items()}
        self._reserve(rows, latest)
        foreign = {id: before.foreign_at for id, before in old.items()}
        requeue = self._put_messages(grouped, rows, foreign, whole)
        for id in requeue - latest.keys():
            latest[id] = decode_ticket(old[id].data)
        for id, ticket in latest.items():
            self._put_ticket(
                ticket, rows[id], old.get(id), foreign.get(id), marks.get(id), id in requeue
            )

    def remove(self, ids: Iterable[RemoteId]) -> None:
        """Forget tickets with all that belongs to them."""
        for id, old in self._old(set(ids)).items():
            drop_ticket(self._tx, old.row, old.doc)
            self._effects.refs.add(id)
            self._effects.threads.add(id)
            self._effects.membership = True

    def result(self) -> Saved:
        """Return what changed."""
        arrived = sorted(self._effects.arrived, key=lambda m: (m.created, len(m.id), m.id))
        return Saved(
            refs=frozenset(TicketRef(self._account, id) for id in self._effects.refs),
            threads=frozenset(TicketRef(self._account, id) for id in self._effects.threads),
            membership=self._effects.membership,
            arrived=tuple(arrived),
        )

    @property
    def account_row(self) -> int:
        """The account's number within cache.db."""
        return self._n

    # --- parts ---------------------------------------------------------------------------------

    def _old(self, ids: set[RemoteId]) -> dict[RemoteId, _Old]:
        if not ids:
            return {}
        rows = self._tx.rows(
            "SELECT id, row, cell, rank, updated, foreign_at, number, stale, doc, data "
            "FROM tickets WHERE account = ? AND id IN carray(?)",
            (self._n, texts(ids)),
        )
        return {row[0]: _Old(*row[1:]) for row in rows}

    def _reserve(self, rows: dict[RemoteId, int], latest: dict[RemoteId, Ticket]) -> None:
        new = [id for id in latest if id not in rows]
        if not new:
            return
        top = self._tx.row("SELECT max(row) FROM tickets")
        next_row = (top[0] or 0) + 1 if top else 1
        for offset, id in enumerate(new):
            rows[id] = next_row + offset

    def _put_messages(
        self,
        grouped: dict[RemoteId, dict[RemoteId, Message]],
        rows: dict[RemoteId, int],
        foreign: dict[RemoteId, int | None],
        whole: bool,
    ) -> set[RemoteId]:
        """Keep the messages of known tickets; return the tickets whose text changed."""
        known = {rows[id]: id for id in grouped if id in rows}
        stored: dict[int, dict[RemoteId, bytes]] = {row: {} for row in known}
        if known:
            for row, id, data in self._tx.rows(
                "SELECT ticket, id, data FROM messages WHERE ticket IN carray(?)",
                (integers(known),),
            ):
                stored[row][id] = data
        inserts: list[tuple[Any, ...]] = []
        updates: list[tuple[Any, ...]] = []
        deletes: list[tuple[int, RemoteId]] = []
        changed: set[RemoteId] = set()
        for row, ticket in known.items():
            before = stored[row]
            wanted = grouped[ticket]
            newest = None if whole else foreign.get(ticket)
            for id, message in wanted.items():
                data = encode(message)
                created = micros(message.created)
                mine = message.author.id == self._reader.id
                if not mine and (newest is None or created > newest):
                    newest = created
                had = before.get(id)
                if had is None:
                    inserts.append((row, id, created, mine, data))
                    changed.add(ticket)
                    if not (self._first or mine or message.token in self._own_tokens):
                        self._effects.arrived.append(message)
                elif had != data:
                    updates.append((created, mine, data, row, id))
                    changed.add(ticket)
            if whole and (gone := before.keys() - wanted.keys()):
                deletes.extend((row, id) for id in gone)
                changed.add(ticket)
            foreign[ticket] = newest
        self._tx.run_many(
            "INSERT INTO messages (ticket, id, created, mine, data) VALUES (?, ?, ?, ?, ?)",
            inserts,
        )
        self._tx.run_many(
            "UPDATE messages SET created = ?, mine = ?, data = ? WHERE ticket = ? AND id = ?",
            updates,
        )
        self._tx.run_many("DELETE FROM messages WHERE ticket = ? AND id = ?", deletes)
        self._effects.threads |= changed
        return changed

    def _put_ticket(
        self,
        ticket: Ticket,
        row: int,
        old: _Old | None,
        foreign_at: int | None,
        mark: Mark | None,
        requeue: bool,
    ) -> None:
        rank = -micros(ticket.last_message)
        updated = micros(ticket.updated)
        cell = self._cells.of(ticket, is_unread(ticket, foreign_at, mark, self._reader))
        data = encode(ticket)
        if old is None:
            self._tx.run(
                "INSERT INTO tickets (row, account, id, number, cell, rank, updated, foreign_at, "
                "data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    row,
                    self._n,
                    ticket.id,
                    ticket.number,
                    cell,
                    rank,
                    updated,
                    foreign_at,
                    data,
                ),
            )
            self._effects.refs.add(ticket.id)
            self._effects.membership = True
            return
        moved = (cell, rank, updated) != (old.cell, old.rank, old.updated)
        if not (moved or requeue or data != old.data or foreign_at != old.foreign_at):
            return
        requeue = requeue or rank != old.rank or decode_ticket(old.data).subject != ticket.subject
        self._tx.run(
            "UPDATE tickets SET number = ?, cell = ?, rank = ?, updated = ?, foreign_at = ?, "
            "data = ?, indexed = indexed AND NOT ? WHERE row = ?",
            (ticket.number, cell, rank, updated, foreign_at, data, requeue, row),
        )
        if moved or data != old.data:
            self._effects.refs.add(ticket.id)
            self._effects.membership |= moved


def is_unread(ticket: Ticket, foreign_at: int | None, mark: Mark | None, reader: Reader) -> bool:
    """Tell whether somebody else's newest message is later than what was read here or there.

    Where that message is not stored yet, the ticket's own word on its last message stands for it.
    """
    if mark is not None and mark.kept_unread:
        return True
    newest = foreign_at
    last = micros(ticket.last_message)
    if ticket.last_role is not reader.role and (newest is None or last > newest):
        newest = last
    if newest is None:
        return False
    read = reader.since if ticket.read_until is None else micros(ticket.read_until)
    if mark is not None:
        read = max(read, mark.until)
    return newest > read


def drop_ticket(tx: Transaction, row: int, doc: int | None) -> None:
    """Forget one ticket, its messages and its place in the index."""
    if doc is not None:
        drop_document(tx, doc)
    tx.run("DELETE FROM messages WHERE ticket = ?", (row,))
    tx.run("DELETE FROM fetched WHERE ticket = ?", (row,))
    tx.run("DELETE FROM tickets WHERE row = ?", (row,))
