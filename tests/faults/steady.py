"""Waiting until a client has come to rest, in the time that its loop counts."""

import asyncio
from collections import Counter
from collections.abc import Callable

from desktop.domain.changes import Change, OutboxChanged, SyncPhase, SyncStateChanged
from desktop.domain.ids import AccountId
from desktop.domain.outbox import NEEDS_PERSON
from desktop.services.session import Session

_BETWEEN = 0.03
"""True seconds between two looks: looking costs more than most of what changes."""


class Restless(Exception):  # noqa: N818 - it says what the client is
    """Sending or fetching did not come to its end."""


class Steady:
    """Watches one session at *speed*; patient for so many true seconds without progress."""

    def __init__(self, session: Session, speed: float, patience: float) -> None:
        self._session = session
        self._speed = speed
        self._patience = patience
        self._changed = asyncio.Event()
        session.changes.subscribe(self._see)

    async def still(self) -> None:
        """Return when nothing leaves any more unless a person does something."""
        if not await self._until(self._stands_still):
            items = self._session.library.outbox()
            kinds = Counter(f"{item.state} ({item.reason_code})" for item in items)
            raise Restless(f"sending does not come to rest: {dict(kinds)}")

    async def pulled(self) -> None:
        """Return when every account has pulled all there is: twice, one may be under way."""
        for _ in range(2):
            before = {s.account: s.synced_at for s in self._session.library.sync_states()}
            self._session.actions.sync_now()
            if not await self._until(lambda before=before: self._pulled_since(before)):
                states = [repr(s) for s in self._session.library.sync_states()]
                raise Restless(f"fetching does not come to its end: {states}")

    async def _until(self, condition: Callable[[], bool]) -> bool:
        """Tell whether *condition* came true before nothing got any further for too long."""
        least = self._session.profile.outbox.count()
        loop = asyncio.get_running_loop()
        patience = self._patience * self._speed
        try:
            async with asyncio.timeout(patience) as until:
                while not condition():
                    self._changed.clear()
                    await self._changed.wait()
                    await asyncio.sleep(_BETWEEN * self._speed)
                    count = self._session.profile.outbox.count()
                    if count < least:
                        least = count
                        until.reschedule(loop.time() + patience)
        except TimeoutError:
            return False
        return True

    def _stands_still(self) -> bool:
        heads = self._session.profile.outbox.heads
        return all(
            item.state in NEEDS_PERSON
            for account in self._session.library.accounts()
            for item in heads(account.id)
        )

    def _pulled_since(self, before: dict[AccountId, float | None]) -> bool:
        return all(
            state.phase is SyncPhase.IDLE
            and state.synced_at not in (None, before.get(state.account))
            for state in self._session.library.sync_states()
        )

    def _see(self, change: Change) -> None:
        if isinstance(change, OutboxChanged | SyncStateChanged):
            self._changed.set()
