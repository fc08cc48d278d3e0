"""A closing that waits to be sent: head, row, panel and count tell the same, before and after."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.ids import TicketRef
from desktop.domain.status import Status
from desktop.domain.views import View
from desktop.domain.wishes import Part
from desktop.ui.conversation_header import ConversationHeader
from desktop.ui.desk.panel import DeskPanel
from desktop.ui.desk.value_button import ValueButton
from desktop.ui.status_chip import StatusChip
from desktop.ui.theme_apply import Appearance
from tests.demo_copy import demo_in
from tests.ui.frame_stage import appearance, stage, staged
from tests.ui.test_bulk import go_offline
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
        yield window


def in_list(staff: StaffWindow, ref: TicketRef) -> Status | None:
    model = staff.view.ticket_model()
    rows = (model.row(place) for place in range(model.rowCount()))
    return next((row.ticket.status for row in rows if row is not None and row.ref == ref), None)


def in_head(staff: StaffWindow) -> str:
    head = part(staff.window, ConversationHeader)
    return part(head, StatusChip).accessibleName()


def in_panel(staff: StaffWindow) -> str:
    button = part(staff.window, DeskPanel).properties.anchor(Part.STATUS)
    assert isinstance(button, ValueButton)
    return button.accessibleName()


def closed(staff: StaffWindow) -> int:
    return staff.stage.session.library.view_counts()[View.CLOSED].total


def waits(staff: StaffWindow) -> bool:
    buttons = part(staff.window, ConversationHeader).findChildren(QPushButton)
    return any(b.text() == "Closing…" and not b.isEnabled() for b in buttons)


def test_a_closing_offline_shows_and_counts_as_wished_everywhere(staff: StaffWindow) -> None:
    stage = staff.stage
    staff.sidebar.go(View.ALL)
    staff.settled()
    model = staff.view.ticket_model()
    rows = (model.row(place) for place in range(model.rowCount()))
    ref = next(row.ref for row in rows if row and row.ticket.status is not Status.CLOSED)
    staff.window.show_ticket(ref)
    stage.until(lambda: bool(in_head(staff)) and "Closed" not in in_head(staff))
    assert staff.window.commands.run("ticket.tab_properties")
    stage.until(part(staff.window, DeskPanel).isVisible)
    word = in_head(staff)
    before = closed(staff)

    go_offline(staff)
    assert staff.window.commands.run("ticket.close")
    stage.until(lambda: in_list(staff, ref) is Status.CLOSED)
    stage.until(lambda: "Closed" in in_head(staff) and "Closed" in in_panel(staff))
    stage.until(lambda: closed(staff) == before + 1)
    stage.until(lambda: waits(staff))
    (item,) = stage.session.library.outbox_of(ref)
    row = stage.session.library.ticket(ref)
    assert row is not None
    assert row.pending == 1

    assert stage.run(stage.session.work.undo(item.id))
    stage.until(lambda: in_list(staff, ref) is not Status.CLOSED and closed(staff) == before)
    stage.until(lambda: in_head(staff) == word and "Closed" not in in_panel(staff))
    assert not waits(staff)
    stage.helpdesk.start()
