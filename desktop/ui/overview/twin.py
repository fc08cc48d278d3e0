"""A plot as a table: a line for each point of time, the same numbers, the same tickets behind."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.ui.i18n import one_line
from desktop.ui.overview.figures import NAME, FiguresModel
from desktop.ui.overview.plot import Drawing

ALL: Final = -1
"""In place of a series: all of them."""


class TwinModel(FiguresModel):
    """The newest point comes first. Areas that stand on each other have their sum at the end."""

    def __init__(self, words: Callable[[float], str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.show_drawing(Drawing())

    def show_drawing(self, drawing: Drawing) -> None:
        """Show something else."""
        self.beginResetModel()
        self._drawing = drawing
        series = (one_line(series.name) for series in drawing.series)
        total = (self.tr("All"),) if drawing.stacked else ()
        self._headings = (self.tr("Days"), *series, *total)
        self.endResetModel()

    def place(self, index: QModelIndex) -> tuple[int, int]:
        """Return series (or `ALL`) and point of a cell."""
        series = index.column() - 1
        inside = 0 <= series < len(self._drawing.series)
        return (series if inside else ALL), self._point(index.row())

    def _rows(self) -> int:
        return len(self._drawing.points)

    def _cell(self, row: int, column: int) -> str:
        point = self._point(row)
        if column == NAME:
            return self._drawing.points[point]
        value = self._value(column - 1, point)
        return "–" if value is None else self._words(value)

    def _spoken(self, row: int, column: int) -> str:
        told = self._cell(row, column)
        if column == NAME:
            return told
        return f"{self._drawing.points[self._point(row)]}, {self._headings[column]}: {told}"

    def _value(self, series: int, point: int) -> float | None:
        if series < len(self._drawing.series):
            return self._drawing.series[series].values[point]
        return sum(one.values[point] or 0.0 for one in self._drawing.series)

    def _point(self, row: int) -> int:
        return len(self._drawing.points) - 1 - row


class Twin(QTableView):
    """`opened` carries series (or `ALL`) and point of a cell that was activated."""

    opened = Signal(int, int)

    def __init__(self, words: Callable[[float], str], name: str) -> None:
        super().__init__()
        self._model = TwinModel(words, self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show something else."""
        self._model.show_drawing(drawing)
        if drawing.points:
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self.setCurrentIndex(self._model.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(*self._model.place(index))
