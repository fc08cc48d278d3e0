"""Rows of the database as the answers' shapes, for one viewer."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from desktop.helpdesk import ids, statuses
from desktop.helpdesk.imported import imported_by_row, told_as
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.schema import (
    AnyRow,
    AnySelect,
    attachments,
    conversations,
    departments,
    links,
    logins,
    marks,
    messages,
    people,
    secrets,
    services,
    tickets,
)
from desktop.helpdesk.times import to_datetime
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import (
    Attachment,
    Conversation,
    DepartmentName,
    Imported,
    Link,
    Message,
    Person,
    Secret,
    Status,
    Ticket,
)

STATUSES: dict[str, Status] = {
    status.id: {"id": status.id, "label": status.label, "meaning": status.meaning}
    for status in statuses.STATUSES
}


def tickets_by_id(conn: Connection, viewer: Viewer, rows: Sequence[int]) -> list[Ticket]:
    """Return the tickets with these rows, in this order; those not to be seen are left out."""
    found = conn.execute(_tickets(viewer).where(tickets.c.id.in_(rows)))
    seen = {row.id: row for row in found if viewer.may_see(row.account_id)}
    return _show_tickets(conn, viewer, [seen[row] for row in rows if row in seen])


def one_ticket(conn: Connection, viewer: Viewer, row: int) -> Ticket:
    """Return a ticket that the viewer is known to see."""
    (ticket,) = tickets_by_id(conn, viewer, [row])
    return ticket


def messages_by_id(conn: Connection, viewer: Viewer, rows: Sequence[int]) -> list[Message]:
    """Return the messages with these rows, in this order; those not to be seen are left out."""
    found = conn.execute(select(messages).where(messages.c.id.in_(rows)))
    seen = {r.id: r for r in found if viewer.may_see(r.account_id, internal=r.internal)}
    return _show_messages(conn, viewer, [seen[row] for row in rows if row in seen])


def _show_tickets(conn: Connection, viewer: Viewer, rows: Sequence[AnyRow]) -> list[Ticket]:
    persons = people_shown(
        conn, viewer, {row.requester_id for row in rows} | {row.assignee_id for row in rows}
    )
    names = _departments(conn)
    given = _secrets(conn, [row.id for row in rows])
    shown = [_ticket(row, viewer, persons, names, given.get(row.id, [])) for row in rows]
    aside = _conversations(conn, viewer, [row.id for row in rows])
    for row, ticket in zip(rows, shown, strict=True):
        ticket["conversations"] = aside.get(row.id, [])
    if viewer.is_staff:
        _add_staffs_own(conn, rows, shown)
    else:
        _hide_staff(conn, shown)
    return shown


def _add_staffs_own(conn: Connection, rows: Sequence[AnyRow], shown: list[Ticket]) -> None:
    """Tell of tickets what no customer sees: that is what a ticket is told without."""
    ties = _links(conn, [row.id for row in rows])
    for row, ticket in zip(rows, shown, strict=True):
        ticket["updated"] = to_datetime(max(row.updated, row.staff_updated))
        ticket["tags"] = json.loads(row.tags)
        ticket["links"] = ties.get(row.id, [])
        ticket["due"] = None if row.due is None else to_datetime(row.due)
        ticket["minutes"] = row.minutes
    _name_services(conn, rows, shown)


def _name_services(conn: Connection, rows: Sequence[AnyRow], shown: list[Ticket]) -> None:
    """Name the customers' services that answers are about: staff's catalog has none of them."""
    wanted = [
        {row for value in ticket["fields"].values() for row in _service_rows(value)}
        for ticket in shown
    ]
    every = set[int]().union(*wanted)
    if not every:
        return
    found = conn.execute(select(services).where(services.c.id.in_(every)))
    known = {row.id: row for row in found}
    for row, ticket, here in zip(rows, shown, wanted, strict=True):
        named = [known[id] for id in sorted(here & known.keys())]
        ticket["services"] = [
            {"id": ids.show("s", one.id), "name": one.name}
            for one in named
            if one.account_id == row.account_id
        ]


def _service_rows(answer: object) -> set[int]:
    """Return the rows that an answer may name: which field asks for a service is the catalog's."""
    row = ids.read("s", answer) if isinstance(answer, str) else None
    return set() if row is None else {row}


def _hide_staff(conn: Connection, shown: list[Ticket]) -> None:
    """Take the addresses of staff out of the followers: no customer sees those."""
    followers = {fold(address) for ticket in shown for address in ticket["followers"]}
    if not followers:
        return
    of_staff = set(
        conn.scalars(
            select(logins.c.login)
            .join(people, people.c.id == logins.c.person_id)
            .where(logins.c.login.in_(followers), people.c.account_id.is_(None))
        )
    )
    for ticket in shown:
        ticket["followers"] = [a for a in ticket["followers"] if fold(a) not in of_staff]


def _show_messages(conn: Connection, viewer: Viewer, rows: Sequence[AnyRow]) -> list[Message]:
    persons = people_shown(conn, viewer, {row.author_id for row in rows})
    brought = imported_by_row(conn, [row.id for row in rows])
    files = _attachments(conn, [row.id for row in rows if row.attachments])
    return [
        _message(row, viewer, persons, files.get(row.id, []), brought.get(row.id)) for row in rows
    ]


def _tickets(viewer: Viewer) -> AnySelect:
    mine = (marks.c.ticket_id == tickets.c.id) & (marks.c.person_id == viewer.id)
    return select(tickets, marks.c.until.label("read_until")).outerjoin(marks, mine)


def _ticket(
    row: AnyRow,
    viewer: Viewer,
    persons: dict[int, Person],
    names: dict[int, DepartmentName],
    given: list[Secret],
) -> Ticket:
    return {
        "id": ids.show("t", row.id),
        "number": row.number,
        "subject": row.subject,
        "department": names[row.department_id],
        "status": STATUSES[row.status],
        "created": to_datetime(row.created),
        "updated": to_datetime(row.updated),
        "last_message": to_datetime(row.last_message),
        "last_role": row.last_role,
        "preview": row.preview,
        "messages": row.messages,
        "attachments": row.attachments,
        "requester": persons[row.requester_id],
        "assignee": None if row.assignee_id is None else persons[row.assignee_id],
        "priority": row.priority,
        "tags": [],
        "read_until": None if row.read_until is None else to_datetime(row.read_until),
        "version": viewer.version(row),
        "topic": row.topic,
        "type": row.type,
        "fields": json.loads(row.fields),
        "followers": json.loads(row.followers),
        "notify": row.notify,
        "follows": None if row.follows_id is None else ids.show("t", row.follows_id),
        "secrets": given,
        "links": [],
        "conversations": [],
        "due": None,
        "minutes": 0,
        "services": [],
    }


def _message(
    row: AnyRow,
    viewer: Viewer,
    persons: dict[int, Person],
    files: list[Attachment],
    brought: AnyRow | None,
) -> Message:
    author, writer = persons[row.author_id], row.author_id
    imported: Imported | None = None
    if brought is not None:
        author, imported = told_as(author, row.id, brought, viewer)
        writer = brought.person_id
    return {
        "id": ids.show("m", row.id),
        "ticket": ids.show("t", row.ticket_id),
        "number": row.number,
        "author": author,
        "created": to_datetime(row.created),
        "body": row.body,
        "format": row.format,
        "internal": row.internal,
        "channel": row.channel,
        "attachments": files,
        "token": row.token if writer == viewer.id else None,
        "imported": imported,
        "conversation": row.conversation,
    }


def person_shown(conn: Connection, row: int) -> Person:
    """Return somebody as they see themselves."""
    person = conn.execute(select(people).where(people.c.id == row)).one()
    return {
        "id": ids.show("p", row),
        "name": person.name,
        "role": person.role,
        "email": person.email,
    }


def people_shown(
    conn: Connection, viewer: Viewer, wanted: Iterable[int | None]
) -> dict[int, Person]:
    """Return people by row; customers do not see the addresses of staff."""
    rows = conn.execute(
        select(people.c.id, people.c.name, people.c.role, people.c.email).where(
            people.c.id.in_([row for row in wanted if row is not None])
        )
    )
    return {
        row.id: {
            "id": ids.show("p", row.id),
            "name": row.name,
            "role": row.role,
            "email": row.email if viewer.is_staff or row.role == "customer" else None,
        }
        for row in rows
    }


def _secrets(conn: Connection, of_tickets: Sequence[int]) -> dict[int, list[Secret]]:
    """Return what tickets carry, without the logins."""
    parts = secrets.c
    rows = conn.execute(
        select(
            *(parts.ticket_id, parts.id, parts.field, parts.kind),
            *(parts.host, parts.port, parts.given, parts.purged),
        )
        .where(parts.ticket_id.in_(of_tickets))
        .order_by(parts.id)
    )
    given: dict[int, list[Secret]] = {}
    for row in rows:
        given.setdefault(row.ticket_id, []).append(
            {
                "id": ids.show("k", row.id),
                "field": row.field,
                "kind": row.kind,
                "host": row.host or "",
                "port": row.port,
                "given": to_datetime(row.given),
                "purged": row.purged,
            }
        )
    return given


def _conversations(
    conn: Connection, viewer: Viewer, of_tickets: Sequence[int]
) -> dict[int, list[Conversation]]:
    """Return the further conversations of tickets, by row; of customers' only the public ones."""
    mine = select(conversations).where(conversations.c.ticket_id.in_(of_tickets))
    if not viewer.is_staff:
        mine = mine.where(conversations.c.internal.is_(False))
    found: dict[int, list[Conversation]] = {}
    for row in conn.execute(mine.order_by(conversations.c.created, conversations.c.id)):
        told: Conversation = {
            "id": row.id,
            "name": row.name,
            "internal": row.internal,
            "messages": row.messages,
            "last_message": to_datetime(row.last_message),
        }
        found.setdefault(row.ticket_id, []).append(told)
    return found


def _links(conn: Connection, of_tickets: Sequence[int]) -> dict[int, list[Link]]:
    """Return the ties of tickets, by row."""
    found: dict[int, list[Link]] = {}
    query = select(links).where(links.c.ticket_id.in_(of_tickets))
    for row in conn.execute(query.order_by(links.c.kind, links.c.other_id)):
        link: Link = {"kind": row.kind, "ticket": ids.show("t", row.other_id)}
        found.setdefault(row.ticket_id, []).append(link)
    return found


def _departments(conn: Connection) -> dict[int, DepartmentName]:
    rows = conn.execute(select(departments.c.id, departments.c.name))
    return {row.id: {"id": ids.show("d", row.id), "name": row.name} for row in rows}


def _attachments(conn: Connection, of_messages: list[int]) -> dict[int, list[Attachment]]:
    if not of_messages:
        return {}
    rows = conn.execute(
        select(attachments)
        .where(attachments.c.message_id.in_(of_messages))
        .order_by(attachments.c.id)
    )
    files: dict[int, list[Attachment]] = {}
    for row in rows:
        files.setdefault(row.message_id, []).append(
            {
                "id": ids.show("a", row.id),
                "name": row.name,
                "size": row.size,
                "content_type": row.content_type,
                "sha256": row.sha256,
            }
        )
    return files
