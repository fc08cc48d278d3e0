"""Takes files and pictures into a message, within the helpdesk's limits."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from desktop.domain.catalog import Limits
from desktop.domain.errors import FileProblem, Problem
from desktop.services.session import Session
from desktop.ui.composer_limits import refusal_of_file
from desktop.ui.i18n import problem_text
from desktop.ui.tasks import Tasks

_Taking = Callable[[], Awaitable[str]]
"""Takes one file; returns why it was refused, "" where it was not."""


class FileIntake(QObject):
    """Copies what is given to a draft, one file after another, whichever draft is shown meanwhile.

    `taken` carries a draft's id and an `OutgoingFile`, `refused` a reason in words. `ended` carries
    the id of a draft that waits for no file any more, and why one did not come ("" where all did).
    """

    taken = Signal(str, object)
    refused = Signal(str)
    ended = Signal(str, str)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._turn = asyncio.Lock()
        self._running: set[asyncio.Task[str]] = set()
        self._waiting: Counter[str] = Counter()
        self._reasons: dict[str, str] = {}

    def take_paths(
        self, draft: str, paths: list[Path], count: Callable[[], int], limits: Limits
    ) -> None:
        """Copy files into the profile for the draft with that id, which has *count* files."""
        takings = [partial(self._path, draft, path, count, limits) for path in paths]
        self._begin(draft, takings)

    def take_picture(
        self, draft: str, image: QImage, count: Callable[[], int], limits: Limits
    ) -> None:
        """Keep a pasted picture as a PNG file, for the draft with that id."""
        self._begin(draft, [partial(self._picture, draft, image, count, limits)])

    def waits(self, draft: str) -> bool:
        """Whether the draft with that id waits for a file."""
        return self._waiting[draft] > 0

    async def settle(self) -> None:
        """Return when no draft waits for a file."""
        while self._running:
            await asyncio.wait(self._running)

    def _begin(self, draft: str, takings: Sequence[_Taking]) -> None:
        self._waiting[draft] += 1
        task = self._tasks.spawn(self._take_all(takings), name="attach")
        self._running.add(task)
        task.add_done_callback(partial(self._end, draft))

    async def _take_all(self, takings: Sequence[_Taking]) -> str:
        """Return why one of the files did not come, "" where all did."""
        refusal = ""
        for take in takings:
            try:
                async with self._turn:
                    reason = await take()
            except Problem as problem:
                reason = problem_text(problem)
            if reason:
                self.refused.emit(reason)
                refusal = reason
        return refusal

    def _end(self, draft: str, task: asyncio.Task[str]) -> None:
        self._running.discard(task)
        self._waiting[draft] -= 1
        if task.cancelled() or task.exception() is not None:
            reason = QCoreApplication.translate("Composer", "A file could not be attached.")
        else:
            reason = task.result()
        if reason:
            self._reasons[draft] = reason
        if not self._waiting[draft]:
            del self._waiting[draft]
            self.ended.emit(draft, self._reasons.pop(draft, ""))

    async def _path(self, draft: str, path: Path, count: Callable[[], int], limits: Limits) -> str:
        size = await self._session.worker.run(_size_of, path)
        reason = refusal_of_file(path.name, size, count(), limits)
        if not reason:
            self.taken.emit(draft, await self._session.actions.attach_path(path))
        return reason

    async def _picture(
        self, draft: str, image: QImage, count: Callable[[], int], limits: Limits
    ) -> str:
        data = await self._session.worker.run(_png, image)
        name = f"screenshot-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}.png"
        reason = refusal_of_file(name, len(data), count(), limits)
        if not reason:
            file = await self._session.actions.attach_bytes(data, name, "image/png")
            self.taken.emit(draft, file)
        return reason


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise FileProblem(path=path, detail=error.strerror or "it cannot be read") from None


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())
