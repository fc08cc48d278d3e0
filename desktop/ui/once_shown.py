"""What has to wait for a window that is not on the screen yet."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def once_shown(window: QWidget, do: Callable[[], None]) -> None:
    """Do it now where *window* is on the screen, else once, right after it comes there."""
    if window.isVisible():
        do()
    else:
        window.installEventFilter(_FirstShow(window, do))


class _FirstShow(QObject):
    def __init__(self, window: QWidget, do: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._do = do

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._window.removeEventFilter(self)
            # A dialog opens over a window that is there, not over one that is about to be.
            QTimer.singleShot(0, self, self._now)
        return super().eventFilter(watched, event)

    def _now(self) -> None:
        self.deleteLater()
        self._do()
