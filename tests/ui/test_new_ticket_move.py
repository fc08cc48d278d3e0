"""Passwords moved out of a new ticket's message, over the demo helpdesk."""

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.fields import Credentials
from desktop.domain.secret import Secret
from desktop.ui.coach_panel import CoachPanel
from desktop.ui.new_ticket import NewTicketDialog
from tests.ui.form_stage import find
from tests.ui.forms_stage import choose, desk, type_in, window
from tests.ui.frame_stage import Stage

__all__ = ["desk", "window"]

MOVE = "Move it to a protected field"


def move(desk: Stage, window: NewTicketDialog) -> None:
    (coach,) = window.findChildren(CoachPanel)
    desk.until(lambda: any(b.text() == MOVE for b in coach.findChildren(QPushButton)))
    next(b for b in coach.findChildren(QPushButton) if b.text() == MOVE).click()


def test_a_login_field_that_is_begun_loses_nothing(
    desk: Stage, window: NewTicketDialog, qtbot: QtBot
) -> None:
    choose(window, "CMS problem", "Cannot sign in")
    type_in(window, qtbot, "CMS login: Password", "given before")
    text = "login: deploy password: Kestrel-staple-41"
    qtbot.keyClicks(window.box.edit, text)
    move(desk, window)
    assert window.box.draft is not None
    assert window.box.draft.body == text
    assert "holds another login" in window.box.reason
    kept = window.box.draft.fields["login"]
    assert isinstance(kept, Credentials)
    assert kept.password == Secret("given before")


def test_an_empty_login_field_takes_it(desk: Stage, window: NewTicketDialog, qtbot: QtBot) -> None:
    choose(window, "CMS problem", "Cannot sign in")
    qtbot.keyClicks(window.box.edit, "login: deploy password: Kestrel-staple-41")
    move(desk, window)
    assert window.box.draft is not None
    assert "Kestrel" not in window.box.draft.body
    assert find(window, QLineEdit, "CMS login: Login").text() == "deploy"
    given = window.box.draft.fields["login"]
    assert isinstance(given, Credentials)
    assert given.password == Secret("Kestrel-staple-41")
