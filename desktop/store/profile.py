"""A profile: a directory with both encrypted files, opened with one key."""

import hashlib
import hmac
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import apsw
import msgspec

from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    CacheDamaged,
    DiskFull,
    Problem,
    ProfileDamaged,
    WrongKey,
)
from desktop.store.accounts import AccountStore
from desktop.store.aside import put_aside
from desktop.store.backups import Backups
from desktop.store.database import Database, Settings
from desktop.store.disk import make_folder, write_private
from desktop.store.drafts import DraftStore
from desktop.store.encrypted import fault, reading, tables_of
from desktop.store.files import FileStore
from desktop.store.lock import OwnerLock
from desktop.store.outbox import OutboxStore
from desktop.store.own_opening import open_own, settle_outbox
from desktop.store.restore import RESTORED, Note, Restorer
from desktop.store.schema import CACHE, OWN
from desktop.store.search import SearchIndex
from desktop.store.send_log import SendLog
from desktop.store.tickets import TicketStore
from desktop.store.views import ViewStore

OWN_SETTINGS = Settings(
    synchronous="FULL", replaceable=False, writer_cache_kib=4096, reader_cache_kib=2048
)
CACHE_SETTINGS = Settings(
    synchronous="NORMAL", replaceable=True, writer_cache_kib=32768, reader_cache_kib=32768
)


LOOK_SECONDS = 0.1
"""How long a start may work on reading cache.db for damage; the rest is read beside other work."""
LONGEST_LOOK = 1.0
"""The same with waiting for a slow disk or a busy computer."""
_LISTED = frozenset({"accounts", "cells", "tickets"})


class Profile:
    """An open profile and its stores. Close it after every thread has let go of it."""

    def __init__(
        self, directory: Path, key: bytes, own: Database, cache: Database, lock: OwnerLock | None
    ) -> None:
        self.directory = directory
        self.own = own
        self.cache = cache
        self.cache_rebuilt = False
        """Whether cache.db was damaged and begun anew at this opening."""
        self._key = key
        self._lock = lock
        self._settled = lock is None
        """Whether outbox and log of sends agree; a guest sends nothing."""
        self.sends = SendLog(directory)
        self.backups = Backups(directory, own, key)
        self.accounts = AccountStore(own)
        self.drafts = DraftStore(own)
        self.outbox = OutboxStore(own, self.sends)
        self.views = ViewStore(own)
        self.tickets = TicketStore(cache, own, self.accounts, self.outbox)
        self.search = SearchIndex(cache)
        self.files = FileStore(own, cache)

    @classmethod
    def open(cls, directory: Path, key: bytes, *, owner: bool = True) -> "Profile":
        """Open or make the profile in *directory* with a key of 32 bytes.

        The owner is one process, kept so by a lock. A guest beside it takes no lock and changes no
        format; it may read everything and add drafts and outbox items.
        A damaged own.db is moved aside and restored from a backup and what it still holds; a
        damaged cache.db is moved aside and begun anew.
        Raises `ProfileInUse`, `ProfileNewer` (nothing was touched), `WrongKey`, `ProfileDamaged`
        (own.db, of which nothing is left) and `DiskFull`.
        """
        if len(key) != 32:
            raise ValueError("a profile's key has 32 bytes")
        lock = _own_directory(directory) if owner else None
        profile = cls(
            directory,
            key,
            Database(directory / "own.db", key, OWN_SETTINGS),
            Database(directory / "cache.db", key, CACHE_SETTINGS),
            lock,
        )
        try:
            known_key, noted = profile._check_key(key)
            if owner:
                restorer = Restorer(
                    profile.own.path, key, OWN_SETTINGS, profile.backups, profile.sends
                )
                open_own(
                    profile.own,
                    key,
                    known_key=known_key,
                    restorer=restorer,
                    backups=profile.backups,
                )
                # A disk that is full keeps nobody from reading.
                with suppress(DiskFull):
                    profile.settle_sends()
                if not noted:
                    profile._keep_check(key)
                profile._open_cache()
            else:
                profile._require_own(known_key)
                profile.cache.require(len(CACHE))
        except BaseException:
            profile.close()
            raise
        return profile

    def settle_sends(self) -> None:
        """See to it that outbox and log of sends agree: before anything is sent.

        Nothing is left to do where the opening found room for it. Raises `DiskFull`.
        """
        if not self._settled:
            settle_outbox(self.own, self.sends)
            self._settled = True

    def leave_thread(self) -> None:
        """Let go of what the calling thread reads with; it reads no more."""
        self.cache.leave_thread()
        self.own.leave_thread()

    def close(self) -> None:
        """Close both files and let another process own the profile."""
        self.cache.close()
        self.own.close()
        if self._lock is not None:
            self._lock.release()

    def damage_of_cache(self, stop: Callable[[], bool]) -> CacheDamaged | None:
        """Read all of cache.db until *stop*, and note it where it is damaged; safe from any thread.

        What a list shows comes first. Fetched files come last: they are most of it, and of each
        the hash is known.
        """
        with self.cache.translated(), reading(self.cache.path, self._key) as connection:
            tables = sorted(
                tables_of(connection),
                key=lambda name: (name == "chunks", name == "messages", name not in _LISTED, name),
            )
            try:
                found = fault(connection, tables, stop)
            except apsw.InterruptError:
                return None
        if found is None:
            return None
        self.cache.damage_note.touch()
        return CacheDamaged(file=self.cache.path.name, detail=found)

    def restored(self) -> Problem | None:
        """Return what the person is to be told of a restoring of own.db; None once they were."""
        told = self.accounts.setting(RESTORED)
        return None if told is None else msgspec.json.decode(told, type=Note).problem

    def told_restored(self) -> None:
        """Note that the person was told."""
        with self.own.transaction() as tx:
            tx.run("DELETE FROM settings WHERE key = ?", (RESTORED,))

    # --- parts ---------------------------------------------------------------------------------

    def _check_key(self, key: bytes) -> tuple[bool, bool]:
        """Tell whether this is known to be the key, and whether the note of it says so.

        Raises `WrongKey` where it is another one. The note may be damaged: own.db knows better.
        """
        try:
            kept = check_path(self.directory).read_bytes().strip()
        except FileNotFoundError:
            return False, False
        except OSError:
            kept = b""
        if hmac.compare_digest(kept, check_value(key).encode("ascii")):
            return True, True
        if self.own.version() is None:
            raise WrongKey(directory=str(self.directory))
        return True, False

    def _keep_check(self, key: bytes) -> None:
        """Note which key is the profile's; one that cannot be noted opens it all the same."""
        path = check_path(self.directory)
        with suppress(Problem):
            if path.is_dir():
                put_aside(path)
            write_private(path, check_value(key) + "\n")

    def _require_own(self, known_key: bool) -> None:
        file = self.own.path.name
        if known_key and not self.own.is_there:
            raise ProfileDamaged(
                file=file, detail=QT_TRANSLATE_NOOP("Detail", "it is missing or empty")
            )
        try:
            self.own.require(len(OWN))
        except WrongKey as exc:
            if known_key:
                raise ProfileDamaged(
                    file=file, detail=QT_TRANSLATE_NOOP("Detail", "it is no profile file any more")
                ) from exc
            raise

    def _open_cache(self) -> None:
        try:
            self._look_at_cache()
            self.cache.migrate(CACHE)
            self._probe_cache()
            # A disk that is full keeps nobody from reading.
            with suppress(DiskFull):
                self.files.drop_leftovers()
        except (CacheDamaged, apsw.SQLError):
            self._move_cache_aside()
            self.cache.migrate(CACHE)
            self.cache_rebuilt = True

    def _look_at_cache(self) -> None:
        """Raise `CacheDamaged` for what cannot be cache.db, or was found damaged earlier."""
        path = self.cache.path
        if self.cache.damage_note.exists():
            raise CacheDamaged(file=path.name, detail=QT_TRANSLATE_NOOP("Detail", "found earlier"))
        if any(name.is_dir() for name in (path, *_journals(path))):
            raise CacheDamaged(
                file=path.name, detail=QT_TRANSLATE_NOOP("Detail", "a folder is in its place")
            )
        if not self.cache.is_there and self.accounts.all():
            raise CacheDamaged(
                file=path.name, detail=QT_TRANSLATE_NOOP("Detail", "it is missing or empty")
            )
        # The log of writes of another file may lie beside it.
        if self.cache.is_there and self.cache.rows(
            "SELECT 1 FROM sqlite_schema WHERE name = 'drafts'"
        ):
            raise CacheDamaged(
                file=path.name, detail=QT_TRANSLATE_NOOP("Detail", "it holds something else")
            )
        if self.cache.is_there:
            found = self.damage_of_cache(_spent())
            if found is not None:
                raise found

    def _probe_cache(self) -> None:
        """Read what the first window reads; damage elsewhere shows when it is met."""
        for query in (
            "SELECT count(*) FROM accounts",
            "SELECT count(*) FROM cells",
            "SELECT row, data FROM tickets ORDER BY rank LIMIT 1",
            "SELECT max(row) FROM messages",
            "SELECT unmerged FROM index_state",
        ):
            self.cache.rows(query)

    def _move_cache_aside(self) -> None:
        """Keep the damaged file, the newest alone: what it held can be fetched again."""
        self.cache.close()
        path = self.cache.path
        for old in (*path.parent.glob(f"{path.name}.damaged-*"), *_journals(path)):
            _remove(old)
        if path.exists() or path.is_symlink():
            put_aside(path)
        self.cache.damage_note.unlink(missing_ok=True)


def _spent() -> Callable[[], bool]:
    """Return what tells that a start has looked long enough."""
    work, end = time.thread_time() + LOOK_SECONDS, time.monotonic() + LONGEST_LOOK
    return lambda: time.thread_time() > work or time.monotonic() > end


def _journals(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm", "-journal")]


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _own_directory(directory: Path) -> OwnerLock:
    make_folder(directory)
    return OwnerLock(directory)


def check_path(directory: Path) -> Path:
    """Return where a profile notes which key is its own."""
    return directory / "key.check"


def check_value(key: bytes) -> str:
    """Return what is noted of a key: nothing can be learned of it from that."""
    return hmac.new(key, b"deskbell profile key check 1", hashlib.sha256).hexdigest()
