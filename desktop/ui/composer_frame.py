"""The rounded frame around the place to write in."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui import theme as t
from desktop.ui.theme import Theme


class ComposerFrame(QWidget):
    """Draws the edge of what lies in it, in the colour of what is wrong where it is `wrong`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._internal = False
        self._writer: QWidget | None = None

    def follow(self, writer: QWidget) -> None:
        """Show by the edge whether *writer* has the keys."""
        self._writer = writer
        writer.installEventFilter(self)

    def show_internal(self, *, internal: bool) -> None:
        """Look like a note for staff alone, or like a message."""
        self._internal = internal
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c = self._theme.colours
        has_keys = self._writer is not None and self._writer.hasFocus()
        edge = c.focus if has_keys else c.note.text if self._internal else c.border_strong
        if self.property("wrong"):
            edge = c.danger.text
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(edge), 1 + has_keys))
        painter.setBrush(self._theme.colour(c.note.fill if self._internal else c.surface))
        inset = (1 + has_keys) / 2
        box = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, t.RADIUS_LARGE, t.RADIUS_LARGE)
        painter.end()
