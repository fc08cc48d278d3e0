"""A list under headings, in columns and with marks, over rows in memory."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.ui.models.sections import Heading, Sections
from desktop.ui.models.ticket_model import Column, TicketModel
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list_marks import MOST, Marks
from desktop.ui.ticket_list_view import TicketView
from tests.ui.frame_stage import FixedRows, appearance, ticket_row

__all__ = ["appearance"]

HEADINGS = [Heading("a", "A", 3), Heading("b", "B", 2, folded=True), Heading("c", "C", 4)]
"""Nine tickets: places are A 0 1 2, B, C 5 6 7 8."""


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> TicketView:
    view = TicketView(appearance.theme)
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.set_staff(lambda row: row.ticket.priority)
    view.show()
    qtbot.waitExposed(view)
    return view


def rows(count: int = 9) -> FixedRows:
    return FixedRows([ticket_row(i) for i in range(count)])


def current(view: TicketView) -> str:
    row = view.ticket_model().row(view.currentIndex().row())
    return "" if row is None else row.ticket.number


def test_places_of_headings_and_tickets_lead_to_each_other() -> None:
    sections = Sections(HEADINGS, 9)
    assert sections.count == 10
    assert [sections.ticket(place) for place in range(10)] == [
        *(None, 0, 1, 2),
        None,
        *(None, 5, 6, 7, 8),
    ]
    assert [sections.place(ticket) for ticket in range(9)] == [1, 2, 3, None, None, 6, 7, 8, 9]
    over = sections.heading_over(8)
    assert over is not None
    assert over[1].key == "c"


def test_a_grouped_model_is_sound_through_folding_and_refreshes(qtbot: QtBot) -> None:
    del qtbot
    model = TicketModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    found = rows()
    model.show_rows(found, HEADINGS)
    model.refresh(found, [Heading("a", "A", 9)])
    model.refresh(rows(4), [Heading("a", "A", 1), Heading("d", "D", 3)])
    model.refresh(rows(4))
    assert model.rowCount() == 4
    del tester


def test_keys_pass_over_headings_and_folded_groups(view: TicketView, qtbot: QtBot) -> None:
    view.show_rows(rows(), "", HEADINGS)
    seen: list[str] = []
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        seen.append(current(view))
    assert seen == ["0", "1", "2", "5", "6"]
    view.step(-2)
    assert current(view) == "2"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert current(view) == "0"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert current(view) == "8"


def test_a_click_on_a_heading_folds_its_group_and_chooses_nothing(
    view: TicketView, qtbot: QtBot
) -> None:
    view.show_rows(rows(), "", HEADINGS)
    folded: list[str] = []
    view.folded.connect(folded.append)
    place = view.visualRect(view.ticket_model().index(4, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert folded == ["b"]
    assert view.current_ref() is None


def test_headings_are_lower_than_tickets_and_what_is_read_stays_when_one_folds(
    view: TicketView,
) -> None:
    many = rows(60)
    groups = [Heading("a", "A", 20), Heading("b", "B", 40)]
    view.show_rows(many, "", groups)
    assert view.rowHeight(0) < view.rowHeight(1)
    assert view.rowHeight(21) == view.rowHeight(0)
    view.select(ticket_row(40).ref)
    before = view.visualRect(view.currentIndex()).top()
    view.refresh(many, [Heading("a", "A", 20, folded=True), groups[1]])
    assert current(view) == "40"
    assert view.visualRect(view.currentIndex()).top() == before


def test_marks_are_toggled_stretched_and_outlive_refreshes(view: TicketView, qtbot: QtBot) -> None:
    view.show_rows(rows(), "")
    first = view.visualRect(view.ticket_model().index(1, 0)).center()
    last = view.visualRect(view.ticket_model().index(4, 0)).center()
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view.viewport(), left, ctrl, first)
    qtbot.mouseClick(view.viewport(), left, shift, last)
    assert {ref.id for ref in view.marks.refs} == {"t1", "t2", "t3", "t4"}
    assert view.current_ref() is None, "marking opens nothing"

    view.refresh(FixedRows([ticket_row(99), *(ticket_row(i) for i in range(9))]))
    index = view.ticket_model().index(2, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert view.ticket_model().index(1, 0).data(Qt.ItemDataRole.CheckStateRole) == (
        Qt.CheckState.Unchecked
    )


@pytest.mark.parametrize("rtl", [False, True])
def test_the_box_before_a_ticket_marks_it_whichever_way_it_reads(
    view: TicketView, qtbot: QtBot, rtl: bool
) -> None:
    if rtl:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_rows(rows(), "")
    rect = view.visualRect(view.ticket_model().index(3, 0))
    point = QPoint(rect.right() - 12 if rtl else rect.left() + 12, rect.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [ref.id for ref in view.marks.refs] == ["t3"]


def test_shift_and_arrows_stretch_a_range_and_take_it_back(view: TicketView, qtbot: QtBot) -> None:
    view.show_rows(rows(), "", HEADINGS)
    view.step(1)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down, shift)
    assert {ref.id for ref in view.marks.refs} == {"t0", "t1", "t2", "t5"}
    qtbot.keyClick(view, Qt.Key.Key_Up, shift)
    assert {ref.id for ref in view.marks.refs} == {"t0", "t1", "t2"}


def test_only_so_many_can_be_marked() -> None:
    marks = Marks()
    told: list[bool] = []
    marks.full.connect(lambda: told.append(True))
    marks.add(ticket_row(i).ref for i in range(MOST + 5))
    assert marks.count == MOST
    assert told == [True]


def test_customers_cannot_mark(view: TicketView, qtbot: QtBot) -> None:
    view.set_staff(None)
    view.show_rows(rows(), "")
    place = view.visualRect(view.ticket_model().index(1, 0)).center()
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, ctrl, place)
    assert view.marks.count == 0
    assert view.ticket_model().index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is None


def test_columns_speak_and_the_compact_rows_come_back_whole(view: TicketView) -> None:
    view.show_rows(rows(), "", HEADINGS)
    view.step(1)
    columns = (
        Column("number", "Number", lambda row: f"#{row.ticket.number}", 10),
        Column("subject", "Subject ↑", lambda row: row.ticket.subject, 30),
    )
    view.show_columns(columns)
    model = view.ticket_model()
    assert model.columnCount() == 2
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Subject ↑"
    assert model.index(1, 1).data() == "Subject 0"
    assert current(view) == "0"
    assert view.rowHeight(1) < 50
    assert not view.grab().isNull()

    view.show_columns(())
    assert model.columnCount() == 1
    assert view.columnWidth(0) == view.viewport().width()
    assert current(view) == "0"
