"""What a refused sign-in leaves: the focus where it has to be mended, and a form that stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.accounts import Account
from desktop.domain.errors import NameTaken, Problem, SignInRefused, Unreachable
from desktop.domain.ids import AccountId, RemoteId
from desktop.domain.ticket import Person, Role
from desktop.ui.sign_in import SignInDialog
from desktop.ui.theme import LIGHT
from desktop.ui.welcome import Welcome

REFUSED = SignInRefused(host="desk.example")
ACCOUNT = Account(
    id=AccountId("a"),
    kind="native",
    url="https://desk.example",
    name="Desk",
    person=Person(RemoteId("me"), "Sam Person", Role.CUSTOMER),
    helpdesk="Desk",
    added=0.0,
)


def field(of: QWidget, name: str) -> QLineEdit:
    return next(f for f in of.findChildren(QLineEdit) if f.accessibleName() == name)


def button(of: QWidget, words: str) -> QPushButton:
    return next(b for b in of.findChildren(QPushButton) if b.text() == words)


def places(of: QWidget) -> list[object]:
    of.ensurePolished()
    parts = [*of.findChildren(QLineEdit), *of.findChildren(QPushButton)]
    return [p.mapTo(of, p.rect().topLeft()) for p in parts]


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    page = Welcome(LIGHT)
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    qtbot.waitExposed(page)
    page.offer(cancellable=False)
    page.fill_in_by_hand()
    return page


@pytest.mark.parametrize(
    ("problem", "wrong"),
    [
        (REFUSED, "Token"),
        (Unreachable(host="desk.example"), "Address"),
        (NameTaken(name="Desk"), "Name (if you like)"),
    ],
)
def test_a_refused_sign_in_leads_to_the_field_to_correct(
    welcome: Welcome, qtbot: QtBot, problem: Problem, wrong: str
) -> None:
    for name, text in (
        ("Address", "https://desk.example"),
        ("Token", "abc"),
        ("Name (if you like)", "Desk"),
    ):
        field(welcome, name).setText(text)
    asked: list[object] = []
    welcome.connect_requested.connect(asked.append)
    button(welcome, "Connect").click()
    assert len(asked) == 1
    before = places(welcome)

    welcome.show_problem(problem)

    assert welcome.window().focusWidget() is field(welcome, wrong)
    assert field(welcome, wrong).hasSelectedText()
    assert places(welcome) == before
    qtbot.keyClicks(field(welcome, wrong), "https://other.example")
    assert field(welcome, wrong).text() == "https://other.example"
    qtbot.keyClick(field(welcome, wrong), Qt.Key.Key_Return)
    assert len(asked) == 2


def test_nothing_can_be_changed_while_it_signs_in(welcome: Welcome, qtbot: QtBot) -> None:
    field(welcome, "Address").setText("https://desk.example")
    qtbot.keyClicks(field(welcome, "Token"), "abc")
    asked: list[object] = []
    welcome.connect_requested.connect(asked.append)
    for _ in range(2):
        qtbot.keyClick(field(welcome, "Token"), Qt.Key.Key_Return)
    qtbot.keyClicks(field(welcome, "Token"), "d")
    assert len(asked) == 1
    assert field(welcome, "Token").text() == "abc"


def test_signing_in_again_keeps_the_focus_in_the_token(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SignInDialog(ACCOUNT, LIGHT, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    token = field(dialog, "Token")
    token.setFocus()
    asked: list[str] = []
    dialog.submitted.connect(asked.append)
    qtbot.keyClicks(token, "abc")
    before = (dialog.size(), places(dialog))
    qtbot.keyClick(token, Qt.Key.Key_Return)
    assert asked == ["abc"]
    assert dialog.focusWidget() is token

    dialog.show_problem(REFUSED)

    assert any("does not accept" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.focusWidget() is token
    assert token.selectedText()
    assert (dialog.size(), places(dialog)) == before
    qtbot.keyClicks(token, "abcd")
    qtbot.keyClick(token, Qt.Key.Key_Return)
    assert asked == ["abc", "abcd"]
    dialog.accept()


def test_what_is_kept_is_told_in_full_and_leads_to_its_helpdesk(
    welcome: Welcome, qtbot: QtBot
) -> None:
    welcome.offer(cancellable=True, kept=[ACCOUNT])
    told = next(label for label in welcome.findChildren(QLabel) if "is kept here" in label.text())
    qtbot.waitUntil(told.isVisible)
    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))
    address = field(welcome, "Address")
    assert address.selectedText() == ACCOUNT.url
    assert welcome.window().focusWidget() is address
