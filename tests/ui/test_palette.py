"""The palette over a real session, worked with keys alone."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.domain.views import View
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.palette import Palette
from desktop.ui.commands.source import Entry, Source
from desktop.ui.commands.told import Told
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Drafts
from desktop.ui.theme_apply import Appearance
from tests.ui.command_stage import found, opened, palette, part, press, tickets, window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]
Done = list[str]


@pytest.fixture
def done(window: MainWindow) -> Generator[Done]:
    """What two commands did: one that can be done, one that cannot."""
    did: Done = []

    def command(id: str, words: str, why_not: str) -> Command:
        return Command(
            id=id,
            words=words,
            group=Group.TICKET,
            keys=("Shift+Y",) if not why_not else ("Shift+X",),
            why_not=lambda: why_not,
            run=lambda: did.append(id),
        )

    window.commands.add(
        command("test.can", "یادداشت داخلی", ""),
        command("test.cannot", "Merge the tickets", "This helpdesk cannot merge."),
    )
    yield did
    window.commands.put("test")


def shortcuts(window: MainWindow) -> list[QShortcut]:
    return window.findChildren(QShortcut)


def test_a_command_is_found_by_some_letters_and_done(stage: Stage, window: MainWindow) -> None:
    shown = palette(stage, window)
    stage.qtbot.keyClicks(shown.field, "gdra")
    press(stage, window, Qt.Key.Key_Return)
    assert window._sidebar.place == Drafts()
    assert not shown.isVisible()


def test_it_opens_from_the_reply_and_gives_the_keys_back(stage: Stage, window: MainWindow) -> None:
    window._middle.tickets.view.step(0)
    box = part(window, "Reply")
    stage.until(box.isVisible)
    box.setFocus()
    stage.until(box.hasFocus)
    shown = palette(stage, window)
    stage.qtbot.keyClicks(shown.field, "jk/r")
    press(stage, window, Qt.Key.Key_Escape)
    stage.until(box.hasFocus)
    assert not shown.isVisible()
    palette(stage, window)
    stage.qtbot.keyClick(shown.field, "k", Qt.KeyboardModifier.ControlModifier)
    stage.until(box.hasFocus)


def test_a_ticket_is_found_by_number_and_by_words_of_its_subject(
    stage: Stage, window: MainWindow
) -> None:
    for row in tickets(stage):
        words = row.ticket.subject.replace("ی", "ي").split()[0]
        for typed in (row.ticket.number, f"#{row.ticket.number}", words):
            shown = palette(stage, window)
            shown.field.setText(typed)
            line = shown.view.current()
            assert line is not None
            assert line.entry.key == f"ticket:{row.ref.account}:{row.ref.id}", typed
            press(stage, window, Qt.Key.Key_Return)
            assert window.navigator.ticket == row.ref


def test_what_cannot_be_done_is_grey_with_the_reason(
    stage: Stage, window: MainWindow, done: Done
) -> None:
    shown = palette(stage, window)
    shown.field.setText("merge")
    line = shown.view.current()
    assert line is not None
    assert line.entry.why_not == "This helpdesk cannot merge."
    spoken = shown.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "This helpdesk cannot merge." in spoken
    press(stage, window, Qt.Key.Key_Return)
    assert done == []
    assert shown.isVisible()


def test_a_key_that_cannot_do_its_deed_says_why(
    stage: Stage, window: MainWindow, done: Done
) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    stage.until(lambda: any(s.key() == QKeySequence("Shift+X") for s in shortcuts(window)))
    stage.qtbot.keyClick(window, "X", shift)
    told = window.findChild(Told)
    assert told is not None
    assert told.words == "Merge the tickets: This helpdesk cannot merge."
    stage.qtbot.keyClick(window, "Y", shift)
    assert done == ["test.can"]


def test_what_was_used_last_comes_first_also_in_the_next_window(
    stage: Stage, appearance: Appearance
) -> None:
    stage.sign_in()
    row = tickets(stage)[1]
    with opened(stage, appearance) as window:
        for typed in ("sync now", f"#{row.ticket.number}"):
            shown = palette(stage, window)
            shown.field.setText(typed)
            press(stage, window, Qt.Key.Key_Return)
        stage.until(lambda: row.ref.id in str(kept(stage)))
        assert found(palette(stage, window))[:2] == [row.ticket.subject, "Sync now"]
        press(stage, window, Qt.Key.Key_Escape)
    with opened(stage, appearance) as another:
        assert found(palette(stage, another))[:2] == [row.ticket.subject, "Sync now"]


def kept(stage: Stage) -> str | None:
    return stage.session.profile.accounts.setting("window recent")


def test_departments_lead_to_their_tickets(stage: Stage, window: MainWindow) -> None:
    window._sidebar.go(View.CLOSED)
    shown = palette(stage, window)
    shown.field.setText("websites")
    press(stage, window, Qt.Key.Key_Return)
    pane = window._middle.tickets
    count = sum(row.ticket.department_name == "Websites" for row in tickets(stage))
    assert count > 1
    stage.until(lambda: pane.view.ticket_model().rowCount() == count)
    assert window._sidebar.place is View.ALL


def test_a_command_lets_the_person_pick_one_of_many(stage: Stage, window: MainWindow) -> None:
    picked: list[str] = []
    people = ("Ada", "Émile", "مریم")

    def entries(_text: str) -> list[Entry]:
        return [
            Entry(key=f"test:{name}", words=name, run=lambda name=name: picked.append(name))
            for name in people
        ]

    window.commands.pick(Source(heading="People", placeholder="Assign to…", entries=entries))
    shown = window.findChild(Palette)
    assert shown is not None
    stage.until(shown.field.hasFocus)
    assert shown.field.placeholderText() == "Assign to…"
    assert found(shown) == list(people)
    stage.qtbot.keyClicks(shown.field, "emi")
    press(stage, window, Qt.Key.Key_Return)
    assert picked == ["Émile"]


def test_arrows_walk_past_headings_and_around(stage: Stage, window: MainWindow) -> None:
    shown = palette(stage, window)
    names = found(shown)
    walked: list[str] = []
    for _ in names:
        line = shown.view.current()
        assert line is not None
        walked.append(line.entry.words)
        press(stage, window, Qt.Key.Key_Down)
    assert walked == names
    line = shown.view.current()
    assert line is not None
    assert line.entry.words == names[0]
    press(stage, window, Qt.Key.Key_Up)
    line = shown.view.current()
    assert line is not None
    assert line.entry.words == names[-1]


def test_nothing_of_the_window_is_worked_while_it_is_open(stage: Stage, window: MainWindow) -> None:
    place = window._sidebar.place
    shown = palette(stage, window)
    stage.qtbot.keyClick(shown.field, "5", Qt.KeyboardModifier.ControlModifier)
    stage.qtbot.keyClick(shown.field, Qt.Key.Key_Tab)
    stage.until(shown.field.hasFocus)
    assert window._sidebar.place == place
    assert shown.field.text() == ""
