"""The list of palette and map: walked by keys that a field beside it passes on."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.commands.line_delegate import LineDelegate
from desktop.ui.commands.line_model import Index, LineModel
from desktop.ui.commands.lines import Line, Row
from desktop.ui.theme import Theme

_PAGE: Final = 8
"""Lines that Page Down goes."""


class LineView(QListView):
    """Shows rows. `chosen` carries the `Line` that was clicked, `moved` the current one or None."""

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = LineModel(self)
        self._delegate = LineDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_click)

    def show_rows(self, rows: list[Row], keep: str = "") -> None:
        """Show other rows, the first line current, or the entry *keep* where it is among them."""
        self._model.show_rows(rows)
        place = self._model.position_of(keep) if keep else None
        if place is None:
            place = self._model.next_line(-1, 1)
        self._go(place)

    def current(self) -> Line | None:
        """Return the current line."""
        return self._model.line(self.currentIndex().row())

    def step(self, by: int) -> None:
        """Go *by* lines down or up."""
        self._go(self._model.next_line(self.currentIndex().row(), by))

    def walk(self, key: int) -> bool:
        """Go where *key* leads, passed on by the field that has the focus; tell whether it does."""
        match key:
            case Qt.Key.Key_Down:
                self.step(1)
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_PageDown:
                self.step(_PAGE)
            case Qt.Key.Key_PageUp:
                self.step(-_PAGE)
            case _:
                return False
        return True

    def content_height(self) -> int:
        """Return the room that all rows take."""
        rows = range(self._model.rowCount())
        return sum(self.sizeHintForRow(row) for row in rows)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: the field beside it is for that."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(self.current())

    def _go(self, place: int | None) -> None:
        if place is None:
            return
        index = self._model.index(place)
        self.setCurrentIndex(index)
        if place <= 1:
            self.scrollToTop()
        else:
            self.scrollTo(index)
        if QAccessible.isActive():
            # The field keeps the keys; what the keys walk to is to be heard.
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(place)
            QAccessible.updateAccessibility(event)

    def _on_click(self, index: QModelIndex) -> None:
        line = self._model.line(index.row())
        if line is not None:
            self.chosen.emit(line)
