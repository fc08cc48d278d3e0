"""One opened profile with everything that runs on it; the window and the command line share it."""

import logging
from collections.abc import Mapping
from contextlib import AsyncExitStack, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.accounts import Account
from desktop.domain.changes import (
    Changes,
    SyncPhase,
    SyncState,
    SyncStateChanged,
    Warned,
)
from desktop.domain.errors import (
    QT_TRANSLATE_NOOP,
    CacheSetAside,
    KeyringUnavailable,
    Problem,
    SignInRefused,
    WrongKey,
)
from desktop.domain.ids import AccountId
from desktop.domain.key_errors import KeyChanging, KeyLost
from desktop.domain.local_errors import SyncStopped
from desktop.services.accounts import Accounts
from desktop.services.actions import Actions
from desktop.services.key_note import read_note
from desktop.services.keys import Mode, Opened, Tokens
from desktop.services.library import Library
from desktop.services.patient import Patient
from desktop.services.pausing import Pausing
from desktop.services.room import RoomWatch
from desktop.services.safekeeping import Safekeeping
from desktop.services.session_parts import SessionParts
from desktop.services.sleep_watch import SleepWatch
from desktop.services.suspects import Suspects
from desktop.services.upkeep import Upkeep
from desktop.services.wish_watch import WishWatch
from desktop.store.profile import Profile
from desktop.sync.resting_worker import RestingWorker
from desktop.sync.tasks import TaskSet
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    # A session is opened before the first paint; what syncs is imported after it.
    import asyncio

    from desktop.backends.base import Backend
    from desktop.sync.engine import Engine

log = logging.getLogger(__name__)

CONNECT_PAUSE = 30.0
"""Seconds between tries to get at an account's token."""
KEYRING_PAUSE = 600.0
"""The same where the keyring asks the person each time, who said no; or they try again."""


class Session(SessionParts):
    """Owns profile, worker and engines. Construct on any thread, use on the loop's thread."""

    def __init__(self, directory: Path, opened: Opened, *, owner: bool = True) -> None:
        self.owner = owner
        """Whether this process syncs; a guest only reads and queues beside the owner."""
        self.opened = _settled(directory, opened, owner=owner)
        self.key_was_changed = self.opened.key != opened.key
        """Whether a change of the key was finished just now: a recovery key before it is void."""
        self.profile = _open(directory, self.opened, owner=owner)
        self.changes = Changes()
        # It may write, for which the window's thread must not wait once the worker writes too.
        self.suspects = Suspects(directory, self.profile.accounts, owner=owner)
        """What notes the messages being shown, and knows which of them ended the program before."""
        self._worker = RestingWorker(self.profile.cache.rest)
        in_keyring = self.opened.note.mode is Mode.KEYRING
        self._secretly = Patient() if in_keyring else self._worker
        self._engines: dict[AccountId, Engine] = {}
        self._runs: dict[AccountId, asyncio.Task[None]] = {}
        self._unconnected: dict[AccountId, SyncState] = {}
        self._knocked: dict[AccountId, asyncio.Event] = {}
        self._safekeeping = Safekeeping(self.profile, self._worker, self.changes.publish)
        self._tasks = TaskSet()
        room = RoomWatch(directory, self._worker, self.changes.publish, self._tasks)
        self._worker.failed = room.notice
        self._running = False
        self._stopped = False
        self.tokens = Tokens(self.opened.note, self.profile.accounts)
        self.library = Library(self.profile, self._sync_state)
        self.actions = Actions(
            self.profile,
            self._worker,
            self.library,
            self.changes.publish,
            self._engines.get,
            self._knock,
        )
        self.pausing = Pausing(
            self.library,
            self._unconnected,
            self.changes.publish,
            self._stop_engine,
            self._start_engine,
        )
        self.accounts = Accounts(
            profile=self.profile,
            worker=self._worker,
            tokens=self.tokens,
            secretly=self._secretly.run,
            is_lasting=lambda: self._running,
            open_backend=self.open_backend,
            publish=self.changes.publish,
            stop_engine=self._stop_engine,
            start_engine=self._start_engine,
        )

    @property
    def worker(self) -> Worker:
        """The thread for work that must not hold up the window, such as preparing a message."""
        return self._worker

    def open_backend(
        self, kind: str, url: str, token: str, login_fields: Mapping[str, str] | None = None
    ) -> "Backend":
        """Return a signed-in connection to be; raises `Problem` where the address cannot be one.

        The first call imports for a quarter of a second: not on the window's thread.
        """
        # The wire libraries take a while to import: not before the first paint.
        from desktop.backends.registry import open_backend

        return open_backend(kind, url, token, self._worker.run, login_fields)

    async def start(self) -> None:
        """Start the sync of every account and the indexing; returns at once.

        Warns where what was fetched before had to be set aside, or what was written restored.
        """
        self._running = True
        if self.profile.cache_rebuilt:
            self.changes.publish(Warned(CacheSetAside()))
        for account in self.library.accounts():
            self._start_engine(account)
        upkeep = Upkeep(
            self.profile, self._worker, self.changes.publish, self._wake_senders, self._paging
        )
        self._tasks.spawn(upkeep.index(), name="index")
        self._tasks.spawn(upkeep.tidy(), name="tidy")
        wishes = WishWatch(self.profile.tickets, self._worker, self.changes.publish)
        self.changes.subscribe(wishes.receive)
        self._tasks.spawn(wishes.run(), name="show wishes")
        self._tasks.spawn(upkeep.fill_facets(), name="prepare views")
        self._tasks.spawn(self.views.watch(), name="count views")
        self._tasks.spawn(self.views.keep_shared_fresh(), name="fetch shared views")
        sleep = SleepWatch(self.actions.resume, self.library.sync_states)
        self._tasks.spawn(sleep.run(), name="watch for sleep")
        self._tasks.spawn(upkeep.watch_guests(), name="watch outbox")
        self._tasks.spawn(self.timekeeper.keep_beating(), name="keep the timer")
        self._tasks.spawn(self.presence.run(), name="tell colleagues")
        self._tasks.spawn(self._safekeeping.back_up(), name="back up")
        self._tasks.spawn(self._safekeeping.look_for_damage(), name="look for damage")
        await self._safekeeping.tell_restored()

    async def connect(self, account: Account) -> "Engine":
        """Return the engine of *account*, made but not running; for one-shot commands too."""
        from desktop.sync.context import Context
        from desktop.sync.engine import Engine

        engine = self._engines.get(account.id)
        if engine is None:
            token = await self._secretly.run(self.tokens.get, account.id)
            if not token:
                raise SignInRefused(host=account.helpdesk or account.url)
            backend = await self._worker.run(
                self.open_backend, account.kind, account.url, token, account.login_fields
            )
            context = Context(
                account,
                backend,
                self.profile,
                self._worker,
                self.changes.publish,
                learned=lambda identity: self.accounts.learned(account.id, identity),
            )
            engine = self._engines[account.id] = Engine(context)
            if backend.presence is not None and self._running:
                backend.presence.listen(partial(self.presence.told, account.id))
        return engine

    def sync_now(self, account: AccountId | None = None) -> None:
        """Sync as the person asks: that ends a pause of theirs too."""
        if self.pausing.is_paused:
            self.pausing.end()
        else:
            self.actions.sync_now(account)

    async def stop(self) -> None:
        """Stop sync in order, finish what is being written, close the profile; once is enough.

        Whatever fails on the way is raised once all else was done: no thread is left.
        """
        import asyncio

        if self._stopped:
            return
        self._stopped = True
        self._running = False
        # From the last to the first.
        async with AsyncExitStack() as ending:
            ending.callback(self.profile.close)
            ending.callback(self.suspects.close)
            off_the_loop = asyncio.get_running_loop().run_in_executor
            for thread in (self._worker, self.readers, self.aside):
                ending.push_async_callback(off_the_loop, None, thread.close)
            if "spelling" in vars(self):
                ending.push_async_callback(off_the_loop, None, self.spelling.close)
            if self.owner:
                ending.push_async_callback(self._safekeeping.back_up_if_due)
            if "notifier" in vars(self):
                ending.push_async_callback(self.notifier.stop)
            ending.push_async_callback(self._tasks.cancel)
            ending.push_async_callback(self._stop_engines)
            if "presence" in vars(self):
                ending.push_async_callback(self.presence.stop)

    async def index_all(self) -> None:
        """Make every ticket searchable; for one-shot commands."""
        while await self._worker.run(self.profile.search.index_some, 1.0):
            pass

    def _sync_state(self, id: AccountId) -> SyncState | None:
        engine = self._engines.get(id)
        return self._unconnected.get(id) if engine is None else engine.state

    def _start_engine(self, account: Account) -> None:
        if self.pausing.is_paused:
            self.pausing.tell(account)
        elif self._running and account.id not in self._runs:
            self._runs[account.id] = self._tasks.spawn(self._run_engine(account), name="sync")

    async def _run_engine(self, account: Account) -> None:
        """Sync until cancelled; what stands in the way is told, and tried again after a while.

        The keyring may be locked still; or a fault of our own may have ended the sync.
        """
        import asyncio

        from desktop.sync.waiting import event_or_pause

        # Whoever stops it forgets it first: a cancellation that got lost on the way ends it too.
        while self._runs.get(account.id) is asyncio.current_task():
            problem = await self._synced_until_trouble(account)
            knocked = self._knocked[account.id] = asyncio.Event()
            asks = isinstance(problem, KeyringUnavailable)
            await event_or_pause(knocked, KEYRING_PAUSE if asks else CONNECT_PAUSE)

    async def _synced_until_trouble(self, account: Account) -> Problem:
        """Sync until something ends it; return what that was, once it is told."""
        import asyncio

        ended: Problem = SyncStopped(name=account.name)
        try:
            engine = await self.connect(account)
            self._unconnected.pop(account.id, None)
            self._knocked.pop(account.id, None)
            await engine.run()
        except Problem as problem:
            ended = problem
        except Exception:
            if self._runs.get(account.id) is not asyncio.current_task():
                # It was being stopped, and a part of it failed over that.
                raise asyncio.CancelledError from None
            # Whatever it is: without its sync an account is dead.
            log.exception("the sync of an account ended")
        engine = self._engines.pop(account.id, None)
        if engine is not None:
            with suppress(Exception):
                await engine.context.backend.aclose()
        synced_at = None if engine is None else engine.state.synced_at
        state = SyncState(account.id, SyncPhase.NEEDS_YOU, synced_at=synced_at, problem=ended)
        self._unconnected[account.id] = state
        self.changes.publish(SyncStateChanged(state))
        return ended

    async def _stop_engine(self, id: AccountId) -> None:
        import asyncio

        run = self._runs.pop(id, None)
        if run is not None:
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)
        engine = self._engines.pop(id, None)
        if engine is not None:
            await engine.context.backend.aclose()

    async def _stop_engines(self) -> None:
        async with AsyncExitStack() as ending:
            for id in tuple(self._engines):
                ending.push_async_callback(self._stop_engine, id)

    def _knock(self, id: AccountId) -> None:
        knocked = self._knocked.get(id)
        if knocked is not None:
            knocked.set()

    def _paging(self) -> bool:
        return any(engine.paging for engine in self._engines.values())

    def _wake_senders(self) -> None:
        for engine in self._engines.values():
            engine.outbox_changed()


def _settled(directory: Path, opened: Opened, *, owner: bool) -> Opened:
    """Finish what a change of the key left, before anything is opened."""
    note = read_note(directory)
    if note is None or not note.is_unsettled:
        return opened
    if not owner:
        if note.following is not None:
            raise KeyChanging
        return opened
    # Rarely wanted: not before the first paint.
    from desktop.services.key_change import settle

    return settle(directory, opened)


def _open(directory: Path, opened: Opened, *, owner: bool) -> Profile:
    try:
        return Profile.open(directory, opened.key, owner=owner)
    except WrongKey:
        if opened.note.mode is Mode.KEYRING and not opened.recovered:
            raise KeyLost(detail=QT_TRANSLATE_NOOP("Detail", "it holds another key")) from None
        raise
