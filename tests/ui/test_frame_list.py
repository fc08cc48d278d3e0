"""The list of tickets as a person uses it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.ids import TicketRef
from desktop.domain.text import html_to_text, preview
from desktop.ui.theme import DARK
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list_text import marked, short
from desktop.ui.ticket_list_view import TicketView
from tests.ui.frame_stage import FixedRows, appearance, ticket_row

__all__ = ["appearance"]


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> TicketView:
    view = TicketView(appearance.theme)
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_keys_walk_the_list_and_open_a_ticket(view: TicketView, qtbot: QtBot) -> None:
    rows = [ticket_row(i) for i in range(500)]
    view.show_rows(FixedRows(rows), "")
    chosen: list[TicketRef] = []
    opened: list[TicketRef] = []
    view.chosen.connect(chosen.append)
    view.opened.connect(opened.append)

    for by in (1, 1, -1):
        view.step(by)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert chosen == [rows[i].ref for i in (0, 1, 0, 1, 499)]
    assert opened == [rows[499].ref]


def test_coming_to_the_list_opens_nothing_unasked(view: TicketView, qtbot: QtBot) -> None:
    view.clearFocus()
    view.show_rows(FixedRows([ticket_row(i) for i in range(5)]), "")
    chosen: list[TicketRef] = []
    view.chosen.connect(chosen.append)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert chosen == []
    assert view.current_ref() is None


def test_what_is_read_stays_in_place_when_tickets_arrive(view: TicketView) -> None:
    rows = [ticket_row(i) for i in range(200)]
    view.show_rows(FixedRows(rows), "")
    view.select(rows[100].ref)
    chosen: list[TicketRef] = []
    view.chosen.connect(chosen.append)
    before = view.visualRect(view.currentIndex()).top()

    view.refresh(FixedRows([ticket_row(900 + i) for i in range(30)] + rows))

    assert view.current_ref() == rows[100].ref
    assert view.currentIndex().row() == 130
    assert view.visualRect(view.currentIndex()).top() == before
    assert chosen == []


@pytest.mark.parametrize("hidden", [False, True])
def test_the_chosen_ticket_stays_chosen_through_refreshes_nobody_sees(
    view: TicketView, hidden: bool
) -> None:
    rows = [ticket_row(i) for i in range(20)]
    view.show_rows(FixedRows(rows), "")
    view.select(rows[6].ref)
    view.setHidden(hidden)
    chosen: list[TicketRef] = []
    view.chosen.connect(chosen.append)

    for tops in ([rows[9]], [rows[12], rows[9]]):
        view.refresh(FixedRows([*tops, *(row for row in rows if row not in tops)]))

    assert view.current_ref() == rows[6].ref
    assert [index.row() for index in view.selectionModel().selectedRows()] == [8]
    assert view.currentIndex().row() == 8
    assert chosen == []


def test_a_chosen_ticket_far_away_is_followed(view: TicketView) -> None:
    rows = [ticket_row(i) for i in range(1000)]
    view.show_rows(FixedRows(rows), "")
    view.select(rows[700].ref)
    view.scrollToTop()
    for n in (1, 2, 3):
        view.refresh(FixedRows([*(ticket_row(2000 + i) for i in range(n)), *rows]))
        assert view.currentIndex().row() == 700 + n
        assert view.verticalScrollBar().value() == 0
    assert view.current_ref() == rows[700].ref


def test_nothing_is_chosen_while_the_ticket_is_out_of_the_list(view: TicketView) -> None:
    rows = [ticket_row(i) for i in range(3)]
    view.show_rows(FixedRows(rows), "")
    view.select(rows[1].ref)
    for others in ([rows[0], rows[2]], [rows[2]]):
        view.refresh(FixedRows(others))
        assert view.current_ref() is None
        assert not view.selectionModel().hasSelection()
    view.refresh(FixedRows(rows))
    assert view.current_ref() == rows[1].ref
    assert view.selectionModel().isSelected(view.currentIndex())


def test_a_ticket_selected_from_outside_is_opened(view: TicketView) -> None:
    rows = [ticket_row(i) for i in range(9)]
    view.show_rows(FixedRows(rows), "")
    chosen: list[TicketRef] = []
    view.chosen.connect(chosen.append)
    selection, flag = view.selectionModel(), QItemSelectionModel.SelectionFlag
    view.step(0)

    selection.select(view.ticket_model().index(4, 0), flag.ClearAndSelect | flag.Rows)
    assert view.currentIndex().row() == 4
    selection.setCurrentIndex(view.ticket_model().index(5, 0), flag.NoUpdate)
    assert [index.row() for index in selection.selectedRows()] == [5]
    selection.clearSelection()
    assert [index.row() for index in selection.selectedRows()] == [5]

    assert chosen == [rows[i].ref for i in (0, 4, 5)]


def test_a_screen_reader_opens_what_it_selects(view: TicketView) -> None:
    rows = [ticket_row(i) for i in range(9)]
    view.show_rows(FixedRows(rows), "")
    chosen: list[TicketRef] = []
    view.chosen.connect(chosen.append)
    table = QAccessible.queryAccessibleInterface(view)
    names = [table.child(i).text(QAccessible.Text.Name) for i in range(table.childCount())]
    place = next(i for i, name in enumerate(names) if name.startswith("#3,"))
    assert table.selectionInterface().select(table.child(place))
    assert chosen == [rows[3].ref]
    assert view.current_ref() == rows[3].ref


@pytest.mark.parametrize(
    ("key", "place"),
    [(Qt.Key.Key_End, 499), (Qt.Key.Key_Home, 0)],
)
def test_keys_know_where_to_begin(view: TicketView, qtbot: QtBot, key: Qt.Key, place: int) -> None:
    view.show_rows(FixedRows([ticket_row(i) for i in range(500)]), "")
    qtbot.keyClick(view, key)
    assert view.currentIndex().row() == place


def test_the_open_ticket_is_chosen_again_when_a_search_is_cleared(view: TicketView) -> None:
    rows = [ticket_row(i) for i in range(50)]
    view.show_rows(FixedRows(rows), "")
    view.select(rows[40].ref)
    chosen: list[TicketRef] = []
    view.chosen.connect(chosen.append)
    view.show_rows(FixedRows(rows[:10]), "subject")
    assert view.current_ref() is None
    view.show_rows(FixedRows(rows), "")
    assert view.current_ref() == rows[40].ref
    assert view.selectionModel().isSelected(view.currentIndex())
    assert chosen == []


def test_at_the_top_new_tickets_come_into_view(view: TicketView) -> None:
    rows = [ticket_row(i) for i in range(200)]
    view.show_rows(FixedRows(rows), "")
    view.refresh(FixedRows([ticket_row(900), *rows]))
    top = view.ticket_model().row(view.rowAt(1))
    assert top is not None
    assert top.ticket.number == "900"


def test_another_question_keeps_a_ticket_that_answers_it_too(view: TicketView) -> None:
    rows = [ticket_row(i) for i in range(50)]
    view.show_rows(FixedRows(rows), "")
    view.select(rows[40].ref)
    view.show_rows(FixedRows(rows[30:]), "subject")
    assert view.current_ref() == rows[40].ref
    view.show_rows(FixedRows(rows[:10]), "")
    assert view.current_ref() is None


def test_every_row_is_equally_high_and_follows_the_look(view: TicketView) -> None:
    view.show_rows(FixedRows([ticket_row(1, unread=True, attachments=2, pending=1)] * 3), "sub")
    light = view.grab().toImage()
    view.set_theme(DARK)
    dark = view.grab().toImage()
    assert view.rowHeight(0) == view.rowHeight(2)
    assert light != dark


def test_a_hit_is_marked_where_it_is_painted(view: TicketView) -> None:
    rows = FixedRows([ticket_row(1, "A folder full of mail")])
    view.show_rows(rows, "")
    plain = view.grab().toImage()
    view.show_rows(rows, "folder")
    assert view.grab().toImage() != plain


def test_a_line_that_was_drawn_before_is_marked_anew(view: TicketView) -> None:
    rows = FixedRows([ticket_row(1, "A folder full of mail")])
    seen: list[QImage] = []
    for search in ("", "folder", "mail", ""):
        view.show_rows(rows, search)
        seen.append(view.grab().toImage())
    assert seen[0] == seen[3]
    assert seen[1] != seen[2] != seen[3]


def test_a_line_that_was_drawn_before_is_cut_anew(view: TicketView) -> None:
    view.show_rows(FixedRows([ticket_row(1, "A folder full of mail " * 5)]), "")
    wide = view.grab().toImage()
    size = view.size()
    view.resize(size.width() // 2, size.height())
    narrow = view.grab().toImage()
    view.resize(size)
    assert view.grab().toImage() == wide
    assert narrow != wide.copy(narrow.rect())


def test_marks_count_as_qt_counts() -> None:
    assert marked("👍 mail", "mail") == ((3, 4),)


def test_a_subject_plays_no_tricks() -> None:
    assert short("invoice\u202egpj.exe\n\tnow\x07") == "invoicegpj.exe now"
    assert len(short("a" * 10_000)) == 300


def test_odd_threads_are_painted_in_either_direction(
    view: TicketView, qapp: QApplication, shared_data: Path
) -> None:
    rows = []
    for file in sorted(shared_data.glob("threads-nasty/*.jsonl")):
        for number, line in enumerate(file.read_text("utf-8").splitlines()):
            thread = json.loads(line)
            body = str(thread["messages"][0]["html"])[:20_000]
            first = preview(html_to_text(body))
            rows.append(ticket_row(number, thread["subject"], preview=first, unread=True))
    assert rows
    view.show_rows(FixedRows(rows), "a")
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        for position in range(0, len(rows), 6):
            view.scrollTo(view.ticket_model().index(position, 0))
            assert not view.grab().isNull()
    assert qapp is not None


@pytest.mark.parametrize(("by", "wanted"), [(1, 3), (-1, 1)])
def test_keys_go_on_where_the_ticket_on_show_has_left_the_list(
    view: TicketView, by: int, wanted: int
) -> None:
    rows = [ticket_row(i) for i in range(5)]
    view.show_rows(FixedRows(rows), "")
    view.select(rows[2].ref)
    view.refresh(FixedRows([row for row in rows if row is not rows[2]]))
    assert view.current_ref() is None
    view.step(by)
    assert view.current_ref() == rows[wanted].ref
