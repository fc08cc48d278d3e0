"""A conversation taken out: mails that read back the same, JSON with its files, pages of a PDF."""

import asyncio
import io
import json
import zipfile
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QPushButton, QWidget

from desktop.domain.capture.conversations import conversations
from desktop.domain.capture.mail import Mail
from desktop.domain.ids import RemoteId
from desktop.domain.message import Attachment, BodyFormat
from desktop.domain.views import TicketQuery
from desktop.services.library import Conversation
from desktop.services.mail_files import MailFiles
from desktop.services.thread_archive import Kind, ThreadArchive, Wish
from desktop.ui.conversation_thread import RenderCache, render_safely
from desktop.ui.render.blocks import Rendered, Wanted
from desktop.ui.render.file_names import safe_name
from desktop.ui.takeout.going import going
from desktop.ui.takeout.masking import masked
from desktop.ui.takeout.options import TakeoutDialog
from desktop.ui.takeout.paper import Paper, PaperWriter, paper_theme
from desktop.ui.takeout.press import page_layout, pdf, put_on
from desktop.ui.theme_apply import Appearance
from tests.ui.command_stage import opened, window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]


def read(stage: Stage) -> Conversation:
    tickets = stage.session.library.tickets(TicketQuery())
    ref = next(row.ref for row in tickets.rows(0, tickets.count) if row.ticket.messages > 1)
    return stage.session.library.conversation(ref, None)


def odd(stage: Stage, conversation: Conversation) -> Conversation:
    """Return a conversation of messages that are hard to write down, with a file that is here."""
    content = bytes(range(256)) * 500
    kept = stage.session.profile.files.put(io.BytesIO(content), "x", "application/pdf")
    here = Attachment(
        id=RemoteId("here"),
        name="..\\..\\con?.pdf",
        size=len(content),
        content_type="application/pdf",
        sha256=kept.file,
    )
    away = replace(here, id=RemoteId("away"), name="../away.bin", sha256=None)
    first = conversation.messages[0]
    bodies = (
        ("سلام، كتابخانه \udc80 خط", BodyFormat.TEXT, (here, away), False),
        ("<p>Tom &amp; <b>Jerry</b></p>", BodyFormat.HTML, (), False),
        ("a" * 3_000 + "\nFrom here\n.\nend", BodyFormat.TEXT, (), False),
        ("canary of staff", BodyFormat.TEXT, (), True),
    )
    messages = tuple(
        replace(
            first,
            id=RemoteId(f"odd{place}"),
            number=None if internal else place + 1,
            author=replace(first.author, name='Kim, "the\r\nBcc: x@y.example" Ø'),
            created=first.created + timedelta(hours=place),
            body=body,
            format=format,
            attachments=files,
            internal=internal,
        )
        for place, (body, format, files, internal) in enumerate(bodies)
    )
    return replace(conversation, messages=messages)


def save(stage: Stage, told: Conversation, kind: Kind, path: Path, *, internal: bool) -> list[str]:
    wish = Wish(
        conversation=told,
        kind=kind,
        internal=internal,
        url=stage.helpdesk.url,
        target=path,
        named=safe_name,
        missing="Missing:",
    )
    archive = ThreadArchive(stage.session.actions, stage.session.aside)
    steps: list[tuple[int, int]] = []
    missing = stage.run(archive.save(wish, lambda done, total: steps.append((done, total))))
    assert [done for done, _ in steps] == list(range(1, len(steps) + 1))
    return missing


def test_mails_read_back_as_the_same_messages(stage: Stage, tmp_path: Path) -> None:
    stage.sign_in()
    told = odd(stage, read(stage))
    path = tmp_path / "mails.zip"
    assert save(stage, told, Kind.MAILS, path, internal=False) == ["../away.bin"]
    with zipfile.ZipFile(path) as zip:
        assert zip.testzip() is None
        names = zip.namelist()
        assert "away.bin" in zip.read(next(n for n in names if "missing" in n)).decode()
        mails = [zip.read(name) for name in names if name.endswith(".eml")]
        zip.extractall(tmp_path)
    assert len(mails) == 3
    assert not any(b"canary" in mail for mail in mails)
    parsed = [message_from_bytes(mail, policy=default) for mail in mails]
    assert not any(mail.defects for mail in parsed)
    assert [mail["In-Reply-To"] for mail in parsed] == [
        None,
        *[m["Message-ID"] for m in parsed[:2]],
    ]
    assert parsed[0]["Bcc"] is None

    async def harvest() -> list[Mail]:
        files = MailFiles(stage.session.readers)
        paths = [tmp_path / name for name in names if name.endswith(".eml")]
        found = [mail async for harvest in files.read(paths) for mail in harvest.mails]
        found = list({mail.head.id: mail for mail in found}.values())
        assert len(conversations([mail.head for mail in found], frozenset())) == 1
        return [await files.open(mail) for mail in found]

    again = stage.run(harvest())
    wanted = [m for m in told.messages if not m.internal]
    assert [mail.format for mail in again] == [m.format for m in wanted]
    assert [mail.head.when for mail in again] == [m.created.timestamp() for m in wanted]
    assert again[0].body == "سلام، كتابخانه \ufffd خط"
    assert [mail.body.rstrip() for mail in again[1:]] == [m.body for m in wanted[1:]]
    (file,) = again[0].files
    assert (file.name, file.data) == (safe_name("..\\..\\con?.pdf"), bytes(range(256)) * 500)


def test_json_comes_with_its_files(stage: Stage, tmp_path: Path) -> None:
    stage.sign_in()
    told = odd(stage, read(stage))
    path = tmp_path / "all.zip"
    save(stage, told, Kind.JSON, path, internal=True)
    with zipfile.ZipFile(path) as zip:
        assert not [n for n in zip.namelist() if ".." in n or "\\" in n or n.startswith("/")]
        top = zip.namelist()[0].split("/")[0]
        content = json.loads(zip.read(f"{top}/ticket.json"))
        here, away = content["messages"][0]["attachments"]
        assert zip.read(f"{top}/{here['file']}") == bytes(range(256)) * 500
    assert away["file"] is None
    assert content["messages"][-1]["body"] == "canary of staff"


def test_nothing_is_left_of_a_zip_that_fails(stage: Stage, tmp_path: Path) -> None:
    stage.sign_in()
    told = odd(stage, read(stage))
    bad = replace(told.messages[0], created=None)
    with pytest.raises(Exception, match=r"."):
        save(stage, replace(told, messages=(bad,)), Kind.MAILS, tmp_path / "x.zip", internal=False)
    assert not list(tmp_path.glob("*.zip")) + list(tmp_path.glob(".*"))


def test_staff_are_asked_about_notes_and_the_pdf_is_written(
    stage: Stage, appearance: Appearance, tmp_path: Path
) -> None:
    stage.sign_in("agent")
    told = read(stage)
    with opened(stage, appearance) as window:
        window.show_ticket(told.row.ref)
        stage.until(lambda: window.navigator.ticket == told.row.ref)
        window.commands.run("ticket.save_pdf")
        (dialog,) = window.findChildren(TakeoutDialog)
        stage.until(dialog.isVisible)
        assert not dialog.internal.isChecked()
        stage.qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
        stage.until(lambda: any(q.isVisible() for q in window.findChildren(QFileDialog)))
        question = next(q for q in window.findChildren(QFileDialog) if q.isVisible())
        path = tmp_path / "one.pdf"
        question.fileSelected.emit(str(path))
        stage.until(path.exists)
        question.close()
        stage.until(lambda: path.name in window.navigator._reading.conversation().notice)
    assert path.read_bytes().startswith(b"%PDF-")


def on_paper(stage: Stage, told: Conversation) -> str:
    """Return the words that would be printed, without notes."""
    theme = paper_theme()
    paper = Paper(theme, QSizeF(600, 900))
    writer = PaperWriter(paper, theme, rtl=False)
    writer.title(told)
    cache = RenderCache()
    rendered: dict[str, Rendered] = {
        m.id: masked(m, render_safely(m, Wanted(), cache, None), "(left out)")
        for m in told.messages
    }
    stage.run(writer.messages(told.messages, rendered, lambda _: None))
    return paper.toPlainText()


def test_passwords_do_not_get_on_paper_and_notes_are_told(stage: Stage) -> None:
    stage.sign_in()
    told = odd(stage, read(stage))
    first = replace(told.messages[0], body="Login: kim\nPassword: xK9-canary!7\nThanks")
    words = on_paper(stage, replace(told, messages=(first, *told.messages[1:])))
    assert "canary!7" not in words
    assert "(left out)" in words
    assert "Internal note" in words
    assert told.row.ticket.number in words
    assert "Attached:" in words


def test_many_pages_are_written_in_slices(stage: Stage) -> None:
    stage.sign_in()
    told = read(stage)
    body = "A line that is as long as lines are. " * 20
    many = tuple(
        replace(told.messages[0], id=RemoteId(f"m{n}"), number=n, body=body, format=BodyFormat.TEXT)
        for n in range(1, 121)
    )
    turns = 0

    async def story() -> bytes:
        nonlocal turns
        work = stage.loop.create_task(
            pdf(
                stage.session,
                replace(told, messages=many),
                internal=False,
                progress=lambda done, total: None,
            )
        )
        while not work.done():
            turns += 1
            await asyncio.sleep(0)
        return work.result()

    data = stage.run(story())
    assert data.count(b"/Type /Page\n") > 15
    assert turns > 60


def test_a_printer_gets_the_same_pages(stage: Stage, tmp_path: Path) -> None:
    stage.sign_in()
    told = odd(stage, read(stage))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageLayout(page_layout())
    done: list[tuple[int, int]] = []
    work = put_on(
        printer,
        stage.session,
        told,
        internal=False,
        progress=lambda *step: done.append(step),
    )
    stage.run(work)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF-")
    assert done[-1] == (9, 9)


def test_what_takes_long_can_be_ended(stage: Stage) -> None:
    window = QWidget()
    stage.qtbot.addWidget(window)

    async def story() -> None:
        with going(window, "Saving") as progress:
            progress(1, 2)
            await asyncio.Event().wait()

    task = stage.loop.create_task(story())
    stage.until(lambda: bool(window.findChildren(QProgressDialog)))
    (dialog,) = window.findChildren(QProgressDialog)
    stage.until(dialog.isVisible)
    assert dialog.value() == 1
    stage.qtbot.mouseClick(dialog.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    stage.until(task.done)
    assert task.cancelled()
    stage.until(lambda: not window.findChildren(QProgressDialog))
