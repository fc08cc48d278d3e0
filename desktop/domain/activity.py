"""What happened to a ticket beside its messages: who did what, when, from what to what."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person


class Happening(StrEnum):
    """What somebody did; the value is the native API's code."""

    OPENED = "opened"
    REPLIED = "replied"
    NOTE = "note"
    STATUS = "status"
    ASSIGNEE = "assignee"
    PRIORITY = "priority"
    DEPARTMENT = "department"
    TYPE = "type"
    SUBJECT = "subject"
    TAGS = "tags"
    FOLLOWERS = "followers"
    LINKS = "links"
    FIELDS = "fields"
    MERGED = "merged"
    """Another ticket became part of this one."""
    TIME = "time"
    """Time was logged."""
    TIME_CHANGED = "time_changed"
    TIME_REMOVED = "time_removed"
    SECRET_GIVEN = "secret_given"  # noqa: S105 - a code
    SECRET_REVEALED = "secret_revealed"  # noqa: S105 - a code
    """Somebody looked at a login."""
    SECRETS_PURGED = "secrets_purged"
    CONVERSATION = "conversation"
    IMPORTED = "imported"
    """Messages that were said elsewhere were brought in; `words` is what they were taken from."""
    """A conversation beside the main one was begun (`before` is empty), or got another name."""
    OTHER = "other"
    """Something that this client does not know; `EventDetail.words` may tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDetail:
    """What an event says of itself, ready to be shown; what it says nothing of is empty."""

    before: str = ""
    after: str = ""
    """Values in the helpdesk's words: names of people, departments, statuses; never ids. Of changed
    time the minutes, of a merged ticket its subject."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    """Of tags and followers; of links the numbers of tickets, each after its `LinkKind`'s code and
    a space ("child 1043")."""
    field: str = ""
    """Which answer of the form, or the field of a login."""
    message: RemoteId | None = None
    number: int | None = None
    """Of a public message."""
    minutes: int = 0
    of: str = ""
    """The number of the ticket in which it happened, before that became part of this one."""
    words: str = ""
    """The note of logged time, the number of a merged ticket, the helpdesk's own description."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that somebody did. Its time is aware, in UTC."""

    id: RemoteId
    """Unique among those of its ticket."""
    time: datetime
    who: Person
    """Of the role SYSTEM where the helpdesk did it by itself."""
    what: Happening
    detail: EventDetail = EventDetail()
