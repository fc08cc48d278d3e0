"""The answers' shapes: what is sent, and at the same time its description in OpenAPI."""

from datetime import date, datetime
from typing import Annotated, Any, Literal, NotRequired

import msgspec
from pydantic import Field
from typing_extensions import TypedDict  # typing's own is not enough for pydantic before 3.12

from desktop.helpdesk.statuses import Meaning

Role = Literal["customer", "agent", "system"]
BodyFormat = Literal["text", "markdown", "html"]
Feature = Literal["internal_notes", "push", "read_state", "uploads", "close", "reopen"]
Channel = Literal["app", "email", "phone", "chat"]
Count = Annotated[int, Field(ge=0)]
HourOfDay = Annotated[str, Field(pattern="^[0-2][0-9]:[0-5][0-9]$")]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ServiceKind = Literal["hosting", "server", "domain", "mail", "database", "certificate", "other"]
ServiceStatus = Literal["ordered", "active", "suspended", "ended"]
Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class WellKnown(TypedDict):
    """That a helpdesk of this kind is here."""

    deskbell: Literal[1]
    name: str
    api: str
    sign_in: list[str]


class Helpdesk(TypedDict):
    """The helpdesk itself."""

    name: str


class Person(TypedDict):
    """Somebody on one side of the desk."""

    id: str
    name: str
    role: Role
    email: str | None


class Account(TypedDict):
    """The customer account somebody belongs to, and whether they decide who else does."""

    id: str
    name: str
    primary: bool


class AccountPerson(TypedDict):
    """Somebody who may sign in to a customer account."""

    id: str
    name: str
    email: str | None
    primary: bool


class AccountPeople(TypedDict):
    """Everybody who may sign in to a customer account, the primary person first."""

    items: list[AccountPerson]


class AddedPerson(TypedDict):
    """Somebody who was let in."""

    person: AccountPerson


class Session(TypedDict):
    """A token that signs this person in until it is signed out."""

    token: str
    person: Person


class Me(TypedDict):
    """Who is signed in."""

    id: str
    name: str
    email: str | None
    role: Literal["customer", "agent"]
    account: Account | None
    helpdesk: Helpdesk
    features: list[Feature]


class Topic(TypedDict):
    """A narrower subject within a department."""

    id: str
    name: str


class Department(TypedDict):
    """Where tickets can be opened."""

    id: str
    name: str
    kind: Literal["sales", "billing", "technical", "other"]
    description: str
    topics: list[Topic]
    open_to_customers: bool


class DepartmentName(TypedDict):
    """A department as a ticket names it."""

    id: str
    name: str


class Status(TypedDict):
    """A status in the helpdesk's own word, and its canonical meaning."""

    id: str
    label: str
    meaning: Meaning


class Limits(TypedDict):
    """The bounds on one message."""

    attachment_bytes: Count
    attachments: Count
    body_characters: Count


class Named(TypedDict):
    """A choice with its code."""

    id: str
    name: str


class Service(TypedDict):
    """Something this customer has ordered."""

    id: str
    name: str
    kind: ServiceKind
    status: ServiceStatus


class OpenHours(TypedDict):
    """Hours of one day of the week at which staff are there, in the helpdesk's own time."""

    day: Weekday
    opens: HourOfDay
    closes: HourOfDay


class Holiday(TypedDict):
    """A day without business hours."""

    date: date
    name: str


class BusinessHours(TypedDict):
    """When staff are there."""

    time_zone: str
    weekly: list[OpenHours]
    holidays: list[Holiday]


class ResponseTarget(TypedDict):
    """How many hours the first answer may take; `clock` says which hours count."""

    department: str
    priority: str
    hours: Annotated[int, Field(ge=1)]
    clock: Literal["business", "always"]


class AutoClose(TypedDict):
    """After how many hours in a status a ticket closes by itself."""

    status: str
    hours: Annotated[int, Field(ge=1)]


class QueueRule(TypedDict):
    """The order in which waiting tickets are answered, and the statuses that wait."""

    order: Literal["last_customer_message"]
    statuses: list[str]


class Catalog(TypedDict):
    """What the helpdesk offers to this person."""

    departments: list[Department]
    statuses: list[Status]
    priorities: list[Named]
    types: list[Named]
    services: list[Service]
    business_hours: BusinessHours
    response_targets: list[ResponseTarget]
    auto_close: AutoClose | None
    queue: QueueRule
    limits: Limits
    languages: list[str]


class Ticket(TypedDict):
    """A ticket as this person may see it."""

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


class Attachment(TypedDict):
    """A file of a message."""

    id: str
    name: str
    size: Count
    content_type: str
    sha256: Sha256


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


class Problem(TypedDict):
    """What went wrong (RFC 9457), in plain words and as a stable code."""

    type: str
    title: str
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str
    code: str


def encode(value: Any) -> bytes:
    """Return the JSON of one of the shapes above."""
    return msgspec.json.encode(value)
