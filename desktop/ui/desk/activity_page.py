"""Who did what to a ticket, and when: the newest first."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.activity import Event
from desktop.domain.errors import Problem
from desktop.ui import icons
from desktop.ui.desk.activity_words import event_words, icon_of, who_words
from desktop.ui.desk.fetched import FetchNote
from desktop.ui.i18n import exact_time, relative_time
from desktop.ui.layout_items import let_go_of_all
from desktop.ui.theme import ICON_SMALL, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

_PAGE = 50


class ActivityPage(QWidget):
    """Shows events. `again` asks to fetch them once more."""

    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._events: tuple[Event, ...] = ()
        self._names: Mapping[str, str] = {}
        self._most = _PAGE
        self.note = FetchNote(theme)
        self.note.again.connect(self.again)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_3)
        self._more = QPushButton(self.tr("Show earlier"))
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._show_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self.note)
        layout.addLayout(self._lines)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    @property
    def sentences(self) -> list[str]:
        """What is shown, the newest first."""
        return [f"{who_words(e)} {event_words(e, self._names)}" for e in self._newest()]

    def begin(self) -> None:
        """Show nothing until it has been fetched."""
        self._events = ()
        self._most = _PAGE
        self._show()
        self.note.say_fetching()

    def show_events(self, events: tuple[Event, ...], names: Mapping[str, str]) -> None:
        """Show what was fetched, which is oldest first; *names* are the helpdesk's, by code."""
        self.note.hide()
        if (events, names) != (self._events, self._names):
            self._events, self._names = events, names
            self._show()
        if not events:
            self.note.say(self.tr("Nothing has happened yet."))

    def show_problem(self, problem: Problem) -> None:
        """Say why it could not be fetched; what was fetched before stays."""
        self.note.say_problem(problem)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show()

    # --- parts

    def _newest(self) -> tuple[Event, ...]:
        return self._events[::-1][: self._most]

    def _show_more(self) -> None:
        self._most += _PAGE
        self._show()

    def _show(self) -> None:
        let_go_of_all(self._lines)
        now = datetime.now(UTC)
        for event in self._newest():
            self._lines.addWidget(self._line(event, now))
        self._more.setVisible(len(self._events) > self._most)

    def _line(self, event: Event, now: datetime) -> QWidget:
        box = QWidget()
        sign = QLabel()
        sign.setFixedSize(QSize(ICON_SMALL, ICON_SMALL + 4))
        colour = self._theme.colours.text_faint
        sign.setPixmap(
            icons.pixmap(icon_of(event.what), colour, ICON_SMALL, self.devicePixelRatioF())
        )
        words = text_label(self._theme, Type.BODY, wrap=True)
        # Text that can be selected takes its side from the name it begins with.
        side = "\u200f" if self.isRightToLeft() else "\u200e"
        words.setText(f"{side}{who_words(event)} {event_words(event, self._names)}")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        when = text_label(self._theme, Type.CAPTION, "muted")
        when.setText(relative_time(event.time, now))
        when.setToolTip(plain_tooltip(exact_time(event.time)))
        text = QVBoxLayout()
        text.setSpacing(SPACE_1 // 2)
        text.addWidget(words)
        text.addWidget(when)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        return box
