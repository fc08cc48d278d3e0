"""Paints one ticket of the list: what it is about, where it stands, whether it wants you."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.ticket import TicketRow
from desktop.ui import icons
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import isolate, relative_time
from desktop.ui.models.sections import Heading
from desktop.ui.models.ticket_model import (
    ACCOUNT_ROLE,
    HEADING_ROLE,
    MARKED_ROLE,
    MUTED_ROLE,
    ROW_ROLE,
    Index,
)
from desktop.ui.status_chip import chip_size, paint_chip
from desktop.ui.theme import (
    ICON_SMALL,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    Theme,
    Type,
)
from desktop.ui.ticket_list_due import due_colours, due_icon, due_words, stands_out
from desktop.ui.ticket_list_paint import (
    INSET,
    START,
    Frame,
    HeadingPaint,
    paint_account,
    paint_box,
    paint_ground,
)
from desktop.ui.ticket_list_text import Line, short

_DOT: Final = 8
_CHIP_SHARE: Final = 0.55
_WHO_SHARE: Final = 0.35
_PADDING: Final = SPACE_2 + SPACE_1 // 2
_TIGHT: Final = SPACE_1


Named = Callable[[TicketRow], str]
"""Returns what the helpdesk calls the priority of a ticket."""


class TicketDelegate(QStyledItemDelegate):
    """Three lines a ticket, every row equally high; a heading is one line."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = ""
        self._now = datetime.now(UTC)
        self._priority: Named | None = None
        self._boxes = False
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and fonts of another theme."""
        self._theme = theme
        self._subject = Line(theme, theme.font(Type.BODY))
        self._subject_unread = Line(theme, theme.font(Type.BODY_STRONG))
        self._preview = Line(theme, theme.font(Type.SMALL))
        self._meta = Line(theme, theme.font(Type.CAPTION))
        self._meta_strong = Line(theme, theme.font(Type.CAPTION_STRONG))
        self._chip_font = theme.font(Type.CAPTION)
        self._heading = HeadingPaint(theme)

    def set_staff(self, priority: Named | None) -> None:
        """Tell assignee, priority and due time, as staff need them; None tells none of it."""
        self._priority = priority

    def set_boxes(self, *, shown: bool) -> None:
        """Show the box that marks a row on every row, not only under the mouse."""
        self._boxes = shown

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
        return self._padding + lines + (0 if self._theme.tight else SPACE_1) + self._padding

    @property
    def _padding(self) -> int:
        return _TIGHT if self._theme.tight else _PADDING

    @property
    def heading_height(self) -> int:
        """How high every heading is."""
        return self._heading.height

    @property
    def _chip_height(self) -> int:
        return self._meta.height + SPACE_1

    # --- Qt's side

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        heading = isinstance(index.data(HEADING_ROLE), Heading)
        return QSize(0, self.heading_height if heading else self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        frame = Frame(option.rect, option.direction)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        heading = index.data(HEADING_ROLE)
        if isinstance(heading, Heading):
            self._heading.paint(painter, frame, heading, hovered=hovered)
            return
        row = index.data(ROW_ROLE)
        if not isinstance(row, TicketRow):
            return
        marked = bool(index.data(MARKED_ROLE))
        painter.save()
        paint_ground(painter, frame, option.state, self._theme, marked=marked)
        paint_account(painter, frame, self._theme, index.data(ACCOUNT_ROLE))
        boxed = self._boxes or (hovered and index.data(Qt.ItemDataRole.CheckStateRole) is not None)
        if boxed:
            paint_box(painter, frame, self._theme, marked=marked)
        self._first_line(painter, frame, row, dotted=row.unread and not boxed)
        self._second_line(painter, frame, row)
        self._third_line(painter, frame, row, muted=bool(index.data(MUTED_ROLE)))
        painter.restore()

    # --- parts

    def _first_line(self, painter: QPainter, frame: Frame, row: TicketRow, *, dotted: bool) -> None:
        c = self._theme.colours
        line = self._subject_unread if row.unread else self._subject
        top, start, end = self._padding, START, self._end(frame)
        if dotted:
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

    def _second_line(self, painter: QPainter, frame: Frame, row: TicketRow) -> None:
        top = self._padding + self._subject.height
        end = self._who(painter, frame, row, top)
        start = self._standing_out(painter, frame, row, top)
        room = frame.place(start, top, max(0, end - start), self._preview.height)
        colour = self._theme.colours.text_muted
        self._preview.draw(
            painter, room, row.ticket.preview, colour, search=self._search, rtl=frame.rtl
        )

    def _who(self, painter: QPainter, frame: Frame, row: TicketRow, top: int) -> int:
        """Draw at the end of the second line who works on a ticket; return where that begins."""
        end = self._end(frame)
        who = row.ticket.assignee
        if self._priority is None or who is None:
            return end
        name = short(who.name)
        widest = int((end - START) * _WHO_SHARE)
        width = min(self._meta.advance(name) + 2, widest)
        height = self._preview.height
        colour = self._theme.colours.text_muted
        room = frame.place(end - width, top, width, height)
        self._meta.draw(painter, room, who.name, colour, rtl=frame.rtl)
        end -= width + SPACE_1
        self._sign(painter, frame, "circle-user-round", colour, end, top, height)
        return end - ICON_SMALL - SPACE_3

    def _third_line(self, painter: QPainter, frame: Frame, row: TicketRow, *, muted: bool) -> None:
        ticket = row.ticket
        height = self._chip_height
        top = frame.rect.height() - self._padding - height
        start, end = START, self._end(frame)
        widest = int((end - start) * _CHIP_SHARE)
        # What wants somebody takes its place first: the status gives way to it, and is cut before.
        end = self._marks(painter, frame, row, top, muted=muted)
        if self._priority is not None:
            end = self._due(painter, frame, row, top, end)
        painter.setFont(self._chip_font)
        wanted = chip_size(ticket.status_label, self._meta.metrics).width()
        width = max(0, min(wanted, widest, end - start))
        chip = frame.place(start, top, width, height)
        paint_chip(painter, chip, ticket.status, ticket.status_label, self._theme, rtl=frame.rtl)
        start += width + SPACE_2
        number = f"#{ticket.number}"
        if end - start < self._meta.advance(number):
            # A part of a number is none.
            return
        meta = f"{number}  ·  {isolate(short(own_word(ticket.department_name)))}"
        room = frame.place(start, top, end - start, height)
        self._meta.draw_words(painter, room, meta, self._theme.colours.text_faint, rtl=frame.rtl)

    def _due(self, painter: QPainter, frame: Frame, row: TicketRow, top: int, end: int) -> int:
        """Draw by when an answer is due; return where that begins."""
        due = row.ticket.due
        if due is None:
            return end
        pair = due_colours(due, self._now, self._theme.colours)
        colour = self._theme.colours.text_faint if pair is None else pair.text
        line = self._meta if pair is None else self._meta_strong
        words = isolate(due_words(due, self._now))
        width = line.advance(words) + 2
        room = frame.place(end - width, top, width, self._chip_height)
        line.draw_words(painter, room, words, colour, rtl=frame.rtl)
        end -= width + SPACE_1
        if pair is not None:
            sign = due_icon(due, self._now)
            self._sign(painter, frame, sign, colour, end, top, self._chip_height)
            end -= ICON_SMALL
        return end - SPACE_2

    def _standing_out(self, painter: QPainter, frame: Frame, row: TicketRow, top: int) -> int:
        """Draw before the preview a priority that is to be seen from afar; return where it ends."""
        if self._priority is None or not stands_out(row.ticket.priority):
            return START
        words = short(self._priority(row))
        width = self._meta_strong.advance(words) + 2
        room = frame.place(START, top, width, self._preview.height)
        self._meta_strong.draw(painter, room, words, self._theme.colours.danger.text, rtl=frame.rtl)
        return START + width + SPACE_2

    def _sign(
        self, painter: QPainter, frame: Frame, icon: str, colour: str, end: int, top: int, high: int
    ) -> None:
        room = frame.place(end - ICON_SMALL, top, ICON_SMALL, high)
        y = room.top() + (high - ICON_SMALL) / 2
        icons.paint(painter, icon, colour, QRectF(room.left(), y, ICON_SMALL, ICON_SMALL))

    def _marks(
        self, painter: QPainter, frame: Frame, row: TicketRow, top: int, *, muted: bool
    ) -> int:
        """Draw the signs at the end of the last line; return where they begin."""
        c = self._theme.colours
        end = self._end(frame)
        marks: list[tuple[str, str]] = []
        if muted:
            marks.append(("bell-off", c.text_faint))
        if row.ticket.attachments:
            marks.append(("paperclip", c.text_faint))
        if row.needs_you:
            marks.append(("triangle-alert", c.warning.text))
        elif row.pending:
            marks.append(("clock", c.text_muted))
        for name, colour in marks:
            self._sign(painter, frame, name, colour, end, top, self._chip_height)
            end -= ICON_SMALL + SPACE_2
        return end

    @staticmethod
    def _end(frame: Frame) -> int:
        return frame.rect.width() - INSET - SPACE_2
