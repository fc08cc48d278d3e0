"""A ticket as the list and the head of the conversation need it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import msgspec

from desktop.domain.conversations import SideConversation
from desktop.domain.fields import CredentialKind, Value
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.status import Status
from desktop.domain.work import Link


class Role(StrEnum):
    """On which side of the desk somebody stands."""

    CUSTOMER = "customer"
    AGENT = "agent"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as the helpdesk names them; `email` is None where it is not ours to see."""

    id: RemoteId
    name: str
    role: Role
    email: str | None = None


class GivenSecret(msgspec.Struct, frozen=True, kw_only=True):
    """A login that a ticket carries, without the login: that is only ever asked for by itself."""

    id: RemoteId
    field: str = ""
    """The form's field it was given in; "" for one given with a reply."""
    kind: CredentialKind
    host: str = ""
    port: int | None = None
    given: datetime
    purged: bool = False
    """The helpdesk has destroyed it."""


class Details(msgspec.Struct, frozen=True, kw_only=True):
    """What a ticket's form said, for the panel beside the conversation."""

    topic: RemoteId | None = None
    fields: dict[str, Value] = {}
    """Never credentials."""
    secrets: tuple[GivenSecret, ...] = ()
    services: dict[str, str] = {}
    """Names, by id, of the customer's services that `fields` are about, where staff see them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """One ticket as its helpdesk tells it. All times are aware, in UTC."""

    id: RemoteId
    number: str
    """What people call it, without a hash sign: "1042"."""
    subject: str
    department: RemoteId
    department_name: str
    status: Status
    status_id: str
    """The helpdesk's own status code, for writing it back."""
    status_label: str
    """The helpdesk's own word, always shown."""
    created: datetime
    updated: datetime
    last_message: datetime
    """When the newest message that this person may see was written; `created` where unknown."""
    last_role: Role
    """Who wrote that message."""
    preview: str = ""
    """Its first words as plain text, at most 160 characters; "" where not known yet."""
    messages: int = 0
    """How many public messages the conversation has."""
    attachments: int = 0
    requester: Person | None = None
    assignee: Person | None = None
    priority: str = ""
    tags: tuple[str, ...] = ()
    read_until: datetime | None = None
    """Up to when this person has read it, as the helpdesk remembers; None where it does not."""
    version: str = ""
    """The helpdesk's entity tag for guarded updates; "" where it has none."""
    details: Details | None = None
    """None where the helpdesk tells none."""
    type: str = ""
    """The helpdesk's code of its type (`Catalog.types`); "" where it has none."""
    followers: tuple[str, ...] = ()
    """E-mail addresses of those who get its new messages beside the requester."""
    links: tuple[Link, ...] = ()
    due: datetime | None = None
    """By when staff are to answer; None where nobody waits or nothing is promised."""
    minutes: int = 0
    """How long staff have worked on it."""
    conversations: tuple[SideConversation, ...] = ()
    """Those that this person may see beside the main one, in the order they were begun."""


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A ticket of one account as the list shows it, with what only this client knows."""

    ref: TicketRef
    ticket: Ticket
    unread: bool
    pending: int = 0
    """How many of the person's own writes to it have not arrived yet."""
    needs_you: bool = False
    """Whether one of those waits for the person."""
