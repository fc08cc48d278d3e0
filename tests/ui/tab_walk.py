"""Walks through a window with Tab, as a person without a mouse does, and judges the way."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_contrast import contrast

MOST = 300
"""So many steps, and the walk goes round in a circle somewhere."""
RING = 12
"""So far outside of a widget may be the sign that it has the keys."""
ENOUGH = 24
"""So many pixels make a sign; fewer are a blinking cursor."""


@dataclass
class Walk:
    """The stops of one round, in their order."""

    top: QWidget
    stops: list[QWidget]
    returned: bool
    """Whether it came back to its start."""
    steps: list[tuple[str, QRect, QRect]] = field(default_factory=list)
    """What is told of each step, and from where to where it went: parts may have scrolled since."""


def told(widget: QWidget) -> str:
    """Name a widget for the report of a test."""
    where = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    name = widget.accessibleName() or getattr(widget, "text", str)()
    parent = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} “{name}” in {parent} at {where.getRect()}"


def stops(top: QWidget) -> list[QWidget]:
    """Return whatever is to be reached with Tab."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is top
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.visibleRegion().isEmpty()
        and not _is_reached_by_arrows(widget)
    ]


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Tell whether it is one of several of which Tab reaches the chosen one."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    if group is not None:
        return group.exclusive() and group.checkedButton() is not None
    return widget.autoExclusive()


def walk(qtbot: QtBot, top: QWidget, *, back: bool = False) -> Walk:
    """Press Tab until the keys are where they were; with *back*, Shift and Tab."""
    start = top.focusWidget()
    assert start is not None, "nothing has the keys"
    found = Walk(top, [start], returned=False)
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for _ in range(MOST):
        at = QApplication.focusWidget()
        assert at is not None, "nothing has the keys any more"
        qtbot.keyClick(at, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, shift)
        now = QApplication.focusWidget()
        if now is at and isinstance(at, QTextBrowser):
            # From one link to the next.
            continue
        if now is None:
            break
        found.steps.append((f"{told(at)} → {told(now)}", _place(at), _place(now)))
        if now in found.stops:
            found.returned = now is start
            break
        found.stops.append(now)
    return found


def leaps(walk: Walk, *, mirrored: bool) -> list[str]:
    """Return the steps of a round that go up or back, and do not begin another column.

    One of them is right: from the end to the beginning.
    """
    found: list[str] = []
    for words, a, b in walk.steps:
        if mirrored:
            behind, ahead = b.left() > a.right(), b.right() < a.left()
        else:
            behind, ahead = b.right() < a.left(), b.left() > a.right()
        above = b.bottom() < a.top()
        level = not above and b.top() <= a.bottom()
        inside = a.contains(b) or b.contains(a)
        if not inside and ((above and not ahead) or (level and behind)):
            found.append(words)
    return found


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def stands_out(qtbot: QtBot, top: QWidget) -> dict[str, float]:
    """Return how far the keys' sign stands out at each stop from the place without the keys.

    Walks round once more; nothing else may move meanwhile.
    """
    found: dict[str, float] = {}
    for _ in walk(qtbot, top).stops:
        widget = QApplication.focusWidget()
        assert widget is not None
        on = _picture(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        while QApplication.focusWidget() is widget:
            qtbot.keyClick(widget, Qt.Key.Key_Tab)
        found[told(widget)] = _most(on, _picture(widget))
    return found


def _picture(widget: QWidget) -> QImage:
    top = widget.window()
    place = _place(widget).adjusted(-RING, -RING, RING, RING).intersected(top.rect())
    return top.grab(place).toImage()


def _most(one: QImage, other: QImage) -> float:
    """Return the contrast that enough of the changed pixels reach."""
    seen: list[float] = []
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            a, b = one.pixel(x, y), other.pixel(x, y)
            if a != b:
                seen.append(contrast(QColor(a).name(), QColor(b).name()))
    seen.sort(reverse=True)
    return seen[ENOUGH] if len(seen) > ENOUGH else 1.0
