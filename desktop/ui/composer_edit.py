"""Where people write: plain text or Markdown, each paragraph in its own direction."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.attachment_offer import offer_of, offers
from desktop.ui.growing_text import GrowingText
from desktop.ui.theme import Theme

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LOW: Final = 25
"""With so few lines to a pane each of them counts."""
_CHOOSING: Final = _ENTER | {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class ComposerEdit(GrowingText):
    """Takes text alone; files and pictures that are dropped or pasted are handed on."""

    files_given = Signal(list)
    picture_given = Signal(QImage)

    def __init__(self, theme: Theme, lines: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, lines, most, parent)
        self._usual = lines, most
        self.completing: list[Callable[[], bool]] = []
        """Whether a list of completions is open: it takes the keys that choose from it."""
        self.setFrameShape(QFrame.Shape.NoFrame)

    def leave_room(self, height: int) -> None:
        """Leave room to read in a pane that is so high."""
        lines, most = self._usual
        low = height < _LOW * self.fontMetrics().lineSpacing()
        self.bound(1 if low else lines, min(most, height // 3))

    def event(self, e: QEvent) -> bool:
        # Else Esc would be the window's: it left the box, and the list stayed open above it.
        if (
            e.type() == QEvent.Type.ShortcutOverride
            and isinstance(e, QKeyEvent)
            and self._chooses(e)
        ):
            e.accept()
            return True
        return super().event(e)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._chooses(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return offers(source) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        offer = offer_of(source)
        if offer is None:
            self.insertPlainText(source.text())
        elif offer.picture is not None:
            self.picture_given.emit(offer.picture)
        else:
            self.files_given.emit(offer.paths)

    def _chooses(self, event: QKeyEvent) -> bool:
        return event.key() in _CHOOSING and any(is_open() for is_open in self.completing)
