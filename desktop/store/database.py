"""One encrypted SQLite file: a writer, a reader for each thread, migrations, errors in words."""

import threading
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import apsw

from desktop.domain.damage import OwnDamaged
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    CacheDamaged,
    DiskFull,
    FileProblem,
    Problem,
    ProfileDamaged,
    ProfileNewer,
    WrongKey,
)
from desktop.store.disk import NO_ROOM
from desktop.store.heap import give_back
from desktop.store.sqlite import Connection, Row, connect, keep_log
from desktop.store.transaction import Transaction

Migration = tuple[str, ...]
"""The statements that lead from one format to the next."""

_WAIT_MS = 10_000
_STEPS = 500
"""Between two looks at the clock."""
_CHECKPOINT_PAGES = 2_000
_SCRUB_MS = 200
"""How long a reader may hold up a scrubbing; the next transaction tries again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How one file is kept."""

    synchronous: str
    """FULL where a lost write would be a lost message, NORMAL where it can be fetched again."""
    replaceable: bool
    """Whether it can be fetched again: damage then ends with a new file, not with the profile."""
    writer_cache_kib: int
    reader_cache_kib: int


class Database:
    """One encrypted file.

    Writes may come from any thread, one transaction at a time; reads see the last committed state
    and never wait for a write.
    """

    def __init__(self, path: Path, key: bytes, settings: Settings) -> None:
        self.path = path
        self._key = key
        self.settings = settings
        self._lock = threading.RLock()
        self._writer: Connection | None = None
        self._threads = threading.local()
        self._readers: list[Connection] = []
        self._key_fits = False
        """Whether it was opened before: what is no database now was one."""
        self._unscrubbed = True
        """Something deleted may lie in the log of writes; at first a crash may have left it."""

    # --- opening -------------------------------------------------------------------------------

    @property
    def is_there(self) -> bool:
        """Whether there is a file with anything in it."""
        return self.path.exists() and self.path.stat().st_size > 0

    def version(self) -> int | None:
        """Return the format of the file without touching it; None where there is none yet."""
        if not self.is_there:
            return None
        with self.translated():
            connection = self._connect(apsw.SQLITE_OPEN_READONLY)
            try:
                return connection.pragma("user_version")
            finally:
                connection.close()

    def migrate(self, migrations: Sequence[Migration]) -> None:
        """Bring the file to the newest format, each step in a transaction of its own.

        Raises `ProfileNewer`, before a byte is written, where the file is from a newer version.
        """
        found = self.version() or 0
        if found > len(migrations):
            raise ProfileNewer(found=found, known=len(migrations))
        for number in range(found, len(migrations)):
            with self.transaction() as tx:
                for statement in migrations[number]:
                    tx.run(statement)
                tx.run(f"PRAGMA user_version = {number + 1}")

    def require(self, version: int) -> None:
        """Make sure that the file has exactly this format, without changing it."""
        found = self.version() or 0
        if found > version:
            raise ProfileNewer(found=found, known=version)
        if found < version:
            raise ProfileDamaged(
                file=self.path.name,
                detail=QT_TRANSLATE_NOOP(
                    "Detail", "it was not brought up to date yet: start Deskbell"
                ),
            )

    def _connect(self, flags: int) -> Connection:
        connection = connect(self.path, flags)
        try:
            connection.set_busy_timeout(_WAIT_MS)
            connection.pragma("cipher", "chacha20")
            connection.pragma("key", f"raw:{self._key.hex()}")
            keep_log(connection)
            with self.translated(connection):
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        except BaseException:
            connection.close()
            raise
        self._key_fits = True
        return connection

    def _open_writer(self) -> Connection:
        if self._writer is None:
            flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
            writer = self._connect(flags)
            with self.translated(writer):
                writer.pragma("journal_mode", "wal")
            writer.pragma("synchronous", self.settings.synchronous)
            writer.pragma("foreign_keys", 1)
            # What is deleted is overwritten in its page; `scrub` sees to the log of writes.
            writer.pragma("secure_delete", 1)
            writer.pragma("recursive_triggers", 0)
            writer.pragma("wal_autocheckpoint", _CHECKPOINT_PAGES)
            writer.pragma("cache_size", -self.settings.writer_cache_kib)
            self._writer = writer
        return self._writer

    def _reader(self) -> Connection:
        reader = getattr(self._threads, "reader", None)
        if reader is None:
            # A WAL file's reader needs write access to the shared index beside it.
            reader = self._connect(apsw.SQLITE_OPEN_READWRITE)
            reader.pragma("query_only", 1)
            reader.pragma("cache_size", -self.settings.reader_cache_kib)
            self._threads.reader = reader
            with self._lock:
                self._readers.append(reader)
        return reader

    # --- use -----------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Generator[Transaction]:
        """Keep everything done inside, or nothing of it when an exception leaves the block.

        Transactions do not nest.
        """
        with self._lock:
            with self.translated():
                writer = self._open_writer()
            translated = partial(self.translated, writer)
            with translated():
                writer.execute("BEGIN IMMEDIATE")
            tx = Transaction(writer, translated)
            try:
                yield tx
                with translated():
                    writer.execute("COMMIT")
            except BaseException:
                if writer.in_transaction:
                    with suppress(apsw.Error):
                        writer.execute("ROLLBACK")
                raise
            self._unscrubbed |= tx.scrubs
            if self._unscrubbed:
                self._scrub(writer)

    def _scrub(self, writer: Connection) -> None:
        """Bring the log of writes into the file and empty it: old pages lie there as they were.

        What was kept is kept, so that a fault here is none of the transaction's.
        """
        with suppress(apsw.Error):
            writer.set_busy_timeout(_SCRUB_MS)
            row = writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._unscrubbed = row is None or bool(row[0])
        writer.set_busy_timeout(_WAIT_MS)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return every row of a query, as last committed."""
        with self.translated():
            return self._reader().execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with self.translated():
            # Let go, not closed: apsw never frees a cursor that was closed by hand.
            return self._reader().execute(sql, values).fetchone()

    def some(
        self, sql: str, values: Sequence[Any] = (), seconds: float | None = None
    ) -> tuple[list[Row], bool]:
        """Return the rows that a query yields within *seconds*, and whether it came to its end."""
        reader = self._reader()
        found: list[Row] = []
        if seconds is not None:
            end = time.monotonic() + seconds
            reader.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
        try:
            with self.translated():
                found.extend(reader.execute(sql, values))
        except apsw.InterruptError:
            return found, False
        finally:
            if seconds is not None:
                reader.set_progress_handler(None)
        return found, True

    def each(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield a query's rows one by one; what is left unread costs nothing."""
        with self.translated():
            # `yield from` would close the cursor: see `row`.
            for row in self._reader().execute(sql, values):  # noqa: UP028
                yield row

    @contextmanager
    def moment(self) -> Generator[None]:
        """Let all that this thread reads inside see one state; keep it short: it holds the log."""
        reader = self._reader()
        with self.translated():
            reader.execute("BEGIN")
        try:
            yield
        finally:
            with suppress(apsw.Error):
                reader.execute("COMMIT")

    def rest(self) -> None:
        """Give back the memory that this thread's reader keeps pages in; reading brings it back."""
        reader = getattr(self._threads, "reader", None)
        if reader is not None:
            with self.translated():
                reader.pragma("shrink_memory")
            give_back()

    def leave_thread(self) -> None:
        """Close this thread's reader."""
        reader = getattr(self._threads, "reader", None)
        if reader is None:
            return
        del self._threads.reader
        with self._lock:
            self._readers.remove(reader)
        with self.translated():
            reader.close()

    def data_version(self) -> int:
        """Return a number that changes when another connection has committed."""
        with self.translated():
            return self._reader().pragma("data_version")

    def give_back(self, *, free: int, live: int) -> bool:
        """Return to the disk what deleted rows took, where that is at least *free* bytes.

        What is kept is written anew for it, so that nothing happens where that is more than *live*
        bytes. Tells whether it was done.
        """
        row = self.row(
            "SELECT freelist_count * page_size, (page_count - freelist_count) * page_size "
            "FROM pragma_freelist_count, pragma_page_count, pragma_page_size"
        )
        if row is None or row[0] < free or row[1] > live:
            return False
        with self._lock, self.translated():
            writer = self._open_writer()
            # In memory: no copy on the disk may be left by a crash.
            writer.pragma("temp_store", 2)
            writer.execute("VACUUM")
            # Where a reader is in the way, the next transaction sees to it.
            self._unscrubbed = True
            self._scrub(writer)
        return True

    def close(self) -> None:
        """Close every connection; call it when no other thread uses the file any more."""
        with self._lock:
            connections = [*self._readers, *([self._writer] if self._writer else [])]
            self._readers.clear()
            self._writer = None
            self._threads = threading.local()
            for connection in connections:
                with suppress(apsw.Error):
                    connection.close()

    # --- errors --------------------------------------------------------------------------------

    @property
    def damage_note(self) -> Path:
        """The empty file that says: found damaged, begin anew at the next start."""
        return self.path.with_name(f"{self.path.name}.damaged")

    @contextmanager
    def translated(self, connection: Connection | None = None) -> Generator[None]:
        """Turn SQLite's errors into problems that can be told; *connection* is where they arise."""
        try:
            yield
        except apsw.Error as exc:
            problem = self._problem(exc, 0 if connection is None else connection.system_errno)
            if problem is None:
                raise
            raise problem from exc

    def _problem(self, exc: apsw.Error, system_errno: int) -> Problem | None:
        match exc:
            case apsw.FullError():
                return DiskFull(directory=str(self.path.parent))
            case apsw.IOError() | apsw.CantOpenError() if system_errno in NO_ROOM:
                return DiskFull(directory=str(self.path.parent))
            case apsw.CorruptError() | apsw.NotADBError() if self.settings.replaceable:
                with suppress(OSError):
                    self.damage_note.touch()
                return CacheDamaged(file=self.path.name, detail=str(exc))
            case apsw.CorruptError():
                return OwnDamaged(file=self.path.name, detail=str(exc))
            case apsw.NotADBError() if self._key_fits:
                return OwnDamaged(file=self.path.name, detail=str(exc))
            case apsw.NotADBError():
                return WrongKey(directory=str(self.path.parent))
            case (
                apsw.InterruptError()
                | apsw.SQLError()
                | apsw.MisuseError()
                | apsw.ConstraintError()
            ):
                return None
            case _:
                return FileProblem(path=str(self.path), detail=str(exc))
