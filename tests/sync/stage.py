"""One account of a helpdesk in memory, a real profile, and clocks that a test sets."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.backends.memory import MemoryBackend
from desktop.backends.memory_helpdesk import MemoryHelpdesk
from desktop.backends.memory_offer import CUSTOMER
from desktop.domain.accounts import Account
from desktop.domain.changes import Change
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import OutboxItem, Reply, State
from desktop.store.profile import Profile
from desktop.sync.context import Context
from desktop.sync.engine import Engine
from desktop.sync.push import Pusher
from desktop.sync.worker import Worker

ACCOUNT = Account(
    id=AccountId("a1"),
    kind="memory",
    url="https://desk.example",
    name="desk",
    person=CUSTOMER,
    helpdesk="Memory helpdesk",
    added=0.0,
)
START = 1_800_000_000.0


@dataclass
class Clocks:
    """The wall clock, which may jump, and the monotonic one, which only goes on."""

    wall: float = START
    steady: float = 0.0

    def go_on(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@dataclass
class Stage:
    helpdesk: MemoryHelpdesk
    profile: Profile
    context: Context
    clocks: Clocks
    changes: list[Change] = field(default_factory=list[Change])
    blocked: int = 0

    def __post_init__(self) -> None:
        self.pusher = self.new_pusher()

    def new_pusher(self) -> Pusher:
        """Return a pusher that knows nothing of before: as after a restart."""

        def note() -> None:
            self.blocked += 1

        self.pusher = Pusher(self.context, note)
        return self.pusher

    def queue(self, ticket: RemoteId, body: str, undo: float = 0.0) -> OutboxId:
        now = self.clocks.wall
        return self.profile.outbox.add(
            ACCOUNT.id,
            Reply(ticket=ticket, body=body),
            now=now,
            not_before=now + undo if undo else 0.0,
        ).id

    def item(self, id: OutboxId) -> OutboxItem | None:
        return self.profile.outbox.get(id)

    def state(self, id: OutboxId) -> State | None:
        item = self.item(id)
        return None if item is None else item.state

    def bodies(self, ticket: RemoteId) -> list[str]:
        """What the helpdesk has."""
        return [m.body for m in self.helpdesk.thread(CUSTOMER, ticket)]

    def cached(self, ticket: RemoteId) -> list[str]:
        """What the client has."""
        return [m.body for m in self.profile.tickets.messages(TicketRef(ACCOUNT.id, ticket))]

    async def send(self) -> Problem | None:
        """Send what is due; return what kept the rest."""
        try:
            await self.pusher.drain()
        except Problem as problem:
            return problem
        return None

    async def pull(self) -> None:
        await Engine(self.context)._pull()


def run(story: Coroutine[Any, Any, None]) -> None:
    asyncio.run(story)


@asynccontextmanager
async def stage(tmp_path: Path, *, keyed: bool) -> AsyncGenerator[Stage]:
    """Set the stage: signed in and synced once, over a helpdesk with or without keys."""
    helpdesk = MemoryHelpdesk(keyed=keyed)
    profile = Profile.open(tmp_path / "profile", b"k" * 32)
    profile.accounts.add(ACCOUNT)
    worker = Worker()
    clocks = Clocks()
    changes: list[Change] = []
    context = Context(
        ACCOUNT,
        MemoryBackend(helpdesk),
        profile,
        worker,
        changes.append,
        clock=lambda: clocks.wall,
        monotonic=lambda: clocks.steady,
        jitter=lambda: 0.5,
    )
    try:
        yield Stage(helpdesk, profile, context, clocks, changes)
    finally:
        worker.close()
        profile.close()
