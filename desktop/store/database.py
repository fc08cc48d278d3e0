"""One encrypted SQLite file: a writer, a reader for each thread, migrations, errors in words."""

import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from desktop.domain.errors import (
    DiskFull,
    FileProblem,
    ProfileDamaged,
    ProfileNewer,
    WrongKey,
)
from desktop.store.sqlite import Connection, Row, connect

Migration = tuple[str, ...]
"""The statements that lead from one format to the next."""

_WAIT_MS = 10_000
_CHECKPOINT_PAGES = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How one file is kept."""

    synchronous: str
    """FULL where a lost write would be a lost message, NORMAL where it can be fetched again."""
    writer_cache_kib: int
    reader_cache_kib: int


class Transaction:
    """The writer inside a transaction; all of it or nothing is kept."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement; return how many rows it changed."""
        with translated(self._path):
            self._connection.execute(sql, values)
            return self._connection.changes()

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of *rows*."""
        with translated(self._path):
            self._connection.executemany(sql, rows)

    def insert(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one INSERT; return the new row's number."""
        with translated(self._path):
            self._connection.execute(sql, values)
            return self._connection.last_insert_rowid()

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return every row of a query."""
        with translated(self._path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with translated(self._path):
            return self._connection.execute(sql, values).fetchone()


class Database:
    """One encrypted file.

    Writes may come from any thread, one transaction at a time; reads see the last committed state
    and never wait for a write.
    """

    def __init__(self, path: Path, key: bytes, settings: Settings) -> None:
        self.path = path
        self._key = key
        self._settings = settings
        self._lock = threading.RLock()
        self._writer: Connection | None = None
        self._threads = threading.local()
        self._readers: list[Connection] = []

    # --- opening -------------------------------------------------------------------------------

    def version(self) -> int | None:
        """Return the format of the file without touching it; None where there is none yet."""
        if not self.path.exists() or self.path.stat().st_size == 0:
            return None
        with translated(self.path):
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
                file=self.path.name, detail="it was not brought up to date yet: start Deskbell"
            )

    def _connect(self, flags: int) -> Connection:
        connection = connect(self.path, flags)
        try:
            connection.set_busy_timeout(_WAIT_MS)
            connection.pragma("cipher", "chacha20")
            connection.pragma("key", f"raw:{self._key.hex()}")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    def _open_writer(self) -> Connection:
        if self._writer is None:
            flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
            writer = self._connect(flags)
            writer.pragma("journal_mode", "wal")
            writer.pragma("synchronous", self._settings.synchronous)
            writer.pragma("foreign_keys", 1)
            writer.pragma("recursive_triggers", 0)
            writer.pragma("wal_autocheckpoint", _CHECKPOINT_PAGES)
            writer.pragma("cache_size", -self._settings.writer_cache_kib)
            self._writer = writer
        return self._writer

    def _reader(self) -> Connection:
        reader = getattr(self._threads, "reader", None)
        if reader is None:
            # A WAL file's reader needs write access to the shared index beside it.
            reader = self._connect(apsw.SQLITE_OPEN_READWRITE)
            reader.pragma("query_only", 1)
            reader.pragma("cache_size", -self._settings.reader_cache_kib)
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
            with translated(self.path):
                writer = self._open_writer()
                writer.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(writer, self.path)
                with translated(self.path):
                    writer.execute("COMMIT")
            except BaseException:
                if writer.in_transaction:
                    with suppress(apsw.Error):
                        writer.execute("ROLLBACK")
                raise

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return every row of a query, as last committed."""
        with translated(self.path):
            return self._reader().execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with translated(self.path):
            cursor = self._reader().execute(sql, values)
            found = cursor.fetchone()
            cursor.close(True)
            return found

    def each(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Row]:
        """Yield a query's rows one by one; what is left unread costs nothing."""
        with translated(self.path):
            cursor = self._reader().cursor()
            try:
                yield from cursor.execute(sql, values)
            finally:
                cursor.close(True)

    def data_version(self) -> int:
        """Return a number that changes when another connection has committed."""
        with translated(self.path):
            return self._reader().pragma("data_version")

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


@contextmanager
def translated(path: Path) -> Generator[None]:
    """Turn SQLite's errors about the file *path* into problems that can be told."""
    try:
        yield
    except apsw.Error as exc:
        raise _problem(exc, path) from exc


def _problem(exc: apsw.Error, path: Path) -> Exception:
    match exc:
        case apsw.FullError():
            return DiskFull(directory=str(path.parent))
        case apsw.NotADBError():
            return WrongKey(directory=str(path.parent))
        case apsw.CorruptError():
            return ProfileDamaged(file=path.name, detail="parts of it cannot be read")
        case (
            apsw.IOError()
            | apsw.CantOpenError()
            | apsw.ReadOnlyError()
            | apsw.PermissionsError()
            | apsw.BusyError()
            | apsw.LockedError()
        ):
            return FileProblem(path=str(path), detail=str(exc))
        case _:
            return exc
