"""The map of the keys, and binding them anew, over a real session."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

import desktop.ui
from desktop.ui import resources
from desktop.ui.commands.clashes import clashes, overlap, why_unfit
from desktop.ui.commands.command import Group
from desktop.ui.commands.key_map import KeyMap
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Drafts, Outbox
from desktop.ui.theme_apply import Appearance
from tests.ui.command_stage import CTRL, SHIFT, key_map, opened, press, tickets, window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]
_NAMED = re.compile(r"(tr|translate)\(.*\((Ctrl|Alt|Shift|F\d)[^)]*\)")


def lines(shown: KeyMap) -> list[str]:
    model = shown.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def rebind(stage: Stage, shown: KeyMap, words: str, *keys: str) -> None:
    """Look for a command, press Enter, and then its new keys."""
    shown.field.setText(words)
    stage.qtbot.keyClick(shown.field, Qt.Key.Key_Return)
    stage.until(shown.recorder.hasFocus)
    for key in keys:
        stage.qtbot.keyClick(shown.recorder, key)


def button(shown: KeyMap, words: str) -> QPushButton:
    return next(one for one in shown.findChildren(QPushButton) if one.text() == words)


def close(stage: Stage, window: MainWindow, shown: KeyMap) -> None:
    """Close the map; the window has the keys again."""
    shown.close()
    window.activateWindow()
    stage.until(window.isActiveWindow)


def row(window: MainWindow) -> int:
    return window._middle.tickets.view.currentIndex().row()


def test_the_map_lists_every_command_and_is_searched_by_words_and_keys(
    stage: Stage, window: MainWindow
) -> None:
    shown = key_map(stage, window)
    assert set(lines(shown)) >= {command.words for command in window.commands.all()}
    stage.qtbot.keyClicks(shown.field, "gdrafts")
    assert "Go to Drafts" in lines(shown)
    assert "Quit" not in lines(shown)
    shown.field.setText("ctrl+q")
    assert "Quit" in lines(shown)
    stage.qtbot.keyClick(shown.field, Qt.Key.Key_Escape)
    assert shown.field.text() == ""
    stage.qtbot.keyClick(shown.field, Qt.Key.Key_Escape)
    stage.until(lambda: not shown.isVisible())


def test_keys_are_bound_anew_and_kept_for_the_next_window(
    stage: Stage, appearance: Appearance
) -> None:
    stage.sign_in()
    with opened(stage, appearance) as window:
        shown = key_map(stage, window)
        rebind(stage, shown, "next ticket", "y")
        stage.until(lambda: window.commands.keys("list.next") == ("Y",))
        close(stage, window, shown)
        window._middle.tickets.view.setFocus()
        press(stage, window, "y")
        assert row(window) == 0
        press(stage, window, "j")
        assert row(window) == 0
        stage.until(lambda: stage.session.profile.accounts.setting("window keys") is not None)
    with opened(stage, appearance) as another:
        press(stage, another, "y", "y")
        assert row(another) == 1
        shown = key_map(stage, another)
        shown.field.setText("next ticket")
        stage.qtbot.mouseClick(button(shown, "Reset"), Qt.MouseButton.LeftButton)
        close(stage, another, shown)
        press(stage, another, "k")
        press(stage, another, "j")
        assert row(another) == 1


def test_keys_of_another_command_are_taken_only_when_the_person_says_so(
    stage: Stage, window: MainWindow
) -> None:
    shown = key_map(stage, window)
    rebind(stage, shown, "sync now", "g", "d")
    leave, take = button(shown, "Leave them there"), button(shown, "Take them from there")
    stage.until(leave.isVisible)
    stage.qtbot.keyClick(leave, Qt.Key.Key_Space)
    assert window.commands.keys("window.sync") == ("F5",)

    rebind(stage, shown, "sync now", "g", "d")
    stage.until(take.isVisible)
    stage.qtbot.keyClick(take, Qt.Key.Key_Space)
    assert window.commands.keys("window.sync") == ("G, D",)
    assert window.commands.keys("go.drafts") == ("Ctrl+5",)
    stage.qtbot.mouseClick(button(shown, "Reset all"), Qt.MouseButton.LeftButton)
    assert window.commands.keys("window.sync") == ("F5",)
    assert window.commands.keys("go.drafts") == ("G, D", "Ctrl+5")


def test_a_key_that_begins_a_sequence_clashes_with_it(stage: Stage, window: MainWindow) -> None:
    shown = key_map(stage, window)
    rebind(stage, shown, "sync now", "g")
    leave = button(shown, "Leave them there")
    stage.until(leave.isVisible)
    assert window.commands.keys("window.sync") == ("F5",)
    assert overlap("G", "G, M")
    assert not overlap("G, A", "G, M")
    assert not overlap("G", "Shift+G")


@pytest.mark.parametrize("keys", ["Tab", "Return", "Up", "Ctrl+C", "Ctrl+Z"])
def test_keys_that_move_about_or_edit_stay_what_they_are(keys: str) -> None:
    assert why_unfit(keys)
    assert not why_unfit("Ctrl+Shift+Y")


def test_more_keys_and_none_can_be_had(stage: Stage, window: MainWindow) -> None:
    shown = key_map(stage, window)
    shown.field.setText("sync now")
    stage.qtbot.mouseClick(button(shown, "Add keys"), Qt.MouseButton.LeftButton)
    stage.until(shown.recorder.hasFocus)
    stage.qtbot.keyClick(shown.recorder, "y", CTRL | SHIFT)
    stage.until(lambda: window.commands.keys("window.sync") == ("F5", "Ctrl+Shift+Y"))
    stage.qtbot.mouseClick(button(shown, "No keys"), Qt.MouseButton.LeftButton)
    assert window.commands.keys("window.sync") == ()


def test_escape_leaves_the_keys_as_they_are(stage: Stage, window: MainWindow) -> None:
    shown = key_map(stage, window)
    rebind(stage, shown, "sync now", "y")
    stage.qtbot.keyClick(shown.recorder, Qt.Key.Key_Escape)
    stage.until(shown.field.hasFocus)
    assert window.commands.keys("window.sync") == ("F5",)
    assert shown.isVisible()


def test_what_shows_a_key_follows_it(stage: Stage, window: MainWindow) -> None:
    made = QPushButton(window)
    window.commands.tip(made, "window.sync")
    assert "F5" in made.toolTip()
    window.commands.bind("window.sync", ["Ctrl+Shift+Y"])
    assert "F5" not in made.toolTip()
    assert "Y" in made.toolTip()


def test_two_keys_after_another_go_somewhere_unless_they_are_typed(
    stage: Stage, window: MainWindow
) -> None:
    press(stage, window, "g", "d")
    assert window._sidebar.place == Drafts()
    press(stage, window, "g", "o")
    assert window._sidebar.place == Outbox()
    press(stage, window, "/", "g", "d")
    search = window._middle.tickets.search_box
    assert search.text() == "gd"
    assert search.hasFocus()


def test_letters_reach_a_choice_that_has_the_keys(stage: Stage, window: MainWindow) -> None:
    field = window._middle.tickets.filters._department
    field.setFocus()
    stage.until(field.hasFocus)
    press(stage, window, "j")
    assert row(window) == -1
    stage.qtbot.keyClick(field, "5", CTRL)
    assert window._sidebar.place == Drafts()


def test_letters_work_while_the_conversation_has_the_keys(stage: Stage, window: MainWindow) -> None:
    window.navigator.show_ticket(tickets(stage)[0].ref)
    view = window._reading.conversation().view
    stage.until(view.isVisible)
    view.setFocus()
    stage.until(view.hasFocus)
    press(stage, window, "j")
    assert row(window) == 1


def test_every_deed_has_keys_and_no_two_want_the_same(stage: Stage, appearance: Appearance) -> None:
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        known = window.commands.known()
        assert [
            f"{command.id} and {other.id} want {keys}"
            for command in known
            for keys in window.commands.keys(command.id)
            for other in clashes(window.commands, command, keys)
        ] == []
        # Accounts, keys of the profile and looks are seldom chosen: the palette has them, and
        # whoever wants a key for one binds it in the map.
        assert [
            command.id
            for command in known
            if not (window.commands.keys(command.id) or window.commands.short_keys(command.id))
            and command.group not in (Group.PROFILE, Group.WINDOW)
        ] == []
        assert [
            command.id
            for command in known
            if not command.listed and not window.commands.keys(command.id)
        ] == []
        icons = {command.icon for command in known if command.icon}
        assert [
            name for name in icons if not resources.path("icons", f"{name}.svg").is_file()
        ] == []


def test_keys_stand_in_the_registry_alone() -> None:
    """No part listens to keys of its own, and no text names a key."""
    ui = Path(desktop.ui.__file__).parent
    found = [
        f"{file.relative_to(ui)}: {line.strip()}"
        for file in ui.rglob("*.py")
        if file.parent.name != "commands"
        for line in file.read_text("utf-8").splitlines()
        if "QShortcut(" in line or "setShortcut" in line or _NAMED.search(line)
    ]
    assert found == []
