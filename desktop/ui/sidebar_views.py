"""The views of staff in the side panel: those that come with Deskbell, then the person's own."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.layout_items import set_margins
from desktop.ui.models.nav_model import Entry
from desktop.ui.sidebar_list import NavList
from desktop.ui.theme import SPACE_1, SPACE_2, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label

_PATIENCE_MS: Final = 10_000
"""How long something that was deleted can be had back here."""


class SidebarViews(QWidget):
    """A headed list; hidden while there is nothing in it.

    `went` carries the `Custom` place that became current; `menu_asked` one and where its menu is to
    open; `dropped` one and the row it was dragged to; `new_asked` and `more_asked` are those of the
    buttons beside the heading, the latter with where its menu is to open.
    """

    went = Signal(object)
    menu_asked = Signal(object, QPoint)
    dropped = Signal(object, int)
    new_asked = Signal()
    more_asked = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo_deed: Callable[[], None] | None = None
        title = text_label(theme, Type.CAPTION_STRONG, "muted")
        title.setText(self.tr("Views"))
        self._new = QToolButton()
        self._new.setAccessibleName(self.tr("New view"))
        self._new.setToolTip(self.tr("New view"))
        self._new.clicked.connect(self.new_asked)
        self._more = QToolButton()
        self._more.setAccessibleName(self.tr("More about views"))
        self._more.setToolTip(self.tr("Import, export and shared views"))
        self._more.clicked.connect(self._ask_more)
        self.list = NavList(theme, self.tr("Staff views"), self)
        self.list.let_reorder()
        self.list.went.connect(self.went)
        self.list.menu_asked.connect(self.menu_asked)
        self.list.dropped.connect(self.dropped)
        self._told = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setProperty("kind", "link")
        self._undo.clicked.connect(self._take_back)
        self._strip = QWidget()
        strip = QHBoxLayout(self._strip)
        set_margins(strip, SPACE_4, SPACE_1, SPACE_2, SPACE_1)
        strip.addWidget(self._told, 1)
        strip.addWidget(self._undo)
        self._strip.hide()
        head = QHBoxLayout()
        set_margins(head, SPACE_4, SPACE_2, SPACE_2, 0)
        head.setSpacing(0)
        head.addWidget(title, 1)
        head.addWidget(self._new)
        head.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_2, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addWidget(self._strip)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._forget)
        self._draw(theme)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show views; none hides all of it."""
        self.list.show_entries(entries)
        self.setVisible(bool(entries))

    def offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        """Say what was done, and for some seconds offer to take it back."""
        self._undo_deed = undo
        self._told.setText(words)
        self._undo.setAccessibleDescription(words)
        self._strip.show()
        self._patience.start()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self.list.set_theme(theme)
        self._draw(theme)

    def _draw(self, theme: Theme) -> None:
        self._new.setIcon(icons.icon("plus", theme.colours.text_muted))
        self._more.setIcon(icons.icon("ellipsis", theme.colours.text_muted))

    def _ask_more(self) -> None:
        self.more_asked.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _take_back(self) -> None:
        undo = self._undo_deed
        self._forget()
        if undo is not None:
            undo()

    def _forget(self) -> None:
        self._patience.stop()
        self._undo_deed = None
        self._strip.hide()
