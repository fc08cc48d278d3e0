"""What stands in the conversation, one value for each card; equal values look equal."""

from dataclasses import dataclass, field

from desktop.domain.message import Message
from desktop.domain.outbox import OutboxItem
from desktop.ui.render.blocks import Rendered, Wanted
from desktop.ui.upload_book import Sent


@dataclass(frozen=True, slots=True)
class EarlierEntry:
    """The link to the messages before the oldest one shown."""

    count: int
    key: str = "earlier"


@dataclass(frozen=True, slots=True)
class LaterEntry:
    """The link to the messages after the newest one shown, in a very long conversation."""

    count: int
    key: str = "later"


@dataclass(frozen=True, slots=True)
class UnreadEntry:
    """The line above the first unread message."""

    key: str = "unread"


@dataclass(frozen=True, slots=True)
class MessageEntry:
    """One message as it is shown at present."""

    key: str
    message: Message
    rendered: Rendered
    wanted: Wanted
    mine: bool
    time: str
    """When it was written, as a person says it."""
    exact: str
    loaded: frozenset[str] = frozenset()
    """The pictures that have arrived."""
    thumbnails: frozenset[str] = frozenset()
    """The attachments (by id) whose small picture is ready."""
    place: str = ""
    """Its conversation, where several are shown together and it is not the main one."""


@dataclass(frozen=True, slots=True)
class PendingEntry:
    """One of the person's own writes that has not arrived."""

    key: str
    item: OutboxItem
    rendered: Rendered | None
    state: str
    sent: Sent | None = None
    """How far its files have come, while they leave."""
    pausable: bool = False
    told: str = ""
    """When it is tried again."""
    change: str = ""
    """What changed since it was written, where it is held."""
    answer: str = ""
    """The entry of the answer for which it is held."""
    asking: bool = False
    """The person is asked whether it is really to go."""
    wanted: Wanted = field(default_factory=Wanted)
    place: str = ""
    """As that of a message."""


Entry = EarlierEntry | LaterEntry | UnreadEntry | MessageEntry | PendingEntry


def common_start(old: list[Entry], new: list[Entry]) -> int:
    """Return how many entries at the start are the same in both."""
    same = 0
    for before, after in zip(old, new, strict=False):
        if before != after:
            break
        same += 1
    return same
