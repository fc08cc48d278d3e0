"""Boxes that ask look like the window, and Enter does in them what loses nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import DiskFull
from desktop.ui.sign_out import SignOutBox
from desktop.ui.theme_apply import Appearance, Scheme
from desktop.ui.unsaved_question import ask_to_lose
from tests.ui.frame_stage import appearance
from tests.ui.test_frame_sign_in import ACCOUNT

__all__ = ["appearance"]


def button(box: QMessageBox, words: str) -> QPushButton:
    return next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == words)


@pytest.mark.parametrize(
    ("messages", "drafts", "enter"), [(1, 0, "Sign out and keep them"), (0, 0, "Cancel")]
)
def test_enter_signs_nobody_out_of_what_they_wrote(
    qtbot: QtBot, appearance: Appearance, messages: int, drafts: int, enter: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = SignOutBox(ACCOUNT, messages, drafts, window)
    assert box.defaultButton() is button(box, enter)
    assert box.escapeButton() is button(box, "Cancel")
    chosen: list[bool] = []
    box.chosen.connect(chosen.append)
    box.open()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen == [True] * bool(messages)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_what_destroys_is_red_and_nothing_is_drawn_by_the_system(
    qtbot: QtBot, appearance: Appearance, scheme: Scheme
) -> None:
    appearance.choose(scheme)
    window = QWidget()
    qtbot.addWidget(window)
    answers: list[bool] = []
    box = ask_to_lose(window, DiskFull(directory="/profile"), answers.append)
    box.ensurePolished()
    red = QColor(appearance.theme.colours.danger.text)
    colour = button(box, "Close and lose it").palette().buttonText().color()
    assert colour == red
    assert box.icon() is QMessageBox.Icon.NoIcon
    assert all(b.icon().isNull() for b in box.findChildren(QPushButton))
    box.reject()
    assert answers == [False]
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
