"""A window on many tickets: read where it is looked at, refreshed under the selection."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.domain.views import View
from desktop.ui.models.nav_model import Drafts, Entry, NavModel
from desktop.ui.models.ticket_model import PAGES, ROW_ROLE, TicketModel
from tests.ui.frame_stage import FixedRows, ticket_row


@pytest.fixture
def model(qapp: QApplication) -> TicketModel:
    del qapp
    model = TicketModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, fatal, model)
    return model


def numbers(model: TicketModel) -> list[str]:
    rows = [model.row(i) for i in range(model.rowCount())]
    return [row.ticket.number for row in rows if row is not None]


def test_rows_are_read_in_pages_where_they_are_looked_at(model: TicketModel) -> None:
    rows = FixedRows([ticket_row(i) for i in range(1000)])
    model.show_rows(rows)
    rows.reads.clear()

    shown = model.row(517)

    assert shown is not None
    assert shown.ticket.number == "517"
    assert rows.reads in ([(512, 32)], [])


def test_only_so_many_pages_are_kept(model: TicketModel) -> None:
    count = 32 * (PAGES + 2)
    rows = FixedRows([ticket_row(i) for i in range(count)])
    model.show_rows(rows)
    for position in range(0, count, 32):
        model.row(position)
    rows.reads.clear()

    model.row(count - 1)
    assert rows.reads == []
    model.row(0)
    assert rows.reads == [(0, 32)]


def test_a_row_speaks_its_number_subject_status_and_department(model: TicketModel) -> None:
    row = ticket_row(7, "Printer\non fire\u202e!", label="Waiting for us", unread=True, pending=1)
    model.show_rows(FixedRows([row]))
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "#7, Printer on fire!, Waiting for us, Billing, unread, not sent yet: 1"
    assert model.index(0, 0).data(ROW_ROLE) is row


def test_a_refresh_keeps_the_selection_on_its_ticket(model: TicketModel) -> None:
    rows = [ticket_row(i) for i in range(10)]
    model.show_rows(FixedRows(rows))
    kept, gone = (QPersistentModelIndex(model.index(i, 0)) for i in (3, 5))

    model.refresh(FixedRows([ticket_row(99), *rows[:5], *rows[6:]]))

    assert kept.row() == 4
    assert not gone.isValid()
    assert numbers(model) == ["99", "0", "1", "2", "3", "4", "6", "7", "8", "9"]


@pytest.mark.parametrize(
    "after", [[], [0], [4, 3, 2, 1, 0], [9, 8, 4, 0, 1, 2, 3], list(range(300))]
)
def test_a_refresh_ends_with_the_new_rows(model: TicketModel, after: list[int]) -> None:
    model.show_rows(FixedRows([ticket_row(i) for i in range(5)]))
    marks = [QPersistentModelIndex(model.index(i, 0)) for i in range(5)]

    model.refresh(FixedRows([ticket_row(i) for i in after]))

    assert numbers(model) == [str(i) for i in after]
    for number, mark in enumerate(marks):
        assert mark.row() == (after.index(number) if number in after else -1)


def test_entries_that_stay_keep_their_index(qapp: QApplication) -> None:
    del qapp
    model = NavModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    places = (View.ALL, Drafts())
    model.show_entries([Entry(place=p, icon="inbox", name="A", total=1) for p in places])
    index = QPersistentModelIndex(model.index(1))

    model.show_entries([Entry(place=p, icon="inbox", name="A", total=2, unread=1) for p in places])

    assert index.isValid()
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "A, 2, 1 unread"
