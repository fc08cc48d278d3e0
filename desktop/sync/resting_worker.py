"""A thread that tidies up once it has rested."""

from collections.abc import Callable
from threading import Condition
from typing import Final, ParamSpec, TypeVar

from desktop.sync.worker import Worker

P = ParamSpec("P")
T = TypeVar("T")

REST: Final = 15.0
"""Seconds without work."""


class RestingWorker(Worker):
    """A `Worker` that calls *rested*, on its own thread, each time nothing came for a while."""

    def __init__(self, rested: Callable[[], None], seconds: float = REST) -> None:
        super().__init__()
        self._rested = rested
        self._seconds = seconds
        self._asked = 0
        self._closing = False
        self._changed = Condition()

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what *function* returns; its exception is raised here."""
        with self._changed:
            self._asked += 1
            self._changed.notify()

        def begin() -> T:
            try:
                return function(*args, **kwargs)
            finally:
                self._rest_after()

        return await super().run(begin)

    def close(self) -> None:
        """Finish what was handed in and end the thread; blocks until then."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        super().close()

    def _rest_after(self) -> None:
        """Rest after all that was handed in by now."""
        with self._changed:
            if not self._closing:
                self._pool.submit(self._rest, self._asked)

    def _rest(self, asked: int) -> None:
        with self._changed:
            if self._changed.wait_for(lambda: self._closing or self._asked != asked, self._seconds):
                return
        self._rested()
