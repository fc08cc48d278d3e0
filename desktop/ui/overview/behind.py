"""The tickets behind a point: which they are, and what each adds to the figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.domain.history import TicketHistory
from desktop.ui.i18n import one_line
from desktop.ui.layout_items import set_margins
from desktop.ui.theme import SPACE_2, SPACE_3, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

_NO_PARENT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Behind:
    """One ticket with what it adds, in words."""

    ticket: TicketHistory
    told: str


class _Model(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Behind] = ()

    def show_rows(self, rows: Sequence[Behind]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 2

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self.rows[index.row()]
        called = f"#{row.ticket.number.removeprefix('#')}  {one_line(row.ticket.subject)}"
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.told if index.column() else called
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(called)
            case Qt.ItemDataRole.TextAlignmentRole if index.column():
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None


class BehindList(QWidget):
    """`opened` carries the `TicketHistory` that was activated."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = text_label(theme, Type.BODY_STRONG, wrap=True)
        self._note = text_label(theme, Type.BODY, "muted", wrap=True)
        self._model = _Model(self)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("Tickets behind the point"))
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().hide()
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._table.activated.connect(self._open)
        self._table.clicked.connect(self._open)
        layout = QVBoxLayout(self)
        set_margins(layout, SPACE_3, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._title)
        layout.addWidget(self._note)
        layout.addWidget(self._table, 1000)
        layout.addStretch(1)
        self.clear()

    @property
    def tickets(self) -> list[TicketHistory]:
        """What stands in the list."""
        return [row.ticket for row in self._model.rows]

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._title.setText(self.tr("Tickets"))
        self._note.setText(self.tr("Choose a point, or a line, to see the tickets behind it."))
        self._note.show()
        self._table.hide()
        self._model.show_rows(())

    def show_rows(self, title: str, rows: Sequence[Behind]) -> None:
        """Show what is behind a point."""
        self._title.setText(title)
        self._note.setText(self.tr("No ticket."))
        self._note.setVisible(not rows)
        self._table.setVisible(bool(rows))
        self._model.show_rows(rows)
        self._table.selectRow(0)

    def focus(self) -> None:
        """Let the keys go on here."""
        self._table.setFocus()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()].ticket)
