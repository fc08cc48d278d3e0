"""Working through tickets without a mouse: reading, answering, closing, undoing, going on."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.outbox import Reply, SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.ui.commands.told import Told
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.ui.command_stage import CTRL, SHIFT, opened, part, press, tickets
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        yield window


def reply(stage: Stage, window: MainWindow) -> QWidget:
    """Begin to reply by its key."""
    press(stage, window, "r")
    box = part(window, "Reply")
    stage.until(box.hasFocus)
    return box


def shown(window: MainWindow) -> str:
    ref = window.navigator.ticket
    assert ref is not None
    return ref.id


def rows(stage: Stage) -> list[TicketRow]:
    found = tickets(stage)
    assert len(found) >= 3
    return found


def test_a_reply_is_sent_and_the_next_ticket_is_there(stage: Stage, window: MainWindow) -> None:
    order = [row.ref.id for row in rows(stage)]
    press(stage, window, "j")
    box = reply(stage, window)
    stage.qtbot.keyClicks(box, "jk Done, see /status.")
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, CTRL | SHIFT)
    assert shown(window) == order[1]
    stage.until(lambda: bool(stage.session.library.outbox()))
    (item,) = stage.session.library.outbox()
    assert isinstance(item.command, Reply)
    assert (item.ticket, item.command.body) == (order[0], "jk Done, see /status.")
    assert window._middle.tickets.view.hasFocus()
    press(stage, window, "j")
    assert shown(window) == order[2]


def test_what_is_not_sent_stays_and_so_does_the_ticket(stage: Stage, window: MainWindow) -> None:
    press(stage, window, "j")
    box = reply(stage, window)
    before = shown(window)
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, CTRL | SHIFT)
    assert shown(window) == before
    assert box.hasFocus()
    assert stage.session.library.outbox() == []


def test_after_the_last_ticket_the_person_is_told(stage: Stage, window: MainWindow) -> None:
    stage.qtbot.keyClick(window._middle.tickets.view, Qt.Key.Key_End)
    last = shown(window)
    box = reply(stage, window)
    stage.qtbot.keyClicks(box, "The last one.")
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, CTRL | SHIFT)
    assert shown(window) == last
    told = window.findChild(Told)
    assert told is not None
    assert "the last one of the list" in told.words


def test_a_key_is_meant_for_the_ticket_it_was_just_gone_to(
    stage: Stage, window: MainWindow
) -> None:
    found = rows(stage)
    place = next(
        place for place, row in enumerate(found) if place and row.ticket.status is not Status.CLOSED
    )
    # Without a pause: the conversation on show is still another one.
    press(stage, window, *("j" * (place + 1)), "e")
    stage.until(lambda: bool(stage.session.library.outbox()))
    (item,) = stage.session.library.outbox()
    assert isinstance(item.command, SetStatus)
    assert item.ticket == found[place].ref.id
    undo = window._reading.conversation().composer.undo.bar
    stage.until(undo.isVisible)
    press(stage, window, "z")
    stage.until(lambda: stage.session.library.outbox() == [])


def test_an_unread_ticket_stays_unread_and_the_next_is_shown(
    stage: Stage, window: MainWindow
) -> None:
    found = rows(stage)
    press(stage, window, "j", "u")
    assert shown(window) == found[1].ref.id

    def is_unread() -> bool:
        row = stage.session.library.ticket(found[0].ref)
        return row is not None and row.unread

    stage.until(is_unread)


def test_the_number_is_copied_and_a_message_quoted(stage: Stage, window: MainWindow) -> None:
    found = rows(stage)
    press(stage, window, "j")
    stage.qtbot.keyClick(window.focusWidget(), "c", SHIFT)
    assert QApplication.clipboard().text() == f"#{found[0].ticket.number}"
    pane = window._reading.conversation()
    stage.until(lambda: pane.view.document().characterCount() > 1)
    press(stage, window, "q")
    stage.until(lambda: pane.composer.text.startswith("> "))


def test_undo_means_what_was_done_this_instant(stage: Stage, window: MainWindow) -> None:
    """Closing takes a moment to be kept; a reply to another ticket can still be taken back then."""
    library = stage.session.library
    press(stage, window, "j")
    box = reply(stage, window)
    stage.qtbot.keyClicks(box, "To the first one.")
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, CTRL | SHIFT)
    undo = window._reading.conversation().composer.undo
    stage.until(lambda: undo.bar.item is not None)
    found = next(row for row in rows(stage)[1:] if row.ticket.status is not Status.CLOSED)
    window.show_ticket(found.ref)
    press(stage, window, "e", "z")
    stage.until(lambda: len(library.outbox()) == 1 and not undo.is_open)
    (item,) = library.outbox()
    assert isinstance(item.command, Reply)
    assert item.command.body == "To the first one."
