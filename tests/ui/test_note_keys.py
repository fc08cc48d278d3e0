"""A note and a reply have keys of their own, and what is written as a note is never public."""

import random
from collections.abc import Generator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.conversations import MAIN
from desktop.domain.errors import Problem
from desktop.domain.outbox import Reply
from desktop.ui.commands.told import Told
from desktop.ui.composer import Composer
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.ui.command_stage import CTRL, opened, part, press
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    stage.sign_in("agent")
    with opened(stage, appearance) as window:
        yield window


def composer(window: MainWindow) -> Composer:
    return window._reading.conversation().composer


def begin(stage: Stage, window: MainWindow, key: str) -> QWidget:
    press(stage, window, "j")
    press(stage, window, key)
    box = part(window, "Internal note" if key == "n" else "Reply")
    stage.until(box.hasFocus)
    return box


def sent(stage: Stage) -> list[tuple[str, bool]]:
    commands = [item.command for item in stage.session.library.outbox()]
    return [(c.body, c.internal) for c in commands if isinstance(c, Reply)]


def told(window: MainWindow) -> str:
    found = window.findChild(Told)
    return "" if found is None else found.words


def test_the_key_of_a_reply_adds_no_note(stage: Stage, window: MainWindow) -> None:
    stage.helpdesk.stop()
    box = begin(stage, window, "n")
    stage.qtbot.keyClicks(box, "They never paid.")
    assert "Alt" in composer(window).box.send_button.toolTip()
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, CTRL)
    assert sent(stage) == []
    assert "internal note" in told(window)
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, ALT)
    stage.until(lambda: sent(stage) == [("They never paid.", True)])


def test_the_key_that_begins_a_reply_leaves_the_note_as_it_is(
    stage: Stage, window: MainWindow
) -> None:
    box = begin(stage, window, "n")
    stage.qtbot.keyClicks(box, "They never paid.")
    stage.qtbot.keyClick(box, Qt.Key.Key_Escape)
    press(stage, window, "r")
    stage.until(box.hasFocus)
    draft = composer(window).box.draft
    assert draft is not None
    assert (draft.internal, draft.body) == (False, "")
    begun = stage.session.library.drafts
    stage.until(lambda: [(d.internal, d.body) for d in begun()] == [(True, "They never paid.")])
    stage.qtbot.keyClick(box, Qt.Key.Key_Escape)
    press(stage, window, "n")
    assert composer(window).text == "They never paid."


@pytest.mark.parametrize("internal", [True, False])
def test_going_on_with_a_draft_opens_that_very_draft(
    stage: Stage, window: MainWindow, internal: bool
) -> None:
    """A note and a reply are begun in one ticket: asked for one, the box holds that one."""
    box = begin(stage, window, "n")
    stage.qtbot.keyClicks(box, "They never paid.")
    stage.qtbot.keyClick(box, Qt.Key.Key_Escape)
    press(stage, window, "r")
    stage.until(box.hasFocus)
    stage.qtbot.keyClicks(box, "Thank you.")
    begun = stage.session.library.drafts
    stage.until(lambda: {d.internal for d in begun()} == {True, False})
    asked = next(d for d in begun() if d.internal == internal)
    window._middle.drafts.resumed.emit(asked)
    there = composer(window).box.draft
    assert there is not None
    # The very one, though it may have been saved once more meanwhile.
    assert (there.id, there.body, there.internal) == (asked.id, asked.body, internal)
    stage.until(box.hasFocus)


def test_the_key_of_a_note_sends_no_reply(stage: Stage, window: MainWindow) -> None:
    stage.helpdesk.stop()
    box = begin(stage, window, "r")
    stage.qtbot.keyClicks(box, "Paid, thank you.")
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, ALT)
    assert sent(stage) == []
    assert "customer reads" in told(window)
    stage.qtbot.keyClick(box, Qt.Key.Key_Return, CTRL)
    stage.until(lambda: sent(stage) == [("Paid, thank you.", False)])


@pytest.mark.parametrize("seed", range(4))
def test_what_is_written_as_a_note_is_never_public(
    stage: Stage, window: MainWindow, seed: int
) -> None:
    """Write, turn, take back, send, change tickets and conversations at random.

    Then look with other eyes: no word of a note is public, and each is where it was written.
    """
    choose = random.Random(seed)
    writer = composer(window)
    press(stage, window, "j")
    window.navigator.settle()
    ids: set[str] = set()
    secrets: list[str] = []
    places: dict[str, str] = {}
    """In which conversation each word was written."""
    several = window._reading.conversation().conversations

    def turn() -> None:
        known = [None, MAIN, *(there.id for there in several.known())]
        several.choose(choose.choice(known))

    def begin() -> None:
        internal = choose.random() < 0.5
        if window.navigator.ticket is not None and len(several.known()) < 3:
            several._begin(f"{'SECRET' if internal else 'public'}-talk", internal)

    def write() -> None:
        draft = writer.box.draft
        assert draft is not None
        word = f"{'SECRET' if draft.internal else 'public'}-{choose.randrange(10**6)} "
        secrets.extend([word] if draft.internal else [])
        places[word.strip()] = draft.conversation
        stage.qtbot.keyClicks(writer.box.edit, word)

    def take_back() -> None:
        item = writer.undo.bar.item
        if item is not None:
            stage.run(writer.undo._undo(item))

    def overtake() -> None:
        """Take back what was sent while one already writes somewhere else."""
        write()
        writer.box.send()
        stage.run(writer.flush())
        turn()
        write()
        take_back()

    def change() -> None:
        press(stage, window, choose.choice("jk"))
        window.navigator.settle()

    deeds = [
        write,
        write,
        lambda: writer.choose_kind(internal=choose.random() < 0.5),
        lambda: writer.choose_kind(internal=choose.random() < 0.5),
        writer.box.send,
        take_back,
        change,
        turn,
        turn,
        begin,
        overtake,
    ]
    for _ in range(80):
        window._middle.tickets.view.setFocus()
        choose.choice(deeds)()
        ref = window.navigator.ticket
        if ref is not None:
            ids.add(ref.id)
    stage.run(writer.flush())
    for draft in stage.session.library.drafts():
        stage.run(stage.session.actions.send(draft, undo_seconds=0.0))
    for item in stage.session.library.outbox():
        with suppress(Problem):  # it may leave at this very moment
            stage.run(stage.session.actions.retry(item.id))
    stage.until(lambda: not stage.session.library.outbox())

    def read(token: str) -> list[dict[str, Any]]:
        headers = {"Authorization": f"Bearer {stage.helpdesk.tokens[token]}"}
        with httpx.Client(base_url=f"{stage.helpdesk.url}/api/v1", headers=headers) as http:
            answers = [http.get(f"/tickets/{id}/messages") for id in ids]
            return [
                one for answer in answers if answer.is_success for one in answer.json()["items"]
            ]

    def read_tickets(token: str) -> list[dict[str, Any]]:
        headers = {"Authorization": f"Bearer {stage.helpdesk.tokens[token]}"}
        answer = httpx.get(f"{stage.helpdesk.url}/api/v1/tickets", headers=headers)
        return list(answer.raise_for_status().json()["items"])

    assert not [one for one in read("customer") if "SECRET" in one["body"]]
    for one in read("agent"):
        for word in set(one["body"].split()) & places.keys():
            assert one["conversation"] == places[word]
    for ticket in read_tickets("customer"):
        assert not [there for there in ticket["conversations"] if "SECRET" in there["name"]]
    kept = [one for one in read("agent") if "SECRET" in one["body"]]
    assert bool(kept) == bool(secrets)
    assert all(one["internal"] for one in kept)
