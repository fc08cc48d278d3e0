"""Logins given with a reply."""

from collections.abc import Generator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.domain.fields import CredentialKind, Credentials
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import Reply
from desktop.domain.secret import Secret
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.ui.coach_panel import CoachPanel
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.theme import LIGHT
from tests.ui.form_stage import find
from tests.ui.forms_stage import desk
from tests.ui.frame_stage import Stage

__all__ = ["desk"]


def answered(desk: Stage) -> TicketRef:
    found = desk.session.library.tickets(TicketQuery(statuses=frozenset({Status.ANSWERED})))
    return found.rows(0, 1)[0].ref


@pytest.fixture
def pane(desk: Stage) -> Generator[ConversationPane]:
    desk.sign_in()
    made = ConversationPane(desk.session, LIGHT)
    made.resize(800, 900)
    made.show()
    made.show_ticket(answered(desk))
    yield made
    desk.run(made.shut_down())
    made.close()
    made.deleteLater()


def give(pane: ConversationPane, qtbot: QtBot, *parts: str) -> None:
    find(pane, QToolButton, "Give a login").click()
    for part, text in (("Server", "web.example"), ("Login", "deploy"), ("Password", "pw")):
        if part in parts:
            qtbot.keyClicks(find(pane, QLineEdit, part), text)


def test_a_reply_carries_a_login(desk: Stage, pane: ConversationPane, qtbot: QtBot) -> None:
    give(pane, qtbot, "Server", "Login", "Password")
    qtbot.keyClicks(pane.composer.box.edit, "Here it is.")
    pane.composer.box.send_button.click()
    desk.until(lambda: len(desk.session.library.outbox()) == 1)
    (item,) = desk.session.library.outbox()
    assert isinstance(item.command, Reply)
    assert item.command.credentials == (
        Credentials(
            kind=CredentialKind.SERVER_ROOT,
            login="deploy",
            password=Secret("pw"),
            host="web.example",
            port=22,
        ),
    )
    assert "pw" not in item.command.body
    assert not find(pane, QLineEdit, "Password").isVisible()


def test_half_a_login_is_not_sent(desk: Stage, pane: ConversationPane, qtbot: QtBot) -> None:
    give(pane, qtbot, "Login")
    qtbot.keyClicks(pane.composer.box.edit, "Here it is.")
    pane.composer.box.send_button.click()
    assert pane.composer.box.reason == "Complete the login, or remove it."
    assert desk.session.library.outbox() == []


def test_a_login_is_kept_with_the_draft(desk: Stage, pane: ConversationPane, qtbot: QtBot) -> None:
    ref = answered(desk)
    give(pane, qtbot, "Login", "Password")
    pane.show_ticket(None)
    desk.run(pane.flush())
    pane.show_ticket(ref)
    assert find(pane, QLineEdit, "Login").text() == "deploy"
    assert find(pane, QLineEdit, "Login").isVisible()


def status(desk: Stage, ref: TicketRef) -> Status | None:
    row = desk.session.library.ticket(ref)
    return None if row is None else row.ticket.status


def test_a_login_that_is_being_typed_goes_when_the_ticket_closes(
    desk: Stage, pane: ConversationPane, qtbot: QtBot
) -> None:
    ref, box = answered(desk), pane.composer.box
    qtbot.keyClicks(box.edit, "Here it is.")
    give(pane, qtbot, "Login", "Password")
    desk.run(desk.session.actions.close_ticket(ref))
    desk.until(lambda: box.draft is not None and not box.draft.credentials)
    assert not find(pane, QLineEdit, "Password").isVisible()
    desk.run(pane.flush())
    (kept,) = desk.session.library.drafts()
    assert (kept.body, kept.credentials) == ("Here it is.", ())
    # What is given from now on is meant for the closed ticket.
    assert status(desk, ref) is Status.CLOSED
    give(pane, qtbot, "Login", "Password")
    desk.run(pane.flush())
    (kept,) = desk.session.library.drafts()
    assert [login.login for login in kept.credentials] == ["deploy"]
    box.send_button.click()
    desk.until(lambda: len(desk.session.library.outbox()) == 1)


def test_the_only_login_can_be_removed(desk: Stage, pane: ConversationPane, qtbot: QtBot) -> None:
    give(pane, qtbot, "Login")
    remove = find(pane, QPushButton, "Remove Login")
    remove.click()
    remove.click()
    asked = [w for w in pane.findChildren(QLineEdit) if w.accessibleName() == "Login"]
    assert not any(edit.isVisible() for edit in asked)
    assert pane.composer.box.draft is not None
    assert pane.composer.box.draft.credentials == ()


def test_the_warning_comes_before_a_login_that_all_staff_would_read(
    desk: Stage, pane: ConversationPane, qtbot: QtBot
) -> None:
    account = desk.session.library.accounts()[0].id
    can = desk.session.library.capabilities(account)
    weak = msgspec.json.decode(msgspec.json.encode(can), type=dict[str, object])
    weak["secret_fields"] = False
    desk.session.profile.accounts.set_setting(
        f"capabilities {account}", msgspec.json.encode(weak).decode()
    )
    give(pane, qtbot, "Login", "Password")
    qtbot.keyClicks(pane.composer.box.edit, "Here it is.")
    pane.composer.box.send_button.click()
    assert "all its staff can read them" in pane.composer.box.reason
    assert desk.session.library.outbox() == []
    pane.composer.box.send_button.click()
    desk.until(lambda: len(desk.session.library.outbox()) == 1)


def test_a_password_in_the_text_is_moved_into_a_login(
    desk: Stage, pane: ConversationPane, qtbot: QtBot
) -> None:
    (coach,) = pane.findChildren(CoachPanel)
    qtbot.keyClicks(pane.composer.box.edit, "login: deploy password: Kestrel-staple-41")
    button = "Move it to a protected field"
    desk.until(lambda: any(b.text() == button for b in coach.findChildren(QPushButton)))
    next(b for b in coach.findChildren(QPushButton) if b.text() == button).click()
    assert "Kestrel" not in pane.composer.text
    assert pane.composer.box.draft is not None
    (given,) = pane.composer.box.draft.credentials
    assert given.password == Secret("Kestrel-staple-41")
    assert not pane.composer.box.edit.document().isUndoAvailable()


@pytest.mark.parametrize("width", [620, 900])
def test_a_warning_is_seen_whole_although_it_is_new(
    desk: Stage, pane: ConversationPane, qtbot: QtBot, width: int
) -> None:
    pane.resize(width, 800)
    (coach,) = pane.findChildren(CoachPanel)
    qtbot.keyClicks(pane.composer.box.edit, "use password: Kestrel-staple-41 for root")
    button = "Move it to a protected field"
    desk.until(lambda: any(b.text() == button for b in coach.findChildren(QPushButton)))
    # At once, and not only after the layout has had its turn.
    offer = next(b for b in coach.findChildren(QPushButton) if b.text() == button)
    assert offer.isVisible()
    assert coach.height() > offer.height() * 2
    desk.until(lambda: offer.mapTo(coach, offer.rect().bottomLeft()).y() > 0)
    QApplication.processEvents()
    assert coach.verticalScrollBar().maximum() == 0
    assert coach.rect().contains(offer.mapTo(coach, offer.rect().bottomLeft()))


def test_one_line_over_the_reply_needs_no_scrolling(pane: ConversationPane, qtbot: QtBot) -> None:
    (coach,) = pane.findChildren(CoachPanel)
    coach.show_promise("Without a reply this ticket closes by itself tomorrow 9:00, in 20 hours.")
    coach.show()
    coach.fit(pane.width() - 32, 232)
    QApplication.processEvents()
    assert coach.verticalScrollBar().maximum() == 0
    assert coach.height() < 48


def test_advice_that_was_hidden_comes_again_with_the_next_draft(
    desk: Stage, pane: ConversationPane, qtbot: QtBot
) -> None:
    (coach,) = pane.findChildren(CoachPanel)

    def warned() -> bool:
        return any(
            b.text() == "Move it to a protected field" and b.isVisible()
            for b in coach.findChildren(QPushButton)
        )

    words = "use password: Kestrel-staple-41 for root"
    qtbot.keyClicks(pane.composer.box.edit, words)
    desk.until(warned)
    find(pane, QToolButton, "Hide this advice for this draft").click()
    desk.until(lambda: not warned())
    assert desk.session.advisor.dismissed() == frozenset()
    pane.composer.box.send_button.click()
    desk.until(lambda: pane.composer.text == "")
    qtbot.keyClicks(pane.composer.box.edit, words)
    desk.until(warned)
