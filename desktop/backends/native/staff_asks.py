"""Requests of what is for staff: pure, and the same bytes each time."""

from datetime import UTC, datetime

import msgspec

from desktop.backends.address import segment
from desktop.backends.ask import Ask
from desktop.backends.native.asks import API, ticket_path, write
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.work import ChangeTicket, ChangeTime, Link, LogTime, MergeTicket

HISTORIES = 500
PAGE = 500
_ENTRY = QT_TRANSLATE_NOOP("Detail", "This entry of worked time")


def change(command: ChangeTicket, key: OutboxId) -> Ask:
    """Return the request of other values; what stays as it is, is no part of it."""
    body: dict[str, object] = {
        "assignee": command.assignee,
        "assigned_before": command.assigned_before,
        "priority": command.priority,
        "department": command.department,
        "type": command.type_id,
        "subject": command.subject,
        "add_tags": list(command.add_tags),
        "remove_tags": list(command.remove_tags),
        "add_followers": list(command.add_followers),
        "remove_followers": list(command.remove_followers),
        "add_links": _links(command.add_links),
        "remove_links": _links(command.remove_links),
        "rename_conversations": [
            {"id": id, "name": name} for id, name in command.rename_conversations
        ],
    }
    told = {name: value for name, value in body.items() if value is not None and value != []}
    return write("PATCH", ticket_path(command.ticket), told, key)


def merge(command: MergeTicket, key: OutboxId) -> Ask:
    """Return the request that makes a ticket part of another one."""
    return write("POST", f"{ticket_path(command.ticket)}/merge", {"into": command.into}, key)


def log_time(command: LogTime, key: OutboxId) -> Ask:
    """Return the request that notes worked time."""
    body = {
        "minutes": command.minutes,
        "worked": datetime.fromtimestamp(command.worked, UTC),
        "billable": command.billable,
        "note": command.note,
    }
    return write("POST", f"{ticket_path(command.ticket)}/time", body, key)


def mend_time(command: ChangeTime, key: OutboxId) -> Ask:
    """Return the request of other values for an entry."""
    body = {
        "minutes": command.minutes,
        "minutes_before": command.minutes_before,
        "worked": datetime.fromtimestamp(command.worked, UTC),
        "billable": command.billable,
        "note": command.note,
    }
    return write("PATCH", _entry(command.entry), body, key)


def take_time_back(command: ChangeTime) -> Ask:
    """Return the request that removes an entry."""
    guard = (("minutes_before", command.minutes_before),)
    return Ask(method="DELETE", path=_entry(command.entry), query=guard, what=_ENTRY)


def activity(ticket: RemoteId, before: str) -> Ask:
    """Return the request of a page of what happened, the newest where *before* is ""."""
    query = (("limit", PAGE), *((("before", before),) if before else ()))
    return Ask(
        path=f"{ticket_path(ticket)}/activity",
        query=query,
        what=QT_TRANSLATE_NOOP("Detail", "This ticket"),
    )


def time_entries(
    agent: RemoteId | None,
    since: datetime | None,
    until: datetime | None,
    ticket: RemoteId | None,
    after: str,
) -> Ask:
    """Return the request of a page of worked time."""
    wanted = {
        "agent": agent,
        "from": None if since is None else since.astimezone(UTC).isoformat(),
        "to": None if until is None else until.astimezone(UTC).isoformat(),
        "ticket": ticket,
        "after": after or None,
    }
    told = tuple((name, value) for name, value in wanted.items() if value is not None)
    return Ask(
        path=f"{API}/time",
        query=(("limit", PAGE), *told),
        what=QT_TRANSLATE_NOOP("Detail", "Worked time"),
    )


def customer(person: RemoteId) -> Ask:
    """Return the request of a customer's card."""
    return Ask(path=_person(person), what=QT_TRANSLATE_NOOP("Detail", "This customer"))


def save_notes(person: RemoteId, notes: str, version: str) -> Ask:
    """Return the request of other notes; writing the same again changes nothing: no key."""
    return Ask(
        method="PUT",
        path=f"{_person(person)}/notes",
        headers={"If-Match": f'"{version}"'},
        body=msgspec.json.encode({"text": notes}),
        what=QT_TRANSLATE_NOOP("Detail", "What is noted about this customer"),
    )


def _entry(entry: RemoteId) -> str:
    return f"{API}/time/{segment(entry, _ENTRY)}"


def _person(person: RemoteId) -> str:
    return f"{API}/people/{segment(person, 'This customer')}"


def _links(links: tuple[Link, ...]) -> list[dict[str, str]]:
    return [{"kind": link.kind.value, "ticket": link.ticket} for link in links]


def histories(since: datetime, after: str) -> Ask:
    """Return the request of a page of how tickets went."""
    query = (("limit", HISTORIES), ("from", since.astimezone(UTC).isoformat()), ("after", after))
    return Ask(
        path=f"{API}/histories", query=query, what=QT_TRANSLATE_NOOP("Detail", "How tickets went")
    )
