"""The keys that a view is sorted by, a line each: what, and in which direction."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.saved_view import SortField, SortKey
from desktop.ui import icons
from desktop.ui.filters_choice import ChevronBox
from desktop.ui.theme import SPACE_2, Theme
from desktop.ui.ticket_list_sorting import sort_words


class _Line(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, key: SortKey) -> None:
        super().__init__()
        self._field = ChevronBox(theme)
        self._field.setAccessibleName(self.tr("Sorted by"))
        for field in SortField:
            self._field.addItem(sort_words(field), field.value)
        self._field.setCurrentIndex(self._field.findData(key.field.value))
        self._way = ChevronBox(theme)
        self._way.setAccessibleName(self.tr("Direction"))
        self._way.addItem(self.tr("ascending ↑"))
        self._way.addItem(self.tr("descending ↓"))
        self._way.setCurrentIndex(int(key.descending))
        remove = QToolButton()
        remove.setIcon(icons.icon("x", theme.colours.text_muted))
        remove.setAccessibleName(self.tr("Remove this sort key"))
        remove.clicked.connect(self.removed)
        self._field.currentIndexChanged.connect(self.changed)
        self._way.currentIndexChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._field, 3)
        row.addWidget(self._way, 2)
        row.addWidget(remove)

    def key(self) -> SortKey:
        """Return what the line says."""
        return SortKey(SortField(self._field.currentData()), self._way.currentIndex() == 1)


class SortLines(QWidget):
    """`changed` is sent when the order is another one. Without keys: newest message first."""

    changed = Signal()

    def __init__(
        self, theme: Theme, sort: tuple[SortKey, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_2)
        add = QPushButton(self.tr("Add sort key"))
        add.setProperty("kind", "link")
        add.clicked.connect(self._add_one)
        foot = QHBoxLayout()
        foot.addWidget(add)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addLayout(self._column)
        layout.addLayout(foot)
        for key in sort:
            self._add(key)

    def sort(self) -> tuple[SortKey, ...]:
        """Return the keys, the strongest first; what sorts twice counts once."""
        keys: dict[SortField, SortKey] = {}
        for line in self._lines:
            key = line.key()
            keys.setdefault(key.field, key)
        return tuple(keys.values())

    def _add(self, key: SortKey) -> None:
        line = _Line(self._theme, key)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._drop(line))
        self._lines.append(line)
        self._column.addWidget(line)

    def _add_one(self) -> None:
        used = {line.key().field for line in self._lines}
        free = next((field for field in SortField if field not in used), None)
        if free is not None:
            self._add(SortKey(free, descending=True))
            self.changed.emit()

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.changed.emit()
