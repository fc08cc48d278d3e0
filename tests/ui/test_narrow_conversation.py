"""The conversation in a narrow window: what is pressed or read there stands there whole."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import TicketRef
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.ui.commands.told import Told
from desktop.ui.conversation_formats import CARD
from desktop.ui.conversation_paint import entry_frames
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.filters_date import DateField
from desktop.ui.panel_place import CONVERSATION
from desktop.ui.theme import LIGHT
from tests.demo_copy import copy_of, filled_demo
from tests.ui.frame_stage import Stage, staged

__all__ = ["filled_demo"]
_FOLLOW = "New ticket from this one"
_PANES = (378, 400, 446)
"""What the window leaves for the conversation where it is 860, 900 and 1100 wide."""


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, filled_demo: Path) -> Generator[Stage]:
    with staged(qtbot, qapp, copy_of(filled_demo, tmp_path / "h"), tmp_path / "p") as ready:
        ready.sign_in("agent")
        yield ready


@pytest.fixture
def pane(desk: Stage) -> Generator[ConversationPane]:
    made = ConversationPane(desk.session, LIGHT)
    made.setMinimumWidth(200)  # as among the panes of the window, which set it too
    made.resize(800, 800)
    made.show()
    desk.until(made.isVisible)
    made.show_ticket(row(desk, "48260").ref)
    desk.until(lambda: bool(cards(made)))
    yield made
    desk.run(made.shut_down())
    made.close()
    made.deleteLater()


def row(desk: Stage, number: str) -> TicketRow:
    rows = desk.session.library.tickets(TicketQuery()).rows(0, 80)
    return next(row for row in rows if row.ticket.number == number)


def closed(desk: Stage) -> TicketRef:
    rows = desk.session.library.tickets(TicketQuery()).rows(0, 80)
    return next(row.ref for row in rows if row.ticket.status is Status.CLOSED)


def cards(pane: ConversationPane) -> list[QTextTable]:
    """Return the cards of files on show."""
    return [
        child
        for frame in entry_frames(pane.view.document())
        for child in frame.childFrames()
        if isinstance(child, QTextTable) and child.format().hasProperty(CARD)
    ]


def side(pane: ConversationPane) -> QWidget:
    return pane.details.desk.panel


def cut(pane: ConversationPane) -> list[str]:
    """Return the names of the buttons that are cut, or narrower than their words."""
    names: list[str] = []
    for button in pane.findChildren(QAbstractButton):
        if not button.isVisible() or side(pane).isAncestorOf(button):
            continue
        left = button.mapTo(pane, QPoint()).x()
        inside = 0 <= left <= pane.width() - button.width()
        worded = isinstance(button, QPushButton) and bool(button.text())
        if not inside or (worded and button.width() < button.sizeHint().width()):
            names.append(button.text() or button.accessibleName())
    return names


@pytest.mark.parametrize("width", _PANES)
def test_every_button_is_whole_in_a_narrow_window(
    desk: Stage, pane: ConversationPane, width: int
) -> None:
    pane.resize(width, 800)
    desk.until(lambda: not pane.details.is_shown)
    desk.until(lambda: not cut(pane))
    pane.show_ticket(closed(desk))
    follow = next(b for b in pane.findChildren(QPushButton) if b.accessibleName() == _FOLLOW)
    desk.until(follow.isVisible)
    desk.until(lambda: not cut(pane))


def test_the_panel_folds_away_and_comes_back(desk: Stage, pane: ConversationPane) -> None:
    desk.until(lambda: side(pane).isVisible())
    pane.resize(_PANES[0], 800)
    desk.until(lambda: not side(pane).isVisible())
    desk.until(lambda: pane.composer.width() >= pane.width() - 1)
    pane.resize(800, 800)
    desk.until(lambda: side(pane).isVisible())
    assert pane.composer.width() >= CONVERSATION


def test_the_panel_lies_over_a_narrow_conversation_until_one_writes(
    desk: Stage, pane: ConversationPane
) -> None:
    pane.resize(_PANES[0], 800)
    desk.until(lambda: not pane.details.is_shown)
    pane.turn_details()
    desk.until(lambda: side(pane).isVisible())
    desk.until(lambda: pane.composer.width() >= pane.width() - 1)
    right = side(pane).mapTo(pane, QPoint(side(pane).width(), 0)).x()
    assert right <= pane.width()
    stack = side(pane).parentWidget()
    assert stack is not None
    over = stack.parentWidget()
    assert over is not None
    QTest.mouseClick(over, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    desk.until(lambda: not side(pane).isVisible())
    pane.resize(800, 800)
    desk.until(lambda: side(pane).isVisible())


def test_the_panel_over_a_conversation_has_the_keys_and_gives_them_back(
    desk: Stage, pane: ConversationPane
) -> None:
    pane.resize(_PANES[0], 800)
    desk.until(lambda: not pane.details.is_shown)
    pane.activateWindow()
    pane.view.setFocus()
    desk.until(pane.view.hasFocus)
    pane.turn_details()
    desk.until(lambda: side(pane).isVisible())
    has_keys = QApplication.focusWidget()
    assert has_keys is not None
    QTest.keyClick(has_keys, Qt.Key.Key_Escape)
    desk.until(lambda: not side(pane).isVisible())
    assert pane.view.hasFocus()

    pane.turn_details()
    desk.until(lambda: side(pane).isVisible())
    within = QApplication.focusWidget()
    assert within is not None
    assert side(pane).isAncestorOf(within)
    pane.resize(800, 800)
    desk.until(lambda: pane.composer.width() < pane.width() - 100)
    assert QApplication.focusWidget() is within, "what is typed goes on where it was"


@pytest.mark.parametrize("side", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [*_PANES, 800])
def test_cards_keep_within_the_column(
    desk: Stage, pane: ConversationPane, width: int, side: Qt.LayoutDirection
) -> None:
    pane.setLayoutDirection(side)
    pane.resize(width, 800)
    layout = pane.view.document().documentLayout()

    def fits() -> bool:
        frames = entry_frames(pane.view.document())
        right = max(layout.frameBoundingRect(frame).right() for frame in frames)
        files = cards(pane)
        inside = [layout.frameBoundingRect(card).right() for card in files]
        return bool(files) and max(right, *inside) <= pane.view.viewport().width()

    desk.until(fits)


def test_a_word_at_the_foot_leaves_the_reply_free(desk: Stage, pane: ConversationPane) -> None:
    told = Told(LIGHT, pane)
    told.keep_above(pane.composer)
    told.tell("Send", "There is nothing to send.")
    desk.until(told.isVisible)
    assert told.geometry().bottom() <= pane.composer.mapTo(pane, QPoint()).y()


def test_a_day_is_read_whole(qtbot: QtBot) -> None:
    field = DateField(LIGHT, "Day")
    qtbot.addWidget(field)
    field.resize(field.whole_width(), field.sizeHint().height())
    field.setText("30 Nov 2026")
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width() - 40
