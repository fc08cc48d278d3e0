"""Several conversations in one ticket: the main one with its customer, and further ones by name.

A further one is internal or public for good, and so is each message in it. Who writes the first
message begins it, under an id of their own choice: a repeat, or a second message that comes
without the first, ends in the same conversation.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, exists, func, insert, select, update

from desktop.helpdesk.activity import log
from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import invalid
from desktop.helpdesk.promises import change_for_staff
from desktop.helpdesk.schema import AnyRow, conversations, messages, people
from desktop.helpdesk.viewer import Viewer

MOST = 50


@dataclass(frozen=True, slots=True)
class Place:
    """The conversation that a message belongs to; with a name it is begun where it is not there."""

    id: str
    name: str | None = None


MAIN = Place("")


def settle(write: Write, viewer: Viewer, ticket: AnyRow, place: Place, *, internal: bool) -> None:
    """Make sure that a message of that kind can go to *place*; begin that where it is new."""
    found = write.conn.execute(
        select(conversations).where(conversations.c.id == place.id)
    ).one_or_none()
    if found is None and place.name is not None and viewer.is_staff:
        _begin(write, viewer, ticket, place.id, place.name, internal=internal)
        return
    if found is None or found.ticket_id != ticket.id or (found.internal and not viewer.is_staff):
        raise invalid("conversation", "not a conversation of this ticket")
    if found.internal != internal:
        kind = "internal" if found.internal else "with the customer"
        raise invalid("conversation", f"everything in this conversation is {kind}")


def count(write: Write, id: str, created: int) -> None:
    """Count a message that was written into a conversation."""
    write.conn.execute(
        update(conversations)
        .where(conversations.c.id == id)
        .values(messages=conversations.c.messages + 1, last_message=created)
    )


def waits_elsewhere(conn: Connection, ticket: AnyRow, answered: str) -> bool:
    """Whether a customer wrote into another conversation than *answered* and waits there still."""
    if ticket.waits_since is None or not conn.scalar(
        select(exists().where(conversations.c.ticket_id == ticket.id))
    ):
        return False
    newest = (
        select(func.max(messages.c.created))
        .where(
            messages.c.ticket_id == ticket.id,
            messages.c.internal.is_(False),
            messages.c.conversation != answered,
            messages.c.created >= ticket.waits_since,
        )
        .group_by(messages.c.conversation)
    )
    asked = (
        select(messages.c.id)
        .join(people, people.c.id == messages.c.author_id)
        .where(
            messages.c.ticket_id == ticket.id,
            messages.c.internal.is_(False),
            messages.c.created.in_(newest),
            people.c.account_id.is_not(None),
        )
    )
    return conn.scalar(asked.limit(1)) is not None


def rename(write: Write, person: int | None, ticket: AnyRow, wanted: Sequence[Place]) -> bool:
    """Give conversations of a ticket other names; tell whether its customer can see a change."""
    heard = False
    for place in wanted:
        mine = (conversations.c.id == place.id) & (conversations.c.ticket_id == ticket.id)
        found = write.conn.execute(select(conversations).where(mine)).one_or_none()
        if found is None:
            raise invalid("rename_conversations", "not a conversation of this ticket")
        name = _tidy(place.name or "", "rename_conversations")
        if name == found.name:
            continue
        write.conn.execute(update(conversations).where(mine).values(name=name))
        _log(write, person, ticket.id, found, name)
        heard |= not found.internal
        if found.internal:
            change_for_staff(write, ticket.id)
    return heard


def _begin(
    write: Write, viewer: Viewer, ticket: AnyRow, id: str, name: str, *, internal: bool
) -> None:
    mine = conversations.c.ticket_id == ticket.id
    if (write.conn.scalar(select(func.count()).where(mine)) or 0) >= MOST:
        raise invalid("conversation", f"a ticket has {MOST} of them at most")
    row = write.conn.execute(
        insert(conversations)
        .values(
            id=id,
            ticket_id=ticket.id,
            name=_tidy(name, "conversation"),
            internal=internal,
            person_id=viewer.id,
            created=write.now,
            last_message=write.now,
        )
        .returning(conversations)
    ).one()
    _log(write, viewer.id, ticket.id, row, row.name, begins=True)


def _tidy(name: str, field: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise invalid(field, "a conversation needs a name")
    return tidy


def _log(
    write: Write,
    person: int | None,
    ticket: int,
    row: AnyRow,
    name: str,
    *,
    begins: bool = False,
) -> None:
    detail = {
        "conversation": row.id,
        "from": None if begins else row.name,
        "to": name,
        "internal": row.internal,
    }
    log(write, ticket, person, "conversation", detail)
