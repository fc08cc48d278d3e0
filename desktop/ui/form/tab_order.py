"""The order in which Tab goes: as things stand, also where they were made later."""

from collections.abc import Iterator
from itertools import chain, pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSplitter,
    QWidget,
)


def follow_layout(root: QWidget, after: QWidget | None = None) -> None:
    """Let Tab go through everything in *root* in the order of its layouts; first of all *after*."""
    stops = _stops(root) if after is None else chain([after], _stops(root))
    for before, behind in pairwise(stops):
        QWidget.setTabOrder(before, behind)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    if takes_tab and widget.focusProxy() is None and not widget.isWindow():
        yield widget
    if isinstance(widget, QScrollArea):
        held = widget.widget()
        if held is not None:
            yield from _stops(held)
    elif isinstance(widget, QSplitter):
        for position in range(widget.count()):
            pane = widget.widget(position)
            if pane is not None:
                yield from _stops(pane)
    elif not isinstance(widget, QComboBox):
        layout = widget.layout()
        if layout is not None:
            yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if widget:
            yield from _stops(widget)
        elif inner:
            yield from _stops_in(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    """Return what lies in *layout*, in the order in which it is read."""
    items = [item for n in range(layout.count()) if (item := layout.itemAt(n)) is not None]
    if not isinstance(layout, QGridLayout):
        return items
    # A grid tells its parts in the order in which they came.
    return sorted(items, key=lambda item: _place(layout, item))


def _place(grid: QGridLayout, item: QLayoutItem) -> tuple[int, int]:
    """Return the row and the column of what lies in a grid."""
    row, column, *_ = cast(tuple[int, int, int, int], grid.getItemPosition(grid.indexOf(item)))
    return row, column
