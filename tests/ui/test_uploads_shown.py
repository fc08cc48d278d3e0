"""Files on their way to the helpdesk: seen in the conversation and the outbox, paused, resumed."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from benchmarks.line import Line
from desktop.backends.native.uploads import CHUNK
from desktop.domain.changes import UploadProgress
from desktop.domain.ids import AccountId, FileId, OutboxId, RemoteId, TicketRef
from desktop.domain.outbox import OutboxItem, OutgoingFile, Reply, State
from desktop.domain.views import TicketQuery
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.middle_pane import MiddlePane
from desktop.ui.models.nav_model import Outbox
from desktop.ui.outbox_list import OutboxCard
from desktop.ui.progress_line import ProgressLine
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from desktop.ui.ticket_list_scope import Scope
from desktop.ui.upload_book import Sent, UploadBook
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

SIZE = 2 * CHUNK


def item(*sizes: int) -> OutboxItem:
    files = tuple(
        OutgoingFile(FileId(str(n)), f"{n}.bin", size, "a/b") for n, size in enumerate(sizes)
    )
    return OutboxItem(
        id=OutboxId("o"),
        account=AccountId("a"),
        command=Reply(ticket=RemoteId("1"), body="", files=files),
        created=0.0,
        sequence=1,
    )


def progress(file: int, sent: int, size: int) -> UploadProgress:
    return UploadProgress(OutboxId("o"), f"{file}.bin", sent, size, file=file)


def test_the_book_knows_each_file_and_all() -> None:
    book = UploadBook()
    assert book.of(item(100, 300)) is None
    book.take(progress(0, 100, 100))
    book.take(progress(1, 30, 300))
    assert book.of(item(100, 300)) == Sent(files=(100, 10), all=32, size=400)
    # The next try begins at the first file, and hears how far that came.
    book.take(progress(0, 50, 100))
    assert book.of(item(100, 300)) == Sent(files=(50, 0), all=12, size=400)


@dataclass
class Shown:
    stage: Stage
    line: Line
    pane: ConversationPane
    middle: MiddlePane
    ref: TicketRef

    @property
    def text(self) -> str:
        return self.pane.view.toPlainText()

    def click(self, action: str) -> None:
        [waiting] = self.stage.session.library.outbox()
        self.pane.view.acted.emit(f"p:{waiting.id}", action)

    def state(self) -> State | None:
        found = self.stage.session.library.outbox()
        return found[0].state if found else None


@pytest.fixture
def shown(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Generator[Shown]:
    # Every piece is told: on a line that stands still, none would follow.
    monkeypatch.setattr("desktop.sync.uploads.PROGRESS_SECONDS", 0.0)
    session = stage.session
    with Line(stage.helpdesk.url) as line:
        token = stage.helpdesk.tokens["customer"]
        stage.run(session.accounts.add("native", line.url, token, "a"))
        stage.until(lambda: all(state.synced_at for state in session.library.sync_states()))
        ref = session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
        tasks = Tasks()
        middle = MiddlePane(session, tasks, LIGHT)
        pane = ConversationPane(session, LIGHT)
        stop = session.changes.subscribe(middle.receive)
        for widget in (middle, pane):
            widget.resize(700, 700)
            widget.show()
        middle.show_place(Outbox(), Scope())
        pane.show_ticket(ref)
        yield Shown(stage, line, pane, middle, ref)
        stop()
        stage.run(pane.shut_down())
        stage.run(tasks.cancel())
        stage.run(session.stop())
        for widget in (middle, pane):
            widget.close()
            widget.deleteLater()


def send(shown: Shown, folder: Path) -> None:
    """Send two files over a line that stops in the middle of the second one."""
    session = shown.stage.session
    files: list[OutgoingFile] = []
    for name, size in (("one.txt", 10), ("film.bin", SIZE)):
        path = folder / name
        path.write_bytes(bytes(size))
        files.append(shown.stage.run(session.actions.attach_path(path)))
    draft = replace(
        session.actions.new_draft(shown.ref.account, shown.ref), body="Look", files=tuple(files)
    )
    shown.line.up.allow(shown.line.up.passed + CHUNK * 3 // 2)
    shown.stage.run(session.actions.send(draft, 0.0))


def card(shown: Shown) -> OutboxCard:
    return shown.middle.findChildren(OutboxCard)[0]


def says(shown: Shown, *words: str) -> Callable[[], bool]:
    # A card is made anew whenever its item changed: for a moment there is none.
    return lambda: any(
        all(word in label.text() for word in words)
        for one in shown.middle.findChildren(OutboxCard)
        for label in one.findChildren(QLabel)
    )


def test_how_far_files_have_come_is_seen_and_the_person_can_pause_and_go_on(
    shown: Shown, tmp_path: Path
) -> None:
    stage = shown.stage
    send(shown, tmp_path)
    stage.until(lambda: "Uploading" in shown.text and "uploaded" in shown.text)
    stage.until(lambda: "Pause" in shown.text)
    assert "Edit" not in shown.text
    stage.until(says(shown, "Uploading", "8.4 MB"))
    stage.until(says(shown, "File 2 of 2", "film.bin"))
    [line] = card(shown).findChildren(ProgressLine)
    assert 50 <= line.percent < 100
    shown.click("pause")
    stage.until(lambda: shown.state() is State.PAUSED)
    stage.until(lambda: "Paused at" in shown.text and "Resume" in shown.text)
    stage.until(says(shown, "Paused at"))
    assert "Edit" in shown.text
    shown.line.up.allow(None)
    buttons = [b for b in card(shown).findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in buttons] == ["Open ticket", "Resume", "Edit", "Discard"]
    shown.click("retry")
    stage.until(lambda: shown.state() is None)
    stage.until(lambda: "Paused" not in shown.text and "film.bin" in shown.text)


def test_the_outbox_pauses_too(shown: Shown, tmp_path: Path) -> None:
    told: list[str] = []
    shown.middle.item_paused.connect(told.append)
    send(shown, tmp_path)
    shown.stage.until(lambda: shown.state() is State.UPLOADING)
    shown.stage.until(says(shown, "Uploading"))
    [pause] = [b for b in card(shown).findChildren(QPushButton) if b.text() == "Pause"]
    assert pause.isVisible()
    pause.click()
    assert told == [shown.stage.session.library.outbox()[0].id]
    shown.line.up.allow(None)
    shown.stage.until(lambda: shown.state() is None)
