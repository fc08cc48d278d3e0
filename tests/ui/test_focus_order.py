"""With Tab alone everything is reached, in the order in which it stands, and seen to be reached."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.views import TicketQuery
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.main_window import MainWindow
from desktop.ui.tab_keys import FocusRing
from desktop.ui.theme_apply import Appearance, Contrast, Scheme
from tests.demo_copy import demo_in
from tests.ui.command_stage import opened
from tests.ui.frame_stage import Stage, appearance, staged
from tests.ui.tab_walk import leaps, stands_out, stops, told, walk

__all__ = ["appearance"]

RESTING = 8
"""Looks at a window that show the same stops."""
DIALOGS = (
    "ticket.new",
    "window.settings",
    "views.new",
    "window.keys",
    "time.log",
    "time.sheet",
    "window.overview",
    "window.automation",
)


@pytest.fixture
def stage(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Stage]:
    helpdesk = demo_in(tmp_path / "helpdesk", tmp_path_factory)
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


@pytest.fixture
def mirrored(qapp: QApplication) -> Generator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def read_a_ticket(stage: Stage, window: MainWindow) -> None:
    """Open the ticket with the most to do in it, and wait until nothing comes to it any more."""
    window.resize(1440, 900)
    rows = stage.session.library.tickets(TicketQuery())
    busiest = max(rows.rows(0, rows.count), key=lambda row: row.ticket.messages)
    window.show_ticket(busiest.ref)
    pane = window.findChildren(ConversationPane)[0]
    stage.until(lambda: bool(pane.view.entries) and pane.composer.isVisible())
    at_rest(stage, window)
    window.navigator.tickets.setFocus()
    stage.until(window.navigator.tickets.hasFocus)


def at_rest(stage: Stage, top: QWidget) -> None:
    seen: list[tuple[str, ...]] = []

    def same() -> bool:
        seen.append(tuple(told(stop) for stop in stops(top)))
        return len(seen) > RESTING and len(set(seen[-RESTING:])) == 1

    stage.until(same)


def begun(stage: Stage, window: MainWindow, command: str) -> QDialog | None:
    """Open a window by its command; None where this person has none."""
    known = window.commands.get(command)
    if known is None or not known.offered() or not window.commands.run(command):
        return None
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    stage.until(lambda: any(dialog.isVisible() for dialog in found))
    (dialog,) = [dialog for dialog in found if dialog.isVisible()]
    dialog.activateWindow()
    stage.until(dialog.isActiveWindow)
    at_rest(stage, dialog)
    return dialog


def faults(stage: Stage, top: QWidget, name: str, *, mirrored: bool) -> list[str]:
    """Walk round in both directions and return what is wrong."""
    reached = stops(top)
    round = walk(stage.qtbot, top)
    found = [] if round.returned else [f"{name}: caught before {told(round.stops[-1])}"]
    found += [f"{name}: not reached: {told(s)}" for s in reached if s not in round.stops]
    jumps = leaps(round, mirrored=mirrored)
    found += [f"{name}: out of order: {jump}" for jump in jumps] if len(jumps) > 1 else []
    back = walk(stage.qtbot, top, back=True)
    if not back.returned or back.stops != [round.stops[0], *reversed(round.stops[1:])]:
        found.append(f"{name}: another way back")
    return found


def test_everything_is_reached_in_its_order(stage: Stage, appearance: Appearance) -> None:
    _judge_all(stage, appearance, "agent", mirrored=False)


@pytest.mark.usefixtures("mirrored")
def test_everything_is_reached_in_its_order_from_right_to_left(
    stage: Stage, appearance: Appearance
) -> None:
    _judge_all(stage, appearance, "customer", mirrored=True)


def _judge_all(stage: Stage, appearance: Appearance, role: str, *, mirrored: bool) -> None:
    stage.sign_in(role)
    with opened(stage, appearance) as window:
        read_a_ticket(stage, window)
        found = faults(stage, window, "window", mirrored=mirrored)
        for command in DIALOGS:
            dialog = begun(stage, window, command)
            if dialog is not None:
                found += faults(stage, dialog, command, mirrored=mirrored)
                dialog.close()
                stage.until(lambda shown=dialog: not shown.isVisible())
        assert found == []


def test_the_first_page_is_gone_through_too(stage: Stage, appearance: Appearance) -> None:
    with opened(stage, appearance) as window:
        stage.until(lambda: window.focusWidget() is not None and len(stops(window)) > 1)
        at_rest(stage, window)
        assert faults(stage, window, "welcome", mirrored=False) == []


@pytest.mark.parametrize(
    ("scheme", "contrast"),
    [
        (Scheme.LIGHT, Contrast.USUAL),
        (Scheme.DARK, Contrast.USUAL),
        (Scheme.LIGHT, Contrast.STRONG),
        (Scheme.DARK, Contrast.STRONG),
    ],
)
def test_where_the_keys_are_can_be_seen(
    stage: Stage, appearance: Appearance, scheme: Scheme, contrast: Contrast
) -> None:
    appearance.strengthen(contrast)
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        appearance.choose(scheme)
        appearance.strengthen(contrast)
        read_a_ticket(stage, window)
        seen = {} | stands_out(stage.qtbot, window)
        for command in ("ticket.new", "window.settings"):
            dialog = begun(stage, window, command)
            assert dialog is not None
            seen |= stands_out(stage.qtbot, dialog)
            dialog.close()
            stage.until(lambda shown=dialog: not shown.isVisible())
        assert {name: round(value, 2) for name, value in seen.items() if value < 3} == {}


# --- the parts of it


def page(qtbot: QtBot, *names: str) -> tuple[QWidget, Callable[[str], QPushButton]]:
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    made = {name: QPushButton(name) for name in names}
    for button in made.values():
        column.addWidget(button)
    top.show()
    top.activateWindow()
    qtbot.waitActive(top)
    return top, made.__getitem__


def test_what_was_made_later_has_its_place(qtbot: QtBot, appearance: Appearance) -> None:
    del appearance
    top, button = page(qtbot, "one", "three")
    late = QPushButton("two")
    layout = top.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(1, late)
    qtbot.waitUntil(late.isVisible)
    button("one").setFocus()
    assert walk(qtbot, top).stops == [button("one"), late, button("three")]


def test_a_ring_is_drawn_for_the_keys_and_not_for_the_mouse(
    qtbot: QtBot, appearance: Appearance
) -> None:
    del appearance
    top, button = page(qtbot, "one")
    area = QScrollArea()
    layout = top.layout()
    assert layout is not None
    layout.addWidget(area)
    qtbot.waitUntil(area.isVisible)
    area.setFocus(Qt.FocusReason.MouseFocusReason)
    assert area.findChildren(FocusRing) == []
    button("one").setFocus()
    qtbot.keyClick(button("one"), Qt.Key.Key_Tab)
    assert area.hasFocus()
    (ring,) = area.findChildren(FocusRing)
    assert ring.isVisible()
    area.resize(area.width() + 10, area.height())
    assert ring.size() == area.size()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: area.findChildren(FocusRing) == [])


def test_what_is_reached_is_scrolled_into_sight(qtbot: QtBot, appearance: Appearance) -> None:
    del appearance
    top, button = page(qtbot, "one")
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedHeight(80)
    held = QWidget()
    held.setMinimumHeight(2000)
    tall = QVBoxLayout(held)
    tall.addStretch(1)
    far = QPushButton("two")
    tall.addWidget(far)
    area.setWidgetResizable(True)
    area.setWidget(held)
    layout = top.layout()
    assert layout is not None
    layout.addWidget(area)
    qtbot.waitUntil(area.isVisible)
    button("one").setFocus()
    qtbot.keyClick(button("one"), Qt.Key.Key_Tab)
    assert far.hasFocus()
    assert not far.visibleRegion().isEmpty()
