"""Named points of a client at which it dies: made from outside, by wrapping what it calls."""

import os
import signal
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import apsw
import httpx

from desktop.store import database

_MOMENTS = {
    "http11.send_request_body.complete": "written",
    "http11.receive_response_body.complete": "answered",
}
"""What httpcore tells of a request, and the point that this is."""
COMMITS = tuple(
    f"{file} {moment} commit" for file in ("own.db", "cache.db") for moment in ("before", "after")
)
REQUESTS = tuple(
    f"{what} {moment}"
    for what in ("write", "upload", "read")
    for moment in ("before", "written", "answered")
)
QUEUED = "told that it is queued"
NAMES = (*COMMITS, *REQUESTS, QUEUED)


class Points:
    """Counts how often each point is reached, and strikes at the one that is wanted."""

    def __init__(self, name: str = "", times: int = 1) -> None:
        """Die when *name* is reached for the *times*-th time; "" never."""
        self._name = name
        self._left = times

    def reach(self, name: str) -> None:
        """Note that a point was reached; does not return where it is the last."""
        if name == self._name:
            self._left -= 1
            if self._left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def wrap(self) -> None:
        """Set the points in this process."""

        def connect(path: Path, flags: int) -> Any:
            connection = _Connection(os.fspath(path), flags=flags)
            connection.points, connection.file = self, path.name
            return connection

        database.connect = connect
        handle = httpx.AsyncHTTPTransport.handle_async_request

        async def watched(
            transport: httpx.AsyncHTTPTransport, request: httpx.Request
        ) -> httpx.Response:
            what = _what(request)
            self.reach(f"{what} before")
            request.extensions = {**request.extensions, "trace": self._trace(what)}
            return await handle(transport, request)

        setattr(httpx.AsyncHTTPTransport, "handle_async_request", watched)  # noqa: B010 - typed so

    def _trace(self, what: str) -> Callable[[str, dict[str, Any]], Awaitable[None]]:
        async def told(event: str, info: dict[str, Any]) -> None:
            del info
            moment = _MOMENTS.get(event)
            if moment is not None:
                self.reach(f"{what} {moment}")

        return told


class _Connection(apsw.Connection):
    points: Points
    file: str

    def execute(self, statements: str, bindings: Sequence[Any] | None = None, **more: Any) -> Any:
        if statements != "COMMIT":
            return super().execute(statements, bindings, **more)
        self.points.reach(f"{self.file} before commit")
        done = super().execute(statements, bindings, **more)
        self.points.reach(f"{self.file} after commit")
        return done


def _what(request: httpx.Request) -> str:
    if "idempotency-key" in request.headers:
        return "write"
    return "upload" if "/uploads" in request.url.path else "read"
