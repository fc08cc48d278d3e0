"""The timesheet: a week of one agent, or of all, by ticket and day; as a file too."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.timesheet import TimeEntry
from desktop.domain.timesheet_week import sheet, week_of
from desktop.services.saved_whole import save_whole
from desktop.services.session import Session
from desktop.services.timesheets import Worked, as_csv
from desktop.ui import icons
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.fit_screen import fit_screen
from desktop.ui.i18n import WEEKDAY, date_text, isolate, locale, one_line, problem_text
from desktop.ui.save_file import SavePlaces
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label
from desktop.ui.time.mending import ask_mending, can_mend
from desktop.ui.time.sheet_model import SheetModel
from desktop.ui.time.words import spoken

DAYS: Final = 7
_SIZE: Final = (1080, 560)
_COLUMN: Final = 84
"""The least width of a day; a longer name of it makes it wider."""


class TimesheetWindow(QDialog):
    """`opened` carries the ticket of a line that was activated."""

    opened = Signal(object)

    def __init__(
        self,
        session: Session,
        accounts: list[AccountId],
        tasks: Tasks,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._first = week_of(_today(), _week_starts())
        self._worked = Worked((), frozenset())
        self._asked = 0
        """Counts the questions: an answer to an earlier one is not shown."""
        self.setWindowTitle(self.tr("Timesheet"))
        fit_screen(self, *_SIZE)
        self._account = ChevronBox(theme)
        self._account.setAccessibleName(self.tr("Account"))
        for id in accounts:
            self._account.addItem(one_line(session.library.account(id).name), id)
        self._account.setVisible(len(accounts) > 1)
        self._agent = ChevronBox(theme)
        self._agent.setAccessibleName(self.tr("Agent"))
        self._before = self._arrow(self.tr("The week before"))
        self._after = self._arrow(self.tr("The week after"))
        self._week = QPushButton()
        self._week.setToolTip(self.tr("Go to this week"))
        self._mend = QPushButton(self.tr("Mend"))
        self._mend.setToolTip(self.tr("Change or take back your own entries of the chosen line"))
        self._entries = QMenu(self._mend)
        self._entries.aboutToShow.connect(self._list_entries)
        self._mend.setMenu(self._entries)
        self._export = QPushButton(self.tr("Save as CSV…"))
        self._sum = text_label(theme, Type.BODY, "muted")
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._model = SheetModel(self._called, theme.font(Type.BODY_STRONG), self)
        self._table = self._make_table()
        self._empty = EmptyState(theme, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._draw_signs()
        self._offer_agents()
        self._account.currentIndexChanged.connect(self._change_account)
        self._agent.currentIndexChanged.connect(self.refresh)
        self._before.clicked.connect(lambda: self._go(-DAYS))
        self._after.clicked.connect(lambda: self._go(DAYS))
        self._week.clicked.connect(self._go_home)
        self._export.clicked.connect(self._save)
        self._table.activated.connect(self._open)
        self._table.selectionModel().selectionChanged.connect(self._offer_mending)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._empty.set_theme(theme)
        self._account.set_theme(theme)
        self._agent.set_theme(theme)
        self._draw_signs()

    def refresh(self) -> None:
        """Ask for the week on show once more."""
        if self.isVisible():
            self._asked += 1
            self._tasks.spawn(self._fetch(self._asked), name="timesheet")

    # --- making

    def _arrow(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(plain_tooltip(words))
        button.setAccessibleName(words)
        return button

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Time worked by ticket and day"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(_COLUMN)
        return table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        for part in (self._before, self._week, self._after, self._agent, self._account):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self._mend)
        head.addWidget(self._export)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._sum, 0, Qt.AlignmentFlag.AlignTrailing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _draw_signs(self) -> None:
        colour = self._theme.colours.text_muted
        self._before.setIcon(icons.icon("chevron-left", colour))
        self._after.setIcon(icons.icon("chevron-right", colour))

    # --- what is chosen

    @property
    def _chosen(self) -> AccountId:
        return AccountId(self._account.currentData())

    def _offer_agents(self) -> None:
        library = self._session.library
        catalog = library.catalog(self._chosen)
        me = library.me(self._chosen)
        self._agent.blockSignals(True)
        self._agent.clear()
        self._agent.addItem(self.tr("Me"), me.id)
        for person in catalog.agents if catalog else ():
            if person.id != me.id:
                self._agent.addItem(one_line(person.name), person.id)
        self._agent.addItem(self.tr("Everybody"), None)
        self._agent.blockSignals(False)

    def _change_account(self) -> None:
        self._offer_agents()
        self.refresh()

    def _go(self, days: int) -> None:
        self._first += timedelta(days=days)
        self.refresh()

    def _go_home(self) -> None:
        self._first = week_of(_today(), _week_starts())
        self.refresh()

    # --- what is shown

    async def _fetch(self, asked: int) -> None:
        self._show_week()
        agent: RemoteId | None = self._agent.currentData()
        worked = await self._session.timesheets.worked(self._chosen, agent, self._first, DAYS)
        if asked == self._asked:
            self._show(worked)

    def _show_week(self) -> None:
        last = self._first + timedelta(days=DAYS - 1)
        first, until = (date_text(QDate(d.year, d.month, d.day)) for d in (self._first, last))
        self._week.setText(self.tr("{first} to {last}").format(first=first, last=until))

    def _show(self, worked: Worked) -> None:
        self._worked = worked
        made = sheet(worked.entries, self._first, DAYS)
        self._model.show_sheet(made, worked.waiting)
        self._told.setText("" if worked.problem is None else self._trouble(worked))
        self._export.setEnabled(bool(worked.entries))
        self._sum.setText(self._sum_words(made.total, made.billable))
        header = self._table.horizontalHeader()
        if made.lines:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self._stack.setCurrentWidget(self._table)
            self._table.selectRow(0)
            self._offer_mending()
            return
        self._mend.setEnabled(False)
        if worked.problem is None:
            words = self.tr("Time that is logged on tickets is summed up here.")
            self._empty.show_words(Words("calendar-clock", self.tr("Nothing logged"), words))
        else:
            self._empty.show_words(
                Words("cloud-off", self.tr("No answer"), problem_text(worked.problem))
            )
            self._told.setText("")
        self._stack.setCurrentWidget(self._empty)

    def _trouble(self, worked: Worked) -> str:
        reason = "" if worked.problem is None else problem_text(worked.problem)
        return self.tr("Only what waits here is shown. {reason}").format(reason=reason)

    def _sum_words(self, total: int, billable: int) -> str:
        if not total:
            return ""
        can = self._session.library.capabilities(self._chosen)
        if can is None or not can.billable:
            return spoken(total)
        return self.tr("{total}, of which {billable} billable").format(
            total=spoken(total), billable=spoken(billable)
        )

    def _called(self, ticket: RemoteId) -> tuple[str, str]:
        row = self._session.library.ticket(TicketRef(self._chosen, ticket))
        return (str(ticket), "") if row is None else (row.ticket.number, row.ticket.subject)

    def _open(self, index: QModelIndex) -> None:
        ticket = self._model.ticket(index.row())
        if ticket is not None:
            self.opened.emit(TicketRef(self._chosen, ticket))

    # --- mending

    def _own(self) -> list[TimeEntry]:
        """Return the entries of the chosen line that the person may change."""
        ticket = self._model.ticket(self._table.currentIndex().row())
        return [
            entry
            for entry in self._worked.entries
            if entry.ticket == ticket
            and entry.id not in self._worked.waiting
            and can_mend(self._session, self._chosen, entry)
        ]

    def _offer_mending(self) -> None:
        can = self._session.library.capabilities(self._chosen)
        self._mend.setVisible(can is not None and can.mend_time)
        self._mend.setEnabled(bool(self._own()))

    def _list_entries(self) -> None:
        self._entries.clear()
        for entry in self._own():
            local = entry.worked.astimezone()
            day = date_text(QDate(local.year, local.month, local.day), WEEKDAY)
            words = f"{day}  ·  {spoken(entry.minutes)}  {isolate(one_line(entry.note[:60]))}"
            action = self._entries.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._ask_mending, entry))

    def _ask_mending(self, entry: TimeEntry) -> None:
        ref = TicketRef(self._chosen, entry.ticket)
        ask_mending(self._session, self._tasks, self._theme, self, ref, entry)

    # --- as a file

    def _save(self) -> None:
        words = self.tr("timesheet-{day}")
        name = words.format(day=self._first.isoformat()) + ".csv"
        numbers = {entry.ticket: self._called(entry.ticket) for entry in self._worked.entries}
        content = as_csv(self._worked.entries, numbers)
        places = SavePlaces(self._session, self._tasks, self)
        places.ask_file(name, lambda path: self._write(path, content))

    def _write(self, path: Path, content: bytes) -> None:
        written = self._session.aside.run(save_whole, path, content)
        self._tasks.spawn(written, name="save timesheet")


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day


def _week_starts() -> int:
    """Return the weekday on which weeks begin here, 0 for Monday."""
    return locale().firstDayOfWeek().value - 1
