"""What a Request Tracker really has, asked of itself over its own interface."""

import base64
import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from desktop.backends.rt.markers import key_in
from tests.live.request_tracker import Person

_MESSAGES = frozenset({"Create", "Correspond", "Comment"})


@dataclass
class Kept:
    """One message as RT has it."""

    entry: int
    """Its number: RT counts up."""
    ticket: str
    kind: str
    author: str
    body: str = ""
    files: dict[str, str] = field(default_factory=dict[str, str])
    """SHA-256 by name."""


def newest_entry(staff: Person) -> int:
    """Return the number of the newest entry of any history."""
    path = "/transactions?query=id>0&orderby=id&order=DESC&per_page=1"
    return int(staff.ask("GET", path).json()["items"][0]["id"])


def kept_since(staff: Person, entry: int) -> dict[str, list[Kept]]:
    """Return every message that came after *entry* and bears a mark, by its mark."""
    fields = "Type,ObjectId,Creator"
    found = {
        str(row["id"]): Kept(int(row["id"]), row["ObjectId"], row["Type"], row["Creator"]["id"])
        for row in _pages(staff, f"/transactions?query=id>{entry}&fields={fields}")
        if row["Type"] in _MESSAGES
    }
    headers: dict[str, list[str]] = defaultdict(list)
    filters = json.dumps([{"field": "TransactionId", "operator": ">", "value": entry}])
    fields = "TransactionId,Filename,ContentType,Headers,Content"
    for part in _pages(staff, f"/attachments?query={filters}&fields={fields}"):
        message = found.get(str(part["TransactionId"]))
        if message is None:
            continue
        headers[str(part["TransactionId"])].append(part["Headers"])
        if part["Filename"]:
            message.files[part["Filename"]] = _digest(staff, part["id"])
        elif part["ContentType"] == "text/plain":
            message.body += part["Content"] or ""
    marked: dict[str, list[Kept]] = defaultdict(list)
    for id, message in found.items():
        if key := key_in(headers[id]):
            marked[key].append(message)
    return marked


def _pages(staff: Person, path: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    page = 1
    while True:
        some = staff.ask("GET", f"{path}&orderby=id&per_page=100&page={page}").json()["items"]
        if not some:
            return rows
        rows += some
        page += 1


def _digest(staff: Person, part: str) -> str:
    content = staff.ask("GET", f"/attachment/{part}").json()["Content"] or ""
    return hashlib.sha256(base64.b64decode(content)).hexdigest()
