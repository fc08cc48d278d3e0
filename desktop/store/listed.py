"""Tickets as lists show, filter, sort and count them: with what the person queued for them.

What is queued lies in own.db, what lists read in cache.db: `wished` there names the tickets that
differ from what the helpdesk tells, so that a crash between the two is put right at the next start.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.domain.catalog import Catalog
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.outbox import OutboxItem
from desktop.domain.ticket import Ticket
from desktop.domain.wishes import wish_of
from desktop.store.cells import CellNumbers, account_number
from desktop.store.codec import decode_ticket
from desktop.store.database import Database
from desktop.store.facet_save import Faceted, FacetSave
from desktop.store.outbox import OutboxStore
from desktop.store.sqlite import Row, texts
from desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Listed:
    """What is queued for some tickets of one account, as it was read from own.db."""

    items: Mapping[RemoteId, Sequence[OutboxItem]]
    catalog: Catalog | None
    """Lends the helpdesk's words; read only where anything is queued."""

    def of(self, ticket: Ticket) -> Ticket:
        """Return a ticket as lists show it."""
        items = self.items.get(ticket.id)
        return ticket if items is None else wish_of(ticket, items, self.catalog)


class Wishes:
    """Reads what is queued, and writes what lists see of tickets whenever that has changed."""

    def __init__(
        self,
        cache: Database,
        outbox: OutboxStore,
        catalog: Callable[[AccountId], Catalog | None],
    ) -> None:
        self._cache = cache
        self._outbox = outbox
        self._catalog = catalog

    def of(self, account: AccountId, tickets: Collection[RemoteId]) -> Listed:
        """Return what is queued for some tickets of an account, as it stands now."""
        items = self._outbox.for_tickets(account, tickets)
        return Listed(items, self._catalog(account) if items else None)

    def unsettled(self) -> frozenset[TicketRef]:
        """Return the tickets that lists show, or may have to, otherwise than the helpdesk says."""
        rows = self._cache.rows(
            "SELECT a.id, t.id FROM wished w JOIN tickets t ON t.row = w.row "
            "JOIN accounts a ON a.n = t.account"
        )
        listed = {TicketRef(AccountId(account), RemoteId(id)) for account, id in rows}
        queued = self._outbox.pending()
        return frozenset(listed) | {TicketRef(AccountId(a), RemoteId(id)) for a, id in queued}

    def settle(self, refs: Iterable[TicketRef]) -> frozenset[TicketRef]:
        """Let lists see some tickets as they are wished by now; return which look different."""
        changed: set[TicketRef] = set()
        for account, some in groupby(sorted(refs, key=_account), key=_account):
            changed |= self._settle(account, [ref.id for ref in some])
        return frozenset(changed)

    def _settle(self, account: AccountId, ids: Sequence[RemoteId]) -> set[TicketRef]:
        listed = self.of(account, ids)
        changed: set[TicketRef] = set()
        with self._cache.transaction() as tx:
            n = account_number(tx, account)
            cells = CellNumbers(tx, n)
            save = FacetSave(tx, n)
            rows = tx.rows(
                "SELECT t.row, t.cell, c.unread, t.data FROM tickets t "
                "JOIN cells c ON c.cell = t.cell WHERE t.account = ? AND t.id IN carray(?)",
                (n, texts(ids)),
            )
            for row, before, unread, data in rows:
                told = decode_ticket(data)
                ticket = listed.of(told)
                note_wished(tx, row, wished=ticket != told)
                cell = cells.of(ticket, bool(unread))
                seen = _seen(tx, row)
                if cell != before:
                    tx.run("UPDATE tickets SET cell = ? WHERE row = ?", (cell, row))
                save.put([Faceted(row, cell, ticket)])
                if _seen(tx, row) != seen:
                    changed.add(TicketRef(account, ticket.id))
        return changed


def _account(ref: TicketRef) -> AccountId:
    return ref.account


def note_wished(tx: Transaction, row: int, *, wished: bool) -> None:
    """Keep whether lists see a ticket otherwise than the helpdesk tells it."""
    if wished:
        tx.run("INSERT OR IGNORE INTO wished VALUES (?)", (row,))
    else:
        tx.run("DELETE FROM wished WHERE row = ?", (row,))


def _seen(tx: Transaction, row: int) -> tuple[list[Row], list[Row]]:
    """Return all that lists see of a ticket."""
    return (
        tx.rows("SELECT * FROM facets WHERE row = ?", (row,)),
        tx.rows("SELECT facet, name FROM facet_values WHERE row = ? ORDER BY 1, 2", (row,)),
    )
