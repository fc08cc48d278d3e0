"""What changes about a ticket beside its messages: status, answers, read marks, its end."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import links, promises, statuses, tags
from desktop.helpdesk.activity import log
from desktop.helpdesk.conversations import rename
from desktop.helpdesk.credentials import destroy
from desktop.helpdesk.database import Write
from desktop.helpdesk.filled import changed
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.schema import (
    AnyRow,
    activity,
    attachments,
    conversations,
    imports,
    marks,
    merges,
    messages,
    removals,
    secrets,
    tickets,
    time_entries,
    uploads,
)
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_form import Answers
from desktop.helpdesk.work import NOTHING, Work, work_on


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody changes about a ticket; None stays as it is."""

    status: str | None = None
    fields: "Answers | None" = None
    work: Work = NOTHING


def edit(
    write: Write, viewer: Viewer, ticket: int, wanted: Edit, versions: frozenset[str] | None
) -> None:
    """Change a ticket; refuses with 412 when it has none of *versions* any more."""
    row = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    if versions is not None and viewer.version(row) not in versions:
        raise Refusal(412, "The ticket was changed meanwhile.")
    if wanted.work != NOTHING:
        if not viewer.is_staff:
            raise Refusal(403, "Only staff change this of a ticket.")
        work(write, viewer.id, row, wanted.work)
        row = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    values: dict[str, Any] = {}
    if wanted.fields is not None:
        columns, differing = changed(write.conn, viewer, row, wanted.fields)
        if differing:
            values |= columns
            log(write, ticket, viewer.id, "fields", {"changed": differing})
    if wanted.status is not None and wanted.status != row.status:
        _check_status(viewer, row.status, wanted.status)
        values["status"] = wanted.status
    if values:
        change_ticket(write, viewer.id, row, **values)


def work(write: Write, person: int | None, row: AnyRow, wanted: Work) -> None:
    """Change what staff may set; None: the helpdesk itself does. Refuses what cannot be."""
    values = work_on(write, person, row, wanted)
    if rename(write, person, row, wanted.rename_conversations) or values:
        change_ticket(write, person, row, **values)


def _check_status(viewer: Viewer, current: str, wanted: str) -> None:
    status = statuses.BY_ID.get(wanted)
    if status is None:
        raise invalid("status", "not a status of this helpdesk")
    if not viewer.is_staff and not statuses.customer_may_set(statuses.BY_ID[current], status):
        raise Refusal(403, "Customers can close a ticket and reopen a closed one.")


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


def remove_ticket(write: Write, ticket: int) -> None:
    """Remove a ticket with all that belongs to it, such as spam; the feed keeps a tombstone."""
    row = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    of_ticket = select(messages.c.id).where(messages.c.ticket_id == ticket)
    write.scrub = True
    links.cut(write, ticket)
    tags.count(write, tags.read(row.tags), ())
    for table, condition in (
        (time_entries, time_entries.c.ticket_id == ticket),
        (merges, merges.c.into_id == ticket),
        (secrets, secrets.c.ticket_id == ticket),
        (activity, activity.c.ticket_id == ticket),
        (attachments, attachments.c.message_id.in_(of_ticket)),
        (uploads, uploads.c.message_id.in_(of_ticket)),
        (imports, imports.c.message_id.in_(of_ticket)),
        (messages, messages.c.ticket_id == ticket),
        (conversations, conversations.c.ticket_id == ticket),
        (marks, marks.c.ticket_id == ticket),
        (tickets, tickets.c.id == ticket),
    ):
        write.conn.execute(delete(table).where(condition))
    bury(write, ticket, row.account_id)


def bury(write: Write, ticket: int, account: int) -> None:
    """Leave a tombstone of a ticket that is gone."""
    write.conn.execute(
        insert(removals).values(seq=write.seq(), ticket_id=ticket, account_id=account)
    )
    write.wake.accounts.add(account)
    write.wake.staff = True


def change_ticket(write: Write, person: int | None, row: AnyRow, **values: Any) -> None:
    """Change a ticket that everybody who sees it shall hear of; None: the helpdesk itself does.

    Whoever closes it: what it carries of logins is destroyed in the same transaction.
    """
    status = values.get("status", row.status)
    if status != row.status:
        log(write, row.id, person, "status", {"from": row.status, "to": status})
        write.happened.append(("status_changed", row.id))
        if status == statuses.CLOSED.id:
            destroy(write, person, row.id)
    write.conn.execute(
        update(tickets)
        .where(tickets.c.id == row.id)
        .values(
            version=tickets.c.version + 1,
            updated=func.max(tickets.c.updated, values.get("last_message", write.now)),
            seq=write.seq(),
            **{**values, **promises.changed(write, row, values)},
        )
    )
    write.wake.accounts.add(row.account_id)
    write.wake.staff = True
