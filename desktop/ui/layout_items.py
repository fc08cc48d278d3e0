"""What layouts leave to be done by hand: margins that mirror, and taking out what they show."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def let_go_of_all(layout: QLayout) -> None:
    """Take every widget out of *layout*, hide it at once, and let it end with the next turn."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def set_margins(layout: QLayout, lead: int, top: int, trail: int, bottom: int) -> None:
    """Keep *lead* free where lines begin and *trail* where they end: Qt mirrors no margins."""
    if QGuiApplication.isRightToLeft():
        lead, trail = trail, lead
    layout.setContentsMargins(lead, top, trail, bottom)
