"""Taking what a layout shows out of it."""

from PySide6.QtWidgets import QLayout


def let_go_of_all(layout: QLayout) -> None:
    """Take every widget out of *layout*, hide it at once, and let it end with the next turn."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
