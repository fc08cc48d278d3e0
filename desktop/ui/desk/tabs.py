"""The tabs over the panel: signs with names as tooltips, the name of the open one beside them."""

from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.desk.leading import leading
from desktop.ui.theme import ICON, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, rule, text_label


class Tab(Enum):
    """A page of the panel."""

    PROPERTIES = "properties"
    LINKS = "links"
    CUSTOMER = "customer"
    FILES = "files"
    ACTIVITY = "activity"
    TIME = "time"


_ICONS = {
    Tab.PROPERTIES: "sliders-horizontal",
    Tab.LINKS: "list-tree",
    Tab.CUSTOMER: "circle-user-round",
    Tab.FILES: "paperclip",
    Tab.ACTIVITY: "history",
    Tab.TIME: "timer",
}


class Tabs(QWidget):
    """`chosen` carries the `Tab` that was pressed. The arrow keys go from one to the next."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = Tab.PROPERTIES
        self._buttons: dict[Tab, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._title = text_label(theme, Type.TITLE)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        row.setSpacing(SPACE_1)
        for tab in Tab:
            button = QToolButton()
            button.setCheckable(True)
            button.setIconSize(QSize(ICON, ICON))
            button.setToolTip(plain_tooltip(self._words(tab)))
            button.setAccessibleName(self._words(tab))
            button.clicked.connect(lambda _on=False, tab=tab: self.chosen.emit(tab))
            self._group.addButton(button)
            self._buttons[tab] = button
            row.addWidget(button)
        row.addStretch(1)
        self._title.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(rule())
        layout.addWidget(self._title)
        self.set_theme(theme)
        self.show_tab(Tab.PROPERTIES)

    @property
    def current(self) -> Tab:
        """The tab that is open."""
        return self._current

    def button(self, tab: Tab) -> QToolButton:
        """Return what opens *tab*."""
        return self._buttons[tab]

    def show_tab(self, tab: Tab) -> None:
        """Show which one is open."""
        self._current = tab
        self._buttons[tab].setChecked(True)
        self._title.setText(leading(self._words(tab)))

    def offer(self, tabs: frozenset[Tab]) -> None:
        """Show only those *tabs*."""
        for tab, button in self._buttons.items():
            button.setVisible(tab in tabs)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        c = theme.colours
        for tab, button in self._buttons.items():
            button.setIcon(icons.icon(_ICONS[tab], c.text_muted, c.accent))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        shown = [tab for tab, button in self._buttons.items() if not button.isHidden()]
        if step is None or self._current not in shown:
            super().keyPressEvent(event)
            return
        step = -step if self.isRightToLeft() else step
        tab = shown[(shown.index(self._current) + step) % len(shown)]
        self._buttons[tab].setFocus()
        self.chosen.emit(tab)

    def _words(self, tab: Tab) -> str:
        match tab:
            case Tab.PROPERTIES:
                return self.tr("Properties")
            case Tab.LINKS:
                return self.tr("Links")
            case Tab.CUSTOMER:
                return self.tr("Customer")
            case Tab.FILES:
                return self.tr("Files")
            case Tab.ACTIVITY:
                return self.tr("Activity")
            case Tab.TIME:
                return self.tr("Time")
