"""Saving files of messages: in a folder that is remembered, over nothing that is there."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.ids import AccountId, FileId, RemoteId, TicketRef
from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.ticket import Person, Role
from desktop.ui.attachment_actions import AttachmentActions
from desktop.ui.save_file import free_target
from desktop.ui.tasks import Tasks
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

REF = TicketRef(AccountId("a"), RemoteId("1"))
MESSAGE = Message(
    id=RemoteId("m"),
    ticket=RemoteId("1"),
    number=1,
    author=Person(RemoteId("p"), "P", Role.AGENT),
    created=datetime(2026, 1, 1, tzinfo=UTC),
    body="",
    format=BodyFormat.TEXT,
)


def attached(stage: Stage, *files: tuple[str, bytes]) -> Message:
    """Return a message whose files the profile has already."""

    def keep(content: bytes) -> FileId:
        writer = stage.session.profile.files.writer()
        writer.write(content)
        return writer.finish()

    found: list[Attachment] = []
    for place, (name, content) in enumerate(files):
        file = stage.run(stage.session.worker.run(keep, content))
        found.append(
            Attachment(
                id=RemoteId(f"f{place}"),
                name=name,
                size=len(content),
                content_type="text/plain",
                sha256=file,
            )
        )
    return replace(MESSAGE, attachments=tuple(found))


def dialog(window: QWidget) -> QFileDialog:
    return next(d for d in window.findChildren(QFileDialog) if d.isVisible())


@pytest.fixture
def window(stage: Stage) -> QWidget:
    made = QWidget()
    stage.qtbot.addWidget(made)
    made.show()
    return made


def test_the_folder_is_remembered_also_by_the_next_window(
    stage: Stage, window: QWidget, tmp_path: Path
) -> None:
    folder = tmp_path / "my files"
    folder.mkdir()
    message = attached(stage, ("../../a?.txt", b"a"))
    actions = AttachmentActions(stage.session, Tasks(window), window)
    actions.act("save", REF, message, message.attachments[0])
    asked = dialog(window)
    assert Path(asked.selectedFiles()[0]).name == "a_.txt"
    asked.fileSelected.emit(str(folder / "a.txt"))
    asked.close()
    stage.until((folder / "a.txt").exists)
    stage.until(lambda: stage.session.profile.accounts.setting("save folder") == str(folder))
    again = AttachmentActions(stage.session, Tasks(window), window)
    again.act("save", REF, message, message.attachments[0])
    asked = next(d for d in window.findChildren(QFileDialog) if d.isVisible() and d is not asked)
    assert Path(asked.directory().absolutePath()) == folder
    asked.close()


def test_all_files_are_saved_beside_what_is_there(
    stage: Stage, window: QWidget, tmp_path: Path
) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "log.txt").write_text("mine")
    message = attached(stage, ("log.txt", b"one"), ("log.txt", b"two"), ("فاکتور ۱.pdf", b"three"))
    actions = AttachmentActions(stage.session, Tasks(window), window)
    told: list[str] = []
    actions.told.connect(lambda words, _done: told.append(words))
    actions.save_all(REF, message)
    asked = dialog(window)
    asked.fileSelected.emit(str(folder))
    asked.close()
    stage.until(lambda: any("Saved 3 files" in words for words in told))
    found = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert found == {
        "log.txt": b"mine",
        "log (2).txt": b"one",
        "log (3).txt": b"two",
        "فاکتور ۱.pdf": b"three",
    }


def test_no_name_from_outside_leaves_the_folder(tmp_path: Path, shared_data: Path) -> None:
    rows = json.loads((shared_data / "attachment-names" / "weird_names.json").read_text("utf-8"))
    taken: set[Path] = set()
    for row in rows:
        target = free_target(tmp_path, row["name"], taken)
        assert target.parent == tmp_path
        target.write_bytes(b"")
    assert len(taken) == len(rows) == len(list(tmp_path.iterdir()))
