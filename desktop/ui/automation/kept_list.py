"""The list beside what is edited: each entry has an id, "" while it is not kept yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.ui.theme import SPACE_1, SPACE_2, Theme
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.two_lines import MORE, TwoLines

_ID = Qt.ItemDataRole.UserRole


class KeptList(QListWidget):
    """`chosen` carries the id of the entry that somebody chose."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, lines: int, parent: QWidget | None = None) -> None:
        """*lines*: so many of what is told below a name."""
        super().__init__(parent)
        self._delegate = TwoLines(theme, lines, self)
        self._showing = False
        self.setViewportMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def chosen_id(self) -> str:
        """Return the id of what is chosen; "" also for what is not kept yet."""
        row = self.currentRow()
        return "" if row < 0 else self._id(row)

    def _refill(self, items: Sequence[QListWidgetItem], chosen: str) -> None:
        """Show other entries; choose the one with that id, else the first."""
        self._showing = True
        self.clear()
        for item in items:
            self.addItem(item)
        self._showing = False
        places = [row for row in range(self.count()) if self._id(row) == chosen]
        self.setCurrentRow(places[0] if places else min(0, self.count() - 1))

    def _entry(self, id: str) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setData(_ID, id)
        return item

    def _entry_of(self, id: str) -> QListWidgetItem | None:
        rows = (row for row in range(self.count()) if self._id(row) == id)
        row = next(rows, None)
        return None if row is None else self.item(row)

    def _id(self, row: int) -> str:
        return self._id_of(self.item(row))

    @staticmethod
    def _id_of(item: QListWidgetItem) -> str:
        return str(item.data(_ID))

    def _say(
        self, item: QListWidgetItem, name: str, more: str, *, edited: bool, state: str = ""
    ) -> None:
        """Write what an entry is called and *more* below it; *state* is for screen readers."""
        if edited:
            name = self.tr("{name} (not saved)").format(name=name)
        item.setText(name)
        item.setData(MORE, more)
        item.setToolTip(plain_tooltip(name))
        spoken = f"{name}, {state}" if state else name
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spoken}. {more}")

    def _choose(self, current: QListWidgetItem | None) -> None:
        if current is not None and not self._showing:
            self.chosen.emit(self._id_of(current))
