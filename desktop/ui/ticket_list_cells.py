"""Paints a table of tickets: one line a ticket, one thing a column."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.domain.saved_view import Column
from desktop.domain.ticket import TicketRow
from desktop.ui import icons
from desktop.ui.models.sections import Heading
from desktop.ui.models.ticket_model import (
    ACCOUNT_ROLE,
    HEADING_ROLE,
    MARKED_ROLE,
    MUTED_ROLE,
    ROW_ROLE,
    Index,
    TicketModel,
)
from desktop.ui.status_chip import chip_size, paint_chip
from desktop.ui.theme import ICON_SMALL, SPACE_1, SPACE_2, SPACE_3, Theme, Type
from desktop.ui.ticket_list_due import due_colours, due_icon, stands_out
from desktop.ui.ticket_list_paint import (
    START,
    Frame,
    HeadingPaint,
    paint_account,
    paint_box,
    paint_ground,
)
from desktop.ui.ticket_list_text import Line

_DOT: Final = 8
_FOREIGN: Final = frozenset(
    {
        *(Column.SUBJECT, Column.DEPARTMENT, Column.ASSIGNEE, Column.REQUESTER),
        *(Column.TAGS, Column.FOLLOWERS, Column.ACCOUNT, Column.PRIORITY, Column.TYPE),
    }
)
"""What is written in whatever language and direction."""


class CellDelegate(QStyledItemDelegate):
    """Every row equally high; the ground of a row and its heading reach over all columns."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._now = datetime.now(UTC)
        self._boxes = False
        self._hovered = -1
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and fonts of another theme."""
        self._theme = theme
        self._plain = Line(theme, theme.font(Type.SMALL))
        self._strong = Line(theme, theme.font(Type.BODY_STRONG))
        self._body = Line(theme, theme.font(Type.BODY))
        self._chip_font = theme.font(Type.CAPTION)
        self._caption = Line(theme, theme.font(Type.CAPTION))
        self._heading = HeadingPaint(theme)

    def set_boxes(self, *, shown: bool) -> None:
        """Show the box that marks a row on every row, not only under the mouse."""
        self._boxes = shown

    def set_now(self, now: datetime) -> None:
        """Tell times relative to *now*."""
        self._now = now

    def hover(self, place: int) -> bool:
        """Take note of the row under the mouse, -1 for none; tell whether it is another one."""
        other = place != self._hovered
        self._hovered = place
        return other

    @property
    def row_height(self) -> int:
        """How high every row is."""
        return self._body.height + (SPACE_1 if self._theme.tight else SPACE_3)

    # --- Qt's side

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        heading = isinstance(index.data(HEADING_ROLE), Heading)
        return QSize(0, self._heading.height if heading else self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = Frame(self._whole(option.rect), option.direction)
        cell = Frame(option.rect, option.direction)
        hovered = index.row() == self._hovered
        heading = index.data(HEADING_ROLE)
        painter.save()
        painter.setClipRect(option.rect)
        if isinstance(heading, Heading):
            # Its count stays in sight, however far the columns are scrolled.
            seen = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
            ground = Frame(seen, option.direction)
            self._heading.paint(painter, ground, heading, hovered=hovered)
        row = index.data(ROW_ROLE)
        if isinstance(row, TicketRow):
            marked = bool(index.data(MARKED_ROLE))
            state = option.state
            if hovered:
                state |= QStyle.StateFlag.State_MouseOver
            if self._view.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
            paint_ground(painter, whole, state, self._theme, marked=marked)
            start = SPACE_2
            if index.column() == 0:
                start = START
                paint_account(painter, cell, self._theme, index.data(ACCOUNT_ROLE))
                self._lead(painter, cell, index, row, hovered=hovered, marked=marked)
            self._cell(painter, cell, start, row, index)
        painter.restore()

    # --- parts

    def _whole(self, cell: QRect) -> QRect:
        """Return the place of all of a row, whichever cell of it is painted."""
        header = self._view.horizontalHeader()
        left = min(
            header.sectionViewportPosition(0),
            header.sectionViewportPosition(max(0, header.count() - 1)),
        )
        return QRect(left, cell.top(), header.length(), cell.height())

    def _lead(
        self,
        painter: QPainter,
        cell: Frame,
        index: Index,
        row: TicketRow,
        *,
        hovered: bool,
        marked: bool,
    ) -> None:
        can_mark = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        if self._boxes or (hovered and can_mark):
            paint_box(painter, cell, self._theme, marked=marked)
        elif row.unread:
            dot = cell.place(START - SPACE_3 - SPACE_1, 0, _DOT, cell.rect.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(self._theme.colours.unread))
            painter.drawEllipse(QPointF(dot.center()) + QPointF(0.5, 0.5), _DOT / 2, _DOT / 2)

    def _cell(
        self, painter: QPainter, cell: Frame, start: int, row: TicketRow, index: Index
    ) -> None:
        model = index.model()
        if not isinstance(model, TicketModel):
            return
        column = Column(model.columns[index.column()].id)
        room = cell.place(start, 0, max(0, cell.rect.width() - start - SPACE_2), cell.rect.height())
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        c = self._theme.colours
        colour = c.text_muted
        line = self._plain
        match column:
            case Column.STATUS:
                self._chip(painter, cell, start, row)
                return
            case Column.SUBJECT:
                if index.data(MUTED_ROLE):
                    room = self._muted(painter, cell, start)
                line, colour = (self._strong if row.unread else self._body), c.text
            case Column.DUE if row.ticket.due is not None:
                self._due(painter, cell, start, row.ticket.due, text)
                return
            case Column.PRIORITY if stands_out(row.ticket.priority):
                colour = c.danger.text
            case _:
                pass
        if column in _FOREIGN:
            line.draw(painter, room, text, colour, rtl=cell.rtl)
        else:
            line.draw_words(painter, room, text, colour, rtl=cell.rtl)

    def _muted(self, painter: QPainter, cell: Frame, start: int) -> QRect:
        """Draw the sign of a muted ticket at the end of its subject; return what room is left."""
        width, height = cell.rect.width(), cell.rect.height()
        sign = cell.place(width - SPACE_2 - ICON_SMALL, 0, ICON_SMALL, height)
        y = sign.top() + (height - ICON_SMALL) / 2
        place = QRectF(sign.left(), y, ICON_SMALL, ICON_SMALL)
        icons.paint(painter, "bell-off", self._theme.colours.text_faint, place)
        return cell.place(start, 0, max(0, width - start - 2 * SPACE_2 - ICON_SMALL), height)

    def _chip(self, painter: QPainter, cell: Frame, start: int, row: TicketRow) -> None:
        label = row.ticket.status_label
        size = chip_size(label, self._caption.metrics)
        width = min(size.width(), cell.rect.width() - start - SPACE_1)
        if width <= ICON_SMALL + SPACE_2:
            return
        painter.setFont(self._chip_font)
        top = (cell.rect.height() - size.height()) // 2
        place = cell.place(start, top, width, size.height())
        paint_chip(painter, place, row.ticket.status, label, self._theme, rtl=cell.rtl)

    def _due(self, painter: QPainter, cell: Frame, start: int, due: datetime, text: str) -> None:
        pair = due_colours(due, self._now, self._theme.colours)
        height = cell.rect.height()
        if pair is not None:
            sign = cell.place(start, 0, ICON_SMALL, height)
            y = sign.top() + (height - ICON_SMALL) / 2
            place = QRectF(sign.left(), y, ICON_SMALL, ICON_SMALL)
            icons.paint(painter, due_icon(due, self._now), pair.text, place)
            start += ICON_SMALL + SPACE_1
        room = cell.place(start, 0, max(0, cell.rect.width() - start - SPACE_2), height)
        colour = self._theme.colours.text_muted if pair is None else pair.text
        self._plain.draw_words(painter, room, text, colour, rtl=cell.rtl)
