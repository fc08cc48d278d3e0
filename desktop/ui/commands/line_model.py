"""The lines of palette and map for Qt's views."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.commands.bindings import native
from desktop.ui.commands.lines import Heading, Line, Row

LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()


class LineModel(QAbstractListModel):
    """Shows rows; headings can be neither chosen nor walked to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def line(self, position: int) -> Line | None:
        """Return the line at *position*, or None where there is none."""
        row = self._rows[position] if 0 <= position < len(self._rows) else None
        return row if isinstance(row, Line) else None

    def position_of(self, key: str) -> int | None:
        """Return where an entry stands, or None."""
        return next(
            (
                place
                for place, row in enumerate(self._rows)
                if isinstance(row, Line) and row.entry.key == key
            ),
            None,
        )

    def next_line(self, position: int, by: int) -> int | None:
        """Return the place of the line *by* lines after *position*, around the end; None if none.

        A step of one goes around, a longer one stops at the end.
        """
        places = [place for place, row in enumerate(self._rows) if isinstance(row, Line)]
        if not places:
            return None
        if position not in places:
            return places[0 if by > 0 else -1]
        wanted = places.index(position) + by
        if abs(by) == 1:
            return places[wanted % len(places)]
        return places[min(max(0, wanted), len(places) - 1)]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words if isinstance(row, Heading) else row.entry.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.words if isinstance(row, Heading) else self._spoken(row)
            case _:
                return row if role == LINE_ROLE else None

    def _spoken(self, line: Line) -> str:
        entry = line.entry
        parts = [entry.words, entry.detail, native(entry.keys) if entry.keys else ""]
        if entry.why_not:
            parts.append(self.tr("not possible now: {reason}").format(reason=entry.why_not))
        return ", ".join(part for part in parts if part)
