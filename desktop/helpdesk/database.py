"""Transactions: readers each see one snapshot, writers go one at a time with the sequence."""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event, select
from sqlalchemy.dialects.sqlite import insert

from desktop.helpdesk import times
from desktop.helpdesk.hub import Hub, Wake
from desktop.helpdesk.schema import counters, metadata


@dataclass(slots=True)
class Write:
    """One write transaction: its connection, its moment, and what it will tell others."""

    conn: Connection
    now: int
    newest: int
    wake: Wake

    def seq(self) -> int:
        """Return the next sequence; it becomes visible with the commit, in order."""
        self.newest += 1
        return self.newest


class Database:
    """The helpdesk's one SQLite file."""

    def __init__(self, path: Path, hub: Hub) -> None:
        self._hub = hub
        self._writing = threading.Lock()
        # Parameters are people's words: they must not get into logs through error texts.
        self._engine = create_engine(
            f"sqlite:///{path}", hide_parameters=True, pool_size=8, max_overflow=64
        )
        event.listen(self._engine, "connect", _set_up)
        event.listen(self._engine, "begin", _begin)
        with self._writing, self._engine.execution_options(writes=True).begin() as conn:
            metadata.create_all(conn)

    @contextmanager
    def read(self) -> Generator[Connection]:
        """Give one snapshot of everything."""
        with self._engine.begin() as conn:
            yield conn

    @contextmanager
    def write(self) -> Generator[Write]:
        """Give the one write transaction; it commits at the end, and then others are told."""
        with self._writing:
            engine = self._engine.execution_options(writes=True)
            with engine.begin() as conn:
                before = counter(conn, "seq")
                write = Write(conn, times.now(), before, Wake())
                yield write
                if write.newest != before:
                    set_counter(conn, "seq", write.newest)
        if write.newest != before:
            write.wake.seq = write.newest
            self._hub.publish(write.wake)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def counter(conn: Connection, name: str) -> int:
    """Return a counter's value; 0 where it was never set."""
    value = conn.scalar(select(counters.c.value).where(counters.c.name == name))
    return int(value or 0)


def set_counter(conn: Connection, name: str, value: int) -> None:
    """Set a counter."""
    conn.execute(
        insert(counters)
        .values(name=name, value=value)
        .on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )


def _set_up(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA busy_timeout=30000")
    cursor.execute("PRAGMA cache_size=-16000")
    cursor.close()


def _begin(conn: Connection) -> None:
    writes = bool(conn.get_execution_options().get("writes"))
    conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
