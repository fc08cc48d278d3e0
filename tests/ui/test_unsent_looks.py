"""How unsent messages look in the window: what differs differs, and nothing jumps."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.domain.errors import InternalFault
from desktop.domain.outbox import State
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery, View
from desktop.ui.banner import Banner
from desktop.ui.composer import Composer
from desktop.ui.conversation_header import ConversationHeader
from desktop.ui.main_menu import MainMenu
from desktop.ui.main_window import MainWindow
from desktop.ui.outbox_list import OutboxCard
from desktop.ui.theme_apply import Scheme
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.test_outbox_decisions import buttons, card, reply, state, window

__all__ = ["appearance", "stage", "window"]


def held(stage: Stage, window: MainWindow) -> OutboxCard:
    """Queue a reply that an answer overtakes; return its card."""
    ref, id = reply(stage)
    stage.helpdesk.start()
    stage.helpdesk.reply_as_agent(ref.id, "It is repaired now.")
    stage.session.actions.sync_now()
    stage.until(lambda: state(stage, id) is State.HELD)
    shown = card(window, stage)
    stage.until(lambda: "Send anyway" in buttons(shown))
    return shown


def top_left(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), QPoint(0, 0))


def test_a_card_says_whose_words_are_whose_and_has_one_line_of_buttons(
    stage: Stage, window: MainWindow
) -> None:
    shown = held(stage, window)
    said = [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]
    assert any("answered, " in text and "It is repaired now." in text for text in said)
    assert any("You wrote: “" in text and "Please cancel it" in text for text in said)
    row = list(buttons(shown).values())
    assert len({top_left(button).y() for button in row}) == 1
    assert all(top_left(a).x() < top_left(b).x() for a, b in pairwise(row))


def test_the_list_marks_what_needs_the_person_and_not_what_waits(
    stage: Stage, window: MainWindow
) -> None:
    held(stage, window)
    rows = stage.session.library.tickets(TicketQuery()).rows(0, 50)
    other = next(row.ref for row in rows if not row.pending)
    stage.helpdesk.stop()
    draft = replace(stage.session.actions.new_draft(other.account, other), body="waits")
    stage.run(stage.session.actions.send(draft, 0.0))
    rows = stage.session.library.tickets(TicketQuery()).rows(0, 50)
    assert sorted((row.pending, row.needs_you) for row in rows if row.pending) == [
        (1, False),
        (1, True),
    ]
    window.navigator.go(View.ALL)
    model = window._middle.tickets.view.ticket_model()
    role = Qt.ItemDataRole.AccessibleTextRole

    def told() -> list[str]:
        return [str(model.index(at, 0).data(role)) for at in range(model.rowCount())]

    stage.until(lambda: sum("not sent yet" in text for text in told()) == 2)
    assert sum("waits for you" in text for text in told()) == 1


def test_what_the_banner_tells_moves_nothing_that_is_about_to_be_clicked(
    stage: Stage, window: MainWindow
) -> None:
    view = window._middle.tickets.view
    banner = window.findChildren(Banner)[0]
    before = top_left(view)
    assert not banner.isVisible()
    window.show_problem(InternalFault(path="/profile/report.txt"))
    stage.until(lambda: banner.isVisible() and banner.height() > 0)
    stage.until(lambda: top_left(banner).y() + banner.height() == window.height())
    assert top_left(view) == before


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_head_and_reply_of_a_conversation_stand_on_one_edge(
    stage: Stage, window: MainWindow, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    window.show_ticket(stage.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref)
    pane = window._reading.conversation()
    stage.until(pane.composer.box.isVisible)
    head = pane.findChildren(ConversationHeader)[0]
    subject = head.findChildren(QLabel)[0]
    stage.until(subject.isVisible)
    box = pane.composer.box
    if direction is Qt.LayoutDirection.LeftToRight:
        assert top_left(subject).x() == top_left(box).x()
    else:
        # A mirrored pixel is as wide as its own rounding.
        far = top_left(subject).x() + subject.width()
        assert abs(far - (top_left(box).x() + box.width())) <= 1


def test_a_reply_to_a_closed_ticket_says_that_it_opens_it_again(
    stage: Stage, window: MainWindow
) -> None:
    rows = stage.session.library.tickets(TicketQuery()).rows(0, 50)
    closed = next(row.ref for row in rows if row.ticket.status is Status.CLOSED)
    opened = next(row.ref for row in rows if row.ticket.status is not Status.CLOSED)
    window.show_ticket(closed)
    composer = window.findChildren(Composer)[0]
    stage.until(composer.isVisible)
    stage.until(lambda: composer.box.send_button.text() == "Send and reopen")
    assert "opens it again" in composer.box.edit.placeholderText()
    window.show_ticket(opened)
    stage.until(lambda: composer.box.send_button.text() == "Send")
    assert "opens it again" not in composer.box.edit.placeholderText()
    # While it is on show it closes, by somebody else.
    pane = window._reading.conversation()
    stage.until(lambda: bool(pane.view.entries))
    close = next(b for b in pane.findChildren(QPushButton) if b.text() == "Close ticket")
    close.click()
    stage.until(lambda: composer.box.send_button.text() == "Send and reopen")


def test_the_menu_marks_the_look_that_was_chosen(stage: Stage, window: MainWindow) -> None:
    menu = window.findChildren(MainMenu)[0]
    states = (QIcon.State.Off, QIcon.State.On)
    marks = {
        scheme: action.icon()
        .pixmap(QSize(16, 16), QIcon.Mode.Normal, states[action.isChecked()])
        .toImage()
        for scheme, action in menu._schemes.items()
    }
    drawn = {
        scheme
        for scheme, image in marks.items()
        if any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))
    }
    assert drawn == {Scheme.SYSTEM}
