"""Pages of tickets and messages, newest first, by key: a page costs the same wherever it lies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, func, select, tuple_

from desktop.helpdesk.database import counter
from desktop.helpdesk.schema import AnyRow, messages, tickets
from desktop.helpdesk.show import messages_by_id, tickets_by_id
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import MessagePage, TicketPage

PLACE = "^(n?[0-9]{1,18}-[0-9]{1,18}-[0-9]{1,18})?$"
"""A token: the time ("n": before 1970) and row of a page's last object, and the total."""


ANSWERS = func.length(tickets.c.fields).label("size")
"""What a ticket counts against the bound on a page: alone its form can make it long."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins: behind an object. The total is counted once, for the first page."""

    moment: int
    row: int
    total: int

    @classmethod
    def read(cls, token: str) -> "Place | None":
        """Return the place of a token that matches `PLACE`; None for the empty one."""
        if not token:
            return None
        moment, row, total = token.removeprefix("n").split("-")
        return cls(-int(moment) if token.startswith("n") else int(moment), int(row), int(total))

    def token(self) -> str:
        """Return the place as a token."""
        sign = "n" if self.moment < 0 else ""
        return f"{sign}{abs(self.moment)}-{self.row}-{self.total}"


def ticket_page(
    conn: Connection, viewer: Viewer, after: str, limit: int, page_bytes: int
) -> TicketPage:
    """Return the page behind the token *after*, or the first; with the feed's position then.

    Long answers to forms make it shorter.
    """
    place = Place.read(after)
    keys = select(tickets.c.last_message, tickets.c.id, ANSWERS).where(viewer.sees_ticket())
    if place is not None:
        keys = keys.where(tuple_(tickets.c.last_message, tickets.c.id) < (place.moment, place.row))
        total = place.total
    else:
        total = _count(conn, tickets, viewer.sees_ticket())
    keys = keys.order_by(tickets.c.last_message.desc(), tickets.c.id.desc()).limit(limit + 1)
    rows = conn.execute(keys).all()
    fit = within((row.size for row in rows[:limit]), page_bytes)
    return {
        "items": tickets_by_id(conn, viewer, [row.id for row in rows[:fit]]),
        "next": next_token(rows, fit, total),
        "total": total,
        "cursor": counter(conn, "seq"),
    }


def message_page(
    conn: Connection, viewer: Viewer, after: str, limit: int, page_bytes: int
) -> MessagePage:
    """Return the page behind the token *after*, or the first; big bodies make it shorter."""
    place = Place.read(after)
    keys = select(messages.c.created, messages.c.id, messages.c.size).where(viewer.sees_message())
    if place is not None:
        keys = keys.where(tuple_(messages.c.created, messages.c.id) < (place.moment, place.row))
        total = place.total
    else:
        total = _count(conn, messages, viewer.sees_message())
    keys = keys.order_by(messages.c.created.desc(), messages.c.id.desc()).limit(limit + 1)
    rows = conn.execute(keys).all()
    fit = within((row.size for row in rows[:limit]), page_bytes)
    return {
        "items": messages_by_id(conn, viewer, [row.id for row in rows[:fit]]),
        "next": next_token(rows, fit, total),
        "total": total,
    }


def within(sizes: Iterable[int], budget: int) -> int:
    """Return how many of *sizes* come before their sum exceeds *budget*; one at least."""
    fit = total = 0
    for size in sizes:
        total += size
        if total > budget and fit:
            break
        fit += 1
    return fit


def next_token(rows: Sequence[AnyRow], shown: int, total: int) -> str | None:
    """Return the token of the page behind the first *shown* of *rows*; None when that is all."""
    if len(rows) <= shown:
        return None
    last = rows[shown - 1]
    return Place(last[0], last[1], total).token()


def _count(conn: Connection, table: Table, visible: ColumnElement[bool]) -> int:
    return int(conn.scalar(select(func.count()).select_from(table).where(visible)) or 0)
