"""Tickets and their messages, as fetched from helpdesks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from desktop.domain.catalog import Catalog
from desktop.domain.ids import AccountId, FileId, RemoteId, TicketRef
from desktop.domain.message import Message, Thread
from desktop.domain.status import Status
from desktop.domain.ticket import Ticket, TicketRow
from desktop.domain.views import TicketQuery, View
from desktop.store.accounts import AccountStore
from desktop.store.cells import CellNumbers, all_cells
from desktop.store.database import Database, Transaction
from desktop.store.marks import Mark, ReadMarks
from desktop.store.outbox import OutboxStore
from desktop.store.search import Finder, terms_of
from desktop.store.selection import Key, Selection
from desktop.store.sqlite import texts
from desktop.store.ticket_list import HitList, PlainList, TicketList
from desktop.store.ticket_rows import TicketRows
from desktop.store.ticket_save import (
    Reader,
    Saved,
    TicketSave,
    account_number,
    decode_message,
    decode_ticket,
    drop_ticket,
    encode,
    is_unread,
)
from desktop.store.times import micros

_decode_catalog = msgspec.msgpack.Decoder(Catalog).decode
FIRST_HITS = 200


@dataclass(frozen=True, slots=True)
class ViewCount:
    """How many tickets a view holds, and how many of them are unread."""

    total: int
    unread: int


class TicketStore:
    """What cache.db knows of tickets. Saving is for one thread, reading for any."""

    def __init__(
        self, cache: Database, own: Database, accounts: AccountStore, outbox: OutboxStore
    ) -> None:
        self._cache = cache
        self._accounts = accounts
        self._outbox = outbox
        self._marks = ReadMarks(own)
        self._rows = TicketRows(cache, outbox.pending)
        self._finder = Finder(cache)

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
        keeps the one before.
        """
        marks = self._marks_for(account, tickets, messages)
        with self._cache.transaction() as tx:
            save = self._begin(tx, account, me, first)
            save.put(tickets, messages, marks)
            save.remove(removed)
            if stale:
                tx.run(
                    "UPDATE tickets SET stale = 1 WHERE account = ? AND id IN carray(?)",
                    (save.account_row, texts(stale)),
                )
            if cursor is not None:
                tx.run("UPDATE accounts SET cursor = ? WHERE n = ?", (cursor, save.account_row))
            return save.result()

    def save_thread(
        self, account: AccountId, *, me: RemoteId, thread: Thread, first: bool = False
    ) -> Saved:
        """Keep a ticket with exactly these messages; it is not stale any more."""
        marks = self._marks_for(account, [thread.ticket], ())
        with self._cache.transaction() as tx:
            save = self._begin(tx, account, me, first)
            save.put([thread.ticket], thread.messages, marks, whole=True)
            tx.run(
                "UPDATE tickets SET stale = 0 WHERE account = ? AND id = ?",
                (save.account_row, thread.ticket.id),
            )
            return save.result()

    def mark_stale(self, account: AccountId, ids: Sequence[RemoteId]) -> None:
        """Remember that the messages of these tickets are to be fetched."""
        if not ids:
            return
        with self._cache.transaction() as tx:
            tx.run(
                "UPDATE tickets SET stale = 1 WHERE account = ? AND id IN carray(?)",
                (account_number(tx, account), texts(ids)),
            )

    def reset(self, account: AccountId) -> None:
        """Forget how far the account was synced; its tickets stay."""
        with self._cache.transaction() as tx:
            tx.run("UPDATE accounts SET cursor = NULL WHERE id = ?", (account,))

    def forget(self, account: AccountId) -> None:
        """Forget everything that was fetched for an account."""
        with self._cache.transaction() as tx:
            n = account_number(tx, account)
            for row, doc in tx.rows("SELECT row, doc FROM tickets WHERE account = ?", (n,)):
                drop_ticket(tx, row, doc)
            tx.run("DELETE FROM cells WHERE account = ?", (n,))
            tx.run("DELETE FROM accounts WHERE n = ?", (n,))

    def mark_read(self, ref: TicketRef, until: datetime) -> bool:
        """Remember up to when a ticket was read; tell whether its row changed."""
        mark = self._marks.set_read(ref, micros(until))
        return self._apply(ref, mark)

    def mark_unread(self, ref: TicketRef) -> bool:
        """Keep a ticket unread until it is marked as read; tell whether its row changed."""
        return self._apply(ref, self._marks.set_unread(ref))

    def save_catalog(self, account: AccountId, catalog: Catalog) -> bool:
        """Keep an account's catalog; tell whether it differs from the one before."""
        data = encode(catalog)
        with self._cache.transaction() as tx:
            n = account_number(tx, account)
            return bool(
                tx.run(
                    "UPDATE accounts SET catalog = ?1 WHERE n = ?2 AND catalog IS NOT ?1",
                    (data, n),
                )
            )

    def set_sha256(self, ref: TicketRef, attachment: RemoteId, file: FileId) -> None:
        """Remember that an attachment's content was fetched and which file it is."""
        with self._cache.transaction() as tx:
            tx.run(
                "INSERT OR REPLACE INTO fetched (ticket, attachment, sha256) "
                "SELECT t.row, ?, ? FROM tickets t JOIN accounts a ON a.n = t.account "
                "WHERE a.id = ? AND t.id = ?",
                (attachment, file, ref.account, ref.id),
            )

    # --- reading -------------------------------------------------------------------------------

    def get(self, ref: TicketRef) -> TicketRow | None:
        """Return one ticket, or None."""
        return self._rows.get(ref)

    def find(self, number: str, account: AccountId | None = None) -> list[TicketRow]:
        """Return the tickets that people call *number* (a leading "#" is ignored)."""
        return self._rows.numbered(number.removeprefix("#"), account)

    def page(
        self, query: TicketQuery, limit: int, after: TicketRow | None = None
    ) -> list[TicketRow]:
        """Return up to *limit* tickets that follow *after*."""
        if terms_of(query.search):
            hits = self.list(query)
            hits.finish()
            first = 0
            if after is not None:
                at = hits.index_of(after.ref)
                first = 0 if at is None else at + 1
            return hits.rows(first, limit)
        selection = Selection.of(self._cache, query)
        key = None
        if after is not None:
            found = self._rows.key(after.ref)
            cell = found[0][2] if found else 0
            key = (-micros(after.ticket.last_message), after.ref.id, cell, 0)
        keys = selection.keys(self._cache, key, 0, limit)
        return self._rows.at([key[3] for key in keys])

    def count(self, query: TicketQuery) -> int:
        """Return how many tickets *query* has, exactly."""
        hits = self.list(query)
        hits.finish()
        return hits.count

    def all(self, query: TicketQuery) -> Iterator[TicketRow]:
        """Yield every ticket of *query* in order."""
        hits = self.list(query)
        hits.finish()
        for first in range(0, hits.count, 128):
            yield from hits.rows(first, 128)

    def messages(self, ref: TicketRef, newest: int | None = None) -> list[Message]:
        """Return a ticket's messages, oldest first; with *newest* only that many of the last."""
        rows = self._cache.rows(
            "SELECT m.data FROM messages m JOIN tickets t ON t.row = m.ticket "
            "JOIN accounts a ON a.n = t.account WHERE a.id = ? AND t.id = ? "
            "ORDER BY m.created DESC, length(m.id) DESC, m.id DESC LIMIT ?",
            (ref.account, ref.id, -1 if newest is None else newest),
        )
        fetched = self._fetched(ref)
        return [_with_files(decode_message(data), fetched) for (data,) in reversed(rows)]

    def message_total(self, ref: TicketRef) -> int:
        """Return how many messages of a ticket are here, internal notes included."""
        row = self._cache.row(
            "SELECT count(*) FROM messages WHERE ticket = (SELECT t.row FROM tickets t "
            "JOIN accounts a ON a.n = t.account WHERE a.id = ? AND t.id = ?)",
            (ref.account, ref.id),
        )
        return row[0] if row else 0

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
            "WHERE a.id = ? AND t.stale = 1 ORDER BY t.rank LIMIT ?",
            (account, limit),
        )
        return [RemoteId(id) for (id,) in rows]

    def stale_count(self, account: AccountId) -> int:
        """Return how many tickets of an account have messages to be fetched."""
        row = self._cache.row(
            "SELECT count(*) FROM accounts a JOIN tickets t ON t.account = a.n "
            "WHERE a.id = ? AND t.stale = 1",
            (account,),
        )
        return row[0] if row else 0

    def cursor(self, account: AccountId) -> str | None:
        """Return how far the account was synced, or None before its first page."""
        row = self._cache.row("SELECT cursor FROM accounts WHERE id = ?", (account,))
        return row[0] if row else None

    def catalog(self, account: AccountId) -> Catalog | None:
        """Return the catalog as fetched last, or None."""
        row = self._cache.row("SELECT catalog FROM accounts WHERE id = ?", (account,))
        return _decode_catalog(row[0]) if row and row[0] is not None else None

    def view_counts(
        self, views: Mapping[View, frozenset[Status] | None], account: AccountId | None
    ) -> dict[View, ViewCount]:
        """Return how many tickets each view holds in one account or in all."""
        cells = [c for c in all_cells(self._cache) if account is None or c.account == account]
        counts: dict[View, ViewCount] = {}
        for view, statuses in views.items():
            held = [c for c in cells if statuses is None or c.status in statuses]
            counts[view] = ViewCount(
                total=sum(c.count for c in held), unread=sum(c.count for c in held if c.unread)
            )
        return counts

    def departments(self, account: AccountId | None) -> list[str]:
        """Return the names of departments that tickets or catalogs name, sorted."""
        names = {c.department for c in all_cells(self._cache) if account in (None, c.account)}
        for catalog in self._catalogs(account):
            names.update(d.name for d in catalog.departments)
        return sorted(names, key=str.casefold)

    def status_labels(self, account: AccountId | None) -> list[tuple[Status, str]]:
        """Return the statuses that tickets or catalogs name, in the order of `Status`."""
        labels = {
            (c.status, c.label) for c in all_cells(self._cache) if account in (None, c.account)
        }
        for catalog in self._catalogs(account):
            labels.update((s.meaning, s.label) for s in catalog.statuses)
        order = list(Status)
        return sorted(labels, key=lambda pair: (order.index(pair[0]), pair[1].casefold()))

    # --- parts ---------------------------------------------------------------------------------

    def _begin(self, tx: Transaction, account: AccountId, me: RemoteId, first: bool) -> TicketSave:
        reader = Reader.of(me, self._accounts.get(account))
        tokens = frozenset[str]() if first else frozenset(i.id for i in self._outbox.all())
        return TicketSave(tx, account, reader, first=first, own_tokens=tokens)

    def _marks_for(
        self, account: AccountId, tickets: Sequence[Ticket], messages: Sequence[Message]
    ) -> dict[RemoteId, Mark]:
        return self._marks.of(account, {t.id for t in tickets} | {m.ticket for m in messages})

    def _apply(self, ref: TicketRef, mark: Mark) -> bool:
        account = self._accounts.get(ref.account)
        reader = Reader.of(account.person.id if account else RemoteId(""), account)
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
            cell = CellNumbers(tx, n).of(ticket, is_unread(ticket, foreign_at, mark, reader))
            if cell == before:
                return False
            tx.run("UPDATE tickets SET cell = ? WHERE row = ?", (cell, number))
            return True

    def _named(self, query: TicketQuery, selection: Selection) -> list[int]:
        number = query.search.strip().removeprefix("#")
        if not (number.isascii() and number.isdigit()):
            return []
        found: list[int] = []
        for row in self._rows.numbered(number, query.account):
            place = self._rows.key(row.ref)
            if place is not None and selection.accepts(place[0][2], place[1]):
                found.append(place[0][3])
        return found

    def _fetched(self, ref: TicketRef) -> dict[str, FileId]:
        rows = self._cache.rows(
            "SELECT attachment, sha256 FROM fetched WHERE ticket = (SELECT t.row FROM tickets t "
            "JOIN accounts a ON a.n = t.account WHERE a.id = ? AND t.id = ?)",
            (ref.account, ref.id),
        )
        return {attachment: FileId(sha256) for attachment, sha256 in rows}

    def _catalogs(self, account: AccountId | None) -> Iterator[Catalog]:
        rows = self._cache.rows(
            "SELECT catalog FROM accounts WHERE catalog IS NOT NULL AND (?1 IS NULL OR id = ?1)",
            (account,),
        )
        for (data,) in rows:
            yield _decode_catalog(data)

    # Last, because its name hides the type within the class.

    def list(self, query: TicketQuery) -> TicketList:
        """Return a handle on the tickets of *query*; of a search, the newest hits at once."""
        selection = Selection.of(self._cache, query)
        terms = terms_of(query.search)
        if not terms:
            return PlainList(self._cache, self._rows, selection)
        named = self._named(query, selection)
        keys, whole = self._finder.first(terms, selection, FIRST_HITS)

        def rest() -> list[int]:
            return _join(named, self._finder.all(terms, selection))

        return HitList(self._rows, _join(named, keys), None if whole else rest)


def _join(named: list[int], keys: list[Key]) -> list[int]:
    rows = [key[3] for key in keys]
    if not named:
        return rows
    return named + [row for row in rows if row not in named]


def _with_files(message: Message, fetched: dict[str, FileId]) -> Message:
    if not fetched or not any(a.id in fetched for a in message.attachments):
        return message
    return replace(
        message,
        attachments=tuple(
            replace(a, sha256=a.sha256 or fetched.get(a.id)) for a in message.attachments
        ),
    )
