"""One line that tells which colleagues are at the ticket too, on a ground of its own.

Whoever writes at the same time is to notice it in time, without being called away from the text.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.presence import Doing, Present
from desktop.ui import theme as t
from desktop.ui.conversation_paint import initials
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label
from desktop.ui.together.words import each_presence, presence_words

_FACE: Final = 24
_STEP: Final = 18
_MOST: Final = 4
"""Faces shown; the words tell of the others."""


class Faces(QWidget):
    """The initials of some people, each circle over the edge of the one before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: tuple[Present, ...] = ()

    def show_people(self, people: Sequence[Present]) -> None:
        """Show these, in their order."""
        self._people = tuple(people[:_MOST])
        self.setFixedSize(self.sizeHint())
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_FACE + _STEP * max(0, len(self._people) - 1), _FACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(Type.CAPTION_STRONG)
        font.setPointSizeF(font.pointSizeF() * 0.8)
        painter.setFont(font)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, who in enumerate(self._people):
            x = place * _STEP
            left = self.width() - _FACE - x if rtl else x
            circle = QRectF(left, 0, _FACE, _FACE).adjusted(1, 1, -1, -1)
            pair = c.info if who.doing is Doing.VIEWING else c.success
            painter.setPen(QPen(QColor(c.info.fill), 2))
            painter.setBrush(QColor(pair.text))
            painter.drawEllipse(circle)
            painter.setPen(QColor(pair.fill))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(who.name))
        painter.end()


class PresenceStrip(QWidget):
    """Hidden while nobody else is there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: tuple[Present, ...] = ()
        self._faces = Faces(theme)
        self._words = text_label(theme, Type.BODY, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(t.SPACE_4, t.SPACE_2, t.SPACE_4, t.SPACE_2)
        row.setSpacing(t.SPACE_2)
        row.addWidget(self._faces)
        row.addWidget(self._words, 1)
        self.hide()
        self.set_theme(theme)

    @property
    def words(self) -> str:
        """What is said; "" while nobody is there."""
        return "" if self.isHidden() else self._words.text()

    def show_people(self, people: Sequence[Present]) -> None:
        """Tell that these are there too."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        self._faces.show_people(people)
        self._words.setText(presence_words(people))
        self._weigh()
        self.setAccessibleName(self._words.text())
        self.setToolTip(plain_tooltip(each_presence(people)))
        self.setVisible(bool(people))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._faces.set_theme(theme)
        self._words.setStyleSheet(f"color: {theme.colours.info.text}")
        self._weigh()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour(self._theme.colours.info.fill))
        painter.end()

    def _weigh(self) -> None:
        """Show the words the stronger where somebody writes: then two may answer."""
        writes = any(who.doing is not Doing.VIEWING for who in self._people)
        self._words.setFont(self._theme.font(Type.BODY_STRONG if writes else Type.BODY))
