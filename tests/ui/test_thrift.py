"""Large files on a line that costs: asked before, and small pictures are not fetched."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.ids import AccountId, FileId, RemoteId, TicketRef
from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.ticket import Person, Role
from desktop.services.thrift import LARGE, When
from desktop.ui.attachment_actions import AttachmentActions
from desktop.ui.tasks import Tasks
from tests.store import make
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

REF = TicketRef(AccountId("a"), RemoteId("1"))


def message(*attachments: Attachment) -> Message:
    return Message(
        id=RemoteId("m"),
        ticket=RemoteId("1"),
        number=1,
        author=Person(RemoteId("p"), "P", Role.AGENT),
        created=datetime(2026, 1, 1, tzinfo=UTC),
        body="",
        format=BodyFormat.TEXT,
        attachments=attachments,
    )


def file(id: str, size: int, sha256: FileId | None = None) -> Attachment:
    return Attachment(
        id=RemoteId(id),
        name=f"{id}.bin",
        size=size,
        content_type="application/octet-stream",
        sha256=sha256,
    )


class Files:
    """Attachment's deeds, and the places that they asked for."""

    def __init__(self, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stage = stage
        self.window = QWidget()
        stage.qtbot.addWidget(self.window)
        self.window.show()
        self.actions = AttachmentActions(stage.session, Tasks(self.window), self.window)
        self.asked: list[str] = []
        monkeypatch.setattr(
            self.actions.places, "ask_file", lambda name, _: self.asked.append(name)
        )
        monkeypatch.setattr(self.actions.places, "ask_folder", lambda _: self.asked.append("all"))

    def questions(self) -> list[QMessageBox]:
        return [box for box in self.window.findChildren(QMessageBox) if box.isVisible()]


@pytest.fixture
def files(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Files:
    return Files(stage, monkeypatch)


def test_much_is_asked_for_on_a_metered_network_alone(files: Files) -> None:
    large = file("large", LARGE + 1)
    files.actions.act("save", REF, message(large), large)
    assert files.asked == ["large.bin"]
    files.stage.session.thrift.is_metered = lambda: True
    files.actions.act("save", REF, message(large), large)
    files.stage.until(lambda: len(files.questions()) == 1)
    (box,) = files.questions()
    assert "5" in box.text()
    assert files.asked == ["large.bin"]
    next(b for b in box.buttons() if b.text() == "Fetch").click()
    assert files.asked == ["large.bin", "large.bin"]


def test_what_is_here_and_what_is_small_is_not_asked_for(files: Files) -> None:
    session = files.stage.session
    session.thrift.is_metered = lambda: True
    kept = files.stage.run(session.worker.run(make.keep, session.profile, b"kept"))
    small, here = file("small", LARGE), file("here", LARGE + 1, kept)
    for one in (small, here):
        files.actions.act("save", REF, message(one), one)
    assert files.asked == ["small.bin", "here.bin"]
    # All of a message together are much.
    files.actions.save_all(REF, message(small, here, file("more", 1)))
    files.stage.until(lambda: len(files.questions()) == 1)
    files.questions()[0].reject()
    assert files.asked == ["small.bin", "here.bin"]


def test_the_choice_is_kept(files: Files) -> None:
    from desktop.services.thrift import Thrift

    session = files.stage.session
    files.stage.run(session.thrift.choose(When.ALWAYS))
    assert session.thrift.asks(LARGE + 1)
    assert Thrift(session.profile.accounts, session.worker).when is When.ALWAYS
    files.stage.run(session.thrift.choose(When.NEVER))
    session.thrift.is_metered = lambda: True
    assert not session.thrift.asks(LARGE + 1)
