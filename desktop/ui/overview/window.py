"""The overview: four plots over time, agents and departments, and the tickets behind it all."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalog import Catalog, Department
from desktop.domain.errors import Problem
from desktop.domain.history import TicketHistory
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.overview_board import Asked, Board, Line
from desktop.domain.ticket import Person
from desktop.services.overview import Gathered
from desktop.services.session import Session
from desktop.ui import icons
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.i18n import clock_text, number, one_line, problem_text
from desktop.ui.overview.behind import BehindList
from desktop.ui.overview.card import PlotCard
from desktop.ui.overview.drawings import Pencil, Shown, took
from desktop.ui.overview.lines import CLOSED, KEPT, NAME, RESOLUTION, LinesModel
from desktop.ui.overview.words import duration, share
from desktop.ui.tasks import Tasks
from desktop.ui.theme import ICON, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label

RANGES: Final = (7, 30, 90, 365)
_USUAL: Final = 30
_SOON_MS: Final = 60
_CARD: Final = 300
_BEHIND: Final = 320
_COLUMN: Final = 110


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
        self._days = self._box(self.tr("Days"))
        self._department = self._box(self.tr("Department"))
        self._agent = self._box(self.tr("Agent"))
        self._by = self._box(self.tr("Backlog by"))
        self._again = QToolButton()
        self._again.setAccessibleName(self.tr("Ask again"))
        self._again.setToolTip(self.tr("Ask again"))
        self._again.setIconSize(QSize(ICON, ICON))
        self._state = text_label(theme, Type.SMALL, "muted")
        self._told = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._backlog = PlotCard(theme, self.tr("Open tickets"), lambda v: number(round(v)))
        self._responses = PlotCard(theme, self.tr("First answer"), duration)
        self._resolutions = PlotCard(theme, self.tr("Until closed"), duration)
        self._promises = PlotCard(theme, self.tr("Promised answers"), share)
        self._backlog.add(self._by)
        self._agents = LinesModel(self._agent_name, self.tr("Agent"), self)
        self._departments = LinesModel(self._department_name, self.tr("Department"), self)
        self.behind = BehindList(theme)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self._tasks.spawn(self._work_out(), name="overview"))
        self._lay_out()
        self._connect()
        self._draw_sign()

    @property
    def cards(self) -> tuple[PlotCard, ...]:
        """The plots, as they are read."""
        return (self._backlog, self._responses, self._resolutions, self._promises)

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
        self._settled = False
        self._account.clear()
        for id in accounts:
            self._account.addItem(one_line(self._session.library.account(id).name), id)
        self._account.setVisible(len(accounts) > 1)
        self._offer()
        self._settled = True
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
        for card in self.cards:
            card.set_theme(theme)
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
        head.addWidget(self._state)
        head.addWidget(self._again)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, SPACE_2, 0)
        grid.setSpacing(SPACE_3)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for place, card in enumerate(self.cards):
            card.setMinimumHeight(_CARD)
            grid.addWidget(card, place // 2, place % 2)
        for place, model in enumerate((self._agents, self._departments)):
            grid.addWidget(self._table(model), 2 + place, 0, 1, 2)
        grid.setRowStretch(4, 1)
        page = QWidget()
        page.setLayout(grid)
        page.setAutoFillBackground(False)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        scroll.viewport().setAutoFillBackground(False)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(scroll)
        split.addWidget(self.behind)
        split.setStretchFactor(0, 1)
        split.setSizes([1240 - _BEHIND, _BEHIND])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addLayout(head)
        layout.addWidget(self._told)
        layout.addWidget(split, 1)
        self._told.hide()

    def _table(self, model: LinesModel) -> QTableView:
        table = QTableView()
        table.setModel(model)
        table.setAccessibleName(
            self.tr("By agent") if model is self._agents else self.tr("By department")
        )
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setSizeAdjustPolicy(QTableView.SizeAdjustPolicy.AdjustToContents)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_COLUMN)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.activated.connect(partial(self._show_line, model))
        table.clicked.connect(partial(self._show_line, model))
        return table

    def _connect(self) -> None:
        for count in RANGES:
            self._days.addItem(self.tr("%Ln day(s)", "", count), count)
        self._days.setCurrentIndex(RANGES.index(_USUAL))
        self._by.addItem(self.tr("by status"), False)
        self._by.addItem(self.tr("by department"), True)
        self._days.currentIndexChanged.connect(lambda: self._settled and self.ask())
        self._account.currentIndexChanged.connect(self._change_account)
        for box in (self._department, self._agent, self._by):
            box.currentIndexChanged.connect(lambda: self._settled and self._soon.start())
        self._again.clicked.connect(self.ask)
        for card in self.cards:
            card.opened.connect(partial(self._show, card))
        self.behind.opened.connect(self._open)

    def _draw_sign(self) -> None:
        self._again.setIcon(icons.icon("refresh-cw", self._theme.colours.text_muted))

    def _change_account(self) -> None:
        if self._settled:
            self._settled = False
            self._offer()
            self._settled = True
            self.ask()

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
                box.addItem(one_line(thing.name), thing.id)

    # --- asking ------------------------------------------------------------------------------

    @property
    def _chosen(self) -> AccountId:
        return AccountId(self._account.currentData())

    async def _gather(self, asked: int) -> None:
        account = self._chosen

        def told(count: int) -> None:
            if asked == self._asked:
                self._state.setText(self.tr("%Ln ticket(s) read…", "", count))

        self._state.setText(self.tr("Asking…"))
        self._told.hide()
        problem: Problem | None = None
        try:
            days = int(self._days.currentData())
            gathered: Gathered | None = await self._session.overview.gather(account, days, told)
        except Problem as caught:
            problem, gathered = caught, self._session.overview.kept(account)
        if asked != self._asked:
            return
        self._gathered = gathered
        self._state.setText("" if gathered is None else self._as_of(gathered))
        self._told.setText("" if problem is None else problem_text(problem))
        self._told.setVisible(problem is not None)
        await self._work_out()

    def _as_of(self, gathered: Gathered) -> str:
        moment = datetime.fromtimestamp(gathered.at, UTC)
        return self.tr("as of {time}").format(time=clock_text(moment))

    async def _work_out(self) -> None:
        if self._gathered is None:
            return
        asked = Asked(
            last=date.today(),  # noqa: DTZ011 - the person's own day
            days=int(self._days.currentData()),
            department=self._department.currentData(),
            agent=self._agent.currentData(),
            by_department=bool(self._by.currentData()),
        )
        self._board = await self._session.overview.board(self._gathered, asked)
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
        self._agents.show_lines(board.agents)
        self._departments.show_lines(board.departments)

    def _show(self, card: PlotCard, series: int, point: int) -> None:
        shown = self._shown[card]
        title = f"{card.plot.accessibleName()}, {shown.drawing.points[point]}"
        if shown.drawing.stacked:
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
        return one_line(found[0]) if found else id
