"""Each ticket's result of what was done to many, with a way to try the failed ones again."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.bulk import Bulk
from desktop.services.bulk_parts import Outcome, Part
from desktop.services.bulk_tickets import TicketJob
from desktop.ui import icons
from desktop.ui.bulk.words import OUTCOME_ICONS, outcome_words, part_words, summary
from desktop.ui.theme import ICON, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

_BAD = frozenset({Outcome.REFUSED, Outcome.PARTLY, Outcome.NOT_BACK})
_GOOD = frozenset({Outcome.DONE, Outcome.BACK})


class BulkResult(QDialog):
    """Open it with `open()`. `opened` carries the `TicketRef` of a ticket to be shown."""

    retry_asked = Signal()
    undo_asked = Signal()
    opened = Signal(object)

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Part[TicketJob], ...] = ()
        self.setWindowTitle(title)
        self.resize(620, 480)
        self._summary = text_label(theme, Type.TITLE, wrap=True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Result of each ticket"))
        self._list.setIconSize(QSize(ICON, ICON))
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemActivated.connect(self._open)
        self._retry = QPushButton(self.tr("Try the failed ones again"))
        self._retry.clicked.connect(self.retry_asked)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self.undo_asked)
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self._retry)
        foot.addWidget(self._undo)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self._summary)
        layout.addWidget(self._list, 1)
        layout.addLayout(foot)

    def show_bulk(self, bulk: Bulk[TicketJob]) -> None:
        """Show how it stands now; what failed comes first."""
        self._summary.setText(summary(bulk.parts))
        self._retry.setEnabled(bulk.can_retry)
        self._undo.setEnabled(bulk.can_undo)
        parts = tuple(sorted(bulk.parts, key=lambda part: part.outcome not in _BAD))
        if [part.job.ref for part in parts] != [part.job.ref for part in self._shown]:
            self._list.clear()
            for part in parts:
                item = QListWidgetItem(self._list)
                item.setData(Qt.ItemDataRole.UserRole, part.job.ref)
            self._shown = ()
        self._fill(parts)
        self._shown = parts

    def _fill(self, parts: Sequence[Part[TicketJob]]) -> None:
        c = self._theme.colours
        for place, part in enumerate(parts):
            if self._shown and self._shown[place] == part:
                continue
            item = self._list.item(place)
            words = outcome_words(part)
            item.setText(f"{part_words(part)}\n{words}")
            item.setToolTip(plain_tooltip(words))
            colour = (
                c.danger.text
                if part.outcome in _BAD
                else c.success.text
                if part.outcome in _GOOD
                else c.text_muted
            )
            item.setIcon(icons.icon(OUTCOME_ICONS[part.outcome], colour))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(Qt.ItemDataRole.UserRole))
