"""Messages as they were read, one below the other: who said each, when, and what."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from desktop.ui.i18n import isolate, one_line
from desktop.ui.theme import SPACE_1, SPACE_2, Theme
from desktop.ui.two_lines import MORE, TwoLines

_LONGEST: Final = 600


@dataclass(frozen=True, slots=True)
class Shown:
    """One entry: its heading, in parts, and what stands below it."""

    parts: Sequence[str]
    text: str

    @property
    def heading(self) -> str:
        """The parts on one line."""
        return "  ·  ".join(isolate(one_line(part)) for part in self.parts if part)


class SaidList(QListWidget):
    """`chosen` carries the place of the entry that the person chose."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, lines: int) -> None:
        super().__init__()
        self._delegate = TwoLines(theme, lines, self)
        self.setViewportMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.currentRowChanged.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_all(self, entries: Sequence[Shown], chosen: int) -> None:
        """Show *entries*; one is chosen, where there are any."""
        with QSignalBlocker(self):
            while self.count() > len(entries):
                self.takeItem(self.count() - 1)
            for place, entry in enumerate(entries):
                if place == self.count():
                    self.addItem(QListWidgetItem())
                self._tell(self.item(place), entry)
            self.setCurrentRow(min(max(chosen, 0), self.count() - 1))
        self.viewport().update()

    def _tell(self, item: QListWidgetItem, entry: Shown) -> None:
        text = " ".join(entry.text[:_LONGEST].split())
        if item.text() == entry.heading and item.data(MORE) == isolate(text):
            return
        item.setText(entry.heading)
        # It goes in its own direction, whatever the window's.
        item.setData(MORE, isolate(text))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.heading}. {text}")

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)
