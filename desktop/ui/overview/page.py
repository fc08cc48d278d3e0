"""The page of an overview: four plots beside or below each other, then agents and departments."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QWidget,
)

from desktop.domain.overview_board import Line
from desktop.ui.i18n import number
from desktop.ui.layout_items import set_margins
from desktop.ui.overview.card import PlotCard
from desktop.ui.overview.lines import NAME, LinesModel
from desktop.ui.overview.plot import Drawing
from desktop.ui.overview.saving import Subject
from desktop.ui.overview.words import duration, share
from desktop.ui.theme import SPACE_2, SPACE_3, Theme

_CARD: Final = 300
_COLUMN: Final = 70
_TWO_COLUMNS: Final = 680
"""From that width on two plots stand beside each other."""


class OverviewPage(QScrollArea):
    """`chosen` carries a model and the index of what somebody wants the tickets of."""

    chosen = Signal(object, QModelIndex)

    def __init__(
        self, theme: Theme, agent: Callable[[Line], str], department: Callable[[Line], str]
    ) -> None:
        super().__init__()
        self._columns = 0
        half = self.tr(
            "The middle of all of them (the median): half took no longer than that. "
            "“9 of 10 within” is what only one in ten exceeded."
        )
        self.backlog = PlotCard(theme, self.tr("Open tickets"), lambda v: number(round(v)))
        self.responses = PlotCard(theme, self.tr("First answer"), duration, half)
        self.resolutions = PlotCard(theme, self.tr("Until closed"), duration, half)
        self.promises = PlotCard(theme, self.tr("Promised answers"), share)
        self.agents = LinesModel(agent, self.tr("Agent"), self)
        self.departments = LinesModel(department, self.tr("Department"), self)
        self._tables = (
            self._table(self.agents, self.tr("By agent")),
            self._table(self.departments, self.tr("By department")),
        )
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        set_margins(self._grid, 1, 0, SPACE_2, 0)
        self._grid.setSpacing(SPACE_3)
        for card in self.cards:
            card.setMinimumHeight(_CARD)
        self._arrange(2)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._page)
        # The ground of the window is that of the page, too.
        for part in (self._page, self.viewport()):
            part.setAutoFillBackground(False)

    @property
    def cards(self) -> tuple[PlotCard, ...]:
        """The plots, as they are read."""
        return (self.backlog, self.responses, self.resolutions, self.promises)

    def subjects(self) -> list[Subject]:
        """Return what pictures can be taken of."""
        controls = [control for card in self.cards for control in card.controls]
        files = ("open-tickets", "first-answer", "until-closed", "promised-answers")
        whole = Subject(self.tr("All of it"), "all", self._page, controls)
        plots = zip(self.cards, files, strict=True)
        return [whole, *(Subject(card.name, file, card, card.controls) for card, file in plots)]

    def clear(self) -> None:
        """Show nothing until something is drawn."""
        for card in self.cards:
            card.show_drawing(Drawing(), "", "", "")
        for lines in (self.agents, self.departments):
            lines.show_lines(())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for card in self.cards:
            card.set_theme(theme)

    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self._arrange(2 if self.width() >= _TWO_COLUMNS else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        below = len(self.cards) // columns
        for place, table in enumerate(self._tables):
            self._grid.addWidget(table, below + place, 0, 1, columns)
        for column in (0, 1):
            self._grid.setColumnStretch(column, int(column < columns))
        end = below + len(self._tables)
        for row in range(len(self.cards) + len(self._tables) + 1):
            self._grid.setRowStretch(row, int(row == end))

    def _table(self, model: LinesModel, name: str) -> QTableView:
        table = QTableView()
        table.setModel(model)
        table.setAccessibleName(name)
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
        table.activated.connect(partial(self.chosen.emit, model))
        table.clicked.connect(partial(self.chosen.emit, model))
        return table
