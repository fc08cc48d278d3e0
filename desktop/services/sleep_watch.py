"""Notices that this computer slept, and has every helpdesk asked at once when it is awake again.

Timers stand still while a computer sleeps, and connections die without a word.
"""

import logging
import time
from collections.abc import Callable, Iterator
from typing import Final

from desktop.domain.changes import SyncState

log = logging.getLogger(__name__)

POLL: Final = 3.0
"""Seconds between two looks."""
NAP: Final = 10.0
"""Seconds that may be missing without anybody having slept: a clock is set, or a busy computer."""
AGAIN: Final = (2.0, 4.0, 8.0)
"""Seconds after which it is tried again: a network takes a moment longer to wake."""


def away() -> float:
    """Return for how many seconds timers stood still, counted from some moment.

    Where the system does not tell, a clock that is set counts too, which does no harm.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.time() - time.monotonic()


class SleepWatch:
    """Calls *resume* after each sleep, and again while an account has not come back."""

    def __init__(
        self,
        resume: Callable[[], None],
        states: Callable[[], list[SyncState]],
        *,
        away: Callable[[], float] = away,
        clock: Callable[[], float] = time.time,
        poll: float = POLL,
    ) -> None:
        self._resume = resume
        self._states = states
        self._away = away
        self._clock = clock
        self._poll = poll

    async def run(self) -> None:
        """Watch until cancelled."""
        import asyncio

        before, looked = self._away(), time.monotonic()
        while True:
            await asyncio.sleep(self._poll)
            now = time.monotonic()
            # On some systems running time goes on through a sleep: then a pause took too long.
            slept = max(self._away() - before, now - looked - self._poll)
            before, looked = self._away(), now
            if slept > NAP:
                log.info("the computer slept for %d seconds", slept)
                await self._wake_up()
                before, looked = self._away(), time.monotonic()

    async def _wake_up(self) -> None:
        import asyncio

        awake = self._clock()
        self._resume()
        for pause in AGAIN:
            await asyncio.sleep(pause)
            if not any(self._late(awake)):
                return
            self._resume()

    def _late(self, awake: float) -> Iterator[bool]:
        """Yield, of each account, whether it has not been in step since then."""
        for state in self._states():
            yield state.synced_at is None or state.synced_at < awake
