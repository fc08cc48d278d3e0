"""What those need who work with the keys alone: Tab goes as things stand, and shows where it is."""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QMargins, QMetaObject, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from desktop.ui.form.tab_order import follow_layout

_THICK: Final = 2
_AROUND: Final = 8
"""So much of what lies around something is shown with it."""
_TABS: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class TabKeys(QObject):
    """Watches whatever has the keys, in every window of the application.

    Parts come and go while a window is open, and Qt puts each at the end of the way; so the way is
    laid anew when somebody sets out on it.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._focus: QWidget | None = None
        self._end_of_focus = QMetaObject.Connection()
        self._ring: FocusRing | None = None
        self._by_keys = False
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._forget)
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            self._by_keys = True
            self._turn.start()
            if (
                event.type() == QEvent.Type.KeyPress
                and isinstance(event, QKeyEvent)
                and event.key() in _TABS
                and isinstance(watched, QWidget)
            ):
                follow_layout(watched.window())
        return False

    def _forget(self) -> None:
        self._by_keys = False

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if now is self._focus:
            return
        # Qt tells of a focus that goes because its widget ends, too.
        if self._focus is not None:
            if shiboken6.isValid(self._focus):
                self._focus.removeEventFilter(self)
            QObject.disconnect(self._end_of_focus)
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        self._focus = now
        if now is None:
            return
        now.installEventFilter(self)
        self._end_of_focus = now.destroyed.connect(self._lose)
        if self._by_keys:
            _bring_into_sight(now)
            if _has_no_sign(now):
                self._ring = FocusRing(now)
                self._ring.show()

    def _lose(self) -> None:
        self._focus = None


class FocusRing(QWidget):
    """A ring just inside of what has the keys and does not show it."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self.setGeometry(around.rect())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self.resize(event.size())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.rect().marginsRemoved(QMargins(_THICK, _THICK, _THICK, _THICK))
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = QApplication.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(colour, 2 * _THICK))
        painter.drawRect(self.rect())
        painter.end()


def _has_no_sign(widget: QWidget) -> bool:
    """Tell whether nothing of its own shows where the keys are: what is written in has a frame."""
    writes = isinstance(widget, QTextEdit | QPlainTextEdit) and not widget.isReadOnly()
    return isinstance(widget, QAbstractScrollArea) and not writes


def _bring_into_sight(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, _AROUND, _AROUND)
        parent = parent.parentWidget()
