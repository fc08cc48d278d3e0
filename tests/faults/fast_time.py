"""A loop whose time runs faster: every pause, backoff and timeout of the client shrinks alike.

So nothing of the product's policy is changed, and half an hour of trouble fits into a minute.
"""

import asyncio
import selectors
import time
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from functools import partial, partialmethod
from types import TracebackType
from typing import Any, Self, TypeVar
from unittest import mock

import httpx

from desktop.backends import http
from desktop.services import upkeep
from desktop.sync import context, lookout

T = TypeVar("T")
LINE_SPEED = 10.0
"""By how much the timeouts of the line shrink at most."""
_TIMEOUT = httpx.Timeout


class _Selector(selectors.DefaultSelector):
    """Waits in true seconds for what the loop counts in its own."""

    speed = 1.0

    def select(self, timeout: float | None = None) -> Any:
        """Wait for files that are ready."""
        return super().select(timeout if timeout is None else timeout / self.speed)


class FastLoop(asyncio.SelectorEventLoop):
    """A loop of which *speed* seconds pass in one."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        selector = _Selector()
        selector.speed = speed
        super().__init__(selector)

    def time(self) -> float:
        """Return the loop's own time."""
        return time.monotonic() * self._speed


class Pace:
    """How fast time runs for a client, and what its clocks say; the same over all its lives.

    A context manager: it changes what this process makes.
    """

    def __init__(self, speed: float, begun: float | None = None) -> None:
        """Let *speed* seconds pass in one since *begun*, which is Unix time; None: now."""
        self.speed = speed
        self._begun = time.time() if begun is None else begun
        self.offset: Callable[[], float] = lambda: 0.0
        """What the clock on the wall is wrong by."""
        self._patches = ExitStack()

    def monotonic(self) -> float:
        """Return what measures pauses."""
        return time.monotonic() * self.speed

    def clock(self) -> float:
        """Return what the client takes for Unix time."""
        return self._begun + (time.time() - self._begun) * self.speed + self.offset()

    def __enter__(self) -> Self:
        """Let every session that begins from now on live at this pace, in this process."""
        paced = partial(context.Context, clock=self.clock, monotonic=self.monotonic)
        self._patches.enter_context(mock.patch.object(context, "Context", paced))
        # What measures work or another process's true time stays as it is.
        for where, name in (
            (http, "_SILENCE"),
            (upkeep, "GUEST_POLL"),
            (upkeep, "PAGING_PAUSE"),
            (lookout, "FRESH"),
        ):
            true = getattr(where, name) * self.speed
            self._patches.enter_context(mock.patch.object(where, name, true))
        # A busy computer is no broken line: these shrink to a tenth at most.
        slower = max(1.0, self.speed / LINE_SPEED)
        self._patches.enter_context(mock.patch.object(httpx, "Timeout", partial(_timeout, slower)))
        deadline = {"deadline": http.DEADLINE * slower}
        kept = http.Http.__init__.__kwdefaults__ or {}
        self._patches.enter_context(mock.patch.dict(kept, deadline))
        index = partialmethod(_index, 0.25 * self.speed)
        self._patches.enter_context(mock.patch.object(upkeep.Upkeep, "index", index))
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._patches.close()

    def run(self, story: Coroutine[Any, Any, T]) -> T:
        """Run a story to its end, like `asyncio.run`."""
        with asyncio.Runner(loop_factory=lambda: FastLoop(self.speed)) as runner:
            return runner.run(story)


def _timeout(slower: float, usual: float, **more: float) -> httpx.Timeout:
    return _TIMEOUT(usual * slower, **{name: value * slower for name, value in more.items()})


async def _index(it: upkeep.Upkeep, pause: float) -> None:
    """Index as it does, with a pause that is one: between slices the product's is nearly none."""
    while True:
        await it._worker.run(it._profile.search.index_some, upkeep.INDEX_SLICE)
        await asyncio.sleep(pause)
