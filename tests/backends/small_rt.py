"""An RT with one queue, over a real socket: what its offer is, and nothing else."""

import json
from dataclasses import dataclass, field
from typing import Any

TOKEN = "1-7-0123456789abcdef"
QUEUE: dict[str, Any] = {"id": "4", "Name": "Billing", "Disabled": "0"}
ME = {"id": 7, "Name": "alice", "EmailAddress": "alice@rt.test", "Privileged": 0}


@dataclass
class SmallRt:
    """Answers whoever asks; an administrator may rename the lines that its queue asks for."""

    names: list[str] = field(default_factory=lambda: ["Invoice"])
    asked: list[str] = field(default_factory=list[str])

    def respond(self, request: bytes) -> bytes:
        """Be what a `RawServer` answers with."""
        path = request.split(b" ", 2)[1].decode().split("?")[0]
        self.asked.append(path)
        if path == "/":
            cookie = "Set-Cookie: RT_SID_rt.test.80=0123456789abcdef0123; path=/"
            return f"HTTP/1.1 200 OK\r\n{cookie}\r\nContent-Length: 0\r\n\r\n".encode()
        body = json.dumps(self._answer(path.removeprefix("/REST/2.0").split("/"))).encode()
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8"
        return f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body

    def _answer(self, path: list[str]) -> dict[str, Any]:
        match path[1:]:
            case ["rt"]:
                return {"Version": "5.0.3"}
            case ["user", "7"]:
                return ME
            case ["queues", "all"]:
                return _rows([QUEUE])
            case ["queue", "4"]:
                asked = [{"id": str(i), "name": name} for i, name in enumerate(self.names)]
                return QUEUE | {"TicketCustomFields": asked}
            case ["customfield", id]:
                name = self.names[int(id)]
                return {"id": int(id), "Name": name, "Type": "Freeform", "MaxValues": 1}
            case _:
                return _rows([])


def _rows(items: list[dict[str, Any]]) -> dict[str, Any]:
    return {"items": items, "total": len(items), "pages": 1, "page": 1, "per_page": 100}
