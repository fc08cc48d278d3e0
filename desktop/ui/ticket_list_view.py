"""The list of tickets: one column, any length, driven by mouse or keyboard."""

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QTableView,
    QWidget,
)

from desktop.domain.ids import TicketRef
from desktop.ui.models.ticket_model import Rows, TicketModel
from desktop.ui.theme import Theme
from desktop.ui.ticket_list_delegate import TicketDelegate

_CLOCK_MS: Final = 30_000
"""How often "5 min" is told anew."""
_ALONE: Final = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class TicketView(QTableView):
    """Shows a `TicketModel`. `chosen` carries the current `TicketRef`, `opened` one to read.

    The ticket chosen last is remembered by its ref, never by its row: rows move, leave and come
    back, on pages that nobody looks at. What is current is selected, and nothing else is.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TicketModel(self)
        self._delegate = TicketDelegate(theme, self)
        self._chosen: TicketRef | None = None
        self.setAccessibleName(self.tr("Tickets"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.doubleClicked.connect(self._open)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_CLOCK_MS)

    def ticket_model(self) -> TicketModel:
        """Return the model."""
        return self._model

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._delegate.set_theme(theme)
        self._fit_rows()
        self.viewport().update()

    def show_rows(self, rows: Rows, search: str) -> None:
        """Answer another question, from its top; the chosen ticket is current where it is in it."""
        self._delegate.set_search(search)
        self._delegate.set_now(datetime.now(UTC))
        self._model.show_rows(rows)
        self.scrollToTop()
        self._find_chosen()

    def refresh(self, rows: Rows) -> None:
        """Take a newer answer: what is looked at stays where it is, unless the top is."""
        bar = self.verticalScrollBar()
        top, offset = divmod(bar.value(), self._delegate.row_height)
        anchor = self._model.row(top) if bar.value() > 0 else None
        self._delegate.set_now(datetime.now(UTC))
        self._model.refresh(rows)
        self.setAutoScroll(False)
        self._find_chosen()
        self.setAutoScroll(True)
        if anchor is None:
            return
        position = self._model.index_of(anchor.ref)
        if position is not None and position != top:
            self.updateGeometries()
            bar.setValue(position * self._delegate.row_height + offset)

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
        """Go *by* rows down (or up), from the top where nothing is current."""
        count = self._model.rowCount()
        if count:
            here = self.currentIndex().row()
            wanted = here + by if here >= 0 else by - 1
            index = self._model.index(min(max(0, wanted), count - 1), 0)
            self._make_current(index)
            self.scrollTo(index)

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
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        match event.key() if plain else None:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case Qt.Key.Key_Home:
                self.step(-self._model.rowCount())
            case Qt.Key.Key_End:
                self.step(self._model.rowCount())
            case _:
                super().keyPressEvent(event)

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

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self.verticalScrollBar().setSingleStep(self._delegate.row_height // 3)

    def _tick(self) -> None:
        self._delegate.set_now(datetime.now(UTC))
        self.viewport().update()
