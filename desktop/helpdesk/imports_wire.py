"""What clients send of what was said elsewhere, and what they ask of it."""

from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, Field, StringConstraints
from typing_extensions import TypedDict

from desktop.helpdesk.requests import BodyFormat, Channel, Email, Subject, UploadIds, Word
from desktop.helpdesk.wire import MergedInto

MOST = 200
"""Messages at once."""

Origin = Annotated[str, StringConstraints(min_length=1, max_length=500)]
_Line = Annotated[str, StringConstraints(max_length=200)]


class SaidElsewhere(BaseModel):
    """A message that was said elsewhere, by whom and when."""

    name: _Line = ""
    email: Email | None = None
    role: Literal["customer", "agent"]
    created: AwareDatetime | None = None
    body: str
    format: BodyFormat = "text"
    internal: bool = False
    uploads: UploadIds = []
    origin: Origin | None = None


class NewImport(BaseModel):
    """Messages for a ticket that is there, in the order in which they were said."""

    channel: Channel = "email"
    source: _Line = ""
    messages: Annotated[list[SaidElsewhere], Field(min_length=1, max_length=MOST)]


class NewImportedTicket(NewImport):
    """A ticket of them."""

    department: Word
    subject: Subject
    requester: Email


class Origins(BaseModel):
    """What may be here already."""

    origins: Annotated[list[Origin], Field(max_length=500)]


class KnownOrigin(TypedDict):
    """Something that is here, and in which ticket."""

    origin: str
    ticket: MergedInto


class KnownOrigins(TypedDict):
    """What of it is here."""

    known: list[KnownOrigin]
