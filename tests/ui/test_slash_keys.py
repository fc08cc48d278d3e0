"""The list of saved replies takes the keys that choose from it before the window does."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt

from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.ui.command_stage import opened, part, press
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        yield window


def test_escape_closes_the_list_and_stays_in_the_box(stage: Stage, window: MainWindow) -> None:
    press(stage, window, "j", "r")
    box = part(window, "Reply")
    stage.until(box.hasFocus)
    completion = window._reading.conversation().composer.saved_replies.completion
    completion._offered = lambda: [("Solved", 1)]
    stage.qtbot.keyClicks(box, "/s")
    stage.until(completion.popup.isVisible)
    stage.qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.hasFocus()
    stage.qtbot.keyClick(completion.popup, Qt.Key.Key_Escape)
    stage.until(lambda: not completion.popup.isVisible())
    assert box.hasFocus()
    stage.qtbot.keyClick(box, Qt.Key.Key_Escape)
    stage.until(lambda: not box.hasFocus())
