"""The native API's shapes as values of the domain. Pure; runs on the worker thread.

What cannot be read raises msgspec's errors, ValueError or OverflowError, which `http` translates.
Unknown codes fall back, so that a newer helpdesk still works.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from desktop.backends.base import Capabilities, Identity, Receipt
from desktop.backends.native import shapes
from desktop.backends.native.codes import known, meaning
from desktop.backends.native.details import details
from desktop.backends.native.pieces import each, readable
from desktop.domain.conversations import SideConversation
from desktop.domain.ids import FileId, RemoteId
from desktop.domain.message import Attachment, BodyFormat, Imported, Message
from desktop.domain.text import preview
from desktop.domain.ticket import Person, Role, Ticket
from desktop.domain.work import Link, LinkKind

_SAME_NAME = (
    "push",
    "internal_notes",
    "read_state",
    "close",
    "reopen",
    "on_behalf",
    "assign",
    "prioritise",
    "move",
    "retype",
    "tags",
    "followers",
    "links",
    "sub_tasks",
    "merge",
    "time",
    "billable",
    "activity",
    "customer_card",
    "customer_notes",
    "histories",
    "conversations",
    "presence",
    "saved_replies",
    "shared_views",
    "automation",
    "imports",
)
"""Capabilities that the API calls features of the same name."""
MOST_OF_TICKET = 1000
"""Followers and links of one ticket that are read."""
_LINK_KINDS = frozenset(kind.value for kind in LinkKind)
KINDS_OF_CHANGE = ("ticket", "message", "removed", "catalog")


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPage:
    """A page of tickets, newest first."""

    tickets: tuple[Ticket, ...]
    feed: int
    next: str | None
    total: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePage:
    """A page of messages, newest first."""

    messages: tuple[Message, ...]
    next: str | None
    total: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of the feed of changes."""

    tickets: tuple[Ticket, ...]
    messages: tuple[Message, ...]
    removed: tuple[RemoteId, ...]
    catalog: bool
    feed: int
    more: bool
    size: int
    """How many objects it holds."""


_hello = msgspec.json.Decoder(shapes.WireHello).decode
_me = msgspec.json.Decoder(shapes.WireMe).decode
_ticket = msgspec.json.Decoder(shapes.WireTicket).decode
_tickets = msgspec.json.Decoder(shapes.WireTickets).decode
_messages = msgspec.json.Decoder(shapes.WireMessages).decode
_changes = msgspec.json.Decoder(shapes.WireChanges).decode
_written = msgspec.json.Decoder(shapes.WireWritten).decode


def parse_hello(body: bytes) -> int:
    """Return the version of the API that a helpdesk says it speaks."""
    return _hello(body).deskbell


def parse_identity(body: bytes) -> Identity:
    """Return who signed in, and what this helpdesk can do for them."""
    me = _me(body)
    features = frozenset(me.features)
    return Identity(
        person=Person(RemoteId(me.id), me.name, known(Role, me.role, Role.SYSTEM), me.email),
        helpdesk=me.helpdesk.name,
        capabilities=Capabilities(
            keyed_writes=True,
            resumable_uploads="uploads" in features,
            resumable_downloads=True,
            secret_fields="secrets" in features,
            change_fields="fields" in features,
            mend_time="time" in features,
            **{name: name in features for name in _SAME_NAME},
        ),
    )


def parse_ticket(body: bytes) -> Ticket:
    """Return the ticket of `GET /tickets/{id}`."""
    return ticket(_ticket(body))


def parse_thread(body: bytes) -> tuple[Message, ...]:
    """Return the messages of a thread, oldest first as they came."""
    return tuple(message(item) for item in _messages(body).items)


def parse_tickets(body: bytes) -> TicketPage:
    """Return a page of `GET /tickets`."""
    wire = _tickets(body)
    return TicketPage(
        tickets=tuple(ticket(item) for item in wire.items),
        feed=wire.cursor,
        next=wire.next,
        total=wire.total,
    )


def parse_messages(body: bytes) -> MessagePage:
    """Return a page of `GET /messages`."""
    wire = _messages(body)
    return MessagePage(
        messages=tuple(message(item) for item in wire.items), next=wire.next, total=wire.total
    )


def parse_changes(body: bytes) -> Step:
    """Return a step of `GET /changes`; of several changes to one ticket the last one counts."""
    wire = _changes(body)
    tickets: dict[RemoteId, Ticket] = {}
    messages: dict[RemoteId, Message] = {}
    removed: dict[RemoteId, None] = {}
    catalog = False
    for change in wire.changes:
        match change:
            case shapes.WireChange(op="ticket", ticket=shapes.WireTicket() as found):
                value = ticket(found)
                tickets[value.id] = value
                removed.pop(value.id, None)
            case shapes.WireChange(op="message", message=shapes.WireMessage() as found):
                written = message(found)
                messages[written.id] = written
            case shapes.WireChange(op="removed", id=str() as found):
                gone = RemoteId(found)
                removed[gone] = None
                tickets.pop(gone, None)
                messages = {id: m for id, m in messages.items() if m.ticket != gone}
            case shapes.WireChange(op="catalog"):
                catalog = True
            case _ if change.op in KINDS_OF_CHANGE:
                raise ValueError(f"a change of a {change.op} without one")
            case _:
                pass  # a newer helpdesk's kind of change
    return Step(
        tickets=tuple(tickets.values()),
        messages=tuple(messages.values()),
        removed=tuple(removed),
        catalog=catalog,
        feed=wire.cursor,
        more=wire.more,
        size=len(wire.changes),
    )


def parse_receipt(body: bytes) -> Receipt:
    """Return what a write made."""
    wire = _written(body)
    return Receipt(ticket(wire.ticket), None if wire.message is None else message(wire.message))


def ticket(wire: shapes.WireTicket) -> Ticket:
    """Return the domain's ticket."""
    return Ticket(
        id=RemoteId(wire.id),
        number=wire.number,
        subject=wire.subject,
        department=RemoteId(wire.department.id),
        department_name=wire.department.name,
        status=meaning(wire.status),
        status_id=wire.status.id,
        status_label=wire.status.label,
        created=_utc(wire.created),
        updated=_utc(wire.updated),
        last_message=_utc(wire.last_message),
        last_role=known(Role, wire.last_role, Role.SYSTEM),
        preview=preview(wire.preview),
        messages=wire.messages,
        attachments=wire.attachments,
        requester=None if wire.requester is None else person(wire.requester),
        assignee=None if wire.assignee is None else person(wire.assignee),
        priority=wire.priority,
        tags=tuple(wire.tags),
        read_until=None if wire.read_until is None else _utc(wire.read_until),
        version=wire.version,
        details=details(wire),
        type=readable(wire.type, str) or "",
        followers=tuple(each(wire.followers, str, MOST_OF_TICKET)),
        links=tuple(
            Link(LinkKind(tie.kind), RemoteId(tie.ticket))
            for tie in each(wire.links, shapes.WireLink, MOST_OF_TICKET)
            if tie.kind in _LINK_KINDS
        ),
        conversations=tuple(
            _conversation(told)
            for told in each(wire.conversations, shapes.WireConversation, MOST_OF_TICKET)
        ),
        due=_moment(wire.due),
        minutes=max(readable(wire.minutes, int) or 0, 0),
    )


def message(wire: shapes.WireMessage) -> Message:
    """Return the domain's message."""
    return Message(
        id=RemoteId(wire.id),
        ticket=RemoteId(wire.ticket),
        number=None if wire.internal else wire.number,
        author=person(wire.author),
        created=_utc(wire.created),
        body=wire.body,
        format=known(BodyFormat, wire.format, BodyFormat.TEXT),
        internal=wire.internal,
        channel=wire.channel,
        attachments=tuple(_attachment(file) for file in wire.attachments),
        token=wire.token or "",
        conversation=RemoteId(wire.conversation or ""),
        imported=_imported(wire.imported),
    )


def _conversation(wire: shapes.WireConversation) -> SideConversation:
    return SideConversation(
        id=RemoteId(wire.id),
        name=" ".join(wire.name.split()),
        internal=wire.internal,
        messages=wire.messages,
        last_message=_moment(wire.last_message),
    )


def _imported(wire: object) -> Imported | None:
    """Return how a message came in; None where it was written there, or that cannot be read."""
    found = readable(wire, shapes.WireImported)
    try:
        return None if found is None else Imported(found.by, _utc(found.time), found.source)
    except OverflowError:
        return None


def _attachment(wire: shapes.WireAttachment) -> Attachment:
    return Attachment(
        id=RemoteId(wire.id),
        name=wire.name,
        size=wire.size,
        content_type=wire.content_type,
        sha256=None if wire.sha256 is None else FileId(wire.sha256),
    )


def person(wire: shapes.WirePerson) -> Person:
    """Return somebody on one side of the desk."""
    return Person(RemoteId(wire.id), wire.name, known(Role, wire.role, Role.SYSTEM), wire.email)


def _moment(wire: object) -> datetime | None:
    """Return a moment that only helps; None where there is none that can be read."""
    found = readable(wire, datetime)
    try:
        return None if found is None or found.tzinfo is None else _utc(found)
    except OverflowError:
        return None


def _utc(moment: datetime) -> datetime:
    """Return the moment in UTC; raises OverflowError at the ends of the calendar."""
    return moment.astimezone(UTC)
