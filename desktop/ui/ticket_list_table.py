"""A table of tickets under headings: how high rows are, where they lie, what paints them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.domain.ids import TicketRef
from desktop.ui.models.ticket_model import Column, TicketModel
from desktop.ui.theme import Theme
from desktop.ui.ticket_list_delegate import TicketDelegate
from desktop.ui.ticket_list_header import TableHeader

if TYPE_CHECKING:
    from desktop.ui.ticket_list_cells import CellDelegate

_CLOCK_MS: Final = 30_000
"""How often "5 min" is told anew."""
_MOST_HEADINGS: Final = 500
"""Beyond that headings are as high as tickets: Qt keeps each height of its own."""
_UP: Final = frozenset(
    {
        QAbstractItemView.CursorAction.MoveUp,
        QAbstractItemView.CursorAction.MovePageUp,
        QAbstractItemView.CursorAction.MovePrevious,
    }
)


class TicketTable(QTableView):
    """Shows a `TicketModel` in compact rows or in columns; the cursor passes over headings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = TicketModel(self)
        self._delegate = TicketDelegate(theme, self)
        self._cells: CellDelegate | None = None
        self._boxes = False
        self._low: list[int] = []
        """The places of rows that are as high as headings."""
        self._header = TableHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_CLOCK_MS)

    def ticket_model(self) -> TicketModel:
        """Return the model."""
        return self._model

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self._header.set_theme(theme)
        if self._cells is not None:
            self._cells.set_theme(theme)
        self._fit_rows()
        self._fit_headings()
        self.viewport().update()

    def show_boxes(self, *, shown: bool) -> None:
        """Show on every row the box that marks it, not only under the mouse."""
        self._boxes = shown
        self._delegate.set_boxes(shown=shown)
        if self._cells is not None:
            self._cells.set_boxes(shown=shown)
        self.viewport().update()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show a table of these columns; none: compact rows, three lines each."""
        if tuple(columns) == self._model.columns:
            return
        header = self.horizontalHeader()
        if columns:
            self.setItemDelegate(self._cell_delegate())
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setStretchLastSection(True)
            bars = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        else:
            self.setItemDelegate(self._delegate)
            header.setStretchLastSection(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bars)
        header.setVisible(bool(columns))
        self._model.show_columns(columns)
        self._fit_rows()
        self._fit_headings()

    # --- Qt's side

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(cursorAction, modifiers)
        if not index.isValid():
            return index
        place = self._ticket_near(index.row(), up=cursorAction in _UP)
        return self.currentIndex() if place is None else self._model.index(place, index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._cells is not None:
            self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._cells is not None:
            self._hover(-1)
        super().leaveEvent(event)

    # --- parts

    def _ticket_near(self, place: int, *, up: bool) -> int | None:
        """Return where the next ticket stands, from *place* on; else the other way."""
        count = self._model.rowCount()
        for way in (-1, 1) if up else (1, -1):
            at = place
            while 0 <= at < count:
                if self._model.heading(at) is None:
                    return at
                at += way
        return None

    def _looked_at(self) -> tuple[TicketRef | None, int, int]:
        """Return the first ticket on show, its place, and how much of it is scrolled off."""
        value = self.verticalScrollBar().value()
        top = self.rowAt(0) if self._low else value // self._row_height
        if self._model.heading(top) is not None:
            top = self._ticket_near(top, up=False) or 0
        row = self._model.row(top)
        return (None if row is None else row.ref), top, value - self._pixel(top)

    def _pixel(self, place: int) -> int:
        """Return how far from the top of the list a row begins."""
        # Qt would add up the heights of all rows before it.
        return (
            self.verticalHeader().sectionPosition(place)
            if self._low
            else (place * self._row_height)
        )

    @property
    def _row_height(self) -> int:
        shown = self._cells if self._model.columns and self._cells is not None else self._delegate
        return shown.row_height

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._row_height)
        self.verticalScrollBar().setSingleStep(max(12, self._row_height // 3))

    def _fit_headings(self) -> None:
        """Make the headings as high as they are, and all else as high as tickets."""
        headings = islice(self._model.sections.headings, _MOST_HEADINGS)
        places = [place for place, _ in headings]
        if not places and not self._low:
            return
        self._set_heights((self._low, self._row_height), (places, self._delegate.heading_height))
        self._low = places
        self.updateGeometries()

    def _level_headings(self) -> None:
        """Make headings as high as tickets for now: Qt would carry each height through a change."""
        if self._low:
            self._set_heights((self._low, self._row_height))

    def _set_heights(self, *wanted: tuple[list[int], int]) -> None:
        header = self.verticalHeader()
        count = self._model.rowCount()
        self.setUpdatesEnabled(False)
        header.setUpdatesEnabled(False)
        header.blockSignals(True)
        for places, height in wanted:
            for place in places:
                if place < count:
                    header.resizeSection(place, height)
        header.blockSignals(False)
        header.setUpdatesEnabled(True)
        self.setUpdatesEnabled(True)

    def _from_start(self, point: QPoint) -> int:
        """Return how far a point is from where rows begin, which way they may read."""
        header = self.horizontalHeader()
        if self.isRightToLeft():
            return header.sectionViewportPosition(0) + header.sectionSize(0) - point.x()
        return point.x() - header.sectionViewportPosition(0)

    def _hover(self, place: int) -> None:
        if self._cells is not None and self._cells.hover(place):
            self.viewport().update()

    def _cell_delegate(self) -> "CellDelegate":
        if self._cells is None:
            # Few show a table; no window waits for it at its start.
            from desktop.ui.ticket_list_cells import CellDelegate

            self._cells = CellDelegate(self._theme, self)
            self._cells.set_boxes(shown=self._boxes)
        return self._cells

    def _set_now(self) -> None:
        now = datetime.now(UTC)
        self._delegate.set_now(now)
        if self._cells is not None:
            self._cells.set_now(now)

    def _tick(self) -> None:
        self._set_now()
        self.viewport().update()
