"""A disk that is full at just the wrong moment: SQLite itself says so."""

from collections.abc import Generator
from contextlib import contextmanager

from desktop.services.session import Session


@contextmanager
def full_at_entry(session: Session, count: int) -> Generator[None]:
    """Let the disk be full as soon as the outbox has *count* entries: the last one fails."""
    own = session.profile.own
    with own.transaction() as tx:
        [(pages,)] = tx.rows("PRAGMA page_count")
        tx.run(f"PRAGMA max_page_count = {pages + 1000}")
        tx.run(
            "CREATE TEMP TRIGGER fills AFTER INSERT ON outbox "
            f"WHEN (SELECT count(*) FROM outbox) >= {count} BEGIN "
            "INSERT INTO settings VALUES ('filler', printf('%.*c', 8000000, 'x')); END"
        )
    try:
        yield
    finally:
        with own.transaction() as tx:
            tx.run("DROP TRIGGER fills")
            tx.run("PRAGMA max_page_count = 4294967294")
