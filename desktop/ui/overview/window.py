"""The overview: four plots over time, agents and departments, and the tickets behind it all."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalog import Catalog, Department
from desktop.domain.errors import Problem
from desktop.domain.history import Gathered, TicketHistory
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.overview_board import Asked, Board, Line
from desktop.domain.ticket import Person
from desktop.services.overview_csv import Names
from desktop.services.session import Session
from desktop.ui import icons
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import clock_text, exact_time, isolate, number, one_line, problem_text
from desktop.ui.overview.behind import BehindList
from desktop.ui.overview.card import PlotCard
from desktop.ui.overview.drawings import Pencil, Shown, took
from desktop.ui.overview.lines import CLOSED, KEPT, NAME, RESOLUTION, LinesModel
from desktop.ui.overview.page import OverviewPage
from desktop.ui.overview.range import RangeChoice
from desktop.ui.overview.saving import SaveButton
from desktop.ui.overview.saving import Shown as OnShow
from desktop.ui.overview.twin import ALL
from desktop.ui.overview.words import day, span_words
from desktop.ui.tasks import Tasks
from desktop.ui.theme import ICON, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label

_SOON_MS: Final = 60
_BEHIND: Final = 320


class OverviewWindow(QDialog):
    """`opened` carries the ticket of a line that was activated."""

    opened = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._asked = 0
        """Counts the questions: an answer to an earlier one is not shown."""
        self._gathered: Gathered | None = None
        self._board: Board | None = None
        self._shown: dict[PlotCard, Shown] = {}
        self._pencil: Pencil | None = None
        self._settled = False
        self.setWindowTitle(self.tr("Overview"))
        self.resize(1240, 820)
        self._account = self._box(self.tr("Account"))
        self._days = RangeChoice(theme)
        self._department = self._box(self.tr("Department"))
        self._agent = self._box(self.tr("Agent"))
        self._by = self._box(self.tr("Backlog by"))
        self._again = QToolButton()
        self._again.setAccessibleName(self.tr("Ask again"))
        self._again.setToolTip(self.tr("Ask again"))
        self._again.setIconSize(QSize(ICON, ICON))
        self._state = text_label(theme, Type.SMALL, "muted")
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self.page = OverviewPage(theme, self._agent_name, self._department_name)
        self.page.backlog.add(self._by)
        self.behind = BehindList(theme)
        self._save = SaveButton(session, tasks, self._on_show, self.page.subjects())
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self._tasks.spawn(self._work_out(), name="overview"))
        self._lay_out()
        self._connect()
        self._draw_sign()

    @property
    def cards(self) -> tuple[PlotCard, ...]:
        """The plots, as they are read."""
        return self.page.cards

    @property
    def board(self) -> Board | None:
        """What is on show."""
        return self._board

    @property
    def problem(self) -> str:
        """Why the helpdesk told nothing, as it is shown; "" where it did."""
        return self._told.text()

    def begin(self, accounts: list[AccountId]) -> None:
        """Show the overview of one of these accounts."""
        before = self._account.currentData()
        self._settled = False
        self._account.clear()
        for id in accounts:
            self._account.addItem(one_line(self._session.library.account(id).name), id)
        self._account.setCurrentIndex(max(0, self._account.findData(before)))
        self._account.setVisible(len(accounts) > 1)
        other = self._account.currentData() != before
        if other:
            self._clear()
        self._offer()
        self._settled = True
        if other and self.isVisible():
            self.ask()
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._settled:
            self.ask()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.page.set_theme(theme)
        for box in (self._account, self._days, self._department, self._agent, self._by):
            box.set_theme(theme)
        self._draw_sign()
        self._draw()

    def ask(self) -> None:
        """Ask the helpdesk once more."""
        self._asked += 1
        self._tasks.spawn(self._gather(self._asked), name="overview")

    # --- making ------------------------------------------------------------------------------

    def _box(self, name: str) -> ChevronBox:
        box = ChevronBox(self._theme)
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        for part in (self._days, self._department, self._agent, self._account):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._save)
        head.addWidget(self._again)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.page)
        split.addWidget(self.behind)
        split.setStretchFactor(0, 1)
        split.setSizes([1240 - _BEHIND, _BEHIND])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addLayout(head)
        layout.addWidget(self._told)
        layout.addWidget(split, 1)
        layout.addWidget(self._state)
        self._told.hide()

    def _connect(self) -> None:
        self._by.addItem(self.tr("by status"), False)
        self._by.addItem(self.tr("by department"), True)
        self._days.chosen.connect(self.ask)
        self._days.judged.connect(self._tell)
        self._save.told.connect(self._state.setText)
        self._save.failed.connect(self._tell)
        self._account.currentIndexChanged.connect(self._change_account)
        for box in (self._department, self._agent, self._by):
            box.currentIndexChanged.connect(lambda: self._settled and self._soon.start())
        self._again.clicked.connect(self.ask)
        for card in self.cards:
            card.opened.connect(partial(self._show, card))
        self.page.chosen.connect(self._show_line)
        self.behind.opened.connect(self._open)

    def _draw_sign(self) -> None:
        self._again.setIcon(icons.icon("refresh-cw", self._theme.colours.text_muted))

    def _change_account(self) -> None:
        if self._settled:
            self._settled = False
            self._clear()
            self._offer()
            self._settled = True
            self.ask()

    def _clear(self) -> None:
        """Show nothing: what is on show is another account's, and so are its tickets."""
        self._gathered = self._board = self._pencil = None
        self._shown.clear()
        self._save.setEnabled(False)
        self._state.clear()
        self.behind.clear()
        self.page.clear()

    def _offer(self) -> None:
        """Offer the departments and agents of the account."""
        catalog = self._session.library.catalog(self._chosen)
        for box, words, things in (
            (self._department, self.tr("All departments"), catalog.departments if catalog else ()),
            (self._agent, self.tr("All agents"), catalog.agents if catalog else ()),
        ):
            box.clear()
            box.addItem(words, None)
            for thing in things:
                box.addItem(one_line(own_word(thing.name)), thing.id)

    # --- asking ------------------------------------------------------------------------------

    @property
    def _chosen(self) -> AccountId:
        return AccountId(self._account.currentData())

    def _wanted(self) -> Asked:
        """Return what the person asks for."""
        last, days = self._days.value()
        return Asked(
            last=last,
            days=days,
            department=self._department.currentData(),
            agent=self._agent.currentData(),
            by_department=bool(self._by.currentData()),
        )

    async def _gather(self, asked: int) -> None:
        account, wanted = self._chosen, self._wanted()

        def told(count: int) -> None:
            if asked == self._asked:
                self._show_state(wanted, self.tr("%Ln ticket(s) read…", "", count))

        self._tell(self._days.wrong())
        overview = self._session.overview
        gathered = await overview.kept(account)
        if asked == self._asked and self._gathered is None and gathered is not None:
            # What was told last is here at once; the helpdesk's answer takes its place.
            self._gathered = gathered
            await self._work_out()
        self._show_state(wanted, self.tr("Asking…"))
        problem: Problem | None = None
        try:
            gathered = await overview.gather(account, wanted, told)
        except Problem as caught:
            problem = caught
        if asked != self._asked:
            return
        self._gathered = gathered
        self._tell(self._days.wrong() if problem is None else problem_text(problem))
        await self._work_out()
        self._show_state(wanted)
        if gathered is not None and problem is None:
            await overview.keep(account, gathered)

    def _tell(self, words: str) -> None:
        """Say what is wrong, or that nothing is."""
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _show_state(self, wanted: Asked, doing: str = "") -> None:
        """Tell of when what is shown is, and what is being done about it."""
        known = "" if self._gathered is None else self._as_of(self._gathered, wanted)
        self._state.setText(f"{known} {doing}".strip())

    def _as_of(self, gathered: Gathered, wanted: Asked) -> str:
        moment = datetime.fromtimestamp(gathered.at, UTC)
        today = moment.astimezone().date() == _today()
        time = clock_text(moment) if today else exact_time(moment)
        words = [self.tr("As of {time}.").format(time=time)]
        if not gathered.whole:
            count = number(len(gathered.histories))
            more = self.tr("There are more tickets than can be read: the newest {count} count.")
            words.append(more.format(count=count))
        begin = datetime.fromtimestamp(gathered.since, UTC).date() + timedelta(days=2)
        if begin > wanted.first:
            less = self.tr("Tickets that ended before {day} are not here.")
            words.append(less.format(day=day(begin)))
        return " ".join(words)

    async def _work_out(self) -> None:
        wanted, gathered = self._wanted(), self._gathered
        if gathered is None:
            return
        known = datetime.fromtimestamp(gathered.at, UTC).astimezone().date()
        if known < wanted.last:
            # What happened since nobody knows: the plots end where the helpdesk told last.
            wanted = replace(wanted, last=max(known, wanted.first), days=wanted.days)
        board = await self._session.overview.board(gathered, wanted)
        if gathered is not self._gathered:
            # Another account, or a later answer: that is worked out by itself.
            return
        self._board = board
        self._save.setEnabled(True)
        self.behind.clear()
        self._draw()

    # --- showing -----------------------------------------------------------------------------

    def _draw(self) -> None:
        board = self._board
        if board is None:
            return
        pencil = Pencil(board, self._theme, self._session.library.catalog(self._chosen))
        self._pencil = pencil
        drawn = (pencil.backlog, pencil.responses, pencil.resolutions, pencil.promises)
        for card, draw in zip(self.cards, drawn, strict=True):
            shown = draw()
            self._shown[card] = shown
            card.show_drawing(shown.drawing, shown.figure, shown.beside, shown.empty)
        self.page.agents.show_lines(board.agents)
        self.page.departments.show_lines(board.departments)

    def _on_show(self) -> OnShow | None:
        """Return what is to be saved, with the words for it."""
        board = self._board
        if board is None:
            return None
        catalog = self._session.library.catalog(self._chosen)
        names = Names()
        if catalog is not None:
            names = Names(
                {status.id: own_word(status.label) for status in catalog.statuses},
                {
                    str(department.id): own_word(department.name)
                    for department in catalog.departments
                },
                {str(agent.id): agent.name for agent in catalog.agents},
            )
        account = one_line(self._session.library.account(self._chosen).name)
        days = span_words(board.asked.first, board.asked.last)
        boxes = (self._department, self._agent)
        parts = (account, days, *(box.currentText() for box in boxes))
        return OnShow(board, names, " · ".join(isolate(part) for part in parts), self._theme)

    def _show(self, card: PlotCard, series: int, point: int) -> None:
        shown = self._shown.get(card)
        if shown is None:
            return
        title = f"{card.plot.accessibleName()}, {shown.drawing.points[point]}"
        if shown.drawing.stacked and series != ALL:
            title += f", {shown.drawing.series[series].name}"
        self.behind.show_rows(title, shown.behind(series, point))

    def _show_line(self, model: LinesModel, index: QModelIndex) -> None:
        line = model.line(index.row())
        figures, column = line.figures, index.column()
        if column == KEPT and self._pencil is not None:
            rows = self._pencil.kept(figures.promises)
        elif column in (CLOSED, RESOLUTION):
            rows = took(figures.resolutions.cases)
        else:
            rows = took(figures.responses.cases)
        name = model.data(model.index(index.row(), NAME))
        what = model.headerData(max(column, 1), Qt.Orientation.Horizontal)
        self.behind.show_rows(f"{name}, {what}", rows)

    def _open(self, ticket: TicketHistory) -> None:
        self.opened.emit(TicketRef(self._chosen, ticket.id))

    def _agent_name(self, line: Line) -> str:
        return self._called(line.of, lambda catalog: catalog.agents)

    def _department_name(self, line: Line) -> str:
        return self._called(line.of, lambda catalog: catalog.departments)

    def _called(
        self, id: RemoteId, things: Callable[[Catalog], Iterable[Person | Department]]
    ) -> str:
        catalog = self._session.library.catalog(self._chosen)
        found = [thing.name for thing in things(catalog) if thing.id == id] if catalog else []
        return one_line(own_word(found[0])) if found else id


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the person's own day
