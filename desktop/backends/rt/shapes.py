"""RT's JSON as typed shapes, as lenient as RT is loose.

Ids come as strings or numbers, texts may be null, times may be 1970 for "never". Only what the
client uses is named; everything else is ignored.
"""

from datetime import UTC, datetime
from typing import TypeVar

import msgspec
from msgspec import Struct, field

Id = str | int
Text = str | None
T = TypeVar("T")


class RtUser(Struct):
    """Somebody, by the name they sign in with (`id`), with what RT lets us see of them."""

    id: Id
    type: str = "user"
    real_name: Text = field(default=None, name="RealName")
    email: Text = field(default=None, name="EmailAddress")


class RtQueue(Struct):
    """A queue, alone or as a ticket names it."""

    id: Id
    name: Text = field(default=None, name="Name")
    description: Text = field(default=None, name="Description")
    disabled: Id | None = field(default=None, name="Disabled")


class RtTicket(Struct):
    """A row of a ticket search made with `tickets.FIELDS`."""

    id: Id
    queue: RtQueue = field(name="Queue")
    status: str = field(name="Status")
    created: str = field(name="Created")
    updated: str = field(name="LastUpdated")
    subject: Text = field(default=None, name="Subject")
    told: Text = field(default=None, name="Told")
    resolved: Text = field(default=None, name="Resolved")
    due: Text = field(default=None, name="Due")
    priority: Id | None = field(default=None, name="Priority")
    minutes: Id | None = field(default=None, name="TimeWorked")
    owner: RtUser | str | None = field(default=None, name="Owner")
    last_updated_by: RtUser | str | None = field(default=None, name="LastUpdatedBy")
    requestors: list[RtUser] = field(default_factory=list[RtUser], name="Requestor")
    ccs: list[RtUser] = field(default_factory=list[RtUser], name="Cc")


class RtTransaction(Struct):
    """One entry of a ticket's history."""

    id: Id
    type: str = field(name="Type")
    created: str = field(name="Created")
    creator: RtUser = field(name="Creator")
    object_id: Id = field(default="", name="ObjectId")
    field_name: Text = field(default=None, name="Field")
    new_value: Text = field(default=None, name="NewValue")


class RtHistoryEntry(RtTransaction):
    """One entry of a history with all that it tells."""

    old_value: Text = field(default=None, name="OldValue")
    time_taken: Id | None = field(default=None, name="TimeTaken")


class RtTimeTaken(Struct):
    """`GET /transaction/N`: the minutes that it says were worked."""

    time_taken: Id | None = field(default=None, name="TimeTaken")


class RtAttachment(Struct):
    """One MIME part of a message: a body, a file, or a container of such."""

    id: Id
    transaction: Id = field(default="", name="TransactionId")
    filename: Text = field(default=None, name="Filename")
    content_type: Text = field(default=None, name="ContentType")
    length: Id | None = field(default=None, name="ContentLength")
    headers: Text = field(default=None, name="Headers")


class RtContent(Struct):
    """The text of one part."""

    id: Id
    content: Text = field(default=None, name="Content")


class RtCustomFieldValues(Struct):
    """A custom field of a ticket with what it says there: a file or a picture is no text."""

    id: Id
    values: list[object] | None = None

    @property
    def texts(self) -> list[str]:
        """What of it can be read."""
        return [value for value in self.values or () if isinstance(value, str) and value]


class RtHyperlink(Struct):
    """What RT's hypermedia lead to from a ticket: other tickets among much else."""

    ref: str
    type: Text = None
    id: Id | None = None


class RtTicketDetail(Struct):
    """`GET /ticket/N`: which ticket that really is, how it stands, and what no search tells."""

    id: Id
    status: str = field(name="Status")
    custom_fields: list[RtCustomFieldValues] = field(
        default_factory=list[RtCustomFieldValues], name="CustomFields"
    )
    hyperlinks: list[RtHyperlink] = field(default_factory=list[RtHyperlink], name="_hyperlinks")


class RtNamed(Struct):
    """A custom field as a queue names it."""

    id: Id


class RtQueueDetail(Struct):
    """`GET /queue/N`: what a ticket in it is asked, in RT's order."""

    asked: list[RtNamed] = field(default_factory=list[RtNamed], name="TicketCustomFields")


class RtCustomField(Struct):
    """`GET /customfield/N`."""

    id: Id
    type: str = field(name="Type")
    name: Text = field(default=None, name="Name")
    description: Text = field(default=None, name="Description")
    pattern: Text = field(default=None, name="Pattern")
    max_values: Id | None = field(default=None, name="MaxValues")
    values: list[Text] | None = field(default=None, name="Values")
    lookup: str = field(default="", name="LookupType")
    disabled: Id | None = field(default=None, name="Disabled")


class RtMe(Struct):
    """`GET /user/N` about oneself."""

    name: str = field(name="Name")
    privileged: Id | None = field(default=None, name="Privileged")
    real_name: Text = field(default=None, name="RealName")
    email: Text = field(default=None, name="EmailAddress")


class RtCustomer(Struct):
    """`GET /user/N` about somebody else, as far as RT lets us see."""

    name: Text = field(default=None, name="Name")
    real_name: Text = field(default=None, name="RealName")
    email: Text = field(default=None, name="EmailAddress")
    organization: Text = field(default=None, name="Organization")
    privileged: Id | None = field(default=None, name="Privileged")


class RtGroup(Struct):
    """A group, alone or as a list names it."""

    id: Id
    name: Text = field(default=None, name="Name")
    members: list[RtUser] = field(default_factory=list[RtUser], name="Members")


class RtVersion(Struct):
    """`GET /rt`."""

    version: str = field(name="Version")


class GroupRows(Struct):
    """A page of groups."""

    items: list[RtGroup]


class UserRows(Struct):
    """A page of users."""

    items: list[RtUser]


class CustomFieldRows(Struct):
    """A page of custom fields."""

    items: list[RtCustomField]


class TicketRows(Struct):
    """A page of a ticket search."""

    items: list[RtTicket]
    total: float | None = None


class QueueRows(Struct):
    """A page of queues."""

    items: list[RtQueue]


class TransactionRows(Struct):
    """A page of history."""

    items: list[RtTransaction]


class HistoryRows(Struct):
    """A page of history with all that it tells."""

    items: list[RtHistoryEntry]


class AttachmentRows(Struct):
    """A page of a ticket's MIME parts."""

    items: list[RtAttachment]


class ContentRows(Struct):
    """A page of texts."""

    items: list[RtContent]


def read(body: bytes, shape: type[T]) -> T:
    """Return *body* as *shape*; raises msgspec's errors, which `http` translates."""
    return msgspec.json.decode(body, type=shape)


def number(value: Id | None) -> int:
    """Return RT's number, whether it came as text or not; 0 where it is none."""
    if isinstance(value, int):
        return value
    text = (value or "").strip()
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 19 else 0


def whole(value: Id | None) -> int:
    """Return a number that may be below 0, as corrections are; 0 where it is none."""
    text = str(value or "").strip()
    return -number(text[1:]) if text.startswith("-") else number(text)


def moment(text: str) -> datetime:
    """Return RT's time; raises ValueError for anything that is no time in a zone."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("a time without its zone")
    return found.astimezone(UTC)


def moment_or_none(text: str | None) -> datetime | None:
    """Return RT's time, None where it stands for "never" (1970) or is missing."""
    if not text:
        return None
    found = moment(text)
    return found if found.year > 1970 else None
