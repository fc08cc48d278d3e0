"""How tickets went, for the team's overview: their statuses over time, who waited, who answered."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, or_, select

from desktop.helpdesk import ids, statuses
from desktop.helpdesk.database import counter
from desktop.helpdesk.promises import DESK, due
from desktop.helpdesk.schema import AnyRow, activity, departments, messages, people, tickets
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_history import HistoryPage, Step, TicketHistory, Wait

PAGE = "^(t[0-9]{1,18})?$"
"""A token: the last ticket of the page before."""
_OVER = (statuses.CLOSED.id, statuses.ANSWERED.id)


def history_page(
    conn: Connection, viewer: Viewer, zone: str, *, since: int, after: str, limit: int
) -> HistoryPage:
    """Return how tickets went that were open, or changed, since a moment; for staff.

    The newest come first: who cannot hold them all has those that tell most.
    """
    viewer.require_staff("How all tickets went is")
    asked = (
        select(tickets, departments.c.kind)
        .join(departments, departments.c.id == tickets.c.department_id)
        .where(or_(tickets.c.status != statuses.CLOSED.id, tickets.c.updated >= since))
        .order_by(tickets.c.id.desc())
    )
    if after:
        asked = asked.where(tickets.c.id < (ids.read("t", after) or 0))
    rows = conn.execute(asked.limit(limit + 1)).all()
    page = rows[:limit]
    wanted = [row.id for row in page]
    steps, said = _steps(conn, wanted), _said(conn, wanted)
    desk = counter(conn, DESK)
    items = [
        _history(row, steps[row.id], [] if row.account_id == desk else said[row.id], zone)
        for row in page
    ]
    return {"items": items, "next": ids.show("t", page[-1].id) if len(rows) > limit else None}


def _steps(conn: Connection, wanted: Sequence[int]) -> dict[int, list[tuple[int, str, str]]]:
    """Return when each ticket went from which status to which, in their order."""
    found: dict[int, list[tuple[int, str, str]]] = defaultdict(list)
    asked = (
        select(activity.c.ticket_id, activity.c.time, activity.c.detail)
        .where(activity.c.ticket_id.in_(wanted), activity.c.what == "status")
        .order_by(activity.c.time, activity.c.id)
    )
    for row in conn.execute(asked):
        detail = json.loads(row.detail)
        found[row.ticket_id].append((row.time, str(detail["from"]), str(detail["to"])))
    return found


def _said(conn: Connection, wanted: Sequence[int]) -> dict[int, list[AnyRow]]:
    """Return the public messages of each ticket in their order: when, whose, and where.

    What the helpdesk says by itself answers nobody.
    """
    found: dict[int, list[AnyRow]] = defaultdict(list)
    asked = (
        select(
            messages.c.ticket_id,
            messages.c.created,
            messages.c.author_id,
            messages.c.conversation,
            people.c.role,
        )
        .join(people, people.c.id == messages.c.author_id)
        .where(messages.c.ticket_id.in_(wanted), messages.c.internal.is_(False))
        .where(people.c.role != "system")
        .order_by(messages.c.created, messages.c.id)
    )
    for row in conn.execute(asked):
        found[row.ticket_id].append(row)
    return found


def _history(
    row: AnyRow,
    changes: Sequence[tuple[int, str, str]],
    said: Sequence[AnyRow],
    zone: str,
) -> TicketHistory:
    went = list(_logged(row, changes) if changes else _guessed(row, said))
    return {
        "id": ids.show("t", row.id),
        "number": row.number,
        "subject": row.subject,
        "department": ids.show("d", row.department_id),
        "assignee": None if row.assignee_id is None else ids.show("p", row.assignee_id),
        "created": to_datetime(row.created),
        "steps": [_step(time, status) for time, status in went],
        "waits": list(_waits(row, said, went, zone)),
    }


def _logged(row: AnyRow, changes: Sequence[tuple[int, str, str]]) -> Iterable[tuple[int, str]]:
    """Tell what was logged; what a merge brought along from another ticket is left out."""
    status = changes[0][1]
    went = [(row.created, status)]
    for time, before, after in changes:
        if time >= row.created and before == status:
            status = after
            went.append((time, after))
    if status != row.status:
        went.append((max(row.updated, went[-1][0]), row.status))
    return went


def _guessed(row: AnyRow, said: Sequence[AnyRow]) -> Iterable[tuple[int, str]]:
    """Tell how a ticket went whose changes nobody logged, from who wrote when.

    Those that were taken over from elsewhere come without a log.
    """
    status = statuses.NEW
    went = [(row.created, status.id)]
    for message in said[1:]:
        after = statuses.after_public_message(status, by_staff=message.role != "customer")
        if after is not status:
            status = after
            went.append((message.created, status.id))
    if row.status != status.id:
        went.append((max(row.last_message, row.created), row.status))
    return went


def _step(time: int, status: str) -> Step:
    return {"time": to_datetime(time), "status": status, "meaning": statuses.BY_ID[status].meaning}


def _waits(
    row: AnyRow, said: Sequence[AnyRow], steps: Sequence[tuple[int, str]], zone: str
) -> Iterable[Wait]:
    """Yield from when to when a customer waited, in each conversation by itself.

    Who closes a ticket, or says that it is answered, ends a wait that nobody answered.
    """
    # What a rule took back in the same moment was never so.
    until = [*(time for time, _status in steps[1:]), None]
    ends = [
        time
        for (time, status), end in zip(steps, until, strict=True)
        if status in _OVER and time != end
    ]
    waiting: dict[str, int] = {}
    waits: list[Wait] = []
    for message in said:
        place = message.conversation
        asked = waiting.get(place)
        if asked is not None and any(asked < end < message.created for end in ends):
            del waiting[place]
            asked = None
        if message.role == "customer":
            waiting.setdefault(place, message.created)
        elif asked is not None:
            del waiting[place]
            waits.append(_wait(row, asked, message, zone))
    still = [asked for asked in waiting.values() if not any(asked < end for end in ends)]
    if still and row.status != statuses.CLOSED.id:
        waits.append(_wait(row, min(still), None, zone))
    return sorted(waits, key=lambda wait: (wait["answered"] is None, wait["asked"]))


def _wait(row: AnyRow, asked: int, answer: AnyRow | None, zone: str) -> Wait:
    by = due(row.kind, row.priority, asked, zone)
    return {
        "asked": to_datetime(asked),
        "answered": None if answer is None else to_datetime(answer.created),
        "due": None if by is None else to_datetime(by),
        "by": None if answer is None else ids.show("p", answer.author_id),
    }
