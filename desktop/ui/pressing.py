"""Return presses the button that has the keys, as Space does: Qt does so in dialogs alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget


def press_by_return(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button of *window* if *event*, which nothing took, is Return; tell so."""
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain:
        return False
    button = window.focusWidget()
    if not isinstance(button, QAbstractButton) or event.isAutoRepeat():
        return False
    at_once = QToolButton.ToolButtonPopupMode.InstantPopup
    if isinstance(button, QToolButton) and button.popupMode() is at_once:
        button.showMenu()
    else:
        button.click()
    return True
