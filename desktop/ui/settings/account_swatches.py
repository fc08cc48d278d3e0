"""The colours an account may have, to choose one of: each a disc with a name of its own."""

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from desktop.domain.accounts import Colour
from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.theme import Theme
from desktop.ui.theme_accounts import account_colour, colour_name
from desktop.ui.theme_label import plain_tooltip

_DISC = t.ICON_LARGE
_ROOM = _DISC + t.SPACE_2


class Swatch(QRadioButton):
    """One colour; a tick says that it is the one chosen."""

    def __init__(self, colour: Colour, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme = theme
        self.setAccessibleName(colour_name(colour))
        self.setToolTip(plain_tooltip(colour_name(colour)))
        self.setFixedSize(QSize(_ROOM, _ROOM))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        del arg__1
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = (_ROOM - _DISC) / 2
        disc = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(account_colour(self._theme, self.colour)))
        painter.drawEllipse(disc)
        if self.isChecked():
            icons.paint(painter, "check", c.surface, disc.adjusted(3, 3, -3, -3))
        if self.hasFocus() or self.isChecked():
            ring = c.focus if self.hasFocus() else c.border_strong
            painter.setPen(QPen(self._theme.colour(ring), 1 + self.hasFocus()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()


class Swatches(QWidget):
    """All of them in a row; the arrow keys go along it. `chosen` carries a `Colour`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colour"))
        self.swatches = [Swatch(colour, theme, self) for colour in Colour]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for swatch in self.swatches:
            row.addWidget(swatch)
            # Arrow keys tick without a click.
            swatch.toggled.connect(partial(self._choose, swatch.colour))
        row.addStretch(1)

    def show_colour(self, colour: Colour | None) -> None:
        """Tick the one that an account has."""
        for swatch in self.swatches:
            if swatch.colour is colour:
                with QSignalBlocker(swatch):
                    swatch.setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for swatch in self.swatches:
            swatch.set_theme(theme)

    def _choose(self, colour: Colour, on: bool) -> None:
        if on:
            self.chosen.emit(colour)
