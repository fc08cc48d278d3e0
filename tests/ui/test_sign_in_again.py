"""Signing in again: by each way that the account's own helpdesk offers, as the same person."""

import httpx
import pytest
import shiboken6
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop.ui import sign_in_errand
from desktop.ui.main_window import MainWindow
from desktop.ui.sign_in import SignInDialog
from tests.ui.command_stage import window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]
LOGIN, PASSWORD = "robin-again", "a long enough passphrase"


@pytest.fixture
def dialog(stage: Stage, window: MainWindow) -> SignInDialog:
    stage.helpdesk.set_password(stage.helpdesk.tokens["customer"], LOGIN, PASSWORD)
    account = stage.session.library.accounts()[0]
    window.commands.run(f"account.sign_in_again:{account.id}")
    found = window.findChild(SignInDialog)
    assert found is not None
    return found


def field(dialog: SignInDialog, name: str) -> QLineEdit:
    return next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == name)


def button(dialog: SignInDialog, words: str) -> QPushButton:
    shown = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    return min((b for b in shown if words in b.text()), key=lambda b: len(b.text()))


def is_offered(dialog: QWidget, words: str) -> bool:
    return any(b.isVisible() and words in b.text() for b in dialog.findChildren(QPushButton))


def turn_to(stage: Stage, dialog: SignInDialog, words: str) -> None:
    """Go from way to way until the field or button is there."""
    stage.until(lambda: is_offered(dialog, "instead"))
    for _ in range(4):
        names = [f.accessibleName() for f in dialog.findChildren(QLineEdit) if f.isVisible()]
        if words in names or is_offered(dialog, words):
            return
        button(dialog, "instead").click()
    raise AssertionError(words)


def said(dialog: SignInDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def is_done(dialog: SignInDialog) -> bool:
    return not shiboken6.isValid(dialog) or not dialog.isVisible()


def token_of(stage: Stage) -> str | None:
    account = stage.session.library.accounts()[0]
    return stage.session.tokens.get(account.id)


def test_a_password_gives_a_token_of_its_own(stage: Stage, dialog: SignInDialog) -> None:
    before = token_of(stage)
    turn_to(stage, dialog, "Password")
    field(dialog, "Login or e-mail address").setText(LOGIN)
    field(dialog, "Password").setText("a wrong passphrase")
    button(dialog, "Sign in").click()
    stage.until(lambda: button(dialog, "Sign in").isEnabled())
    assert not is_done(dialog)
    assert token_of(stage) == before
    field(dialog, "Password").setText(PASSWORD)
    button(dialog, "Sign in").click()
    stage.until(lambda: is_done(dialog))
    assert token_of(stage) not in (None, before)


def test_a_token_can_be_pasted_though_there_are_easier_ways(
    stage: Stage, dialog: SignInDialog
) -> None:
    turn_to(stage, dialog, "Token")
    field(dialog, "Token").setText("wrong")
    button(dialog, "Sign in").click()
    stage.until(lambda: "does not accept" in said(dialog))
    field(dialog, "Token").setText(stage.helpdesk.tokens["customer"])
    button(dialog, "Sign in").click()
    stage.until(lambda: is_done(dialog))


def test_the_browser_is_opened_at_the_helpdesks_own_page(
    stage: Stage, dialog: SignInDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[str] = []
    monkeypatch.setattr(sign_in_errand, "open_in_browser", pages.append)
    turn_to(stage, dialog, "Open the browser")
    button(dialog, "Open the browser").click()
    stage.until(lambda: bool(pages))
    assert pages[0].startswith(f"{stage.helpdesk.url}/")
    assert httpx.get(pages[0]).status_code == 200
    assert not is_done(dialog)
    dialog.reject()
    stage.until(lambda: is_done(dialog))


def test_somebody_else_is_not_let_into_the_account(stage: Stage, dialog: SignInDialog) -> None:
    before = token_of(stage)
    turn_to(stage, dialog, "Token")
    field(dialog, "Token").setText(stage.helpdesk.tokens["agent"])
    button(dialog, "Sign in").click()
    stage.until(lambda: "belongs to" in said(dialog))
    assert token_of(stage) == before


def test_whoever_types_a_token_is_not_disturbed(stage: Stage, window: MainWindow) -> None:
    account = stage.session.library.accounts()[0]
    window.commands.run(f"account.sign_in_again:{account.id}")
    dialog = window.findChild(SignInDialog)
    assert dialog is not None
    field(dialog, "Token").setText("half a tok")
    stage.until(lambda: is_offered(dialog, "instead"))
    assert field(dialog, "Token").isVisible()
    assert field(dialog, "Token").text() == "half a tok"
