"""Every text of a helpdesk in the real window: each is shown letter by letter."""

from collections.abc import Coroutine, Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.catalog import Catalog, Department, StatusChoice, Topic
from desktop.domain.changes import AccountsChanged
from desktop.domain.fields import CredentialKind, Field, FieldKind
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.message import Attachment
from desktop.domain.status import Status
from desktop.domain.ticket import Details, GivenSecret, Person, Role
from desktop.services import keys
from desktop.services.session import Session
from desktop.ui.conversation_entries import MessageEntry
from desktop.ui.conversation_links import ask_to_open
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.store.make import ACCOUNT, ME, account, message, ticket
from tests.ui.frame_stage import appearance, running_loop

__all__ = ["appearance"]

EVIL = "<img src='file:///etc/passwd'><b>{name}</b> &lt;i&gt; \u202eevil\u2066"
BIDI = "\u202a\u202b\u202d\u202e\u2066\u2067"


def evil(name: str) -> str:
    """Return what a helpdesk calls *name*: HTML, entities and letters that turn the rest."""
    return EVIL.format(name=name)


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, appearance: Appearance
) -> Generator[MainWindow]:
    with running_loop(qapp) as loop:
        session = Session(tmp_path / "profile", keys.create_demo_key(tmp_path / "profile"))
        _fill(session)
        made = MainWindow(session, appearance)
        made.resize(1400, 900)
        made.show()

        def run(story: Coroutine[Any, Any, object]) -> None:
            task = loop.create_task(story)
            qtbot.waitUntil(task.done, timeout=30_000)
            task.result()

        run(made.complete())
        session.changes.publish(AccountsChanged())
        made.show_ticket(TicketRef(ACCOUNT, RemoteId("1")))
        pane = made.findChild(ConversationPane)
        assert pane is not None
        qtbot.waitUntil(lambda: any(isinstance(e, MessageEntry) for e in pane.view.entries))
        yield made
        run(made.shut_down())
        made.hide()
        made.deleteLater()
        run(session.stop())


def _fill(session: Session) -> None:
    given = datetime(2026, 1, 1, tzinfo=UTC)
    session.profile.accounts.add(account(name=evil("account")))
    field = Field(
        id="f", kind=FieldKind.LINE, label={"en": evil("label")}, help={"en": evil("help")}
    )
    department = Department(
        RemoteId("1"),
        evil("department"),
        description=evil("description"),
        topics=(Topic(RemoteId("t"), evil("topic")),),
        form=(field,),
    )
    statuses = (StatusChoice("open", evil("status"), Status.ANSWERED),)
    session.profile.tickets.save_catalog(ACCOUNT, Catalog((department,), statuses))
    secret = GivenSecret(
        id=RemoteId("s"), field="f", kind=CredentialKind.CMS, host=evil("host"), given=given
    )
    person = Person(RemoteId("p"), evil("person"), Role.AGENT, evil("mail"))
    file = Attachment(
        id=RemoteId("a"), name=evil("file") + ".pdf", size=9, content_type=evil("type")
    )
    session.profile.tickets.save(
        ACCOUNT,
        me=ME.id,
        tickets=[
            ticket(
                "1",
                number=evil("number")[:20],
                subject=evil("subject"),
                department_name=evil("department"),
                status_label=evil("status"),
                preview=evil("preview"),
                requester=person,
                assignee=person,
                priority=evil("priority"),
                tags=(evil("tag"),),
                details=Details(
                    topic=RemoteId("t"), fields={"f": evil("answer")}, secrets=(secret,)
                ),
            )
        ],
        messages=[
            message("1", "1", by=person, body="x", attachments=(file,), channel=evil("channel"))
        ],
    )


def shown(widget: QWidget) -> list[tuple[QWidget, str, bool]]:
    """Return every text of the window with whether it may be taken for HTML."""
    found: list[tuple[QWidget, str, bool]] = []
    for part in (widget, *widget.findChildren(QWidget)):
        tip = part.toolTip()
        found.append((part, tip, _looks_like_html(tip)))
        if isinstance(part, QLabel) and part.text():
            rich = part.textFormat() is not Qt.TextFormat.PlainText
            found.append((part, part.text(), rich and _looks_like_html(part.text())))
    return found


def _looks_like_html(text: str) -> bool:
    """Tell whether Qt would take *text* for HTML where nobody told it what it is."""
    return "<" in text or "&lt;" in text


def test_no_label_and_no_tooltip_takes_it_for_html(window: MainWindow) -> None:
    texts = shown(window)
    assert any("<b>subject</b>" in text for _, text, _ in texts)
    for part, text, rich in texts:
        # What is rich is made by us, with every letter of others escaped.
        assert not rich or ("<b>" not in text and "<img" not in text), (part, text)


def test_letters_that_turn_others_are_shown_or_gone(window: MainWindow) -> None:
    pane = window.findChild(ConversationPane)
    assert pane is not None
    texts = [text for part, text, _ in shown(window) if part.isVisible()]
    for text in (*texts, window.windowTitle(), pane.view.toPlainText()):
        assert not set(text) & set(BIDI), text


def test_questions_show_where_a_link_leads_letter_by_letter(window: MainWindow) -> None:
    box = ask_to_open(window, "https://user@xn--80ak6aa92e.com/<b>x</b>")
    assert isinstance(box, QMessageBox)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert "xn--80ak6aa92e.com" in box.text()
    assert "user" not in box.informativeText()
    box.close()
    assert ask_to_open(window, "javascript:alert(1)") is None
