"""Views of staff in the side panel and in the list."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.conditions import Condition, Facet, Operator, all_of
from desktop.domain.saved_view import Grouping, Layout, SortField, SortKey
from desktop.domain.views import TicketQuery, View
from desktop.store import view_find
from desktop.ui.models.nav_model import Custom
from desktop.ui.theme_apply import Appearance
from desktop.ui.views.name_dialog import NameDialog
from tests.demo_copy import demo_in
from tests.ui.frame_stage import Stage, appearance, stage, staged
from tests.ui.views_stage import StaffWindow, new_view, part, staff_window

__all__ = ["appearance", "stage"]

BUILT_IN = ["Mine", "Unassigned", "Waiting, oldest first", "Due soon", "Overdue", "Followed"]


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


def test_customers_see_no_views_of_staff(stage: Stage, appearance: Appearance) -> None:
    with staff_window(stage, appearance, "customer") as window:
        assert window.sidebar.custom.isHidden()
        assert window.entries() == []
        assert not window.view.ticket_model().offers_marks


def test_staff_have_views_with_live_counts_that_lists_agree_with(staff: StaffWindow) -> None:
    assert staff.names() == BUILT_IN
    staff.stage.until(lambda: all(entry.total is not None for entry in staff.entries()))
    for entry in staff.entries():
        staff.go(entry.name)
        assert len(staff.shown()) == (entry.total or 0), entry.name
    mine = staff.entries()[0].total or 0
    staff.go("Unassigned")
    work = staff.stage.session.work
    staff.stage.run(work.take(staff.ref(0)))
    staff.stage.until(lambda: staff.entries()[0].total == mine + 1)


def test_the_digits_go_to_the_first_nine(staff: StaffWindow, qtbot: QtBot) -> None:
    staff.keep(
        new_view("Seventh", filter=all_of(Condition(Facet.PRIORITY, Operator.IS, ("high",))))
    )
    staff.stage.until(lambda: staff.window.commands.get("go.view.mine") is not None)
    staff.stage.until(lambda: len(staff.names()) == 7)
    seventh = staff.entries()[6].place
    assert isinstance(seventh, Custom)
    assert staff.window.commands.keys(f"go.view.{seventh.view}") == ("7",)
    staff.window.commands.run(f"go.view.{seventh.view}")
    staff.settled()
    assert staff.pane.scope.saved is not None
    assert staff.shown()


def test_the_list_on_show_becomes_a_view_with_a_name_and_enter(
    staff: StaffWindow, qtbot: QtBot
) -> None:
    staff.sidebar.go(View.WAITING_FOR_YOU)
    staff.pane.search_box.setText("mailbox")
    staff.pane.looks.set_group(Grouping.DEPARTMENT)
    staff.pane.looks.set_layout(Layout.COLUMNS)
    staff.settled()
    staff.stage.until(lambda: 0 < len(staff.shown()) < 20)
    expected = sorted(staff.shown())

    staff.window.commands.run("views.save")
    dialog = staff.dialog(NameDialog)
    name = part(dialog, QLineEdit)
    name.setText("Mailboxes that wait")
    qtbot.keyClick(name, Qt.Key.Key_Return)

    staff.stage.until(lambda: "Mailboxes that wait" in staff.names())
    staff.stage.until(lambda: staff.pane.scope.saved is not None)
    staff.settled()
    assert staff.pane.search_box.text() == ""
    assert sorted(staff.shown()) == expected
    assert staff.headings()
    kept = staff.stage.session.views.all()[0]
    assert kept.layout is Layout.COLUMNS
    assert kept.group is Grouping.DEPARTMENT


def test_groups_fold_and_stay_folded_where_one_comes_back(staff: StaffWindow) -> None:
    staff.keep(new_view("By status", group=Grouping.STATUS))
    staff.stage.until(lambda: "By status" in staff.names())
    staff.go("By status")
    staff.stage.until(lambda: len(staff.headings()) > 2)
    before, told = len(staff.shown()), staff.headings()
    assert sum(count for _, count in told) == before
    key = next(iter(staff.view.ticket_model().sections.headings))[1].key
    staff.pane.looks.fold(key)
    assert len(staff.shown()) == before - told[0][1]
    assert staff.headings() == told

    staff.go("Mine")
    staff.go("By status")
    staff.stage.until(lambda: len(staff.headings()) > 2)
    assert len(staff.shown()) == before - told[0][1]


def test_groups_of_a_priority_have_the_name_that_the_helpdesk_gives_it(staff: StaffWindow) -> None:
    staff.keep(new_view("By priority", group=Grouping.PRIORITY))
    staff.stage.until(lambda: "By priority" in staff.names())
    staff.go("By priority")
    staff.stage.until(lambda: len(staff.headings()) > 1)
    told = [heading.words for _, heading in staff.view.ticket_model().sections.headings]
    assert {"High", "Normal"} <= set(told) <= {"Urgent", "High", "Normal", "Low"}


def test_clicks_on_a_header_sort_by_several_keys(staff: StaffWindow) -> None:
    staff.keep(new_view("Table", layout=Layout.COLUMNS))
    staff.stage.until(lambda: "Table" in staff.names())
    staff.go("Table")
    header = staff.view.horizontalHeader()
    model = staff.view.ticket_model()
    place = [column.id for column in model.columns].index("number")
    header.sectionClicked.emit(place)
    staff.stage.until(lambda: staff.shown() == sorted(staff.shown(), key=int))
    assert model.columns[place].words.endswith("↑")
    header.sectionClicked.emit(place)
    staff.stage.until(lambda: staff.shown() == sorted(staff.shown(), key=int, reverse=True))
    staff.pane.looks.set_sort((SortKey(SortField.PRIORITY), SortKey(SortField.NUMBER)))
    staff.settled()
    words = [column.words for column in model.columns]
    assert any(word.endswith("↑ 2") for word in words)


def test_a_deleted_view_can_be_had_back_in_its_place(staff: StaffWindow, qtbot: QtBot) -> None:
    for name in ("First", "Second", "Third"):
        staff.keep(new_view(name))
    staff.stage.until(lambda: staff.names()[6:] == ["First", "Second", "Third"])
    staff.go("Second")
    staff.window.commands.run("views.delete")
    staff.stage.until(lambda: staff.names()[6:] == ["First", "Third"])
    assert staff.sidebar.place == View.ALL
    undo = next(b for b in staff.sidebar.custom.findChildren(QPushButton) if b.text() == "Undo")
    staff.stage.until(undo.isVisible)
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    staff.stage.until(lambda: staff.names()[6:] == ["First", "Second", "Third"])


def test_views_are_moved_by_keys_and_by_dragging(staff: StaffWindow) -> None:
    for name in ("First", "Second", "Third"):
        staff.keep(new_view(name))
    staff.stage.until(lambda: len(staff.names()) == 9)
    staff.go("Third")
    staff.window.commands.run("views.up")
    staff.stage.until(lambda: staff.names()[6:] == ["First", "Third", "Second"])
    first = staff.entries()[6].place
    # Dragged below the last one; a drop above the person's own views puts it first.
    staff.list.dropped.emit(first, 9)
    staff.stage.until(lambda: staff.names()[6:] == ["Third", "Second", "First"])
    staff.list.dropped.emit(first, 1)
    staff.stage.until(lambda: staff.names()[6:] == ["First", "Third", "Second"])
    assert staff.names()[:6] == BUILT_IN


def test_of_many_tickets_the_first_are_shown_ahead_of_the_rest(
    staff: StaffWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_find, "MANY", 5)
    monkeypatch.setattr(view_find, "FIRST", 3)
    model = staff.view.ticket_model()
    at_first: list[tuple[int, list[str]]] = []
    model.modelReset.connect(lambda: at_first.append((model.rowCount(), staff.shown())))
    kept = staff.keep(new_view("By subject", sort=(SortKey(SortField.SUBJECT),)))
    staff.stage.until(lambda: kept.name in staff.names())
    staff.go(kept.name)
    total = staff.stage.session.library.tickets(TicketQuery()).count
    staff.stage.until(lambda: len(staff.shown()) == total)
    count, first = at_first[-1]
    assert count == total > 5
    assert len(first) == 3
    assert staff.shown()[:3] == first
