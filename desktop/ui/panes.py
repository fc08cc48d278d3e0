"""The three panes beside each other."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.reading_order import read_in_order

WIDTHS: Final = (232, 420, 788)
"""Side, list and conversation, as a new window has them."""


class Pane(Enum):
    """One of them, in their order."""

    SIDE = auto()
    LIST = auto()
    READ = auto()


def splitter(parent: QWidget) -> QSplitter:
    """Return a splitter for the panes, which are to be made in it and then arranged."""
    panes = QSplitter(Qt.Orientation.Horizontal, parent)
    panes.setHandleWidth(1)
    panes.setChildrenCollapsible(False)
    return panes


def arrange(
    panes: QSplitter, side: QWidget, middle: QWidget, read: QWidget
) -> Mapping[Pane, QWidget]:
    """Put the panes beside each other; when the window grows, the conversation does."""
    for position, pane in enumerate((side, middle, read)):
        panes.addWidget(pane)
        panes.setStretchFactor(position, int(pane is read))
    read_in_order(side, middle, read)
    panes.setSizes(list(WIDTHS))
    return {Pane.SIDE: side, Pane.LIST: middle, Pane.READ: read}
