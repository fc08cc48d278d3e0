"""Tables of figures: what a line is of stands first, its figures at the ends of their columns."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

NAME: Final = 0
_NO_PARENT: Final = QModelIndex()
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class FiguresModel(QAbstractTableModel):
    """Whoever subclasses it counts the rows and tells each cell."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._headings: Sequence[str] = ()
        """One for each column; changed within a reset alone."""

    @abstractmethod
    def _rows(self) -> int:
        """Return how many rows there are."""

    @abstractmethod
    def _cell(self, row: int, column: int) -> str:
        """Return what stands in a cell."""

    def _spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says of a cell."""
        return self._cell(row, column)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._rows()

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(index.column())
            case _:
                return None


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column == NAME else Qt.AlignmentFlag.AlignTrailing
    return side | _MIDDLE
