"""The real window, a hand that works it and a camera."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget

from desktop.domain.changes import SyncPhase
from desktop.domain.ids import TicketRef
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.services.session import Session
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Place
from desktop.ui.sidebar import Sidebar
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list import TicketPane

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "screenshots"
SIZE = (1440, 900)
PATIENCE = 30.0
REST = 0.8
"""Seconds in which timers, layouts and pictures that are on their way come to rest."""

W = TypeVar("W", bound=QWidget)
Spoken = Mapping[str, frozenset[str]]
"""What English texts are in the language of the window; nothing where that is English."""


def stands_for(wanted: str, name: str) -> bool:
    """Tell whether *wanted* names a picture, a folder that it is in, or one in that folder."""
    return f"{name}/".startswith(f"{wanted}/") or f"{wanted}/".startswith(f"{name}/")


class Stage:
    """One open window. Widgets are found by their accessible names, as a screen reader does."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        appearance: Appearance,
        wanted: frozenset[str],
        spoken: Spoken,
    ) -> None:
        self.session = session
        self.window = window
        self.appearance = appearance
        self._wanted = wanted
        self._spoken = spoken

    @property
    def tickets(self) -> TicketPane:
        """The middle pane."""
        return self.find(TicketPane)

    def find(self, kind: type[W], name: str = "") -> W:
        """Return the visible widget of that kind with that accessible name, told in English."""
        names = {name, *self._spoken.get(name, ())}
        for place in (self.window, *QApplication.topLevelWidgets()):
            for widget in place.findChildren(kind):
                if widget.isVisible() and (not name or widget.accessibleName() in names):
                    return widget
        raise LookupError(f"no visible {kind.__name__} “{name}”")

    def rows(self, search: str = "") -> list[TicketRow]:
        """Return the tickets that a search finds, newest first."""
        found = self.session.library.tickets(TicketQuery(search=search))
        return list(found.rows(0, found.count))

    # --- waiting

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds; TimeoutError says what did not."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds():  # noqa: ASYNC110 - it watches widgets, which tell nobody
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise TimeoutError(f"it did not come about: {what}") from None

    async def synced(self) -> None:
        """Wait until every account is in step and all of it can be searched."""

        def done() -> bool:
            states = self.session.library.sync_states()
            idle = all(state.phase is SyncPhase.IDLE and state.synced_at for state in states)
            return bool(states) and idle and not self.session.profile.search.waiting()

        await self.until(done, "the first sync")

    async def offline(self) -> None:
        """Wait until the helpdesk is known to be out of reach."""
        await self.until(
            lambda: any(
                state.phase is SyncPhase.OFFLINE for state in self.session.library.sync_states()
            ),
            "being offline",
        )

    # --- doing

    def go(self, place: Place) -> None:
        """Go to a view, to the drafts or to the outbox."""
        self.find(Sidebar).go(place)

    async def read(self, ref: TicketRef) -> None:
        """Choose a ticket in the list and wait for its conversation."""
        await self.until(lambda: self.tickets.view.select(ref), "the ticket in the list")
        await asyncio.sleep(REST)

    async def write(self, text: str) -> None:
        """Type into the reply box and wait until the draft is kept."""
        drafts = len(self.session.library.drafts())
        box = self.find(QTextEdit, "Reply")
        box.setFocus()
        box.insertPlainText(text)
        await self.until(lambda: len(self.session.library.drafts()) > drafts, "the draft")

    def press(self, name: str) -> None:
        """Press the button with that accessible name."""
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    # --- taking

    async def take(self, name: str, drawn: Callable[[QPixmap], QImage] = QPixmap.toImage) -> None:
        """Write the picture of the window, dialogs that lie over it included, as *drawn*."""
        await asyncio.sleep(REST)
        if not self._wants(name):
            return
        picture = self.window.grab()
        self._lay_dialogs_over(picture)
        _save(drawn(picture), name)

    async def take_one(self, widget: QWidget, name: str) -> None:
        """Write the picture of one widget alone."""
        await asyncio.sleep(REST)
        if self._wants(name):
            _save(widget.grab().toImage(), name)

    def _wants(self, name: str) -> bool:
        return not self._wanted or any(stands_for(wanted, name) for wanted in self._wanted)

    def _lay_dialogs_over(self, picture: QPixmap) -> None:
        painter = QPainter(picture)
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self.window and dialog.isVisible() and dialog.isWindow():
                painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
                room = (self.window.size() - dialog.size()) / 2
                painter.drawPixmap(QPoint(room.width(), room.height()), dialog.grab())
        painter.end()


def _save(picture: QImage, name: str) -> None:
    target = FOLDER / f"{name}.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    # The smallest of the qualities is the closest packing; none loses anything.
    if not picture.save(str(target), quality=0):
        raise OSError(f"could not write {target}")
    print(target.relative_to(ROOT), flush=True)
