"""Bringing what was read of a damaged own.db into the one that takes its place."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from desktop.domain.ids import OutboxId
from desktop.domain.outbox import OutgoingFile
from desktop.store.backups import NUMBER
from desktop.store.codec import decode_command, decode_draft
from desktop.store.fallback import Marks, doubt
from desktop.store.salvage import Salvaged, Values, read_file
from desktop.store.times import micros_of
from desktop.store.transaction import Transaction


def merge(tx: Transaction, found: Salvaged, *, newer: bool, marks: Marks) -> None:
    """Add the rows of *found*. Where both know a row, *newer* tells that *found* knows it better.

    Of two versions of a draft that of the later change stays otherwise; messages of an older state
    come back in doubt.
    """
    instead = "REPLACE" if newer else "IGNORE"
    for table in ("accounts", "secrets", "read_marks", "settings", "views"):
        for row in found.table(table):
            if row.get("key") != NUMBER:
                _insert(tx, table, row, instead)
    for row in found.table("closings"):
        tx.run(
            "INSERT INTO closings VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET n = max(n, excluded.n)",
            (row["account"], row["ticket"], row["n"]),
        )
    for row in found.table("drafts"):
        known = tx.row("SELECT changed FROM drafts WHERE id = ?", (row["id"],))
        if known is None or newer or row["changed"] > known[0]:
            _insert(tx, "drafts", row, "REPLACE")
    for row in found.table("outbox"):
        _put_item(tx, row, newer=newer, marks=marks)


def carry_files(tx: Transaction, path: Path, key: bytes) -> None:
    """Take over from the damaged file at *path* the files that are wanted and not here."""
    for file in {file.file: file for file in _carried(tx)}.values():
        if tx.row("SELECT 1 FROM files WHERE sha256 = ?", (file.file,)):
            continue
        n = tx.insert(
            "INSERT INTO files (sha256, size, begun) VALUES (?, ?, ?)",
            (file.file, file.size, micros_of(time.time())),
        )
        if not read_file(path, key, file.file, _keeper(tx, n)):
            tx.run("DELETE FROM chunks WHERE file = ?", (n,))
            tx.run("DELETE FROM files WHERE n = ?", (n,))


def _keeper(tx: Transaction, n: int) -> Callable[[int, bytes], None]:
    def put(start: int, data: bytes) -> None:
        tx.run("INSERT INTO chunks (file, start, data) VALUES (?, ?, ?)", (n, start, data))

    return put


def _carried(tx: Transaction) -> Iterator[OutgoingFile]:
    for (data,) in tx.rows("SELECT data FROM drafts"):
        yield from decode_draft(data).files
    for (data,) in tx.rows("SELECT command FROM outbox"):
        yield from getattr(decode_command(data), "files", ())


def _put_item(tx: Transaction, row: Values, *, newer: bool, marks: Marks) -> None:
    known = tx.row("SELECT sequence FROM outbox WHERE id = ?", (row["id"],))
    if known is not None and not newer:
        return
    tx.run("DELETE FROM outbox WHERE id = ?", (row["id"],))
    if "reason" in row:
        # The format before reasons were data.
        words = row.pop("reason")
        row["reason_fields"] = json.dumps({"sentence": words}) if words else ""
    if tx.row("SELECT 1 FROM outbox WHERE sequence = ?", (row["sequence"],)):
        row = row | {"sequence": None}
    _insert(tx, "outbox", row, "IGNORE")
    if not newer:
        doubt(tx, marks, OutboxId(row["id"]))


def _insert(tx: Transaction, table: str, row: Values, instead: str) -> None:
    columns = {name for (name,) in tx.rows("SELECT name FROM pragma_table_info(?)", (table,))}
    known = {name: value for name, value in row.items() if name in columns}
    names, marks = ", ".join(known), ", ".join("?" * len(known))
    values: list[Any] = list(known.values())
    tx.run(f"INSERT OR {instead} INTO {table} ({names}) VALUES ({marks})", values)  # noqa: S608
