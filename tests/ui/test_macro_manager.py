"""Keeping saved replies in their window, with a helpdesk and without."""

from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget

from desktop.domain.changes import CatalogChanged, Change
from desktop.domain.ids import AccountId
from desktop.domain.macros import Macro
from desktop.domain.work import ME
from desktop.ui.saved_replies.deeds_form import DeedsForm
from desktop.ui.saved_replies.manager import MacroManager
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def manager(stage: Stage, appearance: Appearance) -> Generator[MacroManager]:
    stage.sign_in("agent")
    parent, tasks = QWidget(), Tasks()
    made = MacroManager(stage.session, account(stage), tasks, appearance.theme, parent)

    def receive(change: Change) -> None:
        if isinstance(change, CatalogChanged):
            made.refresh()

    stop = stage.session.changes.subscribe(receive)
    made.show()
    stage.qtbot.waitExposed(made)
    yield made
    stop()
    stage.run(tasks.cancel())
    shiboken6.delete(parent)


def account(stage: Stage) -> AccountId:
    return stage.session.library.accounts()[0].id


def saved(stage: Stage) -> dict[str, Macro]:
    return {macro.name: macro for macro in stage.session.macros.all(account(stage))}


def field(manager: MacroManager, name: str) -> QLineEdit:
    return next(e for e in manager.findChildren(QLineEdit) if e.accessibleName() == name)


def row_of(manager: MacroManager, name: str) -> int:
    rows = range(manager._list.count())
    return next(row for row in rows if name in manager._list.item(row).text())


def press(manager: QWidget, words: str) -> None:
    next(b for b in manager.findChildren(QPushButton) if b.text() == words).click()


def write(stage: Stage, manager: MacroManager, name: str, text: str) -> None:
    press(manager, "New")
    stage.qtbot.keyClicks(field(manager, "Name"), name)
    stage.qtbot.keyClicks(manager._editor._text, text)


def test_one_is_written_shared_changed_and_removed(stage: Stage, manager: MacroManager) -> None:
    write(stage, manager, "Greet", "Hello {{customer.name}}")
    assert "Greet" not in saved(stage)
    press(manager, "Save")
    stage.until(lambda: "Greet" in saved(stage))
    assert saved(stage)["Greet"].shared
    deeds = manager.findChildren(DeedsForm)[0]
    deeds._assignee.setCurrentIndex(deeds._assignee.findData(ME))
    deeds._assignee.activated.emit(deeds._assignee.currentIndex())
    press(manager, "Save")
    stage.until(lambda: saved(stage)["Greet"].then.assignee == ME)
    stage.until(manager._remove.isEnabled)
    manager._remove.click()
    manager._remove.click()
    stage.until(lambda: "Greet" not in saved(stage))


def test_what_was_written_in_each_language_is_kept(stage: Stage, manager: MacroManager) -> None:
    write(stage, manager, "Greet", "Hello")
    manager._editor._tabs.setCurrentIndex(manager._editor._languages.index("fa"))
    assert manager._editor._text.toPlainText() == ""
    manager._editor._text.setPlainText("سلام")
    manager._editor._tabs.setCurrentIndex(0)
    assert manager._editor._text.toPlainText() == "Hello"
    press(manager, "Save")
    stage.until(lambda: "Greet" in saved(stage))
    assert saved(stage)["Greet"].texts == {"": "Hello", "fa": "سلام"}


def test_looking_at_another_one_loses_nothing(stage: Stage, manager: MacroManager) -> None:
    write(stage, manager, "Second", "Two")
    press(manager, "Save")
    stage.until(lambda: "Second" in saved(stage))
    write(stage, manager, "First", "One")
    second = next(
        r for r in range(manager._list.count()) if "Second" in manager._list.item(r).text()
    )
    manager._list.setCurrentRow(second)
    assert field(manager, "Name").text() == "Second"
    manager._list.setCurrentRow(row_of(manager, "First"))
    assert manager._editor._text.toPlainText() == "One"
    manager.reject()
    (box,) = manager.findChildren(QMessageBox)
    press(box, "Go on writing")
    assert manager.isVisible()


def test_what_says_and_does_nothing_is_told_beside_the_button(
    stage: Stage, manager: MacroManager
) -> None:
    press(manager, "New")
    press(manager, "Save") if manager._save.isEnabled() else manager._keep()
    assert "name" in manager._told.text()
    stage.qtbot.keyClicks(field(manager, "Name"), "Empty")
    press(manager, "Save")
    assert "Write something" in manager._told.text()


def test_without_a_connection_it_says_so_and_keeps_what_was_written(
    stage: Stage, manager: MacroManager
) -> None:
    stage.helpdesk.stop()
    write(stage, manager, "Greet", "Hello")
    press(manager, "Save")
    stage.until(lambda: bool(manager._told.text()))
    assert field(manager, "Name").text() == "Greet"
    manager._editor._shared.box.click()
    press(manager, "Save")
    stage.until(lambda: "Greet" in saved(stage))
    assert not saved(stage)["Greet"].shared
