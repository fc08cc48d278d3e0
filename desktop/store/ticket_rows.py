"""Reading tickets as rows of a list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.ticket import TicketRow
from desktop.store.codec import decode_ticket
from desktop.store.database import Database
from desktop.store.places import Key
from desktop.store.sqlite import Row, integers, texts

Pending = Callable[[], dict[tuple[str, str], tuple[int, bool]]]
"""How many writes each (account, ticket) has here, and whether one waits for the person."""

_SELECT = (
    "SELECT t.row, a.id, t.id, c.unread, t.data FROM tickets t "
    "JOIN cells c ON c.cell = t.cell JOIN accounts a ON a.n = t.account "
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a ticket stands, and what decides whether a query selects it."""

    key: Key
    cell: int
    updated: int


class TicketRows:
    """Turns row numbers and references into `TicketRow` values."""

    def __init__(self, cache: Database, pending: Pending) -> None:
        self._cache = cache
        self._pending = pending

    def at(self, rows: Sequence[int]) -> list[TicketRow]:
        """Return the tickets with those row numbers, in that order; one that went is left out."""
        if not rows:
            return []
        found = self._cache.rows(f"{_SELECT} WHERE t.row IN carray(?)", (integers(rows),))
        pending = self._pending()
        tickets = {row[0]: _ticket_row(row, pending) for row in found}
        return [tickets[row] for row in rows if row in tickets]

    def get(self, ref: TicketRef) -> TicketRow | None:
        """Return one ticket, or None."""
        return self._first("WHERE a.id = ? AND t.id = ?", (ref.account, ref.id))

    def numbered(self, number: str, account: AccountId | None) -> list[TicketRow]:
        """Return the tickets that people call so, newest first."""
        found = self._cache.rows(
            f"{_SELECT} WHERE t.number = ?1 AND (?2 IS NULL OR a.id = ?2) ORDER BY t.rank, t.id",
            (number, account),
        )
        pending = self._pending() if found else {}
        return [_ticket_row(row, pending) for row in found]

    def pending_rows(self) -> list[int]:
        """Return the rows of tickets with writes that wait."""
        waiting = self._pending()
        rows = (
            self._cache.rows(
                "SELECT a.id, t.id, t.row FROM accounts a JOIN tickets t ON t.account = a.n "
                "WHERE t.id IN carray(?)",
                (texts({ticket for _, ticket in waiting}),),
            )
            if waiting
            else []
        )
        return [row for account, id, row in rows if (account, id) in waiting]

    def place(self, ref: TicketRef) -> "Place | None":
        """Return where a ticket stands, or None."""
        row = self._cache.row(
            "SELECT t.rank, t.id, t.row, t.cell, t.updated FROM tickets t "
            "JOIN accounts a ON a.n = t.account WHERE a.id = ? AND t.id = ?",
            (ref.account, ref.id),
        )
        return None if row is None else Place((row[0], row[1], row[2]), row[3], row[4])

    def _first(self, where: str, values: Sequence[str]) -> TicketRow | None:
        row = self._cache.row(_SELECT + where, values)
        return None if row is None else _ticket_row(row, self._pending())


def _ticket_row(row: Row, pending: dict[tuple[str, str], tuple[int, bool]]) -> TicketRow:
    _, account, id, unread, data = row
    waiting, needs_you = pending.get((account, id), (0, False))
    return TicketRow(
        ref=TicketRef(AccountId(account), RemoteId(id)),
        ticket=decode_ticket(data),
        unread=bool(unread),
        pending=waiting,
        needs_you=needs_you,
    )
