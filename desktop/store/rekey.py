"""Changing the key of the profile's files, where they lie: each has the old key or the new one.

SQLite writes a file anew under the other key in one transaction; killed in the middle of it, the
next opening with the *old* key brings back what was. So the old key is always tried first.
"""

from contextlib import suppress
from pathlib import Path

import apsw

from desktop.domain.errors import QT_TRANSLATE_NOOP, CacheDamaged, DiskFull, FileProblem
from desktop.store.aside import drop_damaged
from desktop.store.backups import Backups
from desktop.store.database import Database
from desktop.store.disk import write_private
from desktop.store.encrypted import drop_file
from desktop.store.profile import CACHE_SETTINGS, OWN_SETTINGS, check_path, check_value
from desktop.store.sqlite import Connection, connect

_WAIT_MS = 5_000


def own_opens_with(directory: Path, key: bytes) -> bool:
    """Tell whether own.db has *key*; so too where it is not there. Ask for the older key first."""
    own = Database(directory / "own.db", key, OWN_SETTINGS)
    with own.translated():
        return not own.is_there or _has_key(own.path, key)


def change_keys(directory: Path, old: bytes, new: bytes) -> None:
    """Bring both files, the backups and the note of the key from *old* to *new*.

    For the profile's owner, with nothing of it open. It may be called again after it was cut short
    anywhere, and goes on from there. Raises `DiskFull`, `ProfileDamaged` (own.db) or
    `FileProblem` (somebody else has a file open); the file at hand then keeps its old key.
    """
    own = Database(directory / "own.db", old, OWN_SETTINGS)
    cache = Database(directory / "cache.db", old, CACHE_SETTINGS)
    _change_key(own, old, new)
    try:
        _change_key(cache, old, new)
    except (CacheDamaged, DiskFull):
        # It is fetched again; its note of damage says so at the next opening.
        drop_file(cache.path)
        cache.damage_note.touch()
    _renew_backups(directory, new)
    write_private(check_path(directory), check_value(new) + "\n")


def _change_key(database: Database, old: bytes, new: bytes) -> None:
    if not database.is_there:
        return
    with database.translated():
        if not _has_key(database.path, old) and _has_key(database.path, new):
            return
        connection = _open(database.path, old)
        try:
            # Nobody else may have it open: a log of writes has no place for two keys.
            connection.pragma("locking_mode", "exclusive")
            if connection.pragma("journal_mode", "delete") != "delete":
                raise FileProblem(
                    path=str(database.path),
                    detail=QT_TRANSLATE_NOOP("Detail", "another program has it open"),
                )
            connection.pragma("synchronous", "full")
            connection.pragma("rekey", f"raw:{new.hex()}")
        except apsw.BusyError:
            raise FileProblem(
                path=str(database.path),
                detail=QT_TRANSLATE_NOOP("Detail", "another program has it open"),
            ) from None
        finally:
            with suppress(apsw.Error):
                connection.close()


def _renew_backups(directory: Path, key: bytes) -> None:
    """Let nothing lie beside the profile that the old key opens."""
    own = Database(directory / "own.db", key, OWN_SETTINGS)
    backups = Backups(directory, own, key)
    backups.drop_all()
    try:
        if own.is_there:
            backups.make()
    finally:
        own.close()
    drop_damaged(directory)


def _has_key(path: Path, key: bytes) -> bool:
    try:
        connection = _open(path, key)
    except apsw.NotADBError:
        return False
    connection.close()
    return True


def _open(path: Path, key: bytes) -> Connection:
    connection = connect(path, apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.set_busy_timeout(_WAIT_MS)
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", f"raw:{key.hex()}")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection
