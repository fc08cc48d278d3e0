"""With tickets marked, a deed's bare key means all of them, and what it cannot do it says."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.status import Status
from desktop.domain.views import View
from desktop.services.bulk_parts import Outcome
from desktop.ui.commands.key_map import KeyMap
from desktop.ui.commands.line_model import LineModel
from desktop.ui.commands.palette import Palette
from desktop.ui.theme_apply import Appearance
from tests.demo_copy import demo_in
from tests.ui.frame_stage import appearance, stage, staged
from tests.ui.test_bulk import bulk, go_offline, mark, priority
from tests.ui.views_stage import StaffWindow, part, staff_window

__all__ = ["appearance", "stage"]


@pytest.fixture
def staff(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    appearance: Appearance,
) -> Generator[StaffWindow]:
    helpdesk = demo_in(tmp_path / "helpdesk", tmp_path_factory)
    with (
        staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready,
        staff_window(ready, appearance) as window,
    ):
        window.sidebar.go(View.WAITING_FOR_YOU)
        window.window.activateWindow()
        window.view.setFocus()
        ready.until(window.view.hasFocus)
        yield window


def test_the_bare_key_asks_once_and_a_digit_answers_for_all_marked(
    staff: StaffWindow, qtbot: QtBot
) -> None:
    staff.view.step(1)
    staff.view.step(1)
    refs = mark(staff, 4)
    opened = staff.window.navigator.ticket
    assert opened is not None
    qtbot.keyClick(staff.view, Qt.Key.Key_P)
    palette = part(staff.window, Palette)
    staff.stage.until(palette.isVisible)
    offered = staff.stage.session.library.catalog(refs[0].account)
    assert offered is not None
    wanted = offered.priorities[3].id
    qtbot.keyClick(palette.field, Qt.Key.Key_4)
    staff.stage.until(lambda: all(priority(staff, ref) == wanted for ref in refs))
    staff.stage.until(lambda: bulk(staff).count(Outcome.DONE, Outcome.UNCHANGED) == 4)
    staff.window.commands.run("many.undo")
    staff.stage.until(lambda: bulk(staff).count(Outcome.BACK) > 0)


def test_the_close_key_closes_what_is_marked_and_undo_opens_it(
    staff: StaffWindow, qtbot: QtBot
) -> None:
    refs = mark(staff, 3)
    library = staff.stage.session.library

    def statuses() -> list[Status]:
        rows = [library.ticket(ref) for ref in refs]
        return [row.ticket.status for row in rows if row is not None]

    before = statuses()
    assert Status.CLOSED not in before
    qtbot.keyClick(staff.view, Qt.Key.Key_E)
    staff.stage.until(lambda: statuses() == [Status.CLOSED] * 3)
    staff.stage.until(lambda: bulk(staff).count(Outcome.DONE) == 3)
    staff.window.commands.run("many.undo")
    staff.stage.until(lambda: statuses() == before)


def test_what_is_done_to_one_at_a_time_says_so(staff: StaffWindow, qtbot: QtBot) -> None:
    staff.view.step(1)
    refused: list[str] = []
    commands = staff.window.commands
    commands.refused.connect(lambda _words, why: refused.append(why))
    assert not commands.why_not("ticket.followers")
    mark(staff, 2)
    qtbot.keyClick(staff.view, Qt.Key.Key_F)
    assert refused
    assert "one ticket at a time" in refused[0]
    staff.view.marks.clear()
    assert not commands.why_not("ticket.followers")


def test_palette_map_and_bar_name_the_bare_key(staff: StaffWindow, qtbot: QtBot) -> None:
    mark(staff, 2)
    commands = staff.window.commands
    commands.run("window.palette")
    palette = part(staff.window, Palette)
    palette.field.setText("priority")
    model = part(palette.view, LineModel)
    lines = [model.line(place) for place in range(model.rowCount())]
    found = {line.entry.key: line.entry.keys for line in lines if line is not None}
    assert found["do:many.priority"] == "P"
    assert "do:ticket.priority" not in found
    palette.end()
    tips = [button.toolTip() for button in staff.bar.findChildren(QPushButton)]
    assert any("(\u2068P\u2069)" in tip for tip in tips)

    key_map = KeyMap(commands, staff.window._appearance.theme, staff.window)
    qtbot.addWidget(key_map)
    key_map.field.setText("priority of the marked")
    line = key_map.view.current()
    assert line is not None
    assert "P" in line.entry.detail
    key_map.deleteLater()


def test_taking_back_during_a_run_stops_it(staff: StaffWindow) -> None:
    mark(staff, 8)
    go_offline(staff)
    staff.window.commands.run("ticket.close")
    many = bulk(staff)
    staff.stage.until(lambda: many.count(Outcome.WAITING) > 0)
    assert many.running
    assert staff.window.commands.run("many.undo")
    staff.stage.until(lambda: not many.running and many.count(Outcome.WAITING) == 0)
    assert many.count(Outcome.DROPPED) + many.count(Outcome.AHEAD) == 8
    assert staff.stage.session.library.outbox() == []
    staff.stage.helpdesk.start()
