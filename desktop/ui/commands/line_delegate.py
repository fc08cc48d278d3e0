"""Paints a line of palette and map: icon, words with the letters that were meant, detail, keys."""

from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import icons
from desktop.ui.commands.bindings import native, steps
from desktop.ui.commands.line_model import LINE_ROLE, Index
from desktop.ui.commands.lines import Heading, Line
from desktop.ui.i18n import is_rtl
from desktop.ui.theme import (
    ICON,
    RADIUS,
    RADIUS_SMALL,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    Theme,
    Type,
)

_DETAIL_SHARE: Final = 0.5
_LONGEST: Final = 200
"""Characters of a text that are looked at: no line is wider."""


class LineDelegate(QStyledItemDelegate):
    """Every line is equally high; what cannot be done now is faint and says why."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._theme = theme
        self._font = theme.font(Type.BODY)
        self._small = theme.font(Type.SMALL)
        self._caption = theme.font(Type.CAPTION_STRONG)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        if isinstance(index.data(LINE_ROLE), Heading):
            above = SPACE_3 if index.row() else SPACE_1
            return QSize(0, QFontMetrics(self._caption).height() + above + SPACE_1)
        return QSize(0, QFontMetrics(self._font).height() + SPACE_4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._heading(painter, option, row)
        elif isinstance(row, Line):
            self._line(painter, option, row)
        painter.restore()

    # --- parts

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour(self._theme.colours.text_faint))
        room = option.rect.adjusted(SPACE_2 + SPACE_3, 0, -SPACE_2 - SPACE_3, -SPACE_1)
        side = _side(option) | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, side, row.words)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        c = self._theme.colours
        entry = line.entry
        body = option.rect.adjusted(SPACE_2, 1, -SPACE_2, -1)
        self._ground(painter, body, option.state)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        inner = body.adjusted(SPACE_3, 0, -SPACE_3, 0)
        end = inner.width() - self._keys(painter, option, inner, line)
        start = 0
        if entry.icon:
            top = inner.top() + (inner.height() - ICON) // 2
            sign = _place(option, inner, QRect(inner.left(), top, ICON, ICON))
            if entry.why_not:
                painter.setOpacity(0.5)
            colour = c.accent if selected and not entry.why_not else c.text_muted
            icons.paint(painter, entry.icon, colour, QRectF(sign))
            painter.setOpacity(1.0)
        start += ICON + SPACE_3
        room = max(0, end - start)
        detail = (entry.why_not or entry.detail)[:_LONGEST]
        if detail:
            metrics = QFontMetrics(self._small)
            words = QFontMetrics(self._font).horizontalAdvance(entry.words[:_LONGEST]) + SPACE_4
            most = max(int(room * _DETAIL_SHARE), room - words)
            width = min(metrics.horizontalAdvance(detail) + 2, most)
            place = QRect(inner.left() + end - width, inner.top(), width, inner.height())
            painter.setFont(self._small)
            painter.setPen(self._theme.colour(c.text_faint if entry.why_not else c.text_muted))
            shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, width)
            far = _far_side(option) | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(_place(option, inner, place), far, shown)
            room -= width + SPACE_3
        place = QRect(inner.left() + start, inner.top(), max(0, room), inner.height())
        self._words(painter, option, _place(option, inner, place), line)

    def _ground(self, painter: QPainter, body: QRect, state: QStyle.StateFlag) -> None:
        c = self._theme.colours
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(c.selected if selected else c.hover))
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour(c.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(body).adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line
    ) -> None:
        c = self._theme.colours
        text = line.entry.words[:_LONGEST]
        metrics = QFontMetrics(self._font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        rtl = is_rtl(text)
        layout = QTextLayout(shown, self._font)
        layout.setFormats(self._meant(shown, line.places))
        layout.setTextOption(_text_option(option, rtl=rtl))
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(self._theme.colour(c.text_faint if line.entry.why_not else c.text))
        top = room.top() + (room.height() - first.height()) / 2
        layout.draw(painter, QPointF(room.left(), top))

    def _meant(self, shown: str, places: tuple[int, ...]) -> list[QTextLayout.FormatRange]:
        """Return formats that mark the characters meant; no wider than others, so nothing moves."""
        ranges: list[QTextLayout.FormatRange] = []
        c = self._theme.colours
        for place in places:
            if place >= len(shown):
                break
            format = QTextCharFormat()
            format.setForeground(self._theme.colour(c.accent))
            format.setFontUnderline(True)
            mark = QTextLayout.FormatRange()
            mark.start = len(shown[:place].encode("utf-16-le", "surrogatepass")) // 2
            mark.length = len(shown[place].encode("utf-16-le", "surrogatepass")) // 2
            mark.format = format
            ranges.append(mark)
        return ranges

    def _keys(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, line: Line
    ) -> int:
        """Draw the keys at the end, each a cap; return how much room they take."""
        taken = 0
        for keys in reversed((line.entry.keys, *line.more)):
            if taken and keys:
                taken += SPACE_2
            for step in reversed(steps(keys)):
                taken += self._cap(painter, option, inner, taken, step, line) + SPACE_1
        return taken - SPACE_1 + SPACE_3 if taken else 0

    def _cap(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        taken: int,
        step: str,
        line: Line,
    ) -> int:
        """Draw one key before those that are drawn; return how wide it is."""
        c = self._theme.colours
        metrics = QFontMetrics(self._small)
        height = metrics.height() + SPACE_1
        words = native(step)
        width = max(height, metrics.horizontalAdvance(words) + 2 * SPACE_2 - 2)
        top = inner.top() + (inner.height() - height) // 2
        left = inner.left() + inner.width() - taken - width
        cap = _place(option, inner, QRect(left, top, width, height))
        painter.setPen(QPen(self._theme.colour(c.accent if line.own else c.border_strong), 1))
        painter.setBrush(self._theme.colour(c.window))
        edge = QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS_SMALL, RADIUS_SMALL)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour(c.text_faint if line.entry.why_not else c.text_muted))
        # Else "Ctrl+," is drawn as ",+Ctrl" from right to left.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
        painter.setLayoutDirection(option.direction)
        return width


def _place(option: QStyleOptionViewItem, room: QRect, place: QRect) -> QRect:
    return QStyle.visualRect(option.direction, room, place)


def _side(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _far_side(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


def _text_option(option: QStyleOptionViewItem, *, rtl: bool) -> QTextOption:
    found = QTextOption(_side(option))
    found.setWrapMode(QTextOption.WrapMode.NoWrap)
    found.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    return found
