"""Keeping what a helpdesk told: rows, and what follows from them, in one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Message, Thread
from desktop.domain.ticket import Ticket
from desktop.store.cells import CellNumbers, account_number
from desktop.store.codec import decode_ticket, encode
from desktop.store.facet_save import Faceted, FacetSave
from desktop.store.listed import Listed, note_wished
from desktop.store.marks import Mark
from desktop.store.message_save import Grouped, MessageSave, grouped
from desktop.store.purge import Destroyed
from desktop.store.sqlite import texts
from desktop.store.thread_base import ThreadBase, fingerprint
from desktop.store.ticket_drop import drop_tickets
from desktop.store.times import micros
from desktop.store.transaction import Transaction
from desktop.store.unread import Reader, is_unread

_ALWAYS = -(1 << 63)


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
    destroyed: Destroyed = field(default_factory=Destroyed)
    """Logins of unsent replies that went, because their tickets closed."""


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

    def __init__(self, tx: Transaction, account: AccountId, reader: Reader, listed: Listed) -> None:
        self._tx = tx
        self._account = account
        self._reader = reader
        self._listed = listed
        self.account_row = account_number(tx, account)
        """The account's number within cache.db."""
        self._cells = CellNumbers(tx, self.account_row)
        self._refs: set[RemoteId] = set()
        self._threads: set[RemoteId] = set()
        self._membership = False
        self._new: list[Message] = []
        self._inserts: list[tuple[Any, ...]] = []
        self._updates: list[tuple[Any, ...]] = []
        self._faceted: list[Faceted] = []
        self._wished: list[int] = []

    def put(
        self,
        tickets: Sequence[Ticket],
        messages: Sequence[Message],
        marks: Mapping[RemoteId, Mark],
    ) -> None:
        """Keep tickets and messages as the feed tells them."""
        latest = {ticket.id: ticket for ticket in tickets}
        by_ticket = grouped(messages)
        old = self._old({*latest, *by_ticket})
        self._keep(latest, by_ticket, old, marks, MessageSave(self._tx, self._reader.id))

    def put_thread(self, thread: Thread, base: ThreadBase, marks: Mapping[RemoteId, Mark]) -> None:
        """Keep a ticket with all its messages, but for what changed here since *base*."""
        id = thread.ticket.id
        old = self._old({id})
        before = old.get(id)
        if before is None and base.ticket is not None:
            return  # It went meanwhile.
        latest = {} if before and _is_ahead(before, thread.ticket, base) else {id: thread.ticket}
        messages = {id: grouped(thread.messages).get(id, {})}
        save = MessageSave(self._tx, self._reader.id, base.messages)
        self._keep(latest, messages, old, marks, save)

    def remove(self, ids: Iterable[RemoteId]) -> None:
        """Forget tickets with all that belongs to them."""
        old = self._old(set(ids))
        drop_tickets(self._tx, [(before.row, before.doc) for before in old.values()])
        self._refs |= old.keys()
        self._threads |= old.keys()
        self._membership |= bool(old)

    def mark_stale(self, ids: Sequence[RemoteId], *, first: bool) -> None:
        """Remember that conversations are due; *first* says that what they hold now is no news.

        Each marking has a number, so that a conversation fetched before does not undo it.
        """
        self._tx.run("UPDATE accounts SET marked = marked + 1 WHERE n = ?", (self.account_row,))
        self._tx.run(
            "UPDATE tickets SET stale = (SELECT marked FROM accounts WHERE n = ?1), "
            "quiet = iif(?2, updated, quiet) WHERE account = ?1 AND id IN carray(?3)",
            (self.account_row, first, texts(ids)),
        )

    def mark_fresh(self, base: ThreadBase) -> None:
        """Remember that a conversation is here, unless it was marked again since *base*."""
        self._tx.run(
            "UPDATE tickets SET stale = 0 WHERE account = ? AND id = ? AND stale = ?",
            (self.account_row, base.ref.id, base.mark),
        )

    def quiet_until(self, ticket: RemoteId) -> int:
        """Return up to when a ticket's messages are no news: they belong to a first sync."""
        row = self._tx.row(
            "SELECT quiet FROM tickets WHERE account = ? AND id = ?", (self.account_row, ticket)
        )
        return row[0] if row else _ALWAYS

    def result(self, own_tokens: frozenset[str] | None, quiet: int = _ALWAYS) -> Saved:
        """Return what changed; None as *own_tokens* says that nothing of it is news."""
        arrived: list[Message] = []
        if own_tokens is not None:
            arrived = [
                m for m in self._new if m.token not in own_tokens and micros(m.created) > quiet
            ]
            arrived.sort(key=lambda m: (m.created, len(m.id), m.id))
        return Saved(
            refs=frozenset(TicketRef(self._account, id) for id in self._refs),
            threads=frozenset(TicketRef(self._account, id) for id in self._threads),
            membership=self._membership,
            arrived=tuple(arrived),
        )

    # --- parts ---------------------------------------------------------------------------------

    def _keep(
        self,
        latest: dict[RemoteId, Ticket],
        messages: Grouped,
        old: Mapping[RemoteId, _Old],
        marks: Mapping[RemoteId, Mark],
        save: MessageSave,
    ) -> None:
        rows = {id: before.row for id, before in old.items()}
        self._give_rows(rows, latest)
        foreign = {id: before.foreign_at for id, before in old.items()}
        save.put(messages, rows, foreign)
        self._threads |= save.changed
        self._new += save.new
        for id in save.changed - latest.keys():
            latest[id] = decode_ticket(old[id].data)
        for id, ticket in latest.items():
            unread = is_unread(ticket, foreign.get(id), marks.get(id), self._reader)
            listed = self._listed.of(ticket)
            cell = self._cells.of(listed, unread)
            if id in old:
                self._change(ticket, listed, cell, foreign.get(id), old[id], id in save.changed)
            else:
                self._insert(ticket, listed, cell, foreign.get(id), rows[id])
        self._write()

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

    def _insert(
        self, ticket: Ticket, listed: Ticket, cell: int, foreign_at: int | None, row: int
    ) -> None:
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
        self._faceted.append(Faceted(row, cell, listed, is_new=True))
        if listed is not ticket:
            self._wished.append(row)
        self._refs.add(ticket.id)
        self._membership = True

    def _change(
        self,
        ticket: Ticket,
        listed: Ticket,
        cell: int,
        foreign_at: int | None,
        old: _Old,
        said_more: bool,
    ) -> None:
        rank, updated = -micros(ticket.last_message), micros(ticket.updated)
        data = encode(ticket)
        moved = (cell, rank, updated) != (old.cell, old.rank, old.updated)
        if moved or data != old.data:
            self._refs.add(ticket.id)
            self._membership |= moved
            self._faceted.append(Faceted(old.row, cell, listed))
            if listed is not ticket:
                self._wished.append(old.row)
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
        FacetSave(self._tx, self.account_row).put(self._faceted)
        for row in self._wished:
            note_wished(self._tx, row, wished=True)


def _is_ahead(ours: _Old, fetched: Ticket, base: ThreadBase) -> bool:
    """Tell whether our row knows more than *fetched*; of two equal in age that which came last."""
    updated = micros(fetched.updated)
    came_since = fingerprint(ours.data) != base.ticket
    return ours.updated > updated or (ours.updated == updated and came_since)
