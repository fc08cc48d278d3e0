"""Windows of their own no larger than the screen they open on."""

from typing import Final

from PySide6.QtWidgets import QWidget

_FREE: Final = 48
"""What is left for the frame and the panels of the desktop, in each direction."""


def fit_screen(window: QWidget, width: int, height: int) -> None:
    """Make *window* so large, or as large as the screen it stands on has room for."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width() - _FREE), min(height, room.height() - _FREE))
