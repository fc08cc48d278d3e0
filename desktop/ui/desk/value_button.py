"""A value that is changed by pressing it: quiet until the mouse or the focus is there."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.domain.status import Status
from desktop.ui import icons
from desktop.ui.i18n import isolate, one_line
from desktop.ui.status_chip import chip_size, meaning, paint_chip
from desktop.ui.theme import ICON_SMALL, RADIUS_SMALL, SPACE_1, SPACE_2, Theme, Type
from desktop.ui.theme_label import plain_tooltip

EDGE: Final = SPACE_1 + 2
"""Between its edge and its words."""
_HEIGHT: Final = 26


class ValueButton(QAbstractButton):
    """Shows one value, a status as a bubble. Whoever may not change it cannot press it."""

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, flush: bool = False
    ) -> None:
        """Make the button; *flush*: its words begin where it begins, as those above and below."""
        super().__init__(parent)
        self._edge = 0 if flush else EDGE
        self._theme = theme
        self._name = name
        self._text = ""
        self._icon = ""
        self._tone = ""
        self._status: Status | None = None
        self._over = False
        self.setFont(theme.font(Type.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def show_value(self, text: str, *, lead: str = "", icon: str = "", tone: str = "") -> None:
        """Show *text*; *tone* is "" or "muted", "danger", "warning".

        *lead* stands before it at the window's side, whatever script the text is in.
        """
        self._text, self._icon = isolate(one_line(text)), icon
        if lead:
            side = "\u200f" if self.isRightToLeft() else "\u200e"
            self._text = f"{side}{isolate(lead)}  {self._text}"
        self._tone, self._status = tone, None
        self._told(f"{isolate(lead)}  {isolate(text)}" if lead else text)

    def show_status(self, status: Status, label: str) -> None:
        """Show a status in its colours, with the helpdesk's own word."""
        self._text, self._icon, self._tone, self._status = one_line(label), "", "", status
        self._told(f"{label}\n{meaning(status)}")

    def let_change(self, *, on: bool) -> None:
        """Let it be pressed, or only be read."""
        self.setEnabled(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.ArrowCursor)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    # --- Qt's side

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._text) + 2 * EDGE
        width += ICON_SMALL + SPACE_2 if self._icon else 0
        return QSize(width + SPACE_2, max(_HEIGHT, metrics.height() + SPACE_2))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self._over or self.isDown() or self.hasFocus()):
            focus = self.hasFocus()
            painter.setPen(QPen(self._theme.colour(c.focus)) if focus else Qt.PenStyle.NoPen)
            ground = c.pressed if self.isDown() else c.hover
            painter.setBrush(self._theme.colour(ground) if self._edge else Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        room = self.rect().adjusted(self._edge, 0, -self._edge, 0)
        if self._status is not None:
            self._paint_status(painter, room, self._status)
        else:
            self._paint_text(painter, room)
        painter.end()

    # --- parts

    def _told(self, text: str) -> None:
        self.setAccessibleName(f"{self._name}: {one_line(self._text)}")
        self.setToolTip(plain_tooltip(text))
        self.updateGeometry()
        self.update()

    def _paint_status(self, painter: QPainter, room: QRect, status: Status) -> None:
        painter.setFont(self._theme.font(Type.CAPTION_STRONG))
        size = chip_size(self._text, painter.fontMetrics())
        width = min(size.width() + 1, room.width())
        left = room.right() + 1 - width if self.isRightToLeft() else room.left()
        top = room.top() + (room.height() - size.height()) // 2
        box = QRect(left, top, width, size.height())
        paint_chip(painter, box, status, self._text, self._theme, rtl=self.isRightToLeft())

    def _paint_text(self, painter: QPainter, room: QRect) -> None:
        colour = self._colour()
        rtl = self.isRightToLeft()
        if self._icon:
            start = room.right() + 1 - ICON_SMALL if rtl else room.left()
            top = room.top() + (room.height() - ICON_SMALL) / 2
            place = QRectF(QPointF(start, top), QSize(ICON_SMALL, ICON_SMALL))
            icons.paint(painter, self._icon, colour, place)
            gap = ICON_SMALL + SPACE_2
            room = room.adjusted(0, 0, -gap, 0) if rtl else room.adjusted(gap, 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour(colour))
        text = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, room.width()
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text
        )

    def _colour(self) -> str:
        c = self._theme.colours
        if not self._edge and self._over and self.isEnabled():
            return c.accent
        known = {"danger": c.danger.text, "warning": c.warning.text, "muted": c.text_muted}
        return known.get(self._tone, c.text)
