"""The order in which Tab goes: as things stand, also where they were made later."""

from collections.abc import Iterator
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLayout, QScrollArea, QWidget


def follow_layout(root: QWidget, after: QWidget | None = None) -> None:
    """Let Tab go through everything in *root* in the order of its layouts; first of all *after*."""
    stops = _stops(root) if after is None else chain([after], _stops(root))
    for before, behind in pairwise(stops):
        QWidget.setTabOrder(before, behind)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        held = widget.widget()
        if held is not None:
            yield from _stops(held)
    elif widget.focusProxy() is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if layout is not None and not isinstance(widget, QComboBox):
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for position in range(layout.count()):
        item = layout.itemAt(position)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget:
            yield from _stops(widget)
        elif inner:
            yield from _stops_in(inner)
