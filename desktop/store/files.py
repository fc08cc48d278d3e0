"""Files kept in the profile: those that wait to be sent, and those that were fetched."""

import shutil
import time
from pathlib import Path
from typing import BinaryIO

import msgspec

from desktop.domain.errors import QT_TRANSLATE_NOOP, DiskFull, FileProblem
from desktop.domain.ids import FileId
from desktop.domain.outbox import OutboxItem, OutgoingFile
from desktop.store.database import Database
from desktop.store.file_writer import CHUNK, FileWriter, drop_files
from desktop.store.sqlite import texts
from desktop.store.times import micros_of
from desktop.store.transaction import Transaction

FETCHED_BYTES = 1 << 30
"""How much of fetched files is kept; what was fetched least recently goes first."""
SPARE_BYTES = 32 << 20
"""What a file leaves of the disk: drafts and other programs need some of it."""
_MUCH_ROOM = 64 << 20
_LITTLE_LEFT = 32 << 20
_RESUMED_WITHIN = 7 * 24 * 3600.0
_ABANDONED_AFTER = 24 * 3600.0


class _Files(msgspec.Struct):
    """The part of a stored draft or command that names files."""

    files: tuple[OutgoingFile, ...] = ()


_named = msgspec.msgpack.Decoder(_Files)


def files_named(data: bytes) -> set[str]:
    """Return the files that a stored draft or command carries."""
    return {file.file for file in _named.decode(data).files}


class FileStore:
    """Outgoing files live in own.db, fetched ones in cache.db; reading finds either.

    Of fetched files *limit* bytes are kept, the newest even where it alone is larger.
    """

    def __init__(self, own: Database, cache: Database, *, limit: int = FETCHED_BYTES) -> None:
        self._own = own
        self._cache = cache
        self._limit = limit
        self._opened = micros_of(time.time())

    def put(self, source: BinaryIO, name: str, content_type: str) -> OutgoingFile:
        """Copy *source* to its end into own.db, hashing, one chunk in memory at a time."""
        writer = FileWriter(self._own)
        try:
            while data := source.read(CHUNK):
                writer.write(data)
            id = writer.finish()
        except OSError as exc:
            writer.abort()
            raise FileProblem(path=name, detail=exc.strerror or str(exc)) from exc
        except BaseException:
            writer.abort()
            raise
        return OutgoingFile(file=id, name=name, size=writer.size, content_type=content_type)

    def check_room(self, size: int) -> None:
        """Raise `DiskFull` where a file to be sent would not leave `SPARE_BYTES` on the disk."""
        row = self._own.row(
            "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size"
        )
        room = free_bytes(self._own.path.parent) + (row[0] if row else 0)
        if size + SPARE_BYTES > room:
            raise DiskFull(directory=str(self._own.path.parent))

    def outgoing_writer(self) -> FileWriter:
        """Begin a file to be sent in own.db."""
        return FileWriter(self._own)

    def writer(self) -> FileWriter:
        """Begin a fetched file in cache.db."""
        return FileWriter(self._cache, self._make_room)

    def resumable_writer(self, expected: FileId) -> FileWriter:
        """Begin the fetched file of that content, or go on with it: `catch_up` to its end first."""
        row = self._cache.row("SELECT file FROM partial WHERE sha256 = ?", (expected,))
        writer = FileWriter(self._cache, self._whole, None if row is None else row[0])
        if row is None:
            with self._cache.transaction() as tx:
                tx.run("INSERT INTO partial VALUES (?, ?)", (expected, writer.number))
        return writer

    def has(self, file: FileId) -> bool:
        """Tell whether the whole file is here."""
        return self._find(file) is not None

    def size(self, file: FileId) -> int | None:
        """Return a file's size in bytes, or None where it is not here."""
        found = self._find(file)
        return None if found is None else found[2]

    def read(self, file: FileId, offset: int, size: int) -> bytes:
        """Return at most *size* bytes from *offset*, b"" at the end; safe from any thread."""
        found = self._find(file)
        if found is None:
            raise FileProblem(
                path=str(file), detail=QT_TRANSLATE_NOOP("Detail", "it is not in the profile")
            )
        database, n, total = found
        end = min(offset + size, total)
        if offset >= end:
            return b""
        parts = bytearray()
        rows = database.each(
            "SELECT start, data FROM chunks WHERE file = ? AND start > ? AND start < ? "
            "ORDER BY start",
            (n, offset - CHUNK, end),
        )
        for start, data in rows:
            parts += memoryview(data)[max(0, offset - start) : max(0, end - start)]
        if len(parts) != end - offset:
            raise FileProblem(
                path=str(file), detail=QT_TRANSLATE_NOOP("Detail", "it has just left the profile")
            )
        return bytes(parts)

    def drop_unused(self, *, sent: OutboxItem | None = None) -> int:
        """Forget outgoing files that no draft and no outbox item carries; return how many.

        A file begun within the last day stays: its draft may not have been saved yet. The files of
        *sent*, an item that has left the outbox, go at once unless they were attached again since.
        """
        old = micros_of(time.time() - _ABANDONED_AFTER)
        # Mostly there is nothing to do, and then nothing is locked.
        if not _unused(self._own, old, sent):
            return 0
        with self._own.transaction() as tx:
            gone = _unused(tx, old, sent)
            drop_files(tx, gone)
        return len(gone)

    def give_back(self) -> bool:
        """Return the room of sent files to the disk where it is much; tell whether it was."""
        return self._own.give_back(free=_MUCH_ROOM, live=_LITTLE_LEFT)

    def drop_leftovers(self) -> int:
        """Forget what an earlier run left in cache.db; return how many files. For the owner alone.

        Those are downloads that never ended and that nobody went on with for a week, and files
        that belong to no ticket any more.
        """
        old = self._opened - micros_of(_RESUMED_WITHIN)
        left = (
            "SELECT n FROM files WHERE begun < ? AND (sha256 IS NULL OR NOT EXISTS "
            "(SELECT 1 FROM fetched WHERE fetched.sha256 = files.sha256)) "
            "AND (begun < ? OR NOT EXISTS (SELECT 1 FROM partial WHERE file = n))",
            (self._opened, old),
        )
        if not self._cache.rows(*left):
            return 0
        with self._cache.transaction() as tx:
            gone = tx.rows(*left)
            drop_files(tx, gone)
        return len(gone)

    def _whole(self, tx: Transaction, newest: int) -> None:
        """Note that a download is not partial any more."""
        tx.run("DELETE FROM partial WHERE file = ?", (newest,))
        self._make_room(tx, newest)

    def _make_room(self, tx: Transaction, newest: int) -> None:
        """Forget the files fetched least recently, as many as are too many beside the newest."""
        row = tx.row("SELECT coalesce(sum(size), 0) FROM files")
        excess = (row[0] if row else 0) - self._limit
        if excess <= 0:
            return
        gone: list[tuple[int]] = []
        for n, size in tx.rows(
            "SELECT n, size FROM files WHERE sha256 IS NOT NULL AND n <> ? ORDER BY begun, n",
            (newest,),
        ):
            if excess <= 0:
                break
            gone.append((n,))
            excess -= size
        tx.run_many(
            "DELETE FROM fetched WHERE sha256 = (SELECT sha256 FROM files WHERE n = ?)", gone
        )
        drop_files(tx, gone)

    def _find(self, file: FileId) -> tuple[Database, int, int] | None:
        for database in (self._own, self._cache):
            row = database.row("SELECT n, size FROM files WHERE sha256 = ?", (file,))
            if row is not None:
                return database, row[0], row[1]
        return None


def free_bytes(directory: Path) -> int:
    """Return how much room the disk of *directory* has."""
    return shutil.disk_usage(directory).free


def _unused(own: Database | Transaction, old: int, sent: OutboxItem | None) -> list[tuple[int]]:
    """Return the outgoing files that nothing carries, as rows of their numbers."""
    left, queued = _carried(sent)
    candidates = own.rows(
        "SELECT n, sha256 FROM files WHERE begun < ? OR (begun < ? AND sha256 IN carray(?))",
        (old, queued, texts(left or [""])),
    )
    if not candidates:
        return []
    used: set[str] = set()
    for (data,) in own.rows("SELECT data FROM drafts UNION ALL SELECT command FROM outbox"):
        used.update(files_named(data))
    return [(n,) for n, sha256 in candidates if sha256 not in used]


def _carried(sent: OutboxItem | None) -> tuple[list[str], int]:
    """Return the files of an item that has left, and when it was queued."""
    match sent:
        case OutboxItem(files=files, created=created) if files:
            return [file.file for file in files], micros_of(created)
        case _:
            return [], 0
