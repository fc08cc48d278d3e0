"""A plot as a table: a line for each point of time, the same numbers, the same tickets behind."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.ui.i18n import one_line
from desktop.ui.overview.plot import Drawing

ALL: Final = -1
"""In place of a series: all of them."""
_NO_PARENT: Final = QModelIndex()


class TwinModel(QAbstractTableModel):
    """The newest point comes first. Areas that stand on each other have their sum at the end."""

    def __init__(self, words: Callable[[float], str], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._drawing = Drawing()

    def show_drawing(self, drawing: Drawing) -> None:
        """Show something else."""
        self.beginResetModel()
        self._drawing = drawing
        self.endResetModel()

    def place(self, index: QModelIndex) -> tuple[int, int]:
        """Return series (or `ALL`) and point of a cell."""
        series = index.column() - 1
        inside = 0 <= series < len(self._drawing.series)
        return (series if inside else ALL), self._point(index.row())

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._drawing.points)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        if parent.isValid():
            return 0
        return 1 + len(self._drawing.series) + self._drawing.stacked

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = [one_line(series.name) for series in self._drawing.series]
        return (self.tr("Days"), *names, self.tr("All"))[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        point = self._point(index.row())
        if not index.column():
            return self._drawing.points[point]
        value = self._value(index.column() - 1, point)
        told = "–" if value is None else self._words(value)
        if role == Qt.ItemDataRole.DisplayRole:
            return told
        name = self.headerData(index.column(), Qt.Orientation.Horizontal)
        return f"{self._drawing.points[point]}, {name}: {told}"

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
