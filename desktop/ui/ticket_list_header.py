"""The words over the columns of a table: a click sorts, a drag moves or widens."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from desktop.ui.theme import SPACE_2, SPACE_3, Theme, Type
from desktop.ui.ticket_list_paint import START, Frame
from desktop.ui.ticket_list_text import Line


class TableHeader(QHeaderView):
    """Paints its words where those of the rows below begin."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(56)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._theme = theme
        self._line = Line(theme, theme.font(Type.CAPTION_STRONG))
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._line.height + SPACE_3)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        c = self._theme.colours
        direction = self.layoutDirection()
        frame = Frame(rect, direction)
        model = self.model()
        words = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(rect, self._theme.colour(c.surface))
        painter.fillRect(
            QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour(c.border)
        )
        edge = QRect(rect.right(), rect.top() + SPACE_2, 1, rect.height() - 2 * SPACE_2)
        painter.fillRect(QStyle.visualRect(direction, rect, edge), self._theme.colour(c.border))
        start = START if logicalIndex == 0 else SPACE_2
        room = frame.place(start, 0, max(0, rect.width() - start - SPACE_2), rect.height())
        sorts = words.endswith(("↑", "↓")) or "↑ " in words or "↓ " in words
        colour = c.accent if sorts else c.text_muted
        self._line.draw_words(painter, room, words, colour, rtl=frame.rtl)
        painter.restore()
