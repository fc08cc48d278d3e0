"""The second journey: what was written here leaves, in order within each ticket."""

import asyncio
import logging
from collections.abc import Callable

from desktop.domain.changes import Warned
from desktop.domain.errors import Problem
from desktop.domain.ids import OutboxId
from desktop.domain.outbox import SENDABLE, UNDER_WAY, OutboxItem
from desktop.sync.circuit import Circuit, Outcome
from desktop.sync.context import Context
from desktop.sync.deadlines import Deadlines
from desktop.sync.delivery import Delivery, unharmed
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

    def __init__(
        self,
        context: Context,
        blocked: Callable[[], None],
        rested: Callable[[float | None], None] | None = None,
    ) -> None:
        self._ctx = context
        self._report_blocked = blocked
        self._report_rest = rested
        self._delivery = Delivery(context)
        self._deadlines = Deadlines(context.clock, context.monotonic)
        self._circuit = Circuit(context.monotonic, context.jitter)
        self._fault: Exception | None = None
        self._warned: set[str] = set()
        """Codes of faults of this computer that the person was told of."""
        self._busy: dict[OutboxId, bool] = {}
        """What is under way, and whether it carries files."""
        self._moved = asyncio.Event()
        self._tasks = TaskSet()

    @property
    def trouble(self) -> Problem | None:
        """What keeps the whole account from sending; None while it can."""
        return self._circuit.trouble

    def wake(self) -> None:
        """Look at the outbox again: something was queued."""
        self._moved.set()

    def hurry(self) -> None:
        """Try at once, even where sending rests: the person asked for it."""
        self._circuit.hurry()
        self._moved.set()

    def asked_to_wait(self, seconds: float) -> None:
        """Leave the helpdesk alone for *seconds*: it asked for that when it was read."""
        self._circuit.asked_to_wait(seconds)
        self._tell_rest()

    def pause(self, item: OutboxId) -> bool:
        """Stop the files of *item* where they are; tell whether they were under way."""
        return self._delivery.uploading.stop(item)

    def unblock(self) -> None:
        """The helpdesk answers again: send what waited.

        Where reading works but sending fails each time, the pause still grows.
        """
        self._circuit.unblock()
        if self._ctx.identity is not None:
            self._circuit.signed_in()
        self._moved.set()

    async def run(self) -> None:
        """Send whatever is due until cancelled, whatever fails meanwhile."""
        failures = 0
        try:
            while True:
                self._moved.clear()
                try:
                    pause = await self.send_due()
                    failures = 0
                except Exception as error:  # noqa: BLE001 - what is under way goes on
                    log.error("the outbox could not be looked at: %s", type(error))
                    self._warn(error)
                    failures += 1
                    pause = backoff(min(failures, 4), self._ctx.jitter())
                await event_or_pause(self._moved, pause)
        finally:
            await self._tasks.cancel()

    async def send_due(self) -> float | None:
        """Start what is due; return the seconds until the next item is; None: wait for a wake."""
        if self.trouble is not None:
            return None
        if self._circuit.rest:
            return self._circuit.rest
        pauses: list[float] = []
        due: list[OutboxItem] = []
        for item in await self._heads():
            if item.id in self._busy or item.state not in _ACTED_ON:
                continue
            wait = self._deadlines.wait(item)
            if wait > 0:
                pauses.append(wait)
            else:
                due.append(item)
        if self._circuit.testing:
            # One that failed less often goes ahead: it may not be the helpdesk's fault alone.
            due.sort(key=lambda item: item.attempts)
        for item in due:
            if self._has_room(bool(item.files)):
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
        if self._circuit.testing:
            return not same
        return same < (CARRIERS if carries else SENDERS)

    async def _heads(self) -> list[OutboxItem]:
        ctx = self._ctx

        def settled() -> list[OutboxItem]:
            ctx.profile.settle_sends()
            return ctx.profile.outbox.heads(ctx.account.id)

        return await ctx.worker.run(settled)

    async def _handle(self, item: OutboxItem) -> None:
        try:
            outcome = await self._delivery.step(item)
        except Exception as error:  # noqa: BLE001 - a full disk, say: the item is as it was
            log.error("an outbox item could not be handled: %s", type(error))
            self._deadlines.rest(item.id, error, self._ctx.jitter())
            self._fault = error
            self._warn(error)
        else:
            self._deadlines.forget(item.id)
            self._learn(item, outcome)
        finally:
            self._busy.pop(item.id, None)
            self._moved.set()

    def _learn(self, item: OutboxItem, outcome: Outcome) -> None:
        """Take note of what one item's step tells of the account."""
        if outcome.problem is not None:
            log.info("sending failed: %s", type(outcome.problem))
            self._circuit.failed(item.id, outcome.problem, whole=outcome.whole)
            if outcome.whole:
                self._fault = outcome.problem
        elif outcome.answered:
            self._circuit.answered()
            self._warned.clear()
        self._tell_rest()
        if self.trouble is not None:
            self._report_blocked()

    def _warn(self, error: Exception) -> None:
        """Tell the person what of this computer keeps messages here; once, until one leaves."""
        if isinstance(error, Problem) and error.code not in self._warned:
            self._warned.add(error.code)
            with unharmed("telling what keeps messages here"):
                self._ctx.publish(Warned(error))

    def _tell_rest(self) -> None:
        if self._report_rest is not None:
            rest = self._circuit.rest
            self._report_rest(self._ctx.clock() + rest if rest else None)
