"""The feed of changes: everything a viewer may see, in the order of one server-wide sequence.

A ticket stands at its newest sequence and, where that is later, also at the one it was created
with: so no message ever comes before its ticket, however small the pages are.
"""

from dataclasses import dataclass
from heapq import merge
from typing import Literal

from sqlalchemy import Connection, Text, literal_column, select

from desktop.helpdesk import ids
from desktop.helpdesk.database import counter
from desktop.helpdesk.pages import ANSWERS, within
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import AnySelect, marks, messages, removals, tickets
from desktop.helpdesk.show import messages_by_id, tickets_by_id
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import Change, Changes

TICKET_BYTES = 1000
"""What a ticket counts against the bound on a page, beside its answers."""

Op = Literal["ticket", "message", "removed", "catalog"]


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One place in the feed."""

    seq: int
    op: Op
    row: int = 0
    size: int = TICKET_BYTES


def changes(conn: Connection, viewer: Viewer, cursor: int, limit: int, page_bytes: int) -> Changes:
    """Return what changed after *cursor*; refuses with 410 a cursor this helpdesk never gave."""
    newest = counter(conn, "seq")
    if cursor > newest:
        raise Refusal(
            410, "The cursor is not of this helpdesk, or it was restored: start from the beginning."
        )
    entries = list(_entries(conn, viewer, cursor, limit + 1))
    fit = within((entry.size for entry in entries[:limit]), page_bytes)
    more = len(entries) > fit
    page = entries[:fit]
    return {
        "changes": _show(conn, viewer, page),
        "cursor": page[-1].seq if more else newest,
        "more": more,
    }


def _entries(conn: Connection, viewer: Viewer, cursor: int, limit: int) -> list[Entry]:
    """Return the first *limit* places after *cursor*."""
    found = (
        [Entry(*row) for row in conn.execute(query.limit(limit))]
        for query in _queries(viewer, cursor)
    )
    entries = list(merge(*found))
    catalog = counter(conn, "catalog")
    if catalog > cursor:
        entries = sorted([*entries, Entry(catalog, "catalog")])
    return entries[:limit]


def _queries(viewer: Viewer, cursor: int) -> tuple[AnySelect, ...]:
    """Return one query by kind, each in the order of the sequence."""
    ticket, message = literal_column("'ticket'", Text), literal_column("'message'", Text)
    size = ANSWERS + TICKET_BYTES
    changed = select(tickets.c.seq, ticket, tickets.c.id, size).where(
        tickets.c.seq > cursor, viewer.sees_ticket()
    )
    created = select(tickets.c.created_seq, ticket, tickets.c.id, size).where(
        tickets.c.created_seq > cursor,
        tickets.c.created_seq < tickets.c.seq,
        viewer.sees_ticket(),
    )
    read = (
        select(marks.c.seq, ticket, tickets.c.id, size)
        .join(tickets, tickets.c.id == marks.c.ticket_id)
        .where(marks.c.person_id == viewer.id, marks.c.seq > cursor, viewer.sees_ticket())
    )
    written = select(messages.c.seq, message, messages.c.id, messages.c.size).where(
        messages.c.seq > cursor, viewer.sees_message()
    )
    removed = select(removals.c.seq, literal_column("'removed'", Text), removals.c.ticket_id).where(
        removals.c.seq > cursor
    )
    if viewer.account is not None:
        removed = removed.where(removals.c.account_id == viewer.account)
    of_staff = select(tickets.c.staff_seq, ticket, tickets.c.id, size).where(
        tickets.c.staff_seq > cursor
    )
    return (
        *((of_staff.order_by(tickets.c.staff_seq),) if viewer.is_staff else ()),
        changed.order_by(tickets.c.seq),
        created.order_by(tickets.c.created_seq),
        read.order_by(marks.c.seq),
        written.order_by(messages.c.seq),
        removed.order_by(removals.c.seq),
    )


def _show(conn: Connection, viewer: Viewer, page: list[Entry]) -> list[Change]:
    """Return the objects of *page* as they are now; a ticket comes once, at its first place."""
    ticket_rows = list(dict.fromkeys(entry.row for entry in page if entry.op == "ticket"))
    message_rows = [entry.row for entry in page if entry.op == "message"]
    by_ticket = {ticket["id"]: ticket for ticket in tickets_by_id(conn, viewer, ticket_rows)}
    by_message = {message["id"]: message for message in messages_by_id(conn, viewer, message_rows)}
    shown: list[Change] = []
    for entry in page:
        match entry.op:
            case "ticket":
                ticket = by_ticket.pop(ids.show("t", entry.row), None)
                if ticket is not None:
                    shown.append({"seq": entry.seq, "op": "ticket", "ticket": ticket})
            case "message":
                message = by_message[ids.show("m", entry.row)]
                shown.append({"seq": entry.seq, "op": "message", "message": message})
            case "removed":
                shown.append({"seq": entry.seq, "op": "removed", "id": ids.show("t", entry.row)})
            case "catalog":
                shown.append({"seq": entry.seq, "op": "catalog"})
    return shown
