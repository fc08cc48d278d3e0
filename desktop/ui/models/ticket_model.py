"""A million tickets as a list: pages of rows are read when they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.accounts import Account
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.ticket import TicketRow
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import number, one_line
from desktop.ui.models.sections import Heading, Sections
from desktop.ui.theme_label import plain_tooltip

PAGE: Final = 32
"""Rows that are read at once: two screens full; more would only delay the first paint."""
PAGES: Final = 128
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The `TicketRow` of an index; None at a heading, and while a refresh is under way."""
HEADING_ROLE: Final = ROW_ROLE + 1
"""The `Heading` of an index, or None where a ticket stands."""
MARKED_ROLE: Final = ROW_ROLE + 2
"""Whether a ticket is marked for what is done to many."""
MUTED_ROLE: Final = ROW_ROLE + 3
"""Whether nothing of a ticket is told outside the window."""
ACCOUNT_ROLE: Final = ROW_ROLE + 4
"""The `Account` of a ticket where the list tells it; None where it has but one."""

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


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table of tickets."""

    id: str
    words: str
    """What stands over it."""
    text: Callable[[TicketRow], str]
    width: int
    """How wide it is where the person chose nothing else, in letters."""


class TicketModel(QAbstractTableModel):
    """Shows one `Rows` at a time, in one column for a delegate that paints all, or in several.

    Between the tickets of a grouped list stand headings; a place counts both.

    `show_rows` is for another question: everything starts anew. `refresh` is for a newer answer to
    the same one: rows move, come and go. Persistent indexes stay on their tickets where those were
    looked at, and end where the model does not know which ticket they stood for.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows | None = None
        self._sections = Sections((), 0)
        self._count = 0
        self._pages: OrderedDict[int, Sequence[TicketRow]] = OrderedDict()
        self._columns: tuple[Column, ...] = ()
        self._is_marked: Callable[[TicketRef], bool] | None = None
        self._is_muted: Callable[[TicketRef], bool] = lambda _ref: False
        self._accounts: Mapping[AccountId, Account] = {}
        self._more: Callable[[TicketRow], Sequence[str]] = lambda _row: ()
        self.wished: Callable[[TicketRow], TicketRow] | None = None
        """Returns a ticket with changes that wait here as it will be; asked for those alone."""

    def show_rows(self, rows: Rows, headings: Sequence[Heading] = ()) -> None:
        """Answer another question."""
        self.beginResetModel()
        self._take(rows, Sections(headings, rows.count))
        self._count = self._sections.count
        self.endResetModel()

    def refresh(self, rows: Rows, headings: Sequence[Heading] = ()) -> None:
        """Take a newer answer to the same question."""
        sections = Sections(headings, rows.count)
        self._grow(sections.count)
        self.layoutAboutToBeChanged.emit()
        before = [
            (index, self._known_ref(index.row()), index.column())
            for index in self.persistentIndexList()
        ]
        self._take(rows, sections)
        for index, ref, column in before:
            self.changePersistentIndex(index, self._moved(ref, column))
        self.layoutChanged.emit()
        self._shrink(sections.count)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns; none at all is the one for a delegate that paints everything."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def mark_with(self, is_marked: Callable[[TicketRef], bool] | None) -> None:
        """Tell which tickets are marked; None where marking is not offered."""
        self._is_marked = is_marked

    def speak_with(self, more: Callable[[TicketRow], Sequence[str]]) -> None:
        """Tell screen readers of a ticket also what *more* returns, as it is painted."""
        self._more = more

    def mute_with(self, is_muted: Callable[[TicketRef], bool]) -> None:
        """Tell which tickets are muted."""
        self._is_muted = is_muted

    def tell_accounts(self, accounts: Mapping[AccountId, Account]) -> None:
        """Tell of each ticket which of *accounts* it is of; none: there is but one."""
        self._accounts = accounts

    @property
    def offers_marks(self) -> bool:
        """Whether tickets can be marked."""
        return self._is_marked is not None

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns; () where there is only the one for a delegate that paints everything."""
        return self._columns

    @property
    def sections(self) -> Sections:
        """Where the headings stand."""
        return self._sections

    def row(self, position: int) -> TicketRow | None:
        """Return the ticket at *position*, or None at a heading and outside of the list."""
        if self._rows is None or not 0 <= position < self._count:
            return None
        ticket = self._sections.ticket(position)
        return None if ticket is None else self._at(ticket)

    def heading(self, position: int) -> Heading | None:
        """Return the heading at *position*, or None where none stands."""
        return self._sections.heading(position) if 0 <= position < self._count else None

    def index_of(self, ref: TicketRef) -> int | None:
        """Return where a ticket stands, or None where it is not in the list or folded away."""
        found = None if self._rows is None else self._rows.index_of(ref)
        place = None if found is None else self._sections.place(found)
        return place if place is not None and place < self._count else None

    # --- Qt's side

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else max(1, len(self._columns))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.heading(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical or section >= len(self._columns):
            return None
        return self._columns[section].words if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        heading = self.heading(index.row())
        if heading is not None:
            return self._heading_data(heading, role)
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                first = index.column() == 0
                return self._spoken(row) if first else self._text(row, index.column())
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return one_line(row.ticket.preview)
            case _:
                return self._own_data(row, role, index.column())

    def _own_data(self, row: TicketRow, role: int, column: int) -> Any:
        marked = self._is_marked is not None and self._is_marked(row.ref)
        match role:
            case Qt.ItemDataRole.CheckStateRole if self._is_marked is not None and not column:
                return Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked
            case _ if role == ROW_ROLE:
                return row
            case _ if role == ACCOUNT_ROLE:
                return self._accounts.get(row.ref.account)
            case Qt.ItemDataRole.ToolTipRole:
                account = self._accounts.get(row.ref.account)
                return None if account is None else plain_tooltip(one_line(account.name))
            case _ if role == MUTED_ROLE:
                return self._is_muted(row.ref)
            case _:
                return marked if role == MARKED_ROLE else None

    def _heading_data(self, heading: Heading, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return heading.words
            case Qt.ItemDataRole.AccessibleTextRole:
                words = (
                    self.tr("{group}, {count}, folded") if heading.folded else "{group}, {count}"
                )
                return words.format(group=heading.words, count=number(heading.count))
            case _:
                return heading if role == HEADING_ROLE else None

    def _text(self, row: TicketRow, column: int) -> str:
        if column < len(self._columns):
            return self._columns[column].text(row)
        return one_line(row.ticket.subject)

    # --- parts

    def _at(self, ticket: int) -> TicketRow | None:
        number, offset = divmod(ticket, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read(number)
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def _read(self, page: int) -> Sequence[TicketRow]:
        rows = self._rows.rows(page * PAGE, PAGE) if self._rows else ()
        if self.wished is None:
            return rows
        return [self.wished(row) if row.pending else row for row in rows]

    def _take(self, rows: Rows, sections: Sections) -> None:
        if rows is not self._rows:
            self._rows = rows
            self._pages.clear()
        self._sections = sections

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
        ticket = self._sections.ticket(position) if position < self._sections.count else None
        if ticket is None:
            return None
        number, offset = divmod(ticket, PAGE)
        page = self._pages.get(number, ())
        return page[offset].ref if offset < len(page) else None

    def _moved(self, ref: TicketRef | None, column: int) -> QModelIndex:
        place = None if ref is None else self.index_of(ref)
        if place is None or place >= self._sections.count:
            return QModelIndex()
        return self.index(place, column)

    def _spoken(self, row: TicketRow) -> str:
        ticket = row.ticket
        parts = [
            f"#{ticket.number}",
            one_line(ticket.subject),
            one_line(own_word(ticket.status_label)),
            one_line(own_word(ticket.department_name)),
        ]
        if row.unread:
            parts.append(self.tr("unread"))
        if ticket.attachments:
            parts.append(self.tr("has attachments"))
        if row.pending:
            parts.append(self.tr("not sent yet: {count}").format(count=number(row.pending)))
        if row.needs_you:
            parts.append(self.tr("waits for you"))
        if self._is_muted(row.ref):
            parts.append(self.tr("muted"))
        account = self._accounts.get(row.ref.account)
        if account is not None:
            parts.append(one_line(account.name))
        return ", ".join((*parts, *self._more(row)))
