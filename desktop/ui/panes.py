"""The three panes beside each other."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

WIDTHS: Final = (232, 420, 788)
"""Side, list and conversation, as a new window has them."""
_LEAST: Final = (180, 300, 360)


def three_panes(side: QWidget, middle: QWidget, read: QWidget) -> QSplitter:
    """Return a splitter; when the window grows, the conversation does."""
    panes = QSplitter(Qt.Orientation.Horizontal)
    panes.setHandleWidth(1)
    panes.setChildrenCollapsible(False)
    for position, pane in enumerate((side, middle, read)):
        pane.setMinimumWidth(_LEAST[position])
        panes.addWidget(pane)
        panes.setStretchFactor(position, int(pane is read))
    panes.setSizes(list(WIDTHS))
    return panes
