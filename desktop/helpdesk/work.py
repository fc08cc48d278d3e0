"""What staff change about a ticket beside its status: whose it is, how urgent, where it belongs."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, select

from desktop.helpdesk import ids, offer, tags
from desktop.helpdesk.activity import log
from desktop.helpdesk.conversations import Place
from desktop.helpdesk.database import Write
from desktop.helpdesk.filled import mirrored, moved
from desktop.helpdesk.links import INVERSE, Tie, relink
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.people import agents
from desktop.helpdesk.problems import Refusal, invalid
from desktop.helpdesk.promises import change_for_staff
from desktop.helpdesk.schema import AnyRow, departments, people, tickets
from desktop.helpdesk.values import Unfit, check_email
from desktop.helpdesk.wire import LinkKind
from desktop.helpdesk.wire_catalog import Named

MOST_FOLLOWERS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Other values for what staff alone may set; None, and what is empty, stays as it is."""

    assignee: str | None = None
    """Of whoever is to have it; "" for nobody."""
    assigned_before: str | None = None
    """Whom it is to be taken from; refused where somebody else has it by now. None: anybody."""
    priority: str | None = None
    department: str | None = None
    type: str | None = None
    """"" for none."""
    subject: str | None = None
    add_tags: Sequence[str] = ()
    remove_tags: Sequence[str] = ()
    add_followers: Sequence[str] = ()
    remove_followers: Sequence[str] = ()
    add_links: Sequence[tuple[LinkKind, str]] = ()
    remove_links: Sequence[tuple[LinkKind, str]] = ()
    rename_conversations: Sequence[Place] = ()


NOTHING = Work()


def work_on(write: Write, person: int | None, row: AnyRow, wanted: Work) -> dict[str, Any]:
    """Note and check what *person* does to a ticket; None is the helpdesk itself.

    Returns the columns that customers may see a change of. What is staff's alone is written here.
    Refuses as a whole, in words, what cannot be.
    """
    values = _assignment(write, person, row, wanted)
    values |= _choice(write, person, row, "priority", wanted.priority, offer.PRIORITIES)
    values |= _choice(write, person, row, "type", wanted.type, offer.TYPES)
    values |= _subject(write, person, row, wanted.subject)
    values |= _department(write, person, row, wanted.department)
    values |= _followers(write, person, row, wanted)
    values |= mirrored(write.conn, row, values)
    _tags(write, person, row, wanted)
    relink(
        write,
        person,
        row.id,
        _ties(write.conn, "add_links", wanted.add_links),
        _ties(write.conn, "remove_links", wanted.remove_links),
    )
    return values


def note_assignment(write: Write, person: int | None, ticket: AnyRow, to: int | None) -> None:
    """Log that a ticket goes to somebody, or to nobody."""
    detail = {
        "from": _named(write.conn, ticket.assignee_id),
        "to": _named(write.conn, to),
    }
    log(write, ticket.id, person, "assignee", detail)


def _assignment(write: Write, person: int | None, row: AnyRow, wanted: Work) -> dict[str, Any]:
    if wanted.assignee is None:
        return {}
    to = None
    if wanted.assignee:
        to = ids.read("p", wanted.assignee)
        if write.conn.execute(agents().where(people.c.id == to)).first() is None:
            raise invalid("assignee", "nobody to whom tickets can be assigned")
    if to == row.assignee_id:
        return {}
    if wanted.assigned_before is not None and row.assignee_id is not None:
        before = ids.read("p", wanted.assigned_before)
        if row.assignee_id != before:
            holder = _named(write.conn, row.assignee_id)
            raise Refusal(
                409,
                f"{holder['name'] if holder else ''} has this ticket by now.",
                code="taken",
                members={"holder": holder, "number": row.number},
            )
    note_assignment(write, person, row, to)
    return {"assignee_id": to}


def _choice(
    write: Write,
    person: int | None,
    row: AnyRow,
    name: Literal["priority", "type"],
    wanted: str | None,
    choices: Sequence[Named],
) -> dict[str, Any]:
    if wanted is None:
        return {}
    value = wanted or None
    if value not in {choice["id"] for choice in choices} and (value or name == "priority"):
        raise invalid(name, "not one of the choices in the catalog")
    before = getattr(row, name)
    if value == before:
        return {}
    log(write, row.id, person, name, {"from": before, "to": value})
    return {name: value}


def _subject(write: Write, person: int | None, row: AnyRow, wanted: str | None) -> dict[str, Any]:
    subject = None if wanted is None else " ".join(wanted.split())
    if subject is None or subject == row.subject:
        return {}
    log(write, row.id, person, "subject", {"from": row.subject, "to": subject})
    return {"subject": subject}


def _department(write: Write, person: int | None, row: AnyRow, id: str | None) -> dict[str, Any]:
    if id is None:
        return {}
    known = {d.id: d for d in write.conn.execute(select(departments))}
    wanted = known.get(ids.read("d", id))
    if wanted is None:
        raise invalid("department", "not a department of this helpdesk")
    if wanted.id == row.department_id:
        return {}
    values, dropped = moved(write.conn, row, wanted)
    detail = {
        "from": {"id": ids.show("d", row.department_id), "name": known[row.department_id].name},
        "to": {"id": id, "name": wanted.name},
        # What somebody typed is lost nowhere.
        "dropped": dropped,
    }
    log(write, row.id, person, "department", detail)
    return values


def _followers(write: Write, person: int | None, row: AnyRow, wanted: Work) -> dict[str, Any]:
    before: list[str] = json.loads(row.followers)
    gone = {fold(address) for address in wanted.remove_followers}
    after = [address for address in before if fold(address) not in gone]
    known = {fold(address) for address in after}
    for given in wanted.add_followers:
        address = given.strip()
        try:
            check_email(address)
        except Unfit as why:
            raise invalid("add_followers", str(why)) from None
        if fold(address) not in known:
            known.add(fold(address))
            after.append(address)
    if len(after) > max(MOST_FOLLOWERS, len(before)):
        raise invalid("add_followers", f"a ticket has {MOST_FOLLOWERS} followers at most")
    if after == before:
        return {}
    log(write, row.id, person, "followers", _difference(before, after))
    return {"followers": json.dumps(after, ensure_ascii=False)}


def _tags(write: Write, person: int | None, row: AnyRow, wanted: Work) -> None:
    before = tags.read(row.tags)
    after = tags.retagged(before, wanted.add_tags, wanted.remove_tags)
    if after == before:
        return
    tags.count(write, before, after)
    log(write, row.id, person, "tags", _difference(before, after))
    change_for_staff(write, row.id, tags=json.dumps(after, ensure_ascii=False))


def _difference(before: Sequence[str], after: Sequence[str]) -> dict[str, list[str]]:
    return {
        "added": [value for value in after if value not in before],
        "removed": [value for value in before if value not in after],
    }


def _ties(conn: Connection, field: str, wanted: Sequence[tuple[LinkKind, str]]) -> list[Tie]:
    """Return ties by the ids of tickets; staff see all there are."""
    found: list[Tie] = []
    for kind, id in wanted:
        row = conn.scalar(select(tickets.c.id).where(tickets.c.id == ids.read("t", id)))
        if row is None and field == "add_links":
            raise invalid(field, "there is no such ticket")
        if row is not None and kind in INVERSE:
            found.append(Tie(kind, int(row)))
    return found


def _named(conn: Connection, person: int | None) -> dict[str, str] | None:
    if person is None:
        return None
    name = conn.scalar(select(people.c.name).where(people.c.id == person))
    return {"id": ids.show("p", person), "name": str(name)}
