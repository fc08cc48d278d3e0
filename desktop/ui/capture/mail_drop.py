"""Mail files that are dragged over the list of tickets, or over one conversation."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

ENDINGS: Final = frozenset({".eml", ".mbox", ".mbx"})


def mails_in(data: QMimeData) -> list[Path]:
    """Return the files of *data* where each of them is named as a mail is; else none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    mails = all(path.suffix.lower() in ENDINGS for path in paths)
    return paths if mails else []


class MailDrop(QObject):
    """Lets *widget* take mail files, and nothing else, while *wanted*; `dropped` carries paths."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget, wanted: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._wanted = wanted
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and mails_in(event.mimeData()) and self._wanted():
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
                self.dropped.emit(mails_in(event.mimeData()))
            return True
        return super().eventFilter(watched, event)
