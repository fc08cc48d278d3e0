"""What happened to a ticket: its messages tell of themselves, everything else is logged."""

import json
from collections.abc import Mapping
from operator import itemgetter
from typing import Any, Literal

from sqlalchemy import Connection, insert, select

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import AnyRow, activity, messages
from desktop.helpdesk.show import people_shown
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import Activity, Person
from desktop.helpdesk.wire import Event as Shown

Logged = Literal["status", "fields", "secret_given", "secret_revealed", "secrets_purged"]


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


def activity_of(conn: Connection, viewer: Viewer, ticket: int, helpdesk: str) -> Activity:
    """Return all that happened to a ticket, oldest first; for staff alone."""
    if not viewer.is_staff:
        raise Refusal(403, "What happened to a ticket behind the scenes is for staff.")
    of_ticket = messages.c.ticket_id == ticket
    written = conn.execute(select(messages).where(of_ticket).order_by(messages.c.created)).all()
    logged = conn.execute(select(activity).where(activity.c.ticket_id == ticket)).all()
    persons = people_shown(
        conn, viewer, {row.author_id for row in written} | {row.person_id for row in logged}
    )
    itself: Person = {"id": "p0", "name": helpdesk, "role": "system", "email": None}
    events = [_message(row, at == 0, persons) for at, row in enumerate(written)]
    events += [_logged(row, persons.get(row.person_id, itself)) for row in logged]
    # Stable: at the same moment the message comes first, then what it brought.
    return {"items": sorted(events, key=itemgetter("time"))}


def _message(row: AnyRow, opens: bool, persons: dict[int, Person]) -> Shown:
    what = "note" if row.internal else "opened" if opens else "replied"
    id = ids.show("m", row.id)
    return {
        "id": id,
        "time": to_datetime(row.created),
        "person": persons[row.author_id],
        "what": what,
        "detail": {"message": id, "number": row.number, "channel": row.channel},
    }


def _logged(row: AnyRow, person: Person) -> Shown:
    return {
        "id": ids.show("e", row.id),
        "time": to_datetime(row.time),
        "person": person,
        "what": row.what,
        "detail": json.loads(row.detail),
    }
