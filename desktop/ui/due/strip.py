"""What was told to be due, at the foot of the side panel until it is answered or put away.

It says the same as the notification did, for desktops that show none and for whoever missed it.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from desktop.domain.ids import TicketRef
from desktop.domain.ticket import TicketRow
from desktop.ui import icons
from desktop.ui.due.words import counted, line_words, short_subject
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.ticket_list_due import due_colours, due_icon

_TICK_MS: Final = 15_000
_MOST_LISTED: Final = 20


class DueStrip(QPushButton):
    """Hidden while there is nothing. `opened` carries a ticket, `put_off` all that are told."""

    opened = Signal(object)
    put_off = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[TicketRow, ...] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setProperty("kind", "quiet")
        self.setFont(theme.font(Type.SMALL))
        self.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show)
        self.hide()

    @property
    def refs(self) -> list[TicketRef]:
        """What is told, due first first."""
        return [row.ref for row in self._rows]

    def tell(self, rows: Sequence[TicketRow]) -> None:
        """Tell these too, also to those who do not see it."""
        self.show_rows(rows)
        event = QAccessibleAnnouncementEvent(self.window(), self.text())
        QAccessible.updateAccessibility(event)

    def show_rows(self, rows: Sequence[TicketRow]) -> None:
        """Tell these, in the order in which they are due."""
        known = (row for row in rows if row.ticket.due is not None)
        self._rows = tuple(sorted(known, key=lambda row: (row.ticket.due, row.ref.id)))
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show()

    @property
    def shown(self) -> str:
        """The words as they are painted: cut where the panel is narrower than they are."""
        metrics = self.fontMetrics()
        beside = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        room = max(0, self.width() - beside)
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _show(self) -> None:
        self.setVisible(bool(self._rows))
        if not self._rows:
            self._tick.stop()
            return
        self._tick.start()
        now = datetime.now(UTC)
        first = self._rows[0].ticket.due
        words = line_words(self._rows[0], now) if len(self._rows) == 1 else counted(self._rows, now)
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))
        if first is not None:
            pair = due_colours(first, now, self._theme.colours) or self._theme.colours.warning
            self.setIcon(icons.icon(due_icon(first, now), pair.text))

    def _fill(self) -> None:
        self._menu.clear()
        now = datetime.now(UTC)
        for row in self._rows[:_MOST_LISTED]:
            words = f"{line_words(row, now)}  {short_subject(row.ticket.subject)}"
            action = self._menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self.opened.emit, row.ref))
        self._menu.addSeparator()
        later = self._menu.addAction(self.tr("Remind me in 10 minutes"))
        later.triggered.connect(lambda: self.put_off.emit(self.refs))
        away = self._menu.addAction(self.tr("Put away"))
        away.triggered.connect(lambda: self.show_rows(()))
