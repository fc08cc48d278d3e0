"""What waits to be sent: frozen commands and where each one stands."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import uuid4

from msgspec import structs

from desktop.domain.basis import Basis
from desktop.domain.deeds import follow_up_ids, follow_ups
from desktop.domain.drafts import Draft, draft_of
from desktop.domain.errors import QT_TRANSLATE_NOOP, Conflict, Nothing
from desktop.domain.ids import AccountId, DraftId, FileId, OutboxId, RemoteId, TicketRef
from desktop.domain.logins import logins_held
from desktop.domain.outbox import (
    DISCARDABLE,
    NEEDS_PERSON,
    TAKEABLE,
    Command,
    OutboxItem,
    Reply,
    State,
)
from desktop.store.closings import closings
from desktop.store.codec import (
    decode_basis,
    decode_command,
    decode_reason,
    decode_uploads,
    encode,
    encode_reason,
)
from desktop.store.database import Database
from desktop.store.drafts import drop_draft, put_draft
from desktop.store.purge import overtaken_by_closing
from desktop.store.send_log import Mark, SendLog
from desktop.store.sqlite import Row, texts
from desktop.store.transaction import Transaction

_COLUMNS = (
    "id, account, command, created, sequence, state, doubted, attempts, not_before, reason_code, "
    "reason_fields, seen, uploads, basis"
)


class OutboxStore:
    """The outbox in own.db. Items of one ticket leave in the order of `sequence`.

    The log of sends is told of a beginning before own.db keeps it, and of an end afterwards: it
    must never say that something ended that own.db still has.
    """

    def __init__(self, own: Database, sends: SendLog) -> None:
        self._own = own
        self._sends = sends

    def add(
        self,
        account: AccountId,
        command: Command,
        *,
        now: float,
        not_before: float = 0.0,
        seen: RemoteId | None = None,
        basis: Basis | None = None,
        draft: DraftId | None = None,
    ) -> OutboxItem:
        """Queue a frozen command and, in the same transaction, let go of the draft it came from."""
        one = self.add_all(
            account,
            (command,),
            now=now,
            not_before=not_before,
            seen=seen,
            basis=basis,
            draft=draft,
        )
        return one[0]

    def add_all(
        self,
        account: AccountId,
        commands: Sequence[Command],
        *,
        now: float,
        not_before: float = 0.0,
        seen: RemoteId | None = None,
        basis: Basis | None = None,
        draft: DraftId | None = None,
        setting: str = "",
    ) -> list[OutboxItem]:
        """Queue commands of one ticket, or of new ones, in their order: all of them or none.

        In the same transaction the *draft* or the *setting* goes that they were made of.
        """
        items: list[OutboxItem] = []
        with self._own.transaction() as tx:
            for command in commands:
                item = OutboxItem(
                    id=OutboxId(str(uuid4())),
                    account=account,
                    command=command,
                    created=now,
                    sequence=0,
                    not_before=not_before,
                    seen=seen,
                    basis=basis,
                )
                items.append(replace(item, sequence=_insert(tx, item, draft)))
            if draft is not None:
                drop_draft(tx, draft)
            if setting:
                tx.run("DELETE FROM settings WHERE key = ?", (setting,))
        return items

    def get(self, id: OutboxId) -> OutboxItem | None:
        """Return the item with that id, or None where it has left or never was."""
        found = self._select("WHERE id = ?", (id,))
        return found[0] if found else None

    def all(self) -> list[OutboxItem]:
        """Return every item, oldest first."""
        return self._select("ORDER BY sequence")

    def for_ticket(self, ref: TicketRef) -> list[OutboxItem]:
        """Return the items of one ticket in the order in which they will leave."""
        where = "WHERE account = ? AND ticket = ? ORDER BY sequence"
        return self._select(where, (ref.account, ref.id))

    def for_tickets(
        self, account: AccountId, tickets: Collection[RemoteId]
    ) -> dict[RemoteId, list[OutboxItem]]:
        """Return the items of those of some tickets that have any, in the order of leaving."""
        found: dict[RemoteId, list[OutboxItem]] = {}
        where = "WHERE account = ? AND ticket IN carray(?) ORDER BY sequence"
        for item in self._select(where, (account, texts(tickets))) if tickets else ():
            if item.ticket is not None:
                found.setdefault(item.ticket, []).append(item)
        return found

    def heads(self, account: AccountId) -> list[OutboxItem]:
        """Return the first item of each ticket and every new ticket, oldest first.

        A head that must not leave yet (parked, in flight …) is among them: it holds back the rest.
        """
        return self._select(
            "WHERE account = ?1 AND (ticket IS NULL OR sequence IN ("
            "SELECT min(sequence) FROM outbox WHERE account = ?1 AND ticket IS NOT NULL "
            "GROUP BY ticket)) ORDER BY sequence",
            (account,),
        )

    def update(self, item: OutboxItem, expected: State) -> bool:
        """Keep where an item stands, if it still is *expected*; tell whether it was.

        Two processes may act on one item: whoever comes second must not undo the first. Where its
        ticket closed while it was under way, and it did not arrive, it is parked without its
        logins, whatever was to become of it.
        """
        with self._own.transaction() as tx:
            kept = _update(tx, item, expected)
            if kept and item.state is State.IN_FLIGHT:
                # Before it is kept: what has begun must not look as if it had not.
                self._sends.begun(item.id)
        if kept and expected is State.IN_FLIGHT and not item.doubted:
            self._sends.note(Mark.NOT_SENT, item.id)
        return kept

    def release(
        self, item: OutboxItem, expected: State, basis: Basis | None, into: RemoteId | None = None
    ) -> bool:
        """Keep that the person looked at what *basis* tells, and where *item* stands by that.

        What they have seen counts for everything that waits for its ticket. *into* is what the
        ticket became part of: messages go there, of those that may have arrived only *item*, about
        which the person decided; changes of its status or its answers stay, they were not meant
        for that one. Tells whether the item still was *expected*.
        """
        with self._own.transaction() as tx:
            if not _update(tx, item, expected):
                return False
            if item.ticket is None or basis is None:
                return True
            tx.run(
                "UPDATE outbox SET basis = ? WHERE account = ? AND ticket = ?",
                (encode(basis), item.account, item.ticket),
            )
            if into is not None:
                _move(tx, item, item.ticket, into)
        return True

    def know_closed(self, ref: TicketRef, *, closed: bool) -> None:
        """Remember for what waits that the person themselves closed a ticket, or reopened it."""
        with self._own.transaction() as tx:
            for id, blob in tx.rows(
                "SELECT id, basis FROM outbox WHERE account = ? AND ticket = ? "
                "AND basis IS NOT NULL",
                (ref.account, ref.id),
            ):
                known = structs.replace(decode_basis(blob), closed=closed)
                tx.run("UPDATE outbox SET basis = ? WHERE id = ?", (encode(known), id))

    def set_uploads(self, id: OutboxId, uploads: Sequence[tuple[FileId, str]]) -> None:
        """Remember which files of an item are (partly) at the helpdesk, and under which ids."""
        with self._own.transaction() as tx:
            tx.run("UPDATE outbox SET uploads = ? WHERE id = ?", (encode(tuple(uploads)), id))

    def remove(self, id: OutboxId) -> None:
        """Let an item go that arrived; one that is not there is no error.

        What was to be done after it is queued in the same transaction.
        """
        with self._own.transaction() as tx:
            _follow_up(tx, id)
            _scrub_logins(tx, id)
            gone = tx.run("DELETE FROM outbox WHERE id = ?", (id,))
        if gone:
            self._sends.note(Mark.ARRIVED, id)

    def settle(self, id: OutboxId) -> bool:
        """Let an item go of which the person says that it arrived; tell whether it waited so."""
        with self._own.transaction() as tx:
            _follow_up(tx, id, State.UNCONFIRMED)
            _scrub_logins(tx, id)
            gone = tx.run(
                "DELETE FROM outbox WHERE id = ? AND state = ?", (id, State.UNCONFIRMED.value)
            )
        if gone:
            self._sends.note(Mark.ARRIVED, id)
        return bool(gone)

    def discard(self, id: OutboxId) -> bool:
        """Give an item up unless it is under way at this moment; tell whether it went."""
        marks = ", ".join(f"'{state.value}'" for state in sorted(DISCARDABLE))
        with self._own.transaction() as tx:
            _scrub_logins(tx, id)
            gone = tx.run(
                f"DELETE FROM outbox WHERE id = ? AND state IN ({marks})",  # noqa: S608 - our codes
                (id,),
            )
        if gone:
            self._sends.note(Mark.GIVEN_UP, id)
        return bool(gone)

    def take_back(self, id: OutboxId, now: float) -> Draft:
        """Turn an item that is not on its way into a draft again, in one transaction.

        Raises `Nothing` where it is gone or is no message, `Conflict` where it is being sent.
        """
        with self._own.transaction() as tx:
            row = tx.row(f"SELECT {_COLUMNS}, draft FROM outbox WHERE id = ?", (id,))  # noqa: S608
            if row is None:
                raise Nothing(what=QT_TRANSLATE_NOOP("Detail", "such unsent message any more"))
            item, draft_id = _item(row), row[-1]
            if item.state not in TAKEABLE:
                raise Conflict(what=QT_TRANSLATE_NOOP("Detail", "The message"))
            # The person may have gone on writing under the old id: that text stays as it is.
            if draft_id is None or tx.row("SELECT 1 FROM drafts WHERE id = ?", (draft_id,)):
                draft_id = uuid4().hex
            draft = draft_of(item.account, item.command, DraftId(draft_id), now)
            if item.state is not State.HELD:
                # What came while it could be taken back its writer has not seen; of what is held
                # they have, for that is what it was held for.
                draft = replace(draft, basis=item.basis)
            if item.goes_to is not None:
                draft = replace(draft, ticket=item.goes_to.id)
            # Whatever logins an item at rest still has outlived every closing so far.
            known = closings(tx, draft.account, draft.ticket)
            draft = replace(draft, closings=known)
            put_draft(tx, draft)
            _scrub_logins(tx, id)
            tx.run("DELETE FROM outbox WHERE id = ?", (id,))
        self._sends.note(Mark.GIVEN_UP, id)
        return draft

    def count(self) -> int:
        """Return how many items have not arrived."""
        row = self._own.row("SELECT count(*) FROM outbox")
        return 0 if row is None else row[0]

    def pending(self) -> dict[tuple[str, str], tuple[int, bool]]:
        """Return how many items an (account, ticket) has, and whether one waits for the person."""
        rows = self._own.rows(
            "SELECT account, ticket, count(*), max(state IN (?, ?, ?)) FROM outbox "
            "WHERE ticket IS NOT NULL GROUP BY account, ticket",
            tuple(NEEDS_PERSON),
        )
        return {(account, ticket): (n, bool(stuck)) for account, ticket, n, stuck in rows}

    def _select(self, rest: str, values: Sequence[object] = ()) -> list[OutboxItem]:
        rows = self._own.rows(f"SELECT {_COLUMNS} FROM outbox {rest}", values)  # noqa: S608
        return [_item(row) for row in rows]


def _insert(tx: Transaction, item: OutboxItem, draft: DraftId | None = None) -> int:
    """Queue *item* behind all others; return its sequence."""
    return tx.insert(
        "INSERT INTO outbox (id, account, ticket, created, command, draft, seen, state, "
        "attempts, not_before, reason_code, reason_fields, uploads, basis) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '', '', ?, ?)",
        (
            item.id,
            item.account,
            item.ticket,
            item.created,
            encode(item.command),
            draft,
            item.seen,
            item.state.value,
            item.not_before,
            encode(()),
            None if item.basis is None else encode(item.basis),
        ),
    )


def _follow_up(tx: Transaction, id: OutboxId, only: State | None = None) -> None:
    """Queue what is to be done after an item that arrived; *only* where it stands there."""
    row = tx.row(f"SELECT {_COLUMNS} FROM outbox WHERE id = ?", (id,))  # noqa: S608
    item = None if row is None else _item(row)
    if item is None or not isinstance(item.command, Reply) or only not in (None, item.state):
        return
    ticket = item.goes_to.id if item.goes_to is not None else item.command.ticket
    commands = follow_ups(ticket, item.command.then)
    for command, follow_up in zip(commands, follow_up_ids(id), strict=False):
        _insert(
            tx,
            OutboxItem(
                id=follow_up,
                account=item.account,
                command=command,
                created=item.created,
                sequence=0,
            ),
        )


def _update(tx: Transaction, item: OutboxItem, expected: State) -> bool:
    if overtaken_by_closing(tx, item, expected):
        return item.state in TAKEABLE
    changed = tx.run(
        "UPDATE outbox SET state = ?, doubted = ?, attempts = ?, not_before = ?, "
        "reason_code = ?, reason_fields = ? WHERE id = ? AND state = ?",
        (
            item.state.value,
            item.doubted,
            item.attempts,
            item.not_before,
            *encode_reason(item.why),
            item.id,
            expected.value,
        ),
    )
    return bool(changed)


def _move(tx: Transaction, decided: OutboxItem, old: RemoteId, new: RemoteId) -> None:
    """Let what waits for one ticket go to another; of what may have arrived, *decided* alone."""
    for id, blob in tx.rows(
        "SELECT id, command FROM outbox WHERE account = ? AND ticket = ? "
        "AND (NOT doubted OR id = ?)",
        (decided.account, old, decided.id),
    ):
        command = decode_command(blob)
        if isinstance(command, Reply):
            tx.run(
                "UPDATE outbox SET ticket = ?, command = ? WHERE id = ?",
                (new, encode(structs.replace(command, ticket=new)), id),
            )


def _scrub_logins(tx: Transaction, id: OutboxId) -> None:
    row = tx.row("SELECT command FROM outbox WHERE id = ?", (id,))
    if row is not None and logins_held(decode_command(row[0])):
        tx.scrub()


def _item(row: Row) -> OutboxItem:
    return OutboxItem(
        id=row[0],
        account=row[1],
        command=decode_command(row[2]),
        created=row[3],
        sequence=row[4],
        state=State(row[5]),
        doubted=bool(row[6]),
        attempts=row[7],
        not_before=row[8],
        why=decode_reason(row[9], row[10]),
        seen=row[11],
        uploads=decode_uploads(row[12]),
        basis=None if row[13] is None else decode_basis(row[13]),
    )
