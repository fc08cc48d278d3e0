"""Worked time: logged on tickets by staff, read by agent and day, mended by whoever logged it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, true, tuple_, update

from desktop.helpdesk import ids
from desktop.helpdesk.activity import log
from desktop.helpdesk.database import Write
from desktop.helpdesk.pages import Place, next_token
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.promises import change_for_staff
from desktop.helpdesk.schema import AnyRow, tickets, time_entries
from desktop.helpdesk.show import people_shown
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_work import TimeEntry, TimePage


@dataclass(frozen=True, slots=True)
class Worked:
    """One piece of work."""

    minutes: int
    worked: int
    billable: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class Mended:
    """Other values for an entry; None stays as it is."""

    minutes: int | None = None
    worked: int | None = None
    billable: bool | None = None
    note: str | None = None
    minutes_before: int | None = None
    """As who mends it saw it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Which entries are asked for; None: of all agents, from the beginning, of all tickets …"""

    agent: str | None = None
    since: int | None = None
    until: int | None = None
    ticket: str | None = None


def log_time(write: Write, viewer: Viewer, ticket: int, work: Worked) -> int:
    """Note time on a ticket that the viewer sees, and return the entry's row."""
    viewer.require_staff("Logging time is")
    row = write.conn.execute(
        insert(time_entries)
        .values(
            ticket_id=ticket,
            person_id=viewer.id,
            worked=work.worked,
            minutes=work.minutes,
            billable=work.billable,
            note=work.note,
        )
        .returning(time_entries)
    ).one()
    change_for_staff(write, ticket, minutes=tickets.c.minutes + work.minutes)
    log(write, ticket, viewer.id, "time", _told(row))
    return int(row.id)


def mend(write: Write, viewer: Viewer, entry: int | None, wanted: Mended) -> int:
    """Change an entry of the viewer's own, and return the row of its ticket."""
    row = _own(write.conn, viewer, entry)
    _require_same(row, wanted.minutes_before)
    values: dict[str, Any] = {
        name: value
        for name in ("minutes", "worked", "billable", "note")
        if (value := getattr(wanted, name)) is not None and value != getattr(row, name)
    }
    if values:
        after = write.conn.execute(
            update(time_entries)
            .where(time_entries.c.id == row.id)
            .values(**values)
            .returning(time_entries)
        ).one()
        more = after.minutes - row.minutes
        change_for_staff(write, row.ticket_id, minutes=tickets.c.minutes + more)
        detail = {"entry": ids.show("w", row.id), "from": _told(row), "to": _told(after)}
        log(write, row.ticket_id, viewer.id, "time_changed", detail)
    return int(row.ticket_id)


def take_back(
    write: Write, viewer: Viewer, entry: int | None, minutes_before: int | None = None
) -> None:
    """Remove an entry of the viewer's own; the activity remembers it."""
    row = _own(write.conn, viewer, entry)
    _require_same(row, minutes_before)
    write.conn.execute(delete(time_entries).where(time_entries.c.id == row.id))
    change_for_staff(write, row.ticket_id, minutes=tickets.c.minutes - row.minutes)
    log(write, row.ticket_id, viewer.id, "time_removed", _told(row))


def time_page(
    conn: Connection, viewer: Viewer, sheet: Sheet, *, after: str, limit: int
) -> TimePage:
    """Return the entries behind the token *after*, or the first ones, by when was worked."""
    viewer.require_staff("Worked time is")
    asked = _asked(sheet)
    place = Place.read(after)
    summed = select(func.count(), func.coalesce(func.sum(time_entries.c.minutes), 0)).where(asked)
    total, minutes = conn.execute(summed).one()
    query = select(time_entries.c.worked, time_entries.c.id).where(asked)
    if place is not None:
        key = tuple_(time_entries.c.worked, time_entries.c.id)
        query = query.where(key > (place.moment, place.row))
    query = query.order_by(time_entries.c.worked, time_entries.c.id)
    rows = conn.execute(query.limit(limit + 1)).all()
    fit = min(limit, len(rows))
    return {
        "items": entries_by_id(conn, viewer, [row.id for row in rows[:fit]]),
        "next": next_token(rows, fit, total),
        "total": total,
        "minutes": minutes,
    }


def entries_by_id(conn: Connection, viewer: Viewer, rows: list[int]) -> list[TimeEntry]:
    """Return the entries with these rows, in this order."""
    found = conn.execute(select(time_entries).where(time_entries.c.id.in_(rows))).all()
    people = people_shown(conn, viewer, {row.person_id for row in found})
    shown: dict[int, TimeEntry] = {
        row.id: {
            "id": ids.show("w", row.id),
            "ticket": ids.show("t", row.ticket_id),
            "agent": people[row.person_id],
            "worked": to_datetime(row.worked),
            "minutes": row.minutes,
            "billable": row.billable,
            "note": row.note,
        }
        for row in found
    }
    return [shown[row] for row in rows if row in shown]


def _require_same(row: AnyRow, minutes_before: int | None) -> None:
    """Refuse whoever saw an entry otherwise than it is: another computer of theirs mended it."""
    if minutes_before not in (None, row.minutes):
        raise Refusal(412, "This entry of worked time was changed meanwhile.")


def _own(conn: Connection, viewer: Viewer, entry: int | None) -> AnyRow:
    viewer.require_staff("Worked time is")
    row = conn.execute(select(time_entries).where(time_entries.c.id == entry)).one_or_none()
    if row is None:
        raise not_found("entry of worked time")
    if row.person_id != viewer.id:
        raise Refusal(403, "Only whoever logged this time can change it.")
    return row


def _asked(sheet: Sheet) -> ColumnElement[bool]:
    asked: ColumnElement[bool] = true()
    # An id that is none matches nothing: -1 is nobody's row.
    if sheet.agent is not None:
        asked &= time_entries.c.person_id == (ids.read("p", sheet.agent) or -1)
    if sheet.ticket is not None:
        asked &= time_entries.c.ticket_id == (ids.read("t", sheet.ticket) or -1)
    if sheet.since is not None:
        asked &= time_entries.c.worked >= sheet.since
    if sheet.until is not None:
        asked &= time_entries.c.worked < sheet.until
    return asked


def _told(row: AnyRow) -> dict[str, Any]:
    return {
        "entry": ids.show("w", row.id),
        "minutes": row.minutes,
        "worked": to_datetime(row.worked).isoformat().replace("+00:00", "Z"),
        "billable": row.billable,
        "note": row.note,
    }
