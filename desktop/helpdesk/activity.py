"""What happened to a ticket: its messages tell of themselves, everything else is logged."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, func, insert, literal, select, true, tuple_

from desktop.helpdesk import ids, offer
from desktop.helpdesk.database import Write
from desktop.helpdesk.pages import within
from desktop.helpdesk.schema import AnyRow, activity, merged_messages, messages
from desktop.helpdesk.show import STATUSES, people_shown
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import Activity, Person
from desktop.helpdesk.wire import Event as Shown

Logged = Literal[
    "status",
    "assignee",
    "priority",
    "department",
    "type",
    "subject",
    "tags",
    "followers",
    "links",
    "merged",
    "time",
    "time_changed",
    "time_removed",
    "fields",
    "secret_given",
    "secret_revealed",
    "secrets_purged",
    "conversation",
    "rule",
    "imported",
]

PLACE = "^(n?[0-9]{1,18}-[01]-[0-9]{1,18})?$"
"""A token: the time ("n": before 1970), kind and row of a page's earliest event."""

_EVENT_BYTES = 400
"""What an event counts against the bound on a page, beside its detail."""


def log(
    write: Write,
    ticket: int,
    person: int | None,
    what: Logged,
    detail: Mapping[str, Any],
    *,
    time: int | None = None,
) -> None:
    """Note what somebody did to a ticket; None is the helpdesk itself. Never a secret."""
    write.conn.execute(
        insert(activity).values(
            ticket_id=ticket,
            person_id=person,
            time=write.now if time is None else time,
            what=what,
            detail=json.dumps(detail, ensure_ascii=False),
        )
    )


def activity_of(
    conn: Connection,
    viewer: Viewer,
    ticket: int,
    helpdesk: str,
    *,
    before: str,
    limit: int,
    page_bytes: int,
) -> Activity:
    """Return the newest of what happened to a ticket, or of what did before a token; for staff."""
    viewer.require_staff("What happened to a ticket behind the scenes is")
    found = sorted([*_written(conn, ticket, before, limit), *_noted(conn, ticket, before, limit)])
    fit = within((event.size for event in reversed(found[-limit:])), page_bytes)
    page = found[-fit:]
    rows = [event.row for event in page]
    persons = people_shown(conn, viewer, {row.person for row in rows})
    itself: Person = {"id": "p0", "name": helpdesk, "role": "system", "email": None}
    first = _firsts(conn, ticket)
    return {
        "items": [
            _logged(event.row, persons.get(event.row.person, itself))
            if event.logged
            else _message(event.row, event.row.id in first, persons)
            for event in page
        ],
        "next": page[0].token() if len(found) > fit else None,
    }


@dataclass(frozen=True, slots=True, order=True)
class _Event:
    """A place in what happened: at the same moment messages come first, then what they brought."""

    time: int
    logged: int
    id: int
    size: int = field(compare=False)
    row: AnyRow = field(compare=False)

    def token(self) -> str:
        sign = "n" if self.time < 0 else ""
        return f"{sign}{abs(self.time)}-{self.logged}-{self.id}"


def _written(conn: Connection, ticket: int, before: str, limit: int) -> Iterator[_Event]:
    at = messages.c
    query = (
        select(
            at.id,
            at.created,
            at.author_id.label("person"),
            at.internal,
            at.number,
            at.channel,
            merged_messages.c.origin_id,
            merged_messages.c.number.label("origin"),
        )
        .select_from(messages.outerjoin(merged_messages))
        .where(at.ticket_id == ticket, _earlier(before, at.created, 0, at.id))
        .order_by(at.created.desc(), at.id.desc())
    )
    for row in conn.execute(query.limit(limit + 1)):
        yield _Event(row.created, 0, row.id, _EVENT_BYTES, row)


def _noted(conn: Connection, ticket: int, before: str, limit: int) -> Iterator[_Event]:
    at = activity.c
    query = (
        select(at.id, at.time, at.person_id.label("person"), at.what, at.detail)
        .where(at.ticket_id == ticket, _earlier(before, at.time, 1, at.id))
        .order_by(at.time.desc(), at.id.desc())
    )
    for row in conn.execute(query.limit(limit + 1)):
        yield _Event(row.time, 1, row.id, _EVENT_BYTES + len(row.detail), row)


def _earlier(
    token: str, time: ColumnElement[int], logged: int, id: ColumnElement[int]
) -> ColumnElement[bool]:
    """Return the condition on events before a token that matches `PLACE`; "" is before none."""
    if not token:
        return true()
    parts = [int(part) for part in token.removeprefix("n").split("-")]
    moment = -parts[0] if token.startswith("n") else parts[0]
    return tuple_(time, literal(logged), id) < (moment, parts[1], parts[2])


def _firsts(conn: Connection, ticket: int) -> set[int]:
    """Return the messages that opened a ticket and those that became part of it."""
    at, origin = messages.c, merged_messages.c.origin_id
    place = func.row_number().over(partition_by=origin, order_by=(at.created, at.id))
    each = (
        select(at.id, place.label("place"))
        .select_from(messages.outerjoin(merged_messages))
        .where(at.ticket_id == ticket)
        .subquery()
    )
    return set(conn.scalars(select(each.c.id).where(each.c.place == 1)))


def _message(row: AnyRow, opens: bool, persons: dict[int, Person]) -> Shown:
    what = "note" if row.internal else "opened" if opens else "replied"
    id = ids.show("m", row.id)
    detail: dict[str, Any] = {"message": id, "number": row.number, "channel": row.channel}
    if row.origin_id is not None:
        detail["of"] = {"ticket": ids.show("t", row.origin_id), "number": row.origin}
    return {
        "id": id,
        "time": to_datetime(row.created),
        "person": persons[row.person],
        "what": what,
        "detail": detail,
    }


def _logged(row: AnyRow, person: Person) -> Shown:
    return {
        "id": ids.show("e", row.id),
        "time": to_datetime(row.time),
        "person": person,
        "what": row.what,
        "detail": _named(row.what, json.loads(row.detail)),
    }


def _named(what: str, detail: dict[str, Any]) -> dict[str, Any]:
    """Return *detail* with the names of the choices that it tells by their codes."""
    names = _NAMES.get(what)
    if names is None:
        return detail
    return detail | {"names": {end: names.get(detail[end]) for end in ("from", "to")}}


_NAMES: dict[str, dict[str | None, str]] = {
    "status": {status["id"]: status["label"] for status in STATUSES.values()},
    "priority": {choice["id"]: choice["name"] for choice in offer.PRIORITIES},
    "type": {choice["id"]: choice["name"] for choice in offer.TYPES},
}
