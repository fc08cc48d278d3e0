"""What is meant for people waits until there is a window to see it on."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.once_shown import once_shown


def test_over_a_window_on_the_screen_it_is_done_now(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    done: list[bool] = []
    once_shown(window, lambda: done.append(window.isVisible()))
    assert done == [True]


def test_a_hidden_window_keeps_it_until_it_is_shown_the_first_time(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    done: list[bool] = []
    once_shown(window, lambda: done.append(window.isVisible()))
    assert done == []
    window.show()
    qtbot.waitUntil(lambda: done == [True])
    window.hide()
    window.show()
    QApplication.processEvents()
    assert done == [True]
