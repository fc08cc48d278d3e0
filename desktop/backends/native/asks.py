"""The native API's writes as requests: pure, and the same bytes each time."""

from datetime import datetime

import msgspec

from desktop.backends.address import segment
from desktop.backends.http import Ask
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.outbox import NewTicket, Reply, SetStatus

API = "/api/v1"


def ticket_path(ticket: RemoteId) -> str:
    """Return the path of one ticket."""
    return f"{API}/tickets/{segment(ticket, 'This ticket')}"


def reply(command: Reply, key: OutboxId, uploads: list[str]) -> Ask:
    """Return the request of a reply or an internal note."""
    body = {
        "body": _sound(command.body),
        "format": command.format.value,
        "internal": command.internal,
        "uploads": uploads,
    }
    return _write("POST", f"{ticket_path(command.ticket)}/messages", body, key)


def create(command: NewTicket, key: OutboxId, uploads: list[str]) -> Ask:
    """Return the request of a new ticket."""
    body: dict[str, object] = {"department": command.department}
    if command.topic is not None:
        body["topic"] = command.topic
    body |= {
        "subject": _sound(command.subject),
        "body": _sound(command.body),
        "format": command.format.value,
        "uploads": uploads,
    }
    return _write("POST", f"{API}/tickets", body, key, what="The department")


def set_status(command: SetStatus, key: OutboxId) -> Ask:
    """Return the request of a change of status."""
    return _write("PATCH", ticket_path(command.ticket), {"status": command.status_id}, key)


def mark_read(ticket: RemoteId, until: datetime) -> Ask:
    """Return the request that says what was read; repeating it changes nothing: no key."""
    body = msgspec.json.encode({"until": until})
    return Ask(method="PUT", path=f"{ticket_path(ticket)}/read", body=body, what="This ticket")


def _write(method: str, path: str, body: object, key: OutboxId, what: str = "This ticket") -> Ask:
    return Ask(
        method=method,
        path=path,
        headers={"Idempotency-Key": key},
        body=msgspec.json.encode(body),
        what=what,
    )


def _sound(text: str) -> str:
    """Replace halves of surrogate pairs, as some clipboards leave them: JSON cannot hold them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
