"""A timesheet as a table: tickets down, days across, sums at both ends."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from desktop.domain.ids import RemoteId
from desktop.domain.timesheet_week import Sheet, SheetLine
from desktop.ui.i18n import WEEKDAY, date_text, isolate, one_line
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.time.words import hours, spoken

_NO_PARENT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class SheetModel(QAbstractTableModel):
    """Shows one sheet; *called* names a ticket: its number and its subject."""

    def __init__(
        self,
        called: Callable[[RemoteId], tuple[str, str]],
        strong: QFont,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._called = called
        self._strong = strong
        self._sheet: Sheet | None = None
        self._waiting: frozenset[RemoteId] = frozenset()

    def show_sheet(self, sheet: Sheet, waiting: frozenset[RemoteId]) -> None:
        """Show another sheet; entries of *waiting* have not arrived yet."""
        self.beginResetModel()
        self._sheet = sheet
        self._waiting = waiting
        self.endResetModel()

    def ticket(self, row: int) -> RemoteId | None:
        """Return the ticket of a row; None in the row of sums."""
        line = self._line(row)
        return None if line is None else line.ticket

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        if parent.isValid() or self._sheet is None:
            return 0
        return len(self._sheet.lines) + bool(self._sheet.lines)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._sheet is None else self._sheet.days + 2

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or self._sheet is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEADING if section == 0 else _TRAILING
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Ticket")
        if section == self._sheet.days + 1:
            return self.tr("Total")
        day = self._sheet.first + timedelta(days=section - 1)
        return date_text(QDate(day.year, day.month, day.day), WEEKDAY)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._sheet is None or not index.isValid():
            return None
        line, column = self._line(index.row()), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEADING if column == 0 else _TRAILING
            case Qt.ItemDataRole.FontRole if line is None or column > self._sheet.days:
                return self._strong
            case Qt.ItemDataRole.ToolTipRole if line is not None:
                return plain_tooltip(self._notes(line, column)) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                minutes = self._minutes(line, column)
                return None if column == 0 else spoken(minutes)
            case _:
                return None

    def _line(self, row: int) -> SheetLine | None:
        lines = () if self._sheet is None else self._sheet.lines
        return lines[row] if 0 <= row < len(lines) else None

    def _text(self, line: SheetLine | None, column: int) -> str:
        if column:
            return hours(self._minutes(line, column))
        if line is None:
            return self.tr("Together")
        number, subject = self._called(line.ticket)
        words = f"#{number}  {isolate(one_line(subject))}"
        if any(entry.id in self._waiting for entry in line.entries):
            return self.tr("{ticket} (not sent yet)").format(ticket=words)
        return words

    def _minutes(self, line: SheetLine | None, column: int) -> int:
        sheet = self._sheet
        if sheet is None:
            return 0
        if column > sheet.days:
            return sheet.total if line is None else line.total
        return sheet.by_day[column - 1] if line is None else line.minutes[column - 1]

    def _notes(self, line: SheetLine, column: int) -> str:
        """Return what was noted about the work of a cell, a line each."""
        sheet = self._sheet
        if sheet is None:
            return ""
        day = sheet.first + timedelta(days=column - 1)
        told = [
            f"{spoken(entry.minutes)}: {one_line(entry.note)}"
            for entry in line.entries
            if entry.note
            and (column in (0, sheet.days + 1) or entry.worked.astimezone().date() == day)
        ]
        return "\n".join(told[:20])


_LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
