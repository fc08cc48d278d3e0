"""The baseline of a first sync: its rows, inserted into an encrypted database and nothing else."""

import secrets
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.harness import WORK
from desktop.services import keys
from desktop.store.database import Database, Settings
from desktop.store.profile import Profile

Rows = list[tuple[Any, ...]]
SETTINGS = Settings(
    synchronous="NORMAL", replaceable=True, writer_cache_kib=32_768, reader_cache_kib=2_048
)
"""Those of cache.db."""
PER_TRANSACTION = {"tickets": 500, "messages": 1_000}
"""The sizes of a page of the first sync."""


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


def _read(cache: Database, name: str) -> Table:
    columns = tuple(row[1] for row in cache.rows(f"PRAGMA table_info({name})"))
    return Table(name, columns, cache.rows(f"SELECT * FROM {name}"))


def insert(tables: Sequence[Table]) -> float:
    """Insert *tables* into a fresh encrypted file without any index; return the seconds."""
    with tempfile.TemporaryDirectory(dir=WORK) as folder:
        database = Database(Path(folder) / "raw.db", secrets.token_bytes(32), SETTINGS)
        for table in tables:
            with database.transaction() as tx:
                tx.run(f"CREATE TABLE {table.name} ({', '.join(table.columns)})")
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
        took = time.perf_counter() - begun
        database.close()
        return took
