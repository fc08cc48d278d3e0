"""By when a ticket is to be answered, beside its status: a sign and words, in their colour."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import icons
from desktop.ui.i18n import exact_time
from desktop.ui.theme import ICON_SMALL, SPACE_1, Theme, Type
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.ticket_list_due import due_colours, due_icon, due_words

_TICK_MS: Final = 15_000


class DueLabel(QWidget):
    """Hidden where nothing is promised; goes with the time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._due: datetime | None = None
        self.words = ""
        """What it says now."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font(Type.SMALL))
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show)
        self.hide()

    def show_due(self, due: datetime | None) -> None:
        """Tell of another promise; None: there is none."""
        self._due = due
        self.setVisible(due is not None)
        if due is None:
            self._tick.stop()
            return
        self._tick.start()
        self.setToolTip(plain_tooltip(exact_time(due)))
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = ICON_SMALL + SPACE_1 + metrics.horizontalAdvance(self.words) + 2
        return QSize(width, max(metrics.height() + SPACE_1, ICON_SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._due is None:
            return
        now, c = datetime.now(UTC), self._theme.colours
        pair = due_colours(self._due, now, c)
        colour = c.text_muted if pair is None else pair.text
        painter = QPainter(self)
        rtl = self.isRightToLeft()
        y = (self.height() - ICON_SMALL) / 2
        x = self.width() - ICON_SMALL if rtl else 0
        icons.paint(painter, due_icon(self._due, now), colour, QRectF(x, y, ICON_SMALL, ICON_SMALL))
        start = ICON_SMALL + SPACE_1
        room = QRect(0 if rtl else start, 0, self.width() - start, self.height())
        painter.setPen(self._theme.colour(colour))
        lead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, lead | Qt.AlignmentFlag.AlignVCenter, self.words)
        painter.end()

    def _show(self) -> None:
        if self._due is None:
            return
        self.words = due_words(self._due, datetime.now(UTC))
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()
