"""What every list of tickets paints alike: the ground of a row, headings, boxes to mark rows."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from desktop.domain.accounts import Account
from desktop.ui import icons
from desktop.ui.i18n import number
from desktop.ui.models.sections import Heading
from desktop.ui.theme import (
    ICON_SMALL,
    RADIUS,
    RADIUS_SMALL,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    Theme,
    Type,
)
from desktop.ui.theme_accounts import paint_mark
from desktop.ui.ticket_list_text import Line

INSET: Final = SPACE_2
START: Final = INSET + SPACE_5
"""Where the words of a row begin; before them is room for a box or the dot of the unread."""
_BOX: Final = 16
_MARK: Final = 4


@dataclass(frozen=True, slots=True)
class Frame:
    """Where in the view a row lies, and which way it reads."""

    rect: QRect
    direction: Qt.LayoutDirection

    @property
    def rtl(self) -> bool:
        """Whether it reads from right to left."""
        return self.direction == Qt.LayoutDirection.RightToLeft

    def place(self, x: int, y: int, width: int, height: int) -> QRect:
        """Return a rectangle given from the leading top corner, mirrored where needed."""
        logical = QRect(self.rect.left() + x, self.rect.top() + y, width, height)
        return QStyle.visualRect(self.direction, self.rect, logical)


def paint_ground(
    painter: QPainter, frame: Frame, state: QStyle.StateFlag, theme: Theme, *, marked: bool
) -> None:
    """Paint what lies behind a ticket: where the person is, what they marked, a hairline."""
    c = theme.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    body = QRectF(frame.rect).adjusted(INSET, 1, -INSET, -1)
    if selected or hovered or marked:
        painter.setPen(Qt.PenStyle.NoPen)
        fill = c.selected if selected else c.info.fill if marked else c.hover
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(body, RADIUS, RADIUS)
    else:
        painter.setPen(QPen(theme.colour(c.border), 1))
        y = frame.rect.bottom() + 0.5
        painter.drawLine(
            QPointF(frame.rect.left() + SPACE_4, y), QPointF(frame.rect.right() - SPACE_4, y)
        )
    has_keys = bool(selected and state & QStyle.StateFlag.State_HasFocus)
    if has_keys or (selected and theme.strong):
        painter.setPen(QPen(theme.colour(c.focus if has_keys else c.text), 1.5 + has_keys))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body.adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS)


def paint_account(painter: QPainter, frame: Frame, theme: Theme, account: object) -> None:
    """Paint the mark of a ticket's account at the leading edge of its row; none for None."""
    if isinstance(account, Account) and account.colour is not None:
        high = frame.rect.height() - 2 * SPACE_1
        paint_mark(painter, QRectF(frame.place(2, SPACE_1, _MARK, high)), theme, account.colour)


def box_rect(frame: Frame) -> QRect:
    """Return where the box to mark a row lies."""
    top = (frame.rect.height() - _BOX) // 2
    return frame.place(INSET + SPACE_1, top, _BOX, _BOX)


def paint_box(painter: QPainter, frame: Frame, theme: Theme, *, marked: bool) -> None:
    """Paint the box that marks a row."""
    c = theme.colours
    box = QRectF(box_rect(frame)).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(theme.colour(c.accent if marked else c.text_faint), 1))
    painter.setBrush(theme.colour(c.accent if marked else c.surface))
    painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
    if marked:
        icons.paint(painter, "check", c.on_accent, box.adjusted(1.5, 1.5, -1.5, -1.5))


class HeadingPaint:
    """Paints the lines over groups. Valid until the theme or the font changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._line = Line(theme, theme.font(Type.CAPTION_STRONG))
        self._count = Line(theme, theme.font(Type.CAPTION))

    @property
    def height(self) -> int:
        """How high a heading is."""
        return self._line.height + SPACE_3

    def paint(
        self, painter: QPainter, frame: Frame, heading: Heading, *, hovered: bool = False
    ) -> None:
        """Paint one heading: which group, and how many tickets it has."""
        c = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(frame.rect, self._theme.colour(c.hover if hovered else c.window))
        height = frame.rect.height()
        sign = frame.place(INSET + SPACE_2, 0, ICON_SMALL, height)
        top = sign.top() + (height - ICON_SMALL) / 2
        place = QRectF(sign.left(), top, ICON_SMALL, ICON_SMALL)
        icons.paint(
            painter, "chevron-right" if heading.folded else "chevron-down", c.text_muted, place
        )
        count = number(heading.count)
        wide = self._count.advance(count) + 2
        end = frame.rect.width() - INSET - SPACE_2
        self._count.draw_words(
            painter, frame.place(end - wide, 0, wide, height), count, c.text_muted, rtl=frame.rtl
        )
        room = frame.place(START, 0, max(0, end - wide - SPACE_2 - START), height)
        self._line.draw(painter, room, heading.words, c.text_muted, rtl=frame.rtl)
        painter.restore()
