"""The three panes beside each other."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.reading_order import read_in_order

WIDTHS: Final = (232, 420, 788)
"""Side, list and conversation, as a new window has them."""
_LEAST: Final = (180, 300, 378)
"""Together with their handles what the window is at least wide."""


def splitter(parent: QWidget) -> QSplitter:
    """Return a splitter for the panes, which are to be made in it and then arranged."""
    panes = QSplitter(Qt.Orientation.Horizontal, parent)
    panes.setHandleWidth(1)
    panes.setChildrenCollapsible(False)
    return panes


def arrange(panes: QSplitter, side: QWidget, middle: QWidget, read: QWidget) -> None:
    """Put the panes beside each other; when the window grows, the conversation does."""
    for position, pane in enumerate((side, middle, read)):
        pane.setMinimumWidth(_LEAST[position])
        panes.addWidget(pane)
        panes.setStretchFactor(position, int(pane is read))
    read_in_order(side, middle, read)
    panes.setSizes(list(WIDTHS))
