"""Another language without a restart: all that is on show changes, and nothing typed is lost."""

from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.domain.views import TicketQuery, View
from desktop.ui import window_memory
from desktop.ui.automation.words import AutomationCounts
from desktop.ui.capture.chat_window import ChatWindow
from desktop.ui.front import Front
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import WEEKDAY, WHOLE_DAY, date_text
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Drafts
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.overview.window import OverviewWindow
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.sidebar import Sidebar
from desktop.ui.speech import OWN_NAMES, Language, Speech
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list import TicketPane
from desktop.ui.welcome import Welcome
from tests.ui.command_stage import key_map
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.speech_stage import speech

__all__ = ["appearance", "speech", "stage"]


@pytest.fixture
def front(stage: Stage, appearance: Appearance, speech: Speech) -> Generator[Front]:
    front = Front(stage.session, appearance, speech)
    stage.qtbot.waitExposed(front.window)
    stage.run(front.window.complete())
    yield front
    stage.run(front.shut_down())
    shiboken6.delete(front.window)
    shiboken6.delete(front)


def speak(stage: Stage, front: Front, language: Language) -> MainWindow:
    before = front.window
    with stage.qtbot.waitSignal(front.renewed, timeout=30_000):
        front.choose(language)
    assert front.window is not before
    stage.until(front.window.isVisible)
    return front.window


def words(window: QWidget) -> set[str]:
    kinds = (QLabel, QPushButton)
    return {part.text().strip() for kind in kinds for part in window.findChildren(kind)}


def begin(stage: Stage, front: Front) -> None:
    """Sign in and read a ticket with a reply begun."""
    stage.sign_in("agent")
    window = front.window
    rows = stage.session.library.tickets(TicketQuery())
    ref = next(row.ref for row in rows.rows(0, rows.count) if row.ticket.messages > 1)
    window.show_ticket(ref)
    pane = window.navigator._reading.conversation()
    stage.until(lambda: len(pane.view.entries) > 0)
    pane.composer.box.edit.setFocus()
    pane.composer.box.edit.insertPlainText("Половина ответа, half an answer")
    cursor = pane.composer.box.edit.textCursor()
    cursor.setPosition(8)
    pane.composer.box.edit.setTextCursor(cursor)


def test_everything_on_show_changes_and_what_is_typed_stays(stage: Stage, front: Front) -> None:
    begin(stage, front)
    old = front.window
    ticket = old.navigator.ticket
    old.findChildren(TicketPane)[0].search_box.setText("e")
    assert "New ticket" in words(old)

    window = speak(stage, front, Language.RUSSIAN)

    assert "New ticket" not in words(window)
    assert "Новая заявка" in words(window)
    assert window.navigator.ticket == ticket
    pane = window.navigator._reading.conversation()
    assert pane.composer.text == "Половина ответа, half an answer"
    assert pane.composer.box.edit.textCursor().position() == 8
    stage.until(pane.composer.box.edit.hasFocus)
    stage.until(lambda: len(pane.view.entries) > 0)
    assert window.findChildren(TicketPane)[0].search_box.text() == "e"
    assert window_memory.language(stage.session) is Language.RUSSIAN


def test_the_window_before_is_gone_and_is_no_longer_told(stage: Stage, front: Front) -> None:
    stage.sign_in()
    old = front.window
    speak(stage, front, Language.GERMAN)
    stage.until(lambda: not front.is_changing)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(old)
    # The session lives on, with one window that hears of it.
    stage.session.actions.sync_now()
    stage.until(front.window.findChildren(Sidebar)[0].isVisible)


def test_persian_turns_the_window_around_at_once_and_back(
    stage: Stage, front: Front, qapp: QApplication
) -> None:
    stage.sign_in()
    window = speak(stage, front, Language.PERSIAN)
    side = window.findChildren(Sidebar)[0]
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert side.mapTo(window, side.rect().center()).x() > window.width() / 2
    window = speak(stage, front, Language.SYSTEM)
    side = window.findChildren(Sidebar)[0]
    assert side.mapTo(window, side.rect().center()).x() < window.width() / 2
    assert "New ticket" in words(window)


def test_persian_names_keys_as_they_stand_on_the_keyboard(stage: Stage, front: Front) -> None:
    stage.sign_in()
    window = speak(stage, front, Language.PERSIAN)
    shown = key_map(stage, window)
    shown.field.setText("ctrl+k")
    model = shown.view.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    spoken = [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in found]
    assert any("Ctrl+K" in words for words in spoken)


def test_a_new_ticket_that_is_begun_is_gone_on_with(stage: Stage, front: Front) -> None:
    stage.sign_in()
    front.window.commands.run("ticket.new")
    form = front.window.findChildren(NewTicketDialog)[0]
    form.box.edit.insertPlainText("فرم آغاز شده")
    window = speak(stage, front, Language.DUTCH)
    (form,) = window.findChildren(NewTicketDialog)
    stage.until(form.isVisible)
    assert form.box.edit.toPlainText() == "فرم آغاز شده"


def test_place_and_windows_come_back(stage: Stage, front: Front) -> None:
    stage.sign_in("agent")
    front.window.navigator.go(Drafts())
    front.window.commands.run("window.overview")
    stage.until(lambda: any(w.isVisible() for w in front.window.findChildren(OverviewWindow)))
    window = speak(stage, front, Language.PERSIAN)
    assert window.findChildren(Sidebar)[0].place == Drafts()
    stage.until(lambda: any(w.isVisible() for w in window.findChildren(OverviewWindow)))
    window.navigator.go(View.ALL)


def test_what_is_kept_nowhere_else_stands_in_the_way(stage: Stage, front: Front) -> None:
    stage.sign_in("agent")
    window = front.window
    stage.until(lambda: window.commands.get("capture.conversation") is not None)
    window.commands.run("capture.conversation")
    (chat,) = window.findChildren(ChatWindow)
    stage.until(chat.isVisible)
    told: list[str] = []
    window.commands.refused.connect(lambda _deed, reason: told.append(reason))
    front.choose(Language.GERMAN)
    stage.until(lambda: not front.is_changing)
    assert front.window is window
    assert chat.windowTitle() in told[0]
    assert front.language is Language.SYSTEM
    chat.close()


def test_settings_that_are_open_stay_where_the_language_is_chosen(
    stage: Stage, front: Front
) -> None:
    stage.sign_in()
    front.window.commands.run("window.settings")
    (dialog,) = front.window.findChildren(SettingsDialog)
    dialog.begin("look.language")
    (chosen,) = (row.control for row in dialog.rows if row.setting.id == "look.language")
    assert isinstance(chosen, QComboBox)
    with stage.qtbot.waitSignal(front.renewed, timeout=30_000):
        chosen.setCurrentIndex(chosen.findData(Language.RUSSIAN.value))
    (dialog,) = front.window.findChildren(SettingsDialog)
    stage.until(dialog.isVisible)
    assert dialog.windowTitle() == "Настройки"
    (chosen,) = (row.control for row in dialog.rows if row.setting.id == "look.language")
    assert isinstance(chosen, QComboBox)
    assert chosen.currentText() == "Русский"


def test_the_language_that_was_chosen_is_spoken_at_the_next_start(
    stage: Stage, appearance: Appearance, speech: Speech
) -> None:
    stage.run(window_memory.save_language(stage.session, Language.DUTCH))
    stage.sign_in()
    front = Front(stage.session, appearance, speech)
    stage.run(front.window.complete())
    assert "Nieuw ticket" in words(front.window)
    stage.run(front.shut_down())
    shiboken6.delete(front.window)
    shiboken6.delete(front)


def test_a_token_that_is_being_pasted_stays(stage: Stage, front: Front) -> None:
    welcome = front.window.findChildren(Welcome)[0]
    fields = {field.accessibleName(): field for field in welcome.findChildren(QLineEdit)}
    fields["Token"].setText("half a token")
    window = speak(stage, front, Language.DUTCH)
    (welcome,) = window.findChildren(Welcome)
    assert "half a token" in {field.text() for field in welcome.findChildren(QLineEdit)}


def test_every_language_is_a_command_in_its_own_name(stage: Stage, front: Front) -> None:
    commands = front.window.commands
    told = {c.id: c.words for c in commands.known() if c.id.startswith("language.")}
    assert set(told) == {f"language.{language}" for language in Language}
    assert told["language.fa"] == "Language: فارسی"
    assert commands.why_not("language.system")
    stage.sign_in()
    with stage.qtbot.waitSignal(front.renewed, timeout=30_000):
        commands.run("language.de")
    assert front.window.commands.why_not("language.de")
    assert not [d for d in front.window.findChildren(QDialog) if d.isVisible()]


QT_SHOWS = {
    "QPlatformTheme": ("OK", "Cancel", "Close", "Save", "Open", "&Yes", "&No", "Discard"),
    "QFileDialog": (
        "&Look in:",
        "File &name:",
        "Files of &type:",
        "&Open",
        "&Save",
        "&Choose",
        "Directory:",
        "Parent Directory",
        "Create New Folder",
        "List View",
        "Detail View",
        "All Files (*)",
        "%1 already exists.\nDo you want to replace it?",
    ),
    "QFileSystemModel": ("Name", "Size", "Date Modified"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QPrintDialog": ("Print", "&Print"),
    "QPrintSettingsOutput": ("Copies", "Print range", "Pages from", "None", "Long side"),
    "QPrintPropertiesWidget": ("Page", "Advanced"),
}
"""What Qt itself says in the dialogs and menus that the program opens."""


@pytest.mark.parametrize("language", [one for one in OWN_NAMES if one is not Language.ENGLISH])
def test_qt_speaks_the_language_too(language: Language, speech: Speech) -> None:
    speech.choose(language)
    translators = speech.findChildren(QTranslator)
    missing = [
        f"{context}: {text}"
        for context, shown in QT_SHOWS.items()
        for text in shown
        if not any(translator.translate(context, text) for translator in translators)
    ]
    assert not missing


def test_dates_and_usual_words_are_those_of_the_language(speech: Speech) -> None:
    day = QDate(2026, 3, 4)
    speech.choose(Language.GERMAN)
    assert date_text(day, WEEKDAY) == "Mi., 4. März"
    assert own_word("Waiting for us") == "Kundenantwort"
    speech.choose(Language.RUSSIAN)
    assert date_text(day, WHOLE_DAY) == "среда, 4 марта 2026"
    assert own_word("Answered") == "Ждем уточнения"
    assert AutomationCounts().days(1).endswith("день")
    assert AutomationCounts().days(2).endswith("дня")
    assert AutomationCounts().days(5).endswith("дней")
    speech.choose(Language.PERSIAN)
    assert date_text(day) == "۱۳ اسفند ۱۴۰۴"
    assert own_word("In progress") == "در حال بررسی"
    assert own_word("Something of a helpdesk's own") == "Something of a helpdesk's own"
    speech.choose(Language.DUTCH)
    assert date_text(day, WEEKDAY) == "wo 4 mrt"
    assert [own_word(word) for word in ("On hold", "In progress", "Answered", "Closed")] == [
        "In de wacht",
        "Bezig",
        "Beantwoord",
        "Gesloten",
    ]
