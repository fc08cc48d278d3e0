"""What the contract suite needs of a helpdesk, and the small tools its stories are told with."""

import asyncio
import hashlib
import uuid
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar

from desktop.backends.base import Backend, Outgoing, Page
from desktop.domain.ids import FileId, OutboxId, RemoteId
from desktop.domain.message import BodyFormat, Message
from desktop.domain.outbox import OutgoingFile
from desktop.domain.status import Status
from desktop.domain.text import html_to_text
from desktop.domain.ticket import Role, Ticket

T = TypeVar("T")
Suite = TypeVar("Suite")
W = TypeVar("W", bound="World")

STORY_SECONDS = 90.0


class World(ABC):
    """One helpdesk with a customer and an agent, where a story can make things happen.

    The actions happen at the helpdesk itself, by another way than the backend under test. They are
    made one after another, and each is done when its coroutine returns.
    """

    takes_strangers = False
    """Whether staff may open a ticket for an address that the helpdesk has never heard of."""

    @abstractmethod
    def connect(self, role: Role, *, token: str | None = None) -> Backend:
        """Return a new backend that signs in as *role*, or with *token*. `client` closes it."""

    def connect_to(self, url: str) -> Backend | None:
        """Return a backend of this kind for another address; None where it has no addresses."""
        del url
        return None

    @abstractmethod
    async def open_ticket(self, subject: str, body: str) -> RemoteId:
        """Let the customer open a ticket in any department, and return its id."""

    async def technical(self) -> RemoteId:
        """Return a department whose form is `memory_offer.FORM`; only for those with forms."""
        raise NotImplementedError

    @abstractmethod
    async def say(self, role: Role, ticket: RemoteId, body: str, *, internal: bool = False) -> None:
        """Let somebody write plain text to a ticket."""

    @abstractmethod
    async def set_status(self, ticket: RemoteId, meaning: Status) -> None:
        """Let the agent change a ticket's status."""

    async def settle(self) -> None:
        """Wait until what happens next can be told from what happened before, by its time."""
        await asyncio.sleep(0)

    def is_name(self, got: str, sent: str) -> bool:
        """Tell whether an attachment's name *got* is what this helpdesk makes of *sent*."""
        return got == sent

    @asynccontextmanager
    async def client(self, role: Role, *, token: str | None = None) -> AsyncIterator[Backend]:
        """Give a backend for *role* and close it in the end."""
        backend = self.connect(role, token=token)
        try:
            yield backend
        finally:
            await backend.aclose()


class Desk:
    """The person's own side of a write: files in a profile, and what a backend told."""

    def __init__(self) -> None:
        self.contents: dict[FileId, bytes] = {}
        self.uploads: dict[FileId, str] = {}
        self.progress: list[tuple[str, int]] = []

    def file(
        self, name: str, content: bytes, content_type: str = "application/octet-stream"
    ) -> OutgoingFile:
        """Put a file into the profile."""
        id = FileId(hashlib.sha256(content).hexdigest())
        self.contents[id] = content
        return OutgoingFile(id, name, len(content), content_type)

    def read(self, file: FileId, offset: int, size: int) -> bytes:
        """Be the `FileSource`."""
        return self.contents[file][offset : offset + size]

    async def remember_upload(self, file: FileId, upload: str) -> None:
        """Be the profile that remembers an upload."""
        self.uploads[file] = upload

    def outgoing(self, key: OutboxId | None = None) -> Outgoing:
        """Return what a write needs, with a new key unless one is given."""
        return Outgoing(
            key=key or new_key(),
            files=self,
            uploads=self.uploads,
            uploaded=self.remember_upload,
            progress=lambda file, sent: self.progress.append((file.name, sent)),
        )


@dataclass
class Mirror:
    """The smallest client: follows one backend and keeps what it saw, as the store does."""

    backend: Backend
    cursor: str | None = None
    tickets: dict[RemoteId, Ticket] = field(default_factory=dict[RemoteId, Ticket])
    messages: dict[RemoteId, Message] = field(default_factory=dict[RemoteId, Message])
    stale: set[RemoteId] = field(default_factory=set[RemoteId])
    pages: list[Page] = field(default_factory=list[Page])
    """What the last `sync` pulled."""

    async def sync(self) -> None:
        """Pull to the end."""
        self.pages = []
        while True:
            page = await self.backend.pull(self.cursor)
            assert not page.more or page.cursor != self.cursor, "the cursor stands still"
            self.cursor = page.cursor
            self.tickets |= {ticket.id: ticket for ticket in page.tickets}
            assert all(m.ticket in self.tickets for m in page.messages), "a message came first"
            self.messages |= {message.id: message for message in page.messages}
            self.stale |= set(page.stale)
            for gone in page.removed:
                self.tickets.pop(gone, None)
            self.pages.append(page)
            if not page.more:
                return

    async def conversation(self, ticket: RemoteId) -> tuple[Message, ...]:
        """Return a ticket's messages, oldest first, fetched where the feed only named them."""
        if ticket in self.stale:
            thread = await self.backend.thread(ticket)
            self.messages = {id: m for id, m in self.messages.items() if m.ticket != ticket}
            self.messages |= {message.id: message for message in thread.messages}
            self.stale.discard(ticket)
        found = (message for message in self.messages.values() if message.ticket == ticket)
        return tuple(sorted(found, key=lambda m: (m.created, m.number or 0)))


def story(
    test: Callable[[Suite, W], Coroutine[Any, Any, None]],
) -> Callable[[Suite, W], None]:
    """Make a test out of a coroutine: it runs in a loop of its own, and never for ever."""

    @wraps(test)
    def told(self: Suite, world: W) -> None:
        run(test(self, world))

    return told


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Return what *coroutine* returns, run in a loop of its own."""

    async def bounded() -> T:
        async with asyncio.timeout(STORY_SECONDS):
            return await coroutine

    return asyncio.run(bounded())


async def soon(awaitable: Awaitable[T], seconds: float = 20.0) -> T:
    """Return what comes within *seconds*."""
    async with asyncio.timeout(seconds):
        return await awaitable


class OneWorker:
    """The worker thread of a test, as `sync.worker` has it; call it to run something there."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="test-worker")

    async def __call__(self, function: Callable[..., T], /, *args: Any, **kwargs: Any) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool, lambda: function(*args, **kwargs))

    def close(self) -> None:
        """End the thread."""
        self._pool.shutdown(wait=True)


def new_key() -> OutboxId:
    """Return a key for a write."""
    return OutboxId(str(uuid.uuid4()))


def text_of(message: Message) -> str:
    """Return what a person reads, whatever format a helpdesk keeps it in."""
    return html_to_text(message.body) if message.format is BodyFormat.HTML else message.body
