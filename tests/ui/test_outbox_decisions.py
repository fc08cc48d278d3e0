"""What the window says of each unsent message, and what a person can do about it there."""

from collections.abc import Generator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from desktop.domain.changes import OutboxChanged, SyncState, SyncStateChanged
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import OutboxItem, State
from desktop.domain.reasons import Reason
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.ui.conversation_words import pending
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Outbox
from desktop.ui.outbox_list import OutboxCard
from desktop.ui.outbox_told import next_try, reason_words, rests_words
from desktop.ui.theme_apply import Appearance
from tests.ui.conversation_stage import item
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

NOW = 1_800_000_000.0


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in()
    made = MainWindow(stage.session, appearance)
    made.resize(1300, 800)
    made.show()
    stage.qtbot.waitExposed(made)
    stage.run(made.complete())
    yield made
    stage.run(made.shut_down())
    shiboken6.delete(made)


def reply(stage: Stage, body: str = "Please cancel it") -> tuple[TicketRef, OutboxId]:
    """Queue a reply while the helpdesk is away."""
    session = stage.session
    rows = session.library.tickets(TicketQuery()).rows(0, 50)
    ref = next(row.ref for row in rows if row.ticket.status is not Status.CLOSED)
    stage.helpdesk.stop()
    draft = replace(session.actions.new_draft(ref.account, ref), body=body)
    id = stage.run(session.actions.send(draft, 0.0))
    return ref, id


def state(stage: Stage, id: OutboxId) -> State | None:
    found = stage.session.library.outbox_item(id)
    return None if found is None else found.state


def card(window: MainWindow, stage: Stage) -> OutboxCard:
    window.navigator.go(Outbox())
    stage.until(lambda: bool(window.findChildren(OutboxCard)))
    return window.findChildren(OutboxCard)[0]


def buttons(card: OutboxCard) -> dict[str, QPushButton]:
    return {b.text(): b for b in card.findChildren(QPushButton) if b.isVisible()}


def conversation(window: MainWindow) -> str:
    return window._reading.conversation().view.toPlainText()


def test_a_held_reply_shows_the_answer_beside_it_and_leaves_by_the_keyboard(
    stage: Stage, window: MainWindow
) -> None:
    ref, id = reply(stage)
    stage.helpdesk.start()
    stage.helpdesk.reply_as_agent(ref.id, "It is repaired now.")
    stage.session.actions.sync_now()
    stage.until(lambda: state(stage, id) is State.HELD)
    shown = card(window, stage)
    stage.until(lambda: "Held" in shown.accessibleName())
    assert "answered after you wrote this" in shown.accessibleDescription()
    assert "It is repaired now." in shown.accessibleDescription()
    assert list(buttons(shown)) == ["Look at the answer", "Send anyway", "Edit", "Discard"]
    stage.qtbot.keyClick(buttons(shown)["Look at the answer"], Qt.Key.Key_Space)
    stage.until(lambda: "It is repaired now." in conversation(window))
    stage.until(lambda: "Held: " in conversation(window))
    stage.qtbot.keyClick(buttons(shown)["Send anyway"], Qt.Key.Key_Space)
    stage.until(lambda: state(stage, id) is None)
    stage.until(lambda: "Held: " not in conversation(window))
    assert conversation(window).index("repaired now") < conversation(window).index("cancel it")


def test_the_cards_are_reached_by_tab_and_stay_for_the_key_to_the_list(
    stage: Stage, window: MainWindow
) -> None:
    reply(stage)
    shown = card(window, stage)
    stage.until(shown.isVisible)
    places = next(v for v in window._sidebar.findChildren(QListView) if v.isVisible())
    places.setFocus()
    assert window.focusWidget() is places
    seen: list[QWidget | None] = []
    while shown not in seen and len(seen) < 12:
        stage.qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert shown in seen
    between = [w for w in seen[:-1] if w is not None and not window._sidebar.isAncestorOf(w)]
    assert between == []
    stage.qtbot.keyClick(shown, Qt.Key.Key_Tab)
    assert window.focusWidget() in buttons(shown).values()
    places.setFocus()
    stage.qtbot.keyClick(places, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: window.focusWidget() is shown)
    assert shown.isVisible()


def test_what_may_have_arrived_leads_to_its_place_and_can_be_told_to_be_there(
    stage: Stage, window: MainWindow
) -> None:
    ref, id = reply(stage)
    session = stage.session
    stage.until(lambda: session.library.outbox()[0].why is not None)
    [waiting] = session.library.outbox()
    lost = replace(waiting, state=State.UNCONFIRMED, doubted=True)
    assert stage.run(session.worker.run(session.profile.outbox.update, lost, waiting.state))
    session.changes.publish(OutboxChanged(id, ref))
    shown = card(window, stage)
    stage.until(lambda: "Check the conversation" in buttons(shown))
    assert "send it again only if it is not there" in shown.accessibleDescription()
    buttons(shown)["Check the conversation"].click()
    stage.until(lambda: "Look at the conversation above" in conversation(window))
    buttons(shown)["It is there"].click()
    stage.until(lambda: not session.library.outbox())
    stage.helpdesk.start()


def test_discarding_in_the_conversation_asks_first(stage: Stage, window: MainWindow) -> None:
    ref, id = reply(stage)
    window.show_ticket(ref)
    stage.until(lambda: "Please cancel it" in conversation(window))
    acts = window._reading.conversation()._acts
    acts.act(f"p:{id}", "discard")
    stage.until(lambda: "Discard for good" in conversation(window))
    assert state(stage, id) is not None
    acts.act(f"p:{id}", "keep")
    stage.until(lambda: "Discard for good" not in conversation(window))
    acts.act(f"p:{id}", "discard")
    acts.act(f"p:{id}", "discard-now")
    stage.until(lambda: state(stage, id) is None)
    stage.helpdesk.start()


def test_what_is_looked_for_can_be_given_up_and_may_have_arrived(
    stage: Stage, window: MainWindow
) -> None:
    ref, id = reply(stage)
    session = stage.session
    stage.until(lambda: session.library.outbox()[0].why is not None)
    [waiting] = session.library.outbox()
    # The account waits for the network: nothing looks for it meanwhile.
    lost = replace(waiting, state=State.PROBING, doubted=True, not_before=4e9)
    assert stage.run(session.worker.run(session.profile.outbox.update, lost, waiting.state))
    session.changes.publish(OutboxChanged(id, ref))
    window.show_ticket(ref)
    stage.until(lambda: "Looking whether it arrived" in conversation(window))
    acts = window._reading.conversation()._acts
    acts.act(f"p:{id}", "discard")
    stage.until(lambda: "Discard here; it may have arrived" in conversation(window))
    acts.act(f"p:{id}", "keep")
    shown = card(window, stage)
    stage.until(lambda: "Discard" in buttons(shown))
    assert "Send now" not in buttons(shown)
    buttons(shown)["Discard"].click()
    buttons(shown)["Discard here; it may have arrived"].click()
    stage.until(lambda: state(stage, id) is None)
    stage.helpdesk.start()


def test_every_state_has_words_and_only_buttons_that_do_something(
    stage: Stage, window: MainWindow
) -> None:
    _, id = reply(stage)
    session = stage.session
    shown = card(window, stage)
    words: set[str] = set()
    for wanted in State:
        if wanted is State.SENT:
            continue
        found = session.library.outbox_item(id)
        assert found is not None
        shown.show_value(replace(found, state=wanted))
        words.add(shown.accessibleName())
        under_way = wanted in {State.IN_FLIGHT, State.UPLOADING}
        assert ("Discard" in buttons(shown)) is not under_way
        assert all(b.accessibleDescription() for b in buttons(shown).values())
    assert len(words) == len(State) - 1
    stage.helpdesk.start()


def told(found: OutboxItem, resting: float | None = None) -> str:
    return f"{rests_words(found, resting, NOW)} {next_try(found, resting, NOW)}".strip()


@pytest.mark.usefixtures("qapp")
def test_when_the_next_try_comes_is_told() -> None:
    waiting = replace(item(State.QUEUED, "Busy."), attempts=2, not_before=NOW + 30)
    assert told(waiting) == "Next try within a minute."
    assert told(replace(waiting, not_before=NOW + 3600)).startswith("Next try at ")
    assert told(replace(waiting, not_before=NOW - 1)) == ""
    assert told(replace(item(State.QUEUED), not_before=NOW + 5)) == ""
    assert told(item(State.QUEUED), NOW + 3600).startswith("Sending rests")
    assert told(replace(item(State.PROBING), not_before=NOW + 30)).startswith("Looked for again")
    for quiet in (State.PARKED, State.HELD, State.UNCONFIRMED, State.PAUSED, State.IN_FLIGHT):
        assert told(replace(item(quiet), not_before=NOW + 30), NOW + 3600) == ""


@pytest.mark.usefixtures("qapp")
def test_what_a_503_asked_to_wait_tells_what_it_waits_for_and_until_when() -> None:
    why = Reason("Overloaded", {"host": "desk", "seconds": 3600.0})
    waiting = replace(item(State.REPEATING), why=why, attempts=1, not_before=NOW + 3600)
    assert "desk is busy" in pending(waiting, None, offline=False, now=NOW)
    assert told(waiting).startswith("Next try at ")
    assert told(waiting, NOW + 7200).startswith("Next try at ")
    lost = replace(waiting, why=Reason("ConnectionLost", {"host": "desk"}))
    assert "the answer was lost" in pending(lost, None, offline=False, now=NOW)


class Shouting(QTranslator):
    """Speaks another language: the same, louder."""

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return sourceText.replace("It will be", "IT WILL BE")

    def isEmpty(self) -> bool:
        return False


@pytest.mark.usefixtures("qapp")
def test_a_reason_is_told_in_the_language_of_the_moment() -> None:
    waiting = replace(item(State.QUEUED), why=Reason("Busy", {"host": "desk", "seconds": None}))
    assert "It will be" in reason_words(waiting)
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        assert "desk is busy" in reason_words(waiting)
        assert "IT WILL BE" in reason_words(waiting)
    finally:
        QCoreApplication.removeTranslator(translator)


def test_a_rest_of_the_account_shows_in_the_list(stage: Stage, window: MainWindow) -> None:
    _, id = reply(stage)
    session = stage.session
    found = session.library.outbox_item(id)
    assert found is not None
    shown = card(window, stage)
    engine = session._engines[found.account]
    rested = replace(engine.state, resting_until=4_000_000_000.0)
    assert isinstance(rested, SyncState)
    engine.state = rested
    session.changes.publish(SyncStateChanged(rested))
    stage.until(lambda: "Next try at" in shown.accessibleDescription())
    stage.helpdesk.start()
