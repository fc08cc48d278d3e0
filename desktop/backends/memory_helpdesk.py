"""A helpdesk in memory, for tests: its people, tickets and rules, and what can go wrong with it.

Not offered by the registry. It keeps the same rules as the real ones, and is held to the same
contract suite.
"""

import asyncio
import hashlib
import itertools
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from desktop.backends.base import Receipt
from desktop.backends.memory_conversations import counted, seen_by
from desktop.backends.memory_offer import CATALOG, CUSTOMER, LABELS, SALES, TOKENS
from desktop.backends.memory_presence import MemoryRooms
from desktop.backends.memory_safe import Safe, with_details
from desktop.domain.catalog import Catalog
from desktop.domain.conversations import MAIN
from desktop.domain.errors import NotFound, Refused
from desktop.domain.fields import Values
from desktop.domain.ids import FileId, OutboxId, RemoteId
from desktop.domain.logins import GivenLogin, without_logins
from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.status import Status
from desktop.domain.text import html_to_text, preview
from desktop.domain.ticket import Person, Role, Ticket

OFFER = RemoteId("offer")
"""What stands for the catalog among the things that change."""
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class Faults:
    """What goes wrong from now on. Counts wear off, the rest stays until it is set back."""

    offline: bool = False
    sign_in_refused: bool = False
    busy: float | None = None
    """Seconds that every request is asked to wait."""
    server_fault: bool = False
    refuse: str = ""
    """The words with which every write is refused."""
    drop_before_commit: int = 0
    """How many of the next writes are lost on the way."""
    drop_after_commit: int = 0
    """How many of the next writes are done, but their answers are lost."""
    gate: asyncio.Event | None = None
    """Where every write waits, so that a test can look while it is in flight."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that comes with a message."""

    name: str
    content: bytes
    content_type: str = "application/octet-stream"


@dataclass(slots=True)
class MemoryHelpdesk:
    """The helpdesk that any number of `MemoryBackend`s sign in to."""

    keyed: bool = True
    push: bool = True
    threads_in_feed: bool = True
    """Whether a pull brings messages; else it only names the tickets to fetch, as RT does."""
    forms: bool = True
    """Whether it keeps logins apart and lets answers be changed after sending."""
    catalog: Catalog = CATALOG
    page_size: int = 50
    faults: Faults = field(default_factory=Faults)
    tickets: dict[RemoteId, Ticket] = field(default_factory=dict[RemoteId, Ticket])
    messages: dict[RemoteId, Message] = field(default_factory=dict[RemoteId, Message])
    files: dict[RemoteId, bytes] = field(default_factory=dict[RemoteId, bytes])
    removed: dict[RemoteId, RemoteId] = field(default_factory=dict[RemoteId, RemoteId])
    """Tickets that are gone, with their requester."""
    merged: dict[RemoteId, RemoteId] = field(default_factory=dict[RemoteId, RemoteId])
    """Tickets that became part of another one, with that one."""
    sequence: dict[RemoteId, int] = field(default_factory=dict[RemoteId, int])
    """When each ticket or message changed last."""
    read: dict[tuple[RemoteId, RemoteId], datetime] = field(
        default_factory=dict[tuple[RemoteId, RemoteId], datetime]
    )
    """(person, ticket): read until."""
    listeners: set[asyncio.Event] = field(default_factory=set[asyncio.Event])
    snapshots: dict[str, list[RemoteId]] = field(default_factory=dict[str, list[RemoteId]])
    arrived: list[str] = field(default_factory=list[str])
    """The keys of all writes that were done, in order."""
    receipts: dict[tuple[RemoteId, OutboxId], Receipt] = field(
        default_factory=dict[tuple[RemoteId, OutboxId], Receipt]
    )
    """What every write of a person made, by its key."""
    safe: Safe = field(default_factory=Safe)
    """The logins that tickets carry."""
    rooms: MemoryRooms = field(default_factory=MemoryRooms)
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1001))
    _last: datetime = _LONG_AGO

    # --- what a test does at the helpdesk ---------------------------------------------------------

    def open(
        self,
        subject: str,
        body: str = "Hello",
        *,
        by: Person = CUSTOMER,
        requester: Person | None = None,
        department: RemoteId = SALES,
        format: BodyFormat = BodyFormat.TEXT,
        files: Iterable[NewFile] = (),
        token: str = "",
    ) -> Ticket:
        """Open a ticket and return it."""
        found = self.catalog.department(department)
        if found is None:
            raise NotFound(what="The department")
        now = self._now()
        number = next(self._ids)
        ticket = Ticket(
            id=RemoteId(f"t{number}"),
            number=str(number),
            subject=subject,
            department=found.id,
            department_name=found.name,
            status=Status.NEW,
            status_id=Status.NEW.value,
            status_label=LABELS[Status.NEW],
            created=now,
            updated=now,
            last_message=now,
            last_role=by.role,
            requester=requester or by,
        )
        self._put(ticket)
        self.say(ticket.id, body, by=by, format=format, files=files, token=token)
        return self.tickets[ticket.id]

    def say(
        self,
        ticket: RemoteId,
        body: str,
        *,
        by: Person,
        internal: bool = False,
        format: BodyFormat = BodyFormat.TEXT,
        files: Iterable[NewFile] = (),
        token: str = "",
        conversation: RemoteId = MAIN,
    ) -> Message:
        """Write a message and return it; the ticket's status follows the helpdesks' rules."""
        old = self.tickets[ticket]
        now = self._now()
        public = old.messages + (0 if internal else 1)
        message = Message(
            id=RemoteId(f"m{next(self._ids)}"),
            ticket=ticket,
            number=None if internal else public,
            author=by,
            created=now,
            body=body,
            format=format,
            internal=internal,
            attachments=tuple(self._keep(file) for file in files),
            token=token,
            conversation=conversation,
        )
        self.messages[message.id] = message
        changed = replace(old, updated=now, messages=public, version=str(next(self._ids)))
        if not internal:
            text = html_to_text(body) if format is BodyFormat.HTML else body
            changed = replace(
                changed,
                last_message=now,
                last_role=by.role,
                preview=preview(text),
                attachments=old.attachments + len(message.attachments),
            )
            if by.role is Role.AGENT:
                changed = _with_status(changed, Status.ANSWERED)
            elif old.status in {Status.CLOSED, Status.ANSWERED}:
                changed = _with_status(changed, Status.WAITING_FOR_STAFF)
        self._put(counted(changed, message))
        self._touch(message.id)
        return message

    def set_status(self, ticket: RemoteId, status: Status) -> Ticket:
        """Change a ticket's status; closing destroys its logins."""
        changed = _with_status(self._touched(ticket), status)
        self._put(self.safe.purge(changed) if status is Status.CLOSED else changed)
        return self.tickets[ticket]

    def give(self, ticket: RemoteId, logins: Iterable[GivenLogin]) -> Ticket:
        """Keep logins apart, and show on the ticket that they are there."""
        given = self.safe.keep(logins, self._now())
        old = self.tickets[ticket].details
        shown = (*(old.secrets if old else ()), *given)
        self._put(with_details(self._touched(ticket), secrets=shown))
        return self.tickets[ticket]

    def answer(self, ticket: RemoteId, topic: RemoteId | None, values: Values) -> Ticket:
        """Keep what a form was filled with, but for its logins."""
        told = with_details(self.tickets[ticket], topic=topic, fields=without_logins(values))
        self._put(told)
        return told

    def change_answers(self, ticket: RemoteId, values: Values) -> Ticket:
        """Change answers that may be changed after sending; `Refused` for others."""
        old = self.tickets[ticket]
        department = self.catalog.department(old.department)
        open_ids = {f.id for f in department.form if f.editable} if department else set[str]()
        if closed := sorted(values.keys() - open_ids):
            raise Refused(detail=f"{closed[0]} cannot be changed any more")
        before = old.details.fields if old.details else {}
        kept = {id: value for id, value in before.items() if id not in values}
        fields = kept | without_logins(values)
        self._put(with_details(self._touched(ticket), fields=fields))
        return self.tickets[ticket]

    def customer(self, email: str) -> Person:
        """Return the customer with that address; `Refused` where there is none."""
        known = (p for p in TOKENS.values() if p.role is Role.CUSTOMER and p.email == email)
        found = next(known, None)
        if found is None:
            raise Refused(detail="no customer has that address")
        return found

    def offer(self, catalog: Catalog) -> None:
        """Offer something else from now on."""
        self.catalog = catalog
        self._touch(OFFER)

    def remove(self, ticket: RemoteId) -> None:
        """Let a ticket vanish, messages and all."""
        gone = self.tickets.pop(ticket)
        self.messages = {id: m for id, m in self.messages.items() if m.ticket != ticket}
        self.removed[ticket] = gone.requester.id if gone.requester else RemoteId("")
        self._touch(ticket)

    def merge(self, ticket: RemoteId, into: RemoteId) -> None:
        """Let a ticket become part of another one, with all its messages."""
        for message in [m for m in self.messages.values() if m.ticket == ticket]:
            self.messages[message.id] = replace(message, ticket=into)
            self._touch(message.id)
        self.remove(ticket)
        self.merged[ticket] = into
        self._put(self._touched(into))

    def mark_read(self, person: Person, ticket: RemoteId, until: datetime) -> None:
        """Remember what was read."""
        self.read[person.id, ticket] = until
        self._touch(ticket)

    @contextmanager
    def offline(self) -> Generator[None]:
        """Pull the network for as long as the context lasts; streams of events break."""
        self.faults.offline = True
        self.wake()
        try:
            yield
        finally:
            self.faults.offline = False

    # --- what a backend asks ----------------------------------------------------------------------

    def visible(self, person: Person) -> dict[RemoteId, Ticket]:
        """Return the tickets that *person* may see."""
        return {
            id: replace(seen_by(person, ticket), read_until=self.read.get((person.id, id)))
            for id, ticket in self.tickets.items()
            if person.role is Role.AGENT or ticket.requester == person
        }

    def thread(self, person: Person, ticket: RemoteId) -> tuple[Message, ...]:
        """Return a ticket's messages as *person* may see them, oldest first."""
        return tuple(
            replace(message, token=message.token if message.author == person else "")
            for message in self.messages.values()
            if message.ticket == ticket and (person.role is Role.AGENT or not message.internal)
        )

    def now_at(self) -> int:
        """Return the newest sequence."""
        return max(self.sequence.values(), default=0)

    def wake(self) -> None:
        """Tell every listener that something happened."""
        for listener in self.listeners:
            listener.set()

    def _touched(self, ticket: RemoteId) -> Ticket:
        """Return a ticket as one that is changing now."""
        return replace(self.tickets[ticket], updated=self._now(), version=str(next(self._ids)))

    def _put(self, ticket: Ticket) -> None:
        self.tickets[ticket.id] = ticket
        self._touch(ticket.id)

    def _touch(self, id: RemoteId) -> None:
        self.sequence[id] = self.now_at() + 1
        self.wake()

    def _keep(self, file: NewFile) -> Attachment:
        id = RemoteId(f"a{next(self._ids)}")
        self.files[id] = file.content
        return Attachment(
            id=id,
            name=file.name,
            size=len(file.content),
            content_type=file.content_type,
            sha256=_sha256(file.content),
        )

    def _now(self) -> datetime:
        """Return the present, always later than the time before."""
        self._last = max(datetime.now(UTC), self._last + timedelta(microseconds=1))
        return self._last


def _with_status(ticket: Ticket, status: Status) -> Ticket:
    label = LABELS[status]
    return replace(ticket, status=status, status_id=status.value, status_label=label)


def _sha256(content: bytes) -> FileId:
    return FileId(hashlib.sha256(content).hexdigest())
