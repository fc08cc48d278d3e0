"""Opening a ticket in its own window, over a real helpdesk."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.outbox import NewTicket
from desktop.ui.form.titled import FaultLine
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.theme import LIGHT
from tests.ui.command_stage import lend_send
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def dialog(stage: Stage) -> Generator[NewTicketDialog]:
    stage.sign_in()
    made = NewTicketDialog(stage.session, LIGHT)
    made.begin()
    yield made
    stage.run(made.shut_down())
    made.close()
    made.deleteLater()


def department(dialog: NewTicketDialog) -> QComboBox:
    return next(
        b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "New ticket department"
    )


def subject(dialog: NewTicketDialog) -> QLineEdit:
    return next(
        e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "New ticket subject"
    )


def fill(dialog: NewTicketDialog, qtbot: QtBot) -> None:
    department(dialog).setCurrentIndex(1)
    qtbot.keyClicks(subject(dialog), "It is broken")
    qtbot.keyClicks(dialog.box.edit, "Since today.")


def test_what_is_missing_is_said_where_it_belongs_and_nothing_is_sent(
    stage: Stage, dialog: NewTicketDialog, qtbot: QtBot
) -> None:
    dialog.box.send_button.click()
    said = [line.text for line in dialog.findChildren(FaultLine) if line.text]
    assert said == [
        "Choose the department that should get it.",
        "Give it a subject, so that it can be found again.",
        "Write something or attach a file.",
    ]
    assert dialog.box.reason.startswith("Not sent yet")
    assert department(dialog).hasFocus()
    fill(dialog, qtbot)
    assert [line.text for line in dialog.findChildren(FaultLine) if line.text] == []
    assert stage.session.library.outbox() == []


def test_a_ticket_is_opened_and_arrives(
    stage: Stage, dialog: NewTicketDialog, qtbot: QtBot
) -> None:
    fill(dialog, qtbot)
    sent: list[str] = []
    dialog.sent.connect(sent.append)
    dialog.box.send_button.click()
    stage.until(lambda: len(sent) == 1)
    (item,) = stage.session.library.outbox()
    assert isinstance(item.command, NewTicket)
    assert (item.command.subject, item.command.body) == ("It is broken", "Since today.")
    stage.run(stage.session.actions.retry(item.id))
    stage.until(lambda: stage.session.library.outbox() == [])


def test_undo_brings_the_form_back(stage: Stage, dialog: NewTicketDialog, qtbot: QtBot) -> None:
    fill(dialog, qtbot)
    dialog.box.send_button.click()
    stage.until(dialog.undo_bar.isVisible)
    assert not subject(dialog).isVisible()
    dialog.undo_bar.undo()
    stage.until(subject(dialog).isVisible)
    assert subject(dialog).text() == "It is broken"
    assert dialog.box.edit.toPlainText() == "Since today."
    assert stage.session.library.outbox() == []


def test_closing_keeps_a_draft_that_can_be_gone_on_with(
    stage: Stage, dialog: NewTicketDialog, qtbot: QtBot
) -> None:
    fill(dialog, qtbot)
    dialog.close()
    stage.until(lambda: len(stage.session.library.drafts()) == 1)
    (draft,) = stage.session.library.drafts()
    assert (draft.ticket, draft.subject, draft.body) == (None, "It is broken", "Since today.")
    dialog.begin(draft)
    assert subject(dialog).text() == "It is broken"
    assert department(dialog).currentData() == draft.department


def test_an_empty_form_leaves_no_draft(stage: Stage, dialog: NewTicketDialog) -> None:
    dialog.close()
    stage.run(dialog.flush())
    assert stage.session.library.drafts() == []


def test_escape_closes_the_window_and_keeps_the_draft(
    stage: Stage, dialog: NewTicketDialog, qtbot: QtBot
) -> None:
    fill(dialog, qtbot)
    qtbot.keyClick(dialog.box.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    stage.until(lambda: [d.body for d in stage.session.library.drafts()] == ["Since today."])


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keys_that_send_work_in_every_field(
    stage: Stage, dialog: NewTicketDialog, qtbot: QtBot, key: Qt.Key
) -> None:
    lend_send(dialog)
    fill(dialog, qtbot)
    dialog.activateWindow()
    subject(dialog).setFocus()
    stage.until(dialog.isActiveWindow)
    qtbot.keyClick(subject(dialog), key)
    assert stage.session.library.outbox() == []
    assert subject(dialog).isVisible()
    qtbot.keyClick(subject(dialog), key, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: len(stage.session.library.outbox()) == 1)


def test_beginning_again_comes_back_to_what_is_begun(dialog: NewTicketDialog, qtbot: QtBot) -> None:
    fill(dialog, qtbot)
    dialog.begin()
    assert subject(dialog).text() == "It is broken"
    assert dialog.box.edit.toPlainText() == "Since today."
    dialog.close()
    assert not dialog.isVisible()
    dialog.begin()
    assert subject(dialog).text() == ""
