"""Finding within a conversation: all kept messages, folds that open, letters that are alike."""

import json
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.text import find_all
from desktop.ui.find.bar import FindBar
from desktop.ui.main_window import MainWindow
from tests.demo_copy import seeded_in
from tests.ui.command_stage import CTRL, SHIFT, press, tickets, window
from tests.ui.frame_stage import Stage, appearance, staged

__all__ = ["appearance", "window"]

MANY = 140
QUOTED = (
    "<p>Yes.</p><blockquote><p>one</p><p>two</p><p>three</p><p>four with a wombat</p></blockquote>"
    "<p>Second answer.</p><blockquote><p>a</p><p>b</p><p>c</p><p>d, the wombat again</p>"
    "</blockquote>"
)
SAID = {
    3: "<p>The wombat sleeps.</p>",
    20: QUOTED,
    70: "<p>😀 <b>Wom</b>bat, Ёлка</p>",
    120: f"<p>{'word ' * 30_000}</p><p>last wombat</p>",
    135: "<ol><li>first</li><li>كتابخانه می‌دهد</li></ol>",
}


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    messages = [
        {
            "id": number,
            "created": f"2026-01-{1 + number // 24:02}T{number % 24:02}:00:00+00:00",
            "author": "Kim" if number % 2 else "Support",
            "role": "customer" if number % 2 else "agent",
            "html": SAID.get(number, f"<p>Line {number}</p>"),
        }
        for number in range(1, MANY + 1)
    ]
    thread = {
        "id": 1,
        "subject": "Long",
        "department": "Hardware",
        "tags": [],
        "lang": "en",
        "created": messages[0]["created"],
        "updated": messages[-1]["created"],
        "is_solved": False,
        "messages": messages,
    }
    path = tmp_path_factory.mktemp("long") / "seed.jsonl"
    path.write_text(json.dumps(thread) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def stage(
    qtbot: QtBot,
    qapp: QApplication,
    seed: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Generator[Stage]:
    helpdesk = seeded_in(tmp_path / "helpdesk", tmp_path_factory, seed)
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


def opened(stage: Stage, window: MainWindow) -> FindBar:
    """Show the long ticket and begin to find in it."""
    window.show_ticket(tickets(stage)[0].ref)
    pane = window.navigator._reading.conversation()
    stage.until(lambda: pane.shown.total == MANY and bool(pane.view.entries))
    pane.view.setFocus()
    stage.until(pane.view.hasFocus)
    stage.qtbot.keyClick(pane.view, "f", CTRL)
    bar = window.findChild(FindBar)
    assert bar is not None
    stage.until(bar.field.hasFocus)
    return bar


def current(window: MainWindow) -> str:
    """Return the words that are marked most, where they are in view."""
    view = window.navigator._reading.conversation().view
    marks = view.extraSelections()
    if not marks:
        return ""
    cursor = QTextCursor(marks[-1].cursor)
    in_view = view.viewport().rect().contains(view.cursorRect(cursor))
    return cursor.selectedText() if in_view else ""


def line_of(window: MainWindow) -> str:
    """Return the paragraph of what is marked most, once that is in view."""
    if not current(window):
        return ""
    marks = window.navigator._reading.conversation().view.extraSelections()
    return marks[-1].cursor.block().text()


def test_every_kept_message_is_found_and_folds_open(stage: Stage, window: MainWindow) -> None:
    bar = opened(stage, window)
    view = window.navigator._reading.conversation().view
    assert "m:" not in {entry.key for entry in view.entries if entry.key.endswith(":3")}
    bar.field.setText("WOMBAT")
    stage.until(lambda: bar.count.text() == "5 of 5")
    stage.until(lambda: current(window) == "wombat")
    assert "last wombat" in view.toPlainText()
    for place, line in enumerate(
        (
            "The wombat sleeps.",
            "four with a wombat",
            "d, the wombat again",
            "😀 Wombat, Ёлка",
        ),
        start=1,
    ):
        stage.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        assert bar.count.text() == f"{place} of 5"
        stage.until(lambda line=line: line_of(window) == line)
    stage.qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    stage.until(lambda: bar.count.text() == "3 of 5")
    press(stage, window, Qt.Key.Key_F3)
    stage.until(lambda: bar.count.text() == "4 of 5")
    stage.qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    stage.until(view.hasFocus)
    assert bar.isHidden()
    assert not view.extraSelections()


def test_letters_that_are_alike_find_each_other(stage: Stage, window: MainWindow) -> None:
    bar = opened(stage, window)
    bar.field.setText("елка")
    stage.until(lambda: current(window) == "Ёлка")
    bar.field.setText("کتابخانه ميدهد")
    stage.until(lambda: current(window) == "كتابخانه می‌دهد")
    bar.field.setText("no such words")
    stage.until(lambda: bar.count.text() == "Nothing found")
    assert not bar.on.isEnabled()


def test_the_list_keeps_the_key_of_its_search(stage: Stage, window: MainWindow) -> None:
    opened(stage, window).closed.emit()
    window.navigator.to_list()
    stage.qtbot.keyClick(window.focusWidget(), "f", CTRL)
    stage.until(window.navigator._middle.tickets.search_box.hasFocus)


def test_ranges_are_of_the_text_as_it_is() -> None:
    assert find_all("Cafe\u0301 CAFÉ", "café") == [(0, 5), (6, 10)]
    assert find_all("aaa", "aa") == [(0, 2)]
    assert find_all("ｏﬃce", "off") == [(0, 2)]
    assert find_all("x", "  ") == []
