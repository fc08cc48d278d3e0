"""Unsent writing, kept at each pause of typing."""

from desktop.domain.drafts import Draft
from desktop.domain.ids import DraftId, TicketRef
from desktop.domain.logins import draft_without_logins, logins_held
from desktop.store.closings import closings, is_overtaken
from desktop.store.codec import decode_draft, encode
from desktop.store.database import Database
from desktop.store.sqlite import Row
from desktop.store.times import micros_of
from desktop.store.transaction import Transaction


class DraftStore:
    """The drafts in own.db."""

    def __init__(self, own: Database) -> None:
        self._own = own

    def save(self, draft: Draft) -> None:
        """Keep *draft* in place of what was kept under its id.

        Logins that were given before its ticket closed are left out: they come too late.
        """
        with self._own.transaction() as tx:
            if is_overtaken(tx, draft):
                strip_draft(tx, draft)
            else:
                put_draft(tx, draft)

    def closings(self, ref: TicketRef) -> int:
        """Return how often a ticket was learned to have closed: what `Draft.closings` starts at."""
        return closings(self._own, ref.account, ref.id)

    def is_overtaken(self, draft: Draft) -> bool:
        """Tell whether *draft* holds logins that were given before its ticket closed."""
        return is_overtaken(self._own, draft)

    def get(self, id: DraftId) -> Draft | None:
        """Return the draft with that id, or None."""
        return _one(self._own.row("SELECT data FROM drafts WHERE id = ?", (id,)))

    def all(self) -> list[Draft]:
        """Return every draft, the last changed first."""
        rows = self._own.rows("SELECT data FROM drafts ORDER BY changed DESC, id")
        return [decode_draft(data) for (data,) in rows]

    def delete(self, id: DraftId) -> None:
        """Forget a draft; one that is not there is no error."""
        with self._own.transaction() as tx:
            drop_draft(tx, id)

    def count(self) -> int:
        """Return how many drafts there are."""
        row = self._own.row("SELECT count(*) FROM drafts")
        return 0 if row is None else row[0]


def put_draft(tx: Transaction, draft: Draft) -> None:
    """Keep *draft* within a transaction on own.db; logins that it held before leave no trace."""
    before = _one(tx.row("SELECT data FROM drafts WHERE id = ?", (draft.id,)))
    if before is not None and set(logins_held(before)) - set(logins_held(draft)):
        tx.scrub()
    tx.run(
        "INSERT OR REPLACE INTO drafts (id, account, ticket, internal, changed, data) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            draft.id,
            draft.account,
            draft.ticket,
            draft.internal,
            micros_of(draft.changed),
            encode(draft),
        ),
    )


def strip_draft(tx: Transaction, draft: Draft) -> None:
    """Keep *draft* without its logins; one that was nothing but logins goes."""
    rest = draft_without_logins(draft)
    if rest.is_empty:
        drop_draft(tx, draft.id)
    else:
        put_draft(tx, rest)


def drop_draft(tx: Transaction, id: DraftId) -> None:
    """Forget a draft within a transaction on own.db; its logins leave no trace."""
    before = _one(tx.row("SELECT data FROM drafts WHERE id = ?", (id,)))
    if before is not None and logins_held(before):
        tx.scrub()
    tx.run("DELETE FROM drafts WHERE id = ?", (id,))


def _one(row: Row | None) -> Draft | None:
    return None if row is None else decode_draft(row[0])
