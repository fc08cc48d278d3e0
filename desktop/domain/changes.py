"""Typed change events: an operation says what changed, views decide whether to refresh."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, DraftId, OutboxId, TicketRef
from desktop.domain.message import Message
from desktop.domain.news import News
from desktop.domain.ticket import TicketRow


@dataclass(frozen=True, slots=True)
class TicketsChanged:
    """Rows of the ticket list were added, changed or removed."""

    account: AccountId
    refs: frozenset[TicketRef]
    membership: bool = True
    """Whether counts or the order may have changed; False for a repaint alone."""


@dataclass(frozen=True, slots=True)
class ThreadChanged:
    """A conversation has new or changed messages, sent or still pending."""

    ref: TicketRef


@dataclass(frozen=True, slots=True)
class MessagesArrived:
    """New messages of other people, in order; never those of an account's first sync."""

    account: AccountId
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """An outbox item came, moved to another state, or went."""

    item: OutboxId
    ref: TicketRef | None


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """Some more of a file has left for the helpdesk; at most ten times a second per item."""

    item: OutboxId
    name: str
    sent: int
    size: int
    """Bytes."""
    file: int = 0
    """Its place among the files of the item."""


@dataclass(frozen=True, slots=True)
class DraftsChanged:
    """A draft came, changed or went."""

    draft: DraftId


@dataclass(frozen=True, slots=True)
class CatalogChanged:
    """An account's catalog was fetched and differs from the one before."""

    account: AccountId


@dataclass(frozen=True, slots=True)
class TimerChanged:
    """The timer was started, put to rest, logged or given up."""


@dataclass(frozen=True, slots=True)
class AnswersDue:
    """Answers that were promised are due soon, or late; each promise is told once."""

    tickets: tuple[TicketRow, ...]
    """Those due first come first."""


@dataclass(frozen=True, slots=True)
class NewsArrived:
    """New messages of others are to be told outside the window; each message once.

    Those of a ticket that was put off are told once more.
    """

    news: tuple[News, ...]
    """The newest ticket first."""
    together: bool
    """Whether they are much, or were long in coming: one notification for all of them."""


@dataclass(frozen=True, slots=True)
class NewsOnShow:
    """New messages of others came into tickets that the person has before their eyes."""

    news: tuple[News, ...]
    """The newest ticket first."""


@dataclass(frozen=True, slots=True)
class MutesChanged:
    """The person wants to hear nothing of other tickets or views than before."""


@dataclass(frozen=True, slots=True)
class PresenceChanged:
    """Colleagues came to tickets, went, or do something else there."""

    refs: frozenset[TicketRef]


@dataclass(frozen=True, slots=True)
class LoginsDestroyed:
    """A ticket closed, or is gone: no login that unsent replies to it held is in the profile.

    Whoever still shows or holds one that was given before forgets it too. Drafts that are left,
    and how each outbox item stands now, are told by changes of their own.
    """

    ref: TicketRef


@dataclass(frozen=True, slots=True)
class ViewsChanged:
    """A view that was made here, or shared, came, changed, moved or went."""


@dataclass(frozen=True, slots=True)
class ViewCountsChanged:
    """How many tickets views hold was counted, and differs from before."""


@dataclass(frozen=True, slots=True)
class Warned:
    """Something was done, but not as the person wanted it: they should be told at once."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class WarningOver:
    """A problem that was told is over: nothing is to be said of it any more."""

    code: str
    """Of the `Problem`."""


@dataclass(frozen=True, slots=True)
class AccountsChanged:
    """An account was added, renamed or removed."""


@dataclass(frozen=True, slots=True)
class IndexChanged:
    """The search index caught up by some tickets."""

    waiting: int
    """Tickets not searchable yet."""


class SyncPhase(StrEnum):
    """What an account's engine is doing, as the window words it."""

    IDLE = "idle"
    SYNCING = "syncing"
    OFFLINE = "offline"
    NEEDS_YOU = "needs_you"


@dataclass(frozen=True, slots=True)
class SyncState:
    """An account's sync in data; the window puts it into words."""

    account: AccountId
    phase: SyncPhase
    done: int = 0
    total: int | None = None
    """Objects of the running pull; None where the helpdesk does not tell."""
    synced_at: float | None = None
    """Unix time of the last complete sync."""
    problem: Exception | None = None
    """A `domain.errors.Problem` where something went wrong."""
    resting_until: float | None = None
    """Unix time until which nothing is sent, because sending failed several times in a row, or the
    helpdesk asked to wait; None where it does not rest."""


@dataclass(frozen=True, slots=True)
class SyncStateChanged:
    """An account's sync state changed."""

    state: SyncState


Change = (
    TicketsChanged
    | ThreadChanged
    | MessagesArrived
    | OutboxChanged
    | UploadProgress
    | DraftsChanged
    | CatalogChanged
    | TimerChanged
    | AnswersDue
    | NewsArrived
    | NewsOnShow
    | MutesChanged
    | PresenceChanged
    | LoginsDestroyed
    | ViewsChanged
    | ViewCountsChanged
    | Warned
    | WarningOver
    | AccountsChanged
    | IndexChanged
    | SyncStateChanged
)


@dataclass(slots=True)
class Changes:
    """The one door through which changes reach views; publish and receive on the loop's thread."""

    _subscribers: list[Callable[[Change], None]] = field(default_factory=list)

    def subscribe(self, receive: Callable[[Change], None]) -> Callable[[], None]:
        """Call *receive* with each later change; return a function that ends it."""
        self._subscribers.append(receive)

        def unsubscribe() -> None:
            if receive in self._subscribers:
                self._subscribers.remove(receive)

        return unsubscribe

    def publish(self, change: Change) -> None:
        """Hand *change* to every subscriber, in the order they came."""
        for receive in tuple(self._subscribers):
            receive(change)
