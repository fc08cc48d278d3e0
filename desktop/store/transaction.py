"""What can be done inside a transaction on one of the profile's files."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any

from desktop.store.sqlite import Connection, Row


class Transaction:
    """The writer inside a transaction; all of it or nothing is kept."""

    def __init__(
        self, connection: Connection, translated: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._connection = connection
        self._translated = translated
        self.scrubs = False

    def scrub(self) -> None:
        """Leave no byte of what this transaction deletes in the files, once it is kept."""
        self.scrubs = True

    def run(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement; return how many rows it changed."""
        with self._translated():
            self._connection.execute(sql, values)
            return self._connection.changes()

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of *rows*."""
        with self._translated():
            self._connection.executemany(sql, rows)

    def total_changes(self) -> int:
        """Return how many rows this connection has changed, virtual tables' own included."""
        return self._connection.total_changes()

    def insert(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one INSERT; return the new row's number."""
        with self._translated():
            self._connection.execute(sql, values)
            return self._connection.last_insert_rowid()

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return every row of a query."""
        with self._translated():
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with self._translated():
            return self._connection.execute(sql, values).fetchone()
