"""A window of staff over a real session, for the tests of views and of deeds on many."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, TypeVar

import shiboken6
from msgspec import structs
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import TicketRef
from desktop.domain.saved_view import SavedView, ViewId
from desktop.ui.bulk.bar import BulkBar
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Entry, NavModel
from desktop.ui.sidebar import Sidebar
from desktop.ui.sidebar_list import NavList
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list import TicketPane
from desktop.ui.ticket_list_view import TicketView
from tests.ui.frame_stage import Stage

P = TypeVar("P", bound=QObject)
W = TypeVar("W", bound=QWidget)


def part(parent: QObject, kind: type[P]) -> P:
    """Return the one part of that kind in *parent*."""
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


class StaffWindow:
    """The window with what tests reach for in it."""

    def __init__(self, stage: Stage, window: MainWindow) -> None:
        self.stage = stage
        self.window = window
        self.sidebar = part(window, Sidebar)
        self.pane = part(window, TicketPane)
        self.view: TicketView = self.pane.view
        self.bar = part(window, BulkBar)
        self.list: NavList = self.sidebar.custom.list

    def entries(self) -> list[Entry]:
        """Return the staff's views as the side panel lists them."""
        model = part(self.list, NavModel)
        found = [model.entry(row) for row in range(model.rowCount())]
        return [entry for entry in found if entry is not None]

    def names(self) -> list[str]:
        """Return their names."""
        return [entry.name for entry in self.entries()]

    def go(self, name: str) -> None:
        """Go to a view by its name and wait for its tickets."""
        entry = next(entry for entry in self.entries() if entry.name == name)
        self.sidebar.go(entry.place)
        self.settled()

    def settled(self) -> None:
        """Wait until the list on show answers its question."""
        self.stage.until(lambda: self.count() != "…")

    def count(self) -> str:
        """Return what stands over the list as its count."""
        return self.pane._count.text()

    def shown(self) -> list[str]:
        """Return the numbers of the tickets in the list, headings left out."""
        model = self.view.ticket_model()
        rows = (model.row(place) for place in range(model.rowCount()))
        return [row.ticket.number for row in rows if row is not None]

    def headings(self) -> list[tuple[str, int]]:
        """Return the headings with their counts."""
        return [(h.words, h.count) for _, h in self.view.ticket_model().sections.headings]

    def ref(self, place: int) -> TicketRef:
        """Return the ticket at one place of the list."""
        row = self.view.ticket_model().row(place)
        assert row is not None
        return row.ref

    def keep(self, view: SavedView) -> SavedView:
        """Keep a view."""
        return self.stage.run(self.stage.session.views.save(view))

    def dialog(self, kind: type[W]) -> W:
        """Wait for a dialog and return it."""
        self.stage.until(lambda: any(d.isVisible() for d in self.window.findChildren(kind)))
        return next(d for d in self.window.findChildren(kind) if d.isVisible())


def new_view(name: str, **parts: Any) -> SavedView:
    """Return a view that is not kept yet."""
    return structs.replace(SavedView(id=ViewId(""), name=name), **parts)


@contextmanager
def staff_window(
    stage: Stage, appearance: Appearance, role: str = "agent"
) -> Generator[StaffWindow]:
    """Sign in and show the window until the end."""
    stage.sign_in(role)
    window = MainWindow(stage.session, appearance)
    window.resize(1300, 850)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    try:
        yield StaffWindow(stage, window)
    finally:
        stage.run(window.shut_down())

        shiboken6.delete(window)
