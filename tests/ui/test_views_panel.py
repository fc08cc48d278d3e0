"""Views of staff in the side panel and in the list."""

from collections.abc import Generator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.saved_view import Grouping, SortField, SortKey
from desktop.domain.views import View
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.views_stage import StaffWindow, new_view, staff_window

__all__ = ["appearance", "stage"]

BUILT_IN = ["Mine", "Unassigned", "Waiting for staff", "Overdue", "Followed"]


@pytest.fixture
def staff(stage: Stage, appearance: Appearance) -> Generator[StaffWindow]:
    with staff_window(stage, appearance) as window:
        yield window


def test_customers_see_no_views_of_staff(stage: Stage, appearance: Appearance) -> None:
    with staff_window(stage, appearance, "customer") as window:
        assert window.sidebar.custom.isHidden()
        assert window.entries() == []
        assert not window.view.ticket_model().offers_marks


def test_staff_have_the_built_in_views_with_counts(staff: StaffWindow, stage: Stage) -> None:
    assert staff.names() == BUILT_IN
    stage.until(lambda: all(entry.total is not None for entry in staff.entries()))
    for entry in staff.entries():
        staff.go(entry.name)
        assert len(staff.shown()) == (entry.total or 0)
