"""The timesheet on a small screen."""

import time

import pytest
from PySide6.QtWidgets import QTableView

from desktop.ui.time.sheet_window import TimesheetWindow
from tests.ui.frame_stage import appearance, stage
from tests.ui.test_time import Desk, desk

__all__ = ["appearance", "desk", "stage"]


@pytest.mark.parametrize(("width", "height"), [(976, 592), (1232, 672)])
def test_a_week_is_seen_whole_on_a_small_screen(desk: Desk, width: int, height: int) -> None:
    keeper = desk.stage.session.timekeeper
    now = time.time()
    desk.stage.run(keeper.log_by_hand(desk.refs[0], 90, worked=now, note=""))
    desk.stage.until(lambda: not desk.stage.session.library.outbox())
    desk.run("time.sheet")
    sheet = desk.window.findChildren(TimesheetWindow)[0]
    room = sheet.screen().availableSize()
    assert sheet.width() <= room.width()
    assert sheet.height() <= room.height()
    table = sheet.findChildren(QTableView)[0]
    desk.stage.until(lambda: table.model().rowCount() == 2 and table.isVisible())

    sheet.resize(width, height)
    desk.stage.until(lambda: sheet.width() == width)

    desk.stage.until(lambda: table.horizontalHeader().length() <= table.viewport().width())
    assert table.columnWidth(0) >= 160
