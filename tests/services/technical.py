"""A technical ticket with everything in it, and a look into the helpdesk's own files."""

import sqlite3
import struct
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import msgspec

from desktop.backends.memory_offer import FORM
from desktop.domain.catalog import DepartmentKind
from desktop.domain.drafts import Draft
from desktop.domain.fields import CredentialKind, Credentials, Rows
from desktop.domain.ids import AccountId, RemoteId
from desktop.domain.secret import Secret
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session

TECHNICAL = "d3"


def ask_for_logins(helpdesk: RunningHelpdesk) -> None:
    """Let technical support have a form with logins."""
    helpdesk.change_department(TECHNICAL, form=msgspec.to_builtins(FORM), blocking=[])


def login(kind: CredentialKind, password: str, name: str = "root") -> Credentials:
    return Credentials(kind=kind, login=name, password=Secret(password), host="203.0.113.7")


def technical_draft(session: Session, account: AccountId, password: str) -> Draft:
    """Return a filled draft; a mailbox's password is the same with "-2" behind it."""
    catalog = session.library.catalog(account)
    assert catalog is not None
    department = next(d for d in catalog.departments if d.kind is DepartmentKind.TECHNICAL)
    assert department.form == FORM
    mailbox = login(CredentialKind.MAILBOX, f"{password}-2", "info@example.com")
    return replace(
        session.actions.new_draft(account),
        department=department.id,
        subject="Mail stands still since the move",
        body="It stopped this morning. Please look at the queue.",
        fields={
            "domain": "example.com",
            "priority": catalog.priorities[-1].id,
            "root": login(CredentialKind.SERVER_ROOT, password),
            "mailboxes": Rows(({"address": "info@example.com", "login": mailbox},)),
        },
    )


def screenshot(width: int = 64, height: int = 48) -> bytes:
    """Return a PNG as a clipboard hands it over."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + bytes([row % 256, 90, 200]) * width for row in range(height))
    packed = zlib.compress(rows)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (chunk(b"IHDR", header), chunk(b"IDAT", packed), chunk(b"IEND", b""))
    )


def places(helpdesk: RunningHelpdesk, word: str) -> set[str]:
    """Return the columns ("table.column") of the helpdesk's database in which *word* stands."""
    with closing(_database(helpdesk)) as connection:
        return {
            f"{table}.{column}"
            for table in _tables(connection)
            for row in connection.execute(f'SELECT * FROM "{table}"')
            for column, value in zip(_columns(connection, table), row, strict=True)
            if word.encode() in (value if isinstance(value, bytes) else str(value).encode())
        }


def secrets(helpdesk: RunningHelpdesk) -> list[tuple[str, str | None, str | None]]:
    """Return (field, login, password) of all that the helpdesk keeps apart."""
    with closing(_database(helpdesk)) as connection:
        return connection.execute(
            "SELECT field, login, password FROM secrets ORDER BY id"
        ).fetchall()


def tickets_called(helpdesk: RunningHelpdesk, subject: str) -> list[RemoteId]:
    with closing(_database(helpdesk)) as connection:
        rows = connection.execute("SELECT id FROM tickets WHERE subject = ?", (subject,))
        return [RemoteId(f"t{id}") for (id,) in rows]


def files_with(directory: Path, word: str) -> list[str]:
    """Return the files below *directory* in which *word* stands."""
    found = (path for path in directory.rglob("*") if path.is_file())
    return [str(path) for path in found if word.encode() in path.read_bytes()]


def _database(helpdesk: RunningHelpdesk) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{helpdesk.directory / 'helpdesk.db'}?mode=ro", uri=True)


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
        yield name


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
