"""One side of the desk over HTTP, as the tests speak to it."""

import base64
import uuid
from typing import Any

import httpx

TUS = {"Tus-Resumable": "1.0.0"}
APPEND = {**TUS, "Content-Type": "application/offset+octet-stream"}


def key() -> str:
    return str(uuid.uuid4())


class Side:
    """A signed-in client. Methods return parsed answers and fail on any error but `ask`."""

    def __init__(self, url: str, token: str) -> None:
        self.http = httpx.Client(
            base_url=f"{url}/api/v1", headers={"Authorization": f"Bearer {token}"}
        )

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        return self.http.request(method, path, **more)

    def get(self, path: str, **params: Any) -> Any:
        return self.ask("GET", path, params=params).raise_for_status().json()

    def post(self, path: str, body: dict[str, Any], idempotency: str | None = None) -> Any:
        headers = {"Idempotency-Key": idempotency or key()}
        return self.ask("POST", path, json=body, headers=headers).raise_for_status().json()

    def open(self, subject: str = "Mail does not arrive", **more: Any) -> Any:
        body = {"department": "d3", "subject": subject, "body": "Since this morning.", **more}
        return self.post("/tickets", body)

    def write(self, ticket: str, body: str, **more: Any) -> Any:
        return self.post(f"/tickets/{ticket}/messages", {"body": body, **more})

    def set_status(self, ticket: str, status: str, **headers: str) -> httpx.Response:
        headers = {"Idempotency-Key": key(), **headers}
        return self.ask("PATCH", f"/tickets/{ticket}", json={"status": status}, headers=headers)

    def change(self, ticket: str, idempotency: str | None = None, **more: Any) -> httpx.Response:
        """Change what staff may set of a ticket."""
        headers = {"Idempotency-Key": idempotency or key()}
        return self.ask("PATCH", f"/tickets/{ticket}", json=more, headers=headers)

    def changed(self, ticket: str, **more: Any) -> Any:
        """Change a ticket and return it."""
        return self.change(ticket, **more).raise_for_status().json()["ticket"]

    def told(self, ticket: str, what: str) -> list[Any]:
        """Return the details of one kind of event in a ticket's activity."""
        items = self.get(f"/tickets/{ticket}/activity")["items"]
        return [event["detail"] for event in items if event["what"] == what]

    def thread(self, ticket: str) -> list[Any]:
        return self.get(f"/tickets/{ticket}/messages")["items"]

    def pages(self, path: str, limit: int) -> list[Any]:
        """Return the items of all pages, checking that each makes progress."""
        items: list[Any] = []
        after: dict[str, str] = {}
        while True:
            page = self.get(path, limit=limit, **after)
            assert len(page["items"]) <= limit
            items += page["items"]
            if page["next"] is None:
                return items
            assert page["items"]
            after = {"after": page["next"]}

    def changes(self, cursor: int, limit: int = 500) -> tuple[list[Any], int]:
        """Return everything after *cursor*, and the new cursor."""
        found: list[Any] = []
        while True:
            step = self.get("/changes", cursor=cursor, limit=limit)
            found += step["changes"]
            assert step["cursor"] > cursor or not step["more"]
            cursor = step["cursor"]
            if not step["more"]:
                return found, cursor

    def cursor(self) -> int:
        return self.get("/tickets", limit=1)["cursor"]

    # --- uploads ----------------------------------------------------------------------------------

    def begin_upload(self, length: int, name: str = "log.txt", kind: str = "text/plain") -> str:
        """Return the path of a new upload."""
        metadata = ",".join(
            f"{field} {base64.b64encode(value.encode()).decode()}"
            for field, value in (("filename", name), ("filetype", kind))
        )
        headers = {**TUS, "Upload-Length": str(length), "Upload-Metadata": metadata}
        answer = self.ask("POST", "/uploads", headers=headers).raise_for_status()
        return answer.headers["Location"].removeprefix("/api/v1")

    def append(self, upload: str, offset: int, piece: bytes) -> httpx.Response:
        headers = {**APPEND, "Upload-Offset": str(offset)}
        return self.ask("PATCH", upload, content=piece, headers=headers)

    def offset(self, upload: str) -> int:
        answer = self.ask("HEAD", upload, headers=TUS).raise_for_status()
        return int(answer.headers["Upload-Offset"])

    def upload(self, content: bytes, name: str = "log.txt", kind: str = "text/plain") -> str:
        """Return the id of a finished upload."""
        upload = self.begin_upload(len(content), name, kind)
        if content:
            self.append(upload, 0, content).raise_for_status()
        return upload.rpartition("/")[2]
