"""A question or a message in a box of its own, in the window's look and not in Qt's."""

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from desktop.ui import icons
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.theme_contrast import DARK_STRONG, LIGHT_STRONG

_SIZE: Final = 28
_DARK: Final = 128
"""Lightness under which a window's ground is dark."""


def message_box(
    parent: QWidget | None, text: str, informative: str = "", *, warning: bool = True
) -> QMessageBox:
    """Return a box without buttons; both texts are shown as they are."""
    box = QMessageBox(parent)
    dress(box, warning=warning)
    box.setText(text)
    box.setInformativeText(informative)
    return box


def dress(box: QMessageBox, *, warning: bool) -> None:
    """Give *box* the window's look; it shows plain text alone, and goes with its closing."""
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    c = _theme().colours
    name, colour = ("triangle-alert", c.warning.text) if warning else ("info", c.info.text)
    box.setIconPixmap(icons.pixmap(name, colour, _SIZE, box.devicePixelRatioF()))


def mark(button: QPushButton, kind: Literal["primary", "danger"]) -> QPushButton:
    """Give a button of a box the colours of its kind; return it."""
    button.setProperty("kind", kind)
    # A box has styled its buttons already.
    button.style().unpolish(button)
    button.style().polish(button)
    return button


def _theme() -> Theme:
    """Return the look in force: a box may be shown before any window, which would know it."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    for theme in (LIGHT_STRONG, DARK_STRONG):
        if ground == theme.colour(theme.colours.window):
            return theme
    return DARK if ground.lightness() < _DARK else LIGHT
