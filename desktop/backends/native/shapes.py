"""The native API's JSON as typed shapes.

Unknown fields are ignored and what can be missing has a default, so that an older or newer
helpdesk still works; ids, times and bodies must be what the API says, else the answer is refused.
"""

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from desktop.domain.secret import Secret

Id = Annotated[str, Meta(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]*\Z")]
Count = Annotated[int, Meta(ge=0, le=2**53)]
Time = Annotated[datetime, Meta(tz=True)]
Line = Annotated[str, Meta(max_length=4000)]
Port = Annotated[int, Meta(ge=0, le=65535)]


class WireHello(Struct):
    """`GET /.well-known/deskbell`."""

    deskbell: int
    name: Line = ""


class WirePerson(Struct):
    """Somebody on one side of the desk."""

    id: Id
    name: Line
    role: str
    email: Line | None = None


class WireHelpdesk(Struct):
    """The helpdesk itself."""

    name: Line


class WireMe(Struct):
    """`GET /me`."""

    id: Id
    name: Line
    role: str
    helpdesk: WireHelpdesk
    email: Line | None = None
    features: list[str] = []


class WireNamed(Struct):
    """A department as a ticket names it."""

    id: Id
    name: Line


class WireStatus(Struct):
    """A status in the helpdesk's own word, with its meaning."""

    id: Id
    label: Line
    meaning: str


class WireTicket(Struct):
    """A ticket."""

    id: Id
    number: Line
    subject: Line
    department: WireNamed
    status: WireStatus
    created: Time
    updated: Time
    last_message: Time
    last_role: str
    requester: WirePerson | None = None
    assignee: WirePerson | None = None
    preview: str = ""
    messages: Count = 0
    attachments: Count = 0
    priority: Line = ""
    tags: list[Line] = []
    read_until: Time | None = None
    version: Line = ""
    topic: Line | None = None
    fields: object = None
    secrets: object = None
    type: object = None
    followers: object = None
    links: object = None
    conversations: object = None
    due: object = None
    minutes: object = None
    services: object = None


class WireConversation(Struct):
    """A conversation of a ticket beside its main one."""

    id: Id
    name: Line
    internal: bool
    messages: Count = 0
    last_message: Time | None = None


class WireLink(Struct):
    """A tie to another ticket."""

    kind: str
    ticket: Id


class WireSecret(Struct):
    """A login that a ticket carries, without the login."""

    id: Id
    given: Time
    kind: str = ""
    field: Line | None = None
    host: Line | None = None
    port: Port | None = None
    purged: bool = False


class WireLogin(Struct):
    """The login itself, as `POST /tickets/{id}/secrets/{sid}/reveal` gives it."""

    kind: str
    login: Line
    password: Secret
    host: Line | None = None
    port: Port | None = None


class WireAttachment(Struct):
    """A file of a message."""

    id: Id
    name: Line
    size: Count
    content_type: Line = "application/octet-stream"
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")] | None = None


class WireImported(Struct):
    """Who brought in a message that was said elsewhere."""

    by: Line
    time: Time
    source: Line = ""


class WireMessage(Struct):
    """A message."""

    id: Id
    ticket: Id
    author: WirePerson
    created: Time
    body: str
    format: str
    number: Annotated[int, Meta(ge=1, le=2**53)] | None = None
    internal: bool = False
    channel: Line = "app"
    attachments: list[WireAttachment] = []
    token: Line | None = None
    conversation: Line | None = None
    imported: object = None


class WireTickets(Struct):
    """A page of `GET /tickets`."""

    items: list[WireTicket]
    cursor: Count
    next: str | None = None
    total: Count | None = None


class WireMessages(Struct):
    """A page of `GET /messages`, or a whole thread."""

    items: list[WireMessage]
    next: str | None = None
    total: Count | None = None


class WireChange(Struct):
    """One changed object of the feed; an unknown `op` holds nothing for this client."""

    op: str
    ticket: WireTicket | None = None
    message: WireMessage | None = None
    id: Id | None = None


class WireChanges(Struct):
    """A step of `GET /changes`."""

    changes: list[WireChange]
    cursor: Count
    more: bool


class WireWritten(Struct):
    """What a write made."""

    ticket: WireTicket
    message: WireMessage | None = None
