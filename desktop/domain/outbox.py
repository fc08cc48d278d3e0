"""What waits to be sent, and the state machine that each item goes through.

An item is frozen when it is queued: its bytes and its key never change, so that repeating it can
never do it twice on an API with keys. Items of one ticket leave strictly in order; items of
different tickets are independent.
"""

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from desktop.domain.basis import Basis
from desktop.domain.conversations import MAIN
from desktop.domain.fields import Credentials, Value
from desktop.domain.ids import AccountId, FileId, OutboxId, RemoteId, TicketRef
from desktop.domain.message import BodyFormat
from desktop.domain.reasons import Reason
from desktop.domain.status import Status
from desktop.domain.work import ChangeTicket, ChangeTime, Deeds, LogTime, MergeTicket


class OutgoingFile(msgspec.Struct, frozen=True):
    """A file kept in the profile that a message will carry."""

    file: FileId
    name: str
    size: int
    content_type: str


class Reply(msgspec.Struct, frozen=True, kw_only=True, tag="reply"):
    """A message to an existing ticket: a public reply, or an internal note of staff."""

    ticket: RemoteId
    body: str
    format: BodyFormat = BodyFormat.TEXT
    internal: bool = False
    files: tuple[OutgoingFile, ...] = ()
    credentials: tuple[Credentials, ...] = ()
    then: Deeds | None = None
    """What is to be done to the ticket once this has arrived, and only then."""
    conversation: RemoteId = MAIN
    begins: str = ""
    """The name under which the conversation is begun where the helpdesk does not know it yet."""


class NewTicket(msgspec.Struct, frozen=True, kw_only=True, tag="new"):
    """A ticket to be opened, with its first message."""

    department: RemoteId
    topic: RemoteId | None = None
    subject: str
    body: str
    format: BodyFormat = BodyFormat.TEXT
    files: tuple[OutgoingFile, ...] = ()
    fields: dict[str, Value] = {}
    requester: str = ""
    channel: str = "app"
    follows: RemoteId | None = None
    parent: RemoteId | None = None
    """The ticket that it is a sub-task of."""


class SetStatus(msgspec.Struct, frozen=True, kw_only=True, tag="status"):
    """A change of a ticket's status, such as closing it."""

    ticket: RemoteId
    status_id: str
    meaning: Status


class ChangeFields(msgspec.Struct, frozen=True, kw_only=True, tag="fields"):
    """New answers to fields of a ticket that may be changed after sending."""

    ticket: RemoteId
    fields: dict[str, Value]
    """By field; "" (False, ()) takes an answer away. Never credentials."""


class Side(StrEnum):
    """On which side of the desk something was said; the value is the wire code."""

    CUSTOMER = "customer"
    STAFF = "agent"


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """A message that was said elsewhere, by somebody else and at another time."""

    name: str
    """Who said it, as they are named there; "" for whoever brings it in."""
    email: str = ""
    side: Side
    when: float | None = None
    """Unix time; None where nothing tells."""
    body: str
    format: BodyFormat = BodyFormat.TEXT
    internal: bool = False
    """Not said to the customer, and not to be seen by them."""
    files: tuple[OutgoingFile, ...] = ()
    origin: str = ""
    """A mail's Message-ID or the like, by which it is known again; "" for what has none."""


class ImportMessages(msgspec.Struct, frozen=True, kw_only=True, tag="import"):
    """A conversation that was held elsewhere: a ticket of it, or more messages of a ticket."""

    ticket: RemoteId | None = None
    """The ticket that it is to be a part of; None opens one, in `department`."""
    department: RemoteId | None = None
    subject: str = ""
    requester: str = ""
    """The customer's e-mail address."""
    channel: str = "email"
    source: str = ""
    """What it was taken from, in the person's words: the name of a file, or ""."""
    messages: tuple[Said, ...]


Command = (
    Reply
    | NewTicket
    | SetStatus
    | ChangeFields
    | ChangeTicket
    | MergeTicket
    | LogTime
    | ChangeTime
    | ImportMessages
)


class State(StrEnum):
    """Where an item stands; `SENT` items leave the outbox in the same transaction."""

    QUEUED = "queued"
    """Not sent yet, for certain: it can still be taken back."""
    UPLOADING = "uploading"
    """Its files go ahead of it; it itself is not sent yet, for certain."""
    PAUSED = "paused"
    """Not sent yet, for certain, and not to be until the person says so."""
    IN_FLIGHT = "in_flight"
    REPEATING = "repeating"
    """The answer was lost on an API with keys: the same bytes go again under the same key."""
    PROBING = "probing"
    """The answer was lost on an API without keys: looking whether it arrived."""
    UNCONFIRMED = "unconfirmed"
    """It may have arrived and could not be found out; only the person may send it again."""
    PARKED = "parked"
    """Refused: kept with its reason until the person edits, retries or discards it."""
    HELD = "held"
    """Not sent, for certain: its ticket changed after it was written, and the person is to look."""
    SENT = "sent"


NEEDS_PERSON = frozenset({State.UNCONFIRMED, State.PARKED, State.HELD})
SENDABLE = frozenset({State.QUEUED, State.REPEATING})
UNDER_WAY = frozenset({State.UPLOADING, State.IN_FLIGHT, State.PROBING})
"""What a sender has at this moment."""
PAUSABLE = frozenset({State.QUEUED, State.UPLOADING})
TAKEABLE = frozenset({State.QUEUED, State.PAUSED, State.PARKED, State.HELD, State.UNCONFIRMED})
"""What may become a draft again: what certainly did not arrive, or what the person was told of."""
DISCARDABLE = TAKEABLE | {State.REPEATING, State.PROBING}
"""What the person may give up here; what is `doubted` among it may have arrived all the same."""


class Event(StrEnum):
    """What can happen to an item."""

    UPLOAD = "upload"
    """Its files begin to leave."""
    PAUSE = "pause"
    """The person says: not now."""
    SEND = "send"
    CONFIRMED = "confirmed"
    NOT_SENT = "not_sent"
    """This send provably did not happen (never left, or the server said so): send again later."""
    REFUSED = "refused"
    HOLD = "hold"
    """It did not leave: its ticket changed in a way that the person is to look at first."""
    DOUBT_KEYED = "doubt_keyed"
    """The answer was lost, but a repeat cannot double it: send the same bytes again."""
    DOUBT = "doubt"
    NOT_FOUND = "not_found"
    """The last probe found nothing."""
    RETRY = "retry"
    """The person says: send it (again), or go on with it."""


_MOVES: dict[tuple[State, Event], State] = {
    (State.QUEUED, Event.SEND): State.IN_FLIGHT,
    (State.QUEUED, Event.UPLOAD): State.UPLOADING,
    (State.QUEUED, Event.PAUSE): State.PAUSED,
    (State.QUEUED, Event.HOLD): State.HELD,
    (State.UPLOADING, Event.HOLD): State.HELD,
    (State.IN_FLIGHT, Event.HOLD): State.HELD,
    (State.UPLOADING, Event.SEND): State.IN_FLIGHT,
    (State.UPLOADING, Event.NOT_SENT): State.QUEUED,
    (State.UPLOADING, Event.REFUSED): State.PARKED,
    (State.UPLOADING, Event.PAUSE): State.PAUSED,
    (State.PAUSED, Event.RETRY): State.QUEUED,
    (State.REPEATING, Event.SEND): State.IN_FLIGHT,
    (State.IN_FLIGHT, Event.CONFIRMED): State.SENT,
    (State.IN_FLIGHT, Event.NOT_SENT): State.QUEUED,
    (State.IN_FLIGHT, Event.REFUSED): State.PARKED,
    (State.IN_FLIGHT, Event.DOUBT_KEYED): State.REPEATING,
    (State.IN_FLIGHT, Event.DOUBT): State.PROBING,
    (State.REPEATING, Event.CONFIRMED): State.SENT,
    (State.PROBING, Event.CONFIRMED): State.SENT,
    (State.PROBING, Event.DOUBT): State.PROBING,
    (State.PROBING, Event.NOT_FOUND): State.UNCONFIRMED,
    (State.UNCONFIRMED, Event.CONFIRMED): State.SENT,
    (State.UNCONFIRMED, Event.RETRY): State.QUEUED,
    (State.PARKED, Event.RETRY): State.QUEUED,
    (State.HELD, Event.RETRY): State.QUEUED,
}
_AFTER_DOUBT = {
    State.QUEUED: State.REPEATING,
    State.PARKED: State.UNCONFIRMED,
    State.HELD: State.UNCONFIRMED,
}
"""A later send that certainly failed says nothing of the one before it that may have arrived."""


def move(state: State, event: Event, *, doubted: bool = False) -> State:
    """Return the state after *event*; raises ValueError for a move that must never happen.

    *doubted* tells that an earlier send of the item may have arrived.
    """
    try:
        after = _MOVES[state, event]
    except KeyError:
        raise ValueError(f"an outbox item that is {state} cannot be {event}") from None
    return _AFTER_DOUBT.get(after, after) if doubted else after


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxItem:
    """One frozen write on its way."""

    id: OutboxId
    """Its idempotency key as well; permanent."""
    account: AccountId
    command: Command
    created: float
    """Unix time at which it was queued; also its order within the ticket, with `sequence`."""
    sequence: int
    """Strictly ascending over the whole profile."""
    state: State = State.QUEUED
    doubted: bool = False
    """An earlier send may have arrived: it is never again treated as not sent."""
    attempts: int = 0
    not_before: float = 0.0
    """Unix time before which it must not be sent: undo seconds, backoff, Retry-After."""
    why: Reason | None = None
    """What the person is told while it is parked, held, unconfirmed or waiting."""
    seen: RemoteId | None = None
    """The newest message of the ticket that was known here when it was queued."""
    basis: Basis | None = None
    """What the person knew of its ticket when they wrote it, or last said to send it."""
    uploads: tuple[tuple[FileId, str], ...] = ()
    """Files already at the helpdesk: (file, upload id), for resuming."""

    @property
    def reason(self) -> str:
        """`why` as an English sentence, "" where there is nothing to tell."""
        return "" if self.why is None else str(self.why)

    @property
    def reason_code(self) -> str:
        """The stable name of `why`, "" where there is nothing to tell."""
        return "" if self.why is None else self.why.code

    @property
    def files(self) -> tuple[OutgoingFile, ...]:
        """The files it carries."""
        match self.command:
            case Reply(files=files) | NewTicket(files=files):
                return files
            case ImportMessages(messages=messages):
                return tuple(file for message in messages for file in message.files)
            case _:
                return ()

    @property
    def ticket(self) -> RemoteId | None:
        """The ticket it belongs to, or None for a ticket that does not exist yet."""
        return None if isinstance(self.command, NewTicket) else self.command.ticket

    @property
    def ref(self) -> TicketRef | None:
        """The ticket it belongs to, or None for a ticket that does not exist yet."""
        return None if self.ticket is None else TicketRef(self.account, self.ticket)

    @property
    def goes_to(self) -> TicketRef | None:
        """Where it is sent: the ticket that its own one became part of, where that is known."""
        into = self.why.fields.get("into") if self.why is not None else None
        if isinstance(into, str) and isinstance(self.command, Reply):
            return TicketRef(self.account, RemoteId(into))
        return self.ref
