"""Reading what can still be read of a damaged own.db: each row that comes is whole and right.

Every page has a seal of its own, so that a page that opens holds what was written to it.
"""

import hashlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from desktop.store.backups import NUMBER
from desktop.store.encrypted import reading
from desktop.store.soundness import is_sound, mended
from desktop.store.sqlite import Connection

_KEYS = {
    "accounts": ("id",),
    "secrets": ("account",),
    "settings": ("key",),
    "read_marks": ("account", "ticket"),
    "closings": ("account", "ticket"),
    "views": ("id",),
    "drafts": ("id",),
    "outbox": ("id",),
    "files": ("sha256",),
}
_COLUMNS = {table: set(key) for table, key in _KEYS.items()} | {"accounts": {"id", "name", "data"}}
_NUMBERED = frozenset({"drafts", "outbox", "files"})
_MISSES = 5_000
"""So many row numbers in a row that cannot be reached end the search."""

Values = dict[str, Any]
"""A row by the names of its columns."""


@dataclass(slots=True)
class Salvaged:
    """The rows of each table that could be read."""

    rows: dict[str, list[Values]] = field(default_factory=dict[str, list[Values]])

    def table(self, name: str) -> list[Values]:
        """Return the rows of a table."""
        return self.rows.get(name, [])

    @property
    def number(self) -> int:
        """The number of the newest backup it knew of; -1 where that cannot be told."""
        known = [row["value"] for row in self.table("settings") if row["key"] == NUMBER]
        return int(known[0]) if known else -1

    @property
    def holds_anything(self) -> bool:
        """Whether anything in it is worth keeping."""
        return any(self.table(name) for name in ("accounts", "drafts", "outbox"))


def salvage(path: Path, key: bytes) -> Salvaged:
    """Return what can be read, with the log of writes beside the file and, for the rest, without.

    The log may belong to another file, and the file be whole without it.
    """
    found: dict[str, list[Values]] = {}
    missing = set(_KEYS)
    for alone in (False, True):
        with _readable(path, key, alone=alone) as connection:
            if connection is None:
                continue
            for table in sorted(missing):
                rows, complete = _rows(connection, table)
                known = {_key(table, row) for row in found.get(table, ())}
                fresh = [row for row in rows if _key(table, row) not in known]
                found.setdefault(table, []).extend(fresh)
                if complete:
                    missing.discard(table)
    return Salvaged(found)


def _key(table: str, row: Values) -> tuple[Any, ...]:
    return tuple(row[name] for name in _KEYS[table])


def read_file(path: Path, key: bytes, sha256: str, put: Callable[[int, bytes], None]) -> bool:
    """Hand each piece of an outgoing file and its start to *put*; tell whether all could be read.

    Nothing is handed over of a file whose content is not what its name says.
    """
    for alone in (False, True):
        with _readable(path, key, alone=alone) as connection:
            if connection is None:
                continue
            hash = hashlib.sha256()
            try:
                for _, data in connection.execute(_PIECES, (sha256,)):
                    hash.update(data)
                if hash.hexdigest() == sha256:
                    for start, data in connection.execute(_PIECES, (sha256,)):
                        put(start, data)
                    return True
            except apsw.Error:
                continue
    return False


_PIECES = (
    "SELECT start, data FROM chunks WHERE file = (SELECT n FROM files WHERE sha256 = ?) "
    "ORDER BY start"
)


@contextmanager
def _readable(path: Path, key: bytes, *, alone: bool) -> Generator[Connection | None]:
    opened = reading(path, key, alone=alone)
    try:
        connection = opened.__enter__()
    except apsw.Error:
        yield None
        return
    try:
        yield connection
    finally:
        opened.__exit__(None, None, None)


def _rows(connection: Connection, table: str) -> tuple[list[Values], bool]:
    """Return the rows of a table and whether these are all."""
    try:
        info = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    except apsw.Error:
        return [], False
    names = [name for (name,) in info]
    # cache.db has a table of that name, too: its log of writes may lie beside this file.
    if not _COLUMNS[table] <= set(names):
        return [], False
    walk = _places if table in _NUMBERED else _ends
    found, complete = walk(connection, table)
    rows = [dict(zip(names, row, strict=True)) for row in found]
    sound = [mended(table, row) for row in rows if is_sound(table, row)]
    return sound, complete and len(sound) == len(rows)


def _ends(connection: Connection, table: str) -> tuple[list[tuple[Any, ...]], bool]:
    """Read a table from both of its ends, each up to what cannot be read."""
    key = _KEYS[table]
    found: dict[Any, tuple[Any, ...]] = {}
    for order in ("ASC", "DESC"):
        by = ", ".join(f"{name} {order}" for name in key)
        try:
            for row in connection.execute(f"SELECT * FROM {table} ORDER BY {by}"):  # noqa: S608
                found[row[: len(key)]] = row
        except apsw.Error:
            continue
        return list(found.values()), order == "ASC"
    return list(found.values()), False


def _places(connection: Connection, table: str) -> tuple[list[tuple[Any, ...]], bool]:
    """Read a table by its row numbers, and step over what cannot be read."""
    found: list[tuple[Any, ...]] = []
    query = f"SELECT rowid, * FROM {table} WHERE rowid >= ? ORDER BY rowid"  # noqa: S608 - our names
    after = misses = all_misses = 0
    while misses < _MISSES:
        try:
            for number, *row in connection.execute(query, (after,)):
                found.append(tuple(row))
                after, misses = number + 1, 0
        except apsw.Error:
            after, misses, all_misses = after + 1, misses + 1, all_misses + 1
        else:
            break
    return found, not all_misses
