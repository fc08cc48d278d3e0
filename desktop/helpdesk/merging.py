"""Merging: a ticket becomes part of another one of the same customer, and is gone.

Nothing is lost by it. Messages keep their moments, so that the conversation reads in the order of
time; public ones take the numbers after those that people know. The form's answers go into the
activity, where staff find them.
"""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import ids, links, statuses, tags
from desktop.helpdesk.activity import log
from desktop.helpdesk.changing import bury, change_ticket
from desktop.helpdesk.credentials import destroy
from desktop.helpdesk.database import Write
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.preview import preview
from desktop.helpdesk.problems import invalid
from desktop.helpdesk.promises import change_for_staff
from desktop.helpdesk.schema import (
    AnyRow,
    activity,
    conversations,
    marks,
    merged_messages,
    merges,
    messages,
    people,
    secrets,
    tickets,
    time_entries,
)
from desktop.helpdesk.viewer import Viewer

_NEVER = -(1 << 62)


def merge(write: Write, viewer: Viewer, ticket: int, into: str) -> int:
    """Make *ticket* part of another one that the viewer names, and return the row of that."""
    conn = write.conn
    known = ids.read("t", into)
    found = conn.execute(select(tickets).where(tickets.c.id == known)).one_or_none()
    gone = conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    if found is None:
        raise invalid("into", _absent(conn, known))
    if found.id == gone.id:
        raise invalid("into", "a ticket cannot become part of itself")
    if found.account_id != gone.account_id:
        raise invalid("into", "that ticket belongs to another customer; only one's own merge")
    moved = _move_messages(write, found, gone)
    _note_origin(write.conn, gone, moved)
    # The order in the feed: the ticket, the end of the other one, then the messages.
    change_ticket(write, viewer.id, found, **_together(conn, found, gone))
    _move_rest(write, viewer, found, gone)
    bury(write, gone.id, gone.account_id)
    for message in moved:
        conn.execute(update(messages).where(messages.c.id == message).values(seq=write.seq()))
    _mark_unread(write, found.id, gone.id, moved)
    conn.execute(delete(marks).where(marks.c.ticket_id == gone.id))
    conn.execute(delete(tickets).where(tickets.c.id == gone.id))
    return int(found.id)


def _absent(conn: Connection, ticket: int | None) -> str:
    """Say why a ticket is none to merge into: it may itself have become part of another one."""
    number = conn.scalar(
        select(tickets.c.number)
        .join(merges, merges.c.into_id == tickets.c.id)
        .where(merges.c.ticket_id == ticket)
    )
    return "there is no such ticket" if number is None else f"it became part of ticket #{number}"


def _move_messages(write: Write, found: AnyRow, gone: AnyRow) -> list[int]:
    """Give the messages to the other ticket and return them, the oldest first."""
    rows = write.conn.execute(
        select(messages.c.id, messages.c.number)
        .where(messages.c.ticket_id == gone.id)
        .order_by(messages.c.created, messages.c.id)
    ).all()
    number = found.messages
    for row in rows:
        number += row.number is not None
        write.conn.execute(
            update(messages)
            .where(messages.c.id == row.id)
            .values(ticket_id=found.id, number=None if row.number is None else number)
        )
    return [row.id for row in rows]


def _note_origin(conn: Connection, gone: AnyRow, moved: Sequence[int]) -> None:
    """Note of what moves where it happened; what came there by a merge has that from before."""
    if moved:
        origin = {"origin_id": gone.id, "number": gone.number}
        noted = upsert(merged_messages).on_conflict_do_nothing()
        conn.execute(noted, [{"message_id": message, **origin} for message in moved])
    of = func.json_object("ticket", ids.show("t", gone.id), "number", gone.number)
    there = activity.c.ticket_id == gone.id
    conn.execute(
        update(activity).where(there).values(detail=func.json_insert(activity.c.detail, "$.of", of))
    )


def _together(conn: Connection, found: AnyRow, gone: AnyRow) -> dict[str, Any]:
    """Return the columns of the ticket that has both now."""
    newest = conn.execute(
        select(messages.c.created, messages.c.body, messages.c.format, people.c.role)
        .join(people, people.c.id == messages.c.author_id)
        .where(messages.c.ticket_id == found.id, messages.c.internal.is_(False))
        .order_by(messages.c.created.desc(), messages.c.id.desc())
        .limit(1)
    ).one_or_none()
    values: dict[str, Any] = {
        "messages": found.messages + gone.messages,
        "attachments": found.attachments + gone.attachments,
        "asked": max(found.asked, gone.asked),
        "followers": _union(found.followers, gone.followers),
    }
    if newest is not None:
        values |= {
            "last_message": newest.created,
            "last_role": newest.role,
            "preview": preview(newest.body, newest.format),
        }
    waits = [since for since in (found.waits_since, gone.waits_since) if since is not None]
    if waits:
        values["waits_since"] = min(waits)
    over = (statuses.ANSWERED.id, statuses.CLOSED.id)
    if gone.waits_since is not None and found.status in over:
        # Whoever waited there waits here.
        values["status"] = statuses.WAITING.id
    return values


def _move_rest(write: Write, viewer: Viewer, found: AnyRow, gone: AnyRow) -> None:
    conn = write.conn
    before, theirs = tags.read(found.tags), tags.read(gone.tags)
    together = tags.joined(before, theirs)
    tags.count(write, theirs, ())
    tags.count(write, before, together)
    change_for_staff(
        write,
        found.id,
        tags=json.dumps(together, ensure_ascii=False),
        minutes=found.minutes + gone.minutes,
    )
    for table in (secrets, activity, time_entries, conversations):
        moving = update(table).where(table.c.ticket_id == gone.id)
        conn.execute(moving.values(ticket_id=found.id))
    conn.execute(update(tickets).where(tickets.c.follows_id == gone.id).values(follows_id=found.id))
    _relink(write, found.id, gone.id)
    conn.execute(update(merges).where(merges.c.into_id == gone.id).values(into_id=found.id))
    conn.execute(
        insert(merges).values(ticket_id=gone.id, account_id=gone.account_id, into_id=found.id)
    )
    if conn.scalar(select(tickets.c.status).where(tickets.c.id == found.id)) == statuses.CLOSED.id:
        destroy(write, viewer.id, found.id)
    detail = {
        "ticket": ids.show("t", gone.id),
        "number": gone.number,
        "subject": gone.subject,
        "fields": json.loads(gone.fields),
    }
    log(write, found.id, viewer.id, "merged", detail)


def _relink(write: Write, found: int, gone: int) -> None:
    """Give the ties to the other ticket, but for those that it has or cannot have."""
    mine = set(links.ties_of(write.conn, found))
    for tie in links.cut(write, gone):
        new = links.Tie(tie.kind, tie.other)
        if new not in mine and not links.fits(write.conn, found, new):
            links.put(write, found, new)


def _mark_unread(write: Write, found: int, gone: int, moved: Sequence[int]) -> None:
    """Take back the marks of those who have not read everything that came."""
    conn = write.conn
    read = {
        row.person_id: row.until
        for row in conn.execute(select(marks).where(marks.c.ticket_id == gone))
    }
    for mark in conn.execute(select(marks).where(marks.c.ticket_id == found)).all():
        unread = conn.scalar(
            select(func.min(messages.c.created)).where(
                messages.c.id.in_(moved),
                messages.c.author_id != mark.person_id,
                messages.c.created > read.get(mark.person_id, _NEVER),
            )
        )
        if unread is not None and unread <= mark.until:
            mine = (marks.c.ticket_id == found) & (marks.c.person_id == mark.person_id)
            conn.execute(update(marks).where(mine).values(until=unread - 1, seq=write.seq()))
            write.wake.people.add(mark.person_id)


def _union(one: str, other: str) -> str:
    """Return stored followers of both."""
    mine: list[str] = json.loads(one)
    known = {fold(address) for address in mine}
    theirs: list[str] = json.loads(other)
    both = [*mine, *(address for address in theirs if fold(address) not in known)]
    return json.dumps(both, ensure_ascii=False)
