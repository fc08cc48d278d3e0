"""Keeping what a helpdesk told: rows, and what follows from them, in one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.domain.ticket import Ticket
from desktop.store.cells import CellNumbers, account_number
from desktop.store.codec import decode_ticket, encode
from desktop.store.database import Transaction
from desktop.store.marks import Mark
from desktop.store.message_save import MessageSave, grouped
from desktop.store.search import drop_document
from desktop.store.sqlite import texts
from desktop.store.times import micros
from desktop.store.unread import Reader, is_unread


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


@dataclass(frozen=True, slots=True)
class _Old:
    """A ticket's row before the save, as far as it matters."""

    row: int
    cell: int
    rank: int
    updated: int
    foreign_at: int | None
    doc: int | None
    data: bytes


class TicketSave:
    """One save of one account, inside a transaction on cache.db."""

    def __init__(self, tx: Transaction, account: AccountId, reader: Reader) -> None:
        self._tx = tx
        self._account = account
        self._reader = reader
        self.account_row = account_number(tx, account)
        """The account's number within cache.db."""
        self._cells = CellNumbers(tx, self.account_row)
        self._refs: set[RemoteId] = set()
        self._threads: set[RemoteId] = set()
        self._membership = False
        self._new: list[Message] = []
        self._inserts: list[tuple[Any, ...]] = []
        self._updates: list[tuple[Any, ...]] = []

    def put(
        self,
        tickets: Sequence[Ticket],
        messages: Sequence[Message],
        marks: Mapping[RemoteId, Mark],
        *,
        whole: bool = False,
    ) -> None:
        """Keep tickets and messages; *whole* says that *messages* are all that the tickets have."""
        latest = {ticket.id: ticket for ticket in tickets}
        by_ticket = grouped(messages)
        if whole:
            by_ticket = {id: {} for id in latest} | by_ticket
        old = self._old({*latest, *by_ticket})
        rows = {id: before.row for id, before in old.items()}
        self._give_rows(rows, latest)
        foreign = {id: before.foreign_at for id, before in old.items()}
        save = MessageSave(self._tx, self._reader.id, whole)
        save.put(by_ticket, rows, foreign)
        self._threads |= save.changed
        self._new += save.new
        for id in save.changed - latest.keys():
            latest[id] = decode_ticket(old[id].data)
        for id, ticket in latest.items():
            unread = is_unread(ticket, foreign.get(id), marks.get(id), self._reader)
            cell = self._cells.of(ticket, unread)
            if id in old:
                self._change(ticket, cell, foreign.get(id), old[id], id in save.changed)
            else:
                self._insert(ticket, cell, foreign.get(id), rows[id])
        self._write()

    def remove(self, ids: Iterable[RemoteId]) -> None:
        """Forget tickets with all that belongs to them."""
        for id, old in self._old(set(ids)).items():
            drop_ticket(self._tx, old.row, old.doc)
            self._refs.add(id)
            self._threads.add(id)
            self._membership = True

    def result(self, own_tokens: frozenset[str] | None) -> Saved:
        """Return what changed; None as *own_tokens* says that nothing of it is news."""
        arrived: list[Message] = []
        if own_tokens is not None:
            arrived = [m for m in self._new if m.token not in own_tokens]
            arrived.sort(key=lambda m: (m.created, len(m.id), m.id))
        return Saved(
            refs=frozenset(TicketRef(self._account, id) for id in self._refs),
            threads=frozenset(TicketRef(self._account, id) for id in self._threads),
            membership=self._membership,
            arrived=tuple(arrived),
        )

    # --- parts ---------------------------------------------------------------------------------

    def _old(self, ids: set[RemoteId]) -> dict[RemoteId, _Old]:
        if not ids:
            return {}
        rows = self._tx.rows(
            "SELECT id, row, cell, rank, updated, foreign_at, doc, data FROM tickets "
            "WHERE account = ? AND id IN carray(?)",
            (self.account_row, texts(ids)),
        )
        return {row[0]: _Old(*row[1:]) for row in rows}

    def _give_rows(self, rows: dict[RemoteId, int], tickets: Iterable[RemoteId]) -> None:
        new = [id for id in tickets if id not in rows]
        if new:
            top = self._tx.row("SELECT coalesce(max(row), 0) FROM tickets")
            rows.update(zip(new, range((top[0] if top else 0) + 1, 1 << 62), strict=False))

    def _insert(self, ticket: Ticket, cell: int, foreign_at: int | None, row: int) -> None:
        rank = -micros(ticket.last_message)
        self._inserts.append(
            (
                row,
                self.account_row,
                ticket.id,
                ticket.number,
                cell,
                rank,
                micros(ticket.updated),
                foreign_at,
                encode(ticket),
            )
        )
        self._refs.add(ticket.id)
        self._membership = True

    def _change(
        self, ticket: Ticket, cell: int, foreign_at: int | None, old: _Old, said_more: bool
    ) -> None:
        rank, updated = -micros(ticket.last_message), micros(ticket.updated)
        data = encode(ticket)
        moved = (cell, rank, updated) != (old.cell, old.rank, old.updated)
        if moved or data != old.data:
            self._refs.add(ticket.id)
            self._membership |= moved
        elif not said_more:
            return
        # The index holds the words, and stands in the order of rank.
        indexed = not (
            said_more or rank != old.rank or decode_ticket(old.data).subject != ticket.subject
        )
        self._updates.append(
            (ticket.number, cell, rank, updated, foreign_at, data, indexed, old.row)
        )

    def _write(self) -> None:
        self._tx.run_many(
            "INSERT INTO tickets (row, account, id, number, cell, rank, updated, foreign_at, "
            "data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._inserts,
        )
        self._tx.run_many(
            "UPDATE tickets SET number = ?, cell = ?, rank = ?, updated = ?, foreign_at = ?, "
            "data = ?, indexed = indexed AND ? WHERE row = ?",
            self._updates,
        )


def drop_ticket(tx: Transaction, row: int, doc: int | None) -> None:
    """Forget one ticket, its messages and its place in the index."""
    if doc is not None:
        drop_document(tx, doc)
    tx.run("DELETE FROM messages WHERE ticket = ?", (row,))
    tx.run("DELETE FROM fetched WHERE ticket = ?", (row,))
    tx.run("DELETE FROM tickets WHERE row = ?", (row,))
