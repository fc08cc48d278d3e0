"""The person's pause: nothing is fetched and nothing sent, for every account, until it is over."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from desktop.domain.accounts import Account
from desktop.domain.changes import Change, SyncPhase, SyncState, SyncStateChanged
from desktop.domain.ids import AccountId
from desktop.domain.local_errors import SyncPaused
from desktop.services.library import Library


class Pausing:
    """Lasts until `end`, or the end of the program: a pause is too easily forgotten.

    *states* holds what is told of the accounts that have no engine.
    """

    def __init__(
        self,
        library: Library,
        states: dict[AccountId, SyncState],
        publish: Callable[[Change], None],
        stop: Callable[[AccountId], Awaitable[None]],
        start: Callable[[Account], None],
    ) -> None:
        self._library = library
        self._states = states
        self._publish = publish
        self._stop = stop
        self._start = start
        self.is_paused = False
        """Whether it lasts; what is written meanwhile waits in the outbox."""
        self._stopping = False
        self._over = False
        """Whether the end was asked for while it was only beginning."""

    async def begin(self) -> None:
        """Stop the sync of every account where it is; what is under way goes on from there."""
        if self.is_paused:
            return
        self.is_paused = self._stopping = True
        self._over = False
        try:
            for account in self._library.accounts():
                before = self._library.sync_state(account.id)
                await self._stop(account.id)
                self.tell(account, before)
        finally:
            self._stopping = False
        if self._over:
            self.end()

    def end(self) -> None:
        """Sync again, at once."""
        if self._stopping:
            # What is being stopped cannot be started yet.
            self._over = True
            return
        if not self.is_paused:
            return
        self.is_paused = False
        for account in self._library.accounts():
            before = self._states.pop(account.id, SyncState(account.id, SyncPhase.OFFLINE))
            self._publish(SyncStateChanged(replace(before, problem=None)))
            self._start(account)

    def tell(self, account: Account, before: SyncState | None = None) -> None:
        """Say of an account that it waits for the end of the pause."""
        synced_at = None if before is None else before.synced_at
        problem = SyncPaused()
        state = SyncState(account.id, SyncPhase.OFFLINE, synced_at=synced_at, problem=problem)
        self._states[account.id] = state
        self._publish(SyncStateChanged(state))
