"""Pages of tickets and messages, newest first, by key: a page costs the same wherever it lies."""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select, tuple_

from desktop.helpdesk.database import counter
from desktop.helpdesk.schema import AnyRow, AnySelect, messages, tickets
from desktop.helpdesk.show import messages_by_id, tickets_by_id
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import MessagePage, TicketPage

PLACE = "^(n?[0-9]{1,18}-[0-9]{1,18})?$"
"""A time and a row; "n" marks times before 1970."""


def ticket_page(conn: Connection, viewer: Viewer, after: str, limit: int) -> TicketPage:
    """Return the page behind the token *after*, or the first; with the feed's position then."""
    keys = select(tickets.c.last_message, tickets.c.id).where(viewer.sees_ticket())
    if after:
        keys = keys.where(tuple_(tickets.c.last_message, tickets.c.id) < read_token(after))
    keys = keys.order_by(tickets.c.last_message.desc(), tickets.c.id.desc()).limit(limit + 1)
    rows = conn.execute(keys).all()
    return {
        "items": tickets_by_id(conn, viewer, [row.id for row in rows[:limit]]),
        "next": _token(rows[limit - 1]) if len(rows) > limit else None,
        "total": _count(
            conn, select(func.count()).select_from(tickets).where(viewer.sees_ticket())
        ),
        "cursor": counter(conn, "seq"),
    }


def message_page(
    conn: Connection, viewer: Viewer, after: str, limit: int, page_bytes: int
) -> MessagePage:
    """Return the page behind the token *after*, or the first; big bodies make it shorter."""
    keys = select(messages.c.created, messages.c.id, messages.c.size).where(viewer.sees_message())
    if after:
        keys = keys.where(tuple_(messages.c.created, messages.c.id) < read_token(after))
    keys = keys.order_by(messages.c.created.desc(), messages.c.id.desc()).limit(limit + 1)
    rows = conn.execute(keys).all()
    fit = within((row.size for row in rows[:limit]), page_bytes)
    return {
        "items": messages_by_id(conn, viewer, [row.id for row in rows[:fit]]),
        "next": _token(rows[fit - 1]) if len(rows) > fit else None,
        "total": _count(
            conn, select(func.count()).select_from(messages).where(viewer.sees_message())
        ),
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


def read_token(token: str) -> tuple[int, int]:
    """Return the place that a page token names; it matches `PLACE` and is not empty."""
    moment, _, row = token.removeprefix("n").partition("-")
    return (-int(moment) if token.startswith("n") else int(moment), int(row))


def _token(row: AnyRow) -> str:
    """Return the token of the place behind a row."""
    moment, number = int(row[0]), int(row[1])
    return f"n{-moment}-{number}" if moment < 0 else f"{moment}-{number}"


def _count(conn: Connection, query: AnySelect) -> int:
    return int(conn.scalar(query) or 0)
