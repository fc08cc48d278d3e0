"""Notices when a disk that was full has room again, so that nobody is told of it for longer."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.changes import Change, WarningOver
from desktop.domain.errors import DiskFull
from desktop.store.disk import has_room
from desktop.sync.tasks import TaskSet

if TYPE_CHECKING:
    import asyncio

    from desktop.sync.worker import Worker

PAUSE = 3.0
"""Seconds between two looks."""
WANTED = 256 << 10
"""Bytes: as much as what a person types, and what comes with it, may take."""


class RoomWatch:
    """Looks from the first `DiskFull` of *worker* on until there is room, then says so."""

    def __init__(
        self, directory: Path, worker: "Worker", publish: Callable[[Change], None], tasks: TaskSet
    ) -> None:
        self._directory = directory
        self._worker = worker
        self._publish = publish
        self._tasks = tasks
        self._watch: asyncio.Task[None] | None = None

    def notice(self, error: Exception) -> None:
        """Begin to look where *error* is that there is no room, unless that is under way."""
        if isinstance(error, DiskFull) and (self._watch is None or self._watch.done()):
            self._watch = self._tasks.spawn(self._look(), name="watch the disk")

    async def _look(self) -> None:
        import asyncio

        while True:
            await asyncio.sleep(PAUSE)
            if await self._worker.run(has_room, self._directory, WANTED):
                self._publish(WarningOver(DiskFull.__name__))
                return
