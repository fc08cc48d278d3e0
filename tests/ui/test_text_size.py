"""Letters of another size without a restart: every part grows, and nothing typed is lost."""

from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtWidgets import QComboBox, QLabel

from desktop.ui import window_memory
from desktop.ui.front import Front
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.speech import Speech
from desktop.ui.theme import Type
from desktop.ui.theme_apply import Appearance, TextSize
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.speech_stage import speech

__all__ = ["appearance", "speech", "stage"]


@pytest.fixture
def front(stage: Stage, appearance: Appearance, speech: Speech) -> Generator[Front]:
    front = Front(stage.session, appearance, speech)
    stage.qtbot.waitExposed(front.window)
    stage.run(front.window.complete())
    yield front
    stage.run(front.shut_down())
    shiboken6.delete(front.window)
    shiboken6.delete(front)


def enlarge(stage: Stage, front: Front, size: TextSize) -> None:
    with stage.qtbot.waitSignal(front.renewed, timeout=30_000):
        front.window.commands.run(f"text_size.{size}")
    stage.until(front.window.isVisible)


def letters(front: Front) -> float:
    """Return how large the largest letters of the window are."""
    labels = front.window.findChildren(QLabel)
    return max(label.fontInfo().pointSizeF() for label in labels)


def test_letters_grow_at_once_and_go_back(
    stage: Stage, front: Front, appearance: Appearance
) -> None:
    stage.sign_in()
    usual, largest = appearance.theme.body_points(), letters(front)

    enlarge(stage, front, TextSize.LARGER)

    assert appearance.theme.font(Type.BODY).pointSizeF() == pytest.approx(usual * 1.4)
    assert letters(front) > largest * 1.3
    assert window_memory.text_size(stage.session) is TextSize.LARGER

    # From the system's size each time, not from the one before.
    enlarge(stage, front, TextSize.USUAL)
    assert appearance.theme.body_points() == pytest.approx(usual)
    assert letters(front) == pytest.approx(largest)


def test_another_font_is_taken_at_once_and_kept(
    stage: Stage, front: Front, appearance: Appearance
) -> None:
    stage.sign_in()
    usual = appearance.theme.font(Type.BODY).families()
    front.window.commands.run("window.settings")
    (dialog,) = front.window.findChildren(SettingsDialog)
    dialog.begin("look.font")
    (row,) = [row for row in dialog.rows if row.setting.id == "look.font"]
    box = row.control
    assert isinstance(box, QComboBox)
    assert box.itemText(box.currentIndex()) == "Like the system"
    # Whatever the computer has.
    place, other = 1, box.itemText(1)
    with stage.qtbot.waitSignal(front.renewed, timeout=30_000):
        box.setCurrentIndex(place)
        box.activated.emit(place)
    stage.until(front.window.isVisible)

    assert appearance.theme.font(Type.BODY).families() == [other, *usual]
    assert window_memory.font(stage.session) == other
    with stage.qtbot.waitSignal(front.renewed, timeout=30_000):
        appearance.font_wanted.emit("")
    assert appearance.theme.font(Type.BODY).families() == usual


def test_settings_that_are_open_stay_at_the_size(stage: Stage, front: Front) -> None:
    stage.sign_in()
    front.window.commands.run("window.settings")
    (dialog,) = front.window.findChildren(SettingsDialog)
    dialog.begin("look.text_size")
    (chosen,) = (row.control for row in dialog.rows if row.setting.id == "look.text_size")
    assert isinstance(chosen, QComboBox)
    with stage.qtbot.waitSignal(front.renewed, timeout=30_000):
        chosen.setCurrentIndex(chosen.findData(TextSize.LARGE.value))
    (dialog,) = front.window.findChildren(SettingsDialog)
    stage.until(dialog.isVisible)
    (chosen,) = (row.control for row in dialog.rows if row.setting.id == "look.text_size")
    assert isinstance(chosen, QComboBox)
    assert chosen.currentData() == TextSize.LARGE.value


@pytest.mark.parametrize(
    ("stored", "read"), [("large", TextSize.LARGE), ("9000 pt", TextSize.USUAL)]
)
def test_the_size_is_there_at_the_next_start_and_a_damaged_one_is_the_usual(
    stored: str, read: TextSize, stage: Stage, appearance: Appearance, speech: Speech
) -> None:
    usual = appearance.theme.body_points()
    stage.session.profile.accounts.set_setting("window text size", stored)
    front = Front(stage.session, appearance, speech)
    stage.run(front.window.complete())
    assert appearance.theme.body_points() == pytest.approx(usual * read.factor)
    stage.run(front.shut_down())
    shiboken6.delete(front.window)
    shiboken6.delete(front)
