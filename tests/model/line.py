"""The way between the client and a helpdesk, with everything that can happen on it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeVar

from tests.model.clocks import Clocks
from tests.model.fate import Gone

T = TypeVar("T")

AT_ONCE = 4
"""How often one write may be tried within a second before it is a storm."""


class Trick(StrEnum):
    """What becomes of one request."""

    DROP_BEFORE = "drop before commit"
    DROP_AFTER = "drop after commit"
    CUT = "half of the answer"
    BUSY = "429, 30 s"
    UNAVAILABLE = "503"
    GATEWAY_AFTER = "502 after commit"
    SIGN_IN = "401"
    REFUSE = "422"
    DIE_BEFORE = "the client dies before commit"
    DIE_AFTER = "the client dies after commit"
    STALL = "no answer until released"


class Words(Protocol[T]):
    """How a kind of connection tells what happened."""

    def unreachable(self) -> Exception: ...
    def lost(self) -> Exception: ...
    def cut(self, answer: T) -> T: ...
    def says(self, status: int, wait: int | None) -> T: ...
    def took(self, answer: T) -> bool:
        """Tell whether the helpdesk did what it was asked."""
        ...


@dataclass(frozen=True)
class Ask:
    """What a line needs to know of a request."""

    write: bool
    ticket: str | None = None
    """Whose ticket it writes to; None for a new one, an upload or a read."""
    key: str = ""
    body: str = ""
    """The text of a reply that goes to the customer's side of the desk, too."""


@dataclass
class Line:
    """One account's way to its helpdesk."""

    clocks: Clocks
    offline: bool = False
    tricks: list[tuple[Trick, bool]] = field(default_factory=list[tuple[Trick, bool]])
    """What happens to the next requests; True: only to writes of messages and changes."""
    played: list[Trick] = field(default_factory=list[Trick])
    reads_in_vain: int = 0
    broken: list[str] = field(default_factory=list[str])
    """Promises that were seen broken here."""
    arrived: list[str] = field(default_factory=list[str])
    """The keys of all writes that the helpdesk did."""
    under_way: dict[str, int] = field(default_factory=dict[str, int])
    tried: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    breathe: Callable[[], None] = lambda: None
    """Raises `Gone` where the client is dead."""
    die: Callable[[], Awaitable[None]] | None = None
    before_commit: Callable[[Ask], None] = lambda _: None
    """Told of each write just before the helpdesk does it."""
    stalled: asyncio.Event = field(default_factory=asyncio.Event)
    release: asyncio.Event = field(default_factory=asyncio.Event)

    def _next(self, ask: Ask) -> Trick | None:
        for place, (trick, writes) in enumerate(self.tricks):
            if ask.key or not writes:
                del self.tricks[place]
                self.played.append(trick)
                self.reads_in_vain += not ask.key
                return trick
        return None

    async def carry(self, ask: Ask, perform: Callable[[], Awaitable[T]], words: Words[T]) -> T:
        """Let the helpdesk *perform* what is asked, as far as the line lets it."""
        await asyncio.sleep(0)
        self.breathe()
        if self.offline:
            raise words.unreachable()
        if ask.key:
            self._count(ask)
        if ask.ticket is None:
            return await self._carry(ask, perform, words)
        self.under_way[ask.ticket] = self.under_way.get(ask.ticket, 0) + 1
        if self.under_way[ask.ticket] > 1:
            self.broken.append(f"two writes under way to {ask.ticket} at once")
        try:
            return await self._carry(ask, perform, words)
        finally:
            self.under_way[ask.ticket] -= 1

    async def _carry(self, ask: Ask, perform: Callable[[], Awaitable[T]], words: Words[T]) -> T:
        trick = self._next(ask)
        told = await self._before(trick, ask, words)
        if told is not None:
            return told
        if ask.key:
            self.before_commit(ask)
        answer = await perform()
        if ask.key and words.took(answer) and ask.key not in self.arrived:
            self.arrived.append(ask.key)
        return await self._after(trick, answer, words)

    async def _before(self, trick: Trick | None, ask: Ask, words: Words[T]) -> T | None:
        """Do what comes before the helpdesk is asked; return what answers in its place."""
        match trick:
            case Trick.DROP_BEFORE:
                raise words.lost()
            case Trick.BUSY:
                return words.says(429, 30)
            case Trick.UNAVAILABLE:
                return words.says(503, None)
            case Trick.SIGN_IN:
                return words.says(401, None)
            case Trick.REFUSE if ask.key:
                return words.says(422, None)
            case Trick.DIE_BEFORE:
                await self._die()
            case Trick.STALL:
                self.stalled.set()
                await self.release.wait()
                self.breathe()
            case _:
                pass
        return None

    async def _after(self, trick: Trick | None, answer: T, words: Words[T]) -> T:
        """Do what comes after the helpdesk did it; return what the client gets to hear."""
        match trick:
            case Trick.DROP_AFTER:
                raise words.lost()
            case Trick.CUT:
                return words.cut(answer)
            case Trick.GATEWAY_AFTER:
                return words.says(502, None)
            case Trick.DIE_AFTER:
                await self._die()
            case _:
                pass
        self.breathe()
        return answer

    async def _die(self) -> None:
        if self.die is not None:
            await self.die()
        raise Gone

    def _count(self, ask: Ask) -> None:
        now = self.clocks.steady
        tried = self.tried.setdefault(ask.key, [])
        tried.append(now)
        if sum(now - moment < 1.0 for moment in tried) > AT_ONCE:
            self.broken.append(f"{len(tried)} tries of one write: a storm")
