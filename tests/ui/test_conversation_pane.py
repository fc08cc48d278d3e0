"""The right pane over a real session and a real helpdesk."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from desktop.domain.errors import Unreachable
from desktop.domain.outbox import SetStatus
from desktop.domain.status import Status
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.ui.conversation_entries import MessageEntry
from desktop.ui.conversation_header import SETTLING_MS, ConversationHeader
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.theme import LIGHT
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


class Web:
    """Answers for images of messages, and notes who asked for what."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answers: dict[str, bytes] = {}

    async def fetch(self, url: str) -> bytes:
        self.asked.append(url)
        if url not in self.answers:
            raise Unreachable(host="somewhere")
        return self.answers[url]


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
def pane(stage: Stage, web: Web) -> Generator[ConversationPane]:
    stage.sign_in()
    made = ConversationPane(stage.session, LIGHT, fetch_image=web.fetch)
    made.resize(800, 800)
    made.show()
    yield made
    stage.run(made.shut_down())
    made.close()
    made.deleteLater()


def rows(stage: Stage) -> list[TicketRow]:
    found = stage.session.library.tickets(TicketQuery())
    return list(found.rows(0, found.count))


def row_with(stage: Stage, **wanted: object) -> TicketRow:
    """Return the first ticket whose fields are like *wanted*."""
    return next(r for r in rows(stage) if all(getattr(r.ticket, k) == v for k, v in wanted.items()))


def show(stage: Stage, pane: ConversationPane, row: TicketRow) -> None:
    pane.show_ticket(row.ref)
    expected = stage.session.library.conversation(row.ref)
    ids = [f"m:{m.id}" for m in expected.messages]

    def is_shown() -> bool:
        return [e.key for e in pane.view.entries if isinstance(e, MessageEntry)] == ids

    stage.until(is_shown)


def image_bytes(tmp_path: Path) -> bytes:
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff00ff"))
    assert picture.save(str(tmp_path / "x.png"))
    return (tmp_path / "x.png").read_bytes()


def test_every_seeded_ticket_opens_with_its_texts(stage: Stage, pane: ConversationPane) -> None:
    for row in rows(stage):
        show(stage, pane, row)
        text = pane.view.toPlainText()
        for message in stage.session.library.conversation(row.ref).messages:
            if message.number is not None:
                assert f"#{message.number}" in text
            assert message.author.name in text


def test_the_head_tells_subject_number_department_and_status(
    stage: Stage, pane: ConversationPane
) -> None:
    row = rows(stage)[0]
    show(stage, pane, row)
    words = " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())
    assert row.ticket.subject in words
    assert f"#{row.ticket.number}" in words
    assert row.ticket.department_name in words


def test_closing_and_reopening_show_in_the_head(stage: Stage, pane: ConversationPane) -> None:
    row = next(r for r in rows(stage) if r.ticket.status is not Status.CLOSED)
    show(stage, pane, row)

    def button(words: str) -> QPushButton:
        return next(b for b in pane.findChildren(QPushButton) if b.text() == words)

    button("Close ticket").click()
    stage.until(lambda: any(b.text() == "Reopen" for b in pane.findChildren(QPushButton)))
    ticket = stage.session.library.ticket(row.ref)
    assert ticket is not None
    assert ticket.ticket.status is Status.CLOSED
    (head,) = pane.findChildren(ConversationHeader)
    (settling,) = (t for t in head.findChildren(QTimer) if t.interval() == SETTLING_MS)
    stage.until(lambda: not settling.isActive())
    button("Reopen").click()
    stage.until(lambda: any(b.text() == "Close ticket" for b in pane.findChildren(QPushButton)))


def test_closing_can_be_taken_back_for_some_seconds(stage: Stage, pane: ConversationPane) -> None:
    row = next(r for r in rows(stage) if r.ticket.status is not Status.CLOSED)
    show(stage, pane, row)
    bar = pane.composer.undo.bar

    def button(words: str) -> QPushButton | None:
        found = (b for b in pane.findChildren(QPushButton) if b.text() == words)
        return next((b for b in found if b.isEnabled()), None)

    def words() -> str:
        return " ".join(label.text() for label in bar.findChildren(QLabel))

    close = button("Close ticket")
    assert close is not None
    close.click()
    stage.until(bar.isVisible)
    assert "Closing in" in words()
    assert [type(i.command) for i in stage.session.library.outbox()] == [SetStatus]
    assert button("Close ticket") is None

    pane.show_ticket(next(r for r in rows(stage) if r.ref != row.ref).ref)
    assert f"Closing #{row.ticket.number} in" in words()
    pane.show_ticket(row.ref)
    assert "Closing in" in words()

    bar.undo()
    stage.until(lambda: button("Close ticket") is not None)
    assert stage.session.library.outbox() == []
    ticket = stage.session.library.ticket(row.ref)
    assert ticket is not None
    assert ticket.ticket.status is row.ticket.status


def test_undo_is_not_offered_for_what_was_given_up_in_another_way(
    stage: Stage, pane: ConversationPane
) -> None:
    row = next(r for r in rows(stage) if r.ticket.status is not Status.CLOSED)
    show(stage, pane, row)
    next(b for b in pane.findChildren(QPushButton) if b.text() == "Close ticket").click()
    stage.until(pane.composer.undo.bar.isVisible)
    (item,) = stage.session.library.outbox()
    stage.run(stage.session.actions.discard(item.id))
    assert not pane.composer.undo.bar.isVisible()


def test_a_message_that_arrives_is_shown_at_the_end(stage: Stage, pane: ConversationPane) -> None:
    row = rows(stage)[0]
    show(stage, pane, row)
    stage.helpdesk.reply_as_agent(row.ticket.id, "A fresh answer")
    stage.until(lambda: "A fresh answer" in pane.view.toPlainText())


def test_opening_a_ticket_counts_it_as_read(stage: Stage, pane: ConversationPane) -> None:
    row = rows(stage)[0]
    stage.helpdesk.reply_as_agent(row.ticket.id, "News")

    def unread() -> bool:
        now = stage.session.library.ticket(row.ref)
        return now is not None and now.unread

    stage.until(unread)
    pane.show_ticket(row.ref)
    pane.activateWindow()
    stage.until(lambda: "News" in pane.view.toPlainText())
    stage.until(lambda: not unread())


def test_what_arrives_behind_another_window_is_read_once_this_one_is_in_front_again(
    stage: Stage, pane: ConversationPane
) -> None:
    row = rows(stage)[0]
    show(stage, pane, row)
    other = QWidget()
    stage.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    stage.until(lambda: not pane.isActiveWindow())

    def unread() -> bool:
        now = stage.session.library.ticket(row.ref)
        return now is not None and now.unread

    waited = stage.qtbot.waitSignal(pane._read.timer.timeout, timeout=30_000)
    with waited:
        stage.helpdesk.reply_as_agent(row.ticket.id, "Meanwhile")
        stage.until(lambda: "Meanwhile" in pane.view.toPlainText())
    assert unread()
    assert not pane._read.timer.isActive()

    pane.activateWindow()
    stage.until(lambda: not unread())


def test_a_ticket_that_is_gone_says_so(stage: Stage, pane: ConversationPane) -> None:
    row = rows(stage)[0]
    show(stage, pane, row)
    stage.helpdesk.remove_ticket(row.ticket.id)
    stage.until(lambda: stage.session.library.ticket(row.ref) is None)
    stage.until(lambda: "not there any more" in pane.notice)


def test_quoting_goes_into_the_reply(stage: Stage, pane: ConversationPane) -> None:
    row = rows(stage)[0]
    show(stage, pane, row)
    entry = next(e for e in pane.view.entries if isinstance(e, MessageEntry))
    pane.view.acted.emit(entry.key, "quote-this")
    stage.until(lambda: pane.composer.text.startswith("> "))


def test_links_ask_before_they_open(stage: Stage, pane: ConversationPane) -> None:
    show(stage, pane, rows(stage)[0])
    pane.view.link_clicked.emit("https://xn--bcher-kva.example/a")
    (box,) = pane.findChildren(QMessageBox)
    assert "xn--bcher-kva.example" in box.text()
    assert box.informativeText() == "https://xn--bcher-kva.example/a"
    copy = next(b for b in box.buttons() if b.text() == "Copy address")
    copy.click()
    assert QGuiApplication.clipboard().text() == "https://xn--bcher-kva.example/a"
    pane.view.link_clicked.emit("file:///etc/passwd")
    assert len(pane.findChildren(QMessageBox)) <= 1


def test_remote_images_are_fetched_only_when_asked(
    stage: Stage, pane: ConversationPane, web: Web, tmp_path: Path
) -> None:
    row = rows(stage)[0]
    good, bad = "https://img.example/a.png", "https://bad.example/b.png"
    web.answers[good] = image_bytes(tmp_path)
    body = f"![plan]({good}) and ![other]({bad})"
    actions = stage.session.actions
    draft = replace(actions.new_draft(row.ref.account, row.ref), body=body)
    stage.run(actions.send(draft, undo_seconds=0))
    stage.until(lambda: stage.session.library.conversation(row.ref).messages[-1].body == body)
    show(stage, pane, row)
    stage.until(lambda: "Remote images not loaded" in pane.view.toPlainText())
    assert web.asked == []
    entry = next(e for e in reversed(pane.view.entries) if isinstance(e, MessageEntry))
    pane.view.acted.emit(entry.key, "images")
    stage.until(lambda: "Remote images not loaded" not in pane.view.toPlainText())
    assert sorted(web.asked) == sorted([good, bad])
    stage.until(lambda: "bad.example" in pane.notice)
    assert "[Image: other]" in pane.view.toPlainText()
    assert "[Image: plan]" not in pane.view.toPlainText()


def test_search_hits_are_marked_and_shown_first(stage: Stage, pane: ConversationPane) -> None:
    row = rows(stage)[0]
    stage.helpdesk.reply_as_agent(row.ticket.id, "The word zebra stands here")
    stage.until(lambda: len(stage.session.library.find(row.ticket.number)) == 1)
    stage.until(lambda: "zebra" in stage.session.library.conversation(row.ref).messages[-1].body)
    pane.set_search("zebra")
    show(stage, pane, row)
    stage.until(lambda: len(pane.view.extraSelections()) == 1)
    pane.set_search("")
    stage.until(lambda: pane.view.extraSelections() == [])


def test_no_ticket_shows_what_to_do(stage: Stage, pane: ConversationPane) -> None:
    words = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert "No ticket chosen" in words
    show(stage, pane, rows(stage)[0])
    pane.show_ticket(None)
    assert "No ticket chosen" in [
        label.text() for label in pane.findChildren(QLabel) if label.isVisible()
    ]


def test_a_very_long_conversation_is_shown_in_parts(
    stage: Stage, pane: ConversationPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = rows(stage)[0]
    for number in range(12):
        stage.helpdesk.reply_as_agent(row.ticket.id, f"Answer {number}")
    library = stage.session.library

    def numbers() -> list[int]:
        found = [e.message for e in pane.view.entries if isinstance(e, MessageEntry)]
        return [m.number for m in found if m.number is not None]

    stage.until(lambda: library.conversation(row.ref).messages[-1].body == "Answer 11")
    last = library.conversation(row.ref).messages[-1].number
    assert last is not None
    for name, value in (("NEWEST", 4), ("MOST", 6), ("_MORE", 3)):
        monkeypatch.setattr(f"desktop.ui.conversation_shown.{name}", value)
    pane.show_ticket(row.ref)
    stage.until(lambda: numbers() == list(range(last - 3, last + 1)))
    assert pane.view.entries[0].key == "earlier"
    pane.view.acted.emit("earlier", "earlier")
    stage.until(lambda: numbers() == list(range(last - 6, last)))
    assert pane.view.entries[-1].key == "later"
    pane.view.acted.emit("later", "later")
    stage.until(lambda: numbers() == list(range(last - 5, last + 1)))
    pane.view.acted.emit(pane.view.entries[-1].key, "message:1")
    stage.until(lambda: 1 in numbers())


def test_the_second_click_of_two_does_not_undo_the_first(
    stage: Stage, pane: ConversationPane
) -> None:
    row = row_with(stage, status=Status.ANSWERED)
    show(stage, pane, row)
    (head,) = pane.findChildren(ConversationHeader)
    button = next(b for b in head.findChildren(QPushButton) if b.text() == "Close ticket")
    asked: list[str] = []
    head.reopen_asked.connect(lambda: asked.append("reopen"))
    closed = replace(row, ticket=replace(row.ticket, status=Status.CLOSED))
    head.show_row(closed, can_close=True, can_reopen=True, changing=False)
    assert button.text() == "Reopen"
    button.click()
    assert asked == []
    assert button.isEnabled()
    (settling,) = (t for t in head.findChildren(QTimer) if t.interval() == SETTLING_MS)
    settling.stop()
    button.click()
    assert asked == ["reopen"]


def test_nothing_is_asked_once_the_window_has_ended(stage: Stage, pane: ConversationPane) -> None:
    show(stage, pane, rows(stage)[0])
    stage.run(pane.shut_down())
    own = Qt.FindChildOption.FindDirectChildrenOnly
    for timer in pane.findChildren(QTimer, options=own):
        timer.timeout.emit()
    pane.view.outdated.emit()
    assert not any(timer.isActive() for timer in pane.findChildren(QTimer))
    assert pane.notice == ""
