"""The two halves of both windows: what is brought in, and beside it what becomes of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.ui.theme import SPACE_3, SPACE_4


def halves(leading: int, trailing: int) -> tuple[QSplitter, QVBoxLayout, QVBoxLayout]:
    """Return a splitter of two halves that are so wide, and the column of each."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    columns: list[QVBoxLayout] = []
    for pane in ("side", ""):
        half = QWidget()
        half.setProperty("pane", pane)
        column = QVBoxLayout(half)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        columns.append(column)
        split.addWidget(half)
    split.setSizes([leading, trailing])
    return split, columns[0], columns[1]
