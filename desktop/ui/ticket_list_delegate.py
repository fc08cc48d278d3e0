"""Paints one ticket of the list: what it is about, where it stands, whether it wants you."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.ticket import TicketRow
from desktop.ui import icons
from desktop.ui.i18n import isolate, relative_time
from desktop.ui.models.ticket_model import ROW_ROLE, Index
from desktop.ui.status_chip import chip_size, paint_chip
from desktop.ui.theme import (
    ICON_SMALL,
    RADIUS,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    Theme,
    Type,
)
from desktop.ui.ticket_list_text import Line, short

_DOT: Final = 8
_CHIP_SHARE: Final = 0.55
_INSET: Final = SPACE_2
_PADDING: Final = SPACE_2 + SPACE_1 // 2


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where in the view a row lies, and which way it reads."""

    rect: QRect
    direction: Qt.LayoutDirection

    @property
    def rtl(self) -> bool:
        return self.direction == Qt.LayoutDirection.RightToLeft

    def place(self, x: int, y: int, width: int, height: int) -> QRect:
        """Return a rectangle given from the leading top corner, mirrored where needed."""
        logical = QRect(self.rect.left() + x, self.rect.top() + y, width, height)
        return QStyle.visualRect(self.direction, self.rect, logical)


class TicketDelegate(QStyledItemDelegate):
    """Three lines a ticket, every row equally high."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = ""
        self._now = datetime.now(UTC)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and fonts of another theme."""
        self._theme = theme
        self._subject = Line(theme, theme.font(Type.BODY))
        self._subject_unread = Line(theme, theme.font(Type.BODY_STRONG))
        self._preview = Line(theme, theme.font(Type.SMALL))
        self._meta = Line(theme, theme.font(Type.CAPTION))
        self._chip_font = theme.font(Type.CAPTION)

    def set_search(self, text: str) -> None:
        """Mark what *text* finds."""
        self._search = text

    def set_now(self, now: datetime) -> None:
        """Tell times relative to *now*."""
        self._now = now

    @property
    def row_height(self) -> int:
        """How high every row is."""
        lines = self._subject.height + self._preview.height + self._chip_height
        return _PADDING + lines + SPACE_1 + _PADDING

    @property
    def _chip_height(self) -> int:
        return self._meta.height + SPACE_1

    # --- Qt's side

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, TicketRow):
            return
        frame = _Frame(option.rect, option.direction)
        painter.save()
        self._ground(painter, frame, option.state)
        self._first_line(painter, frame, row)
        self._second_line(painter, frame, row)
        self._third_line(painter, frame, row)
        painter.restore()

    # --- parts

    def _ground(self, painter: QPainter, frame: _Frame, state: QStyle.StateFlag) -> None:
        c = self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        body = QRectF(frame.rect).adjusted(_INSET, 1, -_INSET, -1)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(c.selected if selected else c.hover))
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        else:
            painter.setPen(QPen(self._theme.colour(c.border), 1))
            y = frame.rect.bottom() + 0.5
            painter.drawLine(
                QPointF(frame.rect.left() + SPACE_4, y), QPointF(frame.rect.right() - SPACE_4, y)
            )
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour(c.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS)

    def _first_line(self, painter: QPainter, frame: _Frame, row: TicketRow) -> None:
        c = self._theme.colours
        line = self._subject_unread if row.unread else self._subject
        top, start, end = _PADDING, self._start, self._end(frame)
        if row.unread:
            dot = frame.place(start - SPACE_3 - SPACE_1, top, _DOT, line.height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(c.unread))
            painter.drawEllipse(QPointF(dot.center()) + QPointF(0.5, 0.5), _DOT / 2, _DOT / 2)
        when = isolate(relative_time(row.ticket.last_message, self._now))
        width = self._meta.advance(when) + 2
        room = frame.place(end - width, top, width, line.height)
        colour = c.accent if row.unread else c.text_faint
        self._meta.draw_words(painter, room, when, colour, rtl=frame.rtl)
        room = frame.place(start, top, end - width - SPACE_3 - start, line.height)
        line.draw(painter, room, row.ticket.subject, c.text, search=self._search, rtl=frame.rtl)

    def _second_line(self, painter: QPainter, frame: _Frame, row: TicketRow) -> None:
        top = _PADDING + self._subject.height
        width = self._end(frame) - self._start
        room = frame.place(self._start, top, width, self._preview.height)
        colour = self._theme.colours.text_muted
        self._preview.draw(
            painter, room, row.ticket.preview, colour, search=self._search, rtl=frame.rtl
        )

    def _third_line(self, painter: QPainter, frame: _Frame, row: TicketRow) -> None:
        ticket = row.ticket
        height = self._chip_height
        top = frame.rect.height() - _PADDING - height
        start, end = self._start, self._end(frame)
        painter.setFont(self._chip_font)
        wanted = chip_size(ticket.status_label, self._meta.metrics).width()
        width = min(wanted, int((end - start) * _CHIP_SHARE))
        chip = frame.place(start, top, width, height)
        paint_chip(painter, chip, ticket.status, ticket.status_label, self._theme, rtl=frame.rtl)
        end = self._marks(painter, frame, row, top)
        start += width + SPACE_2
        meta = f"#{ticket.number}  ·  {isolate(short(ticket.department_name))}"
        room = frame.place(start, top, max(0, end - start), height)
        self._meta.draw_words(painter, room, meta, self._theme.colours.text_faint, rtl=frame.rtl)

    def _marks(self, painter: QPainter, frame: _Frame, row: TicketRow, top: int) -> int:
        """Draw the signs at the end of the last line; return where they begin."""
        c = self._theme.colours
        end = self._end(frame)
        marks: list[tuple[str, str]] = []
        if row.ticket.attachments:
            marks.append(("paperclip", c.text_faint))
        if row.pending:
            marks.append(("send", c.warning.text))
        for name, colour in marks:
            end -= ICON_SMALL
            room = frame.place(end, top, ICON_SMALL, self._chip_height)
            y = room.top() + (room.height() - ICON_SMALL) / 2
            icons.paint(painter, name, colour, QRectF(room.left(), y, ICON_SMALL, ICON_SMALL))
            end -= SPACE_2
        return end

    @property
    def _start(self) -> int:
        return _INSET + SPACE_5

    @staticmethod
    def _end(frame: _Frame) -> int:
        return frame.rect.width() - _INSET - SPACE_2
