"""What is sent is whole, goes once, and stays among those it was written for."""

import asyncio
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import Draft
from desktop.domain.ids import OutboxId, TicketRef
from desktop.domain.outbox import OutgoingFile, Reply
from desktop.domain.views import TicketQuery
from desktop.services.files import Progress
from desktop.ui.composer import Composer
from desktop.ui.composer_box import ComposerBox
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from desktop.ui.undo_bar import UndoBar
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


class Gate:
    """Holds the copying of files back until it is opened."""

    def __init__(self, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        self._open = asyncio.Event()
        self._attach = stage.session.actions.attach_path
        self.reached = False
        monkeypatch.setattr(stage.session.actions, "attach_path", self._wait)

    async def _wait(self, path: Path, progress: Progress | None = None) -> OutgoingFile:
        self.reached = True
        await self._open.wait()
        return await self._attach(path, progress)

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(stage, monkeypatch)


def made(stage: Stage, role: str) -> Generator[Composer]:
    stage.sign_in(role)
    composer = Composer(stage.session, Tasks(), LIGHT)
    composer.resize(700, 300)
    composer.show()
    composer.open(tickets(stage)[0])
    yield composer
    stage.run(composer.flush())
    composer.close()
    composer.deleteLater()


@pytest.fixture
def composer(stage: Stage) -> Generator[Composer]:
    yield from made(stage, "customer")


@pytest.fixture
def agents(stage: Stage) -> Generator[Composer]:
    yield from made(stage, "agent")


def tickets(stage: Stage) -> list[TicketRef]:
    found = stage.session.library.tickets(TicketQuery())
    return [row.ref for row in found.rows(0, found.count)]


def drop(box: ComposerBox, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    box.edit.insertFromMimeData(data)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "large.bin"
    path.write_bytes(b"x" * 3_000_000)
    return path


def replies(stage: Stage) -> list[tuple[str, list[str]]]:
    found = [item.command for item in stage.session.library.outbox()]
    return [(c.body, [f.name for f in c.files]) for c in found if isinstance(c, Reply)]


def test_sending_waits_for_the_files(
    stage: Stage, gate: Gate, composer: Composer, file: Path
) -> None:
    composer.box.edit.setPlainText("with a file")
    drop(composer.box, file)
    composer.box.send_button.click()
    stage.until(lambda: gate.reached)
    assert composer.box.send_button.text() == "Attaching …"
    assert not composer.box.send_button.isEnabled()
    assert "as soon as" in composer.box.reason
    assert stage.session.library.outbox() == []
    gate.open()
    stage.until(lambda: replies(stage) == [("with a file", ["large.bin"])])
    # Its ticket is closed.
    assert composer.box.send_button.text() == "Send and reopen"
    assert composer.box.send_button.isEnabled()
    stage.run(composer.flush())
    assert stage.session.library.drafts() == []


def test_a_file_alone_can_be_sent_before_it_is_copied(
    stage: Stage, gate: Gate, composer: Composer, file: Path
) -> None:
    drop(composer.box, file)
    composer.box.send_button.click()
    gate.open()
    stage.until(lambda: replies(stage) == [("", ["large.bin"])])


def test_a_waiting_reply_is_sent_while_another_ticket_is_shown(
    stage: Stage, gate: Gate, composer: Composer, file: Path
) -> None:
    composer.box.edit.setPlainText("first")
    drop(composer.box, file)
    composer.box.send_button.click()
    composer.open(tickets(stage)[1])
    composer.box.edit.setPlainText("second")
    assert composer.box.send_button.text() == "Send"
    gate.open()
    stage.until(lambda: replies(stage) == [("first", ["large.bin"])])
    stage.run(composer.flush())
    assert composer.text == "second"
    assert [d.body for d in stage.session.library.drafts()] == ["second"]


def test_a_file_that_does_not_come_holds_the_reply_back_and_says_why(
    stage: Stage, gate: Gate, composer: Composer, file: Path
) -> None:
    gate.open()
    composer.box.edit.setPlainText("look")
    drop(composer.box, file.with_name("gone.bin"), file)
    composer.box.send_button.click()
    stage.until(lambda: len(composer.files) == 1 and not composer.box.is_attaching)
    assert composer.box.reason.startswith("Not sent.")
    assert "gone.bin" in composer.box.reason
    assert composer.text == "look"
    assert stage.session.library.outbox() == []
    composer.box.send_button.click()
    stage.until(lambda: replies(stage) == [("look", ["large.bin"])])


def test_going_on_to_write_takes_the_waiting_reply_back(
    stage: Stage, gate: Gate, composer: Composer, file: Path, qtbot: QtBot
) -> None:
    composer.box.edit.setPlainText("look")
    drop(composer.box, file)
    composer.box.send_button.click()
    qtbot.keyClicks(composer.box.edit, "!")
    assert composer.box.reason.startswith("Not sent")
    assert composer.box.send_button.isEnabled()
    gate.open()
    stage.run(composer.flush())
    assert stage.session.library.outbox() == []
    assert len(composer.files) == 1


def test_a_file_finds_its_draft_whatever_is_shown_meanwhile(
    stage: Stage, gate: Gate, composer: Composer, file: Path
) -> None:
    first, second = tickets(stage)[:2]
    drop(composer.box, file)
    composer.open(second)
    composer.open(first)
    composer.open(second)
    assert composer.files == ()
    gate.open()
    stage.run(composer.flush())
    (draft,) = stage.session.library.drafts()
    assert (draft.ref, [f.name for f in draft.files]) == (first, ["large.bin"])
    composer.open(first)
    assert [f.name for f in composer.files] == ["large.bin"]


def test_a_new_ticket_waits_for_its_files_and_a_given_up_one_does_not_come_back(
    stage: Stage, gate: Gate, file: Path
) -> None:
    stage.sign_in()
    dialog = NewTicketDialog(stage.session, LIGHT)
    dialog.begin()
    dialog.box.edit.setPlainText("given up")
    drop(dialog.box, file)
    stage.until(lambda: gate.reached)
    dialog.box.forget()
    gate.open()
    stage.run(dialog.flush())
    assert stage.session.library.drafts() == []
    stage.run(dialog.shut_down())
    dialog.deleteLater()


def test_an_unknown_failure_of_sending_gives_the_text_back(
    stage: Stage, composer: Composer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def send(draft: Draft, undo_seconds: float) -> OutboxId:
        raise RuntimeError

    monkeypatch.setattr(stage.session.actions, "send", send)
    composer.box.edit.setPlainText("precious")
    composer.box.send_button.click()
    stage.until(lambda: composer.text == "precious")
    stage.run(composer.flush())
    composer.open(tickets(stage)[1])
    composer.open(tickets(stage)[0])
    assert composer.text == "precious"


# --- notes ----------------------------------------------------------------------------------------


def test_undoing_a_note_never_mixes_it_into_a_reply(stage: Stage, agents: Composer) -> None:
    agents.choose_kind(internal=True)
    agents.box.edit.setPlainText("secret")
    agents.box.send_button.click()
    stage.until(agents.undo.bar.isVisible)
    agents.choose_kind(internal=False)
    agents.box.edit.setPlainText("Dear customer")
    agents.undo.bar.undo()
    stage.until(lambda: agents.text == "secret")
    stage.run(agents.flush())
    kept = {(d.body, d.internal) for d in stage.session.library.drafts()}
    assert kept == {("secret", True), ("Dear customer", False)}
    agents.choose_kind(internal=False)
    assert agents.text == "Dear customer"


def test_a_note_stays_one_and_a_reply_can_change_its_mind(stage: Stage, agents: Composer) -> None:
    agents.box.edit.setPlainText("hello")
    agents.choose_kind(internal=True)
    assert agents.text == "hello"
    agents.choose_kind(internal=False)
    assert agents.text == "hello"
    agents.choose_kind(internal=True)
    agents.box.edit.setPlainText("hello, secret")
    foot = agents.box.foot
    before = foot.sizeHint().height()
    agents.choose_kind(internal=False)
    assert agents.text == ""
    assert "stays an internal note" in foot.aside
    assert agents.box.reason == ""
    assert foot.sizeHint().height() == before
    agents.choose_kind(internal=True)
    assert agents.text == "hello, secret"


def test_an_empty_note_is_not_turned_into_a_reply_behind_ones_back(
    stage: Stage, agents: Composer
) -> None:
    agents.box.edit.setPlainText("a reply")
    stage.run(agents.flush())
    draft = agents.box.draft
    assert draft is not None
    agents.choose_kind(internal=True)
    agents.box.edit.setPlainText("secret")
    agents.choose_kind(internal=False)
    agents.box.edit.setPlainText("a reply")
    agents.choose_kind(internal=True)
    agents.box.send_button.click()
    stage.until(agents.undo.bar.isVisible)
    agents.reload()
    assert agents.box.draft is not None
    assert agents.box.draft.internal


STEPS: dict[str, Callable[[Stage, Composer], None]] = {
    "note": lambda stage, composer: composer.choose_kind(internal=True),
    "reply": lambda stage, composer: composer.choose_kind(internal=False),
    "write": lambda stage, composer: composer.box.edit.insertPlainText(
        "secret " if composer.box.draft and composer.box.draft.internal else "open "
    ),
    "send": lambda stage, composer: composer.box.send_button.click(),
    "undo": lambda stage, composer: composer.undo.bar.undo(),
    "other ticket": lambda stage, composer: composer.open(tickets(stage)[1]),
    "first ticket": lambda stage, composer: composer.open(tickets(stage)[0]),
    "reload": lambda stage, composer: composer.reload(),
    "settle": lambda stage, composer: stage.run(composer.flush()),
}


def leaks(stage: Stage, composer: Composer) -> list[str]:
    commands = [item.command for item in stage.session.library.outbox()]
    shown = [composer.box.draft] if composer.box.draft else []
    drafts = [*stage.session.library.drafts(), *shown]
    written = [(c.body, c.internal) for c in commands if isinstance(c, Reply)]
    written += [(d.body, d.internal) for d in drafts]
    return [body for body, internal in written if not internal and "secret" in body]


@settings(
    max_examples=60,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(st.sampled_from(sorted(STEPS)), min_size=4, max_size=14))
def test_nothing_written_as_a_note_ever_stands_in_a_reply(
    stage: Stage, agents: Composer, steps: list[str]
) -> None:
    composer = agents
    for name in steps:
        STEPS[name](stage, composer)
        assert leaks(stage, composer) == [], name
    stage.run(composer.flush())
    assert leaks(stage, composer) == []


def test_what_is_sent_offline_is_said_to_wait(qtbot: QtBot) -> None:
    bar = UndoBar(LIGHT)
    qtbot.addWidget(bar)
    bar.count_down(OutboxId("o"), 5, offline=True)
    [words] = [label.text() for label in bar.findChildren(QLabel) if label.text()]
    assert words == "Offline: kept in the outbox, sent when the connection is back"
    bar.say_where("1042")
    [words] = [label.text() for label in bar.findChildren(QLabel) if label.text()]
    assert "#1042" in words
