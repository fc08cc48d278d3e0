"""Return presses the button that has the keys, in the window and in its dialogs."""

import warnings
from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.ui.main_window import MainWindow
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.recovery_dialog import RecoveryKeyDialog
from desktop.ui.theme import LIGHT
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in()
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def each_is_pressed(qtbot: QtBot, window: QWidget) -> list[str]:
    """Press Return on each button that Tab leads to; return their names."""
    names: list[str] = []
    for button in window.findChildren(QAbstractButton):
        takes = button.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (button.isVisible() and button.isEnabled() and takes):
            continue
        pressed: list[QAbstractButton] = []
        for other in window.findChildren(QAbstractButton):
            # What a press does is another matter.
            with warnings.catch_warnings(action="ignore"):
                other.clicked.disconnect()
            other.clicked.connect(lambda _=False, b=other, seen=pressed: seen.append(b))
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Return)
        name = button.accessibleName() or getattr(button, "text", str)()
        assert pressed == [button], name
        names.append(name)
    return names


def test_return_presses_the_buttons_of_the_window(stage: Stage, window: MainWindow) -> None:
    # What a closed one offers is to send and reopen.
    query = TicketQuery(statuses=frozenset({Status.ANSWERED}))
    ref = stage.session.library.tickets(query).rows(0, 1)[0].ref
    window.show_ticket(ref)
    stage.until(window._reading.conversation().composer.isVisible)
    # A menu would wait for its end.
    window._sidebar.menu_button.setEnabled(False)
    names = each_is_pressed(stage.qtbot, window)
    assert {"Send", "Attach files", "Refresh conversation", "New ticket"} <= set(names)


def test_return_presses_the_buttons_of_the_form(stage: Stage, window: MainWindow) -> None:
    window._begin_ticket()
    [form] = window.findChildren(NewTicketDialog)
    stage.until(form.isVisible)
    assert "Attach files" in each_is_pressed(stage.qtbot, form)


def test_return_presses_the_buttons_beside_a_recovery_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = RecoveryKeyDialog("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ", LIGHT, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert "Copy" in each_is_pressed(qtbot, dialog)
