"""The window's keys outlive whatever had the focus."""

from collections.abc import Generator
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.keyboard import Keyboard
from desktop.ui.commands.registry import Commands


class Field(QLineEdit):
    """A widget of our own: Python forgets it before Qt does."""


class Place:
    def __init__(self) -> None:
        self.window = QWidget()
        self.fields = [Field(), Field()]
        layout = QVBoxLayout(self.window)
        for field in self.fields:
            layout.addWidget(field)
        self.done: list[str] = []
        commands = Commands(parent=self.window)
        commands.add(
            Command(
                id="test.here",
                words="Here",
                group=Group.WINDOW,
                keys=("Ctrl+B",),
                within=self.fields[1],
                run=lambda: self.done.append("here"),
            )
        )
        self.keyboard = Keyboard(commands, self.window)


@pytest.fixture
def place(qtbot: QtBot) -> Generator[Place]:
    place = Place()
    place.window.show()
    place.window.activateWindow()
    qtbot.waitActive(place.window)
    place.fields[0].setFocus()
    qtbot.waitUntil(place.fields[0].hasFocus)
    yield place
    if shiboken6.isValid(place.window):
        shiboken6.delete(place.window)


def test_what_has_the_focus_may_be_gone_at_any_time(qtbot: QtBot, place: Place) -> None:
    first, second = place.fields
    with capture_exceptions() as raised:
        shiboken6.delete(first)
        second.setFocus()
        qtbot.waitUntil(second.hasFocus)
        # The words of the first one's end come late, and are not about the second.
        QApplication.processEvents()
    assert raised == []
    qtbot.keyClick(second, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert place.done == ["here"]


def test_the_focus_goes_on_while_a_widget_ends(qtbot: QtBot, place: Place) -> None:
    first, second = place.fields
    # After the focus went, and before the widget is told to have ended.
    app = cast(QApplication, QApplication.instance())
    going = app.focusChanged.connect(lambda _, now: now or second.setFocus())
    with capture_exceptions() as raised:
        shiboken6.delete(first)
        qtbot.waitUntil(second.hasFocus)
    QObject.disconnect(going)
    assert raised == []
    qtbot.keyClick(second, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert place.done == ["here"]
