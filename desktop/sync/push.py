"""The second journey: what was written here leaves, in order within each ticket."""

import asyncio
import logging
from collections.abc import Callable

from desktop.domain.errors import Problem
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import SENDABLE, UNDER_WAY, OutboxItem
from desktop.sync.context import Context
from desktop.sync.deadlines import Deadlines
from desktop.sync.delivery import Delivery
from desktop.sync.policy import backoff
from desktop.sync.tasks import TaskSet
from desktop.sync.waiting import event_or_pause

log = logging.getLogger(__name__)

SENDERS = 3
CARRIERS = 2
"""Items with files at once, beside the others: a word must not wait for a film."""
_ACTED_ON = SENDABLE | UNDER_WAY


class Pusher:
    """Sends one account's outbox; at most one item of a ticket is under way at a time.

    *blocked* is called when the account as a whole cannot send (no network, sign-in refused);
    nothing leaves then until `unblock`.
    """

    def __init__(self, context: Context, blocked: Callable[[], None]) -> None:
        self._ctx = context
        self._report_blocked = blocked
        self._delivery = Delivery(context)
        self._deadlines = Deadlines(context.clock, context.monotonic)
        self.trouble: Problem | None = None
        """What keeps the whole account from sending; None while it can."""
        self._troubles = 0
        self._rest_until = 0.0
        self._fault: Exception | None = None
        self._busy: dict[OutboxId, bool] = {}
        """What is under way, and whether it carries files."""
        self._moved = asyncio.Event()
        self._tasks = TaskSet()

    def wake(self) -> None:
        """Look at the outbox again: something was queued."""
        self._moved.set()

    def pause(self, item: OutboxId) -> bool:
        """Stop the files of *item* where they are; tell whether they were under way."""
        return self._delivery.uploading.stop(item)

    def unblock(self) -> None:
        """The helpdesk answers again: send what waited.

        Where reading works but sending fails each time, the pause still grows.
        """
        self.trouble = None
        self._moved.set()

    async def run(self) -> None:
        """Send whatever is due until cancelled; raises nothing of a single item's troubles."""
        try:
            while True:
                self._moved.clear()
                pause = await self.send_due()
                await event_or_pause(self._moved, pause)
        finally:
            await self._tasks.cancel()

    async def moved(self, longest: float) -> None:
        """Return after a wake, at the latest after *longest* seconds."""
        await event_or_pause(self._moved, longest)

    async def send_due(self) -> float | None:
        """Start what is due; return the seconds until the next item is; None: wait for a wake."""
        if self.trouble is not None:
            return None
        resting = self._rest_until - self._ctx.monotonic()
        if resting > 0:
            return resting
        pauses: list[float] = []
        for item in await self._heads():
            if item.id in self._busy or item.state not in _ACTED_ON:
                continue
            wait = self._deadlines.wait(item)
            if wait > 0:
                pauses.append(wait)
            elif self._has_room(bool(item.files)):
                self._busy[item.id] = bool(item.files)
                self._tasks.spawn(self._handle(item), name="send")
        return min(pauses, default=None)

    async def drain(self) -> None:
        """Send everything that may be sent now and wait for it; for one-shot runs.

        Raises what kept it: the account's trouble, or a fault of this computer.
        """
        self._fault = None
        while True:
            self._moved.clear()
            await self.send_due()
            if not self._busy:
                break
            await self._moved.wait()
        stopped_by = self.trouble or self._fault
        if stopped_by is not None:
            raise stopped_by

    async def settle_arrived(self) -> None:
        """Let items go whose message a pull brought before any answer did."""
        for item in await self._heads():
            if item.id not in self._busy:
                await self._delivery.settle_arrived(item)

    def _has_room(self, carries: bool) -> bool:
        same = sum(other == carries for other in self._busy.values())
        return same < (CARRIERS if carries else SENDERS)

    async def _heads(self) -> list[OutboxItem]:
        ctx = self._ctx
        return await ctx.worker.run(ctx.profile.outbox.heads, ctx.account.id)

    async def _handle(self, item: OutboxItem) -> None:
        try:
            trouble = await self._delivery.step(item)
        except Exception as error:  # noqa: BLE001 - a full disk, say: the item is as it was
            log.error("an outbox item could not be handled: %s", type(error))
            self._deadlines.rest(item.id, error, self._ctx.jitter())
            self._fault = error
        else:
            if trouble is not None:
                self._block(trouble)
            else:
                self._deadlines.forget(item.id)
                self._troubles = 0
        finally:
            self._busy.pop(item.id, None)
            self._moved.set()

    def _block(self, problem: Problem) -> None:
        log.info("sending pauses: %s", type(problem))
        if self.trouble is None:
            # The first time, the next answer of the helpdesk is enough to try again.
            pause = backoff(self._troubles, self._ctx.jitter()) if self._troubles else 0.0
            self._rest_until = self._ctx.monotonic() + pause
            self._troubles += 1
        self.trouble = problem
        self._report_blocked()
