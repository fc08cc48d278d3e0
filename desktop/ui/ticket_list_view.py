"""The list of tickets: any length, grouped or not, driven by mouse or keyboard."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.domain.accounts import Account
from desktop.domain.ids import AccountId, TicketRef
from desktop.ui.models.sections import Heading
from desktop.ui.models.ticket_model import Column, Rows
from desktop.ui.theme import Theme
from desktop.ui.ticket_list_delegate import Named
from desktop.ui.ticket_list_marks import MOST, Marks
from desktop.ui.ticket_list_paint import START
from desktop.ui.ticket_list_spoken import glance
from desktop.ui.ticket_list_table import TicketTable

_ALONE: Final = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)
_WALKS: Final = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Home, Qt.Key.Key_End),
    }
)


class TicketView(TicketTable):
    """Shows a `TicketModel`. `chosen` carries the current `TicketRef`, `opened` one to read.

    The ticket chosen last is remembered by its ref, never by its row: rows move, leave and come
    back, on pages that nobody looks at. What is current is selected, and nothing else is.

    Tickets are marked beside that, for what is done to many: `marks` has them. `folded` carries the
    key of a group to be folded away or shown again.
    """

    chosen = Signal(object)
    opened = Signal(object)
    folded = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._chosen: TicketRef | None = None
        self._gap: int | None = None
        """Where the ticket on show stood until it left the list: keys go on from there."""
        self._anchor: TicketRef | None = None
        """Where a range of marks begins."""
        self.marks = Marks(self)
        self.marks.changed.connect(self._show_marks)
        self._model.speak_with(partial(glance, priority=None))
        self.setAccessibleName(self.tr("Tickets"))
        self.doubleClicked.connect(self._open)

    def set_staff(self, priority: Named | None) -> None:
        """Show what staff need: assignee, due time, and the priority by what that names it.

        None, for customers, shows none of it, and offers no marks either.
        """
        self._delegate.set_staff(priority)
        self._model.mark_with(None if priority is None else self.marks.has)
        self._model.speak_with(partial(glance, priority=priority))
        if priority is None:
            self.marks.clear()

    def mute_with(self, is_muted: Callable[[TicketRef], bool]) -> None:
        """Show a sign on the tickets that are muted."""
        self._model.mute_with(is_muted)
        self.viewport().update()

    def tell_accounts(self, accounts: Mapping[AccountId, Account]) -> None:
        """Mark each ticket as one of *accounts*; none: there is but one."""
        self._model.tell_accounts(accounts)
        self.viewport().update()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show a table of these columns; none: compact rows, three lines each."""
        if tuple(columns) != self._model.columns:
            super().show_columns(columns)
            self._find_chosen()

    def show_rows(self, rows: Rows, search: str, headings: Sequence[Heading] = ()) -> None:
        """Answer another question, from its top; the chosen ticket is current where it is in it."""
        self._delegate.set_search(search)
        self._set_now()
        self._gap = None
        self._model.show_rows(rows, headings)
        self._fit_headings()
        self.setAutoScroll(False)
        self._find_chosen()
        self.setAutoScroll(True)
        self.scrollToTop()

    def refresh(self, rows: Rows, headings: Sequence[Heading] = ()) -> None:
        """Take a newer answer: what is looked at stays where it is, unless the top is."""
        bar = self.verticalScrollBar()
        anchor, top, offset = self._looked_at() if bar.value() > 0 else (None, 0, 0)
        self._set_now()
        was = self.currentIndex().row()
        self._level_headings()
        self._model.refresh(rows, headings)
        self._fit_headings()
        self.setAutoScroll(False)
        self._find_chosen()
        self.setAutoScroll(True)
        if self.currentIndex().isValid():
            self._gap = None
        elif was >= 0:
            self._gap = was
        if anchor is None:
            return
        position = self._model.index_of(anchor)
        if position is not None and (position != top or self._low):
            self.updateGeometries()
            bar.setValue(self._pixel(position) + offset)

    def current_ref(self) -> TicketRef | None:
        """Return the ticket that is current, or None."""
        return self._chosen if self.currentIndex().isValid() else None

    def select(self, ref: TicketRef) -> bool:
        """Make a ticket current and visible; False where it is not in the list."""
        self.mark(ref)
        if not self.currentIndex().isValid():
            return False
        self.scrollTo(self.currentIndex())
        self.chosen.emit(ref)
        return True

    def mark(self, ref: TicketRef | None) -> None:
        """Take note that *ref* is read, however it was opened: it is current where it is listed."""
        if ref != self._chosen:
            self._chosen = ref
            self._find_chosen()

    def step(self, by: int) -> None:
        """Go *by* rows down (or up), from the top where nothing is current; past headings."""
        count = self._model.rowCount()
        if count:
            wanted = self._place_after(by)
            place = self._ticket_near(min(max(0, wanted), count - 1), up=by < 0)
            if place is not None:
                index = self._model.index(place, 0)
                self._make_current(index)
                self.scrollTo(index)

    def _place_after(self, by: int) -> int:
        here = self.currentIndex().row()
        if here >= 0:
            return here + by
        if self._gap is None:
            return by - 1
        # What followed the ticket that left has moved up into its place.
        return self._gap + by - 1 if by > 0 else self._gap + by

    def refs_between(self, first: TicketRef, last: TicketRef) -> list[TicketRef]:
        """Return the tickets from *first* to *last* as they stand now, as many as can be marked."""
        here, there = self._model.index_of(first), self._model.index_of(last)
        if here is None or there is None:
            return []
        step = 1 if there >= here else -1
        rows = (self._model.row(place) for place in range(here, there + step, step)[:MOST])
        return [row.ref for row in rows if row is not None]

    def current_group(self) -> Heading | None:
        """Return the heading that the current ticket stands under, or None."""
        place = self.currentIndex().row()
        found = self._model.sections.heading_over(place) if place >= 0 else None
        return None if found is None else found[1]

    # --- Qt's side

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if not current.isValid():
            return
        if not self.selectionModel().isSelected(current):
            self.selectionModel().select(current, _ALONE)
        row = self._model.row(current.row())
        if row is not None:
            self._anchor = row.ref
        if row is not None and row.ref != self._chosen:
            self._chosen = row.ref
            self.chosen.emit(row.ref)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Open what was selected from outside too, as a screen reader does."""
        super().selectionChanged(selected, deselected)
        rows = self.selectionModel().selectedRows()
        if rows:
            self.selectionModel().setCurrentIndex(
                rows[0], QItemSelectionModel.SelectionFlag.NoUpdate
            )
        elif self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _ALONE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys; Qt would make the first ticket current, and so open it unasked."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        else:
            QAbstractScrollArea.focusInEvent(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        stretching = plain == Qt.KeyboardModifier.ShiftModifier and self._model.offers_marks
        begun = self._anchor or self.current_ref()
        match event.key() if not plain or stretching else None:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not plain:
                self._open()
            case Qt.Key.Key_Home:
                self.step(-self._model.rowCount())
            case Qt.Key.Key_End:
                self.step(self._model.rowCount())
            case _:
                super().keyPressEvent(event)
        if stretching and event.key() in _WALKS:
            self._stretch(begun)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        heading = self._model.heading(index.row()) if index.isValid() else None
        row = self._model.row(index.row()) if index.isValid() else None
        if heading is not None:
            if event.button() == Qt.MouseButton.LeftButton:
                self.folded.emit(heading.key)
        elif row is not None and self._marks_by(event):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                begun = self._anchor or self.current_ref() or row.ref
                self.marks.stretch(self.refs_between(begun, row.ref))
            else:
                self._anchor = row.ref
                self.marks.toggle(row.ref)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick clicks on a heading or a box for one more click."""
        index = self.indexAt(event.position().toPoint())
        if self._model.heading(index.row()) is not None or self._marks_by(event):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: looking through a million subjects is the search box's business."""

    # --- parts

    def _make_current(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, _ALONE)
        # Qt leaves the selection alone where the index was current before.
        self.selectionModel().select(index, _ALONE)

    def _find_chosen(self) -> None:
        """Make the chosen ticket current where it is in the list, and nothing where it is not."""
        position = None if self._chosen is None else self._model.index_of(self._chosen)
        if position is None:
            self.selectionModel().clearCurrentIndex()
            self.selectionModel().clearSelection()
        else:
            self._make_current(self._model.index(position, 0))

    def _open(self) -> None:
        ref = self.current_ref()
        if ref is not None:
            self.opened.emit(ref)

    def _marks_by(self, event: QMouseEvent) -> bool:
        """Tell whether a click marks tickets: with Ctrl or Shift, or where the boxes are."""
        if not self._model.offers_marks or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            return True
        return self._from_start(event.position().toPoint()) < START

    def _stretch(self, begun: TicketRef | None) -> None:
        """Mark from where the range began to what is current now."""
        here = self.current_ref()
        if begun is not None and here is not None:
            self._anchor = begun
            self.marks.stretch(self.refs_between(begun, here))

    def _show_marks(self) -> None:
        self.show_boxes(shown=self.marks.count > 0)
