"""Many conversations of mails brought in, one after the other, each followed to its own end."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop.domain.errors import Problem
from desktop.domain.held import AlreadyImported
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import NEEDS_PERSON, OutboxItem, Side
from desktop.domain.reasons import Reason, reason_of
from desktop.services.actions import Actions
from desktop.services.capture import Capture, LeftOut, Target
from desktop.services.library import Library
from desktop.services.mail_files import FoundMail
from desktop.store.send_log import Mark

log = logging.getLogger(__name__)


class Outcome(Enum):
    """What became of one conversation."""

    AHEAD = auto()
    """Not begun yet; for good where the person stopped it."""
    WAITING = auto()
    """In the outbox."""
    DONE = auto()
    """The helpdesk has it."""
    KNOWN = auto()
    """The helpdesk had it before; `why` tells where."""
    REFUSED = auto()
    """It could not be begun, was refused, or needs the person; `why` tells."""
    DROPPED = auto()
    """Taken back before it left, or given up in the outbox."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One conversation on its way in."""

    target: Target
    mails: tuple[FoundMail, ...]
    outcome: Outcome = Outcome.AHEAD
    items: tuple[OutboxId, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    """Files that the helpdesk would not take."""
    why: Reason | None = None


class MailImport:
    """Use it on the loop's thread; *changed* is called at each step."""

    def __init__(
        self,
        plans: Sequence[tuple[Target, Sequence[FoundMail]]],
        sides: dict[str, Side],
        more: str,
        *,
        capture: Capture,
        library: Library,
        actions: Actions,
        marks: Callable[[], Awaitable[dict[OutboxId, Mark]]],
        changed: Callable[[], None],
    ) -> None:
        self._parts = [Part(target=target, mails=tuple(mails)) for target, mails in plans]
        self._sides = sides
        self._more = more
        self._capture = capture
        self._library = library
        self._actions = actions
        self._marks = marks
        self._changed = changed
        self._stopped = False
        self.running = False
        """Whether it is beginning parts, or taking them back."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every conversation with what became of it."""
        return tuple(self._parts)

    def count(self, *outcomes: Outcome) -> int:
        """Return how many came out so."""
        return sum(part.outcome in outcomes for part in self._parts)

    @property
    def can_undo(self) -> bool:
        """Whether anything has not left yet, as far as can be told."""
        return not self.running and self.count(Outcome.WAITING) > 0

    def stop(self) -> None:
        """Begin no further part; what is begun goes its way."""
        self._stopped = True

    async def run(self) -> None:
        """Begin every part that has not begun, and try those again that failed to begin."""
        await self._each(self._begin, lambda part: not part.items)

    async def undo(self) -> None:
        """Take back what has not left; what has arrived stays: no helpdesk forgets a ticket."""
        await self._each(self._take_back, lambda part: part.outcome is Outcome.WAITING)

    async def look(self) -> None:
        """See what became of the parts on their way."""
        going = [place for place, part in enumerate(self._parts) if part.outcome is Outcome.WAITING]
        if not going:
            return
        items = {id: self._library.outbox_item(id) for p in going for id in self._parts[p].items}
        gone = [id for id, item in items.items() if item is None]
        marks = await self._marks() if gone else {}
        for place in going:
            part = self._parts[place]
            self._parts[place] = _now(part, [items[id] for id in part.items if id in items], marks)
        self._changed()

    # --- parts

    async def _each(
        self, step: Callable[[Part], Awaitable[Part]], wanted: Callable[[Part], bool]
    ) -> None:
        self._stopped = False
        self.running = True
        self._changed()
        try:
            for place in range(len(self._parts)):
                if self._stopped:
                    break
                part = self._parts[place]
                if not wanted(part):
                    continue
                try:
                    self._parts[place] = await step(part)
                except Problem as problem:
                    self._parts[place] = replace(
                        part, outcome=Outcome.REFUSED, why=reason_of(problem)
                    )
                self._changed()
        finally:
            self.running = False
            self._changed()
        await self.look()

    async def _begin(self, part: Part) -> Part:
        account = part.target.account
        said, left = await self._capture.said_in(account, part.mails, self._sides, self._more)
        items = await self._capture.send(part.target, said)
        return replace(
            part,
            outcome=Outcome.WAITING,
            items=tuple(items),
            left_out=tuple(left),
            why=None,
        )

    async def _take_back(self, part: Part) -> Part:
        dropped = 0
        for id in part.items:
            try:
                await self._actions.discard(id)
            except Problem as problem:
                log.info("it has left already: %s", problem.code)
            else:
                dropped += 1
        outcome = Outcome.DROPPED if dropped == len(part.items) else part.outcome
        return replace(part, outcome=outcome)


def _now(part: Part, items: list[OutboxItem | None], marks: dict[OutboxId, Mark]) -> Part:
    """Return how a part stands whose items are these; None for one that left the outbox."""
    stuck = next((i for i in items if i is not None and i.state in NEEDS_PERSON), None)
    if stuck is not None:
        known = stuck.why is not None and stuck.why.code == AlreadyImported.__name__
        return replace(part, outcome=Outcome.KNOWN if known else Outcome.REFUSED, why=stuck.why)
    waiting = next((i for i in items if i is not None), None)
    if waiting is not None:
        return replace(part, why=waiting.why)
    given_up = all(marks.get(id) is Mark.GIVEN_UP for id in part.items)
    return replace(part, outcome=Outcome.DROPPED if given_up else Outcome.DONE, why=None)
