"""What the window remembers, and what it does the first time."""

from PySide6.QtWidgets import QMainWindow, QSplitter
from pytestqt.qtbot import QtBot

from desktop.ui import window_memory
from tests.ui.frame_stage import Stage, stage

__all__ = ["stage"]


def opened(stage: Stage, qtbot: QtBot, width: int, height: int) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(width, height)
    window_memory.restore(stage.session, window, QSplitter(window))
    return window


def test_a_first_window_fits_the_screen(stage: Stage, qtbot: QtBot) -> None:
    window = opened(stage, qtbot, 50_000, 40_000)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() < room.height(), "no room for its title bar"
    assert opened(stage, qtbot, 300, 200).size().toTuple() == (300, 200)
