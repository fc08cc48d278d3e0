"""Taking in what was said elsewhere: messages of others, at their own times, without any fuss.

Nobody is told as if it were fresh: no rule follows it, and those who see the ticket have read it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, func, insert, select, true, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import ids, promises, statuses
from desktop.helpdesk.activity import log
from desktop.helpdesk.changing import change_ticket
from desktop.helpdesk.claims import claim
from desktop.helpdesk.database import Write
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.people import add_account, add_person, customer_of_login
from desktop.helpdesk.preview import preview
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.schema import (
    AnyRow,
    departments,
    imports,
    logins,
    marks,
    messages,
    people,
    tickets,
)
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.writing import Draft, check_draft, free_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message as it was said there."""

    draft: Draft
    name: str
    email: str | None
    role: str
    created: int | None
    """None where nobody knows."""
    origin: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bringing:
    """A conversation from elsewhere; the last three are asked for where a ticket is opened."""

    said: Sequence[Said]
    channel: str
    source: str
    department: str = ""
    subject: str = ""
    requester: str = ""


def open_imported(
    write: Write, settings: Settings, viewer: Viewer, bringing: Bringing
) -> tuple[int, int]:
    """Open a ticket of it; return the rows of it and of its newest message.

    A customer whom nobody knows yet is added; they cannot sign in by that.
    """
    bringing = _unknown(write.conn, settings, viewer, bringing)
    if all(said.draft.internal for said in bringing.said):
        raise invalid("messages", "a new ticket needs something that its customer may see")
    department = write.conn.execute(
        select(departments).where(departments.c.id == ids.read("d", bringing.department))
    ).one_or_none()
    if department is None:
        raise invalid("department", "not a department of this helpdesk")
    account, requester = _requester(write, bringing)
    seq = write.seq()
    row = write.conn.execute(
        insert(tickets)
        .values(
            number=free_number(write.conn),
            account_id=account,
            requester_id=requester,
            department_id=department.id,
            subject=" ".join(bringing.subject.split()),
            status=statuses.NEW.id,
            created=write.now,
            updated=write.now,
            last_message=write.now,
            last_role="customer",
            asked=write.now,
            seq=seq,
            created_seq=seq,
        )
        .returning(tickets)
    ).one()
    write.wake.accounts.add(account)
    newest = _add(write, viewer, row, bringing)
    values = _told(write.conn, row.id)
    if values.get("last_role") == "agent":
        # Answered elsewhere, perhaps long ago: nothing is due, and it does not close by itself.
        values["status"] = statuses.IN_PROGRESS.id
    else:
        values |= promises.opened(write, department.kind, "normal")
    write.conn.execute(update(tickets).where(tickets.c.id == row.id).values(**values))
    _mark_read(write, account, row.id)
    return int(row.id), newest


def add_imported(
    write: Write, settings: Settings, viewer: Viewer, ticket: int, bringing: Bringing
) -> int:
    """Add it to a ticket, whose status stays; return the row of its newest message."""
    bringing = _unknown(write.conn, settings, viewer, bringing)
    row = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    read = _readers(write.conn, row)
    if all(said.draft.internal for said in bringing.said):
        # Customers cannot tell by anything that there are notes.
        promises.change_for_staff(write, ticket)
        newest = _add(write, viewer, row, bringing)
        _mark_read(write, row.account_id, ticket, only=read, staff_alone=True)
        return newest
    # The ticket's place in the feed comes before those of its messages.
    change_ticket(write, viewer.id, row)
    newest = _add(write, viewer, row, bringing)
    values = _told(write.conn, ticket)
    waits = values.get("last_role") == "customer" and row.waits_since is None
    if waits and row.status in promises.WAITS:
        values["waits_since"] = write.now
    if values.get("last_message") == row.last_message:
        values = {"messages": values["messages"], "attachments": values["attachments"]}
    fresh = write.conn.execute(select(tickets).where(tickets.c.id == ticket)).one()
    change_ticket(write, viewer.id, fresh, **values)
    _mark_read(write, row.account_id, ticket, only=read)
    return newest


def known_origins(conn: Connection, origins: Sequence[str]) -> dict[str, AnyRow]:
    """Return the tickets that hold messages of these origins: `id` and `number` by origin."""
    rows = conn.execute(
        select(imports.c.origin, tickets.c.id, tickets.c.number)
        .join(messages, messages.c.id == imports.c.message_id)
        .join(tickets, tickets.c.id == messages.c.ticket_id)
        .where(imports.c.origin.in_(origins))
        .order_by(imports.c.message_id.desc())
    )
    return {row.origin: row for row in rows}


def _unknown(conn: Connection, settings: Settings, viewer: Viewer, all: Bringing) -> Bringing:
    """Return what of it is not here yet; refuses it where nothing is left."""
    viewer.require_staff("Bringing in what was said elsewhere is")
    for said in all.said:
        check_draft(settings, viewer, said.draft)
    known = known_origins(conn, [said.origin for said in all.said if said.origin])
    seen: set[str] = set()
    left: list[Said] = []
    for said in all.said:
        if said.origin is None or (said.origin not in known and said.origin not in seen):
            left.append(said)
            seen.add(said.origin or "")
    if not left:
        there = next(iter(known.values()))
        raise Refusal(
            409,
            f"This is in ticket #{there.number} already.",
            code="known",
            members={"into": {"id": ids.show("t", there.id), "number": there.number}},
        )
    return replace(all, said=left)


def _requester(write: Write, bringing: Bringing) -> tuple[int, int]:
    """Return the account and the person whose ticket it becomes."""
    found = customer_of_login(write.conn, fold(bringing.requester))
    if found is not None:
        return int(found.account_id), int(found.id)
    if write.conn.scalar(
        select(logins.c.person_id).where(logins.c.login == fold(bringing.requester))
    ):
        raise invalid("requester", "this is the address of somebody of the staff")
    theirs = (s.name for s in bringing.said if fold(s.email or "") == fold(bringing.requester))
    name = next((name for name in theirs if name.strip()), bringing.requester)
    account = add_account(write, name)
    person = add_person(
        write, name=name, role="customer", account=account, email=bringing.requester
    )
    return account, person


def _add(write: Write, viewer: Viewer, ticket: AnyRow, bringing: Bringing) -> int:
    """Add the messages, and note in the activity that they were brought in."""
    conn, message = write.conn, 0
    number = ticket.messages
    for said, created in _moments(write, ticket.id, bringing.said):
        author, is_them = _author(conn, viewer, ticket, said)
        number += not said.draft.internal
        message = int(
            conn.execute(
                insert(messages)
                .values(
                    ticket_id=ticket.id,
                    account_id=ticket.account_id,
                    number=None if said.draft.internal else number,
                    author_id=author,
                    created=created,
                    body=said.draft.body,
                    size=len(said.draft.body.encode()),
                    format=said.draft.format,
                    internal=said.draft.internal,
                    channel=bringing.channel,
                    attachments=len(said.draft.uploads),
                    token=said.draft.token,
                    seq=write.seq(),
                )
                .returning(messages.c.id)
            ).scalar_one()
        )
        claim(conn, viewer, said.draft.uploads, message)
        conn.execute(
            insert(imports).values(
                message_id=message,
                person_id=viewer.id,
                time=write.now,
                source=bringing.source,
                role=said.role,
                name=None if is_them else said.name.strip() or said.email or "?",
                email=None if is_them else said.email,
                origin=said.origin,
            )
        )
    write.wake.staff = True
    detail = {"messages": len(bringing.said), "source": bringing.source}
    log(write, ticket.id, viewer.id, "imported", detail)
    return message


def _moments(write: Write, ticket: int, said: Sequence[Said]) -> Iterator[tuple[Said, int]]:
    """Yield messages with moments that ascend, are not yet to come and are nobody else's."""
    taken = set(
        write.conn.scalars(select(messages.c.created).where(messages.c.ticket_id == ticket))
    )
    latest = write.now - len(said) - len(taken)
    before = min(latest, *(s.created for s in said if s.created is not None), write.now) - 1
    if all(s.created is None for s in said):
        before = latest
    for one in said:
        moment = before + 1 if one.created is None else max(before + 1, min(one.created, latest))
        while moment in taken:
            moment += 1
        taken.add(moment)
        before = moment
        yield one, moment


def _author(conn: Connection, viewer: Viewer, ticket: AnyRow, said: Said) -> tuple[int, bool]:
    """Return whose row a message gets, and whether that is whoever said it.

    Of customers only those of the ticket's own account count: nobody else is shown to it.
    """
    if said.role == "agent" and not said.name and not said.email:
        return viewer.id, True
    if said.email:
        found = conn.execute(
            select(people.c.id, people.c.account_id)
            .join(logins, logins.c.person_id == people.c.id)
            .where(logins.c.login == fold(said.email))
        ).one_or_none()
        owner = ticket.account_id if said.role == "customer" else None
        if found is not None and found.account_id == owner:
            return int(found.id), True
    elif said.role == "agent" and fold(said.name) == fold(viewer.name):
        return viewer.id, True
    return (ticket.requester_id if said.role == "customer" else viewer.id), False


def _told(conn: Connection, ticket: int) -> dict[str, Any]:
    """Return the columns of a ticket that its public messages tell."""
    public = (messages.c.ticket_id == ticket) & messages.c.internal.is_(False)
    newest = conn.execute(
        select(messages, people.c.role, imports.c.role.label("said_as"))
        .join(people, people.c.id == messages.c.author_id)
        .outerjoin(imports, imports.c.message_id == messages.c.id)
        .where(public)
        .order_by(messages.c.created.desc(), messages.c.id.desc())
        .limit(1)
    ).one_or_none()
    if newest is None:
        return {}
    count, files = conn.execute(
        select(func.count(), func.sum(messages.c.attachments)).where(public)
    ).one()
    return {
        "last_message": newest.created,
        "last_role": newest.said_as or newest.role,
        "preview": preview(newest.body, newest.format),
        "messages": count,
        "attachments": int(files or 0),
    }


def _readers(conn: Connection, ticket: AnyRow) -> list[int]:
    """Return who has read a ticket up to the newest message that they see."""
    newest = _newest(conn, ticket.id)
    mine = select(marks.c.person_id, marks.c.until, people.c.role).join(
        people, people.c.id == marks.c.person_id
    )
    rows = conn.execute(mine.where(marks.c.ticket_id == ticket.id))
    return [row.person_id for row in rows if row.until >= newest[row.role == "agent"]]


def _newest(conn: Connection, ticket: int) -> dict[bool, int]:
    """Return when the newest message was written that staff (True) and customers see."""
    of_ticket = messages.c.ticket_id == ticket
    found = {
        staff: conn.scalar(select(func.max(messages.c.created)).where(of_ticket, seen))
        for staff, seen in ((True, true()), (False, messages.c.internal.is_(False)))
    }
    return {staff: newest or 0 for staff, newest in found.items()}


def _mark_read(
    write: Write,
    account: int,
    ticket: int,
    *,
    only: Sequence[int] | None = None,
    staff_alone: bool = False,
) -> None:
    """Count a ticket as read by all who see it, or by *only* those, each as far as they see it.

    *staff_alone*: what came is for staff, and customers are not to hear that anything did.
    """
    newest = _newest(write.conn, ticket)
    theirs = people.c.role == "agent"
    if not staff_alone:
        theirs |= people.c.account_id == account
    asked = select(people.c.id, people.c.role).where(theirs)
    readers = write.conn.execute(
        asked if only is None else asked.where(people.c.id.in_(only))
    ).all()
    for person, role in readers:
        values = {"until": newest[role == "agent"], "seq": write.seq()}
        write.conn.execute(
            upsert(marks)
            .values(person_id=person, ticket_id=ticket, **values)
            .on_conflict_do_update(index_elements=["person_id", "ticket_id"], set_=values)
        )
        write.wake.people.add(person)
