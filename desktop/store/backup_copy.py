"""What of own.db goes into a backup, and how: whole while it is small, else without large files."""

from collections.abc import Generator
from contextlib import suppress
from itertools import islice
from pathlib import Path

import msgspec
from msgspec import structs

from desktop.domain.damage import LoginsNotKept
from desktop.domain.logins import (
    draft_without_logins,
    logins_held,
    reply_without_logins,
    without_logins,
)
from desktop.domain.outbox import Command, NewTicket, Reply, State
from desktop.store.codec import decode_command, decode_draft, encode
from desktop.store.encrypted import tables_of, writing
from desktop.store.sqlite import Connection

WHOLE = 32 << 20
"""Up to so many bytes own.db is copied as it is, page by page."""
FILES_CARRIED = 16 << 20
"""Of a larger one the smallest outgoing files, as many as fit: pasted pictures have no other
original; what was chosen from a disk lies there still."""
_PAGES = 128
_ROWS = 200


def copied(source: Connection, target: Path, key: bytes) -> Generator[None]:
    """Copy what *source*, within a transaction, sees into a new file, a little at a time."""
    row = source.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    size = row.fetchall()[0][0]
    with writing(target, key) as copy:
        if size <= WHOLE:
            yield from _pages(source, copy)
        else:
            yield from _rows(source, copy)
        # One file, with nothing beside it.
        copy.pragma("journal_mode", "delete")


def without_secrets(copy: Connection) -> int:
    """Take logins and tokens out of a copy; return how many drafts were nothing but logins.

    A message without its logins must not go again under its key: only the person sends it.
    """
    gone = 0
    # What was there before lies in no journal.
    copy.pragma("journal_mode", "memory")
    copy.execute("BEGIN")
    copy.execute("DELETE FROM secrets")
    for row, data in copy.execute("SELECT rowid, data FROM drafts").fetchall():
        with suppress(msgspec.MsgspecError):
            draft = decode_draft(data)
            if logins_held(draft):
                rest = draft_without_logins(draft)
                gone += rest.is_empty
                copy.execute("DELETE FROM drafts WHERE rowid = ? AND ?", (row, rest.is_empty))
                copy.execute("UPDATE drafts SET data = ? WHERE rowid = ?", (encode(rest), row))
    for row, data in copy.execute("SELECT sequence, command FROM outbox").fetchall():
        with suppress(msgspec.MsgspecError):
            command = decode_command(data)
            if logins_held(command):
                copy.execute(
                    "UPDATE outbox SET command = ?, state = ?, doubted = 1, reason_code = ? "
                    "WHERE sequence = ?",
                    (encode(_bare(command)), State.UNCONFIRMED.value, LoginsNotKept.__name__, row),
                )
                copy.execute(_NO_WORDS.format(_words_column(copy)), (row,))
    copy.execute("COMMIT")
    copy.pragma("journal_mode", "delete")
    return gone


_NO_WORDS = "UPDATE outbox SET {} = '' WHERE sequence = ?"


def _words_column(copy: Connection) -> str:
    """Return where an item's reason stands: it was called otherwise in older formats."""
    names = {name for (name,) in copy.execute("SELECT name FROM pragma_table_info('outbox')")}
    return "reason_fields" if "reason_fields" in names else "reason"


def _bare(command: Command) -> Command:
    match command:
        case Reply():
            return reply_without_logins(command)
        case NewTicket():
            return structs.replace(command, fields=without_logins(command.fields))
        case _:
            return command


def _pages(source: Connection, copy: Connection) -> Generator[None]:
    with copy.backup("main", source, "main") as backup:
        while not backup.done:
            backup.step(_PAGES)
            yield


def _rows(source: Connection, copy: Connection) -> Generator[None]:
    for (sql,) in source.execute("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'"):
        if sql is not None:
            copy.execute(sql)
    copy.execute("BEGIN")
    for table in tables_of(source):
        if table not in ("files", "chunks"):
            yield from _table(source, copy, table)
    # The rows have begun it themselves, but not beyond what was sent before.
    copy.execute("DELETE FROM sqlite_sequence")
    yield from _table(source, copy, "sqlite_sequence")
    room = FILES_CARRIED
    files = source.execute("SELECT * FROM files WHERE sha256 IS NOT NULL ORDER BY size").fetchall()
    for file in files:
        room -= file[2]
        if room < 0:
            break
        _put(copy, "files", [file])
        for chunk in source.execute("SELECT * FROM chunks WHERE file = ?", (file[0],)):
            _put(copy, "chunks", [chunk])
            yield
    copy.execute("COMMIT")
    copy.pragma("user_version", source.pragma("user_version"))


def _table(source: Connection, copy: Connection, table: str) -> Generator[None]:
    rows = iter(source.execute(f"SELECT * FROM {table}"))  # noqa: S608 - its own schema
    while some := list(islice(rows, _ROWS)):
        _put(copy, table, some)
        yield


def _put(copy: Connection, table: str, rows: list[tuple[object, ...]]) -> None:
    marks = ", ".join("?" * len(rows[0]))
    copy.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - as above
