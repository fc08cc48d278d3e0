"""One deed on many tickets, in the window over a real helpdesk."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.changes import SyncPhase
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.views import View
from desktop.services.bulk import Bulk
from desktop.services.bulk_deeds import Prioritise
from desktop.services.bulk_parts import Outcome
from desktop.services.bulk_tickets import TicketJob
from desktop.ui.bulk.desk import BulkDesk
from desktop.ui.bulk.result import BulkResult
from desktop.ui.commands.source import Entry, Source
from desktop.ui.theme_apply import Appearance
from tests.demo_copy import demo_in
from tests.ui.frame_stage import Stage, appearance, stage, staged
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
        yield window


def desk(staff: StaffWindow) -> BulkDesk:
    return part(staff.window, BulkDesk)


def bulk(staff: StaffWindow) -> Bulk[TicketJob]:
    found = desk(staff)._bulk
    assert found is not None
    return found


def mark(staff: StaffWindow, count: int) -> list[TicketRef]:
    refs = [staff.ref(place) for place in range(count)]
    for ref in refs:
        staff.view.marks.toggle(ref)
    return refs


def choose(staff: StaffWindow, command: str, words: str) -> None:
    """Run a command that asks “which one?”, and answer."""
    asked: list[Source] = []
    staff.window.commands.asked.connect(asked.append)
    assert staff.window.commands.run(command)
    staff.window.commands.asked.disconnect(asked.append)
    entry = next(e for e in asked[0].entries(words) if e.words == words)
    assert isinstance(entry, Entry)
    entry.run()


def priority(staff: StaffWindow, ref: TicketRef) -> str:
    row = staff.stage.session.library.ticket(ref)
    assert row is not None
    return row.ticket.priority


def test_marked_tickets_are_assigned_and_given_back(staff: StaffWindow) -> None:
    session = staff.stage.session
    refs = mark(staff, 5)
    before = {ref: _holder(staff, ref) for ref in refs}
    me = session.library.me(refs[0].account).id
    assert staff.bar.isVisible()

    choose(staff, "many.assign", "Me")
    staff.stage.until(lambda: bulk(staff).count(Outcome.DONE, Outcome.UNCHANGED) == 5)
    staff.stage.until(lambda: all(_holder(staff, ref) == me for ref in refs))
    assert staff.view.marks.count == 0
    changed = bulk(staff).count(Outcome.DONE)
    assert changed > 0

    staff.window.commands.run("many.undo")
    staff.stage.until(lambda: bulk(staff).count(Outcome.BACK) == changed)
    staff.stage.until(lambda: {ref: _holder(staff, ref) for ref in refs} == before)


def _holder(staff: StaffWindow, ref: TicketRef) -> str:
    row = staff.stage.session.library.ticket(ref)
    assert row is not None
    return "" if row.ticket.assignee is None else row.ticket.assignee.id


def test_offline_it_waits_and_undo_drops_what_has_not_left(staff: StaffWindow) -> None:
    refs = mark(staff, 3)
    before = [priority(staff, ref) for ref in refs]
    go_offline(staff)
    choose(staff, "many.priority", "Urgent")
    staff.stage.until(lambda: not bulk(staff).running and bulk(staff).count(Outcome.WAITING) == 3)
    assert len(staff.stage.session.library.outbox()) == 3

    staff.window.commands.run("many.undo")
    staff.stage.until(lambda: bulk(staff).count(Outcome.DROPPED) == 3)
    assert staff.stage.session.library.outbox() == []
    staff.stage.helpdesk.start()
    assert [priority(staff, ref) for ref in refs] == before


def test_each_ticket_has_its_own_result_and_the_failed_ones_are_tried_again(
    staff: StaffWindow, qtbot: QtBot
) -> None:
    refs = mark(staff, 4)
    session = staff.stage.session
    account = refs[0].account
    # Someone else's helpdesk has no such choice: begun for none of its tickets.
    codes: dict[AccountId, str] = {}
    desk(staff)._begin("Set the priority to Urgent", Prioritise(session.work, codes))
    staff.stage.until(lambda: bulk(staff).count(Outcome.REFUSED) == 4)
    desk(staff).show_result()
    result = staff.dialog(BulkResult)
    listed = part(result, QListWidget)
    assert listed.count() == 4
    assert "no such choice" in listed.item(0).text()

    codes[account] = "urgent"
    again = next(b for b in result.findChildren(QPushButton) if "again" in b.text())
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    staff.stage.until(lambda: bulk(staff).count(Outcome.DONE, Outcome.UNCHANGED) == 4)
    staff.stage.until(lambda: all(priority(staff, ref) == "urgent" for ref in refs))
    staff.stage.until(lambda: "refused" not in listed.item(0).text().lower())


def test_what_is_stopped_begins_no_further_and_can_go_on(staff: StaffWindow) -> None:
    mark(staff, 8)
    go_offline(staff)
    choose(staff, "many.tag", "seen-by-many")
    many = bulk(staff)
    staff.stage.until(lambda: many.count(Outcome.WAITING) > 0)
    staff.bar.stopped.emit()
    staff.stage.until(lambda: not many.running)
    begun = many.count(Outcome.WAITING)
    assert begun + many.count(Outcome.AHEAD) == 8
    staff.stage.run(many.retry())
    assert many.count(Outcome.WAITING) == 8
    staff.stage.helpdesk.start()


def test_keys_mark_one_and_all_and_escape_marks_none(staff: StaffWindow, qtbot: QtBot) -> None:
    staff.window.activateWindow()
    staff.view.setFocus()
    staff.stage.until(staff.view.hasFocus)
    staff.view.step(1)
    qtbot.keyClick(staff.view, Qt.Key.Key_X)
    staff.stage.until(lambda: staff.view.marks.count == 1)
    qtbot.keyClick(staff.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    total = staff.view.ticket_model().rowCount()
    staff.stage.until(lambda: staff.view.marks.count == total)
    qtbot.keyClick(staff.view, Qt.Key.Key_Escape)
    assert staff.view.marks.count == 0
    assert not staff.bar.isVisible()


def test_going_elsewhere_marks_none(staff: StaffWindow) -> None:
    mark(staff, 2)
    staff.go("Mine")
    assert staff.view.marks.count == 0
    assert staff.window.commands.why_not("many.assign")


def go_offline(staff: StaffWindow) -> None:
    """Pull the network, and wait until that is known: what is sent then has certainly not left."""
    library, actions = staff.stage.session.library, staff.stage.session.actions
    staff.stage.helpdesk.stop()
    actions.sync_now()
    staff.stage.until(lambda: all(s.phase is SyncPhase.OFFLINE for s in library.sync_states()))


def unread_of(staff: StaffWindow, refs: list[TicketRef]) -> set[TicketRef]:
    rows = [staff.stage.session.library.ticket(ref) for ref in refs]
    return {row.ref for row in rows if row is not None and row.unread}


def test_unread_ones_are_read_at_once_and_unread_again(staff: StaffWindow) -> None:
    refs = mark(staff, 6)
    unread = unread_of(staff, refs)
    assert unread
    staff.window.commands.run("many.read")
    staff.stage.until(lambda: bulk(staff).count(Outcome.DONE) == len(unread))
    assert not unread_of(staff, refs)
    staff.window.commands.run("many.undo")
    staff.stage.until(lambda: unread_of(staff, refs) == unread)


def test_customers_have_no_deeds_on_many(stage: Stage, appearance: Appearance) -> None:
    with staff_window(stage, appearance, "customer") as window:
        offered = {command.id for command in window.window.commands.all()}
        assert not any(id.startswith("many.") for id in offered)
        assert not window.bar.isVisible()
