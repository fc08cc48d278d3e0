"""Forgetting tickets, with all that is theirs."""

from collections.abc import Sequence

from desktop.store.search import drop_document
from desktop.store.sqlite import integers
from desktop.store.transaction import Transaction


def drop_tickets(tx: Transaction, tickets: Sequence[tuple[int, int | None]]) -> None:
    """Forget tickets, each given as its row and its place in the index, with all that is theirs."""
    if not tickets:
        return
    rows = [row for row, _ in tickets]
    files = tx.rows(
        "SELECT DISTINCT sha256 FROM fetched WHERE ticket IN carray(?)", (integers(rows),)
    )
    for row, doc in tickets:
        if doc is not None:
            drop_document(tx, doc)
        tx.run("DELETE FROM messages WHERE ticket = ?", (row,))
        tx.run("DELETE FROM fetched WHERE ticket = ?", (row,))
        tx.run("DELETE FROM tickets WHERE row = ?", (row,))
    # The same content may have come with another ticket, or to another account.
    tx.run_many(
        "DELETE FROM files WHERE sha256 = ?1 "
        "AND NOT EXISTS (SELECT 1 FROM fetched WHERE sha256 = ?1)",
        files,
    )
