"""The queue: tickets that wait for staff, those whose customer wrote least recently first.

Who writes again moves back, so nobody gains by asking twice.
"""

from sqlalchemy import ColumnElement, Connection, func, select, tuple_

from desktop.helpdesk import ids, statuses
from desktop.helpdesk.database import counter
from desktop.helpdesk.pages import ANSWERS, Place, next_token, within
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.promises import DESK
from desktop.helpdesk.schema import departments, tickets
from desktop.helpdesk.show import tickets_by_id
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import QueuePage, QueuePlace

QUEUED = tuple(status.id for status in statuses.QUEUED)


def queue_place(conn: Connection, ticket: int) -> QueuePlace:
    """Return where a ticket stands among those of its department; not at all unless it waits."""
    row = conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    others = _waiting(conn, row.department_id)
    waiting = _count(conn, others)
    if row.status not in QUEUED:
        return {"position": None, "waiting": waiting}
    up_to_it = tuple_(tickets.c.asked, tickets.c.id) <= (row.asked, row.id)
    return {"position": _count(conn, others & up_to_it), "waiting": waiting}


def queue_page(
    conn: Connection,
    viewer: Viewer,
    department: str | None,
    after: str,
    limit: int,
    page_bytes: int,
) -> QueuePage:
    """Return the waiting tickets behind the token *after*, or the first ones. Staff only."""
    if not viewer.is_staff:
        raise Refusal(403, "The queue is for staff; ask for the place of a ticket of yours.")
    waiting = _waiting(conn, _department(conn, department))
    place = Place.read(after)
    keys = select(tickets.c.asked, tickets.c.id, ANSWERS).where(waiting)
    if place is not None:
        keys = keys.where(tuple_(tickets.c.asked, tickets.c.id) > (place.moment, place.row))
    total = _count(conn, waiting) if place is None else place.total
    keys = keys.order_by(tickets.c.asked, tickets.c.id).limit(limit + 1)
    rows = conn.execute(keys).all()
    fit = within((row.size for row in rows[:limit]), page_bytes)
    return {
        "items": tickets_by_id(conn, viewer, [row.id for row in rows[:fit]]),
        "next": next_token(rows, fit, total),
        "total": total,
    }


def _department(conn: Connection, id: str | None) -> int | None:
    if id is None:
        return None
    row = conn.scalar(select(departments.c.id).where(departments.c.id == ids.read("d", id)))
    if row is None:
        raise invalid("department", "not a department of this helpdesk")
    return int(row)


def _waiting(conn: Connection, department: int | None) -> ColumnElement[bool]:
    # The desk's own tasks wait for nobody who could ask for their place.
    waiting = tickets.c.status.in_(QUEUED) & (tickets.c.account_id != counter(conn, DESK))
    return waiting if department is None else waiting & (tickets.c.department_id == department)


def _count(conn: Connection, which: ColumnElement[bool]) -> int:
    return int(conn.scalar(select(func.count()).select_from(tickets).where(which)) or 0)
