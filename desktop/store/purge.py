"""Destroying the logins that unsent replies hold, once their ticket has closed or is gone.

What rests here loses them at once: drafts, and items that certainly have not arrived, which are
parked with the reason. What is under way, or may have arrived, is marked: an item that did not
arrive after all goes the same way then. What is typed but not stored yet is known by the count of
closings. What is written after the ticket closed is meant so.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.errors import QT_TRANSLATE_NOOP, ClosedMeanwhile, NotFound, Problem
from desktop.domain.ids import AccountId, DraftId, OutboxId, RemoteId
from desktop.domain.logins import logins_held, reply_without_logins
from desktop.domain.outbox import TAKEABLE, OutboxItem, Reply, State
from desktop.domain.reasons import reason_of
from desktop.domain.status import Status
from desktop.domain.ticket import Ticket
from desktop.store.closings import count_closing
from desktop.store.codec import decode_command, decode_draft, decode_ticket, encode, encode_reason
from desktop.store.database import Database
from desktop.store.drafts import strip_draft
from desktop.store.sqlite import texts
from desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What closed or went, and what lost its logins by that."""

    tickets: frozenset[RemoteId] = frozenset()
    """All that closed or went: logins of theirs may be on show, or typed and not stored yet."""
    drafts: frozenset[DraftId] = frozenset()
    items: frozenset[tuple[OutboxId, RemoteId]] = frozenset()
    """With their tickets."""


class Purge:
    """Looks at what a save is about to tell; runs before it, so that a crash repeats both."""

    def __init__(self, own: Database, cache: Database) -> None:
        self._own = own
        self._cache = cache

    def before_saving(
        self, account: AccountId, tickets: Iterable[Ticket], removed: Iterable[RemoteId] = ()
    ) -> Destroyed:
        """Destroy the logins held for those of *tickets* that are closed, and were not before.

        So too for *removed* ones.
        """
        closed = {ticket.id for ticket in tickets if ticket.status is Status.CLOSED}
        gone = set(removed)
        if not (closed or gone):
            return Destroyed()
        known = self._known(account, closed | gone)
        # One that is new here and has nothing unsent, as most of a first sync, concerns nobody.
        concerned = known.keys() | self._with_unsent(account, closed | gone)
        over = {id for id in closed & concerned if known.get(id) != Status.CLOSED} - gone
        gone &= concerned
        if not (over or gone):
            return Destroyed()
        with self._own.transaction() as tx:
            count_closing(tx, account, over | gone)
            drafts = _strip_drafts(tx, account, over | gone)
            items: dict[OutboxId, RemoteId] = {}
            for some, why in (
                (over, ClosedMeanwhile()),
                (gone, NotFound(what=QT_TRANSLATE_NOOP("Detail", "This ticket"))),
            ):
                if some:
                    items |= _strip_items(tx, account, some, why)
        return Destroyed(frozenset(over | gone), frozenset(drafts), frozenset(items.items()))

    def _with_unsent(self, account: AccountId, tickets: set[RemoteId]) -> set[RemoteId]:
        rows = self._own.rows(
            "SELECT ticket FROM drafts WHERE account = ?1 AND ticket IN carray(?2) UNION "
            "SELECT ticket FROM outbox WHERE account = ?1 AND ticket IN carray(?2)",
            (account, texts(tickets)),
        )
        return {RemoteId(ticket) for (ticket,) in rows}

    def _known(self, account: AccountId, tickets: set[RemoteId]) -> dict[RemoteId, Status]:
        """Return the status of those of *tickets* that are here, as the helpdesk told it.

        Lists may show it as it is wished: no ticket has closed by that.
        """
        rows = self._cache.rows(
            "SELECT t.id, t.data FROM accounts a JOIN tickets t ON t.account = a.n "
            "WHERE a.id = ? AND t.id IN carray(?)",
            (account, texts(tickets)),
        )
        return {RemoteId(ticket): decode_ticket(data).status for ticket, data in rows}


def overtaken_by_closing(tx: Transaction, item: OutboxItem, expected: State) -> bool:
    """Take the logins out of *item*, which is *expected*, where it was marked and came to rest.

    Tells whether that parked it: it certainly has not arrived, or was about to leave only now. One
    that may have arrived stays to be kept as it is.
    """
    leaves_first = item.state is State.IN_FLIGHT and not item.doubted
    if not (item.state in TAKEABLE or leaves_first):
        return False
    row = tx.row(
        "SELECT command FROM outbox WHERE id = ? AND state = ? AND closed",
        (item.id, expected.value),
    )
    stripped = row is not None and _strip_item(tx, item.id, row[0], item.state, ClosedMeanwhile())
    return stripped and item.state is not State.UNCONFIRMED


def _strip_drafts(
    tx: Transaction, account: AccountId, tickets: set[RemoteId]
) -> dict[DraftId, RemoteId]:
    rows = tx.rows(
        "SELECT ticket, data FROM drafts WHERE account = ? AND ticket IN carray(?)",
        (account, texts(tickets)),
    )
    found: dict[DraftId, RemoteId] = {}
    for ticket, data in rows:
        draft = decode_draft(data)
        if logins_held(draft):
            strip_draft(tx, draft)
            found[draft.id] = ticket
    return found


def _strip_items(
    tx: Transaction, account: AccountId, tickets: set[RemoteId], why: Problem
) -> dict[OutboxId, RemoteId]:
    rows = tx.rows(
        "SELECT id, ticket, command, state FROM outbox WHERE account = ? AND ticket IN carray(?)",
        (account, texts(tickets)),
    )
    found: dict[OutboxId, RemoteId] = {}
    for id, ticket, command, state in rows:
        if State(state) not in TAKEABLE:
            tx.run("UPDATE outbox SET closed = 1 WHERE id = ?", (id,))
        elif _strip_item(tx, id, command, State(state), why):
            found[id] = ticket
    return found


def _strip_item(tx: Transaction, id: OutboxId, data: bytes, state: State, why: Problem) -> bool:
    """Take the logins out of an item, because of *why*; tell whether there were any.

    One that may have arrived stays unconfirmed, with its own reason.
    """
    command = decode_command(data)
    if not (isinstance(command, Reply) and logins_held(command)):
        return False
    tx.scrub()
    tx.run(
        "UPDATE outbox SET command = ?, closed = 0 WHERE id = ?",
        (encode(reply_without_logins(command)), id),
    )
    if state is not State.UNCONFIRMED:
        tx.run(
            "UPDATE outbox SET state = ?, not_before = 0, reason_code = ?, reason_fields = ? "
            "WHERE id = ?",
            (State.PARKED.value, *encode_reason(reason_of(why)), id),
        )
    return True
