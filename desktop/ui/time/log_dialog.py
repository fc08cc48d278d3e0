"""Logging time by hand, or what the timer has counted: how long, on which day, billed, for what."""

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.durations import parse_minutes
from desktop.domain.ids import TicketRef
from desktop.domain.timer import BadDuration
from desktop.domain.timesheet import TimeEntry
from desktop.services.timekeeping import LONGEST
from desktop.ui.filters_date import DateField
from desktop.ui.form.tick import Tick
from desktop.ui.i18n import problem_text
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label
from desktop.ui.time.words import hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What the person filled in."""

    ref: TicketRef
    minutes: int
    worked: float
    """Unix time: now where the day is today, else the end of work on that day."""
    billable: bool
    note: str
    timed: bool
    """Whether it takes the place of the timer."""
    entry: TimeEntry | None = None
    """The entry that it mends; None for a new one."""


class LogDialog(QDialog):
    """`logged` carries a `Logged`; `dropped` says that the timer's time is not to be kept."""

    logged = Signal(object)
    dropped = Signal()

    def __init__(self, theme: Theme, *, bills: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._ref: TicketRef | None = None
        self._timed = False
        self._entry: TimeEntry | None = None
        self._title = text_label(theme, Type.TITLE, wrap=True)
        self._minutes = QLineEdit()
        self._minutes.setPlaceholderText(self.tr("45, 1:30 or 1 h 30"))
        self._minutes.setAccessibleName(self.tr("Time worked"))
        self._minutes.textEdited.connect(lambda: self._told.setText(""))
        self._day = DateField(theme, "")
        self._day.setAccessibleName(self.tr("Day"))
        self._note = QLineEdit()
        self._note.setAccessibleName(self.tr("What was done"))
        for_whom = self.tr("For colleagues; customers do not see it")
        self._note.setPlaceholderText(for_whom)
        self._note.setToolTip(plain_tooltip(for_whom))
        self._billable = Tick(self.tr("Billable"), theme)
        self._billable.setVisible(bills)
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._told.setMinimumHeight(self._told.fontMetrics().lineSpacing())
        self._drop = QPushButton(self.tr("Discard this time"))
        self._done = QPushButton(self.tr("Log time"))
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACE_3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Time worked"), self._minutes)
        form.addRow(self.tr("Day"), self._day)
        form.addRow(self.tr("What was done"), self._note)
        form.addRow("", self._billable)
        self._drop.setProperty("kind", "quiet")
        self._drop.setAutoDefault(False)
        self._drop.clicked.connect(self._give_up)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._done.setProperty("kind", "primary")
        self._done.setDefault(True)
        self._done.clicked.connect(self._log)
        ends = QHBoxLayout()
        ends.setSpacing(SPACE_2)
        ends.addWidget(self._drop)
        ends.addStretch()
        ends.addWidget(cancel)
        ends.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self._title)
        layout.addLayout(form)
        layout.addWidget(self._told)
        layout.addLayout(ends)
        self.setMinimumWidth(440)

    def ask(
        self,
        ref: TicketRef,
        name: str,
        *,
        minutes: int | None = None,
        note: str = "",
        billable: bool = True,
    ) -> None:
        """Open for the ticket called *name*; *minutes* are those of the timer, None by hand."""
        self._ref = ref
        self._timed = minutes is not None
        self.setWindowTitle(self.tr("Log time"))
        self._title.setText(self.tr("Log time on {ticket}").format(ticket=name))
        self._minutes.setText("" if minutes is None else hours(minutes))
        self._day.set_value(date.today())  # noqa: DTZ011 - the person's own day
        self._note.setText(note)
        self._billable.box.setChecked(billable)
        self._drop.setVisible(self._timed)
        self._told.setText("")
        self.open()
        self._minutes.setFocus()
        self._minutes.selectAll()

    def mend(self, ref: TicketRef, name: str, entry: TimeEntry) -> None:
        """Open for an entry of the ticket called *name*; `dropped` takes it back."""
        self.ask(ref, name, minutes=entry.minutes, note=entry.note, billable=entry.billable)
        self._timed, self._entry = False, entry
        self.setWindowTitle(self.tr("Mend logged time"))
        self._title.setText(self.tr("Mend the time on {ticket}").format(ticket=name))
        self._day.set_value(entry.worked.astimezone().date())
        self._drop.setText(self.tr("Take this time back"))
        self._done.setText(self.tr("Save"))

    def _log(self) -> None:
        spent = parse_minutes(self._minutes.text())
        if spent is None:
            self._refuse(self.tr("Write how long it took, such as 45, 1:30 or 1 h 30."))
            return
        if not 1 <= spent <= LONGEST:
            self._refuse(problem_text(BadDuration(hours=LONGEST // 60)))
            return
        day = self._day.value()
        if day is None:
            self._told.setText(self.tr("Write the day as 2026-01-31, or choose it."))
            self._day.setFocus()
            return
        worked = _moment(day, self._entry)
        if worked is None:
            self._told.setText(self.tr("That day has not come yet."))
            self._day.setFocus()
            return
        if self._ref is not None:
            self.logged.emit(
                Logged(
                    ref=self._ref,
                    minutes=spent,
                    worked=worked,
                    billable=self._billable.box.isChecked(),
                    note=self._note.text(),
                    timed=self._timed,
                    entry=self._entry,
                )
            )
        self.accept()

    def _refuse(self, words: str) -> None:
        self._told.setText(words)
        self._minutes.setFocus()
        self._minutes.selectAll()

    def _give_up(self) -> None:
        self.dropped.emit()
        self.accept()


def _moment(day: date, entry: TimeEntry | None) -> float | None:
    """Return when work on *day* ended: now, or five in the afternoon; None in the future.

    That of an *entry* which stays on its day ended when it did.
    """
    if entry is not None and day == entry.worked.astimezone().date():
        return entry.worked.timestamp()
    now = datetime.now().astimezone()
    if day > now.date():
        return None
    if day == now.date():
        return now.timestamp()
    return datetime.combine(day, time(17)).timestamp()
