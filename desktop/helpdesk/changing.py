"""What changes about a ticket beside its messages: status, read marks, its end."""

from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import statuses
from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.schema import (
    AnyRow,
    attachments,
    marks,
    messages,
    removals,
    tickets,
    uploads,
)
from desktop.helpdesk.viewer import Viewer


def set_status(
    write: Write, viewer: Viewer, ticket: int, status_id: str, versions: frozenset[str] | None
) -> None:
    """Change a ticket's status; refuses with 412 when it has none of *versions* any more."""
    row = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    if versions is not None and str(row.version) not in versions:
        raise Refusal(412, "The ticket was changed meanwhile.")
    current, wanted = statuses.BY_ID[row.status], statuses.BY_ID.get(status_id)
    if wanted is None:
        raise invalid("status", "not a status of this helpdesk")
    if wanted is current:
        return
    if not viewer.is_staff and not statuses.customer_may_set(current, wanted):
        raise Refusal(403, "Customers can close a ticket and reopen a closed one.")
    change_ticket(write, row, status=wanted.id, closes=None)


def mark_read(write: Write, viewer: Viewer, ticket: int, until: int) -> None:
    """Remember up to when the viewer has read a ticket: never back, nor beyond what is there."""
    newest = write.conn.scalar(
        select(func.max(messages.c.created)).where(
            messages.c.ticket_id == ticket, viewer.sees_message()
        )
    )
    mine = (marks.c.person_id == viewer.id) & (marks.c.ticket_id == ticket)
    before = write.conn.scalar(select(marks.c.until).where(mine))
    until = min(until, int(newest)) if newest is not None else until
    if before is not None and before >= until:
        return
    values = {"until": until, "seq": write.seq()}
    write.conn.execute(
        upsert(marks)
        .values(person_id=viewer.id, ticket_id=ticket, **values)
        .on_conflict_do_update(index_elements=["person_id", "ticket_id"], set_=values)
    )
    write.wake.people.add(viewer.id)


def close_answered(write: Write) -> int:
    """Close the answered tickets whose time has come; return how many."""
    due = write.conn.execute(select(tickets).where(tickets.c.closes <= write.now)).all()
    for row in due:
        change_ticket(write, row, status=statuses.CLOSED.id, closes=None)
    return len(due)


def remove_ticket(write: Write, ticket: int) -> None:
    """Remove a ticket with all that belongs to it, such as spam; the feed keeps a tombstone."""
    account = write.conn.execute(
        select(tickets.c.account_id).where(tickets.c.id == ticket)
    ).scalar_one()
    of_ticket = select(messages.c.id).where(messages.c.ticket_id == ticket)
    for table, condition in (
        (attachments, attachments.c.message_id.in_(of_ticket)),
        (uploads, uploads.c.message_id.in_(of_ticket)),
        (messages, messages.c.ticket_id == ticket),
        (marks, marks.c.ticket_id == ticket),
        (tickets, tickets.c.id == ticket),
    ):
        write.conn.execute(delete(table).where(condition))
    write.conn.execute(
        insert(removals).values(seq=write.seq(), ticket_id=ticket, account_id=account)
    )
    write.wake.accounts.add(account)
    write.wake.staff = True


def change_ticket(write: Write, row: AnyRow, **values: Any) -> None:
    """Change a ticket that everybody who sees it shall hear of."""
    write.conn.execute(
        update(tickets)
        .where(tickets.c.id == row.id)
        .values(
            version=tickets.c.version + 1,
            updated=func.max(tickets.c.updated, values.get("last_message", write.now)),
            seq=write.seq(),
            **values,
        )
    )
    write.wake.accounts.add(row.account_id)
    write.wake.staff = True
