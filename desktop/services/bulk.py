"""One thing done many times: queued for each, one after the other, each followed to its own end.

What is done for each is commands of the outbox like any other, so it waits offline, keeps its place
among a ticket's other writes and is never done twice. `Bulk` only begins them and keeps the list.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Hashable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Generic

from desktop.domain.changes import Change, OutboxChanged
from desktop.domain.deeds import follow_up_ids
from desktop.domain.errors import Nothing, Problem, Unsupported
from desktop.domain.held import AlreadyImported
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import (
    NEEDS_PERSON,
    UNDER_WAY,
    NewTicket,
    OutboxItem,
    Reply,
    State,
)
from desktop.domain.reasons import reason_of
from desktop.services.actions import Actions
from desktop.services.bulk_parts import ENDS, WAYS, J, Outcome, Part
from desktop.services.library import Library
from desktop.store.send_log import Mark

log = logging.getLogger(__name__)

_PATIENCE = 10.0
"""Seconds to wait for what leaves at this moment, before it counts as having arrived."""
_TRIES = 3
"""Times that it is tried to drop what has just begun to leave."""
_STEP = 50
"""Parts that are looked at before the window has its turn."""


class Bulk(Generic[J]):
    """Many jobs. Use it on the loop's thread; *changed* is called at each step."""

    def __init__(
        self,
        jobs: Sequence[J],
        *,
        library: Library,
        actions: Actions,
        marks: Callable[[], Awaitable[dict[OutboxId, Mark]]],
        changed: Callable[[], None],
    ) -> None:
        self._library = library
        self._actions = actions
        self._marks = marks
        self._changed = changed
        self._stopped = False
        self._parts: dict[Hashable, Part[J]] = {}
        self._whose: dict[OutboxId, Hashable] = {}
        self._moved: set[OutboxId] = set()
        self._news = asyncio.Event()
        self._rests = asyncio.Event()
        self.running = False
        """Whether it is beginning parts, or taking them back."""
        self.add(jobs)

    @property
    def parts(self) -> tuple[Part[J], ...]:
        """Every part, in the order in which they were added."""
        return tuple(self._parts.values())

    def part(self, key: Hashable) -> Part[J] | None:
        """Return the part of one job, or None."""
        return self._parts.get(key)

    def add(self, jobs: Iterable[J]) -> None:
        """Take more jobs, not begun; one whose key is known takes the place of that one."""
        for job in jobs:
            self._parts[job.key] = Part(job=job)

    def count(self, *outcomes: Outcome) -> int:
        """Return how many parts came out so."""
        return sum(part.outcome in outcomes for part in self._parts.values())

    @property
    def can_undo(self) -> bool:
        """Whether anything was begun that can be taken back."""
        return not self.running and any(map(self._undoable, self._parts.values()))

    @property
    def can_retry(self) -> bool:
        """Whether any part can be tried again, or was stopped before it began."""
        return not self.running and any(map(self._repeatable, self._parts.values()))

    @property
    def can_mend(self) -> bool:
        """Whether any part that was refused can be tried again."""
        refused = (part for part in self._parts.values() if part.outcome is Outcome.REFUSED)
        return not self.running and any(map(self._repeatable, refused))

    def notice(self, change: Change) -> None:
        """Take note of what moved in the outbox; `catch_up` tells what that means."""
        if isinstance(change, OutboxChanged):
            self._moved.add(change.item)
            self._news.set()

    def stop(self) -> None:
        """Begin no further part; what is begun goes its way."""
        self._stopped = True

    async def run(self) -> None:
        """Begin every part that has not begun."""
        await self._each(self._begin, lambda part: part.outcome is Outcome.AHEAD)

    async def retry(self, *, stopped: bool = True) -> None:
        """Try those again that were refused, and begin those that were *stopped*."""

        def wanted(part: Part[J]) -> bool:
            return self._repeatable(part) and (stopped or part.outcome is not Outcome.AHEAD)

        await self._each(self._again, wanted)

    async def undo(self) -> None:
        """Drop what has not left, and set back what has arrived to what it was, if it can be.

        What is being begun stops first.
        """
        while self.running:
            self.stop()
            await self._rests.wait()
        await self._each(self._take_back, self._undoable)

    async def look(self) -> None:
        """See what became of everything that the outbox has, or had."""
        self._moved.clear()
        await self._look(list(self._parts))

    async def catch_up(self) -> None:
        """See what became of what moved since the last look."""
        whose = {id: self._whose.get(id) for id in self._moved}
        # What is being begun is known under its id in a moment.
        self._moved = {id for id, key in whose.items() if key is None} if self.running else set()
        await self._look(list(dict.fromkeys(key for key in whose.values() if key is not None)))

    # --- parts

    async def _each(
        self,
        step: Callable[[Part[J]], Awaitable[Part[J]]],
        wanted: Callable[[Part[J]], bool],
    ) -> None:
        if self.running:
            return
        self._stopped = False
        self.running = True
        self._rests.clear()
        self._changed()
        try:
            for key in [key for key, part in self._parts.items() if wanted(part)]:
                if self._stopped:
                    break
                self._keep(await step(self._parts[key]))
                self._changed()
        finally:
            self.running = False
            self._rests.set()
            self._changed()
        await self.look()

    async def _begin(self, part: Part[J]) -> Part[J]:
        try:
            items = await part.job.begin()
        except Problem as problem:
            return replace(part, outcome=Outcome.REFUSED, items=(), why=reason_of(problem))
        if items is None:
            return replace(part, outcome=Outcome.UNCHANGED, items=(), why=None)
        outcome = Outcome.WAITING if items else Outcome.DONE
        return replace(part, outcome=outcome, items=items, why=None)

    async def _again(self, part: Part[J]) -> Part[J]:
        waiting = self._waiting(part)
        if not waiting:
            # What the outbox had has ended outside of this: it must not be done once more.
            return self._gone(part, await self._marks()) if part.items else await self._begin(part)
        try:
            for item in waiting:
                if item.state in NEEDS_PERSON:
                    await self._actions.retry(item.id)
        except Problem as problem:
            return replace(part, why=reason_of(problem))
        return replace(part, outcome=Outcome.WAITING, why=None)

    def _repeatable(self, part: Part[J]) -> bool:
        """Tell whether a part failed, in a way that another try cannot make worse."""
        if part.outcome is not Outcome.REFUSED:
            return part.outcome is Outcome.AHEAD
        return not any(map(_is_to_be_looked_at, self._waiting(part)))

    async def _take_back(self, part: Part[J]) -> Part[J]:
        await self._landed(part)
        if part.outcome is not Outcome.NOT_BACK:
            try:
                left = await self._let_go(part)
            except Problem as problem:
                return replace(part, why=reason_of(problem))
            if part.items and not left:
                return replace(part, outcome=Outcome.DROPPED, why=None)
            if not self._can_go_back(part):
                return part
        try:
            back = await self._on_the_way_back(part)
        except Problem as problem:
            return replace(part, outcome=Outcome.NOT_BACK, items=(), why=reason_of(problem))
        outcome = Outcome.GOING_BACK if back else Outcome.BACK
        return replace(part, outcome=outcome, items=back, why=None)

    async def _let_go(self, part: Part[J]) -> bool:
        """Drop what has not left of a part; tell whether anything has, or may have."""
        here = self._here(part)
        left = len(here) < len(part.items)
        # The last first: what leaves meanwhile is then never behind what was dropped.
        for item in reversed(here):
            left |= not await self._dropped(part, item.id)
        return left

    async def _on_the_way_back(self, part: Part[J]) -> tuple[OutboxId, ...]:
        """Queue what sets a part back, or send again what waits for that and was refused."""
        here = self._here(part) if part.outcome is Outcome.NOT_BACK else []
        if not here:
            return await part.job.back()
        for item in here:
            if item.state in NEEDS_PERSON:
                await self._actions.retry(item.id)
        return part.items

    def _can_go_back(self, part: Part[J]) -> bool:
        if part.outcome is Outcome.REFUSED and not self._here(part):
            return False
        return part.job.goes_back()

    def _undoable(self, part: Part[J]) -> bool:
        """Tell whether a part may be dropped, or else can be set back."""
        match part.outcome:
            case Outcome.WAITING:
                return True
            case Outcome.REFUSED | Outcome.UNCHANGED:
                return bool(self._here(part))
            case Outcome.DONE | Outcome.PARTLY | Outcome.NOT_BACK:
                return self._can_go_back(part)
            case _:
                return False

    # --- what the outbox has of a part

    async def _look(self, keys: Sequence[Hashable]) -> None:
        gone: list[Part[J]] = []
        for count, key in enumerate(keys, 1):
            part = self._parts[key]
            if part.items and part.outcome in WAYS:
                waiting = self._waiting(part)
                if waiting:
                    self._keep(_as_it_waits(part, waiting))
                else:
                    gone.append(part)
            if not count % _STEP:
                await asyncio.sleep(0)
        if gone:
            marks = await self._marks()
            for part in gone:
                now = self._parts[part.job.key]
                if now.items == part.items and now.outcome in WAYS and not self._waiting(now):
                    self._keep(self._gone(now, marks))
        self._changed()

    def _gone(self, part: Part[J], marks: dict[OutboxId, Mark]) -> Part[J]:
        """Return how a part stands of which the outbox has nothing any more."""

        def given_up(ids: Iterable[OutboxId]) -> list[bool]:
            return [marks.get(id) is Mark.GIVEN_UP for id in ids]

        arrived, _, in_part, whole = ENDS[WAYS[part.outcome]]
        if all(given_up(part.items)):
            return replace(part, outcome=whole)
        if any(given_up((*part.items, *_what_follows(part.items)))):
            return replace(part, outcome=in_part)
        return replace(part, outcome=arrived, why=None)

    def _here(self, part: Part[J]) -> list[OutboxItem]:
        """Return what was begun of a part and has not left the outbox, in its order."""
        return self._items(part.items)

    def _waiting(self, part: Part[J]) -> list[OutboxItem]:
        """Return what waits for a part: what was begun, else what follows once that arrived."""
        return self._here(part) or self._items(_what_follows(part.items))

    def _items(self, ids: Iterable[OutboxId]) -> list[OutboxItem]:
        return [item for item in map(self._library.outbox_item, ids) if item is not None]

    async def _landed(self, part: Part[J]) -> None:
        """Wait until it is known whether anything of a part left: then it can be dropped.

        Offline it comes back in a moment.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                while any(item.state in UNDER_WAY for item in self._here(part)):
                    self._news.clear()
                    await self._news.wait()

    async def _dropped(self, part: Part[J], id: OutboxId) -> bool:
        """Give up what waits; False where it has left, or may have."""
        for _ in range(_TRIES):
            item = self._library.outbox_item(id)
            if item is None or item.doubted or item.state is State.UNCONFIRMED:
                return False
            try:
                await self._actions.discard(id)
            except (Nothing, Unsupported) as problem:
                # Another try to send it has begun meanwhile; offline that, too, comes back.
                log.info("it leaves already: %s", problem.code)
                await self._landed(part)
            else:
                return True
        return False

    def _keep(self, part: Part[J]) -> None:
        self._parts[part.job.key] = part
        for id in (*part.items, *_what_follows(part.items)):
            self._whose[id] = part.job.key


def _as_it_waits(part: Part[J], waiting: Sequence[OutboxItem]) -> Part[J]:
    way = WAYS[part.outcome]
    stuck = [item for item in waiting if item.state in NEEDS_PERSON]
    refused = next((item for item in stuck if not _is_there_already(item)), None)
    if refused is not None:
        return replace(part, outcome=ENDS[way][1], why=refused.why)
    if len(stuck) == len(waiting):
        return replace(part, outcome=Outcome.UNCHANGED, why=stuck[0].why)
    return replace(part, outcome=way, why=waiting[0].why)


def _is_there_already(item: OutboxItem) -> bool:
    return item.why is not None and item.why.code == AlreadyImported.__name__


def _is_to_be_looked_at(item: OutboxItem) -> bool:
    """Tell whether the person must look at a message before it goes (again), each by itself."""
    says = isinstance(item.command, Reply | NewTicket)
    return says and item.state in (State.HELD, State.UNCONFIRMED)


def _what_follows(ids: Iterable[OutboxId]) -> list[OutboxId]:
    """Return the ids of what is done after each of *ids*, once that has arrived."""
    return [after for id in ids for after in follow_up_ids(id)]
