"""Writing a file into the profile, piece by piece."""

import hashlib
import time
from collections.abc import Callable, Sequence

from desktop.domain.errors import FileProblem
from desktop.domain.ids import FileId
from desktop.store.database import Database
from desktop.store.times import micros_of
from desktop.store.transaction import Transaction

CHUNK = 1 << 20

Kept = Callable[[Transaction, int], None]
"""Called in the transaction that keeps a file, with its number."""


def drop_files(tx: Transaction, files: Sequence[tuple[int]]) -> None:
    """Delete files by their numbers.

    Their pages stay as they are, encrypted, until they are used again: to wipe them is to write
    the whole file once more, which takes half a minute for 1 GiB and keeps all saving waiting.
    """
    tx.run("PRAGMA secure_delete = 0")
    try:
        tx.run_many("DELETE FROM files WHERE n = ?", files)
    finally:
        tx.run("PRAGMA secure_delete = 1")


class FileWriter:
    """Takes a file piece by piece in bounded memory; it counts only once `finish` was called."""

    def __init__(self, database: Database, kept: Kept | None = None) -> None:
        self._database = database
        self._kept = kept
        self._hash = hashlib.sha256()
        self._size = 0
        self._stored = 0
        self._pending = bytearray()
        with database.transaction() as tx:
            self._n = tx.insert(
                "INSERT INTO files (sha256, size, begun) VALUES (NULL, 0, ?)",
                (micros_of(time.time()),),
            )

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
        if self._pending:
            self._store(bytes(self._pending))
            self._pending.clear()
        id = FileId(self._hash.hexdigest())
        if expected is not None and id != expected:
            self.abort()
            raise FileProblem(path=str(expected), detail="its content is not what was announced")
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
