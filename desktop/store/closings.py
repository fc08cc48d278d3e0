"""How often each ticket was learned to have closed: what a login is older than, or not."""

from collections.abc import Iterable

from desktop.domain.drafts import Draft
from desktop.domain.ids import AccountId, RemoteId
from desktop.domain.logins import logins_held
from desktop.store.database import Database
from desktop.store.transaction import Transaction


def count_closing(tx: Transaction, account: AccountId, tickets: Iterable[RemoteId]) -> None:
    """Remember within a transaction on own.db that *tickets* have closed, or are gone."""
    tx.run_many(
        "INSERT INTO closings VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET n = n + 1",
        [(account, ticket) for ticket in tickets],
    )


def closings(own: Database | Transaction, account: AccountId, ticket: RemoteId | None) -> int:
    """Return how often a ticket was learned to have closed or gone; 0 for a new ticket."""
    row = own.row("SELECT n FROM closings WHERE account = ? AND ticket = ?", (account, ticket))
    return row[0] if row else 0


def is_overtaken(own: Database | Transaction, draft: Draft) -> bool:
    """Tell whether *draft* holds logins that were given before its ticket closed."""
    if draft.ticket is None or not logins_held(draft):
        return False
    return draft.closings < closings(own, draft.account, draft.ticket)
