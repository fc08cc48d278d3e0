"""An answer that comes while somebody writes is told at once, and nothing stale goes unasked."""

from collections.abc import Generator

import pytest

from desktop.domain.ids import TicketRef
from desktop.domain.outbox import State
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.i18n import isolate
from desktop.ui.theme import LIGHT
from desktop.ui.together.overtaken_strip import OvertakenStrip
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


def open_ticket(stage: Stage) -> TicketRef:
    rows = stage.session.library.tickets(TicketQuery()).rows(0, 100)
    return next(row.ref for row in rows if row.ticket.status is not Status.CLOSED)


@pytest.fixture
def pane(stage: Stage) -> Generator[ConversationPane]:
    stage.sign_in("customer")
    pane = ConversationPane(stage.session, LIGHT)
    pane.resize(900, 700)
    pane.show()
    stage.qtbot.waitExposed(pane)
    pane.show_ticket(open_ticket(stage))
    yield pane
    stage.run(pane.shut_down())
    pane.close()
    pane.deleteLater()


def strip(pane: ConversationPane) -> OvertakenStrip:
    return pane.overtaken.strip


def bodies(stage: Stage) -> list[str]:
    return [m.body for m in stage.session.library.conversation(open_ticket(stage)).messages]


def write(pane: ConversationPane, text: str) -> None:
    pane.composer.box.edit.insertPlainText(text)


def answered(stage: Stage, pane: ConversationPane, text: str = "It is repaired now") -> None:
    stage.helpdesk.reply_as_agent(open_ticket(stage).id, text)
    stage.until(lambda: text in strip(pane).words)


def test_it_says_who_wrote_what_and_the_second_press_sends(
    stage: Stage, pane: ConversationPane
) -> None:
    write(pane, "Please cancel it")
    assert strip(pane).words == ""
    answered(stage, pane)
    assert f"{isolate('Mira')} answered while you were writing" in strip(pane).words
    assert [button.isVisible() for button in strip(pane).buttons] == [True, False]
    pane.composer.box.send()
    # Held up, and told over the box; nothing is in the outbox.
    assert strip(pane).words.startswith("Not sent yet: ")
    assert pane.composer.text == "Please cancel it"
    assert stage.session.library.outbox() == []
    assert [button.isVisible() for button in strip(pane).buttons] == [True, True]
    pane.composer.box.send()
    stage.until(lambda: len(stage.session.library.outbox()) == 1)
    [item] = stage.session.library.outbox()
    stage.run(stage.session.actions.send_at_once(item.id))
    stage.until(lambda: "Please cancel it" in bodies(stage))
    assert strip(pane).words == ""


def test_who_looks_first_sends_with_one_press(stage: Stage, pane: ConversationPane) -> None:
    write(pane, "Please cancel it")
    answered(stage, pane)
    look, _ = strip(pane).buttons
    look.click()
    assert strip(pane).words == ""
    pane.composer.box.send()
    stage.until(lambda: len(stage.session.library.outbox()) == 1)
    assert pane.composer.text == ""


def test_a_newer_answer_asks_anew(stage: Stage, pane: ConversationPane) -> None:
    write(pane, "Please cancel it")
    answered(stage, pane)
    pane.composer.box.send()
    answered(stage, pane, "And paid back")
    assert "2" in strip(pane).words
    assert not strip(pane).words.startswith("Not sent")
    _, send = strip(pane).buttons
    pane.composer.box.send()
    assert stage.session.library.outbox() == []
    send.click()
    stage.until(lambda: len(stage.session.library.outbox()) == 1)


def test_what_was_there_before_the_first_word_and_notes_warn_of_nothing(
    stage: Stage, pane: ConversationPane
) -> None:
    ref = open_ticket(stage)
    stage.helpdesk.reply_as_agent(ref.id, "Before")
    stage.until(lambda: "Before" in bodies(stage))
    write(pane, "x")
    assert strip(pane).words == ""
    # Emptied and begun anew: what came in between is known.
    answered(stage, pane, "Between")
    pane.composer.box.edit.clear()
    assert strip(pane).words == ""
    write(pane, "y")
    assert strip(pane).words == ""


def test_a_draft_that_waited_is_warned_of_when_it_is_opened_again(
    stage: Stage, pane: ConversationPane
) -> None:
    ref = open_ticket(stage)
    write(pane, "Please cancel it")
    stage.run(pane.flush())
    pane.show_ticket(None)
    stage.helpdesk.reply_as_agent(ref.id, "It is repaired now")
    stage.until(lambda: "It is repaired now" in bodies(stage))
    pane.show_ticket(ref)
    stage.until(lambda: "It is repaired now" in strip(pane).words)


def test_a_stale_reply_that_is_sent_unseen_is_held(stage: Stage, pane: ConversationPane) -> None:
    """What waited for its files, say, leaves by no press of the button."""
    write(pane, "Please cancel it")
    draft = pane.composer.box.draft
    assert draft is not None
    answered(stage, pane)
    id = stage.run(stage.session.actions.send(draft, 0.0))

    def state() -> State | None:
        item = stage.session.library.outbox_item(id)
        return None if item is None else item.state

    stage.until(lambda: state() is State.HELD)
    assert "Please cancel it" not in bodies(stage)
