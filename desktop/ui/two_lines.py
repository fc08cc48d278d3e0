"""A list of entries of two lines: what it is, and below it, softer, more about it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons
from desktop.ui.theme import RADIUS_SMALL, SPACE_1, SPACE_2, Theme, Type

MORE = Qt.ItemDataRole.UserRole + 1
"""The role of the second line; `UserRole` itself is the list's own."""
_BOX = 18


class TwoLines(QStyledItemDelegate):
    """Paints them; the second one wraps."""

    def __init__(self, theme: Theme, lines: int, parent: QObject | None = None) -> None:
        """Leave room for so many *lines* of what is told below; 0: nothing is."""
        super().__init__(parent)
        self._theme = theme
        self._lines = lines

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        head = QFontMetrics(self._theme.font(Type.BODY_STRONG)).lineSpacing()
        more = QFontMetrics(self._theme.font(Type.SMALL)).lineSpacing()
        return QSize(
            super().sizeHint(option, index).width(), head + self._lines * more + 3 * SPACE_2
        )

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
        switch = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget
        )
        checkable = bool(option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator)
        on = option.checkState is Qt.CheckState.Checked
        option.text = ""
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if checkable:
            self._paint_switch(painter, switch, on=on)
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
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        if not self._lines:
            painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, short)
            painter.restore()
            return
        painter.drawText(room, align | Qt.AlignmentFlag.AlignTop, short)
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(QColor(colours.text_muted))
        below = room.adjusted(0, metrics.lineSpacing() + SPACE_1, 0, 0)
        wrapping = QTextOption(align)
        wrapping.setTextDirection(option.direction)
        wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
        # From right to left, Qt lets the space at which a line is broken push it out by as much.
        painter.setClipRect(below.adjusted(-SPACE_1, 0, SPACE_1, 0))
        painter.drawText(below.toRectF(), str(index.data(MORE) or ""), wrapping)
        painter.restore()

    def _paint_switch(self, painter: QPainter, room: QRect, *, on: bool) -> None:
        """Paint the box to check in our colours: the style's own is lost on a dark ground."""
        colours = self._theme.colours
        box = QRectF(0, 0, _BOX, _BOX)
        box.moveCenter(room.toRectF().center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if on else colours.border_strong), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        if on:
            icons.paint(painter, "check", colours.on_accent, box.adjusted(2, 2, -2, -2))
        painter.restore()
