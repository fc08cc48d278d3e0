"""Writing a file into the profile, piece by piece."""

import hashlib
import time
from collections.abc import Callable, Sequence

from desktop.domain.errors import QT_TRANSLATE_NOOP, FileProblem
from desktop.domain.ids import FileId
from desktop.store.database import Database
from desktop.store.times import micros_of
from desktop.store.transaction import Transaction

CHUNK = 1 << 20

Kept = Callable[[Transaction, int], None]
"""Called in the transaction that keeps a file, with its number."""


def drop_files(tx: Transaction, files: Sequence[tuple[int]]) -> None:
    """Delete files by their numbers.

    Pages of their own stay as they are, encrypted, until they are used again: to wipe them is to
    write the whole file once more, which takes half a minute for 1 GiB and keeps all saving
    waiting. What of them lies in pages that others use too is wiped.
    """
    tx.run("PRAGMA secure_delete = FAST")
    try:
        tx.run_many("DELETE FROM files WHERE n = ?", files)
    finally:
        tx.run("PRAGMA secure_delete = 1")


class FileWriter:
    """Takes a file piece by piece in bounded memory; it counts only once `finish` was called."""

    def __init__(
        self, database: Database, kept: Kept | None = None, going_on: int | None = None
    ) -> None:
        """Begin a file, or go on with the one of the number *going_on*: then `catch_up` first."""
        self._database = database
        self._kept = kept
        self._hash = hashlib.sha256()
        self._size = 0
        self._stored = 0
        self._pending = bytearray()
        if going_on is not None:
            self._n = going_on
            return
        with database.transaction() as tx:
            self._n = tx.insert(
                "INSERT INTO files (sha256, size, begun) VALUES (NULL, 0, ?)",
                (micros_of(time.time()),),
            )

    @property
    def number(self) -> int:
        """Its number in the database."""
        return self._n

    def catch_up(self) -> bool:
        """Hash the next piece of what an earlier writer stored; tell whether there was one."""
        row = self._database.row(
            "SELECT data FROM chunks WHERE file = ? AND start = ?", (self._n, self._stored)
        )
        if row is None:
            return False
        self._hash.update(row[0])
        self._size += len(row[0])
        self._stored = self._size
        return True

    def suspend(self) -> None:
        """Store what is still in memory; another writer may go on with it."""
        if self._pending:
            self._store(bytes(self._pending))
            self._pending.clear()

    @property
    def size(self) -> int:
        """How many bytes were written so far."""
        return self._size

    def write(self, data: bytes) -> None:
        """Append *data*."""
        self._hash.update(data)
        self._size += len(data)
        self._pending += data
        while len(self._pending) >= CHUNK:
            self._store(bytes(self._pending[:CHUNK]))
            del self._pending[:CHUNK]

    def finish(self, expected: FileId | None = None) -> FileId:
        """Keep the file, once for each content, and return its id.

        Raises `FileProblem` and keeps nothing where the content is not the *expected*.
        """
        self.suspend()
        id = FileId(self._hash.hexdigest())
        if expected is not None and id != expected:
            self.abort()
            raise FileProblem(
                path=str(expected),
                detail=QT_TRANSLATE_NOOP("Detail", "its content is not what was announced"),
            )
        with self._database.transaction() as tx:
            n = self._take_place(tx, id)
            if self._kept is not None:
                self._kept(tx, n)
        return id

    def abort(self) -> None:
        """Forget what was written."""
        with self._database.transaction() as tx:
            drop_files(tx, [(self._n,)])

    def _take_place(self, tx: Transaction, id: FileId) -> int:
        """Make what was written count: once for each content."""
        same = tx.row("SELECT n FROM files WHERE sha256 = ?", (id,))
        if same is None:
            tx.run("UPDATE files SET sha256 = ?, size = ? WHERE n = ?", (id, self._size, self._n))
            return self._n
        tx.run(
            "UPDATE files SET begun = (SELECT begun FROM files WHERE n = ?) WHERE n = ?",
            (self._n, same[0]),
        )
        drop_files(tx, [(self._n,)])
        return same[0]

    def _store(self, data: bytes) -> None:
        with self._database.transaction() as tx:
            tx.run(
                "INSERT INTO chunks (file, start, data) VALUES (?, ?, ?)",
                (self._n, self._stored, data),
            )
        self._stored += len(data)
