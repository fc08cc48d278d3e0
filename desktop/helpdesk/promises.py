"""By when staff are to answer: from the response targets, the business hours and who waits.

A customer waits from their first message that nobody has answered, while the ticket is new, waits
for staff or is worked on. A ticket on hold or with the engineers promises nothing meanwhile, and
the desk's own tasks never do.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, select, update

from desktop.helpdesk import offer, statuses
from desktop.helpdesk.database import Write, counter
from desktop.helpdesk.hours import after_open_time
from desktop.helpdesk.schema import AnyRow, departments, tickets
from desktop.helpdesk.times import to_datetime, to_micros

WAITS = frozenset(status.id for status in (*statuses.QUEUED, statuses.IN_PROGRESS))
"""Where the clock runs for somebody who waits."""
_QUEUED = frozenset(status.id for status in statuses.QUEUED)
_TURNS = ("waits_since", "status", "last_role", "last_message", "priority", "department_id")
"""What a promise depends on."""

DESK = "desk_account"
"""The counter that holds the account of the desk's own tasks; 0: there was none yet."""


def due(kind: str, priority: str, since: int, time_zone: str) -> int | None:
    """Return by when somebody who waits since then is answered; None where it cannot be told."""
    target = offer.target(kind, priority)
    start, span = to_datetime(since), timedelta(hours=target["hours"])
    if target["clock"] == "always":
        return to_micros(start + span)
    try:
        zone = ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    by = after_open_time(offer.WEEKLY, offer.is_holiday, zone, start, span)
    return None if by is None else to_micros(by)


def opened(write: Write, kind: str, priority: str) -> dict[str, Any]:
    """Return the columns of a ticket that a customer waits for from now on."""
    return {"waits_since": write.now, "due": due(kind, priority, write.now, write.time_zone)}


def changed(write: Write, row: AnyRow, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a promise that a change of a ticket to *values* leads to."""
    if not any(name in values for name in _TURNS):
        return {}
    since = None if is_desk(write.conn, row.account_id) else _since(write, row, values)
    if since is None or values.get("status", row.status) not in WAITS:
        return {"waits_since": since, "due": None}
    department = values.get("department_id", row.department_id)
    kind = write.conn.scalar(select(departments.c.kind).where(departments.c.id == department))
    priority = values.get("priority", row.priority)
    return {"waits_since": since, "due": due(str(kind), priority, since, write.time_zone)}


def is_desk(conn: Connection, account: int) -> bool:
    """Whether that account is the desk's own, to which no customer belongs."""
    return account == counter(conn, DESK)


def refresh(write: Write) -> None:
    """Bring all promises up to date with today's hours, targets and kinds of departments."""
    waiting = select(tickets, departments.c.kind).join(
        departments, departments.c.id == tickets.c.department_id
    )
    counting = tickets.c.waits_since.is_not(None) & tickets.c.status.in_(WAITS)
    for row in write.conn.execute(waiting.where(counting)).all():
        by = due(row.kind, row.priority, row.waits_since, write.time_zone)
        if by != row.due:
            change_for_staff(write, row.id, due=by)


def change_for_staff(write: Write, ticket: int, **values: Any) -> None:
    """Change what staff alone see of a ticket: they hear of it, and customers cannot tell."""
    write.conn.execute(
        update(tickets)
        .where(tickets.c.id == ticket)
        .values(staff_seq=write.seq(), staff_updated=write.now, **values)
    )
    write.wake.staff = True


def _since(write: Write, row: AnyRow, values: Mapping[str, Any]) -> int | None:
    status = values.get("status", row.status)
    if status in (statuses.ANSWERED.id, statuses.CLOSED.id):
        return None
    if "waits_since" in values:
        return int(values["waits_since"])
    if row.waits_since is not None:
        return int(row.waits_since)
    if values.get("last_role") == "customer":
        return int(values.get("last_message", write.now))
    return write.now if status in _QUEUED and status != row.status else None
