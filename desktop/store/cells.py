"""Cells: the combinations of account, status, label, department and unread that tickets are in.

There are few of them however many tickets there are, and each knows how many it holds.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.ids import AccountId
from desktop.domain.status import Status
from desktop.domain.ticket import Ticket
from desktop.domain.views import TicketQuery
from desktop.store.database import Database
from desktop.store.transaction import Transaction

_Key = tuple[int, str, str, str, bool]
"""(account, status, label, department, unread)"""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell and how many tickets are in it."""

    number: int
    account: str
    status: Status
    label: str
    department: str
    unread: bool
    count: int

    def matches(self, query: TicketQuery) -> bool:
        """Tell whether its tickets pass the parts of *query* that cells decide."""
        return (
            (query.account is None or self.account == query.account)
            and (query.statuses is None or self.status in query.statuses)
            and (query.status_label is None or self.label == query.status_label)
            and (query.departments is None or self.department in query.departments)
        )


def all_cells(cache: Database) -> list[Cell]:
    """Return every cell that holds a ticket."""
    rows = cache.rows(
        "SELECT c.cell, a.id, c.status, c.label, c.department, c.unread, c.n "
        "FROM cells c JOIN accounts a ON a.n = c.account WHERE c.n > 0"
    )
    return [
        Cell(number, account, Status(status), label, department, bool(unread), count)
        for number, account, status, label, department, unread, count in rows
    ]


def matching(cells: Iterable[Cell], query: TicketQuery) -> list[Cell]:
    """Return the cells whose tickets pass *query*, its dates and its search aside."""
    return [cell for cell in cells if cell.matches(query)]


class CellNumbers:
    """Finds or makes the cell of a ticket, within one transaction."""

    def __init__(self, tx: Transaction, account: int) -> None:
        self._tx = tx
        self._account = account
        rows = tx.rows(
            "SELECT status, label, department, unread, cell FROM cells WHERE account = ?",
            (account,),
        )
        self._known: dict[_Key, int] = {
            (account, status, label, department, bool(unread)): cell
            for status, label, department, unread, cell in rows
        }

    def of(self, ticket: Ticket, unread: bool) -> int:
        """Return the number of the cell that *ticket* belongs in."""
        key = (
            self._account,
            ticket.status.value,
            ticket.status_label,
            ticket.department_name,
            unread,
        )
        found = self._known.get(key)
        if found is None:
            found = self._tx.insert(
                "INSERT INTO cells (account, status, label, department, unread) "
                "VALUES (?, ?, ?, ?, ?)",
                key,
            )
            self._known[key] = found
        return found


def account_number(tx: Transaction, account: AccountId) -> int:
    """Return the account's number within cache.db, given to it now if need be."""
    row = tx.row("SELECT n FROM accounts WHERE id = ?", (account,))
    return row[0] if row else tx.insert("INSERT INTO accounts (id) VALUES (?)", (account,))
