"""The side panel's entries: a short list with a sign, a name and what it holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.accounts import Colour
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import ViewId
from desktop.domain.views import View
from desktop.ui.i18n import number, one_line
from desktop.ui.theme_label import plain_tooltip

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_NO_PARENT: Final = QModelIndex()
_DRAG: Final = "application/x-deskbell-view"


@dataclass(frozen=True, slots=True)
class Drafts:
    """The place of begun writing."""


@dataclass(frozen=True, slots=True)
class Outbox:
    """The place of what waits to be sent."""


@dataclass(frozen=True, slots=True)
class AccountPlace:
    """One account, or all of them."""

    account: AccountId | None


@dataclass(frozen=True, slots=True)
class AccountView:
    """A view of one account, where each has a section of its own."""

    account: AccountId
    view: View


@dataclass(frozen=True, slots=True)
class Custom:
    """A view that somebody made, or one of those that come with Deskbell for staff."""

    view: ViewId


Place = View | Drafts | Outbox | AccountPlace | AccountView | Custom


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the side panel."""

    place: Place
    icon: str
    name: str
    total: int | None = None
    """None where counting says nothing."""
    unread: int = 0
    alarm: bool = False
    """Whether something there needs the person."""
    gap: bool = False
    """Whether room stands before it."""
    tip: str = ""
    muted: bool = False
    """Whether nothing of the tickets in it is told outside the window."""
    colour: Colour | None = None
    """What an account is marked with."""
    heading: bool = False
    """Whether it is the name over a section, which one cannot go to."""
    section: str = ""
    """The name over it, for those who hear where they are."""
    movable: bool = False
    """Whether the person decides where it stands."""


class NavModel(QAbstractListModel):
    """Shows entries; those that stay in their place keep the selection.

    `dropped` carries the place that was dragged and where it is to stand, counted before it moves.
    """

    dropped = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._dragged: Place | None = None

    def show_entries(self, entries: list[Entry]) -> None:
        """Show *entries*; only what differs is told to the view."""
        if [e.place for e in entries] != [e.place for e in self._entries]:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()
            return
        for position, entry in enumerate(entries):
            if entry != self._entries[position]:
                self._entries[position] = entry
                index = self.index(position)
                self.dataChanged.emit(index, index)

    def entry(self, position: int) -> Entry | None:
        """Return the entry at *position*, or None outside of the list."""
        return self._entries[position] if 0 <= position < len(self._entries) else None

    def position_of(self, place: Place) -> int | None:
        """Return where a place stands, or None."""
        return next((i for i, e in enumerate(self._entries) if e.place == place), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        if entry.heading:
            return Qt.ItemFlag.NoItemFlags
        drag = Qt.ItemFlag.ItemIsDragEnabled if entry.movable else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,
        parent: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell who was dropped where; the entries move when they come anew."""
        del action, column, parent
        dragged = self._dragged
        if dragged is not None and data.hasFormat(_DRAG):
            self.dropped.emit(dragged, len(self._entries) if row < 0 else row)
        return False

    def mimeTypes(self) -> list[str]:
        return [_DRAG]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        entry = self.entry(indexes[0].row()) if indexes else None
        self._dragged = None if entry is None else entry.place
        mime = QMimeData()
        mime.setData(_DRAG, b"1")
        return mime

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(entry.name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(one_line(entry.tip)) or None
            case _:
                return entry if role == ENTRY_ROLE else None

    def _spoken(self, entry: Entry) -> str:
        parts = [one_line(entry.name)]
        if entry.section:
            parts.append(one_line(entry.section))
        if entry.total is not None:
            parts.append(number(entry.total))
        if entry.unread:
            parts.append(self.tr("{count} unread").format(count=number(entry.unread)))
        if entry.muted:
            parts.append(self.tr("muted"))
        if entry.alarm:
            parts.append(self.tr("needs you"))
        return ", ".join(parts)
