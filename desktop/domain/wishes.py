"""What a ticket will be once everything that the person queued for it has arrived.

Pure: the window shows the wish at once, marked as not arrived yet, and falls back to the ticket as
the helpdesk tells it where a command was refused.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from enum import Enum, auto

from msgspec import structs

from desktop.domain.catalog import Catalog
from desktop.domain.deeds import follow_ups
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import (
    NEEDS_PERSON,
    ChangeFields,
    Command,
    ImportMessages,
    NewTicket,
    OutboxItem,
    Reply,
    SetStatus,
)
from desktop.domain.status import Status
from desktop.domain.ticket import Details, Person, Role, Ticket
from desktop.domain.work import NOBODY, ChangeTicket, ChangeTime, LogTime, MergeTicket


class Part(Enum):
    """What of a ticket a command changes."""

    STATUS = auto()
    ASSIGNEE = auto()
    PRIORITY = auto()
    DEPARTMENT = auto()
    TYPE = auto()
    SUBJECT = auto()
    TAGS = auto()
    FOLLOWERS = auto()
    LINKS = auto()
    CONVERSATIONS = auto()
    """Their names."""
    ANSWERS = auto()
    TIME = auto()
    MERGE = auto()
    """The ticket itself: it becomes part of another one."""


def parts(command: Command) -> frozenset[Part]:
    """Return what *command* changes of its ticket; nothing for a message."""
    match command:
        case SetStatus():
            return frozenset({Part.STATUS})
        case ChangeFields():
            return frozenset({Part.ANSWERS})
        case LogTime() | ChangeTime():
            return frozenset({Part.TIME})
        case MergeTicket():
            return frozenset({Part.MERGE})
        case ChangeTicket():
            return _changed(command)
        case Reply() | NewTicket() | ImportMessages():
            return frozenset()


def on_the_way(item: OutboxItem) -> bool:
    """Tell whether *item* is a wish still: refused, held or doubted ones need the person."""
    return item.state not in NEEDS_PERSON


def waiting(items: Iterable[OutboxItem], part: Part) -> OutboxItem | None:
    """Return the last item on its way that changes *part*, or None."""
    found = [item for item in items if on_the_way(item) and part in parts(item.command)]
    return found[-1] if found else None


def refused(items: Iterable[OutboxItem], part: Part) -> OutboxItem | None:
    """Return the last item that changes *part* and needs the person, or None."""
    found = [item for item in items if not on_the_way(item) and part in parts(item.command)]
    return found[-1] if found else None


def wished(ticket: Ticket, commands: Iterable[Command], catalog: Catalog | None = None) -> Ticket:
    """Return *ticket* as it will be once *commands* have arrived, in their order.

    *catalog* lends the helpdesk's words; commands of other tickets change nothing.
    """
    for command in commands:
        if isinstance(command, NewTicket) or command.ticket != ticket.id:
            continue
        match command:
            case Reply():
                ticket = wished(ticket, follow_ups(ticket.id, command.then), catalog)
            case SetStatus():
                ticket = _with_status(ticket, command, catalog)
            case ChangeFields():
                ticket = _with_answers(ticket, command)
            case LogTime():
                ticket = replace(ticket, minutes=ticket.minutes + command.minutes)
            case ChangeTime():
                more = command.minutes - command.minutes_before
                ticket = replace(ticket, minutes=max(0, ticket.minutes + more))
            case ChangeTicket():
                ticket = _with_change(ticket, command, catalog)
            case MergeTicket() | ImportMessages():
                pass
    return ticket


def wish_of(ticket: Ticket, items: Iterable[OutboxItem], catalog: Catalog | None = None) -> Ticket:
    """Return *ticket* as it will be once those of *items* have arrived that are on their way."""
    return wished(ticket, [item.command for item in items if on_the_way(item)], catalog)


def closes_or_reopens(ticket: Ticket, wish: Ticket, items: Iterable[OutboxItem]) -> bool:
    """Tell whether the person closes or reopens a ticket; not by what follows a reply."""
    changes = any(isinstance(item.command, SetStatus) and on_the_way(item) for item in items)
    return changes and (ticket.status is Status.CLOSED) != (wish.status is Status.CLOSED)


def tag_as_kept(text: str) -> str:
    """Return a tag in the letters in which helpdesks keep it: one line, small, composed."""
    return " ".join(unicodedata.normalize("NFC", text).split()).lower()


def _changed(command: ChangeTicket) -> frozenset[Part]:
    told = {
        Part.ASSIGNEE: command.assignee is not None,
        Part.PRIORITY: command.priority is not None,
        Part.DEPARTMENT: command.department is not None,
        Part.TYPE: command.type_id is not None,
        Part.SUBJECT: command.subject is not None,
        Part.TAGS: bool(command.add_tags or command.remove_tags),
        Part.FOLLOWERS: bool(command.add_followers or command.remove_followers),
        Part.LINKS: bool(command.add_links or command.remove_links),
        Part.CONVERSATIONS: bool(command.rename_conversations),
    }
    return frozenset(part for part, there in told.items() if there)


def _with_status(ticket: Ticket, command: SetStatus, catalog: Catalog | None) -> Ticket:
    choices = () if catalog is None else catalog.statuses
    label = next((c.label for c in choices if c.id == command.status_id), command.status_id)
    return replace(ticket, status=command.meaning, status_id=command.status_id, status_label=label)


def _with_answers(ticket: Ticket, command: ChangeFields) -> Ticket:
    details = ticket.details or Details()
    # What takes an answer away leaves none.
    fields = {**details.fields, **command.fields}
    kept = {id: value for id, value in fields.items() if value not in ("", (), False)}
    return replace(ticket, details=structs.replace(details, fields=kept))


def _with_change(ticket: Ticket, command: ChangeTicket, catalog: Catalog | None) -> Ticket:
    if command.assignee is not None:
        ticket = replace(ticket, assignee=_person(ticket, command.assignee, catalog))
    if command.department is not None:
        department = None if catalog is None else catalog.department(command.department)
        ticket = replace(
            ticket,
            department=command.department,
            department_name=department.name if department else ticket.department_name,
        )
    names = dict(command.rename_conversations)
    gone = set(command.remove_links)
    links = [link for link in ticket.links if link not in gone]
    return replace(
        ticket,
        priority=ticket.priority if command.priority is None else command.priority,
        type=ticket.type if command.type_id is None else command.type_id,
        subject=ticket.subject if command.subject is None else " ".join(command.subject.split()),
        tags=_joined(
            ticket.tags,
            [tag_as_kept(tag) for tag in command.add_tags],
            [tag_as_kept(tag) for tag in command.remove_tags],
        ),
        followers=_joined(
            ticket.followers,
            [address.strip() for address in command.add_followers],
            command.remove_followers,
        ),
        links=tuple(dict.fromkeys([*links, *command.add_links])),
        conversations=tuple(
            structs.replace(c, name=names.get(c.id, c.name)) for c in ticket.conversations
        ),
    )


def _person(ticket: Ticket, id: RemoteId, catalog: Catalog | None) -> Person | None:
    if id == NOBODY:
        return None
    if ticket.assignee is not None and ticket.assignee.id == id:
        return ticket.assignee
    agents = () if catalog is None else catalog.agents
    return next((agent for agent in agents if agent.id == id), Person(id, id, Role.AGENT))


def _joined(before: Iterable[str], add: Iterable[str], remove: Iterable[str]) -> tuple[str, ...]:
    """Return words after a change: they are the same in any case, and keep their order."""
    gone = {word.casefold() for word in remove}
    after = {word.casefold(): word for word in before if word.casefold() not in gone}
    for word in add:
        if word:
            after.setdefault(word.casefold(), word)
    return tuple(after.values())
