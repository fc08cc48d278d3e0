"""Tickets and their messages, as fetched from helpdesks."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Message, Thread
from desktop.domain.ticket import Ticket
from desktop.store.accounts import AccountStore
from desktop.store.catalogs import Catalogs
from desktop.store.cells import CellNumbers, account_number
from desktop.store.codec import decode_ticket
from desktop.store.conversations import Conversations
from desktop.store.database import Database
from desktop.store.facet_save import drop_facets
from desktop.store.listed import Wishes
from desktop.store.marks import Mark, ReadMarks
from desktop.store.outbox import OutboxStore
from desktop.store.purge import Purge
from desktop.store.thread_base import ThreadBase
from desktop.store.ticket_drop import drop_tickets
from desktop.store.ticket_lists import TicketLists
from desktop.store.ticket_rows import TicketRows
from desktop.store.ticket_save import Saved, TicketSave
from desktop.store.times import micros
from desktop.store.unread import Reader, is_unread


class TicketStore(TicketLists, Conversations, Catalogs):
    """What cache.db knows of tickets. Saving is for one thread, reading for any."""

    def __init__(
        self, cache: Database, own: Database, accounts: AccountStore, outbox: OutboxStore
    ) -> None:
        super().__init__(
            cache, TicketRows(cache, outbox.pending), Wishes(cache, outbox, self.catalog)
        )
        self._accounts = accounts
        self._outbox = outbox
        self._marks = ReadMarks(own)
        self._purge = Purge(own, cache)

    # --- saving --------------------------------------------------------------------------------

    def save(
        self,
        account: AccountId,
        *,
        me: RemoteId,
        tickets: Sequence[Ticket],
        messages: Sequence[Message],
        removed: Sequence[RemoteId] = (),
        stale: Sequence[RemoteId] = (),
        cursor: str | None = None,
        first: bool = False,
    ) -> Saved:
        """Keep one page of changes and its cursor in one transaction.

        Messages of tickets that are neither known nor in *tickets* are left out. None as *cursor*
        keeps the one before. Before that, what this tells to be closed or gone now loses the logins
        that unsent replies hold for it.
        """
        destroyed = self._purge.before_saving(account, tickets, removed)
        ids = {t.id for t in tickets} | {m.ticket for m in messages}
        marks = self._marks.of(account, ids)
        listed = self._wishes.of(account, ids)
        reader = Reader.of(me, self._accounts.get(account))
        news = None if first else self._own_tokens()
        with self._cache.transaction() as tx:
            save = TicketSave(tx, account, reader, listed)
            save.put(tickets, messages, marks)
            save.remove(removed)
            if stale:
                save.mark_stale(stale, first=first)
            if cursor is not None:
                tx.run("UPDATE accounts SET cursor = ? WHERE n = ?", (cursor, save.account_row))
            return replace(save.result(news), destroyed=destroyed)

    def save_thread(
        self, base: ThreadBase, *, me: RemoteId, thread: Thread, first: bool = False
    ) -> Saved:
        """Keep a ticket with exactly these messages; it is not stale any more.

        *base* is from `begin_thread`, before the conversation was asked for. What changed here
        since then may be newer and stays: messages, a later ticket, that it is gone, a new mark.
        """
        account = base.ref.account
        destroyed = self._purge.before_saving(account, [thread.ticket])
        marks = self._marks.of(account, [thread.ticket.id])
        listed = self._wishes.of(account, [thread.ticket.id])
        reader = Reader.of(me, self._accounts.get(account))
        news = None if first else self._own_tokens()
        with self._cache.transaction() as tx:
            save = TicketSave(tx, account, reader, listed)
            save.put_thread(thread, base, marks)
            save.mark_fresh(base)
            saved = save.result(news, save.quiet_until(base.ref.id))
            return replace(saved, destroyed=destroyed)

    def forget(self, account: AccountId) -> None:
        """Forget everything that was fetched for an account, files of its own among it."""
        with self._cache.transaction() as tx:
            n = account_number(tx, account)
            drop_tickets(tx, tx.rows("SELECT row, doc FROM tickets WHERE account = ?", (n,)))
            drop_facets(tx, n)
            for table in ("cells", "histories"):
                tx.run(f"DELETE FROM {table} WHERE account = ?", (n,))  # noqa: S608 - constants
            tx.run("DELETE FROM accounts WHERE n = ?", (n,))

    def mark_read(self, ref: TicketRef, until: datetime) -> bool:
        """Remember up to when a ticket was read; tell whether its row changed."""
        mark = self._marks.set_read(ref, micros(until))
        return self._apply(ref, mark)

    def mark_unread(self, ref: TicketRef) -> bool:
        """Keep a ticket unread until it is marked as read; tell whether its row changed."""
        return self._apply(ref, self._marks.set_unread(ref))

    def unsettled(self) -> frozenset[TicketRef]:
        """Return the tickets that lists show, or may have to, otherwise than the helpdesk says."""
        return self._wishes.unsettled()

    def settle(self, refs: Collection[TicketRef]) -> frozenset[TicketRef]:
        """Let lists show some tickets as they are wished by now; return which look different."""
        return self._wishes.settle(refs)

    def message_count(self, account: AccountId) -> int:
        """Return how many messages of an account are here, internal notes included."""
        row = self._cache.row(
            "SELECT count(*) FROM messages m JOIN tickets t ON t.row = m.ticket "
            "JOIN accounts a ON a.n = t.account WHERE a.id = ?",
            (account,),
        )
        return row[0] if row else 0

    def stale(self, account: AccountId, limit: int) -> list[RemoteId]:
        """Return tickets whose messages are to be fetched, newest first."""
        rows = self._cache.rows(
            "SELECT t.id FROM accounts a JOIN tickets t ON t.account = a.n "
            "WHERE a.id = ? AND t.stale > 0 ORDER BY t.rank LIMIT ?",
            (account, limit),
        )
        return [RemoteId(id) for (id,) in rows]

    def stale_count(self, account: AccountId) -> int:
        """Return how many tickets of an account have messages to be fetched."""
        row = self._cache.row(
            "SELECT count(*) FROM accounts a JOIN tickets t ON t.account = a.n "
            "WHERE a.id = ? AND t.stale > 0",
            (account,),
        )
        return row[0] if row else 0

    def cursor(self, account: AccountId) -> str | None:
        """Return how far the account was synced, or None before its first page."""
        row = self._cache.row("SELECT cursor FROM accounts WHERE id = ?", (account,))
        return row[0] if row else None

    # --- parts ---------------------------------------------------------------------------------

    def _own_tokens(self) -> frozenset[str]:
        return frozenset(item.id for item in self._outbox.all())

    def _apply(self, ref: TicketRef, mark: Mark) -> bool:
        account = self._accounts.get(ref.account)
        reader = Reader.of(account.person.id if account else RemoteId(""), account)
        listed = self._wishes.of(ref.account, [ref.id])
        with self._cache.transaction() as tx:
            n = account_number(tx, ref.account)
            row = tx.row(
                "SELECT row, cell, foreign_at, data FROM tickets WHERE account = ? AND id = ?",
                (n, ref.id),
            )
            if row is None:
                return False
            number, before, foreign_at, data = row
            ticket = decode_ticket(data)
            unread = is_unread(ticket, foreign_at, mark, reader)
            cell = CellNumbers(tx, n).of(listed.of(ticket), unread)
            if cell == before:
                return False
            tx.run("UPDATE tickets SET cell = ? WHERE row = ?", (cell, number))
            return True

    # Last, because its name hides the type within the class.
