"""The panel beside the conversation, over the demo helpdesk: answers, changes, logins."""

from collections.abc import Generator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import Draft
from desktop.domain.fields import CredentialKind, Credentials, Field, FieldKind, Rows
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.secret import Secret
from desktop.domain.ticket import GivenSecret
from desktop.domain.views import TicketQuery
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.details_panel import DetailsPanel
from desktop.ui.details_places import places
from desktop.ui.details_secret import DetailsSecret
from desktop.ui.form.setting import setting_of
from desktop.ui.theme import LIGHT
from tests.ui.form_stage import find
from tests.ui.forms_stage import desk
from tests.ui.frame_stage import NOW, Stage

__all__ = ["desk"]
LOGIN = Credentials(
    kind=CredentialKind.SERVER_ROOT,
    login="root",
    password=Secret("Kestrel-staple-41"),
    host="vps-204.lindenhost.example",
    port=22,
)


def department(desk: Stage, name: str) -> RemoteId:
    catalog = desk.session.library.catalog(desk.session.library.accounts()[0].id)
    assert catalog is not None
    return next(d.id for d in catalog.departments if d.name == name)


def open_ticket(desk: Stage) -> TicketRef:
    """Open a ticket with answers and a login, and wait until it is back."""
    library, actions = desk.session.library, desk.session.actions
    account = library.accounts()[0].id
    catalog = library.catalog(account)
    assert catalog is not None
    blank = actions.new_draft(account)
    draft = Draft(
        id=blank.id,
        account=account,
        ticket=None,
        department=department(desk, "Technical Support"),
        topic=RemoteId("website"),
        subject="The shop answers 502 since this morning",
        body="anker-studio.example is down. Please look.",
        fields={
            "order": catalog.services[0].id,
            "notify": "email",
            "error": "502 Bad Gateway",
            "followers": ("sanne@anker.example",),
            "login": LOGIN,
        },
    )
    desk.run(actions.send(draft, 0))
    desk.until(lambda: library.outbox() == [])

    def found() -> list[TicketRef]:
        rows = library.tickets(TicketQuery(account=account)).rows(0, 5)
        return [row.ref for row in rows if row.ticket.subject == draft.subject]

    desk.until(lambda: bool(found()))
    return found()[0]


@pytest.fixture
def pane(desk: Stage) -> Generator[ConversationPane]:
    desk.sign_in()
    made = ConversationPane(desk.session, LIGHT)
    made.resize(900, 700)
    made.show()
    made.show_ticket(open_ticket(desk))
    find(made, QToolButton, "Show details").click()
    yield made
    desk.run(made.shut_down())
    made.close()
    made.deleteLater()


def panel(pane: ConversationPane) -> DetailsPanel:
    (found,) = pane.findChildren(DetailsPanel)
    return found


def answers(pane: ConversationPane) -> dict[str, str]:
    return {line.name: line.text for line in panel(pane).lines.lines}


def notes(pane: ConversationPane) -> dict[str, str]:
    return {line.name: line.note for line in panel(pane).lines.lines if line.note}


def test_it_tells_what_the_form_said_but_no_login(pane: ConversationPane) -> None:
    said = answers(pane)
    assert said["Topic"] == "Website"
    assert said["Exact error message"] == "502 Bad Gateway"
    assert said["Order"] == "Web hosting, 14 sites"
    assert said["Keep informed"] == "sanne@anker.example"
    assert "Kestrel" not in str(said)


def test_it_is_remembered(desk: Stage, pane: ConversationPane) -> None:
    again = ConversationPane(desk.session, LIGHT)
    try:
        desk.until(lambda: bool(desk.session.profile.accounts.setting("window details")))
        later = ConversationPane(desk.session, LIGHT)
        assert not panel(later).isHidden()
        desk.run(later.shut_down())
        later.deleteLater()
    finally:
        desk.run(again.shut_down())
        again.deleteLater()


def test_what_may_be_changed_waits_offline_and_arrives_later(
    desk: Stage, pane: ConversationPane, qtbot: QtBot
) -> None:
    desk.helpdesk.stop()
    find(pane, QPushButton, "Change details").click()
    assert [f.id for f in panel(pane).fields.form] == ["order", "priority", "notify", "followers"]
    find(pane, QComboBox, "Tell me of an answer by").setCurrentText("SMS")
    find(pane, QPushButton, "Save details").click()
    desk.until(lambda: answers(pane).get("Tell me of an answer by") == "SMS")
    assert notes(pane) == {"Tell me of an answer by": "Changed here, not sent yet"}
    desk.helpdesk.start()
    desk.session.actions.sync_now()
    desk.until(lambda: desk.session.library.outbox() == [])
    desk.until(lambda: notes(pane) == {} and answers(pane)["Tell me of an answer by"] == "SMS")


def test_nothing_is_sent_where_nothing_was_changed(desk: Stage, pane: ConversationPane) -> None:
    find(pane, QPushButton, "Change details").click()
    find(pane, QPushButton, "Save details").click()
    assert not panel(pane).is_changing
    assert desk.session.library.outbox() == []


def test_a_login_is_masked_until_it_is_revealed_and_then_again(
    desk: Stage, pane: ConversationPane
) -> None:
    (secret,) = panel(pane).findChildren(DetailsSecret)
    assert set(secret.shown_password) == {"•"}
    reveal = next(b for b in secret.findChildren(QPushButton) if b.text() == "Reveal")
    reveal.click()
    desk.until(lambda: secret.shown_password == "Kestrel-staple-41")
    find(pane, QToolButton, "Copy the password").click()
    assert QGuiApplication.clipboard().text() == "Kestrel-staple-41"
    secret.conceal()
    assert "Kestrel" not in secret.shown_password
    pane.show_ticket(None)
    assert QGuiApplication.clipboard().text() == ""


def test_a_login_cannot_be_revealed_offline(desk: Stage, pane: ConversationPane) -> None:
    (secret,) = panel(pane).findChildren(DetailsSecret)
    reveal = next(b for b in secret.findChildren(QPushButton) if b.text() == "Reveal")
    desk.helpdesk.stop()
    reveal.click()
    desk.until(lambda: bool(pane.notice))
    assert set(secret.shown_password) == {"•"}
    assert reveal.isEnabled()


def test_a_login_is_destroyed_when_the_ticket_closes(desk: Stage, pane: ConversationPane) -> None:
    (secret,) = panel(pane).findChildren(DetailsSecret)
    ref = desk.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
    desk.run(desk.session.actions.close_ticket(ref))
    desk.until(lambda: secret.shown_password == "destroyed")
    assert not any(b.isVisible() and b.text() == "Reveal" for b in secret.findChildren(QPushButton))


def test_a_login_on_show_is_forgotten_when_its_ticket_goes(
    desk: Stage, pane: ConversationPane
) -> None:
    (secret,) = panel(pane).findChildren(DetailsSecret)
    next(b for b in secret.findChildren(QPushButton) if b.text() == "Reveal").click()
    desk.until(lambda: secret.shown_password == "Kestrel-staple-41")
    find(pane, QToolButton, "Copy the password").click()
    ref = desk.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
    desk.helpdesk.remove_ticket(ref.id)
    desk.until(lambda: desk.session.library.ticket(ref) is None)
    desk.until(lambda: "Kestrel" not in secret.shown_password)
    assert QGuiApplication.clipboard().text() == ""


def test_messages_and_logins_cannot_be_changed_here(pane: ConversationPane) -> None:
    find(pane, QPushButton, "Change details").click()
    assert not any(e.accessibleName() == "Login: Password" for e in pane.findChildren(QLineEdit))


def test_a_closed_ticket_is_not_changed(desk: Stage, pane: ConversationPane) -> None:
    change = find(pane, QPushButton, "Change details")
    assert change.isVisible()
    ref = desk.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
    desk.run(desk.session.actions.close_ticket(ref))
    desk.until(lambda: not change.isVisible())


def test_two_logins_of_one_field_are_told_apart(desk: Stage, pane: ConversationPane) -> None:
    form = (
        Field(
            id="boxes",
            label={"en": "Mailboxes"},
            kind=FieldKind.GROUP,
            fields=(Field(id="address", label={"en": "Address"}, kind=FieldKind.EMAIL),),
        ),
    )
    given = [
        GivenSecret(id=RemoteId(id), field="boxes", kind=CredentialKind.MAILBOX, given=NOW)
        for id in ("s1", "s2")
    ]
    rows = Rows(({"address": "a@anker.example"}, {"address": "b@anker.example"}))
    account = desk.session.library.accounts()[0].id
    setting = setting_of(desk.session.library.catalog(account), LIGHT)
    assert list(places(given, form, {"boxes": rows}, setting).values()) == [
        "Mailboxes 1: \u2068a@anker.example\u2069",
        "Mailboxes 2: \u2068b@anker.example\u2069",
    ]
    assert list(places(given, form, {}, setting).values()) == ["Mailboxes 1", "Mailboxes 2"]
    assert list(places(given[:1], form, {}, setting).values()) == ["Mailboxes"]
    (secret,) = panel(pane).findChildren(DetailsSecret)
    assert secret.accessibleName().startswith("Login · ")
