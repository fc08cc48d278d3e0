"""The native API's writes as requests: pure, and the same bytes each time."""

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import datetime

import msgspec

from desktop.backends.address import segment
from desktop.backends.ask import Ask, Stream
from desktop.backends.native import values
from desktop.domain.conversations import MAIN
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.logins import GivenLogin, logins_in_form, logins_in_reply
from desktop.domain.outbox import ChangeFields, NewTicket, Reply, SetStatus
from desktop.domain.secret import Secret

API = "/api/v1"


def ticket_path(ticket: RemoteId) -> str:
    """Return the path of one ticket."""
    return f"{API}/tickets/{segment(ticket, 'This ticket')}"


def reply(command: Reply, key: OutboxId, uploads: list[str]) -> Ask:
    """Return the request of a reply or an internal note."""
    body: dict[str, object] = {
        "body": command.body,
        "format": command.format.value,
        "internal": command.internal,
        "uploads": uploads,
    }
    if command.conversation != MAIN:
        named = {"name": command.begins} if command.begins else {}
        body["conversation"] = {"id": command.conversation, **named}
    logins = logins_in_reply(command.credentials)
    return write("POST", f"{ticket_path(command.ticket)}/messages", body, key, logins=logins)


def create(command: NewTicket, key: OutboxId, uploads: list[str]) -> Ask:
    """Return the request of a new ticket."""
    body: dict[str, object] = {
        "department": command.department,
        "topic": command.topic,
        "subject": command.subject,
        "body": command.body,
        "format": command.format.value,
        "uploads": uploads,
        "fields": values.write(command.fields),
        "requester": command.requester or None,
        "follows": command.follows,
        "parent": command.parent,
    }
    if command.requester:
        # Only staff may say how it came to them.
        body["channel"] = command.channel
    told = {name: value for name, value in body.items() if value not in (None, {})}
    logins = logins_in_form(command.fields)
    return write(
        "POST",
        f"{API}/tickets",
        told,
        key,
        what=QT_TRANSLATE_NOOP("Detail", "The department"),
        logins=logins,
    )


def set_status(command: SetStatus, key: OutboxId) -> Ask:
    """Return the request of a change of status."""
    return write("PATCH", ticket_path(command.ticket), {"status": command.status_id}, key)


def change_fields(command: ChangeFields, key: OutboxId) -> Ask:
    """Return the request of new answers; logins are no part of them."""
    return write("PATCH", ticket_path(command.ticket), {"fields": _changes(command)}, key)


def _changes(command: ChangeFields) -> dict[str, object]:
    """Return the new answers; null takes one away."""
    written = values.write(command.fields)
    return {field: written.get(field) for field in command.fields}


def reveal(ticket: RemoteId, secret: RemoteId) -> Ask:
    """Return the request of a login; it changes nothing but what is noted of it: no key."""
    path = f"{ticket_path(ticket)}/secrets/{segment(secret, 'This login')}/reveal"
    return Ask(method="POST", path=path, what=QT_TRANSLATE_NOOP("Detail", "This login"))


def mark_read(ticket: RemoteId, until: datetime) -> Ask:
    """Return the request that says what was read; repeating it changes nothing: no key."""
    body = msgspec.json.encode({"until": until})
    return Ask(
        method="PUT",
        path=f"{ticket_path(ticket)}/read",
        body=body,
        what=QT_TRANSLATE_NOOP("Detail", "This ticket"),
    )


def write(
    method: str,
    path: str,
    body: Mapping[str, object],
    key: OutboxId,
    *,
    what: str = QT_TRANSLATE_NOOP("Detail", "This ticket"),
    logins: Iterable[GivenLogin] = (),
) -> Ask:
    """Return the request of a write; the same key always goes with the same bytes."""
    given = tuple(logins)
    whole = {**body, "secrets": [_secret(login) for login in given]} if given else body
    return Ask(
        method=method,
        path=path,
        headers={"Idempotency-Key": key},
        body=_json(whole),
        what=what,
        secrets=tuple(login.credentials.password for login in given),
    )


def _secret(given: GivenLogin) -> dict[str, object]:
    login = given.credentials
    return {
        "field": given.field,
        "row": given.row,
        "in": given.within,
        "kind": login.kind.value,
        "login": login.login,
        "password": login.password,
        "host": login.host,
        "port": login.port,
    }


def _json(value: object) -> Stream:
    """Return *value* as a body whose bytes are made while they leave.

    No request, local variable or traceback holds a password in the clear before.
    """

    async def chunks() -> AsyncIterator[bytes]:
        yield _encode(value)

    return Stream(len(_encode(value)), chunks, "application/json")


def _revealed(value: object) -> object:
    if isinstance(value, Secret):
        return value.reveal()
    raise NotImplementedError(f"no request holds a {type(value).__name__}")


_encode = msgspec.json.Encoder(enc_hook=_revealed).encode
