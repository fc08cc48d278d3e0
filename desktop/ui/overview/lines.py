"""Agents or departments, a line each: how much, how fast, how many promises kept."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.overview_board import Line
from desktop.ui.i18n import number
from desktop.ui.overview.words import duration, share

NAME, ANSWERED, RESPONSE, CLOSED, RESOLUTION, KEPT = range(6)
_NO_PARENT: Final = QModelIndex()


class LinesModel(QAbstractTableModel):
    """*name* tells who a line is of. What is not known of too few cases is a dash."""

    def __init__(self, name: Callable[[Line], str], of: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._of = of
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show others."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return what a row tells."""
        return self._lines[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else KEPT + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self._of,
            self.tr("First answers"),
            self.tr("Half answered within"),
            self.tr("Closed"),
            self.tr("Half closed within"),
            self.tr("Promises kept"),
        )[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != NAME:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self._lines[index.row()]
        figures = line.figures
        match index.column():
            case 0:
                return self._name(line)
            case 1:
                return number(len(figures.responses.cases))
            case 2:
                return _or_dash(figures.responses.median, duration)
            case 3:
                return number(len(figures.resolutions.cases))
            case 4:
                return _or_dash(figures.resolutions.median, duration)
            case _:
                return _or_dash(figures.promises.share, share)


def _or_dash(value: float | None, words: Callable[[float], str]) -> str:
    return "–" if value is None else words(value)
