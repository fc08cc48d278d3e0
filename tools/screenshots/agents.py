"""What agents have: the panel's pages, views, deeds on many, and the windows of their own."""

import asyncio
from collections.abc import Iterable
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from desktop.domain.automation import StaffGroup
from desktop.domain.saved_view import ViewId
from desktop.domain.ticket import TicketRow
from desktop.domain.views import View
from desktop.helpdesk.running import RunningHelpdesk
from desktop.ui.automation.trial_list import TrialList
from desktop.ui.commands.palette import Palette
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
    await _make_groups(stage)
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
        for palette in stage.window.findChildren(Palette):
            QTest.keyClick(palette.field, Qt.Key.Key_Escape)
        if dialogs := _dialogs():
            QTest.keyClick(dialogs[0], Qt.Key.Key_Escape)
        await stage.until(lambda: not _overlaid(stage), f"the end of {command}")


async def _windows(stage: Stage, end: str) -> None:
    for name, command in WINDOWS.items():
        stage.window.commands.run(command)
        await stage.until(lambda: bool(_dialogs()), f"the window of {command}")
        await _take_dialogs(stage, f"{name}{end}")
        if name == "automation":
            await _groups(stage, end)
        for dialog in _dialogs():
            dialog.close()
        await stage.until(lambda: not _dialogs(), f"the end of {command}")


async def _make_groups(stage: Stage) -> None:
    automation = stage.session.automation
    (account,) = automation.accounts()
    book = await automation.rules(account)
    catalog = stage.session.library.catalog(account)
    if book.groups or catalog is None:
        return
    everybody = tuple(agent.id for agent in book.agents)
    first = catalog.departments[0].id
    for group in (
        StaffGroup(name="First line", department=first, members=everybody),
        StaffGroup(name="On call", members=everybody[:1]),
    ):
        await automation.keep_group(account, group, uuid4())


async def _groups(stage: Stage, end: str) -> None:
    """The window of rules with a dry run, and its other page."""
    buttons = {b.text(): b for d in _dialogs() for b in d.findChildren(QPushButton)}
    await stage.until(buttons["Try it out"].isVisible, "a rule")
    buttons["Try it out"].click()
    trials = [trial for d in _dialogs() for trial in d.findChildren(TrialList)]
    await stage.until(lambda: any(trial.isVisible() for trial in trials), "a dry run")
    await _take_dialogs(stage, f"dry-run{end}")
    for trial in trials:
        trial.closed.emit()
    buttons["Groups"].click()
    await _take_dialogs(stage, f"groups{end}")
    buttons["Rules"].click()


async def _take_dialogs(stage: Stage, name: str) -> None:
    for dialog in _dialogs():
        await stage.take_one(dialog, f"{FOLDER}/{name}")


def _overlaid(stage: Stage) -> bool:
    return any(palette.isVisible() for palette in stage.window.findChildren(Palette))


def _dialogs() -> list[QWidget]:
    tops: Iterable[QWidget] = QApplication.topLevelWidgets()
    return [w for w in tops if isinstance(w, QDialog) and w.isVisible()]


def busy(rows: list[TicketRow]) -> TicketRow:
    """Return the ticket that the panel has the most to say about."""
    return max(
        rows, key=lambda row: (row.ticket.minutes > 0, len(row.ticket.tags), row.ticket.attachments)
    )
