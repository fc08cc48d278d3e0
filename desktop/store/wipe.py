"""Signing out: nothing of an account stays in the profile's files, or only what was not sent.

What is deleted is overwritten in its page (`secure_delete`) and the log of writes is emptied. The
search index knows words, not whose they are: it is emptied and filled anew. Backups and damaged
files that were set aside go altogether; the next backup is made of what is left.
"""

from desktop.domain.accounts import Account
from desktop.domain.ids import AccountId
from desktop.store.aside import drop_damaged
from desktop.store.database import Database
from desktop.store.files import files_named
from desktop.store.profile import Profile
from desktop.store.search import forget_index
from desktop.store.transaction import Transaction

_GIVEN_BACK = 64 << 20
"""Up to so many bytes that stay are written anew, so that the files shrink at once."""
_PIECE = 8 << 20


def unsent(own: Database, account: AccountId) -> tuple[int, int]:
    """Return how many messages (and changes) and how many drafts of an account were not sent."""
    row = own.row(
        "SELECT (SELECT count(*) FROM outbox WHERE account = ?1), "
        "(SELECT count(*) FROM drafts WHERE account = ?1)",
        (account,),
    )
    return (row[0], row[1]) if row else (0, 0)


def wipe_account(profile: Profile, account: AccountId, *, keep_as: Account | None = None) -> None:
    """Forget all that was fetched for an account; and what was written, unless *keep_as* is given.

    The copies go before what they are copies of: cut short, it can be done again.
    """
    profile.backups.drop_all()
    drop_damaged(profile.directory)
    profile.tickets.forget(account)
    forget_index(profile.cache)
    profile.search.forget_words()
    if keep_as is None:
        _forget_written(profile.own, account)
    else:
        profile.accounts.leave(keep_as)
    _forget_told(profile.own, account)
    for database in (profile.cache, profile.own):
        if not database.give_back(free=1, live=_GIVEN_BACK):
            _overwrite_free(database)


def _overwrite_free(database: Database) -> None:
    """Write over the pages that are free: contents of files were let go of without that."""
    row = database.row(
        "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size"
    )
    free = row[0] if row else 0
    if not free:
        return
    with database.transaction() as tx:
        tx.run("CREATE TABLE overwriting (data BLOB)")
        for start in range(0, free, _PIECE):
            tx.run("INSERT INTO overwriting VALUES (zeroblob(?))", (min(_PIECE, free - start),))
    with database.transaction() as tx:
        tx.run("DROP TABLE overwriting")
        tx.scrub()


def _forget_written(own: Database, account: AccountId) -> None:
    with own.transaction() as tx:
        theirs = _files(tx, "=", account)
        for table in ("secrets", "read_marks", "drafts", "outbox", "closings", "views"):
            tx.run(f"DELETE FROM {table} WHERE account = ?", (account,))  # noqa: S608 - constants
        tx.run("DELETE FROM accounts WHERE id = ?", (account,))
        for setting in ("capabilities", "shared views"):
            tx.run("DELETE FROM settings WHERE key = ?", (f"{setting} {account}",))
        for file in theirs - _files(tx, "<>", account):
            tx.run("DELETE FROM files WHERE sha256 = ?", (file,))
        tx.scrub()


def _forget_told(own: Database, account: AccountId) -> None:
    """Forget which tickets are muted, and of which messages the person was told."""
    with own.transaction() as tx:
        for setting in ("muted", "news told", "news later"):
            tx.run("DELETE FROM settings WHERE key = ?", (f"{setting} {account}",))


def _files(tx: Transaction, equal: str, account: AccountId) -> set[str]:
    """Return the outgoing files that an account's writing carries, or that of all others."""
    rows = tx.rows(
        f"SELECT data FROM drafts WHERE account {equal} ?1 UNION ALL "  # noqa: S608 - an operator
        f"SELECT command FROM outbox WHERE account {equal} ?1",
        (account,),
    )
    return {file for (data,) in rows for file in files_named(data)}
