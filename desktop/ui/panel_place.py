"""Where the panel stands: beside the conversation, over it where there is no room, or nowhere."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QWidget
from shiboken6 import isValid

from desktop.ui.reading_order import read_in_order
from desktop.ui.theme import SPACE_6

CONVERSATION: Final = 420
"""What a conversation takes at least where anything stands beside it."""


class PanelPlace(QObject):
    """Puts *side* into *panes* beside the conversation, as far as there is room.

    What the person chose is `wanted`, and stays: the panel folds away where both do not fit, and
    is back as soon as they do. Asked for meanwhile, it lies over the conversation and has the keys
    until the person goes on there. `turned` tells that it came on show, or went.
    """

    turned = Signal(bool)

    def __init__(self, panes: QSplitter, side: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._side = side
        self._column: QWidget | None = None
        self._over: _Over | None = None
        self._had_keys: QWidget | None = None
        self._told = False
        self._room = True
        self.wanted = False
        """Whether the person wants it beside the conversation."""
        self.width = 0
        """What it takes there."""
        panes.installEventFilter(self)

    def begin(self, column: QWidget) -> None:
        """Put the panel beside *column*."""
        self._column = column
        self._panes.addWidget(column)
        self._add_side()
        self._panes.setStretchFactor(0, 1)
        self._panes.setStretchFactor(1, 0)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @property
    def is_shown(self) -> bool:
        """Whether the panel is to be seen."""
        return not self._side.isHidden()

    @property
    def has_room(self) -> bool:
        """Whether conversation and panel stand beside each other."""
        return self._room

    def show(self, *, wanted: bool) -> None:
        """Show the panel beside the conversation or not, as soon as there is room."""
        self.wanted = wanted
        self._settle()

    def peek(self, *, shown: bool) -> None:
        """Let the panel lie over the conversation, or fold it away."""
        if shown == (self._over is not None) or self._column is None:
            return
        if not shown:
            self._take_back()
            return
        over = self._over = _Over(self._panes, self._side)
        over.left.connect(lambda: self.peek(shown=False))
        self._side.show()
        over.show()
        over.raise_()
        self._had_keys = self._keyed()
        self._give_keys(*filter(_takes_keys, self._side.findChildren(QWidget)), over)
        self._tell()

    def fit(self, least: int, most: int, width: int) -> None:
        """Give the panel its bounds and its width."""
        self._side.setMinimumWidth(least)
        self._side.setMaximumWidth(most)
        self.width = width
        self._settle()
        if self._over is None:
            self._panes.setSizes([max(1, self._panes.width() - width), width])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            # Before it lays its parts out: nothing is painted where it does not fit.
            self._settle()
            if self._over is not None:
                self._over.place()
        return False

    def _settle(self) -> None:
        least = CONVERSATION + self._side.minimumWidth() + self._panes.handleWidth()
        # A window that was never shown has no width yet.
        shown = self._panes.isVisible()
        self._room = not shown or self._panes.width() >= least
        if self._room and self._over is not None:
            self._take_back()
        if self._over is None:
            self._side.setVisible(self.wanted and self._room)
            self._tell()

    def _add_side(self) -> None:
        self._panes.addWidget(self._side)
        if self._column is not None:
            read_in_order(self._column, self._side)

    def _take_back(self) -> None:
        over, self._over = self._over, None
        if over is None:
            return
        now = self._keyed()
        over.hide()
        self._side.hide()
        self._add_side()
        has_keys = now is over or (now is not None and self._side.isAncestorOf(now))
        self._panes.setStretchFactor(1, 0)
        over.deleteLater()
        self._settle()
        if self.is_shown:
            self._panes.setSizes([max(1, self._panes.width() - self.width), self.width])
        if has_keys:
            self._give_keys(now, self._had_keys)
        self._had_keys = None

    def _keyed(self) -> QWidget | None:
        """Return what has the keys as soon as the window is in front."""
        return self._panes.window().focusWidget()

    def _give_keys(self, *wanted: QWidget | None) -> None:
        """Give the keys to the first that can have them; else they stay where Qt left them."""
        for each in wanted:
            if each is not None and isValid(each) and each.isVisible():
                each.setFocus()
                return

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        del old
        column = self._column
        if self._over is not None and now is not None and column is not None:
            self.peek(shown=not column.isAncestorOf(now))

    def _tell(self) -> None:
        if self._told != self.is_shown:
            self._told = self.is_shown
            self.turned.emit(self._told)


def _takes_keys(part: QWidget) -> bool:
    tabbed = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(tabbed) and part.isVisible() and part.isEnabled()


class _Over(QWidget):
    """Darkens the conversation and holds the panel at its far side. `left` asks to be gone."""

    left = Signal()

    def __init__(self, panes: QSplitter, side: QWidget) -> None:
        # No child of the splitter: that would lay it out as one of its panes.
        super().__init__(panes.parentWidget())
        self._panes = panes
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addSpacing(2 * SPACE_6)
        layout.addStretch(1)
        layout.addWidget(side)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.place()

    def place(self) -> None:
        """Lie over the panes."""
        self.setGeometry(self._panes.geometry())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        del event
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 70))
        painter.end()
