"""Transactions: readers each see one snapshot, writers go one at a time with the sequence."""

import errno
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Connection, create_engine, event, select
from sqlalchemy.dialects.sqlite import insert

from desktop.brand import BRAND
from desktop.helpdesk import times
from desktop.helpdesk.hub import Hub, Wake
from desktop.helpdesk.migrations import FIRST, STEPS
from desktop.helpdesk.schema import LAYOUT, counters, metadata

BUSY_MS = 30_000
SCRUB_MS = 1_000
"""How long readers may keep a scrubbing waiting; writers wait with it."""


Happened = tuple[Literal["created", "customer_replied", "staff_replied", "status_changed"], int]
"""What happened to the ticket of a row, for rules to follow."""


@dataclass(slots=True)
class Write:
    """One write transaction: its connection, its moment, and what it will tell others."""

    conn: Connection
    now: int
    newest: int
    wake: Wake
    time_zone: str
    """The helpdesk's own, for what it promises."""
    happened: list[Happened] = field(default_factory=list[Happened])
    """What rules are to follow in the same transaction."""
    scrub: bool = False
    """Whether something was destroyed of which no byte may stay in the files."""

    def seq(self) -> int:
        """Return the next sequence; it becomes visible with the commit, in order."""
        self.newest += 1
        return self.newest


class Database:
    """The helpdesk's one SQLite file."""

    def __init__(
        self,
        path: Path,
        hub: Hub,
        clock: Callable[[], int] = times.now,
        time_zone: str = "UTC",
    ) -> None:
        """Open the file, or make it; raises OSError for one of another layout."""
        self.settle: Callable[[Write], None] | None = None
        """Follows what happened in a transaction, before it commits."""
        self._hub = hub
        self._time_zone = time_zone
        self._clock = clock
        self._writing = threading.Lock()
        self._unscrubbed = True  # a crash may have come between a commit and its scrubbing
        # Parameters are people's words: they must not get into logs through error texts.
        self._engine = create_engine(
            f"sqlite:///{path}", hide_parameters=True, pool_size=8, max_overflow=64
        )
        event.listen(self._engine, "connect", _set_up)
        event.listen(self._engine, "begin", _begin)
        try:
            with self._engine.execution_options(writes=True).begin() as conn:
                _lay_out(conn)
        except BaseException:
            self.close()
            raise

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
                write = Write(conn, self._clock(), before, Wake(), self._time_zone)
                yield write
                if write.happened and self.settle is not None:
                    self.settle(write)
                if write.newest != before:
                    set_counter(conn, "seq", write.newest)
            self._unscrubbed |= write.scrub
            if self._unscrubbed:
                self._scrub()
        if write.newest != before:
            write.wake.seq = write.newest
        if write.newest != before or write.wake.gone:
            self._hub.publish(write.wake)

    def now(self) -> int:
        """Return the present as the next transaction would have it."""
        return self._clock()

    def _scrub(self) -> None:
        """Let nothing stay in the log of writes that the file itself has no more.

        A reader of an older snapshot may be in the way for a moment: then the next write, or
        housekeeping, tries again.
        """
        connection = self._engine.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA busy_timeout={SCRUB_MS}")
            blocked, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")
            cursor.close()
        finally:
            connection.close()
        self._unscrubbed = bool(blocked)

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


def tell_staff(write: Write) -> None:
    """Let staff fetch the catalog anew: a part of it that is theirs changed."""
    set_counter(write.conn, "catalog", write.seq())
    write.wake.staff = True


def _lay_out(conn: Connection) -> None:
    """Make the tables of a new file, or those that an older one lacks; a stranger's stays as is."""
    layout = conn.exec_driver_sql("PRAGMA user_version").scalar()
    if layout == LAYOUT:
        return
    if conn.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").scalar() is not None:
        if not FIRST <= int(layout or 0) < LAYOUT:
            raise OSError(errno.EINVAL, f"its folder was made by another version of {BRAND.name}")
        for step in range(int(layout or 0), LAYOUT):
            for statement in STEPS[step]:
                conn.exec_driver_sql(statement)
    metadata.create_all(conn)
    conn.exec_driver_sql(f"PRAGMA user_version={LAYOUT}")


def _set_up(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")  # zeros over what is deleted or shrinks
    cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    cursor.execute("PRAGMA cache_size=-16000")
    cursor.close()


def _begin(conn: Connection) -> None:
    writes = bool(conn.get_execution_options().get("writes"))
    conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
