"""A list of entries of two lines: what it is, and below it, softer, more about it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.theme import SPACE_1, SPACE_2, Theme, Type

MORE = Qt.ItemDataRole.UserRole + 1
"""The role of the second line; `UserRole` itself is the list's own."""
_LINES = 3


class TwoLines(QStyledItemDelegate):
    """Paints them; the second one wraps."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        head = QFontMetrics(self._theme.font(Type.BODY_STRONG)).lineSpacing()
        more = QFontMetrics(self._theme.font(Type.SMALL)).lineSpacing()
        return QSize(super().sizeHint(option, index).width(), head + _LINES * more + 3 * SPACE_2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        colours = self._theme.colours
        style = option.widget.style() if option.widget else QApplication.style()
        element = QStyle.SubElement.SE_ItemViewItemText
        room = style.subElementRect(element, option, option.widget)
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setLayoutDirection(option.direction)
        room = QRect(room.left(), option.rect.top(), room.width(), option.rect.height())
        room = room.adjusted(SPACE_1, SPACE_2, -SPACE_1, -SPACE_2)
        head = self._theme.font(Type.BODY_STRONG)
        painter.setFont(head)
        painter.setPen(QColor(colours.text))
        metrics = QFontMetrics(head)
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, align | Qt.AlignmentFlag.AlignTop, short)
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(QColor(colours.text_muted))
        below = room.adjusted(0, metrics.lineSpacing() + SPACE_1, 0, 0)
        wrapping = QTextOption(align)
        wrapping.setTextDirection(option.direction)
        wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setClipRect(below)
        painter.drawText(below.toRectF(), str(index.data(MORE) or ""), wrapping)
        painter.restore()
