"""A saved reply on many tickets, in the window: looked at once before customers read it."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.changes import SyncPhase
from desktop.domain.macros import ANY, Macro
from desktop.domain.outbox import Reply
from desktop.domain.views import View
from desktop.services.bulk_parts import Outcome
from desktop.ui.bulk.preview import MacroPreview
from desktop.ui.theme_apply import Appearance
from tests.demo_copy import copy_of, filled_demo
from tests.ui.frame_stage import appearance, staged
from tests.ui.test_bulk import bulk, choose, mark
from tests.ui.views_stage import StaffWindow, part, staff_window

__all__ = ["appearance", "filled_demo"]

ASK = Macro(id="ask", name="Ask again", texts={ANY: "Is #{{ticket.number}} solved?"})
LOOK = Macro(id="look", name="Look", texts={ANY: "See #{{ticket.number}}"}, internal=True)


@pytest.fixture
def staff(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, appearance: Appearance, filled_demo: Path
) -> Generator[StaffWindow]:
    """A window without a network: what is sent stays to be looked at."""
    helpdesk = copy_of(filled_demo, tmp_path / "helpdesk")
    with (
        staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready,
        staff_window(ready, appearance) as window,
    ):
        window.sidebar.go(View.WAITING_FOR_YOU)
        account = ready.session.library.accounts()[0].id
        for macro in (ASK, LOOK):
            ready.run(ready.session.macros.save(account, macro, shared=False))
        helpdesk.stop()
        ready.session.actions.sync_now()
        states = ready.session.library.sync_states
        ready.until(lambda: all(state.phase is SyncPhase.OFFLINE for state in states()))
        yield window
        helpdesk.start()


def replies(staff: StaffWindow) -> list[Reply]:
    commands = [item.command for item in staff.stage.session.library.outbox()]
    return [command for command in commands if isinstance(command, Reply)]


def test_what_customers_read_is_shown_and_asked_for_once(staff: StaffWindow, qtbot: QtBot) -> None:
    refs = mark(staff, 3)
    choose(staff, "many.macro", "Ask again")
    preview = staff.dialog(MacroPreview)
    assert not replies(staff)
    assert "3" in preview.send.text()
    listed, words = part(preview, QListWidget), part(preview, QPlainTextEdit)
    for place in range(3):
        listed.setCurrentRow(place)
        number = listed.item(place).text().split()[0]
        assert words.toPlainText() == f"Is {number} solved?"
    qtbot.mouseClick(preview.send, Qt.MouseButton.LeftButton)
    staff.stage.until(lambda: len(replies(staff)) == 3)
    staff.stage.until(lambda: bulk(staff).count(Outcome.WAITING) == 3)
    assert {reply.ticket for reply in replies(staff)} == {ref.id for ref in refs}
    assert not any(reply.internal for reply in replies(staff))
    assert staff.view.marks.count == 0

    staff.window.commands.run("many.undo")
    staff.stage.until(lambda: bulk(staff).count(Outcome.DROPPED) == 3)
    assert not replies(staff)


def test_cancelled_it_sends_nothing_and_the_marks_stay(staff: StaffWindow) -> None:
    mark(staff, 2)
    choose(staff, "many.macro", "Ask again")
    preview = staff.dialog(MacroPreview)
    preview.reject()
    staff.stage.until(lambda: not staff.window.findChildren(MacroPreview))
    assert not replies(staff)
    assert staff.view.marks.count == 2


def test_a_note_for_colleagues_is_not_asked_for(staff: StaffWindow) -> None:
    mark(staff, 2)
    choose(staff, "many.macro", "Look")
    staff.stage.until(lambda: len(replies(staff)) == 2)
    assert all(reply.internal for reply in replies(staff))
    assert not staff.window.findChildren(MacroPreview)
