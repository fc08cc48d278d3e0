"""New tickets whose departments ask more than subject and message, over the demo helpdesk."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.changes import CatalogChanged
from desktop.domain.fields import CredentialKind, Credentials, Field, FieldKind
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import NewTicket
from desktop.domain.secret import Secret
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.services.session import Session
from desktop.ui.draft_list import draft_place, draft_title
from desktop.ui.form.titled import FaultLine
from desktop.ui.new_ticket import NewTicketDialog
from tests.ui.command_stage import lend_send
from tests.ui.form_stage import find
from tests.ui.forms_stage import choose, desk, type_in, window
from tests.ui.frame_stage import Stage

__all__ = ["desk", "window"]


def faults(window: NewTicketDialog) -> list[str]:
    lines = (line for line in window.findChildren(FaultLine) if line.isVisible())
    return [line.text for line in lines if line.text]


def write(window: NewTicketDialog, qtbot: QtBot) -> None:
    type_in(window, qtbot, "New ticket subject", "The bulk of Monday did not arrive")
    qtbot.keyClicks(window.box.edit, "None of our customers has it on mobile.example.")


def test_what_the_department_asks_is_needed_and_goes_with_the_ticket(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    choose(window, "SMS delivery")
    write(window, qtbot)
    type_in(window, qtbot, "Bulk code", "B2026")
    window.box.send_button.click()
    assert faults(window)[0].startswith("A bulk code is a B and eight digits")
    assert find(window, QLineEdit, "Bulk code").hasFocus()
    type_in(window, qtbot, "Bulk code", "1104")
    type_in(window, qtbot, "Day it was sent", "2026-11-04")
    find(window, QComboBox, "What happened").setCurrentText("Nothing arrived")
    assert faults(window) == []
    window.box.send_button.click()
    desk.until(lambda: len(desk.session.library.outbox()) == 1)
    (item,) = desk.session.library.outbox()
    assert isinstance(item.command, NewTicket)
    assert item.command.fields == {"bulk": "B20261104", "date": "2026-11-04", "what": "none"}


def test_another_department_takes_what_fits_and_gives_the_rest_back(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    choose(window, "Technical Support")
    find(window, QComboBox, "Order").setCurrentText("VPS M (vps-204)")
    qtbot.keyClicks(find(window, QTextEdit, "Exact error message"), "502 Bad Gateway")
    choose(window, "Billing")
    assert find(window, QLineEdit, "Order").text() == "VPS M (vps-204)"
    choose(window, "Technical Support")
    assert find(window, QTextEdit, "Exact error message").toPlainText() == "502 Bad Gateway"


def test_a_draft_keeps_every_answer_and_the_login(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    choose(window, "CMS problem", "Cannot sign in")
    type_in(window, qtbot, "Domain name", "shop.example")
    for part, text in (("Address of the sign-in", "shop.example/a"), ("Login", "admin")):
        type_in(window, qtbot, f"CMS login: {part}", text)
    type_in(window, qtbot, "CMS login: Password", "not a real one")
    window.close()
    desk.run(window.flush())
    (draft,) = desk.session.library.drafts()
    assert draft.fields["login"] == Credentials(
        kind=CredentialKind.CMS,
        login="admin",
        password=Secret("not a real one"),
        host="shop.example/a",
        port=443,
    )
    assert draft_title(draft, desk.session.library) == "New ticket"
    assert "CMS problem" in draft_place(draft, desk.session.library)
    window.begin(draft)
    assert find(window, QLineEdit, "Domain name").text() == "shop.example"
    assert find(window, QLineEdit, "CMS login: Login").text() == "admin"
    desk.run(window.flush())
    (again,) = desk.session.library.drafts()
    assert again.fields == draft.fields


def test_undo_brings_back_what_was_not_sent_too(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    choose(window, "Technical Support")
    qtbot.keyClicks(find(window, QTextEdit, "Exact error message"), "502")
    choose(window, "Sales")
    write(window, qtbot)
    window.box.send_button.click()
    desk.until(window.undo_bar.isVisible)
    window.undo_bar.undo()
    desk.until(lambda: find(window, QLineEdit, "New ticket subject").isVisible())
    choose(window, "Technical Support")
    assert find(window, QTextEdit, "Exact error message").toPlainText() == "502"


def chosen(window: NewTicketDialog) -> str:
    """Return the id of the chosen department."""
    assert window.box.draft is not None
    assert window.box.draft.department is not None
    return window.box.draft.department


def change_form(session: Session, department: str, *form: Field) -> None:
    """Let the helpdesk ask other things from now on."""
    account = session.library.accounts()[0].id
    catalog = session.library.catalog(account)
    assert catalog is not None
    changed = tuple(
        replace(d, form=form) if d.name == department else d for d in catalog.departments
    )
    session.profile.tickets.save_catalog(account, replace(catalog, departments=changed))
    session.changes.publish(CatalogChanged(account))


def test_a_form_that_changes_on_the_server_keeps_answers_and_the_keys(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    lend_send(window)
    choose(window, "SMS delivery")
    window.activateWindow()
    desk.until(window.isActiveWindow)
    edit = find(window, QLineEdit, "Bulk code")
    edit.setFocus()
    qtbot.keyClicks(edit, "B2026")
    form = [
        {"id": "sender", "kind": "line", "label": {"en": "Sender"}},
        {"id": "bulk", "kind": "line", "label": {"en": "Code"}},
    ]
    desk.helpdesk.change_department(chosen(window), form=form)
    desk.until(lambda: any(w.accessibleName() == "Code" for w in window.findChildren(QLineEdit)))
    assert find(window, QLineEdit, "Code").text() == "B2026"
    assert find(window, QLineEdit, "Code").hasFocus()
    assert find(window, QLineEdit, "Sender").isVisible()


def test_a_department_whose_form_is_broken_takes_subject_and_message(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    choose(window, "SMS delivery")
    twice = {"id": "bulk", "kind": "line", "label": {"en": "Bulk code"}}
    desk.helpdesk.change_department(chosen(window), form=[twice, twice])
    desk.until(lambda: bool(window.form.head.problem))
    assert window.form.fields.form == ()
    write(window, qtbot)
    window.box.send_button.click()
    desk.until(lambda: len(desk.session.library.outbox()) == 1)


def test_a_login_goes_only_after_asking_where_all_staff_would_read_it(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    library = desk.session.library
    account = library.accounts()[0].id
    can = library.capabilities(account)
    assert can is not None
    desk.session.profile.accounts.set_setting(
        f"capabilities {account}", encoded(replace(can, secret_fields=False))
    )
    change_form(
        desk.session,
        "Sales",
        Field(id="root", kind=FieldKind.CREDENTIALS, label={"en": "Server"}),
    )
    choose(window, "Sales")
    type_in(window, qtbot, "Server: Server", "web.example")
    type_in(window, qtbot, "Server: Login", "root")
    type_in(window, qtbot, "Server: Password", "not a real one")
    write(window, qtbot)
    window.box.send_button.click()
    assert "all its staff can read them" in window.box.reason
    assert library.outbox() == []
    window.box.send_button.click()
    desk.until(lambda: len(library.outbox()) == 1)


def encoded(value: object) -> str:
    import msgspec

    return msgspec.json.encode(value).decode()


def test_a_new_ticket_goes_on_from_a_closed_one(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    rows = desk.session.library.tickets(TicketQuery(statuses=frozenset({Status.CLOSED}))).rows(0, 9)
    closed = next(row for row in rows if row.ticket.department_name == "Billing")
    window.begin(desk.session.actions.follow_up(closed.ref))
    assert find(window, QLineEdit, "New ticket subject").text() == closed.ticket.subject
    assert find(window, QComboBox, "New ticket department").currentText() == "Billing"
    qtbot.keyClicks(window.box.edit, "It is there again.")
    window.box.send_button.click()
    desk.until(lambda: len(desk.session.library.outbox()) == 1)
    (item,) = desk.session.library.outbox()
    assert isinstance(item.command, NewTicket)
    assert item.command.follows == closed.ref.id


def test_enter_in_a_field_goes_on_and_the_keys_that_send_send(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    lend_send(window)
    choose(window, "SMS delivery")
    window.activateWindow()
    desk.until(window.isActiveWindow)
    edit = find(window, QLineEdit, "Bulk code")
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert window.box.reason == ""
    assert not edit.hasFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.box.reason.startswith("Not sent yet")


def test_staff_open_tickets_for_customers(desk: Stage, qtbot: QtBot) -> None:
    from desktop.ui.theme import LIGHT

    desk.sign_in("agent")
    dialog = NewTicketDialog(desk.session, LIGHT)
    try:
        dialog.begin()
        requester = find(dialog, QLineEdit, "New ticket requester")
        assert requester.isVisible()
        known = desk.session.library.requesters(desk.session.library.accounts()[0].id)
        assert known
        choose(dialog, "Sales")
        qtbot.keyClicks(requester, "nobody")
        find(dialog, QComboBox, "New ticket channel").setCurrentText("Phone")
        write(dialog, qtbot)
        dialog.box.send_button.click()
        assert faults(dialog) == ["Write an e-mail address such as name@example.com."]
        requester.clear()
        qtbot.keyClicks(requester, known[0])
        dialog.box.send_button.click()
        desk.until(lambda: len(desk.session.library.outbox()) == 1)
        (item,) = desk.session.library.outbox()
        assert isinstance(item.command, NewTicket)
        assert (item.command.requester, item.command.channel) == (known[0], "phone")
    finally:
        desk.run(dialog.shut_down())
        dialog.close()
        dialog.deleteLater()


def test_staff_may_leave_open_what_they_were_not_told(desk: Stage, qtbot: QtBot) -> None:
    from desktop.ui.theme import LIGHT

    desk.sign_in("agent")
    dialog = NewTicketDialog(desk.session, LIGHT)
    try:
        dialog.begin()
        choose(dialog, "SMS delivery")
        write(dialog, qtbot)
        dialog.box.send_button.click()
        desk.until(lambda: len(desk.session.library.outbox()) == 1)
        assert faults(dialog) == []
    finally:
        desk.run(dialog.shut_down())
        dialog.close()
        dialog.deleteLater()


def test_a_persian_reader_is_asked_in_persian(desk: Stage, window: NewTicketDialog) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Persian, QLocale.Country.Iran))
    try:
        window.begin(desk.session.actions.new_draft(desk.session.library.accounts()[0].id))
        choose(window, "امور مالی", "فاکتور")
        assert find(window, QLineEdit, "شمارهٔ فاکتور").isVisible()
    finally:
        QLocale.setDefault(before)


def test_customers_are_not_asked_whose_ticket_it_is(window: NewTicketDialog) -> None:
    assert not find(window, QLineEdit, "New ticket requester").isVisible()


def test_the_ref_of_a_followed_ticket_names_its_account(
    desk: Stage, window: NewTicketDialog
) -> None:
    row = desk.session.library.tickets(TicketQuery()).rows(0, 1)[0]
    draft = desk.session.actions.follow_up(row.ref)
    assert TicketRef(draft.account, row.ref.id) == row.ref
    window.begin(draft)
    assert row.ticket.number in window.form.head.follows
