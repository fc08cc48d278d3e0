"""Opening one of the profile's files beside `Database`: to look at it, to copy it, to read a wreck.

Nothing here translates: whoever opens a file that may be damaged wants SQLite's own word for it.
"""

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import apsw

from desktop.store.sqlite import Connection

_WAIT_MS = 10_000
_STEPS = 20_000
_NAMED_APART = ("-wal", "-shm", "-journal")


@contextmanager
def reading(path: Path, key: bytes, *, alone: bool = False) -> Generator[Connection]:
    """Open a file for reading; *alone* leaves its log of writes aside and touches nothing at all.

    Raises what SQLite raises, also from within the block.
    """
    # A name of the person's own choice may hold what has a meaning in an address.
    name = path.absolute().as_uri() + ("?immutable=1" if alone else "")
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    with _opened(cast(Connection, apsw.Connection(name, flags=flags)), key) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        yield connection


@contextmanager
def writing(path: Path, key: bytes) -> Generator[Connection]:
    """Open a file that nobody else has open, made where it is not there; no journal stays."""
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    connection = cast(Connection, apsw.Connection(str(path), flags=flags))
    with _opened(connection, key):
        connection.pragma("secure_delete", 1)
        yield connection


@contextmanager
def _opened(connection: Connection, key: bytes) -> Generator[Connection]:
    try:
        connection.set_busy_timeout(_WAIT_MS)
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", f"raw:{key.hex()}")
        yield connection
    finally:
        with suppress(apsw.Error):
            connection.close()


def fault(
    connection: Connection, tables: Iterable[str] = (), stop: Callable[[], bool] = lambda: False
) -> str | None:
    """Read all of a file, or all of *tables*; return what is damaged, None where nothing is.

    Raises `apsw.InterruptError` once *stop* says so.
    """
    connection.set_progress_handler(stop, _STEPS)
    try:
        for pragma in [f"quick_check({name})" for name in tables] or ["quick_check"]:
            if stop():
                raise apsw.InterruptError("there is no more time")
            row = connection.execute(f"PRAGMA {pragma}").fetchone()
            if row is None or row[0] != "ok":
                return "a page cannot be read" if row is None else _short(row[0])
    except (apsw.CorruptError, apsw.NotADBError) as exc:
        return str(exc)
    finally:
        connection.set_progress_handler(None)
    return None


def tables_of(connection: Connection) -> list[str]:
    """Return the names of the tables that lie in pages of their own, SQLite's own left out."""
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return [name for (name,) in rows]


def drop_file(path: Path) -> None:
    """Remove a file of ours with what SQLite laid beside it; one that is not there is no error."""
    for name in (path, *(path.with_name(path.name + end) for end in _NAMED_APART)):
        with suppress(FileNotFoundError):
            name.unlink()


def _short(words: Any) -> str:
    """Return the last line of what SQLite says: the first only names the database."""
    return str(words).strip().rpartition("\n")[2][:80]
