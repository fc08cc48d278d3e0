"""One account's sync: when to pull and push, woken by push, timer, person and network."""

import asyncio
import logging
from dataclasses import replace
from datetime import datetime

from desktop.domain.changes import SyncPhase, SyncState, SyncStateChanged
from desktop.domain.errors import QT_TRANSLATE_NOOP, Busy, Problem, Unreachable
from desktop.domain.ids import OutboxId, RemoteId
from desktop.sync.context import Context
from desktop.sync.pace import Pace
from desktop.sync.policy import ACCOUNT_TROUBLE, PROBE_SECONDS, backoff, phase_of, pull_pause
from desktop.sync.pull import Puller
from desktop.sync.push import Pusher
from desktop.sync.tasks import TaskSet
from desktop.sync.waiting import event_or_pause

log = logging.getLogger(__name__)


class Engine:
    """Keeps one account in step until it is cancelled."""

    def __init__(self, context: Context) -> None:
        self._ctx = context
        self._puller = Puller(context)
        self._wake = asyncio.Event()
        self._pusher = Pusher(context, blocked=self._wake.set, rested=self._show_rest)
        self._tasks = TaskSet()
        self._failures = 0
        self._listening = False
        self._doubted = False
        """Whether the stream of changes broke: the helpdesk may be gone, and may not say so."""
        self._asked = False
        """Whether the person asked for the next pull, or the network came back."""
        self.state = SyncState(context.account.id, SyncPhase.OFFLINE)

    @property
    def context(self) -> Context:
        """The account and what its sync works with."""
        return self._ctx

    @property
    def paging(self) -> bool:
        """Whether pages of changes are coming in at this moment."""
        return self._puller.paging

    def wake(self) -> None:
        """Pull and push as soon as possible."""
        self._asked = True
        self._wake.set()
        self._pusher.hurry()

    def resume(self) -> None:
        """Begin anew with the helpdesk: this computer slept, or is on another network."""
        self._tasks.spawn(self._begin_anew(), name="resume")

    def outbox_changed(self) -> None:
        """Push as soon as possible: the person wrote something."""
        self._pusher.wake()

    def pause(self, item: OutboxId) -> bool:
        """Stop the files of an outbox item where they are; tell whether they were under way."""
        return self._pusher.pause(item)

    async def run(self) -> None:
        """Sync until cancelled; troubles become `state`, never an end."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._keep_pulling())
                group.create_task(self._pusher.run())
                group.create_task(self._listen())
        finally:
            await self._tasks.cancel()

    async def sync_once(self) -> None:
        """Pull, push and pull what the push made; raises the `Problem` that stopped it."""
        await self._pull()
        await self.push_once()
        await self._pull()

    async def push_once(self) -> None:
        """Send what is due and wait for it; raises what kept it here."""
        await self._pusher.drain()

    async def pull_thread(self, ticket: RemoteId) -> None:
        """Fetch one conversation at once; raises `Problem`."""
        await self._ctx.identify()
        await self._puller.pull_thread(ticket)

    def tell_read(self, ticket: RemoteId, until: datetime) -> None:
        """Let the helpdesk know what was read, where it keeps count; a failure is no harm."""
        self._tasks.spawn(self._mark_read(ticket, until), name="mark read")

    async def _begin_anew(self) -> None:
        await self._ctx.backend.renew()
        self._failures = 0
        self.wake()

    async def _mark_read(self, ticket: RemoteId, until: datetime) -> None:
        try:
            if (await self._ctx.identify()).capabilities.read_state:
                await self._ctx.backend.mark_read(ticket, until)
        except Problem as problem:
            log.info("the helpdesk was not told what was read: %s", type(problem))

    async def _keep_pulling(self) -> None:
        pace = Pace()
        while True:
            await pace.turn()
            self._wake.clear()
            error: Exception | None = None
            try:
                await self._pull()
            except Exception as caught:  # noqa: BLE001 - whatever it is, the next try may do better
                error = caught
                if not isinstance(caught, Problem):
                    log.error("pulling raised %s", type(caught))
            pause = pull_pause(
                self._failures, error, push=self._listening, jitter=self._ctx.jitter()
            )
            await event_or_pause(self._wake, pause)

    async def _pull(self) -> None:
        if self._asked or self.state.phase is not SyncPhase.OFFLINE or not self._failures:
            # What is tried in vain again and again is offline, and no work under way.
            self._show(SyncPhase.SYNCING)
        self._asked = False
        try:
            await self._probe()
            await self._puller.sync_pages(self._progress)
            # The helpdesk answers: a conversation that cannot be read holds back no sending.
            self._pusher.unblock()
            await self._pusher.settle_arrived()
            await self._puller.sync_threads(self._progress)
            await self._pusher.settle_arrived()
        except Exception as error:
            self._failures += 1
            problem = _problem(error)
            if isinstance(problem, Busy) and problem.seconds is not None:
                self._pusher.asked_to_wait(problem.seconds)
            if not isinstance(problem, ACCOUNT_TROUBLE):
                # The helpdesk is there, whatever is wrong with what it shows of its tickets.
                self._pusher.unblock()
            self._show(phase_of(problem), problem=problem)
            raise
        self._failures = 0
        self._show(SyncPhase.IDLE, synced_at=self._ctx.clock())

    async def _probe(self) -> None:
        """After the stream broke, see whether anybody is there: a pull would wait much longer."""
        if not self._doubted:
            return
        self._doubted = False
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                await self._ctx.backend.identify()
        except TimeoutError:
            raise Unreachable(host=self._ctx.account.url) from None

    async def _listen(self) -> None:
        """Pull whenever the helpdesk says that something changed, where it can say so."""
        failures = 0
        while True:
            try:
                if not (await self._ctx.identify()).capabilities.push:
                    return
                async for _ in self._ctx.backend.wake_ups():
                    failures = 0
                    self._listening = True
                    self._wake.set()
            except Exception as error:  # noqa: BLE001 - the timer still pulls meanwhile
                if not isinstance(error, Problem):
                    log.error("listening raised %s", type(error))
            if self._listening:
                self._doubted = True
                self._wake.set()
            self._listening = False
            failures += 1
            await asyncio.sleep(backoff(min(failures, 6), self._ctx.jitter()))

    def _progress(self, done: int, total: int | None) -> None:
        self._show(SyncPhase.SYNCING, done=done, total=total)

    def _show(
        self,
        phase: SyncPhase,
        *,
        done: int = 0,
        total: int | None = None,
        synced_at: float | None = None,
        problem: Exception | None = None,
    ) -> None:
        state = SyncState(
            self._ctx.account.id,
            phase,
            done=done,
            total=total,
            synced_at=synced_at or self.state.synced_at,
            problem=problem,
            resting_until=self.state.resting_until,
        )
        self._publish(state)

    def _show_rest(self, until: float | None) -> None:
        self._publish(replace(self.state, resting_until=until))

    def _publish(self, state: SyncState) -> None:
        if state != self.state:
            self.state = state
            self._ctx.publish(SyncStateChanged(state))


def _problem(error: Exception) -> Problem:
    return (
        error
        if isinstance(error, Problem)
        else Problem(detail=QT_TRANSLATE_NOOP("Detail", "an unexpected fault"))
    )
