"""The overview in the window, with a real helpdesk behind it: each point leads to its tickets."""

import csv
import io
from collections.abc import Generator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.store.histories import HistoryStore
from desktop.ui.filters_date import DateField
from desktop.ui.main_window import MainWindow
from desktop.ui.overview import scale
from desktop.ui.overview.saving import SaveButton
from desktop.ui.overview.window import OverviewWindow
from desktop.ui.overview.words import duration, share
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from desktop.ui.theme_apply import Appearance
from tests.demo_copy import copy_of, filled_demo
from tests.ui.frame_stage import Stage, appearance, staged
from tests.ui.views_stage import staff_window

__all__ = ["appearance", "filled_demo"]


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, tmp_path: Path, filled_demo: Path) -> Generator[Stage]:
    helpdesk = copy_of(filled_demo, tmp_path / "helpdesk")
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    with staff_window(stage, appearance) as made:
        yield made.window


@pytest.fixture
def overview(stage: Stage, window: MainWindow) -> OverviewWindow:
    window.commands.run("window.overview")
    found = window.findChild(OverviewWindow)
    assert found is not None
    stage.until(lambda: found.board is not None and found.cards[0].plot.isVisible())
    return found


def box(overview: OverviewWindow, name: str) -> QComboBox:
    return next(b for b in overview.findChildren(QComboBox) if b.accessibleName() == name)


def test_the_last_point_is_what_is_open_now_and_leads_there_by_keys(
    stage: Stage, window: MainWindow, overview: OverviewWindow
) -> None:
    (account,) = stage.session.library.accounts()
    tickets = stage.session.library.tickets(TicketQuery())
    rows = tickets.rows(0, tickets.count)
    listed = [row for row in rows if row.ticket.status is not Status.CLOSED]
    plot = overview.cards[0].plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_End)
    found: set[str] = set()
    for _ in range(8):
        QTest.keyClick(plot, Qt.Key.Key_Return)
        found |= {str(ticket.id) for ticket in overview.behind.tickets}
        QTest.keyClick(plot, Qt.Key.Key_Up)
    assert found == {str(row.ref.id) for row in listed}
    assert plot.accessibleDescription()

    one = overview.behind.tickets[0]
    table = overview.behind.findChild(QTableView)
    assert table is not None
    stage.until(table.isVisible)
    table.activated.emit(table.model().index(0, 0))
    stage.until(lambda: window.navigator.ticket is not None)
    assert window.navigator.ticket is not None
    assert (window.navigator.ticket.id, window.navigator.ticket.account) == (one.id, account.id)


def test_a_department_and_an_agent_narrow_all_of_it(stage: Stage, overview: OverviewWindow) -> None:
    board = overview.board
    assert board is not None
    department = board.departments[0]
    wanted = department.figures.responses.cases
    choose = box(overview, "Department")
    choose.setCurrentIndex(choose.findData(department.of))
    stage.until(lambda: overview.board is not board)
    narrowed = overview.board
    assert narrowed is not None
    assert len(narrowed.whole.responses.cases) == len(wanted)
    assert {line.of for line in narrowed.departments} == {department.of}

    agent = narrowed.agents[0]
    people = box(overview, "Agent")
    people.setCurrentIndex(people.findData(agent.of))
    stage.until(lambda: overview.board is not narrowed)
    assert overview.board is not None
    assert overview.board.whole.responses == agent.figures.responses


def test_a_line_shows_the_tickets_that_it_counts(stage: Stage, overview: OverviewWindow) -> None:
    board = overview.board
    assert board is not None
    tables = {t.accessibleName(): t for t in overview.findChildren(QTableView)}
    table = tables["By agent"]
    table.activated.emit(table.model().index(0, 1))
    cases = board.agents[0].figures.responses.cases
    assert len(overview.behind.tickets) == len(cases)
    assert {t.id for t in overview.behind.tickets} == {case.ticket.id for case in cases}


def test_without_the_helpdesk_the_reason_is_told_and_what_was_told_stays(
    stage: Stage, overview: OverviewWindow
) -> None:
    stage.helpdesk.stop()
    before = overview.cards[0].plot.isVisible()
    overview.ask()
    stage.until(lambda: overview.problem != "")
    assert before
    assert overview.cards[0].plot.isVisible()


def test_another_account_shows_nothing_of_the_one_before(
    stage: Stage, overview: OverviewWindow
) -> None:
    (first,) = stage.session.library.accounts()
    token = stage.helpdesk.tokens["customer"]
    other = stage.run(stage.session.accounts.add("native", stage.helpdesk.url, token, "Other")).id
    overview.begin([first.id, other])
    save = overview.findChild(SaveButton)
    assert save is not None
    stage.until(lambda: overview.board is not None and save.isEnabled())
    stage.helpdesk.stop()
    choose = box(overview, "Account")
    # What is worked out as the account is left comes too late.
    box(overview, "Backlog by").setCurrentIndex(1)
    choose.setCurrentIndex(choose.findData(other))
    stage.until(lambda: overview.problem != "")
    assert overview.board is None
    assert not save.isEnabled(), "its figures would be saved under another name"
    QTest.keyClick(overview.cards[0].plot, Qt.Key.Key_End)
    QTest.keyClick(overview.cards[0].plot, Qt.Key.Key_Return)
    assert overview.behind.tickets == []
    assert all(table.model().rowCount() == 0 for table in overview.findChildren(QTableView))
    overview.begin([first.id])
    stage.until(lambda: overview.board is not None)
    overview.begin([other])
    assert overview.board is None


def test_days_of_ones_own_are_shown_and_what_is_wrong_with_them_is_told(
    stage: Stage, overview: OverviewWindow
) -> None:
    before = overview.board
    days = box(overview, "Days")
    days.setCurrentIndex(days.count() - 1)
    fields = {f.accessibleName(): f for f in overview.findChildren(DateField)}
    first, last = fields["From this day"], fields["To this day"]
    assert first.isVisible()
    assert first.value() is not None, "it begins with the days that were on show"
    today = date.today()  # noqa: DTZ011 - the person's own day
    first.set_value(today - timedelta(days=20))
    last.set_value(today - timedelta(days=30))
    assert "after the last" in overview.problem
    last.set_value(today - timedelta(days=3))
    wanted = (today - timedelta(days=20), today - timedelta(days=3))
    stage.until(
        lambda: (
            overview.board is not before
            and overview.board is not None
            and (overview.board.asked.first, overview.board.asked.last) == wanted
        )
    )
    assert overview.problem == ""
    assert len(overview.cards[0].twin.model().index(0, 0).data()) > 3


def test_asked_again_with_days_that_are_none_yet_those_before_are_meant(
    stage: Stage, overview: OverviewWindow
) -> None:
    days = box(overview, "Days")
    days.setCurrentIndex(days.count() - 1)
    fields = {f.accessibleName(): f for f in overview.findChildren(DateField)}
    today = date.today()  # noqa: DTZ011 - the person's own day
    fields["To this day"].set_value(today - timedelta(days=300))
    assert "after the last" in overview.problem
    before = overview.board
    assert before is not None
    overview.ask()
    stage.until(lambda: overview.board is not before)
    assert overview.board is not None
    assert overview.board.asked == before.asked
    assert "after the last" in overview.problem
    told = [label.text() for label in overview.findChildren(QLabel) if "As of" in label.text()]
    assert len(told) == 1
    assert not told[0].endswith("…")


def test_a_plot_can_be_read_as_a_table_with_the_same_tickets_behind(
    stage: Stage, overview: OverviewWindow, qtmodeltester: ModelTester
) -> None:
    card = overview.cards[0]
    card.controls[0].setChecked(True)  # pyright: ignore[reportAttributeAccessIssue]
    stage.until(card.twin.isVisible)
    assert not card.plot.isVisible()
    model = card.twin.model()
    qtmodeltester.check(model)
    assert card.twin.accessibleName() == "Open tickets"
    board = overview.board
    assert board is not None
    assert model.rowCount() == len(board.spans)
    columns = model.columnCount()
    cells = [int(model.index(0, column).data()) for column in range(1, columns)]
    assert cells[-1] == sum(cells[:-1]) == sum(len(rows[-1]) for rows in board.backlog.values())
    card.twin.setFocus()
    for column, count in enumerate(cells, 1):
        card.twin.setCurrentIndex(model.index(0, column))
        QTest.keyClick(card.twin, Qt.Key.Key_Return)
        assert len(overview.behind.tickets) == count
    times = overview.cards[1].twin
    times.activated.emit(times.model().index(0, 1))
    assert len(overview.behind.tickets) == len(board.over_time[-1].responses.cases)


def test_figures_and_pictures_are_saved(
    stage: Stage, overview: OverviewWindow, tmp_path: Path
) -> None:
    (button,) = overview.findChildren(SaveButton)
    figures, _line, everything, backlog, *_rest = button.menu().actions()

    def save(action: QAction, name: str) -> Path:
        action.trigger()
        question = next(q for q in overview.findChildren(QFileDialog) if q.isVisible())
        target = tmp_path / name
        question.fileSelected.emit(str(target))
        question.close()
        return target

    table = save(figures, "figures.csv")
    stage.until(table.exists)
    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    board = overview.board
    assert board is not None
    opened = [row for row in rows if row["figure"] == "open tickets at the end"]
    assert sum(
        int(row["value"]) for row in opened if row["to"] == board.asked.last.isoformat()
    ) == (sum(len(tickets[-1]) for tickets in board.backlog.values()))
    assert {row["name"] for row in opened} >= {"Open", "Answered"}

    for action, widget in ((backlog, overview.cards[0]), (everything, overview.page.widget())):
        shot = save(action, "plot.png")
        stage.until(shot.exists)
        image = QImage(str(shot))
        assert widget is not None
        assert image.width() > 2 * widget.width()
        assert overview.cards[0].controls[0].isVisible()
        shot.unlink()

    save(figures, "no/such/folder.csv")
    stage.until(lambda: "folder.csv" in overview.problem)


def test_without_a_network_a_new_start_shows_what_was_told_last(
    stage: Stage, window: MainWindow, overview: OverviewWindow
) -> None:
    (account,) = stage.session.library.accounts()
    store = HistoryStore(stage.session.profile.cache)
    stage.until(lambda: store.load(account.id) is not None)
    stage.helpdesk.stop()
    # The parts of a new start know only what the profile keeps.
    del stage.session.overview
    again = OverviewWindow(stage.session, Tasks(window), LIGHT, window)
    again.begin([account.id])
    stage.until(lambda: again.problem != "" and again.board is not None)
    assert again.board is not None
    assert overview.board is not None
    assert again.board.whole == overview.board.whole
    stage.until(lambda: any(x.text().startswith("As of") for x in again.findChildren(QLabel)))
    again.close()


def test_axes_end_where_a_clock_or_a_hand_would_count_to() -> None:
    assert scale.counts(51).lines == (0, 20, 40, 60)
    assert scale.counts(0).top == 1
    assert scale.durations(3_000).lines == (0, 900, 1_800, 2_700, 3_600)
    assert scale.durations(200 * 86_400).top >= 200 * 86_400
    assert [duration(s) for s in (0, 20, 5_400, 200_000, 2_000_000)] == [
        "0",
        "1 min",
        "1.5 h",
        "2.3 d",
        "23 d",
    ]
    assert [share(s) for s in (0, 0.999, 1)] == ["0 %", "99 %", "100 %"]
