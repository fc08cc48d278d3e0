"""Several conversations in one ticket: chips over the messages, and where the box writes."""

from collections.abc import Generator
from typing import Any

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.conversations import MAIN
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.outbox import Reply
from desktop.ui.composer import Composer
from desktop.ui.conversation_entries import MessageEntry, PendingEntry
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.conversations.part import Conversations
from desktop.ui.conversations.place_line import PlaceLine
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.helpdesk.side import key
from tests.ui.command_stage import CTRL, found, opened, palette, press, tickets
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

ALT = Qt.KeyboardModifier.AltModifier
ASIDE = "a" * 32
BESIDE = "b" * 32


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        window.resize(1500, 820)  # room for all chips in one row
        press(stage, window, "j")
        window.navigator.settle()
        yield window


def pane(window: MainWindow) -> ConversationPane:
    return window._reading.conversation()


def several(window: MainWindow) -> Conversations:
    return pane(window).conversations


def writer(window: MainWindow) -> Composer:
    return pane(window).composer


def chosen(window: MainWindow) -> TicketRef:
    ref = window.navigator.ticket
    assert ref is not None
    return ref


def say(stage: Stage, ref: TicketRef, body: str, role: str = "agent", **more: Any) -> None:
    """Let somebody write at the helpdesk, by another way than the window."""
    headers = {
        "Authorization": f"Bearer {stage.helpdesk.tokens[role]}",
        "Idempotency-Key": key(),
    }
    path = f"{stage.helpdesk.url}/api/v1/tickets/{ref.id}/messages"
    httpx.post(path, headers=headers, json={"body": body, **more}).raise_for_status()


def begun(stage: Stage, window: MainWindow) -> TicketRef:
    """Let the ticket have an internal and a public conversation, and return it."""
    ref = chosen(window)
    aside = {"id": ASIDE, "name": "Colocation supplier"}
    say(stage, ref, "Which cable?", internal=True, conversation=aside)
    say(stage, ref, "Which month?", conversation={"id": BESIDE, "name": "Invoice"})
    stage.session.actions.sync_now()
    stage.until(several(window).strip.isVisible)
    stage.until(lambda: {"Which cable?", "Which month?"} <= set(bodies(window)))
    return ref


def bodies(window: MainWindow) -> list[str]:
    """Return what is on show, sent or not."""
    told: list[str] = []
    for entry in pane(window).view.entries:
        if isinstance(entry, MessageEntry):
            told.append(entry.message.body)
        elif isinstance(entry, PendingEntry):
            told.append(getattr(entry.item.command, "body", ""))
    return told


def send_words(window: MainWindow) -> str:
    """Return what the button says, without the marks that keep a name together."""
    return plain(writer(window).box.send_button.text())


def plain(text: str) -> str:
    return "".join(letter for letter in text if letter not in "\u2068\u2069")


def send(stage: Stage, window: MainWindow, words: str) -> None:
    """Write and send a reply by its key."""
    edit = writer(window).box.edit
    stage.until(edit.isVisible)
    writer(window).focus()
    stage.until(edit.hasFocus)
    stage.qtbot.keyClicks(edit, words)
    stage.qtbot.keyClick(edit, Qt.Key.Key_Return, CTRL)


def place(window: MainWindow) -> tuple[str, bool]:
    draft = writer(window).box.draft
    assert draft is not None
    return draft.place


def test_a_ticket_with_one_conversation_has_no_chips(stage: Stage, window: MainWindow) -> None:
    stage.until(pane(window).composer.isVisible)
    assert not several(window).strip.isVisible()
    assert send_words(window) == "Send and reopen"
    offers = [w for w in window.findChildren(QWidget) if w.accessibleName() == "New conversation…"]
    assert [offer.isVisible() for offer in offers].count(True) == 1


def test_one_conversation_is_shown_alone_and_written_to(stage: Stage, window: MainWindow) -> None:
    begun(stage, window)
    strip = several(window).strip
    assert strip.ids == [None, MAIN, ASIDE, BESIDE]
    names = [entry.place for entry in pane(window).view.entries if isinstance(entry, MessageEntry)]
    assert names[-2:] == ["Colocation supplier", "Invoice"]
    assert send_words(window) == "Reply to customer"

    stage.qtbot.mouseClick(strip.chip(RemoteId(ASIDE)), Qt.MouseButton.LeftButton)
    stage.until(lambda: bodies(window) == ["Which cable?"])
    assert place(window) == (ASIDE, True)
    assert send_words(window) == "Add note to “Colocation supplier”"
    line = window.findChild(PlaceLine)
    assert line is not None
    assert "only staff can see it" in line.words
    assert "note" in writer(window).box.send_button.accessibleName()

    stage.qtbot.mouseClick(strip.chip(RemoteId(BESIDE)), Qt.MouseButton.LeftButton)
    stage.until(lambda: bodies(window) == ["Which month?"])
    assert (place(window), send_words(window)) == ((BESIDE, False), "Reply in “Invoice”")

    stage.qtbot.mouseClick(strip.chip(None), Qt.MouseButton.LeftButton)
    stage.until(lambda: "Which cable?" in bodies(window))
    assert (place(window), line.words) == ((MAIN, False), "")


def test_drafts_stay_where_they_were_begun(stage: Stage, window: MainWindow) -> None:
    stage.until(writer(window).isVisible)
    begun(stage, window)
    edit = writer(window).box.edit
    for id, words in ((MAIN, "for all"), (ASIDE, "for staff"), (BESIDE, "on the invoice")):
        several(window).choose(RemoteId(id))
        assert writer(window).text == ""
        stage.qtbot.keyClicks(edit, words)
    for id, words in ((BESIDE, "on the invoice"), (MAIN, "for all"), (ASIDE, "for staff")):
        several(window).choose(RemoteId(id))
        assert writer(window).text == words
    # What is written in an internal one is never turned into a reply.
    writer(window).choose_kind(internal=False)
    assert (place(window), writer(window).text) == ((MAIN, False), "for all")
    stage.run(writer(window).flush())
    kept = {draft.place: draft.body for draft in stage.session.library.drafts()}
    assert kept == {
        (MAIN, False): "for all",
        (ASIDE, True): "for staff",
        (BESIDE, False): "on the invoice",
    }


def test_a_conversation_is_begun_by_a_key_and_offline(stage: Stage, window: MainWindow) -> None:
    stage.until(writer(window).isVisible)
    stage.helpdesk.stop()
    window._middle.tickets.view.setFocus()
    stage.qtbot.keyClick(window.focusWidget(), "b")
    dialog = several(window).dialog
    assert dialog is not None
    stage.until(dialog.isVisible)
    assert dialog.internal.isChecked()
    stage.qtbot.keyClicks(dialog.name, "  Colocation   supplier ")
    stage.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    window.activateWindow()
    stage.until(writer(window).box.edit.hasFocus)
    assert send_words(window) == "Add note to “Colocation supplier”"
    assert several(window).strip.isVisible()
    stage.until(lambda: bodies(window) == [])
    for words in ("First.", "Second."):
        stage.qtbot.keyClicks(writer(window).box.edit, words)
        stage.qtbot.keyClick(writer(window).box.edit, Qt.Key.Key_Return, ALT)
        stage.until(lambda words=words: bodies(window)[-1:] == [words])
    items = stage.session.library.outbox()
    commands = [item.command for item in items if isinstance(item.command, Reply)]
    assert {command.begins for command in commands} == {"Colocation supplier"}
    assert len({command.conversation for command in commands}) == 1

    stage.helpdesk.start()
    for item in items:
        stage.run(stage.session.actions.retry(item.id))
    stage.until(lambda: not stage.session.library.outbox())
    row = stage.session.library.ticket(chosen(window))
    assert row is not None
    (made,) = row.ticket.conversations
    assert (made.name, made.internal, made.messages) == ("Colocation supplier", True, 2)


def test_nothing_stays_of_a_conversation_nobody_wrote_to(stage: Stage, window: MainWindow) -> None:
    stage.until(writer(window).isVisible)
    several(window)._begin("Supplier", True)
    stage.until(several(window).strip.isVisible)
    several(window).choose(None)
    assert not several(window).strip.isVisible()
    assert stage.session.library.drafts() == []


def test_keys_go_through_the_conversations(stage: Stage, window: MainWindow) -> None:
    begun(stage, window)
    seen = []
    for _ in range(4):
        stage.qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_PageDown, CTRL)
        seen.append(several(window).on_show)
    assert seen == [MAIN, ASIDE, BESIDE, None]
    stage.qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_PageUp, CTRL)
    assert several(window).on_show == BESIDE
    assert "Next conversation" in found(palette(stage, window))


def test_what_is_new_elsewhere_is_marked_and_not_taken_for_read(
    stage: Stage, window: MainWindow
) -> None:
    ref = begun(stage, window)
    several(window).choose(RemoteId(ASIDE))
    say(stage, ref, "It was May.", "customer", conversation={"id": BESIDE})
    stage.session.actions.sync_now()
    chip = several(window).strip.chip(RemoteId(BESIDE))
    stage.until(lambda: chip.is_new)
    assert "new" in chip.accessibleName()
    pane(window)._read.look()
    assert not pane(window)._read.timer.isActive()
    several(window).choose(RemoteId(BESIDE))
    stage.until(lambda: bodies(window) == ["Which month?", "It was May."])
    assert not chip.is_new


def test_an_entry_is_shown_in_its_conversation(stage: Stage, window: MainWindow) -> None:
    ref = begun(stage, window)
    several(window).choose(RemoteId(ASIDE))
    there = stage.session.library.conversation(ref, None, RemoteId(BESIDE)).messages[0]
    window.navigator.read_at(ref, f"m:{there.id}")
    stage.until(lambda: bodies(window) == ["Which month?"])
    window.navigator.read_at(ref, f"m:{there.id}")
    assert several(window).on_show == BESIDE


def test_what_is_searched_for_is_found_in_any_conversation(
    stage: Stage, window: MainWindow
) -> None:
    begun(stage, window)
    several(window).choose(RemoteId(BESIDE))
    stage.until(lambda: bodies(window) == ["Which month?"])
    pane(window).set_search("cable")
    stage.until(lambda: "Which cable?" in bodies(window))
    # The box still writes where it did, and says so.
    assert place(window) == (BESIDE, False)
    assert send_words(window) == "Reply in “Invoice”"


def test_a_ticket_opens_where_it_was_written_to_unless_something_is_new(
    stage: Stage, window: MainWindow
) -> None:
    ref = begun(stage, window)
    several(window).choose(RemoteId(ASIDE))
    stage.qtbot.keyClicks(writer(window).box.edit, "Not done yet")
    other = next(row.ref for row in tickets(stage) if row.ref != ref)

    def leave_and_return() -> None:
        window.navigator.read(other)
        stage.until(lambda: bodies(window) != [] and "Which cable?" not in bodies(window))
        window.navigator.read(ref)
        assert (writer(window).text, place(window)) == ("Not done yet", (ASIDE, True))

    leave_and_return()
    stage.until(lambda: bodies(window) == ["Which cable?"])
    stage.run(stage.session.actions.mark_unread(ref))
    leave_and_return()
    stage.until(lambda: "Which month?" in bodies(window))
    assert several(window).on_show is None


def test_what_is_taken_back_comes_back_where_it_was_written(
    stage: Stage, window: MainWindow
) -> None:
    begun(stage, window)
    several(window).choose(RemoteId(BESIDE))
    send(stage, window, "Too early")
    stage.until(lambda: writer(window).undo.bar.item is not None)
    several(window).choose(RemoteId(ASIDE))
    writer(window).undo.bar.undo()
    stage.until(lambda: writer(window).text == "Too early")
    assert (place(window), several(window).on_show) == ((BESIDE, False), BESIDE)


def test_a_conversation_gets_another_name(stage: Stage, window: MainWindow) -> None:
    begun(stage, window)
    several(window).rename(RemoteId(ASIDE))
    dialog = several(window).dialog
    assert dialog is not None
    stage.until(dialog.isVisible)
    assert not dialog.internal.isVisible()
    dialog.name.setText("Data centre")
    dialog.do.click()
    stage.until(lambda: several(window).strip.chip(RemoteId(ASIDE)).text() == "Data centre")
    stage.until(lambda: not stage.session.library.outbox())


def test_a_customer_answers_in_public_ones_and_begins_none(
    stage: Stage, appearance: Appearance
) -> None:
    stage.sign_in("customer")
    with opened(stage, appearance) as window:
        press(stage, window, "j")
        window.navigator.settle()
        ref = chosen(window)
        say(stage, ref, "Between us", internal=True, conversation={"id": ASIDE, "name": "Aside"})
        say(stage, ref, "Which month?", conversation={"id": BESIDE, "name": "Invoice"})
        stage.session.actions.sync_now()
        strip = several(window).strip
        stage.until(strip.isVisible)
        assert strip.ids == [None, MAIN, BESIDE]
        assert not strip.new_button.isVisible()
        several(window).choose(RemoteId(BESIDE))
        send(stage, window, "It was May.")
        stage.until(lambda: bodies(window) == ["Which month?", "It was May."])


def test_chips_have_names_and_lie_the_other_way_round(stage: Stage, window: MainWindow) -> None:
    begun(stage, window)
    strip = several(window).strip
    chip: QWidget = strip.chip(RemoteId(ASIDE))
    assert plain(chip.accessibleName()) == (
        "Colocation supplier: an internal conversation, only staff can see it"
    )
    stage.until(lambda: strip.chip(None).x() < chip.x())
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.until(lambda: strip.chip(None).x() > chip.x())
