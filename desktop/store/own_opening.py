"""Looking at own.db before it is used, and having it restored where it is damaged."""

from pathlib import Path

import apsw

from desktop.domain.errors import WrongKey
from desktop.store.aside import put_aside
from desktop.store.backups import Backups
from desktop.store.database import Database
from desktop.store.encrypted import fault, reading, tables_of
from desktop.store.fallback import settle
from desktop.store.restore import Restorer
from desktop.store.schema import OWN
from desktop.store.send_log import SendLog
from desktop.store.soundness import unsound

WHOLE = 64 << 20
"""A larger file is looked at without the contents of outgoing files: the window waits for it."""
_TABLES = frozenset({"accounts", "chunks", "drafts", "files", "outbox", "settings"})


def open_own(
    own: Database, key: bytes, *, known_key: bool, restorer: Restorer, backups: Backups
) -> None:
    """Bring own.db to the newest format, from a backup where it is damaged; for the owner alone.

    *known_key* tells that the key is right, so that a file it does not open is a damaged one.
    Raises as `Restorer.restore` and `Database.migrate` do, and `WrongKey`.
    """
    restorer.finish()
    _clear_journals(own.path)
    with own.translated():
        why = _damage(own.path, key, known_key=known_key)
        if why is None and own.is_there and restorer.has_fallen_back():
            why = "its last changes were lost"
    if why is not None:
        restorer.restore(why)
    found = own.version()
    if found and found < len(OWN):
        backups.make()
    own.migrate(OWN)
    restorer.sends.trim()


def _damage(path: Path, key: bytes, *, known_key: bool) -> str | None:
    """Return what is wrong with the file, None where nothing is, or where there is no profile."""
    if path.is_dir():
        return "it is a folder"
    if not path.exists() or path.stat().st_size == 0:
        return "it is missing or empty" if known_key else None
    try:
        with reading(path, key) as connection:
            names = set(tables_of(connection))
            version = connection.pragma("user_version")
            if (
                known_key
                and not names >= _TABLES
                and (version <= len(OWN) or "drafts" not in names)
            ):
                return "its tables are missing"
            if version > len(OWN):
                return None
            whole = path.stat().st_size <= WHOLE
            bad = fault(connection, () if whole else sorted(names - {"chunks"}))
            return unsound(connection) if bad is None and known_key else bad
    except (apsw.NotADBError, apsw.CorruptError) as exc:
        if not known_key:
            raise WrongKey(directory=str(path.parent)) from exc
        return str(exc)


def _clear_journals(path: Path) -> None:
    """Put aside what cannot be a log of writes and keeps SQLite from opening the file."""
    for end in ("-wal", "-shm", "-journal"):
        beside = path.with_name(f"{path.name}{end}")
        if beside.is_dir():
            put_aside(beside)


def settle_outbox(own: Database, sends: SendLog) -> None:
    """Bring the outbox in line with the log of sends, before anything is sent.

    Raises `DiskFull`, which keeps from sending and not from reading.
    """
    marks = sends.marks()
    if not marks or not own.rows("SELECT 1 FROM outbox LIMIT 1"):
        return
    with own.transaction() as tx:
        settle(tx, marks)
