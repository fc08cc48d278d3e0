"""The conversation as it stands in the window: what is shown, kept, copied, and never loaded."""

import threading
from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPixmap, QTextCursor, QTextDocument
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from desktop.domain.message import BodyFormat
from desktop.domain.outbox import State
from desktop.domain.text import find_hits
from desktop.ui.conversation_copy import plain_selection
from desktop.ui.conversation_entries import MessageEntry
from desktop.ui.conversation_pictures import Pictures
from desktop.ui.conversation_thread import Opened, Sending
from desktop.ui.conversation_view import ConversationView
from desktop.ui.decoding import decode
from desktop.ui.theme import DARK, LIGHT
from tests.ui.conversation_stage import (
    ME,
    NOW,
    Runner,
    conversation,
    entries,
    held_by,
    item,
    message,
    with_body,
)
from tests.ui.conversation_stage import run as run  # noqa: PLC0414 - a fixture


@pytest.fixture
def pictures() -> Pictures:
    return Pictures()


@pytest.fixture
def view(qtbot: QtBot, pictures: Pictures) -> ConversationView:
    made = ConversationView(LIGHT, pictures)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


@pytest.fixture
def counting_server() -> Generator[tuple[str, list[str]]]:
    """A web server on this machine that notes every request."""
    seen: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            del format, args

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", seen
    server.shutdown()
    server.server_close()
    thread.join()


def keys(view: ConversationView) -> list[str]:
    return [entry.key for entry in view.entries]


def anchors(view: ConversationView) -> list[str]:
    """Return the address of every link in the document, in order."""
    found: list[str] = []
    block = view.document().firstBlock()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            href = part.fragment().charFormat().anchorHref()
            if href and (not found or found[-1] != href):
                found.append(href)
            part += 1
        block = block.next()
    return found


def colours_of(view: ConversationView) -> set[str]:
    image = view.viewport().grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def test_messages_stand_in_order_with_author_role_number_and_time(
    view: ConversationView, run: Runner
) -> None:
    shown = conversation([message(1, "First", author=ME), message(2, "Second")])
    assert run(view.show_entries(entries(shown)))
    text = view.toPlainText()
    assert view.accessibleName() == "Conversation"
    for words in ("Sam Person", "You", "#1", "First", "Mara Lind", "Staff", "#2", "Second"):
        assert words in text
    assert text.index("First") < text.index("Second")


def test_the_channel_is_told_unless_it_is_the_usual_one(
    view: ConversationView, run: Runner
) -> None:
    called = replace(message(1), channel="phone")
    odd = replace(message(2), channel="pigeon")
    run(view.show_entries(entries(conversation([called, odd, message(3)]))))
    lines = [line for line in view.toPlainText().split("\n") if "Mara Lind" in line]
    assert "by phone" in lines[0]
    assert "pigeon" in lines[1]
    assert "app" not in lines[2]


def test_internal_notes_say_so_in_words_and_colour(view: ConversationView, run: Runner) -> None:
    run(view.show_entries(entries(conversation([message(1, "secret", internal=True)]))))
    assert "Internal note" in view.toPlainText()
    assert LIGHT.colours.note.fill in colours_of(view)


def test_pending_ones_stand_at_the_end_with_their_state_in_words(
    view: ConversationView, run: Runner
) -> None:
    waiting = [
        item(State.QUEUED),
        item(State.IN_FLIGHT),
        item(State.PARKED, "It is too long."),
        item(State.UNCONFIRMED, "It may have arrived."),
        held_by(message(1)),
    ]
    run(view.show_entries(entries(conversation([message(1)], waiting), offline=True)))
    text = view.toPlainText()
    for words in (
        "Waiting to be sent: you are offline",
        "Sending…",
        "Not sent: It is too long.",
        "Retry",
        "Not confirmed: It may have arrived.",
        "Send again",
        "It is there",
        "Mara Lind\u2069 answered after you wrote this",
        "“\u2068Hello\u2069”",
        "Look at the answer",
        "Send anyway",
    ):
        assert words in text
    assert keys(view) == ["m:m1", *(f"p:o-{entry.state}" for entry in waiting)]
    done = [address.rpartition("/")[2] for address in anchors(view) if "p%3A" in address]
    assert done.count("edit") == 4
    assert done.count("discard") == 4
    assert done.count("retry") == 3
    assert done.count("arrived") == done.count("answer") == 1


def test_an_item_goes_only_after_a_second_word(view: ConversationView, run: Runner) -> None:
    parked = item(State.PARKED, "It is too long.")
    asked = Sending(asked=frozenset({f"p:{parked.id}"}))
    run(view.show_entries(entries(conversation([message(1)], [parked]), sending=asked)))
    done = [address.rpartition("/")[2] for address in anchors(view) if "p%3A" in address]
    assert done == ["discard-now", "keep"]
    assert "Discard for good" in view.toPlainText()


def test_only_what_changed_is_written_again(view: ConversationView, run: Runner) -> None:
    first, second = message(1, "First"), message(2, "Second")
    run(view.show_entries(entries(conversation([first, second]))))
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index("First"))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    run(view.show_entries(entries(conversation([first, with_body(second, "Changed")]))))
    assert view.textCursor().selectedText() == "First"
    assert "Changed" in view.toPlainText()
    assert "Second" not in view.toPlainText()
    assert view.toPlainText().count("Mara Lind") == 2


def test_messages_can_go_again(view: ConversationView, run: Runner) -> None:
    run(view.show_entries(entries(conversation([message(n) for n in range(1, 6)]))))
    run(view.show_entries(entries(conversation([message(1)]))))
    assert keys(view) == ["m:m1"]
    assert view.toPlainText().count("Mara Lind") == 1
    view.reset()
    assert view.toPlainText() == ""


def test_the_place_is_kept_when_older_messages_come_above(
    view: ConversationView, run: Runner
) -> None:
    run(view.show_entries(entries(conversation([message(n) for n in range(20, 60)], earlier=19))))
    view.places.scroll_to("m:m30")
    before = view.places.anchor()
    assert before is not None
    run(view.show_entries(entries(conversation([message(n) for n in range(1, 60)]))))
    view.places.restore(before)
    after = view.places.anchor()
    assert after is not None
    assert (after[0], round(after[1] - before[1])) == (before[0], 0)


def test_a_thousand_messages_show_the_newest_fifty_first(
    view: ConversationView, run: Runner
) -> None:
    shown = conversation([message(n) for n in range(951, 1001)], earlier=950)
    run(view.show_entries(entries(shown)))
    assert keys(view)[:2] == ["earlier", "m:m951"]
    assert "Show earlier messages (950)" in view.toPlainText()
    with_signal: list[tuple[str, str]] = []
    view.acted.connect(lambda key, action: with_signal.append((key, action)))
    view.anchorClicked.emit(QUrl(anchors(view)[0]))
    assert with_signal == [("earlier", "earlier")]


def test_numbers_in_a_text_lead_to_that_message(view: ConversationView, run: Runner) -> None:
    shown = conversation([message(1), message(2, "As in #1, not #9")])
    run(view.show_entries(entries(shown)))
    assert [a for a in anchors(view) if "message" in a] == ["deskbell-do:m%3Am2/message:1"]


def test_quotes_open_and_close(view: ConversationView, run: Runner) -> None:
    quoted = message(1, "Yes.\n\nOn Monday, A wrote:\n> the old text")
    run(view.show_entries(entries(conversation([quoted]))))
    assert "Show quoted text" in view.toPlainText()
    assert "the old text" not in view.toPlainText()
    opened = Opened()
    opened.toggle_quote("m:m1", 0)
    run(view.show_entries(entries(conversation([quoted]), opened=opened)))
    assert "Hide quoted text" in view.toPlainText()
    assert "the old text" in view.toPlainText()


def test_search_hits_are_marked(view: ConversationView, run: Runner) -> None:
    run(view.show_entries(entries(conversation([message(1, "The invoice is paid")]))))
    hits = find_hits(view.document().toRawText(), "invo")
    view.mark_hits(hits)
    (marked,) = view.extraSelections()
    assert marked.cursor.selectedText() == "invo"


def test_what_is_copied_is_plain_and_spans_messages(view: ConversationView, run: Runner) -> None:
    shown = conversation([message(1, "First line\nsecond"), message(2, "* x", BodyFormat.MARKDOWN)])
    run(view.show_entries(entries(shown)))
    view.selectAll()
    copied = plain_selection(view.textCursor())
    assert "First line\nsecond" in copied
    assert "•\tx" in copied
    assert not any(c in copied for c in "\u2068\u2069\ufffc\u200b\u2029")
    data = view.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]


def test_copied_times_stay_true(view: ConversationView, run: Runner) -> None:
    written = [replace(message(n), created=NOW - timedelta(minutes=5 + n)) for n in (1, 2)]
    run(view.show_entries(entries(conversation(written))))
    shown = [e for e in view.entries if isinstance(e, MessageEntry)]
    before = view.toPlainText()
    assert all(e.time in before and e.exact not in before for e in shown)
    view.selectAll()
    copied = plain_selection(view.textCursor())
    assert [copied.count(e.exact) for e in shown] == [1, 1]
    assert not any(f" {e.time}" in copied for e in shown)
    assert view.toPlainText() == before


def test_nothing_is_ever_fetched_by_showing(
    view: ConversationView, run: Runner, counting_server: tuple[str, list[str]], tmp_path: Path
) -> None:
    url, seen = counting_server
    secret = tmp_path / "secret.png"
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff00ff"))
    assert picture.save(str(secret))
    body = (
        f"<img src='{url}/a.png'><img src='{secret.as_uri()}'><img src='{secret}'>"
        f"<p style='background:url({url}/b)'>x</p><link rel=stylesheet href='{url}/c'>"
        f"<table background='{url}/d'><tr><td>y</td><td>z</td></tr></table>"
        f"<iframe src='{url}/e'></iframe><video src='{url}/f'></video>"
        f"<script src='{url}/g'></script><object data='{url}/h'></object>"
    )
    opened = Opened()
    opened.show_images("m:m1")
    shown = conversation([message(1, body, BodyFormat.HTML)])
    for wanted in (Opened(), opened):
        run(view.show_entries(entries(shown, opened=wanted)))
        assert "#ff00ff" not in colours_of(view)
    # Even HTML put into the document directly gets nothing.
    view.document().setHtml(
        f"<img src='{url}/i.png'><img src='{secret.as_uri()}' width=20 height=20>"
    )
    assert "#ff00ff" not in colours_of(view)
    assert seen == []


def test_every_resource_is_answered_without_looking_outside(
    view: ConversationView, tmp_path: Path
) -> None:
    sheet = tmp_path / "a.css"
    sheet.write_text("p { color: red }")
    image = QTextDocument.ResourceType.ImageResource.value
    for name in ("file:///etc/passwd", "http://127.0.0.1:1/x", "qrc:/x", "deskbell-icon:../../x"):
        answer = view.loadResource(image, QUrl(name))
        assert isinstance(answer, QImage)
        assert answer.width() == 1
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert view.loadResource(style, QUrl.fromLocalFile(str(sheet))) == ""


def test_images_show_once_they_are_there(
    view: ConversationView, run: Runner, pictures: Pictures
) -> None:
    shown = conversation(
        [message(1, "<img src='https://a.example/x.png' alt='plan'>", BodyFormat.HTML)]
    )
    run(view.show_entries(entries(shown)))
    assert "Remote images not loaded (from a.example)." in view.toPlainText()
    assert "[Image: plan]" in view.toPlainText()
    opened = Opened()
    opened.show_images("m:m1")
    (entry,) = entries(shown, opened=opened)
    assert isinstance(entry, MessageEntry)
    key = entry.rendered.pictures[0].key
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff00ff"))
    pictures.put(key, picture)
    run(view.show_entries(entries(shown, opened=opened, loaded=pictures.loaded())))
    assert "not loaded" not in view.toPlainText()
    assert "#ff00ff" in colours_of(view)


def test_the_theme_changes_every_colour(view: ConversationView, run: Runner) -> None:
    shown = conversation([message(1, author=ME)])
    run(view.show_entries(entries(shown)))
    assert LIGHT.colours.own_message in colours_of(view)
    view.set_theme(DARK)
    run(view.show_entries(entries(shown)))
    assert DARK.colours.own_message in colours_of(view)
    assert LIGHT.colours.own_message not in colours_of(view)


def test_numbers_stay_at_the_far_end_when_the_window_changes(
    view: ConversationView, run: Runner
) -> None:
    run(view.show_entries(entries(conversation([message(n) for n in range(1, 9)]))))
    for width in (900, 520, 760):
        view.resize(width, 500)
        layout = view.document().documentLayout()
        heights = {
            layout.blockBoundingRect(frame.firstCursorPosition().block()).height()
            for frame in view.document().rootFrame().childFrames()
        }
        assert len(heights) == 1, f"a number fell into a second line at {width}"


def test_tooltips_show_the_exact_time_and_the_true_target_as_plain_text(
    view: ConversationView, run: Runner, qtbot: QtBot
) -> None:
    body = "<a href='https://evil.example/<b>x</b>'>Click here now please</a>"
    run(view.show_entries(entries(conversation([message(1, body, BodyFormat.HTML)]))))
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.document().toRawText().index("here") + 2)
    place = view.cursorRect(cursor).center()
    view.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert "https://evil.example/%3Cb%3Ex%3C/b%3E" in QToolTip.text()
    QToolTip.hideText()


def test_right_to_left_windows_mirror_the_cards(
    qtbot: QtBot, pictures: Pictures, run: Runner
) -> None:
    view = ConversationView(LIGHT, pictures)
    qtbot.addWidget(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_theme(LIGHT)
    view.resize(700, 300)
    view.show()
    run(view.show_entries(entries(conversation([message(1, author=ME)]))))
    image = view.viewport().grab().toImage()
    middle = view.places.top_of("m:m1")
    assert middle is not None
    y = round(middle) + 14
    accent = LIGHT.colours.accent
    found = [x for x in range(image.width()) if QColor(image.pixel(x, y)).name() == accent]
    assert found
    assert min(found) > image.width() / 2


def test_only_real_and_bounded_images_are_decoded(tmp_path: Path) -> None:
    picture = QPixmap(30, 20)
    picture.fill(QColor("#123456"))
    for kind in ("PNG", "JPG"):
        path = tmp_path / f"a.{kind}"
        assert picture.save(str(path), kind)
        image = decode(path.read_bytes())
        assert image is not None
        assert (image.width(), image.height()) == (30, 20)
    assert decode(b"<svg xmlns='http://www.w3.org/2000/svg'/>") is None
    assert decode(b"\x89PNG\r\n\x1a\n" + b"\x00" * 50) is None
    huge = (
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x00\x00\x00\x01\x00\x00\x08\x02\x00\x00\x00"
    )
    assert decode(huge + b"\x00" * 100) is None
    assert decode(b"") is None


def test_a_place_without_words_has_no_tooltip(view: ConversationView, run: Runner) -> None:
    run(view.show_entries(entries(conversation([message(1)]))))
    place = QPoint(5, view.viewport().height() - 5)
    view.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert QToolTip.text() == ""


class Narrowed(QObject):
    """Notes whenever a view's text becomes wider or narrower."""

    def __init__(self, view: ConversationView) -> None:
        super().__init__(view)
        self._view = view
        self.times = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self._view.document().isEmpty():
            self.times += 1
        return super().eventFilter(watched, event)


def test_a_long_conversation_is_laid_out_for_one_width(view: ConversationView, run: Runner) -> None:
    narrowed = Narrowed(view)
    long = "A line of a long text.\n" * 400
    run(view.show_entries(entries(conversation([message(1, long)]))))
    assert view.verticalScrollBar().isVisible()
    assert narrowed.times == 0
    view.reset()
    run(view.show_entries(entries(conversation([message(1)]))))
    assert not view.verticalScrollBar().isVisible()
