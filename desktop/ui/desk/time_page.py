"""What was worked on a ticket: the sum, the entries, and logging by hand."""

from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.ids import RemoteId
from desktop.domain.timesheet import TimeEntry
from desktop.domain.timesheet_week import waiting
from desktop.domain.wishes import Part, on_the_way
from desktop.ui import icons
from desktop.ui.desk.change_words import names_of
from desktop.ui.desk.fetched import FetchNote
from desktop.ui.desk.on_show import OnShow
from desktop.ui.desk.refusal import Refusal
from desktop.ui.i18n import exact_time, isolate, one_line, relative_time
from desktop.ui.layout_items import let_go_of_all
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label
from desktop.ui.time.words import spoken


class TimePage(QWidget):
    """Shows entries, with those that have not arrived. `timer_place` is free for a timer.

    `again` asks to fetch once more, `log_asked` to log by hand; the rest carries ids of the outbox.
    """

    again = Signal()
    log_asked = Signal()
    undone = Signal(str)
    retried = Signal(str)
    discarded = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._there: tuple[TimeEntry, ...] = ()
        self._here: tuple[TimeEntry, ...] = ()
        self._bills = True
        self._dropped: set[RemoteId] = set()
        """Entries that the person has taken back."""
        self._sum = text_label(theme, Type.TITLE)
        self._billed = text_label(theme, Type.SMALL, "muted")
        self.log_button = QPushButton(self.tr("Log time…"))
        self.log_button.clicked.connect(self.log_asked)
        self.timer_place = QVBoxLayout()
        self.refusal = Refusal(theme)
        self.refusal.retried.connect(self.retried)
        self.refusal.discarded.connect(self.discarded)
        self.note = FetchNote(theme)
        self.note.again.connect(self.again)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_3)
        head = QHBoxLayout()
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(self._sum)
        both.addWidget(self._billed)
        head.addLayout(both, 1)
        head.addWidget(self.log_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addLayout(head)
        layout.addLayout(self.timer_place)
        layout.addWidget(self.refusal)
        layout.addWidget(self.note)
        layout.addLayout(self._lines)
        layout.addStretch(1)

    @property
    def sum_words(self) -> str:
        """The sum as it is shown."""
        return self._sum.text()

    def begin(self) -> None:
        """Show nothing until it has been fetched."""
        self._there = self._here = ()
        self.note.say_fetching()
        self._show()

    def show_ticket(self, shown: OnShow) -> None:
        """Show what of it has not arrived."""
        self._bills = shown.can.billable
        before = self._here
        going = [item for item in shown.wish.items if on_the_way(item)]
        self._here = tuple(waiting(going, shown.me))
        # What has just arrived stays, until it is fetched with the others.
        now = {entry.id for entry in (*self._here, *self._there)}
        same = [e for e in before if e.ticket == shown.ref.id and e.id not in now | self._dropped]
        self._there = (*self._there, *same)
        self.refusal.show_item(shown.refused(Part.TIME), names_of(shown.catalog))
        self._show()

    def show_entries(self, entries: tuple[TimeEntry, ...]) -> None:
        """Show what was fetched."""
        self.note.hide()
        self._there = entries
        self._show()

    def show_problem(self, problem: Problem) -> None:
        """Say why it could not be fetched; what was fetched before stays."""
        self.note.say_problem(problem)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show()

    # --- parts

    def _show(self) -> None:
        entries = sorted([*self._there, *self._here], key=lambda e: (e.worked, e.id))
        total = sum(entry.minutes for entry in entries)
        billed = sum(entry.minutes for entry in entries if entry.billable)
        self._sum.setText(spoken(total))
        words = self.tr("{time} of it billable").format(time=spoken(billed))
        self._billed.setText(words)
        self._billed.setVisible(self._bills and bool(entries))
        let_go_of_all(self._lines)
        here = {entry.id for entry in self._here}
        now = datetime.now(UTC)
        for entry in reversed(entries):
            self._lines.addWidget(self._line(entry, now, waits=entry.id in here))

    def _line(self, entry: TimeEntry, now: datetime, *, waits: bool) -> QWidget:
        box = QWidget()
        spent = text_label(self._theme, Type.BODY_STRONG)
        spent.setText(spoken(entry.minutes))
        told = [isolate(one_line(entry.agent.name)), relative_time(entry.worked, now)]
        if self._bills and not entry.billable:
            told.append(self.tr("not billable"))
        if waits:
            told.append(self.tr("waiting"))
        who = text_label(self._theme, Type.CAPTION, "muted", wrap=True)
        who.setText("  ·  ".join(told))
        who.setToolTip(plain_tooltip(exact_time(entry.worked)))
        head = QHBoxLayout()
        head.addWidget(spent, 1)
        if waits:
            head.addWidget(self._undo_button(entry.id), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1 // 2)
        layout.addLayout(head)
        if entry.note:
            note = text_label(self._theme, Type.BODY, wrap=True)
            note.setText(isolate(one_line(entry.note)))
            layout.addWidget(note)
        layout.addWidget(who)
        return box

    def _undo_button(self, id: RemoteId) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon("clock", self._theme.colours.warning.text))
        button.setIconSize(QSize(14, 14))
        words = self.tr("Not arrived at the helpdesk yet. Press to take it back.")
        button.setToolTip(plain_tooltip(words))
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._undo(id))
        return button

    def _undo(self, id: RemoteId) -> None:
        self._dropped.add(id)
        self.undone.emit(str(id))
