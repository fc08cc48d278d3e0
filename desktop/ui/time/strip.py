"""The running timer, always in sight: what it counts, for which ticket, rest and log."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop.services.library import Library
from desktop.services.timekeeping import Timekeeper
from desktop.ui import icons
from desktop.ui.i18n import isolate, one_line
from desktop.ui.theme import ICON, SPACE_1, SPACE_2, SPACE_3, Theme, Type
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.time.words import clock, spoken

_TICK_MS = 1000


class TimerStrip(QWidget):
    """Hidden while there is no timer. `opened` carries the ticket that is timed."""

    opened = Signal(object)
    paused = Signal()
    resumed = Signal()
    logged = Signal()

    def __init__(
        self, keeper: Timekeeper, library: Library, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._library = library
        self._theme = theme
        self._sign = QLabel()
        self._words = QToolButton()
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setFont(theme.font(Type.SMALL))
        self._words.clicked.connect(self._open)
        self._rest = QToolButton()
        self._rest.clicked.connect(self._turn)
        self._log = QToolButton()
        self._log.setToolTip(self.tr("Stop the timer and log its time"))
        self._log.setAccessibleName(self.tr("Stop and log"))
        self._log.clicked.connect(self.logged)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        layout.setSpacing(SPACE_2)
        layout.addSpacing(SPACE_1)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._rest)
        layout.addWidget(self._log)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self.refresh()

    def refresh(self) -> None:
        """Show the timer as it is now."""
        timer = self._keeper.timer
        self.setVisible(timer is not None)
        runs = timer is not None and timer.since is not None
        # A hidden window needs no seconds, but the strip cannot tell: one label is cheap.
        if runs:
            self._tick.start()
        else:
            self._tick.stop()
        self._draw_signs()
        self._show_time()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._draw_signs()

    def _draw_signs(self) -> None:
        timer = self._keeper.timer
        runs = timer is not None and timer.since is not None
        c = self._theme.colours
        colour = c.accent if runs else c.text_faint
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap("timer", colour, ICON, ratio))
        self._rest.setIcon(icons.icon("circle-pause" if runs else "circle-play", c.text_muted))
        self._log.setIcon(icons.icon("circle-stop", c.text_muted))
        words = self.tr("Let the timer rest") if runs else self.tr("Let the timer run on")
        self._rest.setToolTip(plain_tooltip(words))
        self._rest.setAccessibleName(words)

    def _show_time(self) -> None:
        timer = self._keeper.timer
        if timer is None:
            return
        row = self._library.ticket(timer.ref)
        number = f"#{row.ticket.number}" if row else self.tr("a ticket that is gone")
        spent = self._keeper.elapsed()
        self._words.setText(f"{clock(spent)}  ·  {isolate(number)}")
        if row is not None:
            self._words.setToolTip(plain_tooltip(one_line(row.ticket.subject)))
        at_rest = self.tr("at rest")
        resting = "" if timer.since is not None else f", {at_rest}"
        self._words.setAccessibleName(
            self.tr("Timer of {ticket}: {time}").format(
                ticket=isolate(number), time=spoken(int(spent // 60))
            )
            + resting
        )

    def _open(self) -> None:
        if self._keeper.timer is not None:
            self.opened.emit(self._keeper.timer.ref)

    def _turn(self) -> None:
        timer = self._keeper.timer
        if timer is not None:
            (self.paused if timer.since is not None else self.resumed).emit()
