"""Words of any script at the leading side of the window, as the words around them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.i18n import isolate, one_line


def leading(text: str) -> str:
    """Return one line of a label that stands at the window's leading side in any script."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return ("\u200f" if rtl else "\u200e") + isolate(one_line(text))
