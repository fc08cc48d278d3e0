"""The demo helpdesk, whose departments have forms, for the tests of tickets that are opened."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.theme import LIGHT
from tests.demo_copy import demo_in
from tests.ui.form_stage import find
from tests.ui.frame_stage import Stage, staged


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Stage]:
    """A session with the demo helpdesk; nobody is signed in."""
    helpdesk = demo_in(tmp_path / "helpdesk", tmp_path_factory)
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


@pytest.fixture
def window(desk: Stage) -> Generator[NewTicketDialog]:
    """The customer's window for a new ticket."""
    desk.sign_in()
    made = NewTicketDialog(desk.session, LIGHT)
    made.begin()
    yield made
    desk.run(made.shut_down())
    made.close()
    made.deleteLater()


def choose(window: NewTicketDialog, department: str, topic: str = "") -> None:
    """Choose department and topic by their names."""
    find(window, QComboBox, "New ticket department").setCurrentText(department)
    if topic:
        find(window, QComboBox, "New ticket topic").setCurrentText(topic)


def type_in(window: NewTicketDialog, qtbot: QtBot, name: str, text: str) -> None:
    """Type into the field with that name."""
    qtbot.keyClicks(find(window, QLineEdit, name), text)
