"""The baselines of a first sync: its rows put into an encrypted database, without or with words."""

import secrets
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.harness import WORK
from desktop.domain.message import Message
from desktop.services import keys
from desktop.store.codec import decode_message, decode_ticket
from desktop.store.database import Database, Settings
from desktop.store.profile import Profile
from desktop.store.schema import CACHE
from desktop.store.terms import document

Rows = list[tuple[Any, ...]]
SETTINGS = Settings(
    synchronous="NORMAL", replaceable=True, writer_cache_kib=32_768, reader_cache_kib=2_048
)
"""Those of cache.db."""
PER_TRANSACTION = {"tickets": 500, "messages": 1_000}
"""The sizes of a page of the first sync."""
_DOCUMENTS = 500
_INDEXES = tuple(
    sql
    for migration in CACHE
    for sql in migration
    if isinstance(sql, str) and sql.startswith("CREATE VIRTUAL TABLE")
)
"""Those that every profile has, as the schema makes them."""


@dataclass(frozen=True)
class Table:
    """One table's name, columns and rows."""

    name: str
    columns: tuple[str, ...]
    rows: Rows


def tables_of(folder: Path) -> list[Table]:
    """Return what a sync left in the tables of tickets and messages of the profile in *folder*."""
    profile = Profile.open(folder, keys.obtain(folder, None).key)
    try:
        return [_read(profile.cache, name) for name in PER_TRANSACTION]
    finally:
        profile.close()


def documents_of(folder: Path) -> list[str]:
    """Return the words of each ticket as the search index of the profile in *folder* has them."""
    profile = Profile.open(folder, keys.obtain(folder, None).key)
    try:
        cache = profile.cache
        bodies: dict[int, list[Message]] = {}
        for ticket, data in cache.rows("SELECT ticket, data FROM messages"):
            bodies.setdefault(ticket, []).append(decode_message(data))
        return [
            document(decode_ticket(data).subject, bodies.get(row, []))
            for row, data in cache.rows("SELECT row, data FROM tickets")
        ]
    finally:
        profile.close()


def _read(cache: Database, name: str) -> Table:
    columns = tuple(row[1] for row in cache.rows(f"PRAGMA table_info({name})"))
    return Table(name, columns, cache.rows(f"SELECT * FROM {name}"))


def insert(tables: Sequence[Table], documents: Sequence[str] = ()) -> float:
    """Insert *tables* into a fresh encrypted file; return the seconds.

    There is no index but that of the words of *documents*, where there are any: both of the full
    text indexes that a profile has, filled in one go.
    """
    with tempfile.TemporaryDirectory(dir=WORK) as folder:
        database = Database(Path(folder) / "raw.db", secrets.token_bytes(32), SETTINGS)
        for table in tables:
            with database.transaction() as tx:
                tx.run(f"CREATE TABLE {table.name} ({', '.join(table.columns)})")
        if documents:
            with database.transaction() as tx:
                for index in _INDEXES:
                    tx.run(index)
        begun = time.perf_counter()
        for table in tables:
            size = PER_TRANSACTION[table.name]
            places = ", ".join("?" * len(table.columns))
            for first in range(0, len(table.rows), size):
                with database.transaction() as tx:
                    tx.run_many(
                        f"INSERT INTO {table.name} VALUES ({places})",
                        table.rows[first : first + size],
                    )
        numbered = list(enumerate(documents, start=1))
        for first in range(0, len(numbered), _DOCUMENTS):
            with database.transaction() as tx:
                for name in ("words", "phrases"):
                    tx.run_many(
                        f"INSERT INTO {name} (rowid, text) VALUES (?, ?)",
                        numbered[first : first + _DOCUMENTS],
                    )
        took = time.perf_counter() - begun
        database.close()
        return took
