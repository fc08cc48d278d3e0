"""Opening an attachment with another program: what it is, is said before."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.ticket import Person, Role
from desktop.ui.attachment_actions import AttachmentActions
from desktop.ui.attachment_kinds import Kind, contradiction
from desktop.ui.tasks import Tasks
from tests.store import make
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

EXE = b"MZ\x90\x00\x03\x00\x00\x00" + bytes(60)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
ZIP = b"PK\x03\x04" + bytes(20)


@pytest.mark.parametrize(
    ("name", "head", "really"),
    [
        ("invoice.pdf", EXE, Kind.EXE),
        ("invoice.pdf", b"%PDF-1.7\n", None),
        ("photo.jpg", PNG, Kind.PNG),
        ("photo.PNG", PNG, None),
        ("photo.jpeg", b"\xff\xd8\xff\xe0", None),
        ("photo.png", b"RIFF\x00\x00\x00\x00WEBPVP8 ", Kind.WEBP),
        ("movie.avi", b"RIFF\x00\x00\x00\x00AVI LIST", None),
        ("report.docx", ZIP, None),
        ("report.pdf", ZIP, Kind.ZIP),
        ("picture.gif", b"%PDF-1.4", Kind.PDF),
        ("data.dat", ZIP, None),
        ("data.dat", b"\x7fELF\x02", Kind.ELF),
        ("README", b"#!/bin/sh\n", Kind.SCRIPT),
        ("install.sh", b"#!/bin/sh\n", None),
        ("notes.txt", b"MZ is how my notes begin", None),
        ("notes.txt", b"hello", None),
        ("notes.txt", b"", None),
        ("setup.exe", EXE, None),
    ],
)
def test_a_name_that_says_another_thing(name: str, head: bytes, really: Kind | None) -> None:
    assert contradiction(name, head) is really


def press_open(window: QWidget) -> str:
    box = next(b for b in window.findChildren(QMessageBox) if b.isVisible())
    words = box.informativeText()
    next(b for b in box.findChildren(QPushButton) if b.text() == "Open").click()
    return words


@pytest.mark.parametrize(("name", "asks_again"), [("invoice.pdf", True), ("setup.exe", False)])
def test_a_disguised_program_is_told_before_it_is_opened(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, name: str, asks_again: bool
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.fileName())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    session = stage.session
    file = stage.run(session.worker.run(make.keep, session.profile, EXE))
    attachment = Attachment(
        id=RemoteId("f"), name=name, size=len(EXE), content_type="application/pdf", sha256=file
    )
    author = Person(RemoteId("p"), "P", Role.AGENT)
    message = Message(
        id=RemoteId("m"),
        ticket=RemoteId("1"),
        number=1,
        author=author,
        created=datetime(2026, 1, 1, tzinfo=UTC),
        body="",
        format=BodyFormat.TEXT,
        attachments=(attachment,),
    )
    window = QWidget()
    stage.qtbot.addWidget(window)
    window.show()
    actions = AttachmentActions(stage.session, Tasks(window), window)
    actions.act("open", TicketRef(AccountId("a"), RemoteId("1")), message, attachment)
    press_open(window)
    if asks_again:
        stage.until(lambda: any(b.isVisible() for b in window.findChildren(QMessageBox)))
        assert opened == []
        assert "Windows program" in press_open(window)
    stage.until(lambda: opened == [name])
    actions.clean_up()
