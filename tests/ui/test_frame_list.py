"""The list of tickets as a person uses it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
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

    for key in "jjk":
        qtbot.keyClick(view, key)
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
