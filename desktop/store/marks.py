"""Read marks: what this person has read here, kept in own.db because no helpdesk may know it."""

from collections.abc import Collection
from dataclasses import dataclass

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.store.database import Database
from desktop.store.sqlite import texts


@dataclass(frozen=True, slots=True)
class Mark:
    """Up to when a ticket was read here, or that it is to stay unread."""

    until: int
    """Microseconds."""
    kept_unread: bool


class ReadMarks:
    """The marks in own.db."""

    def __init__(self, own: Database) -> None:
        self._own = own

    def of(self, account: AccountId, ids: Collection[RemoteId]) -> dict[RemoteId, Mark]:
        """Return the marks of those tickets that have one."""
        if not ids:
            return {}
        rows = self._own.rows(
            "SELECT ticket, until, kept_unread FROM read_marks "
            "WHERE account = ? AND ticket IN carray(?)",
            (account, texts(ids)),
        )
        return {RemoteId(id): Mark(until, bool(kept)) for id, until, kept in rows}

    def set_read(self, ref: TicketRef, until: int) -> Mark:
        """Remember that a ticket was read; the mark never moves back."""
        with self._own.transaction() as tx:
            tx.run(
                "INSERT INTO read_marks (account, ticket, until, kept_unread) "
                "VALUES (?, ?, ?, 0) ON CONFLICT (account, ticket) DO UPDATE "
                "SET until = max(until, excluded.until), kept_unread = 0",
                (ref.account, ref.id, until),
            )
        return self.of(ref.account, [ref.id])[ref.id]

    def set_unread(self, ref: TicketRef) -> Mark:
        """Remember that a ticket is to stay unread until it is marked as read."""
        with self._own.transaction() as tx:
            tx.run(
                "INSERT INTO read_marks (account, ticket, until, kept_unread) "
                "VALUES (?, ?, 0, 1) ON CONFLICT (account, ticket) DO UPDATE SET kept_unread = 1",
                (ref.account, ref.id),
            )
        return self.of(ref.account, [ref.id])[ref.id]
