"""Messages of a conversation and the files they carry."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.conversations import MAIN
from desktop.domain.ids import FileId, RemoteId
from desktop.domain.ticket import Person, Ticket


class BodyFormat(StrEnum):
    """How a body's characters are meant; the value is the wire code."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file of a message, not its content."""

    id: RemoteId
    name: str
    """As the sender named it, any Unicode: sanitise before it meets a disk or a widget."""
    size: int
    """Bytes."""
    content_type: str
    sha256: FileId | None = None
    """None until the helpdesk tells or the content was fetched."""


@dataclass(frozen=True, slots=True)
class Imported:
    """How a message came that was said elsewhere."""

    by: str
    """The name of who brought it in."""
    time: datetime
    source: str = ""
    """What it was taken from, such as the name of a file; "" where that is not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message as its helpdesk tells it."""

    id: RemoteId
    ticket: RemoteId
    number: int | None
    """Its place among the public messages, from 1: what people mean by "#3". None for internal
    notes, so that both sides of the desk count alike."""
    author: Person
    created: datetime
    body: str
    """As received: never shown without the sanitiser of `ui.render`."""
    format: BodyFormat
    internal: bool = False
    channel: str = "app"
    """How it came: "app", "email", "phone" or "chat", or a word that a newer helpdesk has."""
    attachments: tuple[Attachment, ...] = ()
    token: str = ""
    """The client's token it was sent with, where the helpdesk keeps it; else ""."""
    conversation: RemoteId = MAIN
    """Which of its ticket's conversations it belongs to."""
    imported: Imported | None = None
    """Who brought it in, where it was said elsewhere; None for what was written here."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A ticket with every message this person may see, oldest first."""

    ticket: Ticket
    messages: tuple[Message, ...]
