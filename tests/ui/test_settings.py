"""The window of settings: pages, a search over all of them, choices that count at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.form.tick import TickBox
from desktop.ui.main_window import MainWindow
from desktop.ui.settings.book import SettingsBook
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.rows import SettingRow
from desktop.ui.settings.setting import OneOf, Own, Page, Press, Setting, Switch
from desktop.ui.theme import DARK, LIGHT, Theme
from desktop.ui.theme_apply import Appearance, Scheme
from tests.ui.command_stage import CTRL, window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]


class Kept:
    """What some part of the window keeps."""

    def __init__(self) -> None:
        self.sound = False
        self.size = "usual"
        self.pressed = 0
        self.why_not = ""

    def settings(self) -> list[Setting]:
        return [
            Setting(
                id="news.sound",
                page=Page.NOTIFICATIONS,
                name="Play a sound",
                told="When somebody answers.",
                also="noise",
                control=Switch(
                    value=lambda: self.sound,
                    choose=lambda on: setattr(self, "sound", on),
                    usual=False,
                ),
            ),
            Setting(
                id="look.size",
                page=Page.APPEARANCE,
                name="Size of letters",
                control=OneOf(
                    options=[("small", "Small"), ("usual", "Usual"), ("large", "Large")],
                    value=lambda: self.size,
                    choose=lambda value: setattr(self, "size", value),
                    usual="usual",
                ),
            ),
            Setting(
                id="news.try",
                page=Page.NOTIFICATIONS,
                name="See one",
                control=Press(words="Show", press=self._press, why_not=lambda: self.why_not),
            ),
            Setting(
                id="look.own",
                page=Page.APPEARANCE,
                name="A part of its own",
                control=Own(make=self._own),
            ),
        ]

    def _press(self) -> None:
        self.pressed += 1

    def _own(self, theme: Theme) -> QLabel:
        own = Painted()
        own.set_theme(theme)
        return own


class Painted(QLabel):
    """A part of an owner's making that has a theme."""

    def set_theme(self, theme: Theme) -> None:
        self.setText("dark" if theme is DARK else "light")


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def dialog(qtbot: QtBot, appearance: Appearance, kept: Kept) -> Iterator[SettingsDialog]:
    del appearance
    parent = QLabel()
    qtbot.addWidget(parent)
    book = SettingsBook(parent)
    book.add(kept.settings)
    made = SettingsDialog(book, LIGHT, parent)
    made.begin()
    qtbot.waitUntil(made.search.hasFocus)
    yield made
    made.close()


def names(dialog: SettingsDialog) -> list[str]:
    return [row.setting.name for row in dialog.rows]


def shown(dialog: SettingsDialog, id: str) -> SettingRow:
    return next(row for row in dialog.rows if row.setting.id == id)


def back(row: SettingRow) -> QToolButton:
    found = row.findChild(QToolButton)
    assert found is not None
    return found


def text_of(row: SettingRow) -> str:
    assert isinstance(row.control, QLabel)
    return row.control.text()


def test_pages_have_what_is_theirs_and_a_search_finds_in_all(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    assert [dialog.pages.item(n).text() for n in range(dialog.pages.count())] == [
        "Appearance",
        "Notifications",
    ]
    assert names(dialog) == ["Size of letters", "A part of its own"]
    dialog.pages.setCurrentRow(1)
    assert names(dialog) == ["Play a sound", "See one"]
    # By its name, by another word, by what is told of it.
    for typed, found in (
        ("letters", ["Size of letters"]),
        ("noise", ["Play a sound"]),
        ("somebody answers", ["Play a sound"]),
        ("xylophone", []),
    ):
        dialog.search.setText(typed)
        assert names(dialog) == found
    words = "No setting has these words."
    qtbot.waitUntil(
        lambda: words in [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    )
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert names(dialog) == ["Play a sound", "See one"]
    assert dialog.isVisible()


def test_a_choice_counts_at_once_and_can_be_put_back(
    dialog: SettingsDialog, kept: Kept, qtbot: QtBot
) -> None:
    size = shown(dialog, "look.size")
    assert isinstance(size.control, QComboBox)
    assert not back(size).isVisible()
    size.control.setCurrentIndex(2)
    assert kept.size == "large"
    qtbot.waitUntil(back(size).isVisible)
    assert "Usual" in back(size).toolTip()
    qtbot.mouseClick(back(size), Qt.MouseButton.LeftButton)
    assert kept.size == "usual"
    assert size.control.currentText() == "Usual"
    assert not back(size).isVisible()
    assert size.control.hasFocus()


def test_keys_reach_and_change_everything(dialog: SettingsDialog, kept: Kept, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search, "sound")
    qtbot.waitUntil(shown(dialog, "news.sound").control.isVisible)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    sound = shown(dialog, "news.sound").control
    assert isinstance(sound, TickBox)
    assert sound.hasFocus()
    assert sound.accessibleName() == "Play a sound"
    assert sound.accessibleDescription() == "When somebody answers."
    qtbot.keyClick(sound, Qt.Key.Key_Space)
    assert kept.sound


def test_what_changed_elsewhere_is_shown(dialog: SettingsDialog, kept: Kept) -> None:
    dialog.pages.setCurrentRow(1)
    sound = shown(dialog, "news.sound").control
    button = shown(dialog, "news.try").control
    assert isinstance(sound, TickBox)
    assert isinstance(button, QPushButton)
    button.click()
    assert kept.pressed == 1
    kept.sound, kept.why_not = True, "Nothing to show."
    dialog._book.tell()
    assert sound.isChecked()
    assert not button.isEnabled()
    assert button.toolTip() == "Nothing to show."


def test_another_theme_reaches_the_parts_of_owners(dialog: SettingsDialog) -> None:
    assert text_of(shown(dialog, "look.own")) == "light"
    dialog.set_theme(DARK)
    assert text_of(shown(dialog, "look.own")) == "dark"


def test_the_window_opens_them_and_the_palette_finds_each(
    stage: Stage, window: MainWindow, appearance: Appearance
) -> None:
    stage.qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    stage.until(dialog.search.hasFocus)
    colours = shown(dialog, "look.theme").control
    assert isinstance(colours, QComboBox)
    colours.setCurrentIndex(colours.findData(Scheme.DARK.value))
    assert appearance.theme is DARK
    dialog.close()
    window.activateWindow()
    stage.until(window.isActiveWindow)

    (source,) = [one for one in window.commands.sources() if one.heading == "Settings"]
    (entry,) = [one for one in source.entries("") if one.key == "setting:look.language"]
    entry.run()
    stage.until(lambda: dialog.isVisible() and shown(dialog, "look.language").control.hasFocus())
    dialog.close()
