"""What the helpdesk's own database holds, read as the file it is."""

import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from desktop.helpdesk import ids

Files = tuple[tuple[str, str], ...]
"""Names and SHA-256, in order."""


@dataclass(frozen=True, slots=True)
class Written:
    """A message at the helpdesk."""

    id: str
    ticket: str
    author: str
    body: str
    files: Files
    internal: bool


@dataclass
class Server:
    """What the helpdesk's database holds."""

    messages: list[Written] = field(default_factory=list[Written])
    tickets: dict[str, tuple[str, str, str]] = field(
        default_factory=dict[str, tuple[str, str, str]]
    )
    """Number, subject and status by id."""
    keys: list[str] = field(default_factory=list[str])
    """In the order in which their writes were done."""

    def conversations(self, *, with_notes: bool) -> dict[str, list[tuple[str, str, Files]]]:
        """Return each ticket's messages as (id, body, files), in their order."""
        found: dict[str, list[tuple[str, str, Files]]] = defaultdict(list)
        for message in self.messages:
            if with_notes or not message.internal:
                found[message.ticket].append((message.id, message.body, message.files))
        return found


def read_server(path: Path) -> Server:
    """Read the helpdesk's file as it is."""
    server = Server()
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        files: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for message, name, sha in db.execute(
            "SELECT message_id, name, sha256 FROM attachments ORDER BY id"
        ):
            files[message].append((name, sha))
        for row, ticket, author, body, internal in db.execute(
            "SELECT id, ticket_id, author_id, body, internal FROM messages ORDER BY id"
        ):
            server.messages.append(
                Written(
                    ids.show("m", row),
                    ids.show("t", ticket),
                    ids.show("p", author),
                    body,
                    tuple(files[row]),
                    bool(internal),
                )
            )
        for row, number, subject, status in db.execute(
            "SELECT id, number, subject, status FROM tickets"
        ):
            server.tickets[ids.show("t", row)] = (number, subject, status)
        server.keys = [key for (key,) in db.execute("SELECT key FROM keys ORDER BY rowid")]
        if (found := db.execute("PRAGMA integrity_check").fetchone()) != ("ok",):
            raise RuntimeError(f"the helpdesk's database is damaged: {found}")
    return server
