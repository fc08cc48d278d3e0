"""The overview in the window, with a real helpdesk behind it: each point leads to its tickets."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTableView
from pytestqt.qtbot import QtBot

from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.ui.main_window import MainWindow
from desktop.ui.overview import scale
from desktop.ui.overview.window import OverviewWindow
from desktop.ui.overview.words import duration, share
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
