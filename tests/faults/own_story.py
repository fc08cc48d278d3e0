"""A person at one account, told by a seed: writes, queues, sends, takes back; and backups between.

What they know is kept: what was in the newest backup, what is there at the end, what was sent.
"""

import random
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.accounts import Account
from desktop.domain.drafts import Draft
from desktop.domain.errors import ConnectionLost, Problem
from desktop.domain.ids import DraftId, OutboxId, RemoteId
from desktop.domain.outbox import DISCARDABLE, TAKEABLE, Reply
from desktop.store import Profile
from desktop.sync.context import Context
from desktop.sync.push import Pusher
from desktop.sync.worker import Worker


@dataclass
class Known:
    """What is in own.db at one moment."""

    drafts: dict[DraftId, str]
    outbox: set[OutboxId]


@dataclass
class Clocks:
    """Both clocks, which go on when told."""

    wall: float = 1_800_000_000.0
    steady: float = 0.0

    def go_on(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += seconds
        self.steady += seconds


class Losing:
    """A backend whose answers get lost at times, after the helpdesk has done what it was asked."""

    def __init__(self, real: Any, chance: random.Random, share: float) -> None:
        self._real = real
        self._chance = chance
        self._share = share

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    async def reply(self, command: Reply, outgoing: Any) -> Any:
        """Send it; the answer may be lost."""
        receipt = await self._real.reply(command, outgoing)
        if self._chance.random() < self._share:
            raise ConnectionLost(host="desk")
        return receipt


@dataclass
class Person:
    """Somebody who writes."""

    profile: Profile
    account: Account
    backend: Any
    tickets: list[RemoteId]
    chance: random.Random
    name: str
    clocks: Clocks = field(default_factory=Clocks)
    written: int = 0
    given_up: set[str] = field(default_factory=set[str])
    """Bodies of what was taken back or discarded before it was ever sent."""
    backed_up: list[Known] = field(default_factory=list[Known])
    versions: dict[DraftId, set[str]] = field(default_factory=dict[DraftId, set[str]])

    def __post_init__(self) -> None:
        self._worker = Worker()
        self._context = Context(
            self.account,
            self.backend,
            self.profile,
            self._worker,
            lambda _: None,
            clock=lambda: self.clocks.wall,
            monotonic=lambda: self.clocks.steady,
            jitter=lambda: 0.5,
        )
        self._pusher = Pusher(self._context, lambda: None)

    def close(self) -> None:
        """End the thread that writes."""
        self._worker.close()

    def known(self) -> Known:
        """Return what is in own.db."""
        return Known(
            {d.id: d.body for d in self.profile.drafts.all()},
            {i.id for i in self.profile.outbox.all()},
        )

    async def live(self, acts: int) -> None:
        """Do so many things; one backup is made at least, unless chance is against it."""
        for _ in range(acts):
            await self._act()
        if not self.backed_up and self.chance.random() < 0.9:
            self._back_up()
        for _ in range(self.chance.randrange(6)):
            await self._act()

    async def send(self) -> None:
        """Send what is due."""
        self.clocks.go_on(1.0)
        try:
            await self._pusher.drain()
        except Problem:
            return

    async def settle(self) -> None:
        """Send until nothing moves by itself any more."""
        for _ in range(5):
            for seconds in (0.0, 6.0, 31.0, 121.0):
                self.clocks.go_on(seconds)
                await self.send()

    async def _act(self) -> None:
        match self.chance.choices(
            ("draft", "edit", "drop", "queue", "send", "take back", "discard", "pause", "back up"),
            (5, 3, 1, 5, 4, 1, 1, 1, 2),
        )[0]:
            case "draft":
                self._save(DraftId(f"{self.name}-d{self.written}"))
            case "edit" if self._drafts():
                self._save(self.chance.choice(self._drafts()).id)
            case "drop" if self._drafts():
                self.profile.drafts.delete(self.chance.choice(self._drafts()).id)
            case "queue":
                ticket = self.chance.choice(self.tickets)
                self.profile.outbox.add(
                    self.account.id, Reply(ticket=ticket, body=self._words()), now=self.clocks.wall
                )
            case "send":
                await self.send()
            case "take back" | "discard" as act:
                self._give_up(act)
            case "back up":
                self._back_up()
            case _:
                pass

    def _give_up(self, act: str) -> None:
        allowed = TAKEABLE if act == "take back" else DISCARDABLE
        items = [i for i in self.profile.outbox.all() if i.state in allowed]
        if not items:
            return
        item = self.chance.choice(items)
        if not item.doubted and isinstance(item.command, Reply):
            self.given_up.add(item.command.body)
        if act == "discard":
            self.profile.outbox.discard(item.id)
        else:
            draft = self.profile.outbox.take_back(item.id, self.clocks.wall)
            self.versions.setdefault(draft.id, set()).add(draft.body)

    def _back_up(self) -> None:
        if self.profile.backups.make():
            self.backed_up.append(self.known())

    def _drafts(self) -> list[Draft]:
        return self.profile.drafts.all()

    def _save(self, id: DraftId) -> None:
        body = self._words()
        self.versions.setdefault(id, set()).add(body)
        self.clocks.go_on(1.0)
        self.profile.drafts.save(
            Draft(
                id=id,
                account=self.account.id,
                ticket=self.chance.choice(self.tickets),
                body=body,
                changed=self.clocks.wall,
            )
        )

    def _words(self) -> str:
        self.written += 1
        return f"{self.name} {self.written} " + "word " * self.chance.choice((3, 40, 900, 4000))
