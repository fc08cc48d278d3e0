"""What happened is read from the window's side, whatever script the name has."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.activity import Event, Happening
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person, Role
from desktop.ui.desk.activity_page import ActivityPage
from desktop.ui.theme import LIGHT


@pytest.mark.parametrize("name", ["Ada", "سارا"])
@pytest.mark.parametrize("rtl", [False, True])
def test_a_sentence_stands_at_the_leading_side(qtbot: QtBot, name: str, rtl: bool) -> None:
    page = ActivityPage(LIGHT)
    qtbot.addWidget(page)
    side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    page.setLayoutDirection(side)
    who = Person(id=RemoteId("1"), name=name, role=Role.AGENT)
    when = datetime(2026, 11, 23, tzinfo=UTC)
    page.show_events((Event(id=RemoteId("1"), time=when, who=who, what=Happening.OPENED),), {})
    page.resize(600, 200)
    page.show()
    sentence = next(one for one in page.findChildren(QLabel) if name in one.text())
    qtbot.waitUntil(sentence.isVisible)
    drawn = sentence.grab().toImage()
    ground = drawn.pixel(drawn.width() // 2, 0)
    columns = [
        x
        for x in range(drawn.width())
        if any(drawn.pixel(x, y) != ground for y in range(drawn.height()))
    ]
    ahead, behind = columns[0], drawn.width() - 1 - columns[-1]
    assert (behind < ahead) == rtl
