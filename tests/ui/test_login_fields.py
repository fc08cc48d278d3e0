"""Saying which fields of a Request Tracker hold logins, from the menu to the form."""

from collections.abc import Generator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from desktop.domain.accounts import Account
from desktop.domain.fields import CredentialKind, Credentials, FieldKind
from desktop.domain.secret import Secret
from desktop.ui.composer_logins import ExposedLogins
from desktop.ui.login_fields import LoginFieldsDialog
from desktop.ui.main_menu import MainMenu
from desktop.ui.main_window import MainWindow
from desktop.ui.theme_apply import Appearance
from tests.backends.raw_server import RawServer
from tests.backends.small_rt import TOKEN, SmallRt
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]

NAMES = ["Invoice", "Access login", "Access password", "Access port"]


@pytest.fixture
def tracker(stage: Stage) -> Generator[Account]:
    """Signed in at a Request Tracker whose queue has fields for a login."""
    with RawServer(SmallRt(NAMES).respond) as server:
        account = stage.run(stage.session.accounts.add("rt", server.url, TOKEN, "Tracker"))
        stage.until(lambda: stage.session.library.catalog(account.id) is not None)
        yield account


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def offered(stage: Stage, window: MainWindow) -> list[str]:
    """Open the menu; return the accounts whose logins can be mapped, as it shows them."""
    menu = main_menu(window)
    shown: list[str] = []

    def look() -> None:
        sub = logins(menu)
        if sub.menuAction().isVisible():
            shown.extend(action.text() for action in sub.actions())
        menu.hide()

    QTimer.singleShot(0, look)
    menu.popup(window.rect().center())
    stage.until(lambda: not menu.isVisible())
    return shown


def main_menu(window: MainWindow) -> MainMenu:
    menu = window.findChild(MainMenu)
    assert menu is not None
    return menu


def logins(menu: QMenu) -> QMenu:
    return next(m for m in menu.findChildren(QMenu) if m.title() == "Fields for logins")


def begin(stage: Stage, window: MainWindow) -> LoginFieldsDialog:
    assert offered(stage, window) == ["Tracker"]
    logins(main_menu(window)).actions()[0].trigger()
    dialog = window.findChild(LoginFieldsDialog)
    assert dialog is not None
    return dialog


def edit(dialog: QWidget, name: str) -> QLineEdit:
    return next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == name)


def save(dialog: QWidget) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save")


def says(dialog: QWidget, words: str) -> bool:
    return any(words in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def kinds(stage: Stage, account: Account) -> list[FieldKind]:
    catalog = stage.session.library.catalog(account.id)
    assert catalog is not None
    [department] = catalog.departments
    return [field.kind for field in department.form]


def warns_of_replies_alone(stage: Stage, account: Account) -> None:
    """Hold that a login in the form needs no warning, and one in a reply does."""
    exposed = ExposedLogins(stage.session.library)
    login = Credentials(kind=CredentialKind.CMS, login="ann", password=Secret("s3cret"))
    new = stage.session.actions.new_draft(account.id)
    stage.until(lambda: not exposed.exposes(replace(new, fields={"login": login})))
    assert exposed.exposes(replace(new, credentials=(login,)))


def test_only_where_a_helpdesk_has_such_fields_they_are_asked_for(
    stage: Stage, window: MainWindow
) -> None:
    stage.sign_in(name="Desk")
    assert offered(stage, window) == []


def test_chosen_fields_become_one_login_in_the_form(
    stage: Stage, tracker: Account, window: MainWindow
) -> None:
    dialog = begin(stage, window)
    box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Login")
    choices = sorted(NAMES, key=str.casefold)
    assert [box.itemText(i) for i in range(box.count())] == choices
    assert says(dialog, "Staff who may see the fields of a ticket can read them.")
    assert save(dialog).isEnabled(), "nothing named is an answer too"
    box.setCurrentIndex(choices.index("Access login"))
    assert not save(dialog).isEnabled()
    edit(dialog, "Password").setText("Access login")
    assert says(dialog, "Each part needs a field of its own.")
    assert not save(dialog).isEnabled()
    edit(dialog, "Password").setText("access password")
    assert not says(dialog, "Each part needs a field of its own.")
    save(dialog).click()
    stage.until(lambda: window.findChild(LoginFieldsDialog) is None)
    kept = stage.session.library.account(tracker.id)
    assert kept.login_fields == {"login": "Access login", "password": "access password"}
    login = [FieldKind.LINE, FieldKind.CREDENTIALS, FieldKind.LINE]
    stage.until(lambda: kinds(stage, tracker) == login)
    warns_of_replies_alone(stage, kept)

    again = begin(stage, window)
    assert edit(again, "Password").text() == "access password"
    for name in ("Login", "Password"):
        edit(again, name).clear()
    save(again).click()
    stage.until(lambda: kinds(stage, tracker) == [FieldKind.LINE] * 4)


def test_a_name_that_nobody_sees_is_warned_of(
    stage: Stage, tracker: Account, window: MainWindow
) -> None:
    dialog = begin(stage, window)
    edit(dialog, "Login").setText("ACCESS LOGIN")
    assert not says(dialog, "You see no field of that name")
    edit(dialog, "Password").setText("Server password")
    assert says(dialog, "You see no field of that name")
    assert save(dialog).isEnabled()


def test_what_stands_in_the_way_is_said_and_nothing_is_lost(
    stage: Stage, tracker: Account, window: MainWindow
) -> None:
    dialog = begin(stage, window)
    edit(dialog, "Login").setText("Access login")
    edit(dialog, "Password").setText("Access password")
    stage.run(stage.session.accounts.remove(tracker.id))
    save(dialog).click()
    stage.until(lambda: says(dialog, "There is no such account"))
    assert edit(dialog, "Password").text() == "Access password"
    assert save(dialog).isEnabled()
