"""Whether the rows of own.db make sense: pages that are whole may still not belong together.

Where the log of writes lost its end after a part of it had gone into the file, older pages stand
beside newer ones. SQLite's own check does not see that a text is another's, or overwritten.
"""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from desktop.domain.accounts import Account
from desktop.domain.outbox import State
from desktop.store.codec import (
    decode_basis,
    decode_command,
    decode_draft,
    decode_reason,
    decode_uploads,
    decode_view,
    encode,
)
from desktop.store.sqlite import Connection

_account = msgspec.json.Decoder(Account)
_READ = {
    "accounts": ("data",),
    "drafts": ("data",),
    "views": ("data",),
    "outbox": (
        *("command", "state", "attempts", "not_before", "created", "reason_code"),
        *("reason_fields", "uploads", "basis"),
    ),
}
_BESIDE: dict[str, object] = {
    "attempts": 0,
    "not_before": 0.0,
    "created": 0.0,
    "reason_code": "",
    "reason_fields": "",
    "uploads": encode(()),
    "basis": None,
}
"""What an item of the outbox can do without, and what stands in its place then."""


def unsound(connection: Connection) -> str | None:
    """Return what does not make sense, None where everything does."""
    for table, names in _READ.items():
        # Older formats know fewer of them.
        there = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
        columns = [name for name in names if (name,) in there]
        if not columns:
            continue
        for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table}"):  # noqa: S608
            values = dict(zip(columns, row, strict=True))
            if not (is_sound(table, values) and _fits(_beside, values)):
                return f"a row of {table} cannot be understood"
    return None


def is_sound(table: str, row: dict[str, Any]) -> bool:
    """Tell whether what a row of a table is for can be understood."""
    return _fits(lambda row: _understood(table, row), row)


def mended(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return a row that is sound without what beside it cannot be understood."""
    if table != "outbox" or _fits(_beside, row):
        return row
    return row | {name: value for name, value in _BESIDE.items() if name in row}


def _fits(read: Callable[[dict[str, Any]], Iterator[object]], row: dict[str, Any]) -> bool:
    try:
        for _ in read(row):
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
        case "views":
            yield decode_view(row["data"])
        case "outbox":
            yield decode_command(row["command"])
            yield State(row["state"])
        case _:
            return


def _beside(row: dict[str, Any]) -> Iterator[object]:
    for name in ("attempts", "not_before", "created"):
        if name in row:
            yield msgspec.convert(row[name], float)
    if "reason_fields" in row:
        yield decode_reason(row["reason_code"], row["reason_fields"])
    if "uploads" in row:
        yield decode_uploads(row["uploads"])
    if row.get("basis") is not None:
        yield decode_basis(row["basis"])
