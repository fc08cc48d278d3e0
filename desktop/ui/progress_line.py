"""A thin line that shows how much of something is done."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Theme

THICK: Final = 3


def paint_progress(
    painter: QPainter, line: QRectF, share: float, theme: Theme, *, rtl: bool
) -> None:
    """Draw the *share* (0 to 1) that is done into *line*, from its leading end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    round = line.height() / 2
    painter.setBrush(theme.colour(theme.colours.border_strong))
    painter.drawRoundedRect(line, round, round)
    done = QRectF(line)
    width = line.width() * min(1.0, max(0.0, share))
    if rtl:
        done.setLeft(line.right() - width)
    else:
        done.setWidth(width)
    painter.setBrush(theme.colour(theme.colours.accent))
    painter.drawRoundedRect(done, round, round)
    painter.restore()


class ProgressLine(QWidget):
    """The line as a widget of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(THICK)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def percent(self) -> int:
        """What is shown as done."""
        return round(100 * self._share)

    def show_percent(self, percent: int) -> None:
        """Show that much as done."""
        self._share = percent / 100
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        line = self.rect().toRectF()
        paint_progress(painter, line, self._share, self._theme, rtl=self.isRightToLeft())
        painter.end()
