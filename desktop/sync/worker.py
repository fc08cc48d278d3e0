"""The one thread that makes every write to the profile and decodes every answer."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Worker:
    """Runs plain functions one after another, off the loop's thread, in the order they came."""

    def __init__(self) -> None:
        self.failed: Callable[[Exception], None] | None = None
        """Told on the loop's thread what a function raised, before whoever waits for it."""
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="deskbell-worker")

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what *function* returns; its exception is raised here.

        Once begun, a function ends: cancelling the caller only stops waiting for it.
        """
        # Not before the first paint.
        import asyncio

        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._pool, lambda: function(*args, **kwargs))
        except Exception as error:
            if self.failed is not None:
                self.failed(error)
            raise

    def close(self) -> None:
        """Finish what was handed in and end the thread; blocks until then."""
        self._pool.shutdown(wait=True)
