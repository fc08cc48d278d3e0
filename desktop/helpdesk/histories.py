"""How tickets went, for the team's overview: their statuses over time, who waited, who answered."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, or_, select

from desktop.helpdesk import ids, statuses
from desktop.helpdesk.database import counter
from desktop.helpdesk.promises import DESK, due
from desktop.helpdesk.schema import (
    AnyRow,
    activity,
    departments,
    merged_messages,
    messages,
    people,
    tickets,
)
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_history import HistoryPage, Step, TicketHistory, Wait

PAGE = "^(t[0-9]{1,18})?$"
"""A token: the last ticket of the page before."""
_OVER = (statuses.CLOSED.id, statuses.ANSWERED.id)


@dataclass(slots=True)
class Log:
    """What was logged of a ticket; None stands for itself, ids for those merged into it."""

    changes: dict[int | None, list[tuple[int, str, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """When each went from which status to which, in their order."""
    merges: dict[int, tuple[int, int | None]] = field(default_factory=dict[int, Any])
    """When each became part of which."""

    def add(self, time: int, what: str, detail: dict[str, Any]) -> None:
        """Take an event; the earlier ones come first."""
        of = detail.get("of")
        origin = None if of is None else ids.read("t", of["ticket"])
        if what == "status":
            self.changes[origin].append((time, str(detail["from"]), str(detail["to"])))
            return
        gone = ids.read("t", detail["ticket"])
        if gone is not None:
            self.merges[gone] = (time, origin)

    def are_one(self, one: int | None, other: int | None, now: int) -> bool:
        """Tell whether two of them were one ticket at a moment."""
        return one == other or self._whole(one, now) == self._whole(other, now)

    def _whole(self, origin: int | None, now: int) -> int | None:
        while origin is not None:
            time, into = self.merges.get(origin, (now, None))
            if time > now:
                break
            origin = into
        return origin


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
    logs, said = _logs(conn, wanted), _said(conn, wanted)
    desk = counter(conn, DESK)
    items = [
        _history(row, logs[row.id], [] if row.account_id == desk else said[row.id], zone)
        for row in page
    ]
    return {"items": items, "next": ids.show("t", page[-1].id) if len(rows) > limit else None}


def _logs(conn: Connection, wanted: Sequence[int]) -> dict[int, Log]:
    """Return what was logged of each ticket, and of those that became part of it."""
    found: dict[int, Log] = defaultdict(Log)
    asked = (
        select(activity.c.ticket_id, activity.c.time, activity.c.what, activity.c.detail)
        .where(activity.c.ticket_id.in_(wanted), activity.c.what.in_(("status", "merged")))
        .order_by(activity.c.time, activity.c.id)
    )
    for row in conn.execute(asked):
        found[row.ticket_id].add(row.time, row.what, json.loads(row.detail))
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
            merged_messages.c.origin_id,
        )
        .join(people, people.c.id == messages.c.author_id)
        .outerjoin(merged_messages, merged_messages.c.message_id == messages.c.id)
        .where(messages.c.ticket_id.in_(wanted), messages.c.internal.is_(False))
        .where(people.c.role != "system")
        .order_by(messages.c.created, messages.c.id)
    )
    for row in conn.execute(asked):
        found[row.ticket_id].append(row)
    return found


def _history(
    row: AnyRow,
    log: Log,
    said: Sequence[AnyRow],
    zone: str,
) -> TicketHistory:
    changes = log.changes[None]
    own = [message for message in said if message.origin_id is None]
    went = list(_logged(row, changes) if changes else _guessed(row, own))
    return {
        "id": ids.show("t", row.id),
        "number": row.number,
        "subject": row.subject,
        "department": ids.show("d", row.department_id),
        "assignee": None if row.assignee_id is None else ids.show("p", row.assignee_id),
        "created": to_datetime(row.created),
        "steps": [_step(time, status) for time, status in went],
        "waits": list(_waits(row, said, _ends(log, went), log, zone)),
    }


def _logged(row: AnyRow, changes: Sequence[tuple[int, str, str]]) -> Iterable[tuple[int, str]]:
    """Tell what was logged; what merges of older versions brought along is left out."""
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


def _ends(log: Log, went: Sequence[tuple[int, str]]) -> list[tuple[int, int | None]]:
    """Return when a ticket, or one that became part of it, was said to be over, and which."""
    ends: list[tuple[int, int | None]] = []
    theirs = {id: [(time, to) for time, _, to in log.changes[id]] for id in log.changes if id}
    for origin, steps in {None: went, **theirs}.items():
        # What a rule took back in the same moment was never so.
        until = [*(time for time, _status in steps[1:]), None]
        ends += [
            (time, origin)
            for (time, status), end in zip(steps, until, strict=True)
            if status in _OVER and time != end
        ]
    return ends


def _waits(
    row: AnyRow,
    said: Sequence[AnyRow],
    ends: Sequence[tuple[int, int | None]],
    log: Log,
    zone: str,
) -> Iterable[Wait]:
    """Yield from when to when a customer waited, in each conversation by itself.

    Who closes a ticket, or says that it is answered, ends a wait that nobody answered. What was
    said or done in a ticket before it became part of this one counts for itself alone.
    """
    waiting: dict[tuple[int | None, str], int] = {}
    waits: list[Wait] = []

    def is_over(origin: int | None, asked: int, now: int | None) -> bool:
        return any(
            asked < end and (now is None or end < now) and log.are_one(origin, other, end)
            for end, other in ends
        )

    for message in said:
        now = message.created
        here = [
            (origin, place)
            for origin, place in waiting
            if place == message.conversation and log.are_one(origin, message.origin_id, now)
        ]
        asked = [
            at
            for at, origin in [(waiting[key], key[0]) for key in here]
            if not is_over(origin, at, now)
        ]
        if message.role != "customer" or not asked:
            for key in here:
                del waiting[key]
        if message.role != "customer" and asked:
            waits.append(_wait(row, min(asked), message, zone))
        elif message.role == "customer" and not asked:
            waiting[message.origin_id, message.conversation] = now
    still = [at for (origin, _), at in waiting.items() if not is_over(origin, at, None)]
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
