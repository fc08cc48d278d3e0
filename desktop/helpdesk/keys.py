"""Idempotency keys: a repeated write gets the first answer, however much later it comes."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import Response
from sqlalchemy import Connection, insert, select

from desktop.helpdesk.database import Database, Write
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import keys
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import encode


@dataclass(frozen=True, slots=True)
class Answer:
    """What a write answers, now and at every repetition."""

    status: int
    body: bytes
    etag: str | None = None

    @classmethod
    def of(cls, status: int, value: Any, version: str | None = None) -> "Answer":
        """Return the answer that shows *value*, whose ticket, if it has one, has that version."""
        return cls(status, encode(value), None if version is None else f'"{version}"')

    def response(self) -> Response:
        """Return it as HTTP."""
        headers = {} if self.etag is None else {"ETag": self.etag}
        return Response(self.body, self.status, headers, "application/json")


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """A write as it came."""

    key: str
    method: str
    path: str
    body: bytes

    def digest(self) -> bytes:
        """Return what a repetition must equal."""
        head = f"{self.method} {self.path}\n".encode()
        return hashlib.sha256(head + self.body).digest()


def once(
    database: Database, viewer: Viewer, request: KeyedRequest, do: Callable[[Write], Answer]
) -> Answer:
    """Do a write and keep its answer in one transaction, or return the answer kept before.

    Refuses with 409 a key that was used for something else. A refused write keeps nothing: its
    key may be used again.
    """
    with database.write() as write:
        kept = _kept(write.conn, viewer, request)
        if kept is not None:
            return kept
        answer = do(write)
        write.conn.execute(
            insert(keys).values(
                person_id=viewer.id,
                key=request.key,
                request=request.digest(),
                status=answer.status,
                answer=answer.body,
                etag=answer.etag,
                created=write.now,
            )
        )
        return answer


def _kept(conn: Connection, viewer: Viewer, request: KeyedRequest) -> Answer | None:
    row = conn.execute(
        select(keys).where(keys.c.person_id == viewer.id, keys.c.key == request.key)
    ).one_or_none()
    if row is None:
        return None
    if row.request != request.digest():
        raise Refusal(
            409, "This Idempotency-Key was used for a different request.", code="key_reused"
        )
    return Answer(row.status, row.answer, row.etag)
