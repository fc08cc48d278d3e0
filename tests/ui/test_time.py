"""The timer, entries by hand and the timesheet, over a real session with a real helpdesk."""

import csv
import io
import time
from collections.abc import Generator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QTableView, QWidget

from desktop.domain.ids import TicketRef
from desktop.domain.outbox import OutboxItem
from desktop.domain.timer import Gap
from desktop.domain.views import TicketQuery
from desktop.domain.work import LogTime
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance
from desktop.ui.time import words
from desktop.ui.time.away import AwayBox
from desktop.ui.time.idleness import AWAY, Idleness
from desktop.ui.time.log_dialog import LogDialog
from desktop.ui.time.part import TimePart
from desktop.ui.time.sheet_window import TimesheetWindow
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


def today() -> date:
    return datetime.now().astimezone().date()


class Desk:
    """The part over a window that only holds it."""

    def __init__(self, stage: Stage, appearance: Appearance) -> None:
        self.stage = stage
        self.window = QWidget()
        self.tasks = Tasks()
        self.shown: list[TicketRef] = []
        self.refs = [r.ref for r in stage.session.library.tickets(TicketQuery()).rows(0, 3)]
        self.current: TicketRef | None = self.refs[0]
        self.part = TimePart(
            stage.session,
            self.tasks,
            appearance.theme,
            self.window,
            ticket=lambda: self.current,
            show=self.shown.append,
        )
        self.part.strip.setParent(self.window)
        self.stop = stage.session.changes.subscribe(self.part.receive)
        self.window.show()

    def run(self, id: str) -> None:
        command = next(c for c in self.part.commands() if c.id == id)
        assert command.why_not() == ""
        command.run()

    def entries(self) -> list[LogTime]:
        def entry(item: OutboxItem) -> LogTime:
            assert isinstance(item.command, LogTime)
            return item.command

        return [entry(item) for item in self.stage.session.library.outbox()]

    def button(self, window: QWidget, text: str) -> QPushButton:
        return next(b for b in window.findChildren(QPushButton) if b.text() == text)


@pytest.fixture
def desk(stage: Stage, appearance: Appearance) -> Generator[Desk]:
    stage.sign_in("agent")
    ready = Desk(stage, appearance)
    yield ready
    ready.stop()
    stage.run(ready.tasks.cancel())
    shiboken6.delete(ready.window)


def offline(desk: Desk) -> None:
    """Keep what is logged in the outbox."""
    desk.stage.helpdesk.stop()


def test_the_timer_runs_in_sight_and_is_logged_once(desk: Desk) -> None:
    offline(desk)
    strip, keeper = desk.part.strip, desk.stage.session.timekeeper
    assert strip.isHidden()
    desk.run("time.start")
    desk.stage.until(strip.isVisible)
    assert "0:0" in strip._words.text()
    assert [c.why_not() for c in desk.part.commands() if c.id == "time.start"] != [""]
    desk.run("time.rest")
    desk.stage.until(lambda: keeper.timer is not None and keeper.timer.since is None)
    desk.run("time.stop")
    dialog = desk.window.findChildren(LogDialog)[0]
    note = next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "What was done")
    desk.stage.qtbot.keyClicks(note, "read the logs")
    desk.button(dialog, "Log time").click()
    desk.stage.until(lambda: keeper.timer is None and bool(desk.entries()))
    (entry,) = desk.entries()
    assert (entry.ticket, entry.minutes, entry.note) == (desk.refs[0].id, 1, "read the logs")
    desk.stage.until(strip.isHidden)


def test_what_is_no_duration_is_told_beside_the_field(desk: Desk) -> None:
    offline(desk)
    desk.run("time.log")
    dialog = desk.window.findChildren(LogDialog)[0]
    field = next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Time worked")
    for typed, told in (("a while", "how long"), ("0", "one minute"), ("99 h", "24 hours")):
        field.setText(typed)
        desk.button(dialog, "Log time").click()
        assert dialog.isVisible()
        assert told in dialog._told.text()
    field.setText("1 h 30")
    dialog._day.set_value(today() + timedelta(days=1))
    desk.button(dialog, "Log time").click()
    assert "not come yet" in dialog._told.text()
    yesterday = today() - timedelta(days=1)
    dialog._day.set_value(yesterday)
    desk.stage.qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.stage.until(lambda: bool(desk.entries()))
    (entry,) = desk.entries()
    assert entry.minutes == 90
    assert datetime.fromtimestamp(entry.worked).astimezone().date() == yesterday


def test_whoever_was_away_is_asked_and_billed_nothing_by_default(desk: Desk) -> None:
    keeper = desk.stage.session.timekeeper
    desk.run("time.start")
    desk.stage.until(lambda: keeper.timer is not None)
    assert keeper.timer is not None
    lunch = Gap(keeper.timer.beat - 3_600, keeper.timer.beat)
    asked: list[AwayBox] = []

    def question() -> bool:
        asked[:] = desk.window.findChildren(AwayBox)
        return bool(asked)

    desk.part._idleness.returned.emit(lunch)
    desk.stage.until(question)
    assert "1 h" in asked[0].text()
    desk.stage.qtbot.keyClick(asked[0], Qt.Key.Key_Escape)
    desk.stage.until(lambda: not question())
    desk.stage.until(lambda: keeper.elapsed() < 60)


def test_a_pointer_that_rested_for_long_is_an_absence() -> None:
    place, now = QPoint(1, 1), 0.0
    idleness = Idleness(where=lambda: place, clock=lambda: now)
    told: list[Gap] = []
    idleness.returned.connect(told.append)
    now = AWAY - 1
    place = QPoint(2, 2)
    idleness.look()
    assert told == []
    before, now = now, now + AWAY
    idleness.look()
    assert told == []
    place = QPoint(3, 3)
    idleness.look()
    assert told == [Gap(before, now)]


def test_the_sheet_sums_the_week_and_becomes_a_file(desk: Desk, tmp_path: Path) -> None:
    keeper = desk.stage.session.timekeeper
    now = time.time()
    for ref, minutes, note in ((desk.refs[0], 90, "=1+1"), (desk.refs[1], 15, "")):
        desk.stage.run(keeper.log_by_hand(ref, minutes, worked=now, note=note))
    desk.stage.until(lambda: not desk.stage.session.library.outbox())
    desk.run("time.sheet")
    sheet = desk.window.findChildren(TimesheetWindow)[0]
    table = sheet.findChildren(QTableView)[0]
    desk.stage.until(lambda: table.model().rowCount() == 3)
    column = (today() - sheet._first).days + 1

    def cell(row: int, at: int) -> str:
        return table.model().index(row, at).data()

    assert {cell(row, column) for row in (0, 1)} == {"1:30", "0:15"}
    assert cell(2, 8) == "1:45"
    assert "1 h 45 min" in sheet._sum.text()

    mend = desk.button(sheet, "Mend")
    assert mend.isEnabled()
    mend.menu().aboutToShow.emit()
    (action,) = mend.menu().actions()
    minutes = "1 h 30 min" if "=1+1" in action.text() else "15 min"
    assert minutes in action.text()
    action.trigger()
    dialog = next(d for d in sheet.findChildren(LogDialog) if d.isVisible())
    desk.button(dialog, "Cancel").click()

    desk.button(sheet, "Save as CSV…").click()
    (question,) = sheet.findChildren(QFileDialog)
    target, same = tmp_path / "sheet.csv", tmp_path / "same.csv"
    target.write_text("before", "utf-8")
    same.hardlink_to(target)
    question.fileSelected.emit(str(target))
    question.close()
    desk.stage.until(lambda: target.read_bytes() not in (b"", b"before"))
    assert same.read_text("utf-8") == "before", "it is replaced whole, and never cut short"
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert sorted(row["minutes"] for row in rows) == ["15", "90"]
    assert {row["note"] for row in rows} == {"'=1+1", ""}
    assert {row["date"] for row in rows} == {today().isoformat()}

    table.activated.emit(table.model().index(0, 0))
    assert desk.shown
    assert not sheet.isVisible()


def test_offline_the_sheet_shows_what_waits_and_says_so(desk: Desk) -> None:
    offline(desk)
    keeper = desk.stage.session.timekeeper
    now = time.time()
    desk.stage.run(keeper.log_by_hand(desk.refs[0], 20, worked=now))
    desk.run("time.sheet")
    sheet = desk.window.findChildren(TimesheetWindow)[0]
    table = sheet.findChildren(QTableView)[0]
    desk.stage.until(lambda: table.model().rowCount() == 2)
    assert "not sent yet" in table.model().index(0, 0).data()
    assert "Only what waits here is shown" in sheet._told.text()


def test_sums_are_written_as_people_write_them() -> None:
    assert [words.hours(m) for m in (0, 5, 65, 600)] == ["", "0:05", "1:05", "10:00"]
    assert [words.spoken(m) for m in (0, 59, 60, 61)] == ["0 min", "59 min", "1 h", "1 h 1 min"]
    assert [words.clock(s) for s in (9.9, 754, 3_661.9)] == ["0:09", "12:34", "1:01:01"]
