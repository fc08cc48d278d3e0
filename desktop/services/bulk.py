"""One deed on many tickets: begun one after the other, each followed to its own end.

Each ticket's part is a command of the outbox like any other, so it waits offline, keeps its place
among the ticket's other writes and is never done twice. `Bulk` only begins them and keeps the list.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol

from desktop.domain.deeds import follow_up_ids
from desktop.domain.errors import Nothing, Problem
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import NEEDS_PERSON, UNDER_WAY, OutboxItem, Reply, State
from desktop.domain.reasons import Reason, reason_of
from desktop.domain.ticket import TicketRow
from desktop.services.actions import Actions
from desktop.services.library import Library
from desktop.services.ticket_work import TicketWork
from desktop.store.send_log import Mark

log = logging.getLogger(__name__)

_PATIENCE = 10.0
"""Seconds to wait for what leaves at this moment, before it counts as having arrived."""


class Outcome(Enum):
    """What became of one ticket's part."""

    AHEAD = auto()
    """Not begun yet; for good where the person stopped it."""
    UNCHANGED = auto()
    """It was like that before."""
    WAITING = auto()
    """In the outbox."""
    DONE = auto()
    """The helpdesk has it."""
    REFUSED = auto()
    """It could not be begun, was refused, or needs the person; `why` tells."""
    DROPPED = auto()
    """Taken back before it left, or given up in the outbox."""
    GOING_BACK = auto()
    """It had arrived: what sets it back to what it was waits in the outbox."""
    BACK = auto()
    """It is as it was before."""
    NOT_BACK = auto()
    """It had arrived and could not be set back; `why` tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One ticket of the many."""

    ref: TicketRef
    number: str
    subject: str
    before: TicketRow | None
    """As it was to be when its part began: what undoing goes back to."""
    outcome: Outcome = Outcome.AHEAD
    items: tuple[OutboxId, ...] = ()
    """What waits in the outbox for it, or did, in the order in which it leaves."""
    why: Reason | None = None


class Deed(Protocol):
    """What is done to each ticket; both ways return what waits in the outbox, () for nothing.

    Both raise `Problem` where it cannot be.
    """

    def changes(self, row: TicketRow) -> bool:
        """Tell whether it would change *row* at all."""
        ...

    def goes_back(self, before: TicketRow) -> bool:
        """Tell whether it can be set back once it has arrived: what was said cannot."""
        ...

    async def do(self, row: TicketRow) -> tuple[OutboxId, ...]:
        """Do it to one ticket; () where it is done already, here."""
        ...

    async def back(self, before: TicketRow) -> tuple[OutboxId, ...]:
        """Make a ticket what it was; () where it is so already, here."""
        ...


_GOING = frozenset({Outcome.WAITING, Outcome.GOING_BACK})
_ENDS = {
    Outcome.WAITING: (Outcome.DONE, Outcome.REFUSED, Outcome.DROPPED),
    Outcome.GOING_BACK: (Outcome.BACK, Outcome.NOT_BACK, Outcome.NOT_BACK),
}
"""What becomes of something on its way that arrives, is refused, or is given up."""


class Bulk:
    """One deed on many tickets. Use it on the loop's thread; *changed* is called at each step."""

    def __init__(
        self,
        deed: Deed,
        refs: Sequence[TicketRef],
        *,
        library: Library,
        actions: Actions,
        work: TicketWork,
        marks: Callable[[], Awaitable[dict[OutboxId, Mark]]],
        changed: Callable[[], None],
    ) -> None:
        self.deed = deed
        self._library = library
        self._actions = actions
        self._work = work
        self._marks = marks
        self._changed = changed
        self._stopped = False
        self._parts = {ref: _part(ref, library.ticket(ref)) for ref in refs}
        self._news = asyncio.Event()
        self.running = False
        """Whether it is beginning parts, or taking them back."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every ticket with what became of it, in the order they were named."""
        return tuple(self._parts.values())

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

    def notice(self) -> None:
        """Take note that something moved in the outbox; `look` tells what."""
        self._news.set()

    def stop(self) -> None:
        """Begin no further part; what is begun goes its way."""
        self._stopped = True

    async def run(self) -> None:
        """Begin every part that has not begun."""
        await self._each(self._begin, lambda part: part.outcome is Outcome.AHEAD)

    async def retry(self) -> None:
        """Try those again that were refused, and begin those that were stopped."""
        await self._each(self._again, self._repeatable)

    async def undo(self) -> None:
        """Drop what has not left, and set back what has arrived to what it was, if it can be."""
        await self._each(self._take_back, self._undoable)

    async def look(self) -> None:
        """See what became of the parts on their way."""
        going = [part for part in self._parts.values() if part.outcome in _GOING]
        vanished: list[Part] = []
        for part in going:
            waiting = self._waiting(part)
            if waiting:
                self._keep(_as_it_waits(part, waiting[0]))
            else:
                vanished.append(part)
        if vanished:
            marks = await self._marks()
            for part in vanished:
                now = self._parts[part.ref]
                if now.items == part.items and now.outcome in _GOING:
                    given_up = any(marks.get(id) is Mark.GIVEN_UP for id in now.items)
                    arrived, _, dropped = _ENDS[now.outcome]
                    self._keep(replace(now, outcome=dropped if given_up else arrived))
        self._changed()

    # --- parts

    async def _each(
        self, step: Callable[[Part], Awaitable[Part]], wanted: Callable[[Part], bool]
    ) -> None:
        self._stopped = False
        self.running = True
        self._changed()
        try:
            for part in [p for p in self._parts.values() if wanted(p)]:
                if self._stopped:
                    break
                try:
                    self._keep(await step(self._parts[part.ref]))
                except Problem as problem:
                    failed = Outcome.NOT_BACK if step == self._take_back else Outcome.REFUSED
                    self._keep(replace(part, outcome=failed, why=reason_of(problem)))
                self._changed()
        finally:
            self.running = False
            self._changed()
        await self.look()

    async def _begin(self, part: Part) -> Part:
        wish = self._work.wish(part.ref)
        if wish is None:
            raise Nothing(what="such ticket any more")
        # With what waits for it already: that is what undoing goes back to.
        row = replace(wish.row, ticket=wish.ticket)
        if not self.deed.changes(row):
            return replace(part, before=row, outcome=Outcome.UNCHANGED, why=None)
        items = await self.deed.do(row)
        outcome = Outcome.WAITING if items else Outcome.DONE
        return replace(part, before=row, outcome=outcome, items=items, why=None)

    async def _again(self, part: Part) -> Part:
        waiting = self._waiting(part)
        if not waiting:
            return await self._begin(part)
        for item in waiting:
            if item.state in NEEDS_PERSON:
                await self._actions.retry(item.id)
        return replace(part, outcome=Outcome.WAITING, why=None)

    def _repeatable(self, part: Part) -> bool:
        """Tell whether a part failed, in a way that another try cannot make worse."""
        if part.outcome is not Outcome.REFUSED:
            return part.outcome is Outcome.AHEAD
        return not any(map(_is_to_be_looked_at, self._waiting(part)))

    async def _take_back(self, part: Part) -> Part:
        await self._landed(part)
        here = self._here(part)
        left = len(here) < len(part.items)
        # The last first: what leaves meanwhile is then never behind what was dropped.
        for item in reversed(here):
            may_have_left = item.doubted or item.state is State.UNCONFIRMED
            if may_have_left or not await self._dropped(item):
                left = True
        if part.items and not left:
            return replace(part, outcome=Outcome.DROPPED, why=None)
        if part.before is None or not self._can_go_back(part):
            return part
        back = await self.deed.back(part.before)
        outcome = Outcome.GOING_BACK if back else Outcome.BACK
        return replace(part, outcome=outcome, items=back, why=None)

    def _can_go_back(self, part: Part) -> bool:
        if part.before is None or (part.outcome is Outcome.REFUSED and not self._here(part)):
            return False
        return self.deed.goes_back(part.before)

    def _undoable(self, part: Part) -> bool:
        """Tell whether a part may be dropped, or else can be set back."""
        match part.outcome:
            case Outcome.WAITING:
                return True
            case Outcome.REFUSED:
                return bool(self._here(part))
            case Outcome.DONE | Outcome.NOT_BACK:
                return self._can_go_back(part)
            case _:
                return False

    def _here(self, part: Part) -> list[OutboxItem]:
        """Return what was begun of a part and has not left the outbox, in its order."""
        return self._items(part.items)

    def _waiting(self, part: Part) -> list[OutboxItem]:
        """Return what waits for a part: what was begun, else what follows once that arrived."""
        following = (id for item in part.items for id in follow_up_ids(item))
        return self._here(part) or self._items(following)

    def _items(self, ids: Iterable[OutboxId]) -> list[OutboxItem]:
        return [item for item in map(self._library.outbox_item, ids) if item is not None]

    async def _landed(self, part: Part) -> None:
        """Wait until it is known whether anything of a part left: then it can be dropped.

        Offline it comes back in a moment.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                while any(item.state in UNDER_WAY for item in self._here(part)):
                    self._news.clear()
                    await self._news.wait()

    async def _dropped(self, item: OutboxItem) -> bool:
        """Give up what waits; False where it leaves at this moment."""
        try:
            await self._actions.discard(item.id)
        except Problem as problem:
            log.info("it leaves already: %s", problem.code)
            return False
        return True

    def _keep(self, part: Part) -> None:
        self._parts[part.ref] = part


def _as_it_waits(part: Part, item: OutboxItem) -> Part:
    if item.state not in NEEDS_PERSON:
        return replace(part, why=item.why)
    return replace(part, outcome=_ENDS[part.outcome][1], why=item.why)


def _is_to_be_looked_at(item: OutboxItem) -> bool:
    """Tell whether the person must look at a message before it goes (again), each by itself."""
    return isinstance(item.command, Reply) and item.state in (State.HELD, State.UNCONFIRMED)


def _part(ref: TicketRef, row: TicketRow | None) -> Part:
    return Part(
        ref=ref,
        number="" if row is None else row.ticket.number,
        subject="" if row is None else row.ticket.subject,
        before=row,
    )
