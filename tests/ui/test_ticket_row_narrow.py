"""In the narrowest list that a window has, no part of a row covers another."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.ui.models.ticket_model import ROW_ROLE
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list_delegate import TicketDelegate
from tests.ui.frame_stage import NOW, appearance, ticket_row

__all__ = ["appearance"]

NARROW = 300
"""What `panes` leaves the list at least."""
RED_ENOUGH = 60


def painted(
    look: Appearance, direction: Qt.LayoutDirection, label: str, priority: str = "urgent"
) -> QImage:
    row = ticket_row(1045, label=label, attachments=1, pending=1)
    due = NOW - timedelta(days=19)
    row = replace(row, ticket=replace(row.ticket, priority=priority, due=due))
    item = QStandardItem()
    item.setData(row, ROW_ROLE)
    model = QStandardItemModel()
    model.appendRow(item)
    delegate = TicketDelegate(look.theme)
    delegate.set_now(NOW)
    delegate.set_staff(lambda row: row.ticket.priority)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, NARROW, delegate.row_height)
    option.direction = direction
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def told(image: QImage, look: Appearance, top: int) -> QRect:
    """Return where below *top* something stands in the colour of what is overdue."""
    red = QColor(look.theme.colours.danger.text)

    def is_red(x: int, y: int) -> bool:
        found = image.pixelColor(x, y)
        apart = (found.red() - red.red(), found.green() - red.green(), found.blue() - red.blue())
        return sum(map(abs, apart)) < RED_ENOUGH

    places = [
        (x, y) for y in range(top, image.height()) for x in range(image.width()) if is_red(x, y)
    ]
    columns, lines = {x for x, _ in places}, {y for _, y in places}
    return QRect(min(columns), min(lines), max(columns) - min(columns), max(lines) - min(lines))


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_long_status_gives_way_to_what_is_overdue(
    appearance: Appearance, direction: Qt.LayoutDirection
) -> None:
    short = painted(appearance, direction, "New")
    long = painted(appearance, direction, "Waits for the engineers of the night")
    third = short.height() * 2 // 3
    place = told(short, appearance, third)
    # Sign and words together: "19 d overdue".
    assert place.width() > 60
    assert short.copy(place) == long.copy(place)
    assert short != long


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_priority_does_not_move_when_an_answer_is_due(
    appearance: Appearance, direction: Qt.LayoutDirection
) -> None:
    plain, urgent = (
        painted(appearance, direction, "Waiting for staff", priority)
        for priority in ("normal", "urgent")
    )
    third = plain.height() * 2 // 3
    below = QRect(0, third, plain.width(), plain.height() - third)
    assert plain.copy(below) == urgent.copy(below)
    assert plain != urgent
