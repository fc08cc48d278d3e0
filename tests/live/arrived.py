"""What a Request Tracker has of a ticket, asked of itself and not of the client."""

import base64
import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.ids import RemoteId
from tests.live.request_tracker import Person

ANSWERS = "ObjectCustomFieldValues.Content"
"""Where RT's database keeps what custom fields say."""


@dataclass(frozen=True)
class Arrived:
    """A ticket as staff find it."""

    id: RemoteId
    fields: dict[str, list[str]]
    """By the names of the custom fields; those that say nothing left out."""
    files: dict[str, str]
    """SHA-256 by name."""
    bodies: list[str]
    """The message first, then the mails that RT sent about it."""


def arrived(staff: Person, subject: str) -> list[Arrived]:
    """Return every ticket of that subject."""
    asked = {"query": f"Subject = '{subject}'", "per_page": "100"}
    found = staff.http.get("/REST/2.0/tickets", params=asked).raise_for_status().json()["items"]
    return [_ticket(staff, RemoteId(str(row["id"]))) for row in found]


def _ticket(staff: Person, id: RemoteId) -> Arrived:
    said = staff.ask("GET", f"/ticket/{id}").json()["CustomFields"]
    path = f"/ticket/{id}/attachments?fields=Filename,ContentType,Content&per_page=100"
    parts = staff.ask("GET", path).json()["items"]
    return Arrived(
        id,
        {field["name"]: field["values"] for field in said if any(field["values"])},
        {part["Filename"]: _digest(staff, part["id"]) for part in parts if part["Filename"]},
        [part["Content"] for part in parts if part["Content"] and not part["Filename"]],
    )


def _digest(staff: Person, part: str) -> str:
    # A list gives the bytes as if they were text; alone they are in base64.
    content = base64.b64decode(staff.ask("GET", f"/attachment/{part}").json()["Content"])
    return hashlib.sha256(content).hexdigest()


def places(state: Path, word: str) -> set[str]:
    """Return the columns ("Table.Column") of RT's database in which *word* stands."""
    database = state / "rt.sqlite"
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return {
            f"{table}.{column}"
            for table, column in _columns(connection)
            if connection.execute(
                f'SELECT 1 FROM "{table}" WHERE instr(CAST("{column}" AS BLOB), ?) LIMIT 1',
                (word.encode(),),
            ).fetchone()
        }


def _columns(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
            yield table, row[1]
