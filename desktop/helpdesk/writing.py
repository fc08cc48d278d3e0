"""What people write: messages."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from desktop.helpdesk import conversations, statuses
from desktop.helpdesk.changing import change_ticket
from desktop.helpdesk.claims import claim
from desktop.helpdesk.conversations import MAIN, Place
from desktop.helpdesk.credentials import keep
from desktop.helpdesk.database import Write, counter, set_counter
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.mentions import tell_mentioned
from desktop.helpdesk.preview import preview
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.promises import change_for_staff, is_desk
from desktop.helpdesk.rules_shipped import status_after_reply
from desktop.helpdesk.schema import AnyRow, messages, tickets
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_form import NewSecret
from desktop.helpdesk.work import note_assignment

FIRST_NUMBER = 1001


@dataclass(frozen=True, slots=True)
class Draft:
    """A message about to be written."""

    body: str
    format: str
    internal: bool = False
    uploads: Sequence[str] = ()
    token: str | None = None
    channel: str = "app"
    secrets: Sequence[NewSecret] = ()
    place: Place = MAIN


def reply(write: Write, settings: Settings, viewer: Viewer, ticket: int, draft: Draft) -> int:
    """Write a message into a ticket that the viewer sees, and return its row."""
    check_draft(settings, viewer, draft)
    if any(secret.field for secret in draft.secrets):
        raise invalid("secrets", "a login given with a reply belongs to no field")
    row = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    created = _moment(write, ticket)
    aside = draft.place != MAIN
    if aside:
        conversations.settle(write, viewer, row, draft.place, internal=draft.internal)
        conversations.count(write, draft.place.id, created)
    if draft.internal:
        tell_mentioned(write, viewer, ticket, draft.body, draft.format)
        if aside:
            change_for_staff(write, ticket)
        return add_message(write, viewer, row, draft, number=None, created=created)
    status = statuses.BY_ID[row.status]
    # An answer in one conversation is none to what was asked in another.
    waits = viewer.is_staff and conversations.waits_elsewhere(write.conn, row, draft.place.id)
    if not waits and not is_desk(write.conn, row.account_id):
        status = status_after_reply(write, row, by_staff=viewer.is_staff)
    assignee = row.assignee_id
    if assignee is None and viewer.is_staff:
        assignee = viewer.id
        note_assignment(write, viewer.id, row, assignee)
    number = row.messages + 1
    keep(write, viewer, ticket, draft.secrets)
    # The ticket's place in the feed comes before that of the message.
    change_ticket(
        write,
        viewer.id,
        row,
        status=status.id,
        last_message=created,
        last_role=viewer.role,
        asked=row.asked if viewer.is_staff else created,
        preview=preview(draft.body, draft.format),
        messages=number,
        attachments=row.attachments + len(draft.uploads),
        assignee_id=assignee,
    )
    return add_message(write, viewer, row, draft, number=number, created=created)


def free_number(conn: Connection) -> str:
    """Return the next unused ticket number, and count it as used."""
    number = max(counter(conn, "number") + 1, FIRST_NUMBER)
    while conn.scalar(select(tickets.c.id).where(tickets.c.number == str(number))) is not None:
        number += 1
    set_counter(conn, "number", number)
    return str(number)


def _moment(write: Write, ticket: int) -> int:
    """Return when a message is written: later than those before it, whatever the clock does."""
    newest = write.conn.scalar(
        select(func.max(messages.c.created)).where(messages.c.ticket_id == ticket)
    )
    return write.now if newest is None else max(write.now, int(newest) + 1)


def add_message(
    write: Write,
    viewer: Viewer,
    ticket: AnyRow,
    draft: Draft,
    *,
    number: int | None,
    created: int,
) -> int:
    """Add a message to a ticket that the viewer sees, and return its row."""
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
            channel=draft.channel,
            attachments=len(draft.uploads),
            token=draft.token,
            conversation=draft.place.id,
            seq=write.seq(),
        )
        .returning(messages.c.id)
    )
    message = int(row.scalar_one())
    claim(write.conn, viewer, draft.uploads, message)
    write.wake.staff = True
    if number is not None and not viewer.is_staff:
        write.wake.asked.append(ticket.id)
    if number is not None and viewer.role != "system":
        replied = "staff_replied" if viewer.is_staff else "customer_replied"
        write.happened.append(("created" if number == 1 else replied, ticket.id))
    return message


def check_draft(settings: Settings, viewer: Viewer, draft: Draft) -> None:
    """Refuse a message that cannot be taken from the viewer."""
    if draft.internal and not viewer.is_staff:
        raise Refusal(403, "Internal notes are for staff.")
    if draft.channel != "app" and not viewer.is_staff:
        raise Refusal(403, "Only staff say by which other channel a message came.")
    if draft.internal and draft.secrets:
        raise invalid("secrets", "a login in an internal note would show to the customer")
    if not draft.body.strip() and not draft.uploads:
        raise invalid("body", "write something, or attach a file")
    if len(draft.body) > settings.body_characters:
        raise Refusal(
            413, f"body: longer than {settings.body_characters} characters; attach it as a file"
        )
    if len(draft.uploads) > settings.attachments:
        raise invalid("uploads", f"more than {settings.attachments} files in one message")
