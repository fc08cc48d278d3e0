"""Idempotency keys: a repeated write gets the first answer, however much later it comes."""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec
from fastapi import Request, Response
from sqlalchemy import Connection, insert, select

from desktop.helpdesk.database import Database, Write, counter, set_counter
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import keys
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import encode

_SECRET, _PARTS = "request_secret_", 4


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

    def digest(self, secret: bytes) -> bytes:
        """Return what a repetition must equal; without *secret* it gives no guess away."""
        head = f"{self.method} {self.path}\n".encode()
        return hmac.digest(secret, head + self.body, hashlib.sha256)


def keyed(request: Request, key: str, body: bytes) -> KeyedRequest:
    """Return a request as what its key is bound to."""
    return KeyedRequest(key, request.method, request.url.path, body)


def once(
    database: Database, viewer: Viewer, request: KeyedRequest, do: Callable[[Write], Answer]
) -> Answer:
    """Do a write and keep its answer in one transaction, or return the answer kept before.

    Refuses with 409 a key that was used for something else. A refused write keeps nothing: its
    key may be used again. Of logins the kept answer tells no place: it outlives them.
    """
    with database.write() as write:
        digest = request.digest(_secret(write.conn))
        kept = _kept(write.conn, viewer, request.key, digest)
        if kept is not None:
            return kept
        answer = do(write)
        write.conn.execute(
            insert(keys).values(
                person_id=viewer.id,
                key=request.key,
                request=digest,
                status=answer.status,
                answer=_without_places(answer.body),
                etag=answer.etag,
                created=write.now,
            )
        )
        return answer


def _kept(conn: Connection, viewer: Viewer, key: str, digest: bytes) -> Answer | None:
    row = conn.execute(
        select(keys).where(keys.c.person_id == viewer.id, keys.c.key == key)
    ).one_or_none()
    if row is None:
        return None
    if not hmac.compare_digest(row.request, digest):
        raise Refusal(
            409, "This Idempotency-Key was used for a different request.", code="key_reused"
        )
    return Answer(row.status, row.answer, row.etag)


def _secret(conn: Connection) -> bytes:
    """Return this helpdesk's own secret, made at its first write with a key.

    Bodies hold passwords, and whoever has nothing but a digest could try words against it.
    """
    parts = [counter(conn, f"{_SECRET}{number}") for number in range(_PARTS)]
    if not all(parts):
        parts = [secrets.randbelow(2**62) + 1 for _ in range(_PARTS)]
        for number, part in enumerate(parts):
            set_counter(conn, f"{_SECRET}{number}", part)
    return b"".join(part.to_bytes(8, "big") for part in parts)


def _without_places(body: bytes) -> bytes:
    """Return an answer without the host and the port of the logins that its ticket carries."""
    value = msgspec.json.decode(body)
    given = value.get("ticket", {}).get("secrets", ())
    if not given:
        return body
    for login in given:
        login |= {"host": "", "port": None}
    return encode(value)
