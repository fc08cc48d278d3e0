"""A profile: a directory with both encrypted files, opened with one key."""

import hashlib
import hmac
import os
import time
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import CacheDamaged, DiskFull, FileProblem, ProfileDamaged, WrongKey
from desktop.store.accounts import AccountStore
from desktop.store.database import Database, Settings
from desktop.store.disk import disk_problem, write_private
from desktop.store.drafts import DraftStore
from desktop.store.files import FileStore
from desktop.store.lock import OwnerLock
from desktop.store.outbox import OutboxStore
from desktop.store.schema import CACHE, OWN
from desktop.store.search import SearchIndex
from desktop.store.tickets import TicketStore

OWN_SETTINGS = Settings(
    synchronous="FULL", replaceable=False, writer_cache_kib=4096, reader_cache_kib=2048
)
CACHE_SETTINGS = Settings(
    synchronous="NORMAL", replaceable=True, writer_cache_kib=32768, reader_cache_kib=32768
)


class Profile:
    """An open profile and its stores. Close it after every thread has let go of it."""

    def __init__(
        self, directory: Path, own: Database, cache: Database, lock: OwnerLock | None
    ) -> None:
        self.directory = directory
        self.own = own
        self.cache = cache
        self.cache_rebuilt = False
        """Whether cache.db was damaged and begun anew at this opening."""
        self._lock = lock
        self.accounts = AccountStore(own)
        self.drafts = DraftStore(own)
        self.outbox = OutboxStore(own)
        self.tickets = TicketStore(cache, own, self.accounts, self.outbox)
        self.search = SearchIndex(cache)
        self.files = FileStore(own, cache)

    @classmethod
    def open(cls, directory: Path, key: bytes, *, owner: bool = True) -> "Profile":
        """Open or make the profile in *directory* with a key of 32 bytes.

        The owner is one process, kept so by a lock. A guest beside it takes no lock and changes no
        format; it may read everything and add drafts and outbox items.
        Raises `ProfileInUse`, `ProfileNewer` (nothing was touched), `WrongKey`, `ProfileDamaged`
        (own.db) and `DiskFull`. A damaged cache.db is moved aside and begun anew.
        """
        if len(key) != 32:
            raise ValueError("a profile's key has 32 bytes")
        lock = _own_directory(directory) if owner else None
        profile = cls(
            directory,
            Database(directory / "own.db", key, OWN_SETTINGS),
            Database(directory / "cache.db", key, CACHE_SETTINGS),
            lock,
        )
        try:
            known_key = profile._check_key(key)
            profile._open_own(owner, known_key)
            if owner:
                profile._keep_check(key)
                profile._open_cache()
            else:
                profile.cache.require(len(CACHE))
        except BaseException:
            profile.close()
            raise
        return profile

    def close(self) -> None:
        """Close both files and let another process own the profile."""
        self.cache.close()
        self.own.close()
        if self._lock is not None:
            self._lock.release()

    # --- parts ---------------------------------------------------------------------------------

    def _check_key(self, key: bytes) -> bool:
        """Tell whether this is known to be the key; raises `WrongKey` where it is not."""
        try:
            kept = check_path(self.directory).read_text("ascii").strip()
        except FileNotFoundError:
            return False
        except (OSError, ValueError) as exc:
            raise FileProblem(path=str(check_path(self.directory)), detail=str(exc)) from exc
        if not hmac.compare_digest(kept, check_value(key)):
            raise WrongKey(directory=str(self.directory))
        return True

    def _keep_check(self, key: bytes) -> None:
        if not check_path(self.directory).exists():
            write_private(check_path(self.directory), check_value(key) + "\n")

    def _open_own(self, owner: bool, known_key: bool) -> None:
        file = self.own.path.name
        if known_key and not self.own.is_there:
            raise ProfileDamaged(file=file, detail="it is missing or empty")
        try:
            if owner:
                self.own.migrate(OWN)
            else:
                self.own.require(len(OWN))
        except WrongKey as exc:
            if known_key:
                raise ProfileDamaged(file=file, detail="it is no profile file any more") from exc
            raise

    def _open_cache(self) -> None:
        try:
            if self.cache.damage_note.exists():
                raise CacheDamaged(file=self.cache.path.name, detail="found earlier")
            self.cache.migrate(CACHE)
            self._probe_cache()
            # A disk that is full keeps nobody from reading.
            with suppress(DiskFull):
                self.files.drop_leftovers()
        except CacheDamaged:
            self._move_cache_aside()
            self.cache.migrate(CACHE)
            self.cache_rebuilt = True

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
        self.cache.close()
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
        path = self.cache.path
        with suppress(FileNotFoundError):
            os.replace(path, path.with_name(f"{path.name}.damaged-{stamp}"))
        for journal in (path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm")):
            journal.unlink(missing_ok=True)
        self.cache.damage_note.unlink(missing_ok=True)


def _own_directory(directory: Path) -> OwnerLock:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as exc:
        raise disk_problem(directory, exc) from exc
    return OwnerLock(directory)


def check_path(directory: Path) -> Path:
    """Return where a profile notes which key is its own."""
    return directory / "key.check"


def check_value(key: bytes) -> str:
    """Return what is noted of a key: nothing can be learned of it from that."""
    return hmac.new(key, b"deskbell profile key check 1", hashlib.sha256).hexdigest()
