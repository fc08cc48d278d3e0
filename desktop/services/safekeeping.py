"""What keeps the profile from harm while it is open: backups, and a look for damage.

Neither holds up the window or a write: a backup is made in small steps between other work, and the
look at cache.db reads over a connection of its own, on a thread of its own.
"""

import logging
import threading
import time
from collections.abc import Callable, Generator

from desktop.domain.changes import Change, Warned, WarningOver
from desktop.domain.errors import CacheDamaged, Problem
from desktop.domain.local_errors import NoRoomForBackup
from desktop.store.profile import Profile
from desktop.sync.worker import Worker

log = logging.getLogger(__name__)

FIRST_BACKUP = 60.0
LOOK_EVERY = 600.0
"""Seconds between two looks whether a backup is due."""
FIRST_CHECK = 10.0
LONGEST_CHECK = 60.0
"""Seconds for which cache.db is read; what was not reached shows when it is met."""


class Safekeeping:
    """The watch over one open profile; each task runs until it is cancelled or done."""

    def __init__(self, profile: Profile, worker: Worker, publish: Callable[[Change], None]) -> None:
        self._profile = profile
        self._worker = worker
        self._publish = publish
        self._told_of_room = False
        """Whether the person was told that there is no room for a backup."""

    async def tell_restored(self) -> None:
        """Tell the person, once, that own.db was restored."""
        told = self._profile.restored()
        if told is not None:
            self._publish(Warned(told))
            await self._worker.run(self._profile.told_restored)

    async def back_up(self) -> None:
        """Make a backup whenever one is due."""
        import asyncio

        await asyncio.sleep(FIRST_BACKUP)
        while True:
            await self.back_up_if_due()
            await asyncio.sleep(LOOK_EVERY)

    async def back_up_if_due(self) -> None:
        """Make a backup if one is due, in small steps on the worker."""
        if not await self._worker.run(self._profile.backups.is_due, time.time()):
            return
        steps = self._profile.backups.steps()
        try:
            while await self._worker.run(_went_on, steps):
                pass
        finally:
            # Also where this task is cancelled: what was begun is not left lying about.
            await self._worker.run(steps.close)
        self._tell_of_room()

    def _tell_of_room(self) -> None:
        """Say once that there is no room for a backup, and once that there is again."""
        lack = self._profile.backups.lack_room
        if lack and not self._told_of_room:
            self._publish(Warned(NoRoomForBackup(directory=self._profile.directory)))
        elif self._told_of_room and not lack:
            self._publish(WarningOver(NoRoomForBackup.__name__))
        self._told_of_room = lack

    async def look_for_damage(self) -> None:
        """Read cache.db once; damage is noted, so that the next start fetches it anew, and told."""
        import asyncio

        await asyncio.sleep(FIRST_CHECK)
        given_up = threading.Event()
        look = asyncio.get_running_loop().run_in_executor(None, self._look, given_up)
        try:
            found = await asyncio.shield(look)
        except Problem as problem:
            log.error("the cache could not be looked at: %s", type(problem))
            return
        finally:
            # Nothing reads a profile that is closed.
            given_up.set()
            await asyncio.wait([look])
        if found is not None:
            log.error("the cache is damaged")
            self._publish(Warned(found))

    def _look(self, given_up: threading.Event) -> CacheDamaged | None:
        end = time.monotonic() + LONGEST_CHECK
        return self._profile.damage_of_cache(lambda: given_up.is_set() or time.monotonic() > end)


def _went_on(steps: Generator[None]) -> bool:
    return next(steps, steps) is None
