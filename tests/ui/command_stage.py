"""A window that listens to its keys, over a real session, for the tests of commands."""

from collections.abc import Generator
from contextlib import contextmanager

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.key_map import KeyMap
from desktop.ui.commands.lent import Lent
from desktop.ui.commands.palette import Palette
from desktop.ui.commands.registry import Commands
from desktop.ui.main_window import MainWindow
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import Stage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in()
    with opened(stage, appearance) as window:
        yield window


@contextmanager
def opened(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    """Open a window on the session; it has the keys."""
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.run(window.complete())
    window.activateWindow()
    stage.until(window.isActiveWindow)
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def press(stage: Stage, window: MainWindow, *keys: str | Qt.Key) -> None:
    """Press keys one after the other, in whatever has the focus."""
    for key in keys:
        stage.qtbot.keyClick(window.focusWidget() or window, key)


def lend_send(form: NewTicketDialog) -> None:
    """Give a form the keys that send, as the window does."""
    commands = Commands(parent=form)
    commands.add(
        Command(
            id="writing.send",
            words="Send",
            group=Group.WRITING,
            keys=("Ctrl+Return",),
            run=form.box.send_button.click,
        )
    )
    Lent(commands, "writing.send", form, form.box.send_button.click)


def palette(stage: Stage, window: MainWindow) -> Palette:
    """Open the palette by its key, and return it when it has the keys."""
    stage.qtbot.keyClick(window.focusWidget() or window, "k", CTRL)
    found = window.findChild(Palette)
    assert found is not None
    stage.until(found.field.hasFocus)
    return found


def key_map(stage: Stage, window: MainWindow) -> KeyMap:
    """Open the map by its key, and return it when it is on show."""
    before = window.findChildren(KeyMap)
    stage.qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    found = next(one for one in window.findChildren(KeyMap) if one not in before)
    stage.until(found.isVisible)
    return found


def found(palette: Palette) -> list[str]:
    """Return the lines of the palette, headings left out."""
    model = palette.view.model()
    rows = range(model.rowCount())
    return [
        model.index(row, 0).data()
        for row in rows
        if model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable
    ]


def tickets(stage: Stage) -> list[TicketRow]:
    """Return all tickets, newest first."""
    answer = stage.session.library.tickets(TicketQuery())
    return list(answer.rows(0, answer.count))


def part(window: QWidget, name: str) -> QWidget:
    """Return the widget with that accessible name."""
    return next(w for w in window.findChildren(QWidget) if w.accessibleName() == name)
