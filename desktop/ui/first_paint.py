"""Knowing when a window has been painted first: what is slow to start comes after it."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

LONGEST_MS = 1000
"""After this time it counts as painted regardless: a minimised window never is."""


class FirstPaint(QObject):
    """Watches a window that was just shown; `is_over` once it was painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.is_over = False
        window.installEventFilter(self)
        QTimer.singleShot(LONGEST_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._end()
        return False

    def _end(self) -> None:
        self.is_over = True
