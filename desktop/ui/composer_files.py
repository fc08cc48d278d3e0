"""Takes files and pictures into a message, within the helpdesk's limits."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from desktop.domain.catalog import Limits
from desktop.domain.errors import FileProblem, Problem
from desktop.domain.outbox import OutgoingFile
from desktop.services.session import Session
from desktop.ui.composer_limits import refusal_of_file
from desktop.ui.i18n import problem_text


class FileIntake(QObject):
    """`taken` carries each `OutgoingFile` with the draft it is for, `refused` a reason in words."""

    taken = Signal(str, object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    async def take_paths(
        self, draft: str, paths: list[Path], count: Callable[[], int], limits: Limits
    ) -> None:
        """Copy files into the profile, for the draft with that id."""
        for path in paths:
            try:
                size = await self._session.worker.run(_size_of, path)
                reason = refusal_of_file(path.name, size, count(), limits)
                if reason:
                    self.refused.emit(reason)
                    continue
                self.taken.emit(draft, await self._session.actions.attach_path(path))
            except Problem as problem:
                self.refused.emit(problem_text(problem))

    async def take_picture(
        self, draft: str, image: QImage, count: Callable[[], int], limits: Limits
    ) -> None:
        """Keep a pasted picture as a PNG file, for the draft with that id."""
        data = await self._session.worker.run(_png, image)
        name = f"screenshot-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}.png"
        reason = refusal_of_file(name, len(data), count(), limits)
        if reason:
            self.refused.emit(reason)
            return
        try:
            file: OutgoingFile = await self._session.actions.attach_bytes(data, name, "image/png")
        except Problem as problem:
            self.refused.emit(problem_text(problem))
            return
        self.taken.emit(draft, file)


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
