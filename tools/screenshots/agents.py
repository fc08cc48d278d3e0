"""What agents have: the panel's pages, views, deeds on many, and the windows of their own."""

import asyncio
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.saved_view import ViewId
from desktop.domain.ticket import TicketRow
from desktop.domain.views import View
from desktop.helpdesk.running import RunningHelpdesk
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.desk.tabs import Tab
from desktop.ui.models.nav_model import Custom
from desktop.ui.theme_apply import Scheme
from tools.screenshots.scenes import in_english
from tools.screenshots.stage import REST, Stage

FOLDER = "agents"
LISTS = ("mine", "waiting", "overdue")
"""The built-in views on show."""

WINDOWS = {
    "overview": "window.overview",
    "automation": "window.automation",
    "timesheet": "time.sheet",
    "saved-replies": "profile.saved_replies",
    "view-editor": "views.new",
    "log-time": "time.log",
}
"""Pictures of windows with the command that opens each."""

OVERLAYS = {"palette": "window.palette", "keys": "window.keys", "assign": "ticket.assign"}
"""What lies over the window, with the command that opens it."""


async def panels(stage: Stage, server: RunningHelpdesk) -> None:
    """Every page and window, light and dark."""
    await stage.synced()
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        stage.appearance.choose(scheme)
        end = "-dark" if scheme is Scheme.DARK else ""
        await _lists(stage, end)
        await _pages(stage, end)
        await _overlays(stage, end)
        await _windows(stage, end)
    stage.appearance.choose(Scheme.LIGHT)


async def _lists(stage: Stage, end: str) -> None:
    commands = stage.window.commands
    for name in LISTS:
        stage.go(Custom(ViewId(f"built-in:{name}")))
        await stage.take(f"{FOLDER}/list-{name}{end}")
    stage.go(View.ALL)
    await asyncio.sleep(REST)
    commands.run("list.focus")
    for _ in range(4):
        commands.run("many.mark")
        commands.run("list.next")
    await stage.take(f"{FOLDER}/many{end}")
    commands.run("many.none")


async def _pages(stage: Stage, end: str) -> None:
    busiest = busy(in_english(stage.rows()))
    await stage.read(busiest.ref)
    details = stage.find(ConversationPane).details
    for tab in Tab:
        details.turn(tab)
        await stage.take(f"{FOLDER}/panel-{tab.value}{end}")
    stage.window.commands.run("ticket.details")
    stage.window.commands.run("writing.note")
    await stage.take(f"{FOLDER}/note{end}")
    stage.window.commands.run("writing.reply")


async def _overlays(stage: Stage, end: str) -> None:
    for name, command in OVERLAYS.items():
        stage.window.commands.run(command)
        await stage.take(f"{FOLDER}/{name}{end}")
        QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_Escape)
        await asyncio.sleep(0.2)


async def _windows(stage: Stage, end: str) -> None:
    for name, command in WINDOWS.items():
        stage.window.commands.run(command)
        await stage.until(lambda: bool(_dialogs()), f"the window of {command}")
        await stage.take(f"{FOLDER}/{name}{end}")
        for dialog in _dialogs():
            dialog.close()
        await stage.until(lambda: not _dialogs(), f"the end of {command}")


def _dialogs() -> list[QWidget]:
    tops: Iterable[QWidget] = QApplication.topLevelWidgets()
    return [w for w in tops if isinstance(w, QDialog) and w.isVisible()]


def busy(rows: list[TicketRow]) -> TicketRow:
    """Return the ticket that the panel has the most to say about."""
    return max(
        rows, key=lambda row: (row.ticket.minutes > 0, len(row.ticket.tags), row.ticket.attachments)
    )
