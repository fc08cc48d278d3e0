"""A whole form: what is asked when, what is said to be wrong and when, what stays over a change."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.fields import Condition, CredentialKind, FieldKind
from desktop.ui.form.fields import FormFields
from desktop.ui.form.tab_order import follow_layout
from tests.ui.form_stage import CONTEXT, EVERY_KIND, SETTING, field, find, form_of


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that has the keys; below the form there is one stop more for them."""
    made = QWidget()
    layout = QVBoxLayout(made)
    end = QLineEdit()
    end.setAccessibleName("End")
    layout.addWidget(end)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def put(form: FormFields, window: QWidget) -> FormFields:
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, form)
    form.show()
    return form


@pytest.fixture
def form(window: QWidget) -> FormFields:
    return put(form_of(*EVERY_KIND), window)


def test_a_field_is_asked_when_its_condition_holds_and_keeps_what_was_typed(
    form: FormFields, qtbot: QtBot
) -> None:
    row = form.row("reason")
    assert not row.isVisible()
    find(form, QCheckBox, "It is urgent").click()
    assert row.isVisible()
    qtbot.keyClicks(find(form, QLineEdit, "Why it is urgent"), "All is down")
    find(form, QCheckBox, "It is urgent").click()
    assert not row.isVisible()
    assert form.values()["reason"] == "All is down"
    find(form, QCheckBox, "It is urgent").click()
    assert find(form, QLineEdit, "Why it is urgent").text() == "All is down"


def test_a_condition_on_the_topic_follows_it(window: QWidget) -> None:
    asked = field("bulk", FieldKind.LINE, when=(Condition(field="topic", among=("sms",)),))
    form = put(form_of(asked), window)
    assert not form.row("bulk").isVisible()
    form.set_context(replace(CONTEXT, topic="sms"))
    assert form.row("bulk").isVisible()


def test_what_is_wrong_is_said_when_the_field_is_left_and_goes_when_it_is_right(
    form: FormFields, qtbot: QtBot
) -> None:
    edit = find(form, QLineEdit, "Invoice number")
    edit.setFocus()
    qtbot.keyClicks(edit, "12")
    assert form.row("line").fault == ""
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert form.row("line").fault == "Like R-12."
    assert edit.property("wrong") is True
    assert "Like R-12" in edit.accessibleDescription()
    edit.setText("")
    qtbot.keyClicks(edit, "R-12")
    assert form.row("line").fault == ""
    assert edit.property("wrong") is False


def test_sending_says_all_that_is_wrong_and_goes_to_the_first(
    form: FormFields, qtbot: QtBot
) -> None:
    qtbot.keyClicks(find(form, QLineEdit, "Domain"), "https://example.com/page")
    qtbot.keyClicks(find(form, QLineEdit, "Server login: Login"), "root")
    first = form.insist()
    assert first is form.row("colour")
    assert form.row("colour").control.entry().hasFocus()
    assert form.row("colour").fault == "Choose one: the helpdesk needs it."
    assert "example.com" in form.row("domain").fault
    assert form.row("root").fault == "Write the password."
    assert find(form, QLineEdit, "Server login: Password").property("wrong") is True
    assert not find(form, QLineEdit, "Server login: Login").property("wrong")


def test_what_was_probably_meant_is_taken_by_a_press(form: FormFields, qtbot: QtBot) -> None:
    qtbot.keyClicks(find(form, QLineEdit, "Domain"), "https://example.com/page")
    form.insist()
    form.row("domain").fault_line.offered.emit("example.com")
    assert form.values()["domain"] == "example.com"
    assert form.row("domain").fault == ""


def test_a_fault_in_a_row_is_said_there(form: FormFields, qtbot: QtBot) -> None:
    qtbot.keyClicks(find(form, QLineEdit, "Its login: Login"), "me")
    form.row("boxes").insist()
    said = [w.text for w in form.row("boxes").findChildren(type(form.row("line").fault_line))]
    assert "Fill this in: the helpdesk needs it." in said
    assert "Write the password." in said


def test_required_is_said_in_words_and_to_the_ear(form: FormFields) -> None:
    entry = form.row("colour").control.entry()
    assert entry.accessibleName() == "Colour"
    assert entry.accessibleDescription() == "required"
    assert find(form, QTextEdit, "Steps").accessibleDescription() == "One a line"


def test_a_changed_form_keeps_answers_and_the_keys(form: FormFields, qtbot: QtBot) -> None:
    edit = find(form, QLineEdit, "Invoice number")
    edit.setFocus()
    qtbot.keyClicks(edit, "R-1")
    renamed = msgspec.structs.replace(EVERY_KIND[0], label={"en": "Invoice"})
    extra = field("extra", FieldKind.LINE, "Something new")
    form.show_form((extra, renamed, *EVERY_KIND[2:]), form.values(), SETTING, CONTEXT)
    again = find(form, QLineEdit, "Invoice")
    assert again.text() == "R-1"
    assert again.hasFocus()
    assert form.row("extra").isVisible()


def test_a_field_that_stays_keeps_its_widget(form: FormFields, qtbot: QtBot) -> None:
    edit = find(form, QLineEdit, "Amount")
    qtbot.keyClicks(edit, "5")
    extra = field("extra", FieldKind.LINE)
    form.show_form((extra, *EVERY_KIND), form.values(), SETTING, CONTEXT)
    assert find(form, QLineEdit, "Amount") is edit


def test_labels_are_in_the_language_of_the_person(qtbot: QtBot) -> None:
    form = FormFields()
    qtbot.addWidget(form)
    spoken = msgspec.structs.replace(EVERY_KIND[0], label={"en": "Invoice", "fa": "فاکتور"})
    form.show_form((spoken,), {}, replace(SETTING, language="fa-ir"), CONTEXT)
    assert find(form, QLineEdit, "فاکتور")


def test_tab_goes_through_the_form_as_it_stands(window: QWidget, qtbot: QtBot) -> None:
    """Also where a field was made after what stands below it."""
    form = put(form_of(field("a", FieldKind.LINE), field("c", FieldKind.LINE)), window)
    three = (field("a", FieldKind.LINE), field("b", FieldKind.LINE), field("c", FieldKind.LINE))
    form.show_form(three, {}, SETTING, CONTEXT)
    follow_layout(window)
    find(form, QLineEdit, "A").setFocus()
    for name in ("B", "C", "End"):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget().accessibleName() == name


def test_the_port_follows_the_kind_until_it_is_changed(window: QWidget, qtbot: QtBot) -> None:
    kinds = (CredentialKind.SERVER_ROOT, CredentialKind.MAILBOX)
    root = field("root", FieldKind.CREDENTIALS, "Server login", credential_kinds=kinds)
    form = put(form_of(root), window)
    kind = form.row("root").control.entry()
    port = find(form, QLineEdit, "Server login: Port")
    assert port.text() == "22"
    qtbot.keyClick(kind, Qt.Key.Key_Down)
    assert port.text() == "993"
    port.clear()
    qtbot.keyClicks(port, "2222")
    qtbot.keyClick(kind, Qt.Key.Key_Up)
    assert port.text() == "2222"
