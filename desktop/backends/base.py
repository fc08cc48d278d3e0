"""What the client asks of any helpdesk, and what a helpdesk may be unable to do."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from desktop.backends.automation import AutomationDesk
from desktop.backends.macro_desk import MacroDesk
from desktop.backends.presence_desk import PresenceDesk
from desktop.backends.staff_reading import StaffReading
from desktop.backends.view_desk import ViewDesk
from desktop.domain.catalog import Catalog
from desktop.domain.customers import Customer
from desktop.domain.fields import Credentials
from desktop.domain.ids import FileId, OutboxId, RemoteId
from desktop.domain.message import Attachment, Message, Thread
from desktop.domain.outbox import (
    ChangeFields,
    Command,
    NewTicket,
    OutgoingFile,
    Reply,
    SetStatus,
)
from desktop.domain.ticket import Person, Ticket
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime, MergeTicket

if TYPE_CHECKING:
    from desktop.backends.import_desk import ImportDesk


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a helpdesk can do; the window hides or explains the rest."""

    keyed_writes: bool
    """A repeated write with the same key is done once: doubt is resolved by repeating."""
    push: bool
    """`wake_ups` yields; otherwise only the timer looks for changes."""
    internal_notes: bool
    read_state: bool
    """The helpdesk remembers what was read (`Ticket.read_until`, `mark_read`)."""
    resumable_uploads: bool
    close: bool
    reopen: bool
    resumable_downloads: bool = False
    """A download that broke can go on where it was."""
    secret_fields: bool = False
    """Credentials are kept apart, masked and purged; elsewhere they become part of the message."""
    login_fields: bool = False
    """Those of a form go into fields of their own, which whoever may see them can read."""
    change_fields: bool = False
    """Fields of the form can be changed after sending (`change_fields`)."""
    on_behalf: bool = False
    """This person may open tickets for a customer."""
    assign: bool = False
    """This person may say who works on a ticket; as the following, only where `Backend.staff`."""
    prioritise: bool = False
    move: bool = False
    """To another department."""
    retype: bool = False
    tags: bool = False
    followers: bool = False
    links: bool = False
    sub_tasks: bool = False
    merge: bool = False
    time: bool = False
    """Time can be logged, and read back by agent and day."""
    billable: bool = False
    """Logged time remembers whether it is billed."""
    mend_time: bool = False
    """One's own entries of time can be changed, and taken away."""
    activity: bool = False
    customer_card: bool = False
    customer_notes: bool = False
    """Staff can write down what they know of a customer."""
    histories: bool = False
    """Staff are told how tickets went, for overviews."""
    conversations: bool = False
    """This person may begin several conversations in one ticket."""
    presence: bool = False
    """Staff tell each other at which ticket they are (`Backend.presence`)."""
    saved_replies: bool = False
    """The helpdesk keeps saved replies and macros for all its staff."""
    shared_views: bool = False
    automation: bool = False
    imports: bool = False
    """Messages that others wrote elsewhere keep their authors and times (`Backend.imports`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who signed in where."""

    person: Person
    helpdesk: str
    """The helpdesk's own name, for the window."""
    capabilities: Capabilities


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One step of a pull. Everything in it and its cursor are stored in one transaction."""

    cursor: str
    """Hand it to the next `pull`; opaque. It differs from the one before while `more` is true."""
    more: bool
    """Whether to pull again at once."""
    first: bool
    """Whether this belongs to the account's first, complete sync: nothing in it is news."""
    tickets: tuple[Ticket, ...] = ()
    messages: tuple[Message, ...] = ()
    """New or changed messages, any order. Their tickets came in this page or before."""
    removed: tuple[RemoteId, ...] = ()
    """Tickets that are gone or not visible any more."""
    stale: tuple[RemoteId, ...] = ()
    """Tickets whose messages are not in the feed: fetch each with `thread`."""
    catalog_changed: bool = False
    done: int = 0
    """Objects pulled so far in this run of pages."""
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the helpdesk says it has after a write, read back where its answer proves nothing."""

    ticket: Ticket
    message: Message | None = None
    untaken: tuple[str, ...] = ()
    """Names of fields whose answers the helpdesk dropped without refusing the ticket."""


class FileSource(Protocol):
    """Reads the content of files that a message carries; safe to call from any thread."""

    def read(self, file: FileId, offset: int, size: int) -> bytes:
        """Return at most *size* bytes from *offset*; b"" at the end."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What a write needs beside its command."""

    key: OutboxId
    files: FileSource
    uploads: Mapping[FileId, str]
    """Uploads that already exist at the helpdesk, by file."""
    uploaded: Callable[[FileId, str], Awaitable[None]]
    """Await it when an upload was created: it returns once that is durable, so that a repeat after
    a crash names the same uploads under the same key."""
    progress: Callable[[OutgoingFile, int], None]
    """Call it with the bytes of a file that have left, first with those that arrived before."""
    whole: set[str] = field(default_factory=set[str])
    """Uploads that are known to be whole: the write that follows need not ask about them."""


class StaffDesk(Protocol):
    """What staff do beside answering; problems mean the same as those of `Backend`.

    A method is only called where the capability of its kind is there.
    """

    async def change(self, command: ChangeTicket, outgoing: Outgoing) -> Receipt:
        """Change a ticket; `TakenMeanwhile` where somebody else was assigned since.

        Read back: `Forbidden` or `Refused` names what did not take.
        """
        ...

    async def merge(self, command: MergeTicket, outgoing: Outgoing) -> Receipt:
        """Make a ticket part of another; the receipt is that of the other one."""
        ...

    async def log_time(self, command: LogTime, outgoing: Outgoing) -> Receipt:
        """Note time that was worked."""
        ...

    async def change_time(self, command: ChangeTime, outgoing: Outgoing) -> Receipt:
        """Mend an entry of one's own, or take it away; `Capabilities.mend_time`.

        `Conflict` where it is not as the person saw it; one that is gone is taken away.
        """
        ...


class Staff(StaffDesk, StaffReading, Protocol):
    """All that is for staff alone; capabilities tell which of its calls are there."""


class Backend(Protocol):
    """One signed-in connection to one helpdesk.

    Every method raises only `domain.errors.Problem`. For writes the kind of problem is what
    decides about repeating: `Unreachable`, `TlsFailed`, `Busy`, `SignInRefused` say that it did
    *not* happen; `Refused`, `Forbidden`, `NotFound`, `Conflict`, `Unsupported` that it never will;
    anything else (`ConnectionLost`, `ServerFault`, `Overloaded`, `UnexpectedAnswer` …) that nobody
    knows.
    """

    @property
    def kind(self) -> str:
        """The registry's name of this backend: "native", "rt" …"""
        ...

    @property
    def staff(self) -> Staff | None:
        """What staff can do through it; None where it knows no such work."""
        ...

    @property
    def automation(self) -> "AutomationDesk | None":
        """Where the rules of the helpdesk are kept; None where it runs none."""
        ...

    @property
    def macros(self) -> "MacroDesk | None":
        """Where saved replies are kept for all staff; None where the helpdesk keeps none."""
        ...

    @property
    def views(self) -> "ViewDesk | None":
        """Where views are kept for all staff; None where the helpdesk keeps none."""
        ...

    @property
    def imports(self) -> "ImportDesk | None":
        """Where messages of others are taken in; None where all there is is written by oneself."""
        ...

    @property
    def presence(self) -> "PresenceDesk | None":
        """Where colleagues tell at which ticket they are; None where nobody learns of it."""
        ...

    async def identify(self) -> Identity:
        """Sign in and say who it is; `NotAHelpdesk`, `SignInRefused` where that fails."""
        ...

    async def catalog(self) -> Catalog:
        """Return departments, statuses and limits as this person may see them."""
        ...

    async def pull(self, cursor: str | None) -> Page:
        """Return what changed since *cursor*; None starts the first sync, newest tickets first."""
        ...

    async def thread(self, ticket: RemoteId) -> Thread:
        """Return one ticket with all messages this person may see.

        `NotFound` where it is gone; of it `MergedAway` where it became part of another ticket.
        """
        ...

    async def upload(self, files: tuple[OutgoingFile, ...], outgoing: Outgoing) -> None:
        """Bring files to the helpdesk ahead of the write that claims them, from where they stood.

        Whatever it raises, and wherever it is cancelled, nothing was written. Only called where
        `Capabilities.resumable_uploads`.
        """
        ...

    async def reply(self, command: Reply, outgoing: Outgoing) -> Receipt:
        """Send a reply or an internal note."""
        ...

    async def create(self, command: NewTicket, outgoing: Outgoing) -> Receipt:
        """Open a ticket; `OutOfSight` where it was opened and this person may not see it."""
        ...

    async def set_status(self, command: SetStatus, outgoing: Outgoing) -> Receipt:
        """Change a ticket's status; reads back and raises `Forbidden` where it did not take."""
        ...

    async def change_fields(self, command: ChangeFields, outgoing: Outgoing) -> Receipt:
        """Change answers of a ticket's form; only called where `Capabilities.change_fields`."""
        ...

    async def reveal(self, ticket: RemoteId, secret: RemoteId) -> Credentials:
        """Return a login that a ticket carries; the helpdesk logs who saw it.

        `NotFound` once it was purged. Only called where `Capabilities.secret_fields`.
        """
        ...

    async def customers(self, search: str) -> tuple[Customer, ...]:
        """Return some customers whose name or address has each word of *search*; it holds one.

        `Unsupported` where the helpdesk has no such list, `Forbidden` for customers.
        """
        ...

    async def probe(
        self,
        command: Command,
        key: OutboxId,
        seen: RemoteId | None,
    ) -> Receipt | None:
        """Look whether a write of unknown outcome arrived; None where no trace of it is found.

        *seen* is the newest message that was known before it was sent. Only called where
        `Capabilities.keyed_writes` is false.
        """
        ...

    async def mark_read(self, ticket: RemoteId, until: datetime) -> None:
        """Tell the helpdesk what was read; only called where `Capabilities.read_state`."""
        ...

    def download(
        self, message: Message, attachment: Attachment, start: int = 0
    ) -> AsyncGenerator[bytes]:
        """Yield the content of an attachment from byte *start*, in pieces of at most 1 MiB.

        It is only begun in the middle where `Capabilities.resumable_downloads`, for attachments
        whose hash is known; `Conflict` where it is another content by now. The rest is not proven
        to belong to what came before: whoever puts them together looks at the hash.
        """
        ...

    def wake_ups(self) -> AsyncIterator[None]:
        """Yield whenever the helpdesk says that something changed; ends or raises when it breaks.

        The first value comes once the stream stands, so that nothing is missed between a pull
        and the listening. Only called where `Capabilities.push`.
        """
        ...

    async def renew(self) -> None:
        """Go on over new connections, after a sleep or on another network.

        What is under way ends as `ConnectionLost`.
        """
        ...

    async def aclose(self) -> None:
        """Let go of every connection."""
        ...
