"""Saved replies in the box: found with a slash, filled in, and their deeds sent with the reply."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt

from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.macros import ANY, Macro
from desktop.domain.outbox import Reply, SetStatus
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.domain.work import ME, Deeds
from desktop.ui.commands.source import Source
from desktop.ui.composer import Composer
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from desktop.ui.two_lines import MORE
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

CLOSE = Deeds(assignee=ME, status_id="closed", meaning=Status.CLOSED)
SAVED = [
    Macro(id="1" * 32, name="Solved", texts={ANY: "#{{ticket.number}} is solved."}, then=CLOSE),
    Macro(id="2" * 32, name="Ask for the error", folder="Questions", texts={ANY: "Which error?"}),
    Macro(id="3" * 32, name="Close", then=Deeds(status_id="closed", meaning=Status.CLOSED)),
    Macro(id="4" * 32, name="Handing over", texts={ANY: "For the night shift"}, internal=True),
]


def account(stage: Stage) -> AccountId:
    return stage.session.library.accounts()[0].id


def open_ticket(stage: Stage) -> TicketRef:
    statuses = frozenset(Status) - {Status.CLOSED}
    return stage.session.library.tickets(TicketQuery(statuses=statuses)).rows(0, 1)[0].ref


def composing(stage: Stage, role: str) -> Composer:
    stage.sign_in(role)
    for macro in SAVED:
        stage.run(stage.session.macros.save(account(stage), macro, shared=False))
    made = Composer(stage.session, Tasks(), LIGHT)
    made.resize(700, 300)
    made.show()
    made.open(open_ticket(stage))
    stage.qtbot.waitExposed(made)
    made.activateWindow()
    made.focus()
    stage.until(made.box.edit.hasFocus)
    return made


@pytest.fixture
def composer(stage: Stage) -> Generator[Composer]:
    made = composing(stage, "agent")
    yield made
    stage.run(made.flush())
    made.close()
    made.deleteLater()


def type_text(stage: Stage, composer: Composer, text: str) -> None:
    stage.qtbot.keyClicks(composer.box.edit, text)


def press(stage: Stage, composer: Composer, key: Qt.Key) -> None:
    """Press a key where it goes: to the list of completions while that is open."""
    popup = composer.saved_replies.completion.popup
    stage.qtbot.keyClick(popup if popup.isVisible() else composer.box.edit, key)


def found(composer: Composer) -> list[str]:
    return [name.rpartition(" / ")[2] for name in composer.saved_replies.completion.found]


def test_a_slash_finds_and_return_fills_in(stage: Stage, composer: Composer) -> None:
    stage.helpdesk.stop()
    type_text(stage, composer, "/")
    assert set(found(composer)) >= {"Solved", "Ask for the error", "Close", "Handing over"}
    type_text(stage, composer, "solv")
    assert found(composer) == ["Solved"]
    press(stage, composer, Qt.Key.Key_Return)
    row = stage.session.library.ticket(open_ticket(stage))
    assert row is not None
    assert composer.text == f"#{row.ticket.number} is solved."
    assert "assign to you" in composer.saved_replies.row.text
    assert "Closed" in composer.saved_replies.row.text
    composer.box.send()
    stage.until(lambda: bool(stage.session.library.outbox()))
    (item,) = stage.session.library.outbox()
    assert isinstance(item.command, Reply)
    assert item.command.then is not None
    assert item.command.then.status_id == "closed"
    assert composer.saved_replies.row.text == ""


def test_the_list_tells_what_each_does_and_writes_for_this_customer(
    stage: Stage, composer: Composer
) -> None:
    type_text(stage, composer, "/solv")
    row = stage.session.library.ticket(open_ticket(stage))
    assert row is not None
    model = composer.saved_replies.completion.popup.model()
    place = model.index(0, 0)
    deeds, words = str(place.data(MORE)).split("\n")
    assert "assign to you" in deeds
    assert "Closed" in deeds
    assert words == f"#{row.ticket.number} is solved."
    spoken = str(place.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Solved. ")
    assert words in spoken


def test_a_line_with_a_slash_that_means_nothing_stays_as_it_is(
    stage: Stage, composer: Composer
) -> None:
    type_text(stage, composer, "/var/log/nginx")
    assert found(composer) == []
    press(stage, composer, Qt.Key.Key_Return)
    type_text(stage, composer, "and so on")
    assert composer.text == "/var/log/nginx\nand so on"


def test_escape_leaves_what_was_typed(stage: Stage, composer: Composer) -> None:
    type_text(stage, composer, "/so")
    assert found(composer)
    press(stage, composer, Qt.Key.Key_Escape)
    assert found(composer) == []
    assert composer.text == "/so"


def test_the_deeds_can_be_left_out(stage: Stage, composer: Composer) -> None:
    del stage
    composer.saved_replies.use(SAVED[0])
    assert composer.box.draft is not None
    assert composer.box.draft.then is not None
    composer.saved_replies.row._drop.click()
    assert composer.box.draft.then is None
    assert composer.saved_replies.row.text == ""


def test_the_deeds_stay_with_their_draft(stage: Stage, composer: Composer) -> None:
    rows = stage.session.library.tickets(TicketQuery()).rows(0, 9)
    ref = open_ticket(stage)
    composer.saved_replies.use(SAVED[0])
    composer.open(next(row.ref for row in rows if row.ref != ref))
    assert composer.saved_replies.row.text == ""
    composer.open(ref)
    assert "Closed" in composer.saved_replies.row.text


def test_a_note_of_a_macro_is_a_note(stage: Stage, composer: Composer) -> None:
    stage.helpdesk.stop()
    composer.saved_replies.use(SAVED[3])
    assert composer.box.draft is not None
    assert composer.box.draft.internal
    composer.box.send()
    stage.until(lambda: bool(stage.session.library.outbox()))
    (item,) = stage.session.library.outbox()
    assert isinstance(item.command, Reply)
    assert item.command.internal


def test_one_without_words_does_it_at_once(stage: Stage, composer: Composer) -> None:
    stage.helpdesk.stop()
    type_text(stage, composer, "I was just writing")
    composer.saved_replies.use(SAVED[2])
    stage.until(lambda: bool(stage.session.library.outbox()))
    (item,) = stage.session.library.outbox()
    assert isinstance(item.command, SetStatus)
    assert composer.text == "I was just writing"


def test_what_nobody_filled_in_is_not_sent(stage: Stage, composer: Composer) -> None:
    type_text(stage, composer, "Dear {{customer.first_name}}, {{ user.name }} is a template")
    composer.box.send()
    assert "{{customer.first_name}}" in composer.box.reason
    assert "user.name" not in composer.box.reason
    assert stage.session.library.outbox() == []


def test_the_palette_lists_them_with_what_they_do(stage: Stage, composer: Composer) -> None:
    del stage
    asked: list[Source] = []
    composer.saved_replies.pick = asked.append
    composer.saved_replies.button.click()
    entries = {entry.words: entry for entry in asked[0].entries("")}
    assert "Questions / Ask for the error" in entries
    assert "Closed" in entries["Close"].detail
    entries["Questions / Ask for the error"].run()
    assert composer.text == "Which error?"


def test_customers_have_none(stage: Stage) -> None:
    composer = composing(stage, "customer")
    assert composer.saved_replies.button.isHidden()
    type_text(stage, composer, "/solv")
    assert found(composer) == []
    stage.run(composer.flush())
    composer.close()
    composer.deleteLater()


def test_what_came_with_words_goes_with_them(stage: Stage, composer: Composer) -> None:
    stage.helpdesk.stop()
    type_text(stage, composer, "/solv")
    press(stage, composer, Qt.Key.Key_Return)
    assert composer.box.draft is not None
    assert composer.box.draft.then is not None
    assert composer.box.send_button.text() == "Send and close"
    composer.box.edit.selectAll()
    press(stage, composer, Qt.Key.Key_Backspace)
    assert composer.box.draft.then is None
    assert composer.saved_replies.row.text == ""
    assert composer.box.send_button.text() == "Send"


def test_what_was_to_follow_a_reply_follows_no_note(stage: Stage, composer: Composer) -> None:
    stage.helpdesk.stop()
    type_text(stage, composer, "/solv")
    press(stage, composer, Qt.Key.Key_Return)
    assert composer.box.draft is not None
    text, then = composer.text, composer.box.draft.then
    assert then is not None
    composer.choose_kind(internal=True)
    assert (composer.box.draft.internal, composer.box.draft.then) == (True, None)
    composer.choose_kind(internal=False)
    assert (composer.text, composer.box.draft.then) == (text, then)
