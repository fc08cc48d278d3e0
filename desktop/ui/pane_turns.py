"""The panes take turns where the window has no room for all of them.

Below a width the side panel folds away, below another the list and the conversation take turns:
on a small screen, in half of one, or with large letters. Nothing else changes: each pane stays what
it is, with what is typed in it.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from desktop.ui.navigator import Navigator
from desktop.ui.pane_bar import PaneBar
from desktop.ui.panes import Pane
from desktop.ui.sidebar import Sidebar
from desktop.ui.theme import Theme

LEAST: Final = (420, 340)
"""What a window is at least: half a screen at 200 %, with a frame around it."""
_LETTERS: Final = {Pane.SIDE: 24, Pane.LIST: 40, Pane.READ: 50}
"""How many letters of average width each pane takes at least."""
_TWO: Final = {
    Pane.SIDE: (Pane.SIDE, Pane.LIST),
    Pane.LIST: (Pane.LIST, Pane.READ),
    Pane.READ: (Pane.LIST, Pane.READ),
}


class PaneTurns(QObject):
    """Shows as many of *panes* as have room, with the one that the person is at among them.

    `entered` carries a `Pane` that the person asked for: it wants the keys.
    """

    entered = Signal(object)

    def __init__(
        self, panes: QSplitter, parts: Mapping[Pane, QWidget], theme: Theme, column: QVBoxLayout
    ) -> None:
        """*panes* has *parts*; the bar comes on top of *column* once it is needed."""
        super().__init__(panes)
        self._panes = panes
        self._parts = parts
        self._theme = theme
        self._column = column
        self._bar: PaneBar | None = None
        self._sidebar: Sidebar | None = None
        self._room = len(Pane)
        self._at = Pane.LIST
        self._spread = QByteArray()
        """The widths as they were while all had room."""
        self._ask_least()
        panes.installEventFilter(self)

    def follow(self, navigator: Navigator, sidebar: Sidebar) -> None:
        """Show what these ask for, and give it the keys through the one."""
        navigator.looked.connect(self.turn)
        sidebar.settled.connect(self.back)
        sidebar.foot_turned.connect(self._show_news)
        self._sidebar = sidebar
        self.entered.connect(navigator.enter)

    @property
    def bar(self) -> PaneBar | None:
        """What leads to the panes that are out of sight; None before it was ever needed."""
        return self._bar

    @property
    def room(self) -> int:
        """How many panes stand beside each other."""
        return self._room

    @property
    def at(self) -> Pane:
        """The pane that the person is at, as far as it matters which."""
        return self._at

    def turn(self, pane: Pane) -> None:
        """Bring a pane into view."""
        if pane is not self._at:
            self._at = pane
            self._show()

    def enter(self, pane: Pane) -> None:
        """Bring a pane into view, which gets the keys."""
        self.turn(pane)
        self.entered.emit(pane)

    def back(self) -> bool:
        """Go back to the list; False where nothing stands in its place."""
        if self._room == len(Pane) or (self._shows(Pane.LIST) and self._at is not Pane.SIDE):
            return False
        self.enter(Pane.LIST)
        return True

    def state(self) -> QByteArray:
        """Return how wide the panes are when all have room."""
        return self._panes.saveState() if self._room == len(Pane) else self._spread

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if self._bar is not None:
            self._bar.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        match event.type():
            case QEvent.Type.Resize | QEvent.Type.Show:
                # Before they are laid out: nothing is painted where it does not fit.
                self._settle()
            case QEvent.Type.Hide if self._bar is not None:
                self._bar.setVisible(self._panes.isVisible() and self._room < len(Pane))
            case _:
                pass
        return False

    # --- parts

    def _ask_least(self) -> None:
        letter = QFontMetricsF(QApplication.font()).averageCharWidth()
        self._least = {pane: round(letters * letter) for pane, letters in _LETTERS.items()}
        for pane, width in self._least.items():
            self._parts[pane].setMinimumWidth(width)

    def _settle(self) -> None:
        if not self._panes.isVisible():  # it has no width yet
            return
        width, handle = self._panes.width(), self._panes.handleWidth()
        least = self._least
        two = least[Pane.LIST] + handle + least[Pane.READ]
        room = 3 if width >= two + handle + least[Pane.SIDE] else 2 if width >= two else 1
        if room != self._room:
            if self._room == len(Pane):
                self._spread = self._panes.saveState()
            self._at = self._focused() or self._at
            self._room = room
            self._show()
            if room == len(Pane):
                self._panes.restoreState(self._spread)
        elif self._bar is not None:
            self._bar.setVisible(room < len(Pane))

    def _shows(self, pane: Pane) -> bool:
        if self._room == 2:
            return pane in _TWO[self._at]
        return self._room == len(Pane) or pane is self._at

    def _show(self) -> None:
        if self._room < len(Pane) and self._bar is None:
            self._bar = self._make_bar()
        for pane in Pane:
            self._parts[pane].setVisible(self._shows(pane))
        if self._bar is not None:
            self._bar.setVisible(self._room < len(Pane))
            self._bar.side.setChecked(self._shows(Pane.SIDE))
            self._bar.back.setVisible(self._room == 1 and self._at is Pane.READ)
            self._show_news()

    def _show_news(self) -> None:
        if self._bar is not None and self._sidebar is not None:
            self._bar.show_news(self._sidebar.has_news and not self._shows(Pane.SIDE))

    def _make_bar(self) -> PaneBar:
        bar = PaneBar(self._theme)
        bar.side_asked.connect(self._turn_side)
        bar.back_asked.connect(self.back)
        self._column.insertWidget(0, bar)
        return bar

    def _turn_side(self) -> None:
        self.enter(Pane.LIST if self._at is Pane.SIDE else Pane.SIDE)

    def _focused(self) -> Pane | None:
        focus = QApplication.focusWidget()
        return next((p for p in Pane if focus and self._parts[p].isAncestorOf(focus)), None)
