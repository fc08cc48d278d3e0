"""The conversations that were found in mail files, each to be ticked: what is taken along."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from desktop.ui.capture.said_list import Shown
from desktop.ui.theme import SPACE_1, SPACE_2, Theme
from desktop.ui.two_lines import MORE, TwoLines

_CHECKABLE = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
)


class MailList(QListWidget):
    """`chosen` carries the place of the conversation to look at, `ticked` place and state."""

    chosen = Signal(int)
    ticked = Signal(int, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._delegate = TwoLines(theme, 2, self)
        self.setViewportMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Conversations that were found"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._choose)
        self.itemChanged.connect(self._tick)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_all(self, entries: Sequence[tuple[Shown, bool]]) -> None:
        """Show conversations, each with whether it is ticked; the place that was chosen stays."""
        row = self.currentRow()
        with QSignalBlocker(self):
            self.clear()
            for shown, ticked in entries:
                item = QListWidgetItem()
                self._tell(item, shown, ticked=ticked, free=True)
                self.addItem(item)
            self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self._choose(self.currentRow())

    def show_one(self, place: int, shown: Shown, *, ticked: bool, free: bool) -> None:
        """Show one conversation anew; only a *free* one can be ticked, or no longer."""
        with QSignalBlocker(self):
            self._tell(self.item(place), shown, ticked=ticked, free=free)
        self.viewport().update()

    def _tell(self, item: QListWidgetItem, shown: Shown, *, ticked: bool, free: bool) -> None:
        item.setFlags(_CHECKABLE if free else _CHECKABLE & ~Qt.ItemFlag.ItemIsUserCheckable)
        item.setText(shown.heading)
        item.setData(MORE, shown.text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{shown.heading}. {shown.text}")
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)

    def _tick(self, item: QListWidgetItem) -> None:
        self.ticked.emit(self.row(item), item.checkState() is Qt.CheckState.Checked)
