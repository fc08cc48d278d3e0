"""What people do: open tickets, write messages, change statuses, read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import ids, statuses
from desktop.helpdesk.catalog import topic_ids
from desktop.helpdesk.claims import claim
from desktop.helpdesk.database import Write, counter, set_counter
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.preview import preview
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.schema import (
    AnyRow,
    attachments,
    departments,
    marks,
    messages,
    removals,
    tickets,
    uploads,
)
from desktop.helpdesk.times import HOUR
from desktop.helpdesk.viewer import Viewer

FIRST_NUMBER = 1001


@dataclass(frozen=True, slots=True)
class Opening:
    """What a new ticket is about."""

    department: str
    topic: str | None
    subject: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A message about to be written."""

    body: str
    format: str
    internal: bool = False
    uploads: Sequence[str] = ()
    token: str | None = None


def open_ticket(
    write: Write, settings: Settings, viewer: Viewer, opening: Opening, draft: Draft
) -> tuple[int, int]:
    """Open a ticket for a customer and return the rows of it and of its first message."""
    if viewer.account is None:
        raise Refusal(403, "Staff answer tickets; they do not open them.")
    _check(settings, draft)
    department = _department(write.conn, opening)
    seq = write.seq()
    row = write.conn.execute(
        insert(tickets)
        .values(
            number=free_number(write.conn),
            account_id=viewer.account,
            requester_id=viewer.id,
            department_id=department,
            topic=opening.topic,
            subject=" ".join(opening.subject.split()),
            status=statuses.NEW.id,
            created=write.now,
            updated=write.now,
            last_message=write.now,
            last_role=viewer.role,
            preview=preview(draft.body, draft.format),
            messages=1,
            attachments=len(draft.uploads),
            seq=seq,
            created_seq=seq,
        )
        .returning(tickets)
    ).one()
    write.wake.accounts.add(viewer.account)
    return row.id, _add_message(write, viewer, row, draft, number=1, created=write.now)


def reply(write: Write, settings: Settings, viewer: Viewer, ticket: int, draft: Draft) -> int:
    """Write a message into a ticket that the viewer sees, and return its row."""
    if draft.internal and not viewer.is_staff:
        raise Refusal(403, "Internal notes are for staff.")
    _check(settings, draft)
    row = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    created = _moment(write, ticket)
    if draft.internal:
        return _add_message(write, viewer, row, draft, number=None, created=created)
    status = statuses.after_public_message(statuses.BY_ID[row.status], by_staff=viewer.is_staff)
    number = row.messages + 1
    # The ticket's place in the feed comes before that of the message.
    change_ticket(
        write,
        row,
        status=status.id,
        last_message=created,
        last_role=viewer.role,
        preview=preview(draft.body, draft.format),
        messages=number,
        attachments=row.attachments + len(draft.uploads),
        assignee_id=row.assignee_id or (viewer.id if viewer.is_staff else None),
        closes=_closes(settings, created, status),
    )
    return _add_message(write, viewer, row, draft, number=number, created=created)


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


def free_number(conn: Connection) -> str:
    """Return the next unused ticket number, and count it as used."""
    number = max(counter(conn, "number") + 1, FIRST_NUMBER)
    while conn.scalar(select(tickets.c.id).where(tickets.c.number == str(number))) is not None:
        number += 1
    set_counter(conn, "number", number)
    return str(number)


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


def _department(conn: Connection, opening: Opening) -> int:
    """Return the row of a department that customers may write to."""
    row = conn.execute(
        select(departments).where(departments.c.id == ids.read("d", opening.department))
    ).one_or_none()
    if row is None:
        raise invalid("department", "not a department of this helpdesk")
    if not row.open_to_customers:
        raise Refusal(403, "This department takes no tickets from customers.")
    if opening.topic is not None and opening.topic not in topic_ids(row.topics):
        raise invalid("topic", "not a topic of this department")
    return int(row.id)


def _moment(write: Write, ticket: int) -> int:
    """Return when a message is written: later than those before it, whatever the clock does."""
    newest = write.conn.scalar(
        select(func.max(messages.c.created)).where(messages.c.ticket_id == ticket)
    )
    return write.now if newest is None else max(write.now, int(newest) + 1)


def _add_message(
    write: Write,
    viewer: Viewer,
    ticket: AnyRow,
    draft: Draft,
    *,
    number: int | None,
    created: int,
) -> int:
    row = write.conn.execute(
        insert(messages)
        .values(
            ticket_id=ticket.id,
            account_id=ticket.account_id,
            number=number,
            author_id=viewer.id,
            created=created,
            body=draft.body,
            size=len(draft.body.encode()),
            format=draft.format,
            internal=draft.internal,
            attachments=len(draft.uploads),
            token=draft.token,
            seq=write.seq(),
        )
        .returning(messages.c.id)
    )
    message = int(row.scalar_one())
    claim(write.conn, viewer, draft.uploads, message)
    write.wake.staff = True
    if number is not None and not viewer.is_staff:
        write.wake.asked.append(ticket.id)
    return message


def _check(settings: Settings, draft: Draft) -> None:
    if not draft.body.strip() and not draft.uploads:
        raise invalid("body", "write something, or attach a file")
    if len(draft.body) > settings.body_characters:
        raise Refusal(
            413, f"body: longer than {settings.body_characters} characters; attach it as a file"
        )
    if len(draft.uploads) > settings.attachments:
        raise invalid("uploads", f"more than {settings.attachments} files in one message")


def _closes(settings: Settings, answered: int, status: statuses.Status) -> int | None:
    """Return when a ticket with that status closes by itself."""
    if status is not statuses.ANSWERED or not settings.close_answered_hours:
        return None
    return answered + settings.close_answered_hours * HOUR
