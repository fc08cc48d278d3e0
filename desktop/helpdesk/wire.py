"""The answers' shapes: what is sent, and at the same time its description in OpenAPI."""

from datetime import datetime
from typing import Annotated, Any, Literal, NotRequired

import msgspec
from pydantic import Field
from typing_extensions import TypedDict  # typing's own is not enough for pydantic before 3.12

from desktop.helpdesk.form import CredentialKind
from desktop.helpdesk.statuses import Meaning
from desktop.helpdesk.wire_form import Answer

Role = Literal["customer", "agent", "system"]
BodyFormat = Literal["text", "markdown", "html"]
Channel = Literal["app", "email", "phone", "chat"]
What = Literal[
    "opened",
    "replied",
    "note",
    "status",
    "assignee",
    "priority",
    "department",
    "type",
    "subject",
    "tags",
    "followers",
    "links",
    "merged",
    "time",
    "time_changed",
    "time_removed",
    "fields",
    "secret_given",
    "secret_revealed",
    "secrets_purged",
    "conversation",
    "rule",
    "imported",
]
LinkKind = Literal["parent", "child", "related", "depends_on", "needed_by"]
"""What the other ticket is to this one."""
Count = Annotated[int, Field(ge=0)]
Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class Person(TypedDict):
    """Somebody on one side of the desk."""

    id: str
    name: str
    role: Role
    email: str | None


class DepartmentName(TypedDict):
    """A department as a ticket names it."""

    id: str
    name: str


class Status(TypedDict):
    """A status in the helpdesk's own word, and its canonical meaning."""

    id: str
    label: str
    meaning: Meaning


class Secret(TypedDict):
    """A login that a ticket carries, without the login itself."""

    id: str
    field: str
    kind: CredentialKind
    host: str
    port: int | None
    given: datetime
    purged: bool


class RevealedSecret(TypedDict):
    """A login itself."""

    kind: CredentialKind
    login: str
    password: str
    host: str
    port: int | None


class Link(TypedDict):
    """A tie to another ticket."""

    kind: LinkKind
    ticket: str


class Conversation(TypedDict):
    """A conversation of a ticket beside its main one; customers see the public ones."""

    id: str
    name: str
    internal: bool
    messages: Count
    last_message: datetime


class ServiceName(TypedDict):
    """A service of the customer's, as an answer names it."""

    id: str
    name: str


class Ticket(TypedDict):
    """A ticket as this person may see it. Customers see no tags, links, time or due time."""

    id: str
    number: str
    subject: str
    department: DepartmentName
    status: Status
    created: datetime
    updated: datetime
    last_message: datetime
    last_role: Role
    preview: Annotated[str, Field(max_length=160)]
    messages: Count
    attachments: Count
    requester: Person
    assignee: Person | None
    priority: str
    tags: list[str]
    read_until: datetime | None
    version: str
    topic: str | None
    type: str | None
    fields: dict[str, Answer]
    followers: list[str]
    notify: str | None
    follows: str | None
    secrets: list[Secret]
    links: list[Link]
    conversations: list[Conversation]
    due: datetime | None
    minutes: Count
    services: list[ServiceName]


class Attachment(TypedDict):
    """A file of a message."""

    id: str
    name: str
    size: Count
    content_type: str
    sha256: Sha256


class Imported(TypedDict):
    """Who brought in a message that was said elsewhere, when, and out of what."""

    by: str
    time: datetime
    source: str


class Message(TypedDict):
    """A message as this person may see it."""

    id: str
    ticket: str
    number: Annotated[int, Field(ge=1)] | None
    author: Person
    created: datetime
    body: str
    format: BodyFormat
    internal: bool
    channel: Channel
    attachments: list[Attachment]
    token: str | None
    imported: Imported | None
    conversation: Annotated[str, Field(description='"": the main one.')]


class TicketPage(TypedDict):
    """A page of tickets, newest first."""

    items: list[Ticket]
    next: str | None
    total: Count
    cursor: Count


class QueuePlace(TypedDict):
    """Where a ticket stands in its department's queue, from 1; null unless it waits for staff."""

    position: Annotated[int, Field(ge=1)] | None
    waiting: Count


class QueuePage(TypedDict):
    """A page of waiting tickets, the next to be answered first."""

    items: list[Ticket]
    next: str | None
    total: Count


class MessagePage(TypedDict):
    """A page of messages, newest first."""

    items: list[Message]
    next: str | None
    total: Count


class Thread(TypedDict):
    """All messages of a ticket, oldest first."""

    items: list[Message]


class Event(TypedDict):
    """Something that happened to a ticket."""

    id: str
    time: datetime
    person: Person
    what: What
    detail: dict[str, Any]


class Activity(TypedDict):
    """A page of what happened to a ticket, oldest first; `next` leads to what was before."""

    items: list[Event]
    next: str | None


class Change(TypedDict):
    """One changed object."""

    seq: Count
    op: Literal["ticket", "message", "removed", "catalog"]
    ticket: NotRequired[Ticket]
    message: NotRequired[Message]
    id: NotRequired[str]


class Changes(TypedDict):
    """A step of the feed."""

    changes: list[Change]
    cursor: Count
    more: bool


class Written(TypedDict):
    """A message that was written, and its ticket after it."""

    ticket: Ticket
    message: Message


class Updated(TypedDict):
    """A ticket after a change."""

    ticket: Ticket


class Holder(TypedDict):
    """Who has a ticket by now."""

    id: str
    name: str


class MergedInto(TypedDict):
    """The ticket that another one became part of."""

    id: str
    number: str


class Problem(TypedDict):
    """What went wrong (RFC 9457), in plain words and as a stable code.

    `holder` and its `number` come with a ticket that is taken, `into` with one that was merged.
    """

    type: str
    title: str
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str
    code: str
    holder: NotRequired[Holder]
    number: NotRequired[str]
    into: NotRequired[MergedInto]


def encode(value: Any) -> bytes:
    """Return the JSON of one of the shapes above."""
    return msgspec.json.encode(value)
