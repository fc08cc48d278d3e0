"""A few seconds to take back what was just sent or closed."""

import math
import time
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.domain.ids import OutboxId
from desktop.ui import theme as t
from desktop.ui.i18n import number
from desktop.ui.layout_items import set_margins
from desktop.ui.motion import is_still
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label

_TICK_MS: Final = 100


class UndoBar(QWidget):
    """Counts down; `undo_asked` carries the id of the item to take back.

    `ended` is sent when the time is over without that.
    """

    undo_asked = Signal(str)
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._item: OutboxId | None = None
        self._closing = False
        self._offline = False
        self._elsewhere = ""
        self._seconds = 0.0
        self._until = 0.0
        self._text = text_label(theme, Type.BODY)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setProperty("kind", "link")
        self._undo.clicked.connect(self.undo)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        set_margins(layout, t.SPACE_3, t.SPACE_1, t.SPACE_2, t.SPACE_1 + 2)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._undo)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.hide()

    @property
    def item(self) -> OutboxId | None:
        """What can be taken back; None for nothing."""
        return self._item

    def count_down(
        self, item: OutboxId, seconds: float, *, closing: bool = False, offline: bool = False
    ) -> None:
        """Offer to take *item* back for *seconds*. *closing*: it closes a ticket.

        *offline*: it leaves only when the connection is back.
        """
        self._item, self._seconds, self._closing = item, seconds, closing
        self._offline = offline
        self._until = time.monotonic() + seconds
        self._timer.start()
        self._tick()
        self.setVisible(seconds > 0)

    def say_where(self, number: str) -> None:
        """Name the ticket this is about, where another one is on show; "" where it is that one."""
        self._elsewhere = number
        if self._item is not None:
            self._show_words()

    def end(self) -> None:
        """Offer nothing any more."""
        self._timer.stop()
        self._item = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def _tick(self) -> None:
        left = self._until - time.monotonic()
        if left <= 0:
            self.end()
            self.ended.emit()
            return
        self._show_words()
        self.update()

    def _show_words(self) -> None:
        if self._offline:
            words = self._words_offline()
        elif self._elsewhere and self._closing:
            words = self.tr("Closing #{ticket} in {seconds} s")
        elif self._elsewhere:
            words = self.tr("Sending to #{ticket} in {seconds} s")
        elif self._closing:
            words = self.tr("Closing in {seconds} s")
        else:
            words = self.tr("Sending in {seconds} s")
        seconds = number(max(0, math.ceil(self._until - time.monotonic())))
        self._text.setText(words.format(ticket=self._elsewhere, seconds=seconds))

    def _words_offline(self) -> str:
        if self._elsewhere and self._closing:
            return self.tr("Offline: #{ticket} is closed when the connection is back")
        if self._closing:
            return self.tr("Offline: the ticket is closed when the connection is back")
        if self._elsewhere:
            return self.tr("Offline: kept in the outbox, goes to #{ticket} once you are connected")
        return self.tr("Offline: kept in the outbox, sent when the connection is back")

    def undo(self) -> None:
        """Ask to take the item back, while that is offered."""
        item = self._item
        self.end()
        if item is not None:
            self.undo_asked.emit(item)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        c = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(c.border))
        painter.setBrush(self._theme.colour(c.selected))
        box = self.rect().adjusted(0, 0, -1, -1)
        painter.drawRoundedRect(box, t.RADIUS, t.RADIUS)
        if is_still():
            # The words count the seconds.
            painter.end()
            return
        left = max(0.0, self._until - time.monotonic()) / max(self._seconds, 0.1)
        width = round((box.width() - 2 * t.RADIUS) * min(1.0, left))
        start = box.right() - t.RADIUS - width if self.isRightToLeft() else box.left() + t.RADIUS
        painter.fillRect(start, box.bottom() - 2, width, 2, self._theme.colour(c.accent))
        painter.end()
