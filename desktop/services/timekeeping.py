"""Timing one's work on tickets: a timer that survives restart and sleep, and logging by hand."""

import logging
import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.domain import timer as clockwork
from desktop.domain.changes import Change, TimerChanged
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, OutboxId, TicketRef
from desktop.domain.timer import BadDuration, Gap, Timer
from desktop.domain.timesheet import TimeEntry
from desktop.domain.work import ChangeTime, LogTime
from desktop.services.actions import Actions
from desktop.services.library import Library
from desktop.store.accounts import AccountStore
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    # Not before the first paint.
    import asyncio

log = logging.getLogger(__name__)

BEAT: Final = 60.0
"""Seconds between two notes that the timer is still running."""
LONGEST: Final = 24 * 60
"""Minutes of one entry at most: more is a timer that was forgotten, or a slip of the hand."""
_SETTING: Final = "timer"


class Timekeeper:
    """Keeps the one timer of a profile; times are Unix times of *clock*."""

    def __init__(
        self,
        settings: AccountStore,
        worker: Worker,
        library: Library,
        actions: Actions,
        publish: Callable[[Change], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._worker = worker
        self._library = library
        self._actions = actions
        self._publish = publish
        self._clock = clock
        stored = settings.setting(_SETTING)
        self._timer = None if not stored else msgspec.json.decode(stored, type=Timer | None)

    @property
    def timer(self) -> Timer | None:
        """The timer, running or at rest; None where there is none."""
        return self._timer

    def elapsed(self) -> float:
        """Return the seconds that the timer has counted; 0 where there is none."""
        return 0.0 if self._timer is None else clockwork.elapsed(self._timer, self._clock())

    def can_time(self, account: AccountId) -> bool:
        """Tell whether time can be logged there."""
        can = self._library.capabilities(account)
        return can is not None and can.time

    def unaccounted(self) -> Gap | None:
        """Return the time for which the person is to say whether they worked; None: there is none.

        Ask before the next `beat`, which counts it.
        """
        return None if self._timer is None else clockwork.gap(self._timer, self._clock())

    async def start(self, ref: TicketRef) -> OutboxId | None:
        """Time the work on a ticket from now on; what was timed on another one is logged.

        Returns the entry of that other one, None where there was none.
        """
        async with self._turn:
            before = self._timer
            if before is not None and before.ref == ref:
                await self._keep(clockwork.resumed(before, self._clock()))
                return None
            logged = None if before is None else await self._log(before)
            await self._keep(clockwork.begun(ref, self._clock()))
            return logged

    async def pause(self) -> None:
        """Let the timer rest."""
        async with self._turn:
            if self._timer is not None:
                await self._keep(clockwork.rested(self._timer, self._clock()))

    async def resume(self) -> None:
        """Let the timer run on."""
        async with self._turn:
            if self._timer is not None:
                await self._keep(clockwork.resumed(self._timer, self._clock()))

    async def beat(self) -> None:
        """Note that the timer was seen running; nothing where the person is to be asked first."""
        async with self._turn:
            timer = self._timer
            if timer is not None and timer.since is not None and not self.unaccounted():
                await self._keep(clockwork.seen(timer, self._clock()), tell=False)

    async def keep_beating(self) -> None:
        """Note for ever that the timer runs; a fault of this computer only pauses it."""
        import asyncio

        while True:
            await asyncio.sleep(BEAT)
            try:
                await self.beat()
            except Problem as problem:
                log.error("the timer was not kept: %s", type(problem))

    async def account_for(self, gap: Gap, *, worked: bool) -> None:
        """Count a time in which the timer was not seen, or leave it out."""
        async with self._turn:
            if self._timer is None:
                return
            timer = self._timer if worked else clockwork.without(self._timer, gap)
            await self._keep(clockwork.seen(timer, self._clock()))

    async def describe(self, note: str, *, billable: bool) -> None:
        """Keep what the entry will say."""
        async with self._turn:
            if self._timer is not None:
                await self._keep(msgspec.structs.replace(self._timer, note=note, billable=billable))

    async def log(self) -> OutboxId | None:
        """Stop the timer and queue its entry; None where there is no timer.

        The timer goes as its entry is queued, both in one: a crash leaves either.
        """
        async with self._turn:
            return None if self._timer is None else await self._log(self._timer)

    async def discard(self) -> None:
        """Let go of the timer and what it counted."""
        async with self._turn:
            await self._keep(None)

    async def put_back(self, timer: Timer, item: OutboxId) -> bool:
        """Take a logged entry back into the timer it came from; False where it has left."""
        if not await self._actions.undo_status(item):
            return False
        async with self._turn:
            await self._keep(timer)
        return True

    async def log_by_hand(
        self,
        ref: TicketRef,
        spent: int,
        *,
        worked: float,
        billable: bool = True,
        note: str = "",
        timed: bool = False,
    ) -> OutboxId:
        """Queue an entry of so many minutes; raises `BadDuration` where nobody works so long.

        With *timed* it is for what the timer counted on that ticket, and the timer goes with it.
        """
        if not 1 <= spent <= LONGEST:
            raise BadDuration(hours=LONGEST // 60)
        command = LogTime(
            ticket=ref.id, minutes=spent, worked=worked, billable=billable, note=note.strip()
        )
        async with self._turn:
            # Another ticket's may run by now: that is not what was logged.
            mine = timed and self._timer is not None and self._timer.ref == ref
            return await self._queue(ref.account, command, with_timer=mine)

    async def mend(
        self,
        account: AccountId,
        entry: TimeEntry,
        spent: int,
        *,
        worked: float,
        billable: bool = True,
        note: str = "",
    ) -> OutboxId:
        """Queue other values for an entry of one's own that the helpdesk has."""
        if not 1 <= spent <= LONGEST:
            raise BadDuration(hours=LONGEST // 60)
        command = ChangeTime(
            ticket=entry.ticket,
            entry=entry.id,
            minutes_before=entry.minutes,
            minutes=spent,
            worked=worked,
            billable=billable,
            note=note.strip(),
        )
        return (await self._actions.queue(account, command)).id

    async def take_back(self, account: AccountId, entry: TimeEntry) -> OutboxId:
        """Queue that an entry of one's own goes."""
        command = ChangeTime(
            ticket=entry.ticket,
            entry=entry.id,
            minutes_before=entry.minutes,
            minutes=0,
            worked=entry.worked.timestamp(),
            billable=entry.billable,
            note=entry.note,
        )
        return (await self._actions.queue(account, command)).id

    @cached_property
    def _turn(self) -> "asyncio.Lock":
        """Who changes the timer waits for whoever does: it is logged once, and stays gone."""
        import asyncio

        return asyncio.Lock()

    async def _log(self, timer: Timer) -> OutboxId:
        spent = clockwork.minutes(clockwork.elapsed(timer, self._clock()))
        command = LogTime(
            ticket=timer.ref.id,
            minutes=min(spent, LONGEST),
            worked=self._clock(),
            billable=timer.billable,
            note=timer.note.strip(),
        )
        return await self._queue(timer.ref.account, command, with_timer=True)

    async def _queue(self, account: AccountId, command: LogTime, *, with_timer: bool) -> OutboxId:
        setting = _SETTING if with_timer else ""
        items = await self._actions.queue_all(account, (command,), setting=setting)
        if with_timer:
            self._timer = None
            self._publish(TimerChanged())
        return items[0].id

    async def _keep(self, timer: Timer | None, *, tell: bool = True) -> None:
        text = msgspec.json.encode(timer).decode()
        await self._worker.run(self._settings.set_setting, _SETTING, text)
        self._timer = timer
        if tell:
            self._publish(TimerChanged())
