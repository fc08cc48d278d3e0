"""Owns background tasks: the event loop keeps only weak references to them."""

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    # Owners of tasks are made before the first paint, asyncio is imported after it.
    import asyncio

log = logging.getLogger(__name__)

_AGAIN: Final = 10.0
"""Seconds after which a task that goes on is cancelled again: none takes so long to tidy up."""


class TaskSet:
    """Keeps each task until it ends and hands on what it raised."""

    def __init__(self, failed: Callable[[str, Exception], None] | None = None) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._failed = failed

    def spawn(self, coroutine: Coroutine[Any, Any, Any], name: str) -> "asyncio.Task[Any]":
        """Start *coroutine* as a task that is owned here."""
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        # The type alone: a message could quote what a person wrote.
        log.error("task %s failed: %s", task.get_coro(), type(error))
        if self._failed is not None and isinstance(error, Exception):
            self._failed(task.get_name(), error)

    async def cancel(self) -> None:
        """Cancel every task and wait until all have ended.

        One that lost its cancellation on the way, as some of Python's own waiting does where it
        meets an event, is cancelled again: whoever quits must not wait for ever.
        """
        import asyncio

        left = set(self._tasks)
        while left:
            for task in left:
                task.cancel()
            _, left = await asyncio.wait(left, timeout=_AGAIN)
