"""Each kind of field has a widget that takes what is typed, and shows it again as it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.fields import CredentialKind, Credentials, FieldKind, Rows, Value
from desktop.domain.secret import Secret
from desktop.ui.form.fields import FormFields
from tests.ui.form_stage import EVERY_KIND, find, form_of

Hand = Callable[[FormFields, QtBot], None]


def type_in(name: str, text: str) -> Hand:
    return lambda form, qtbot: qtbot.keyClicks(find(form, QLineEdit, name), text)


def choose(name: str, words: str) -> Hand:
    return lambda form, qtbot: find(form, QComboBox, name).setCurrentText(words)


def tick(name: str) -> Hand:
    return lambda form, qtbot: find(form, QCheckBox, name).click()


def write(form: FormFields, qtbot: QtBot) -> None:
    qtbot.keyClicks(find(form, QTextEdit, "Steps"), "Open it")


def add_followers(form: FormFields, qtbot: QtBot) -> None:
    edit = find(form, QLineEdit, "Followers")
    qtbot.keyClicks(edit, "a@example.com,")
    qtbot.keyClicks(edit, "b@example.com")


def give_login(form: FormFields, qtbot: QtBot) -> None:
    for part, text in (("Server", "web.example"), ("Login", "root"), ("Password", "pw")):
        qtbot.keyClicks(find(form, QLineEdit, f"Server login: {part}"), text)


def fill_rows(form: FormFields, qtbot: QtBot) -> None:
    qtbot.keyClicks(find(form, QLineEdit, "Address"), "a@example.com")
    find(form, QPushButton, "Add another to Mailboxes").click()
    second = form.findChildren(QLineEdit)
    addresses = [edit for edit in second if edit.accessibleName() == "Address"]
    qtbot.keyClicks(addresses[1], "b@example.com")


LOGIN = Credentials(
    kind=CredentialKind.SERVER_ROOT,
    login="root",
    password=Secret("pw"),
    host="web.example",
    port=22,
)
HANDS: dict[str, tuple[Hand, Value]] = {
    "line": (type_in("Invoice number", "R-7"), "R-7"),
    "text": (write, "Open it"),
    "colour": (choose("Colour", "Blue"), "blue"),
    "colours": (tick("Blue"), ("blue",)),
    "amount": (type_in("Amount", "12,5"), "12,5"),
    "day": (type_in("Since", "2026-11-02"), "2026-11-02"),
    "urgent": (tick("It is urgent"), True),
    "mail": (type_in("Reach me at", "me@example.com"), "me@example.com"),
    "domain": (type_in("Domain", "example.com"), "example.com"),
    "url": (type_in("Page", "https://example.com"), "https://example.com"),
    "order": (type_in("Order", "anker-shop.example"), "s2"),
    "priority": (choose("Priority", "High"), "high"),
    "type": (choose("Type", "Wish"), "wish"),
    "notify": (choose("Tell me by", "Red"), "red"),
    "followers": (add_followers, ("a@example.com", "b@example.com")),
    "root": (give_login, LOGIN),
    "boxes": (fill_rows, Rows(({"address": "a@example.com"}, {"address": "b@example.com"}))),
}


@pytest.fixture
def form(qtbot: QtBot) -> FormFields:
    made = form_of(*EVERY_KIND)
    qtbot.addWidget(made)
    made.show()
    return made


def test_there_is_a_hand_for_each_kind() -> None:
    kinds = {field.kind for field in EVERY_KIND if field.id in HANDS}
    assert kinds == set(FieldKind)


@pytest.mark.parametrize("id", HANDS)
def test_what_is_done_in_a_field_is_its_answer(form: FormFields, qtbot: QtBot, id: str) -> None:
    hand, answer = HANDS[id]
    with qtbot.waitSignal(form.changed):
        hand(form, qtbot)
    assert form.values() == {id: answer}


@pytest.mark.parametrize("id", HANDS)
def test_an_answer_is_shown_again_as_it_was(qtbot: QtBot, id: str) -> None:
    answer = HANDS[id][1]
    again = form_of(*EVERY_KIND, values={id: answer})
    qtbot.addWidget(again)
    assert again.values() == {id: answer}
    again.row(id).control.show_answer(None)
    assert again.values() == {}


@pytest.mark.parametrize(
    ("id", "half"),
    [
        ("amount", "twelve"),
        ("day", "31 Nov"),
        ("mail", "me@"),
        ("order", "the old server"),
        ("followers", ("a@example.com", "nobody")),
        ("colour", "green"),
        ("colours", ("red", "green")),
    ],
)
def test_what_means_nothing_is_kept_as_it_was_typed(qtbot: QtBot, id: str, half: Value) -> None:
    again = form_of(*EVERY_KIND, values={id: half})
    qtbot.addWidget(again)
    assert again.values() == {id: half}


def test_answers_to_fields_of_other_forms_stay(qtbot: QtBot) -> None:
    form = form_of(EVERY_KIND[0], values={"line": "R-1", "elsewhere": "kept"})
    qtbot.addWidget(form)
    assert form.values() == {"line": "R-1", "elsewhere": "kept"}


def test_backspace_takes_the_last_address_back(form: FormFields, qtbot: QtBot) -> None:
    edit = find(form, QLineEdit, "Followers")
    qtbot.keyClicks(edit, "a@example.com;")
    assert edit.text() == ""
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.text() == "a@example.com"
    assert form.values() == {"followers": ("a@example.com",)}


def test_a_press_takes_an_address_off(form: FormFields, qtbot: QtBot) -> None:
    add_followers(form, qtbot)
    name = "Remove \u2068a@example.com\u2069"
    find(form, QPushButton, name).click()
    assert form.values() == {"followers": ("b@example.com",)}


def test_rows_are_added_up_to_a_bound_and_removed_after_asking(
    form: FormFields, qtbot: QtBot
) -> None:
    fill_rows(form, qtbot)
    add = find(form, QPushButton, "Add another to Mailboxes")
    add.click()
    assert not add.isEnabled()
    remove = find(form, QPushButton, "Remove Mailboxes 1")
    remove.click()
    assert len(form.values()["boxes"].rows) == 3  # pyright: ignore[reportAttributeAccessIssue]
    remove.click()
    assert form.values()["boxes"] == Rows(({"address": "b@example.com"}, {}))
    assert add.isEnabled()
