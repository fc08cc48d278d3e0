"""What waits to be sent: frozen commands and where each one stands."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

import msgspec

from desktop.domain.drafts import Draft, draft_of
from desktop.domain.errors import Conflict, Nothing
from desktop.domain.ids import AccountId, DraftId, FileId, OutboxId, RemoteId, TicketRef
from desktop.domain.logins import logins_held
from desktop.domain.outbox import (
    DISCARDABLE,
    TAKEABLE,
    Command,
    NewTicket,
    OutboxItem,
    State,
)
from desktop.store.closings import closings
from desktop.store.codec import decode_command, encode
from desktop.store.database import Database
from desktop.store.drafts import drop_draft, put_draft
from desktop.store.purge import overtaken_by_closing
from desktop.store.sqlite import Row
from desktop.store.transaction import Transaction

_uploads = msgspec.msgpack.Decoder(tuple[tuple[FileId, str], ...])

_COLUMNS = (
    "id, account, command, created, sequence, state, doubted, attempts, not_before, reason, "
    "reason_code, seen, uploads"
)


class OutboxStore:
    """The outbox in own.db. Items of one ticket leave in the order of `sequence`."""

    def __init__(self, own: Database) -> None:
        self._own = own

    def add(
        self,
        account: AccountId,
        command: Command,
        *,
        now: float,
        not_before: float = 0.0,
        seen: RemoteId | None = None,
        draft: DraftId | None = None,
    ) -> OutboxItem:
        """Queue a frozen command and, in the same transaction, let go of the draft it came from."""
        id = OutboxId(str(uuid4()))
        ticket = None if isinstance(command, NewTicket) else command.ticket
        with self._own.transaction() as tx:
            sequence = tx.insert(
                "INSERT INTO outbox (id, account, ticket, created, command, draft, seen, state, "
                "attempts, not_before, reason, reason_code, uploads) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '', '', ?)",
                (
                    id,
                    account,
                    ticket,
                    now,
                    encode(command),
                    draft,
                    seen,
                    State.QUEUED.value,
                    not_before,
                    encode(()),
                ),
            )
            if draft is not None:
                drop_draft(tx, draft)
        return OutboxItem(
            id=id,
            account=account,
            command=command,
            created=now,
            sequence=sequence,
            not_before=not_before,
            seen=seen,
        )

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
            if overtaken_by_closing(tx, item, expected):
                return item.state in TAKEABLE
            changed = tx.run(
                "UPDATE outbox SET state = ?, doubted = ?, attempts = ?, not_before = ?, "
                "reason = ?, reason_code = ? WHERE id = ? AND state = ?",
                (
                    item.state.value,
                    item.doubted,
                    item.attempts,
                    item.not_before,
                    item.reason,
                    item.reason_code,
                    item.id,
                    expected.value,
                ),
            )
        return bool(changed)

    def set_uploads(self, id: OutboxId, uploads: Sequence[tuple[FileId, str]]) -> None:
        """Remember which files of an item are (partly) at the helpdesk, and under which ids."""
        with self._own.transaction() as tx:
            tx.run("UPDATE outbox SET uploads = ? WHERE id = ?", (encode(tuple(uploads)), id))

    def remove(self, id: OutboxId) -> None:
        """Let an item go that arrived; one that is not there is no error."""
        with self._own.transaction() as tx:
            _scrub_logins(tx, id)
            tx.run("DELETE FROM outbox WHERE id = ?", (id,))

    def discard(self, id: OutboxId) -> bool:
        """Give an item up unless it is under way at this moment; tell whether it went."""
        marks = ", ".join(f"'{state.value}'" for state in sorted(DISCARDABLE))
        with self._own.transaction() as tx:
            _scrub_logins(tx, id)
            gone = tx.run(
                f"DELETE FROM outbox WHERE id = ? AND state IN ({marks})",  # noqa: S608 - our codes
                (id,),
            )
        return bool(gone)

    def take_back(self, id: OutboxId, now: float) -> Draft:
        """Turn an item that is not on its way into a draft again, in one transaction.

        Raises `Nothing` where it is gone or is no message, `Conflict` where it is being sent.
        """
        with self._own.transaction() as tx:
            row = tx.row("SELECT account, command, state, draft FROM outbox WHERE id = ?", (id,))
            if row is None:
                raise Nothing(what=f"outbox item {id}")
            account, blob, state, draft_id = row
            if State(state) not in TAKEABLE:
                raise Conflict(what="The message")
            # The person may have gone on writing under the old id: that text stays as it is.
            if draft_id is None or tx.row("SELECT 1 FROM drafts WHERE id = ?", (draft_id,)):
                draft_id = uuid4().hex
            command = decode_command(blob)
            draft = draft_of(AccountId(account), command, DraftId(draft_id), now)
            # Whatever logins an item at rest still has outlived every closing so far.
            known = closings(tx, draft.account, draft.ticket)
            draft = replace(draft, closings=known)
            put_draft(tx, draft)
            _scrub_logins(tx, id)
            tx.run("DELETE FROM outbox WHERE id = ?", (id,))
        return draft

    def count(self) -> int:
        """Return how many items have not arrived."""
        row = self._own.row("SELECT count(*) FROM outbox")
        return 0 if row is None else row[0]

    def pending(self) -> dict[tuple[str, str], int]:
        """Return how many items wait for each (account, ticket)."""
        rows = self._own.rows(
            "SELECT account, ticket, count(*) FROM outbox WHERE ticket IS NOT NULL "
            "GROUP BY account, ticket"
        )
        return {(account, ticket): n for account, ticket, n in rows}

    def _select(self, rest: str, values: Sequence[str] = ()) -> list[OutboxItem]:
        rows = self._own.rows(f"SELECT {_COLUMNS} FROM outbox {rest}", values)  # noqa: S608
        return [_item(row) for row in rows]


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
        reason=row[9],
        reason_code=row[10],
        seen=row[11],
        uploads=_uploads.decode(row[12]),
    )
