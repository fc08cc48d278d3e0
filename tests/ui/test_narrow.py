"""A window with no room for three panes: they take turns, and nothing is lost or cut."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery
from desktop.ui.main_window import MainWindow
from desktop.ui.pane_bar import PaneBar
from desktop.ui.panes import Pane
from desktop.ui.theme_apply import Appearance, TextSize
from tests.demo_copy import demo_in
from tests.ui.command_stage import opened
from tests.ui.frame_stage import Stage, appearance, staged
from tests.ui.test_large_letters import cut_at_rest

__all__ = ["appearance"]

WIDE, HALF, SMALL = QSize(1280, 800), QSize(800, 600), QSize(640, 400)
"""A usual window, half of a screen, and a screen of 1280 × 800 at 200 %."""


@pytest.fixture
def stage(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Stage]:
    helpdesk = demo_in(tmp_path / "helpdesk", tmp_path_factory)
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        become(stage, window, WIDE)
        yield window


def become(stage: Stage, window: MainWindow, size: QSize) -> None:
    window.resize(size)
    stage.until(lambda: window.size() == size)


def parts(window: MainWindow) -> dict[Pane, QWidget]:
    return dict(zip(Pane, (window._sidebar, window._middle, window._reading), strict=True))


def seen(window: MainWindow) -> set[Pane]:
    return {pane for pane, part in parts(window).items() if part.isVisible()}


def has_keys(window: MainWindow, pane: Pane) -> bool:
    focus = window.focusWidget()
    return focus is not None and parts(window)[pane].isAncestorOf(focus)


def bar(window: MainWindow) -> PaneBar:
    assert window.turns.bar is not None
    return window.turns.bar


def first(stage: Stage) -> TicketRef:
    return stage.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref


def test_as_many_panes_as_have_room_stand_beside_each_other(
    stage: Stage, window: MainWindow
) -> None:
    assert seen(window) == set(Pane)
    sizes = window.panes.sizes()

    become(stage, window, HALF)
    assert seen(window) == {Pane.LIST, Pane.READ}
    become(stage, window, SMALL)
    assert seen(window) == {Pane.LIST}
    assert bar(window).isVisible()

    become(stage, window, WIDE)
    assert seen(window) == set(Pane)
    assert not bar(window).isVisible()
    assert window.panes.sizes() == sizes


@pytest.mark.parametrize(("letters", "beside"), [(TextSize.USUAL, 3), (TextSize.LARGER, 1)])
def test_larger_letters_want_more_room(
    stage: Stage, appearance: Appearance, letters: TextSize, beside: int
) -> None:
    appearance.enlarge(letters)
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        become(stage, window, QSize(940, 640))
        assert len(seen(window)) == beside


def test_a_ticket_takes_the_place_of_the_list_and_gives_it_back(
    stage: Stage, window: MainWindow
) -> None:
    become(stage, window, SMALL)
    window.commands.run("list.next")
    stage.until(lambda: window.navigator.ticket is not None)
    assert seen(window) == {Pane.LIST}, "keys run down the list"

    window.commands.run("list.read")
    assert seen(window) == {Pane.READ}
    stage.until(lambda: has_keys(window, Pane.READ))
    read = window.navigator.ticket
    window.commands.run("list.next")
    stage.until(lambda: window.navigator.ticket != read)
    assert seen(window) == {Pane.READ}

    stage.qtbot.keyClick(window._reading.conversation().view, Qt.Key.Key_Escape)
    assert seen(window) == {Pane.LIST}
    assert has_keys(window, Pane.LIST)

    window.commands.run("list.read")
    bar(window).back.click()
    assert seen(window) == {Pane.LIST}


def test_a_click_on_a_ticket_opens_it(stage: Stage, window: MainWindow) -> None:
    become(stage, window, SMALL)
    view = window.navigator.tickets
    stage.until(lambda: view.model().rowCount() > 1)
    spot = view.visualRect(view.model().index(1, 0)).center()
    stage.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert seen(window) == {Pane.READ}


def test_the_side_panel_comes_when_asked_and_goes_with_a_choice(
    stage: Stage, window: MainWindow
) -> None:
    become(stage, window, SMALL)
    bar(window).side.click()
    assert seen(window) == {Pane.SIDE}
    assert has_keys(window, Pane.SIDE)
    stage.qtbot.keyClick(window._sidebar._views, Qt.Key.Key_Down)
    assert seen(window) == {Pane.SIDE}, "keys run down the views"
    stage.qtbot.keyClick(window._sidebar._views, Qt.Key.Key_Return)
    assert seen(window) == {Pane.LIST}
    assert has_keys(window, Pane.LIST)

    become(stage, window, HALF)
    bar(window).side.click()
    assert seen(window) == {Pane.SIDE, Pane.LIST}
    bar(window).side.click()
    assert seen(window) == {Pane.LIST, Pane.READ}


def test_what_is_told_in_the_side_panel_is_told_where_it_is_folded(
    stage: Stage, window: MainWindow
) -> None:
    window.show_ticket(first(stage))
    stage.until(lambda: window.navigator.ticket is not None)
    become(stage, window, SMALL)
    assert bar(window).side.accessibleName() == "Accounts and views"
    window.commands.run("time.start")
    stage.until(lambda: bar(window).side.accessibleName() == "Accounts, views, and news")
    bar(window).side.click()
    assert bar(window).side.accessibleName() == "Accounts and views"
    bar(window).side.click()
    assert bar(window).side.accessibleName() == "Accounts, views, and news"


@pytest.mark.parametrize("command", ["writing.reply", "list.search", "list.focus"])
def test_what_a_key_asks_for_is_brought_into_view(
    stage: Stage, window: MainWindow, command: str
) -> None:
    window.show_ticket(first(stage))
    stage.until(lambda: window.navigator.ticket is not None)
    become(stage, window, SMALL)
    pane = Pane.READ if command == "writing.reply" else Pane.LIST
    window.turns.enter(Pane.LIST if pane is Pane.READ else Pane.READ)
    window.commands.run(command)
    assert seen(window) == {pane}
    stage.until(lambda: has_keys(window, pane))


def test_what_is_being_written_stays_in_view_and_is_not_lost(
    stage: Stage, window: MainWindow
) -> None:
    window.show_ticket(first(stage))
    window.commands.run("writing.reply")
    box = window._reading.conversation().composer.box
    stage.until(box.edit.hasFocus)
    stage.qtbot.keyClicks(box.edit, "Half a reply")
    box.edit.moveCursor(box.edit.textCursor().MoveOperation.WordLeft)
    caret = box.edit.textCursor().position()

    for size in (SMALL, HALF, WIDE, SMALL):
        become(stage, window, size)
        assert Pane.READ in seen(window)
        assert box.edit.hasFocus()
    window.turns.back()
    window.commands.run("writing.reply")
    assert box.edit.toPlainText() == "Half a reply"
    assert box.edit.textCursor().position() == caret


def test_the_widths_of_a_wide_window_are_kept(stage: Stage, window: MainWindow) -> None:
    window.panes.setSizes([250, 450, 578])
    sizes = window.panes.sizes()
    become(stage, window, SMALL)
    state = window.turns.state()
    become(stage, window, WIDE)
    assert window.panes.sizes() == sizes
    assert window.turns.state() == state


@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_is_cut_on_a_screen_at_200_percent(
    stage: Stage, window: MainWindow, qapp: QApplication, *, mirrored: bool
) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.show_ticket(first(stage))
        become(stage, window, SMALL)
        found = {}
        for pane in Pane:
            window.turns.enter(pane)
            found[pane] = cut_at_rest(stage, window)
            assert seen(window) == {pane}
        assert found == {pane: set() for pane in Pane}
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
