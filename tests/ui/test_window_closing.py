"""Closing the window within the seconds in which a message can be taken back."""

from collections.abc import Generator
from unittest.mock import patch

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.changes import SyncPhase
from desktop.domain.outbox import State
from desktop.domain.views import TicketQuery
from desktop.ui import window_closing
from desktop.ui.composer_edit import ComposerEdit
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.ui.form_stage import find
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


def send(stage: Stage, window: MainWindow, words: str) -> None:
    window.show_ticket(stage.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref)
    box = find(window, ComposerEdit, "Reply")
    stage.until(box.isVisible)
    box.insertPlainText(words)
    window.activateWindow()
    box.setFocus()
    stage.until(lambda: window.isActiveWindow() and box.hasFocus())
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: bool(stage.session.library.outbox()))


def closes(window: MainWindow) -> list[None]:
    closed: list[None] = []
    window.closed.connect(lambda: closed.append(None))
    window.close()
    return closed


def boxes(window: QWidget) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def answer(stage: Stage, window: QWidget, words: str) -> None:
    stage.until(lambda: bool(boxes(window)))
    next(b for b in boxes(window)[0].buttons() if b.text() == words).click()


def test_what_was_just_sent_leaves_before_the_window_closes(
    stage: Stage, window: MainWindow
) -> None:
    send(stage, window, "last words")
    [item] = stage.session.library.outbox()
    assert item.state is State.QUEUED
    assert item.ref is not None
    closed = closes(window)
    stage.until(lambda: bool(closed))
    assert stage.session.library.outbox() == []
    messages = stage.session.library.conversation(item.ref, None).messages
    assert [m.body for m in messages].count("last words") == 1


def test_what_cannot_leave_is_said_once(stage: Stage, window: MainWindow) -> None:
    stage.helpdesk.stop()
    stage.session.actions.sync_now()
    library = stage.session.library
    stage.until(lambda: library.sync_states()[0].phase is SyncPhase.OFFLINE)
    send(stage, window, "written on the train")
    closed = closes(window)
    stage.until(lambda: bool(boxes(window)))
    assert "leaves when Deskbell runs again" in boxes(window)[0].informativeText()
    answer(stage, window, "Keep it open")
    assert closed == []
    assert window.isVisible()
    # It is known by now.
    window.close()
    stage.until(lambda: bool(closed))
    assert len(library.outbox()) == 1


def test_a_helpdesk_that_does_not_answer_holds_the_window_up_for_moments_only(
    stage: Stage, window: MainWindow
) -> None:
    send(stage, window, "into the void")

    async def nothing(*_: object) -> None:
        return None

    with (
        patch.object(window_closing, "LAST_SECONDS", 0.2),
        patch.object(type(stage.session.actions), "send_at_once", nothing),
    ):
        closed = closes(window)
        answer(stage, window, "Close")
        stage.until(lambda: bool(closed))


def test_the_system_is_not_kept_waiting(stage: Stage, window: MainWindow) -> None:
    send(stage, window, "last words")
    closed: list[None] = []
    window.closed.connect(lambda: closed.append(None))
    window.end()
    stage.until(lambda: bool(closed))
    [item] = stage.session.library.outbox()
    assert item.state is State.QUEUED
