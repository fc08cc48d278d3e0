"""Whether the rows of own.db make sense: pages that are whole may still not belong together.

Where the log of writes lost its end after a part of it had gone into the file, older pages stand
beside newer ones. SQLite's own check does not see that a text is another's, or overwritten.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from desktop.domain.accounts import Account
from desktop.domain.outbox import State
from desktop.store.codec import decode_command, decode_draft
from desktop.store.sqlite import Connection

_account = msgspec.json.Decoder(Account)
_READ = {"accounts": ("data",), "drafts": ("data",), "outbox": ("command", "state")}


def unsound(connection: Connection) -> str | None:
    """Return what does not make sense, None where everything does."""
    for table, columns in _READ.items():
        for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table}"):  # noqa: S608
            if not is_sound(table, dict(zip(columns, row, strict=True))):
                return f"a row of {table} cannot be understood"
    return None


def is_sound(table: str, row: dict[str, Any]) -> bool:
    """Tell whether a row of a table can be understood."""
    try:
        for _ in _understood(table, row):
            pass
    except (msgspec.MsgspecError, ValueError, TypeError):
        return False
    return True


def _understood(table: str, row: dict[str, Any]) -> Iterator[object]:
    match table:
        case "accounts":
            yield _account.decode(row["data"])
        case "drafts":
            yield decode_draft(row["data"])
        case "outbox":
            yield decode_command(row["command"])
            yield State(row["state"])
        case _:
            return
