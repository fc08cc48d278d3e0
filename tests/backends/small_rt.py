"""An RT with one queue and one ticket, over a real socket: its offer, and what becomes of it."""

import json
from dataclasses import dataclass, field
from typing import Any

TOKEN = "1-7-0123456789abcdef"
QUEUE: dict[str, Any] = {"id": "4", "Name": "Billing", "Disabled": "0"}
ME = {"id": 7, "Name": "alice", "EmailAddress": "alice@rt.test"}
TICKET: dict[str, Any] = {
    "id": "12",
    "Queue": QUEUE,
    "Status": "open",
    "Created": "2026-11-22T10:00:00Z",
    "LastUpdated": "2026-11-22T10:00:00Z",
    "Subject": "About an invoice",
    "Requestor": [{"id": "alice", "type": "user"}],
    "Cc": [],
}
ENTRY = {
    "id": "100",
    "Type": "Create",
    "Created": "2026-11-22T10:00:00Z",
    "Creator": {"id": "alice"},
}
PART = {
    "id": "5",
    "TransactionId": "100",
    "ContentType": "text/plain",
    "ContentLength": "5",
    "Content": "Hello",
}
Reply = tuple[int, Any]


@dataclass
class SmallRt:
    """Answers whoever asks; an administrator may rename the lines that its queue asks for."""

    names: list[str] = field(default_factory=lambda: ["Invoice"])
    asked: list[str] = field(default_factory=list[str])
    staff: bool = False
    tickets: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """`TICKET`, or none: then it is not in lists."""
    values: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """What the custom fields of its ticket say."""
    faults: dict[str, Reply] = field(default_factory=dict[str, Reply])
    """By "METHOD path": what is answered there instead, with its status."""
    url: str = ""
    """Where it is found."""
    written: list[bytes] = field(default_factory=list[bytes])
    """Every body that came by POST /ticket or PUT."""

    def respond(self, request: bytes) -> bytes:
        """Be what a `RawServer` answers with."""
        method, target = request.split(b" ", 2)[:2]
        path = target.decode().split("?")[0]
        self.asked.append(path)
        if path == "/":
            cookie = "Set-Cookie: RT_SID_rt.test.80=0123456789abcdef0123; path=/"
            return f"HTTP/1.1 200 OK\r\n{cookie}\r\nContent-Length: 0\r\n\r\n".encode()
        path = path.removeprefix("/REST/2.0")
        status, said = self._said(method.decode(), path, request.partition(b"\r\n\r\n")[2])
        body = json.dumps(said).encode()
        head = f"HTTP/1.1 {status} Whatever\r\nContent-Type: application/json; charset=utf-8"
        if status == 201:
            head += "\r\nLocation: /REST/2.0/ticket/12"
        if status == 503:
            head += "\r\nRetry-After: 1"
        return f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body

    def _said(self, method: str, path: str, body: bytes) -> Reply:
        writes = method == "PUT" or (method, path) == ("POST", "/ticket")
        if writes:
            self.written.append(body)
        if (fault := self.faults.get(f"{method} {path}")) is not None:
            return fault
        if writes:
            return (200, ["Ticket 12: done"]) if method == "PUT" else (201, {"id": "12"})
        return 200, self._answer(path.split("/"))

    def _answer(self, path: list[str]) -> dict[str, Any]:
        match path[1:]:
            case ["rt"]:
                return {"Version": "5.0.3"}
            case ["user", "7"]:
                return ME | {"Privileged": int(self.staff)}
            case ["queue", "4"]:
                asked = [{"id": str(i), "name": name} for i, name in enumerate(self.names)]
                return QUEUE | {"TicketCustomFields": asked}
            case ["customfield", id]:
                name = self.names[int(id)]
                return {"id": int(id), "Name": name, "Type": "Freeform", "MaxValues": 1}
            case ["tickets"]:
                return _rows(self.tickets)
            case ["ticket", id]:
                return {"id": int(id), "Status": "open", "CustomFields": self.values}
            case _:
                return _rows(_LISTS.get("/".join(path), []))


_LISTS = {
    "/queues/all": [QUEUE],
    "/ticket/12/history": [ENTRY],
    "/ticket/12/attachments": [PART],
}


def _rows(items: list[dict[str, Any]]) -> dict[str, Any]:
    return {"items": items, "total": len(items), "pages": 1, "page": 1, "per_page": 100}
