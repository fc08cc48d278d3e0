"""The reply box over a real store: nothing typed is lost, whatever happens next."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import Draft
from desktop.domain.errors import DiskFull
from desktop.domain.outbox import Reply
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.ui.composer import Composer
from desktop.ui.composer_draft import DELAY_MS
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


def _composer(stage: Stage, role: str) -> Composer:
    stage.sign_in(role)
    made = Composer(stage.session, Tasks(), LIGHT)
    made.resize(700, 300)
    made.show()
    return made


@pytest.fixture
def composer(stage: Stage) -> Generator[Composer]:
    made = _composer(stage, "customer")
    made.open(tickets(stage)[0].ref)
    yield made
    stage.run(made.flush())
    made.close()
    made.deleteLater()


@pytest.fixture
def agents(stage: Stage) -> Generator[Composer]:
    made = _composer(stage, "agent")
    made.open(tickets(stage)[0].ref)
    yield made
    stage.run(made.flush())
    made.close()
    made.deleteLater()


def tickets(stage: Stage) -> list[TicketRow]:
    found = stage.session.library.tickets(TicketQuery())
    return list(found.rows(0, found.count))


def stored(stage: Stage, row: TicketRow, *, internal: bool = False) -> str:
    drafts = stage.session.library.drafts()
    found = [d for d in drafts if (d.ticket, d.internal) == (row.ref.id, internal)]
    return found[0].body if found else ""


def type_text(qtbot: QtBot, composer: Composer, text: str) -> None:
    qtbot.keyClicks(composer.box.edit, text)


def test_what_is_typed_is_saved_a_moment_later(
    stage: Stage, composer: Composer, qtbot: QtBot
) -> None:
    row = tickets(stage)[0]
    type_text(qtbot, composer, "Hello there")
    assert stored(stage, row) == ""
    stage.until(lambda: stored(stage, row) == "Hello there")


def test_whoever_types_without_a_pause_is_saved_too(
    stage: Stage, composer: Composer, qtbot: QtBot
) -> None:
    row = tickets(stage)[0]
    typing = QTimer(composer, interval=DELAY_MS // 4)
    typing.timeout.connect(lambda: type_text(qtbot, composer, "x"))
    typing.start()
    stage.until(lambda: stored(stage, row) != "")
    assert typing.isActive()
    typing.stop()


def test_switching_to_another_ticket_and_back_keeps_both(
    stage: Stage, composer: Composer, qtbot: QtBot
) -> None:
    first, second = tickets(stage)[:2]
    type_text(qtbot, composer, "for the first")
    composer.open(second.ref)
    assert composer.text == ""
    type_text(qtbot, composer, "for the second")
    composer.open(first.ref)
    assert composer.text == "for the first"
    composer.open(second.ref)
    assert composer.text == "for the second"
    stage.run(composer.flush())
    assert (stored(stage, first), stored(stage, second)) == ("for the first", "for the second")


def test_sending_offers_undo_and_undo_brings_everything_back(
    stage: Stage, composer: Composer, qtbot: QtBot, tmp_path: Path
) -> None:
    row = tickets(stage)[0]
    path = tmp_path / "a.txt"
    path.write_text("content")
    type_text(qtbot, composer, "Please look")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    composer.box.edit.insertFromMimeData(data)
    stage.until(lambda: [f.name for f in composer.files] == ["a.txt"])
    composer.box.send_button.click()
    assert composer.text == ""
    stage.until(composer.undo.bar.isVisible)
    (item,) = stage.session.library.outbox()
    assert isinstance(item.command, Reply)
    assert item.command.body == "Please look"
    assert stored(stage, row) == ""
    composer.undo.bar.undo()
    stage.until(lambda: composer.text == "Please look")
    assert [f.name for f in composer.files] == ["a.txt"]
    assert stage.session.library.outbox() == []
    assert stored(stage, row) == "Please look"


def test_what_is_written_after_sending_survives_an_undo(
    stage: Stage, composer: Composer, qtbot: QtBot
) -> None:
    type_text(qtbot, composer, "first")
    composer.box.send_button.click()
    stage.until(composer.undo.bar.isVisible)
    type_text(qtbot, composer, "second")
    composer.undo.bar.undo()
    stage.until(lambda: composer.text == "first\n\nsecond")
    stage.run(composer.flush())
    stage.until(lambda: [d.body for d in stage.session.library.drafts()] == ["first\n\nsecond"])


def test_a_sent_reply_does_not_come_back_as_a_draft(
    stage: Stage, composer: Composer, qtbot: QtBot
) -> None:
    row = tickets(stage)[0]
    type_text(qtbot, composer, "gone")
    composer.box.send_button.click()
    stage.until(lambda: len(stage.session.library.outbox()) == 1)
    composer.reload()
    stage.run(composer.flush())
    assert composer.text == ""
    assert stored(stage, row) == ""


def test_a_full_disk_keeps_the_text_in_the_box_and_says_so(
    stage: Stage, composer: Composer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = tickets(stage)[0]
    save = stage.session.actions.save_draft
    full = True

    async def save_draft(draft: Draft) -> None:
        if full:
            raise DiskFull(directory="/profile")
        await save(draft)

    monkeypatch.setattr(composer.box.keeper, "_save", save_draft)
    type_text(qtbot, composer, "precious")
    stage.until(lambda: "no room left" in composer.box.foot.unsaved)
    composer.box.send_button.click()
    stage.until(lambda: composer.text == "precious")
    assert stage.session.library.outbox() == []
    full = False
    stage.until(lambda: stored(stage, row) == "precious")


def test_nothing_to_send_says_why(stage: Stage, composer: Composer) -> None:
    composer.box.send_button.click()
    assert composer.box.reason == "Write something or attach a file first."
    assert stage.session.library.outbox() == []


def test_a_pasted_picture_becomes_a_png(stage: Stage, composer: Composer) -> None:
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    picture.fill(QColor("#123456"))
    data = QMimeData()
    data.setImageData(picture)
    composer.box.edit.insertFromMimeData(data)
    stage.until(lambda: len(composer.files) == 1)
    (file,) = composer.files
    assert file.content_type == "image/png"
    assert stage.run(stage.session.actions.read_file(file.file)).startswith(b"\x89PNG")


def test_limits_are_told_at_once(
    stage: Stage, composer: Composer, qtbot: QtBot, tmp_path: Path
) -> None:
    catalog = stage.session.library.catalog(tickets(stage)[0].ref.account)
    assert catalog is not None
    assert catalog.limits.body_characters is not None
    composer.box.edit.setPlainText("x" * (catalog.limits.body_characters + 1))
    assert composer.box.reason.startswith("Too long by 1 character")
    composer.box.send_button.click()
    assert stage.session.library.outbox() == []
    composer.box.edit.setPlainText("short")
    assert composer.box.reason == ""
    assert catalog.limits.attachment_bytes is not None
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(catalog.limits.attachment_bytes + 1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(large))])
    composer.box.edit.insertFromMimeData(data)
    stage.until(lambda: any("was not attached" in words for words in composer.box.refusals))
    assert composer.files == ()


def test_html_on_the_clipboard_is_pasted_as_text(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    composer.box.edit.insertFromMimeData(data)
    assert composer.text == "bold"
    assert "<b>" not in composer.box.edit.toPlainText()


def test_a_quote_is_set_apart_from_what_was_written(composer: Composer, qtbot: QtBot) -> None:
    type_text(qtbot, composer, "Before")
    composer.quote("one\n\ntwo")
    assert composer.text == "Before\n\n> one\n>\n> two\n\n"


def test_customers_have_no_notes(composer: Composer) -> None:
    assert not composer.takes_notes


def test_agents_write_notes_that_look_and_are_named_differently(
    stage: Stage, agents: Composer, qtbot: QtBot
) -> None:
    row = tickets(stage)[0]
    assert agents.takes_notes
    assert agents.box.send_button.accessibleName() == agents.box.send_button.text()
    type_text(qtbot, agents, "psst")
    agents.choose_kind(internal=True)
    assert agents.box.send_button.accessibleName() == "Send internal note"
    assert agents.box.send_button.text() == "Add internal note"
    stage.until(lambda: stored(stage, row, internal=True) == "psst")
    assert stored(stage, row) == ""
    agents.box.send_button.click()
    stage.until(lambda: len(stage.session.library.outbox()) == 1)
    (item,) = stage.session.library.outbox()
    assert isinstance(item.command, Reply)
    assert item.command.internal


def test_paragraphs_align_by_their_own_direction(composer: Composer) -> None:
    composer.box.edit.setPlainText("سلام دنیا\nhello")
    document = composer.box.edit.document()
    first, second = document.firstBlock(), document.lastBlock()
    assert first.textDirection() == Qt.LayoutDirection.RightToLeft
    assert second.textDirection() == Qt.LayoutDirection.LeftToRight
    line = first.layout().lineAt(0)
    assert line.naturalTextRect().left() > composer.box.edit.viewport().width() / 2
