"""Brings the program to the front: what a start of it means where it runs already."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

SEEN = frozenset({Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet})
"""What is a window to a person: no menu, no tooltip."""


def come_forward() -> bool:
    """Bring every open window to the front, dialogs foremost; tell whether there is any."""
    windows = [
        w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowType() in SEEN
    ]
    for window in sorted(windows, key=_is_dialog):
        state = window.windowState() & ~Qt.WindowState.WindowMinimized
        window.setWindowState(state | Qt.WindowState.WindowActive)
        window.show()
        window.raise_()
        window.activateWindow()
    return bool(windows)


def _is_dialog(window: QWidget) -> bool:
    return window.windowType() is not Qt.WindowType.Window
