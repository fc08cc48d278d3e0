"""Misspelled words in what people write: underlined, explained, mended, and never in the way."""

import asyncio
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.services.spelling.spelling import BY_MESSAGE, OFF, About, Spelling
from desktop.sync.worker import Worker
from desktop.ui.composer_edit import ComposerEdit
from desktop.ui.garbage import GarbageCollector
from desktop.ui.spelling.marks import SpellMarks
from desktop.ui.spelling.menu import SpellMenu
from desktop.ui.tasks import Tasks
from desktop.ui.theme import DARK, LIGHT
from tests.ui.frame_stage import running_loop
from tests.ui.spelling_stage import marked, put_dictionaries


class Settings:
    """Keeps settings as a profile does."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def setting(self, key: str) -> str | None:
        return self.kept.get(key)

    def set_setting(self, key: str, value: str) -> None:
        self.kept[key] = value


class Desk:
    """One box, and the spelling behind it."""

    def __init__(self, qtbot: QtBot, profile: Path) -> None:
        self.qtbot = qtbot
        self.settings = Settings()
        self.worker = Worker()
        put_dictionaries(profile)
        self.spelling = Spelling(
            self.settings,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            self.worker,
            profile,
            folders=lambda place: [place / "dictionaries"],
        )
        self.tasks = Tasks()
        self.failures: list[object] = []
        self.tasks.failed.connect(self.failures.append)
        self.about = About(languages=("nl", "en"))
        self.edit = ComposerEdit(LIGHT, 3, 260)
        self.marks = SpellMarks(self.spelling, self.tasks, self.edit, LIGHT, lambda: self.about)
        self.menu = SpellMenu(self.marks, self.tasks, self.edit)
        qtbot.addWidget(self.edit)
        self.edit.resize(500, 200)
        self.edit.show()
        qtbot.waitExposed(self.edit)
        self.edit.activateWindow()
        self.edit.setFocus()
        self.until(self.edit.hasFocus)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=30_000)

    def until_marked(self, *words: str) -> None:
        """Wait until these words alone are underlined."""
        document = self.edit.document()
        self.qtbot.waitUntil(lambda: marked(document) == list(words), timeout=30_000)

    def write(self, text: str) -> None:
        """Put a text into the box, as a draft that is opened."""
        self.edit.setPlainText(text)

    def run(self, story: Any) -> Any:
        task = self.tasks.spawn(story, name="test")
        self.until(task.done)
        return task.result()

    def menu_at(self, word: str) -> QMenu:
        """Open the menu at *word* and return it."""
        cursor = self.edit.document().find(word)
        cursor.setPosition(cursor.selectionStart() + 1)
        place = self.edit.cursorRect(cursor).center()
        self.edit.customContextMenuRequested.emit(QPoint(place))
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Generator[Desk]:
    # As in the window: no other thread's garbage is Qt's.
    collector = GarbageCollector(qapp)
    with running_loop(qapp) as loop:
        made = Desk(qtbot, tmp_path / "profile")
        yield made
        ended = loop.create_task(made.tasks.cancel())
        made.until(ended.done)
        made.spelling.close()
        made.worker.close()
        assert made.failures == []
    collector.stop()


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if words in one.text())


def named(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if one.text() and one.isVisible()]


def test_words_that_no_likely_dictionary_has_are_underlined(desk: Desk) -> None:
    desk.write("hallo wereld, hello wrld en de pritner")
    desk.until_marked("wrld", "pritner")


def test_a_word_is_marked_once_it_is_left_and_not_before(desk: Desk) -> None:
    desk.qtbot.keyClicks(desk.edit, "hallo pritner")
    desk.until(lambda: not desk.marks._timer.isActive() and not desk.marks._looking)
    assert marked(desk.edit.document()) == []
    desk.qtbot.keyClicks(desk.edit, " ")
    desk.until_marked("pritner")


def test_leaving_the_box_leaves_the_word(desk: Desk) -> None:
    desk.qtbot.keyClicks(desk.edit, "hallo pritner")
    desk.edit.clearFocus()
    desk.until_marked("pritner")


def test_marks_stay_at_their_words_while_something_is_written_before_them(desk: Desk) -> None:
    desk.write("hallo 😀 pritner en wrld")
    desk.until_marked("pritner", "wrld")
    cursor = QTextCursor(desk.edit.document())
    cursor.insertText("ik ")
    # At once, not a moment later.
    assert marked(desk.edit.document()) == ["pritner", "wrld"]
    cursor.setPosition(
        desk.edit.toPlainText().encode("utf-16-le").index("wrld".encode("utf-16-le")) // 2
    )
    cursor.insertText("o")
    assert marked(desk.edit.document()) == ["pritner"]


def test_checking_is_no_edit_and_leaves_nothing_to_undo(desk: Desk) -> None:
    changes: list[int] = []
    desk.edit.textChanged.connect(lambda: changes.append(1))
    desk.qtbot.keyClicks(desk.edit, "pritner wrld ")
    desk.until_marked("pritner", "wrld")
    typed = len(changes)
    assert typed == len("pritner wrld ")
    desk.marks.look_again()
    desk.marks.set_theme(DARK)
    desk.until(lambda: _colour(desk) == DARK.colour(DARK.colours.danger.text).name())
    assert len(changes) == typed
    desk.edit.undo()
    assert desk.edit.toPlainText() == ""


def _colour(desk: Desk) -> str:
    formats = desk.edit.document().begin().layout().formats()
    return formats[0].format.underlineColor().name() if formats else ""


def test_a_suggestion_takes_the_words_place_and_is_undone_in_one_step(desk: Desk) -> None:
    desk.write("hallo pritner en meer")
    desk.until_marked("pritner")
    menu = desk.menu_at("pritner")
    desk.until(lambda: "printer" in named(menu))
    assert action(menu, "printer").font().bold()
    action(menu, "printer").trigger()
    menu.close()
    assert desk.edit.toPlainText() == "hallo printer en meer"
    desk.until_marked()
    desk.edit.undo()
    assert desk.edit.toPlainText() == "hallo pritner en meer"


def test_an_own_word_is_right_from_then_on_and_can_be_taken_back(desk: Desk) -> None:
    desk.write("hallo Deskbell en wrld")
    desk.until_marked("Deskbell", "wrld")
    menu = desk.menu_at("Deskbell")
    action(menu, "Add “").trigger()
    menu.close()
    desk.until_marked("wrld")
    desk.until(lambda: "own words" in desk.settings.kept)
    again = Spelling(desk.settings, desk.worker, Path())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert again.own_words() == {"nl": ["Deskbell"]}
    again.close()
    desk.run(desk.spelling.remove("Deskbell", "nl"))
    desk.until_marked("Deskbell", "wrld")


def test_a_word_is_ignored_in_one_message(desk: Desk) -> None:
    desk.write("hallo wrld en wrld")
    desk.until_marked("wrld", "wrld")
    menu = desk.menu_at("wrld")
    action(menu, "Ignore").trigger()
    menu.close()
    desk.until_marked()
    desk.write("nog hallo wrld")
    desk.until_marked("nog", "wrld")


def test_the_menu_has_the_language_of_spelling(desk: Desk) -> None:
    desk.write("hallo wereld hello")
    desk.until_marked()
    menu = desk.menu_at("hallo")
    choices = next(one.menu() for one in menu.actions() if one.text() == "Spelling")
    assert isinstance(choices, QMenu)
    by_words = {one.text(): one for one in choices.actions()}
    assert by_words["By the message"].isChecked()
    next(one for words, one in by_words.items() if "English" in words).trigger()
    menu.close()
    desk.until_marked("hallo", "wereld")
    desk.until(lambda: desk.settings.kept.get("spelling") == "en")
    desk.run(desk.spelling.choose(OFF))
    desk.until_marked()
    desk.run(desk.spelling.choose(BY_MESSAGE))
    desk.write("hallo wereld, hello wrld")
    desk.until_marked("wrld")


def test_a_key_leads_from_one_misspelling_to_the_next(desk: Desk) -> None:
    desk.write("hallo pritner\nen de wereld\nhet wrld is")
    desk.until_marked("pritner", "wrld")
    desk.edit.moveCursor(QTextCursor.MoveOperation.Start)
    seen: list[str] = []
    for _ in range(3):
        assert desk.marks.go_on()
        seen.append(desk.edit.textCursor().selectedText())
    assert seen == ["pritner", "wrld", "pritner"]
    desk.write("hallo wereld")
    desk.until_marked()
    assert not desk.marks.go_on()


def test_code_and_quotes_are_not_checked(desk: Desk) -> None:
    desk.write("> wrld\n```\nprtf wrld\n```\nhallo `xyzzy` a@wrld.nl https://wrld.nl/qqq wrld")
    desk.until_marked("wrld")


def test_what_is_typed_while_a_large_text_is_checked_is_marked_soon(desk: Desk) -> None:
    line = "hallo wereld dit is het en maar de printer staat op een huis met meer"
    desk.write("\n".join([line] * 15_000))
    started = time.monotonic()
    desk.edit.moveCursor(QTextCursor.MoveOperation.Start)
    desk.qtbot.keyClicks(desk.edit, "wrld ")
    desk.until(lambda: marked_in_first(desk) == ["wrld", "dit"])
    assert time.monotonic() - started < 15


def marked_in_first(desk: Desk) -> list[str]:
    block = desk.edit.document().begin()
    return [block.text()[one.start : one.start + one.length] for one in block.layout().formats()]


def test_a_process_that_dies_takes_nothing_with_it(desk: Desk) -> None:
    desk.write("hallo pritner")
    desk.until_marked("pritner")
    process = desk.spelling._asking._process
    assert process is not None
    process.kill()
    process.wait()
    desk.write("hallo wrlda")
    desk.until_marked("wrlda")


def test_a_box_that_goes_while_it_is_looked_at_leaves_no_fault(desk: Desk) -> None:
    begun: list[int] = []
    go_on = asyncio.Event()
    look = desk.spelling.look

    async def slow(lines: Any, about: Any) -> Any:
        begun.append(1)
        await go_on.wait()
        return await look(lines, about)

    edit = ComposerEdit(LIGHT, 3, 260)
    desk.spelling.look = slow  # type: ignore[method-assign]
    ending = SpellMarks(desk.spelling, desk.tasks, edit, LIGHT, lambda: desk.about)
    edit.setPlainText("hello wrld")
    desk.until(lambda: ending._looking and bool(begun))
    shiboken6.delete(edit)
    go_on.set()
    desk.until(lambda: not ending._looking)
    assert desk.failures == []
