"""A thread that tidies up once it has rested."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

from desktop.sync.worker import Worker

if TYPE_CHECKING:
    # A worker is made before the first paint, asyncio is imported after it.
    import asyncio

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

REST: Final = 5.0
"""Seconds without work."""


class RestingWorker(Worker):
    """A `Worker` that calls *rested*, on its own thread, each time nothing came for a while.

    The loop counts the while, so that the thread never waits for anything but work: a program that
    ends without closing it ends at once.
    """

    def __init__(self, rested: Callable[[], None], seconds: float = REST) -> None:
        super().__init__()
        self._rested = rested
        self._seconds = seconds
        self._under_way = 0
        self._rest: asyncio.TimerHandle | None = None

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what *function* returns; its exception is raised here."""
        # Not before the first paint.
        import asyncio

        loop = asyncio.get_running_loop()
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None
        self._under_way += 1
        try:
            return await super().run(function, *args, **kwargs)
        finally:
            self._under_way -= 1
            if self._under_way == 0:
                self._rest = loop.call_later(self._seconds, self._tidy)

    def _tidy(self) -> None:
        self._rest = None
        # Closed by now: what there was to tidy up went with it.
        with suppress(RuntimeError):
            self._pool.submit(self._rested).add_done_callback(_note)


def _note(rested: Future[None]) -> None:
    # One that waited its turn when the thread was closed is done all the same: none is cancelled.
    error = rested.exception()
    if error is not None:
        # The type alone: a message could quote what a person wrote.
        log.error("tidying up after a rest failed: %s", type(error))
