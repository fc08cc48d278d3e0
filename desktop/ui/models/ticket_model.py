"""A million tickets as one column: pages of rows are read when they are looked at."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.ids import TicketRef
from desktop.domain.ticket import TicketRow
from desktop.ui.i18n import number, one_line

PAGE: Final = 32
"""Rows that are read at once: two screens full; more would only delay the first paint."""
PAGES: Final = 128
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The `TicketRow` of an index, or None while a refresh is under way."""

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()


class Rows(Protocol):
    """A query's result, read in parts."""

    @property
    def count(self) -> int:
        """How many rows there are."""
        ...

    def rows(self, first: int, n: int) -> Sequence[TicketRow]:
        """Return at most *n* rows from position *first*."""
        ...

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the result."""
        ...


class TicketModel(QAbstractTableModel):
    """Shows one `Rows` at a time.

    `show_rows` is for another question: everything starts anew. `refresh` is for a newer answer to
    the same one: rows move, come and go. Persistent indexes stay on their tickets where those were
    looked at, and end where the model does not know which ticket they stood for.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows | None = None
        self._count = 0
        self._pages: OrderedDict[int, Sequence[TicketRow]] = OrderedDict()

    def show_rows(self, rows: Rows) -> None:
        """Answer another question."""
        self.beginResetModel()
        self._take(rows)
        self._count = rows.count
        self.endResetModel()

    def refresh(self, rows: Rows) -> None:
        """Take a newer answer to the same question."""
        self._grow(rows.count)
        self.layoutAboutToBeChanged.emit()
        before = [(index, self._known_ref(index.row())) for index in self.persistentIndexList()]
        self._take(rows)
        for index, ref in before:
            self.changePersistentIndex(index, self._moved(ref))
        self.layoutChanged.emit()
        self._shrink(rows.count)

    def row(self, position: int) -> TicketRow | None:
        """Return the ticket at *position*, or None outside of the list."""
        if self._rows is None or not 0 <= position < self._count:
            return None
        number, offset = divmod(position, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._rows.rows(number * PAGE, PAGE)
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list."""
        found = None if self._rows is None else self._rows.index_of(ref)
        return found if found is not None and found < self._count else None

    # --- Qt's side

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(row.ticket.subject)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return one_line(row.ticket.preview)
            case _:
                return row if role == ROW_ROLE else None

    # --- parts

    def _take(self, rows: Rows) -> None:
        self._rows = rows
        self._pages.clear()

    def _grow(self, count: int) -> None:
        """Add empty places at the end; what stands before keeps its place for now."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def _shrink(self, count: int) -> None:
        """Remove places at the end, after their tickets have moved."""
        if count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _known_ref(self, position: int) -> TicketRef | None:
        number, offset = divmod(position, PAGE)
        page = self._pages.get(number, ())
        return page[offset].ref if offset < len(page) else None

    def _moved(self, ref: TicketRef | None) -> QModelIndex:
        position = None if ref is None else self.index_of(ref)
        if position is None or self._rows is None or position >= self._rows.count:
            return QModelIndex()
        return self.index(position, 0)

    def _spoken(self, row: TicketRow) -> str:
        ticket = row.ticket
        parts = [
            f"#{ticket.number}",
            one_line(ticket.subject),
            one_line(ticket.status_label),
            one_line(ticket.department_name),
        ]
        if row.unread:
            parts.append(self.tr("unread"))
        if ticket.attachments:
            parts.append(self.tr("has attachments"))
        if row.pending:
            parts.append(self.tr("not sent yet: {count}").format(count=number(row.pending)))
        return ", ".join(parts)
