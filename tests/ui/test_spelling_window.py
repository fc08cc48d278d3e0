"""Spelling in the window: wherever a person writes to others, by its key and in the settings."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit

from desktop.domain.macros import Macro
from desktop.services.spelling.spelling import BY_MESSAGE
from desktop.ui.main_window import MainWindow
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.saved_replies.manager import MacroManager
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.rows import SettingRow
from desktop.ui.theme_apply import Appearance
from tests.ui.command_stage import opened, press
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.spelling_stage import marked, put_dictionaries

__all__ = ["appearance", "stage"]


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    put_dictionaries(stage.session.profile.directory)
    stage.sign_in("agent")
    stage.run(stage.session.spelling.choose("en"))
    with opened(stage, appearance) as window:
        yield window


def test_a_reply_is_checked_and_its_key_goes_to_what_is_wrong(
    stage: Stage, window: MainWindow
) -> None:
    press(stage, window, "j")
    press(stage, window, "r")
    edit = window._reading.conversation().composer.box.edit
    stage.until(edit.hasFocus)
    edit.insertPlainText("hello qwzxv and xqzvw ")
    stage.until(lambda: marked(edit.document()) == ["qwzxv", "xqzvw"])
    seen: list[str] = []
    for _ in range(3):
        press(stage, window, Qt.Key.Key_F7)
        seen.append(edit.textCursor().selectedText())
    assert seen == ["qwzxv", "xqzvw", "qwzxv"]
    # What was checked is no other text: the draft is what was typed.
    draft = window._reading.conversation().composer.box.draft
    assert draft is not None
    assert draft.body == "hello qwzxv and xqzvw "


def test_a_new_ticket_is_checked_and_the_key_works_there(stage: Stage, window: MainWindow) -> None:
    window.commands.run("ticket.new")
    form = window.findChild(NewTicketDialog)
    assert form is not None
    stage.until(form.isVisible)
    edit = form.box.edit
    edit.setFocus()
    edit.insertPlainText("hello qwzxv and ")
    stage.until(lambda: marked(edit.document()) == ["qwzxv"])
    form.activateWindow()
    stage.until(form.isActiveWindow)
    stage.qtbot.keyClick(edit, Qt.Key.Key_F7)
    assert edit.textCursor().selectedText() == "qwzxv"


def test_a_saved_reply_is_checked_in_the_language_of_its_page(
    stage: Stage, window: MainWindow
) -> None:
    stage.run(stage.session.spelling.choose(BY_MESSAGE))
    account = stage.session.library.accounts()[0].id
    saved = Macro(id="1" * 32, name="Hallo", texts={"nl": "hallo hello qwzxv"})
    stage.run(stage.session.macros.save(account, saved, shared=False))
    window.commands.run("profile.saved_replies")
    manager = window.findChild(MacroManager)
    assert manager is not None
    edits = [edit for edit in manager.findChildren(QTextEdit) if "qwzxv" in edit.toPlainText()]
    stage.until(lambda: marked(edits[0].document()) == ["hello", "qwzxv"])
    manager.close()


def test_the_settings_say_which_dictionaries_there_are_and_what_to_install(
    stage: Stage, window: MainWindow
) -> None:
    window.commands.run("window.settings")
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.begin("writing.spelling")
    rows = {row.setting.id: row for row in dialog.rows}
    stage.until(lambda: "Nederlands" in _words(rows["writing.dictionaries"]))
    assert "None was found" not in _words(rows["writing.dictionaries"])
    stage.run(stage.session.spelling.choose("xh"))
    stage.until(lambda: "hunspell-xh" in _words(rows["writing.dictionaries"]))
    folder = stage.session.profile.directory / "dictionaries"
    assert str(folder) in _words(rows["writing.dictionaries"])
    dialog.close()


def _words(row: SettingRow) -> str:
    return " ".join(label.text() for label in row.findChildren(QLabel)).translate(
        {0x2068: None, 0x2069: None}
    )
