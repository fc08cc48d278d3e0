"""A field that takes the keys themselves: press what a command is to have."""

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.commands.bindings import native
from desktop.ui.theme import Theme, Type

PAUSE_MS: Final = 1_000
"""How long a second key may be waited for."""
_MOST: Final = 2
_ALONE: Final = frozenset(
    {
        *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
        *(Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
        *(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
    }
)
"""Keys that are none without another."""
_WITH: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyRecorder(QLineEdit):
    """`recorded` carries one key or two in portable words, `cancelled` comes with Esc."""

    recorded = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: list[str] = []
        self.setReadOnly(True)
        self.setFont(theme.font(Type.BODY_STRONG))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("Press the new keys; Escape leaves them as they are"))
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._finish)

    def begin(self) -> None:
        """Listen for new keys."""
        self._pressed = []
        self._pause.stop()
        self.clear()
        self.setFocus()

    def event(self, arg__1: QEvent) -> bool:
        # Tab and the window's keys are to be recorded, not obeyed.
        if isinstance(arg__1, QKeyEvent):
            if arg__1.type() == QEvent.Type.ShortcutOverride:
                arg__1.accept()
                return True
            if arg__1.type() == QEvent.Type.KeyPress:
                self._take(arg__1)
                return True
        return super().event(arg__1)

    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        self._pause.stop()

    # --- parts

    def _take(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _ALONE:
            return
        plain = not event.modifiers() & (_WITH | Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape and plain:
            self._pause.stop()
            self.cancelled.emit()
            return
        self._pressed.append(_words(event))
        self.setText(native(", ".join(self._pressed)))
        if len(self._pressed) == _MOST:
            self._finish()
        else:
            self._pause.start()

    def _finish(self) -> None:
        self._pause.stop()
        keys, self._pressed = ", ".join(self._pressed), []
        if keys:
            self.recorded.emit(keys)


def _words(event: QKeyEvent) -> str:
    """Return what was pressed; a sign that needs Shift on this keyboard stands for itself."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text.isprintable() and text and not text.isalnum() and not text.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    combination = QKeyCombination(modifiers, Qt.Key(event.key()))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
