"""Search box and filters: what is typed, what is meant."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCalendarWidget, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.status import Status
from desktop.domain.views import View
from desktop.ui import filters_access
from desktop.ui.filters import Filter, Filters
from desktop.ui.filters_choice import Choice
from desktop.ui.filters_date import DateField, parse_date
from desktop.ui.search_box import SearchBox
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list_scope import Scope
from tests.ui.frame_stage import appearance

__all__ = ["appearance"]


@pytest.fixture
def filters(qtbot: QtBot, appearance: Appearance) -> Filters:
    filters = Filters(appearance.theme)
    qtbot.addWidget(filters)
    filters.offer(["Billing", "Sales"], [(Status.ANSWERED, "Answered"), (Status.CLOSED, "Done")])
    return filters


def part(filters: Filters, name: str) -> Choice | DateField:
    found = [*filters.findChildren(Choice), *filters.findChildren(DateField)]
    return next(widget for widget in found if widget.accessibleName() == name)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-01-31", date(2026, 1, 31)),
        ("2026/1/3", date(2026, 1, 3)),
        (" 31 Jan 2026 ", date(2026, 1, 31)),
        ("31 January 2026", date(2026, 1, 31)),
        ("1/31/2026", date(2026, 1, 31)),
        ("1404-12-13", date(2026, 3, 4)),
        ("۱۴۰۴/۱۲/۱۳", date(2026, 3, 4)),
        ("2026-02-30", None),
        ("2026-0", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_may_be_typed_in_many_ways(typed: str, meant: date | None) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    try:
        assert parse_date(typed) == meant
    finally:
        QLocale.setDefault(before)


def test_a_field_tells_a_day_once_and_says_when_it_is_none(
    qtbot: QtBot, appearance: Appearance
) -> None:
    field = DateField(appearance.theme, "From date")
    qtbot.addWidget(field)
    told: list[date | None] = []
    field.chosen.connect(lambda: told.append(field.value()))

    qtbot.keyClicks(field, "2026-03-04")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == [date(2026, 3, 4)]
    assert parse_date(field.text()) == date(2026, 3, 4)

    field.clear()
    assert told == [date(2026, 3, 4), None]

    qtbot.keyClicks(field, "tomorrow")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.property("wrong") is True
    assert field.text() == "tomorrow"
    assert len(told) == 2


def test_what_is_no_day_is_said_in_words(filters: Filters, qtbot: QtBot) -> None:
    since = part(filters, "From date")
    assert isinstance(since, DateField)
    hint = since.toolTip()

    def hints() -> list[str]:
        return [label.text() for label in filters.findChildren(QLabel) if not label.isHidden()]

    qtbot.keyClicks(since, "<b>soon")
    assert hints() == []
    qtbot.keyClick(since, Qt.Key.Key_Return)

    (words,) = hints()
    assert "<b>soon" in words
    assert "is not a day" in words
    assert "2026-01-31" in words
    assert since.accessibleDescription() == words
    assert "is not a day" in since.toolTip()
    assert "<b>" not in since.toolTip()

    qtbot.keyClicks(since, "x")
    assert hints() == []
    assert since.toolTip() == hint
    qtbot.keyClick(since, Qt.Key.Key_Return)
    assert len(hints()) == 1
    filters.clear()
    assert hints() == []
    assert since.text() == ""


def test_filters_ask_for_what_is_chosen(filters: Filters, qtbot: QtBot) -> None:
    assert filters.filter() == Filter()
    changes: list[Filter] = []
    filters.changed.connect(lambda: changes.append(filters.filter()))
    department, status = part(filters, "Department"), part(filters, "Status")
    since, until = part(filters, "From date"), part(filters, "To date")
    assert isinstance(department, Choice)
    assert isinstance(status, Choice)

    qtbot.keyClick(department, Qt.Key.Key_Down)
    status.setCurrentText("Done")
    since.setText("2026-03-01") if isinstance(since, DateField) else None
    until.setText("2026-03-02") if isinstance(until, DateField) else None

    chosen = filters.filter()
    assert chosen.department == "Billing"
    assert chosen.status == (Status.CLOSED, "Done")
    assert chosen.since == datetime(2026, 3, 1).astimezone()
    assert chosen.until == datetime(2026, 3, 2, 23, 59, 59, 999999).astimezone()
    assert len(changes) == 4

    filters.clear()
    assert changes[4:] == [Filter()]


def test_a_choice_survives_a_new_offer(filters: Filters) -> None:
    department = part(filters, "Department")
    assert isinstance(department, Choice)
    department.setCurrentText("Sales")
    told: list[object] = []
    department.chosen.connect(lambda: told.append(department.value()))

    filters.offer(["Archive", "Billing", "Sales"], [])
    assert filters.filter().department == "Sales"
    filters.offer(["Archive"], [])
    assert filters.filter().department == "Sales"
    assert told == []


def test_a_combo_box_is_called_by_its_name(filters: Filters) -> None:
    filters_access.install()
    department = part(filters, "Department")
    assert isinstance(department, Choice)
    spoken = QAccessible.queryAccessibleInterface(department)
    assert spoken.text(QAccessible.Text.Name) == "Department"
    assert spoken.text(QAccessible.Text.Value) == "All departments"
    assert spoken.role() is QAccessible.Role.ComboBox
    listed = spoken.child(0)
    names = [listed.child(i).text(QAccessible.Text.Name) for i in range(listed.childCount())]
    assert names == ["All departments", "Billing", "Sales"]

    listed.selectionInterface().select(listed.child(2))

    assert filters.filter().department == "Sales"
    assert spoken.text(QAccessible.Text.Value) == "Sales"


def test_view_and_status_filter_hold_together() -> None:
    scope = Scope(None, View.WAITING_FOR_YOU)
    answered = frozenset({Status.ANSWERED})
    one = scope.query(answered, Filter(status=(Status.ANSWERED, "Answered")), "mail")
    none = scope.query(answered, Filter(status=(Status.CLOSED, "Done")), "")
    assert (one.statuses, one.status_label, one.search) == (answered, "Answered", "mail")
    assert none.statuses == frozenset()


def test_the_search_box_tells_each_keystroke_and_escape_clears(
    qtbot: QtBot, appearance: Appearance
) -> None:
    box = SearchBox(appearance.theme)
    qtbot.addWidget(box)
    told: list[str] = []
    escaped: list[bool] = []
    box.changed.connect(told.append)
    box.escaped.connect(lambda: escaped.append(True))

    qtbot.keyClicks(box, "ab ")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert told == ["a", "ab", ""]
    assert escaped == [True]


def test_a_day_can_be_taken_from_a_calendar(filters: Filters, qtbot: QtBot) -> None:
    filters.show()
    since = part(filters, "From date")
    assert isinstance(since, DateField)
    since.set_value(date(2026, 3, 4))
    qtbot.keyClick(since, Qt.Key.Key_Down)
    popup = since.findChild(QCalendarWidget)
    assert isinstance(popup, QCalendarWidget)
    assert popup.isVisible()
    assert popup.selectedDate() == QDate(2026, 3, 4)
    popup.clicked.emit(QDate(2026, 3, 9))
    assert since.value() == date(2026, 3, 9)
    assert not popup.isVisible()
