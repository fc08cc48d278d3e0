"""What was worked on a ticket: the sum, the entries, and logging by hand."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import OutboxItem
from desktop.domain.timesheet import TimeEntry
from desktop.domain.timesheet_week import mended, waiting
from desktop.domain.wishes import Part, on_the_way
from desktop.domain.work import ChangeTime
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

    `again` asks to fetch once more, `log_asked` to log by hand, `mend_asked` carries an entry to be
    mended; the rest carries ids of the outbox.
    """

    again = Signal()
    log_asked = Signal()
    mend_asked = Signal(object)
    undone = Signal(str)
    retried = Signal(str)
    discarded = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._there: tuple[TimeEntry, ...] = ()
        self._here: tuple[TimeEntry, ...] = ()
        self._bills = True
        self._mends = False
        self._fetched: frozenset[TimeEntry] = frozenset()
        """What the helpdesk has told; what has just arrived bears another id there."""
        self._me = RemoteId("")
        self._changes: dict[RemoteId, ChangeTime] = {}
        """What entries will be: on its way, or arrived and not fetched yet."""
        self._under_way: dict[RemoteId, RemoteId] = {}
        """The item of the outbox that changes an entry."""
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
        self._fixed = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._fixed.setText(self.tr("This helpdesk keeps logged time as it was noted down."))
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
        layout.addWidget(self._fixed)
        layout.addStretch(1)

    @property
    def sum_words(self) -> str:
        """The sum as it is shown."""
        return self._sum.text()

    def begin(self) -> None:
        """Show nothing until it has been fetched."""
        self._there = self._here = ()
        self._changes, self._under_way, self._fetched = {}, {}, frozenset()
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
        self._mends, self._me = shown.can.mend_time, shown.me.id
        self._take_changes(shown, going)
        self.refusal.show_item(shown.refused(Part.TIME), names_of(shown.catalog))
        self._show()

    def show_entries(self, entries: tuple[TimeEntry, ...]) -> None:
        """Show what was fetched."""
        self.note.hide()
        self._there = entries
        self._fetched = frozenset(entries)
        self._changes = {id: c for id, c in self._changes.items() if id in self._under_way}
        self._show()

    def show_problem(self, problem: Problem) -> None:
        """Say why it could not be fetched; what was fetched before stays."""
        self.note.say_problem(problem)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._show()

    # --- parts

    def _take_changes(self, shown: OnShow, going: Sequence[OutboxItem]) -> None:
        changing = [item for item in going if isinstance(item.command, ChangeTime)]
        refused = {
            item.command.entry
            for item in shown.wish.items
            if isinstance(item.command, ChangeTime) and not on_the_way(item)
        }
        undone = {id for id, item in self._under_way.items() if item in self._dropped} | refused
        self._changes = {id: c for id, c in self._changes.items() if id not in undone}
        self._under_way = {}
        for item in changing:
            if isinstance(item.command, ChangeTime):
                self._changes[item.command.entry] = item.command
                self._under_way[item.command.entry] = RemoteId(item.id)

    def _show(self) -> None:
        there = mended(self._there, self._changes.values())
        entries = sorted([*there, *self._here], key=lambda e: (e.worked, e.id))
        total = sum(entry.minutes for entry in entries)
        billed = sum(entry.minutes for entry in entries if entry.billable)
        self._sum.setText(spoken(total))
        words = self.tr("{time} of it billable").format(time=spoken(billed))
        self._billed.setText(words)
        self._billed.setVisible(self._bills and bool(entries))
        let_go_of_all(self._lines)
        here = {entry.id: entry.id for entry in self._here} | self._under_way
        own = any(entry.agent.id == self._me for entry in there)
        self._fixed.setVisible(own and not self._mends)
        now = datetime.now(UTC)
        going = [e for e in self._there if e.id in self._under_way and self._goes(e.id)]
        for entry in sorted([*entries, *going], key=lambda e: (e.worked, e.id), reverse=True):
            self._lines.addWidget(self._line(entry, now, item=here.get(entry.id)))

    def _goes(self, entry: RemoteId) -> bool:
        change = self._changes.get(entry)
        return change is not None and not change.minutes

    def _line(self, entry: TimeEntry, now: datetime, *, item: RemoteId | None) -> QWidget:
        """Return the line of an entry; *item* is what has not arrived of it."""
        box = QWidget()
        spent = text_label(self._theme, Type.BODY_STRONG)
        spent.setText(spoken(entry.minutes))
        told = [isolate(one_line(entry.agent.name)), relative_time(entry.worked, now)]
        if self._bills and not entry.billable:
            told.append(self.tr("not billable"))
        if item is not None:
            goes = self._goes(entry.id)
            told.append(self.tr("being taken back") if goes else self.tr("waiting"))
        who = text_label(self._theme, Type.CAPTION, "muted", wrap=True)
        who.setText("  ·  ".join(told))
        who.setToolTip(plain_tooltip(exact_time(entry.worked)))
        head = QHBoxLayout()
        head.addWidget(spent, 1)
        if item is not None:
            head.addWidget(self._undo_button(item), 0, Qt.AlignmentFlag.AlignTop)
        elif self._mends and entry.agent.id == self._me and entry in self._fetched:
            head.addWidget(self._mend_button(entry), 0, Qt.AlignmentFlag.AlignTop)
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

    def _mend_button(self, entry: TimeEntry) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon("pencil", self._theme.colours.text_muted))
        button.setIconSize(QSize(14, 14))
        words = self.tr("Mend or take back")
        button.setToolTip(plain_tooltip(words))
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.mend_asked.emit(entry))
        return button

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
