"""A ticket's status: the helpdesk's own word, with a sign and a colour for what it means."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.status import Status
from desktop.ui import icons
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import one_line
from desktop.ui.theme import RADIUS_SMALL, SPACE_1, SPACE_2, Theme, Type
from desktop.ui.theme_label import plain_tooltip

STATUS_ICONS: Final = {
    Status.NEW: "circle-dot",
    Status.WAITING_FOR_STAFF: "hourglass",
    Status.ON_HOLD: "circle-pause",
    Status.IN_PROGRESS: "loader-circle",
    Status.ANSWERED: "message-circle-reply",
    Status.WITH_ENGINEERS: "wrench",
    Status.CLOSED: "circle-check",
}
_ICON: Final = 12


def meaning(status: Status) -> str:
    """Return in words what a status means, beside the helpdesk's own word."""
    words = {
        Status.NEW: QCoreApplication.translate("Status", "New: nobody has answered yet"),
        Status.WAITING_FOR_STAFF: QCoreApplication.translate("Status", "Waiting for staff"),
        Status.ON_HOLD: QCoreApplication.translate("Status", "On hold"),
        Status.IN_PROGRESS: QCoreApplication.translate("Status", "In progress at the helpdesk"),
        Status.ANSWERED: QCoreApplication.translate("Status", "Answered: waiting for the customer"),
        Status.WITH_ENGINEERS: QCoreApplication.translate("Status", "With the engineers"),
        Status.CLOSED: QCoreApplication.translate("Status", "Closed"),
    }
    return words[status]


def chip_size(label: str, metrics: QFontMetrics) -> QSize:
    """Return the room that a chip takes with its whole word."""
    width = (
        SPACE_2 + _ICON + SPACE_1 + metrics.horizontalAdvance(one_line(own_word(label))) + SPACE_2
    )
    return QSize(width, metrics.height() + SPACE_1)


def paint_chip(
    painter: QPainter, rect: QRect, status: Status, label: str, theme: Theme, *, rtl: bool
) -> None:
    """Draw a chip into *rect* with the painter's font; the word is elided where it must be."""
    colours = theme.colours.status[status]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour(colours.text) if theme.strong else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colours.fill))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), RADIUS_SMALL, RADIUS_SMALL)
    top = rect.top() + (rect.height() - _ICON) / 2
    start = rect.right() + 1 - SPACE_2 - _ICON if rtl else rect.left() + SPACE_2
    icons.paint(painter, STATUS_ICONS[status], colours.text, QRectF(start, top, _ICON, _ICON))
    gap = SPACE_2 + _ICON + SPACE_1
    words = rect.adjusted(SPACE_2, 0, -gap, 0) if rtl else rect.adjusted(gap, 0, -SPACE_2, 0)
    painter.setPen(theme.colour(colours.text))
    # A pixel of grace: the advance of the whole word may round down.
    text = painter.fontMetrics().elidedText(
        one_line(own_word(label)), Qt.TextElideMode.ElideRight, words.width() + 1
    )
    painter.drawText(
        words.adjusted(0, 0, 1, 0),
        Qt.AlignmentFlag.AlignVCenter
        | Qt.AlignmentFlag.AlignAbsolute
        | (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft),
        text,
    )


class StatusChip(QWidget):
    """A chip as a widget of its own, for heads and lists of details."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._status = Status.NEW
        self._label = ""
        self.setFont(theme.font(Type.CAPTION_STRONG))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_status(self, status: Status, label: str) -> None:
        """Show another status, with the helpdesk's own *label*."""
        self._status, self._label = status, label
        self.setAccessibleName(self.tr("Status: {label}").format(label=one_line(own_word(label))))
        self.setToolTip(plain_tooltip(meaning(status)))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._label, self.fontMetrics())

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), 64), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_chip(painter, self.rect(), self._status, self._label, self._theme, rtl=rtl)
        painter.end()
