"""The part of apsw that is used here, with types: its stubs need a newer Python than ours."""

import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol, cast

import apsw

Row = tuple[Any, ...]
_LONGEST_LOG = 8 << 20
Values = Sequence[Any]


class Cursor(Protocol):
    """Steps through a query."""

    def __iter__(self) -> Iterator[Row]: ...
    def execute(self, statements: str, bindings: Values = ...) -> "Cursor":
        """Run statements."""
        ...

    def fetchall(self) -> list[Row]:
        """Return the rows that are left."""
        ...

    def fetchone(self) -> Row | None:
        """Return the next row, or None."""
        ...


class PageCopy(Protocol):
    """A copy of a file being made."""

    @property
    def done(self) -> bool:
        """Whether every page was copied."""
        ...

    def step(self, npages: int) -> bool:
        """Copy some more pages."""
        ...

    def __enter__(self) -> "PageCopy": ...
    def __exit__(self, *error: object) -> bool | None: ...


class Connection(Protocol):
    """An open file."""

    @property
    def in_transaction(self) -> bool:
        """Whether BEGIN has no COMMIT or ROLLBACK yet."""
        ...

    def execute(self, statements: str, bindings: Values = ...) -> Cursor:
        """Run statements."""
        ...

    def executemany(self, statements: str, sequenceofbindings: Iterable[Values]) -> Cursor:
        """Run statements once for each of the bindings."""
        ...

    def pragma(self, name: str, value: int | str | None = ...) -> Any:
        """Set or return a setting."""
        ...

    def changes(self) -> int:
        """Return how many rows the last statement changed."""
        ...

    def total_changes(self) -> int:
        """Return how many rows were changed since the file was opened."""
        ...

    def set_progress_handler(self, callable: Callable[[], bool] | None, nsteps: int = ...) -> None:
        """Ask *callable* now and then whether to end a running query."""
        ...

    def last_insert_rowid(self) -> int:
        """Return the number of the row inserted last."""
        ...

    @property
    def system_errno(self) -> int:
        """Return what the operating system said of the last fault in reading or writing."""
        ...

    def file_control(self, dbname: str, op: int, pointer: int) -> bool:
        """Tell the file below something; return whether it understood."""
        ...

    def backup(self, databasename: str, source: "Connection", sourcename: str) -> PageCopy:
        """Begin to copy *source* into this file, page by page."""
        ...

    def set_busy_timeout(self, milliseconds: int) -> None:
        """Wait so long for another connection's lock."""
        ...

    def close(self, force: bool = ...) -> None:
        """Close the file."""
        ...


def connect(path: Path, flags: int) -> Connection:
    """Open a file, not yet with its key."""
    return cast(Connection, apsw.Connection(os.fspath(path), flags=flags))


def keep_log(connection: Connection) -> None:
    """Leave the log of writes, emptied, and its index in place when the last connection closes.

    A start on a full disk would find no room for the index; and nothing can be read without it.
    """
    wanted = array("i", [1])
    connection.file_control("main", apsw.SQLITE_FCNTL_PERSIST_WAL, wanted.buffer_info()[0])
    # Beyond that the log is cut off when it begins anew; without a limit it is never emptied.
    connection.pragma("journal_size_limit", _LONGEST_LOG)


_carray = cast("Callable[[array[int] | tuple[str, ...]], Any]", apsw.carray)


def integers(values: Iterable[int]) -> Any:
    """Return *values*, of which there must be some, for `IN carray(?)`."""
    return _carray(array("q", values))


def texts(values: Iterable[str]) -> Any:
    """Return *values*, of which there must be some, for `IN carray(?)`."""
    return _carray(tuple(values))
