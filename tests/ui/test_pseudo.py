"""No text is written where no translation reaches it, and each has room for a longer language.

The window speaks a made-up language (see `pseudo`) while a walk goes through its pages and windows.
"""

from collections.abc import Generator, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import msgspec
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from desktop.domain.views import TicketQuery, View
from desktop.helpdesk import demo
from desktop.ui.automation.window import AutomationWindow
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.desk.tabs import Tab
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Drafts, Outbox
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.speech import OWN_NAMES
from desktop.ui.theme_apply import Appearance
from tests.demo_copy import demo_in
from tests.ui.frame_stage import Stage, appearance, staged
from tests.ui.pseudo import Flaw, cut, speak, untranslated, words_on

__all__ = ["appearance"]

CONTENT = Path(demo.__file__).parent / "demo_content"
WINDOWS = (
    "ticket.new",
    "views.new",
    "window.overview",
    "window.automation",
    "time.sheet",
    "time.log",
    "profile.saved_replies",
    "capture.conversation",
    "capture.mail",
    "window.keys",
    "window.settings",
)
"""What opens a window of its own."""

RESTING = 12
"""Looks at a window that show no difference."""

SAME_EVERYWHERE = """
Deskbell Markdown CSV Request Tracker https://support.example.com Ctrl+ Shift+ Alt+ Return Esc Del
Up Down Left Right Home End PgUp PgDown Space Tab F1 F5 F10 OK Cancel native rt Demo
"""
"""Names of the program, of helpdesks and of keys."""


@pytest.fixture
def stage(
    qtbot: object, qapp: QApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Stage]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    translator = speak(qapp)
    helpdesk = demo_in(tmp_path / "helpdesk", tmp_path_factory)
    try:
        with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:  # pyright: ignore[reportArgumentType]
            yield ready
    finally:
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    window = MainWindow(stage.session, appearance)
    window.resize(1440, 900)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def said(value: object) -> Iterator[str]:
    """Yield every text in what a helpdesk told."""
    match value:
        case str():
            yield value
        case dict():
            for key, held in value.items():
                yield from said(key)
                yield from said(held)
        case list() | tuple() | set() | frozenset():
            for held in value:
                yield from said(held)
        case msgspec.Struct():
            for name in value.__struct_fields__:
                yield from said(getattr(value, name))
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from said(getattr(value, field.name))
        case _:
            return


def data_of(stage: Stage) -> str:
    """Return what comes from the helpdesk, with which no translation has to do."""
    library = stage.session.library
    found = [SAME_EVERYWHERE, " ".join(OWN_NAMES.values()), *QFontDatabase.families()]
    rows = library.tickets(TicketQuery())
    for row in rows.rows(0, rows.count):
        found += said(row)
    for account in library.accounts():
        found += said(account)
        found += said(library.catalog(account.id))
    found += [file.read_text("utf-8") for file in sorted(CONTENT.glob("*.toml"))]
    days = [QLocale().dayName(n, f) for n in range(1, 8) for f in QLocale.FormatType]
    months = [QLocale().monthName(n, f) for n in range(1, 13) for f in QLocale.FormatType]
    return "\n".join([*found, *days, *months]).casefold()


def dialogs() -> list[QDialog]:
    found = QApplication.topLevelWidgets()
    return [w for w in found if isinstance(w, QDialog) and w.isVisible()]


def at_rest(stage: Stage, top: QWidget) -> None:
    """Wait until *top* shows the same for a while: what it asked for has come."""
    seen: list[int] = []

    def same() -> bool:
        seen.append(hash(tuple(sorted(words_on(top)))))
        return len(seen) > RESTING and len(set(seen[-RESTING:])) == 1

    stage.until(same)


def walk(stage: Stage, window: MainWindow) -> Iterator[QWidget]:
    """Show one page and window after the other."""
    yield window
    stage.sign_in("agent")
    stage.until(lambda: not stage.session.profile.search.waiting())
    rows = stage.session.library.tickets(TicketQuery())
    busiest = max(rows.rows(0, rows.count), key=lambda row: row.ticket.messages)
    window.show_ticket(busiest.ref)
    pane = window.findChildren(ConversationPane)[0]
    stage.until(lambda: len(pane.view.entries) > 0)
    yield window
    for tab in Tab:
        pane.details.turn(tab)
        at_rest(stage, window)
        yield window
    for place in (Drafts(), Outbox(), View.CLOSED):
        window.navigator.go(place)
        yield window
    window.navigator.go(View.ALL)
    window.show_ticket(busiest.ref)
    window.commands.run("writing.note")
    at_rest(stage, window)
    yield window
    for command in WINDOWS:
        if window.commands.get(command) is None or not window.commands.run(command):
            continue
        stage.until(lambda: bool(dialogs()))
        for dialog in dialogs():
            at_rest(stage, dialog)
            yield dialog
            yield from _pages(stage, dialog)
            dialog.close()
        stage.until(lambda: not dialogs())
    window.commands.run("window.palette")
    at_rest(stage, window)
    yield window


def _pages(stage: Stage, dialog: QDialog) -> Iterator[QWidget]:
    for tabs in dialog.findChildren(QTabWidget):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            yield dialog
    if isinstance(dialog, SettingsDialog):
        for place in range(dialog.pages.count()):
            dialog.pages.setCurrentRow(place)
            at_rest(stage, dialog)
            yield dialog
    if isinstance(dialog, AutomationWindow):
        for button in dialog._turners.buttons():
            button.click()
            at_rest(stage, dialog)
            yield dialog


def test_every_text_can_be_translated_and_has_room(stage: Stage, window: MainWindow) -> None:
    hard: set[Flaw] = set()
    short: set[Flaw] = set()
    places = 0
    for place in walk(stage, window):
        places += 1
        hard |= untranslated(place, data_of(stage))
        short |= cut(place)
    assert places > 20
    told = [f"cannot be translated: {flaw}" for flaw in sorted(hard)]
    told += [f"is cut: {flaw}" for flaw in sorted(short)]
    assert not told, "\n".join(["", *told])
