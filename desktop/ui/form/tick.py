"""A tick box whose words may take several lines."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.theme import Theme
from desktop.ui.theme_label import text_label

_BOX: Final = 16
_RING: Final = 2
"""Room around the box for the sign that it has the keys."""


class TickBox(QCheckBox):
    """A box that can be told from its surface in any theme."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(_BOX + 2 * _RING, _BOX + 2 * _RING)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(_RING, _RING, _BOX, _BOX)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour(c.focus), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), t.RADIUS_SMALL, t.RADIUS_SMALL)
        checked = self.isChecked()
        painter.setPen(QPen(self._theme.colour(c.accent if checked else c.text_faint), 1))
        painter.setBrush(self._theme.colour(c.accent if checked else c.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), t.RADIUS_SMALL, t.RADIUS_SMALL)
        if checked:
            icons.paint(painter, "check", c.on_accent, box.adjusted(2, 2, -2, -2))
        painter.end()


class Tick(QWidget):
    """A box and its words; a click on the words ticks it too. `changed` follows the person."""

    changed = Signal()

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TickBox(theme)
        self.box.setAccessibleName(words)
        self.box.clicked.connect(self.changed)
        self._words = text_label(theme, wrap=True)
        self._words.setText(words)
        self._words.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, t.SPACE_1, 0, t.SPACE_1)
        layout.setSpacing(t.SPACE_2)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.box.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
                self.box.setFocus(Qt.FocusReason.MouseFocusReason)
                self.box.click()
            return True
        return super().eventFilter(watched, event)
