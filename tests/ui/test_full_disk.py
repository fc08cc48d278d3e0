"""The window on a disk that fills up: it says so, keeps trying, and loses nothing unasked."""

from collections.abc import Generator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import SyncPhase
from desktop.domain.errors import DiskFull
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.ui.banner import Banner
from desktop.ui.composer_edit import ComposerEdit
from desktop.ui.composer_foot import ComposerFoot
from desktop.ui.key_changing import Deed, KeyChange
from desktop.ui.main_window import MainWindow
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.theme_apply import Appearance
from tests.small_disk import SmallDisk, small_disk_or_skip
from tests.ui.form_stage import find
from tests.ui.frame_stage import SEED, Stage, appearance, staged

__all__ = ["appearance"]


@pytest.fixture
def disk(tmp_path: Path) -> Generator[SmallDisk]:
    with small_disk_or_skip(tmp_path / "disk", 16) as mounted:
        yield mounted


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path, disk: SmallDisk) -> Generator[Stage]:
    helpdesk = RunningHelpdesk(tmp_path / "helpdesk", seed_from=SEED)
    with staged(qtbot, qapp, helpdesk, disk.place / "profile") as ready:
        ready.sign_in()
        yield ready
        disk.empty()


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    made = MainWindow(stage.session, appearance)
    made.show()
    stage.run(made.complete())
    yield made
    stage.run(made.shut_down())
    shiboken6.delete(made)


def shown(root: QWidget) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def answer(root: QWidget, words: str) -> None:
    (box,) = (box for box in root.findChildren(QMessageBox) if box.isVisible())
    next(button for button in box.buttons() if button.text() == words).click()


def asked(root: QWidget) -> bool:
    return any(box.isVisible() for box in root.findChildren(QMessageBox))


def reply_box(stage: Stage, window: MainWindow) -> ComposerEdit:
    window.show_ticket(stage.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref)
    box = find(window, ComposerEdit, "Reply")
    stage.until(box.isVisible)
    return box


def saved(stage: Stage) -> list[str]:
    return [draft.body for draft in stage.session.library.drafts()]


def test_a_reply_that_cannot_be_saved_says_so_until_it_is(
    stage: Stage, window: MainWindow, disk: SmallDisk
) -> None:
    box = reply_box(stage, window)
    disk.fill()
    box.insertPlainText("all of it " * 2000)
    foot = window.findChildren(ComposerFoot)[0]
    stage.until(lambda: "not saved yet" in foot.unsaved)
    assert "no room left" in shown(foot)
    # Typing on takes the words away from nobody.
    stage.qtbot.keyClicks(box, ".")
    assert "no room left" in shown(foot)
    assert "Draft saved" not in shown(foot)
    disk.empty()
    stage.until(lambda: saved(stage) == ["all of it " * 2000 + "."])
    stage.until(lambda: foot.unsaved == "" and "Draft saved" in shown(foot))


def test_what_was_sent_on_a_full_disk_says_that_it_was_not(
    stage: Stage, window: MainWindow, disk: SmallDisk
) -> None:
    box = reply_box(stage, window)
    disk.fill()
    box.insertPlainText("all of it " * 2000)
    foot = window.findChildren(ComposerFoot)[0]
    stage.until(lambda: "not saved yet" in foot.unsaved)
    window.activateWindow()
    box.setFocus()
    stage.until(lambda: window.isActiveWindow() and box.hasFocus())
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: "Not sent: there was no room" in shown(foot))
    assert "not saved yet" in foot.unsaved
    window.show_problem(DiskFull(directory=str(disk.place)))
    banner = window.findChildren(Banner)[0]
    assert "no room left" in shown(banner)
    disk.empty()
    stage.until(lambda: foot.unsaved == "")
    # Nothing speaks of a full disk any more, but what was not sent is still not.
    stage.until(lambda: "no room left" not in shown(window))
    assert "Not sent" in shown(foot)
    assert len(box.toPlainText()) == 20_000


def test_the_window_asks_before_it_loses_what_could_not_be_saved(
    stage: Stage, window: MainWindow, disk: SmallDisk
) -> None:
    closed: list[None] = []
    window.closed.connect(lambda: closed.append(None))
    box = reply_box(stage, window)
    disk.fill()
    box.insertPlainText("x" * 20_000)
    for _ in range(2):
        window.close()
        stage.until(lambda: asked(window))
        answer(window, "Keep it open")
        assert closed == []
        assert window.isVisible()
    # Nor is a change of the key left over that the window was to close for.
    window.key_deeds._close_for(KeyChange(Deed.PASSPHRASE, "in my own head"))
    stage.until(lambda: asked(window))
    assert window.key_deeds.change is not None
    answer(window, "Keep it open")
    stage.until(lambda: window.key_deeds.change is None)
    window.close()
    stage.until(lambda: asked(window))
    answer(window, "Close and lose it")
    stage.until(lambda: bool(closed))


def test_a_new_ticket_that_cannot_be_saved_stays_in_sight(
    stage: Stage, window: MainWindow, disk: SmallDisk
) -> None:
    account = stage.session.library.accounts()[0].id
    window._write(stage.session.actions.new_draft(account))
    dialog = window.findChildren(NewTicketDialog)[0]
    disk.fill()
    dialog.box.edit.setPlainText("It burns. " * 2000)
    # Closed before anybody knew: it comes back.
    dialog.close()
    assert not dialog.isVisible()
    stage.until(dialog.isVisible)
    assert "no room left" in shown(dialog)
    dialog.close()
    stage.until(lambda: asked(dialog))
    answer(dialog, "Keep it open")
    assert dialog.isVisible()
    disk.empty()
    dialog.close()
    stage.until(lambda: not dialog.isVisible())
    assert saved(stage) == ["It burns. " * 2000]


def test_the_sync_says_why_it_rests_and_goes_on_when_there_is_room(
    stage: Stage, window: MainWindow, disk: SmallDisk
) -> None:
    library = stage.session.library
    row = library.tickets(TicketQuery()).rows(0, 1)[0]
    count = stage.session.profile.tickets.message_count
    known = count(row.ref.account)
    disk.fill()
    stage.helpdesk.reply_as_agent(row.ref.id, "x" * 50_000)
    stage.session.actions.sync_now()
    stage.until(lambda: library.sync_states()[0].phase is SyncPhase.NEEDS_YOU)
    assert "no room left" in shown(window)
    disk.empty()
    stage.until(lambda: count(row.ref.account) == known + 1)
    assert not list((disk.place / "profile").glob("*damaged*"))
