"""A loop whose time runs faster: every pause, backoff and timeout of the client shrinks alike.

So nothing of the product's policy is changed, and half an hour of trouble fits into a minute.
"""

import asyncio
import selectors
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, TypeVar

from desktop.backends import http
from desktop.sync import context

T = TypeVar("T")


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
    """How fast time runs for a client, and what its clocks say; the same over all its lives."""

    def __init__(self, speed: float, begun: float) -> None:
        """Let *speed* seconds pass in one since *begun*, which is Unix time."""
        self.speed = speed
        self._begun = begun
        self.offset: Callable[[], float] = lambda: 0.0
        """What the clock on the wall is wrong by."""

    def monotonic(self) -> float:
        """Return what measures pauses."""
        return time.monotonic() * self.speed

    def clock(self) -> float:
        """Return what the client takes for Unix time."""
        return self._begun + (time.time() - self._begun) * self.speed + self.offset()

    def apply(self) -> None:
        """Let every account that connects from now on live at this pace, in this process."""
        paced = partial(context.Context, clock=self.clock, monotonic=self.monotonic)
        context.Context = paced  # type: ignore[misc, assignment]
        # The helpdesk comments every 15 true seconds.
        http._SILENCE *= self.speed

    def run(self, story: Coroutine[Any, Any, T]) -> T:
        """Run a story to its end, like `asyncio.run`."""
        with asyncio.Runner(loop_factory=lambda: FastLoop(self.speed)) as runner:
            return runner.run(story)
