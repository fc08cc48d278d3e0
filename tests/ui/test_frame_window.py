"""The whole window, from the empty profile to closing it."""

import socket
from collections.abc import Generator
from dataclasses import replace
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from desktop.domain.drafts import Draft
from desktop.domain.errors import DiskFull, Unreachable
from desktop.domain.views import TicketQuery, View
from desktop.ui.banner import Banner
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import Drafts, Outbox
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.sidebar import Sidebar
from desktop.ui.theme import DARK, LIGHT
from desktop.ui.theme_apply import Appearance, Scheme
from desktop.ui.ticket_list import TicketPane
from desktop.ui.ticket_list_view import TicketView
from desktop.ui.welcome import Welcome
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def part(window: QWidget, kind: type[W], name: str = "") -> W:
    found = [w for w in window.findChildren(kind) if not name or w.accessibleName() == name]
    return found[0]


def press(window: QWidget, words: str) -> None:
    buttons = window.findChildren(QPushButton)
    next(b for b in buttons if b.isVisible() and b.text().strip() == words).click()


def test_the_first_start_leads_to_the_tickets(stage: Stage, window: MainWindow) -> None:
    welcome = part(window, Welcome)
    assert welcome.isVisible()
    assert not part(window, Sidebar).isVisible()
    part(welcome, QLineEdit, "Address").setText(stage.helpdesk.url)
    press(welcome, "Connect")
    stage.until(lambda: "Open the browser" in shown_buttons(welcome))
    assert any(stage.helpdesk.url in text for text in labels(welcome))
    press(welcome, "Sign in with a password instead")
    press(welcome, "Paste a token instead")
    part(welcome, QLineEdit, "Token").setText("wrong")
    press(welcome, "Sign in")
    stage.until(lambda: any("does not accept" in text for text in labels(welcome)))
    assert part(welcome, QLineEdit, "Address").text() == stage.helpdesk.url

    part(welcome, QLineEdit, "Token").setText(stage.helpdesk.tokens["customer"])
    stage.qtbot.keyClick(part(welcome, QLineEdit, "Token"), Qt.Key.Key_Return)

    view = part(window, TicketView, "Tickets")
    stage.until(view.isVisible)
    stage.until(lambda: view.ticket_model().rowCount() > 0)
    assert window.focusWidget() is view
    assert part(welcome, QLineEdit, "Token").text() == ""


def test_a_password_signs_in_and_is_kept_nowhere(
    stage: Stage, window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    stage.helpdesk.set_password(stage.helpdesk.tokens["customer"], "sam", "a good password")
    welcome = part(window, Welcome)
    part(welcome, QLineEdit, "Address").setText(stage.helpdesk.url)
    press(welcome, "Connect")
    password = part(welcome, QLineEdit, "Password")
    stage.until(lambda: "Open the browser" in shown_buttons(welcome))
    press(welcome, "Sign in with a password instead")
    assert password.isVisible()
    part(welcome, QLineEdit, "Login or e-mail address").setText("sam")
    password.setText("a wrong password")
    press(welcome, "Sign in")
    stage.until(lambda: any("login and password" in text for text in labels(welcome)))
    password.setText("a good password")
    press(welcome, "Sign in")
    stage.until(part(window, TicketView, "Tickets").isVisible)
    assert password.text() == ""
    assert "password" not in caplog.text
    kept = stage.session.profile.directory
    assert not any(b"a good password" in f.read_bytes() for f in kept.rglob("*") if f.is_file())


def test_waiting_for_an_address_can_be_given_up(stage: Stage, window: MainWindow) -> None:
    welcome = part(window, Welcome)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        part(welcome, QLineEdit, "Address").setText(f"http://127.0.0.1:{port}")
        press(welcome, "Connect")
        stage.until(lambda: any(b.text() == "Looking…" for b in welcome.findChildren(QPushButton)))
        press(welcome, "Cancel")
        stage.until(lambda: any(b.text() == "Connect" for b in welcome.findChildren(QPushButton)))
    assert part(welcome, QLineEdit, "Address").isVisible()


def shown_buttons(widget: QWidget) -> list[str]:
    return [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_demo_does_not_ask_who_you_are(stage: Stage, appearance: Appearance) -> None:
    window = MainWindow(stage.session, appearance, signing_in=True)
    window.show()
    assert not window.findChildren(Welcome)
    window.show_problem(Unreachable(host="desk.example"))
    assert part(window, Welcome).isVisible()
    stage.run(window.shut_down())
    shiboken6.delete(window)


def test_every_name_that_others_rely_on_is_there(stage: Stage, window: MainWindow) -> None:
    stage.sign_in()
    assert window.windowTitle() == "Deskbell"
    assert window.accessibleName() == "Deskbell"
    for kind, name in (
        (TicketView, "Tickets"),
        (QComboBox, "Department"),
        (QComboBox, "Status"),
        (QLineEdit, "From date"),
        (QLineEdit, "To date"),
        (QLineEdit, "Search"),
        (QWidget, "Conversation"),
        (QWidget, "Reply"),
        (QWidget, "Attach files"),
        (QWidget, "Send"),
        (QPushButton, "New ticket"),
        (QWidget, "Sync now"),
        (QLineEdit, "Sync state"),
    ):
        assert [w for w in window.findChildren(kind) if w.accessibleName() == name], name


def test_keys_move_through_the_window(stage: Stage, window: MainWindow) -> None:
    stage.sign_in()
    view = part(window, TicketView, "Tickets")
    stage.until(lambda: view.ticket_model().rowCount() > 1)
    window.activateWindow()
    stage.qtbot.waitActive(window)
    view.setFocus()

    stage.qtbot.keyClick(view, "j")
    subject = view.ticket_model().row(0)
    assert subject is not None
    stage.until(lambda: any(subject.ticket.subject in text for text in labels(window)))

    stage.qtbot.keyClick(view, "/")
    search = part(window, QLineEdit, "Search")
    stage.until(search.hasFocus)
    stage.qtbot.keyClick(search, "5", Qt.KeyboardModifier.ControlModifier)
    assert part(window, Sidebar).place == Drafts()
    stage.qtbot.keyClick(window, "6", Qt.KeyboardModifier.ControlModifier)
    assert part(window, Sidebar).place == Outbox()
    stage.qtbot.keyClick(window, "f", Qt.KeyboardModifier.ControlModifier)
    assert part(window, Sidebar).place == View.ALL
    assert part(window, TicketPane).isVisible()

    stage.qtbot.keyClick(search, "n", Qt.KeyboardModifier.ControlModifier)
    dialog = part(window, NewTicketDialog)
    assert dialog.isVisible()
    dialog.close()


def test_what_needs_the_person_stands_over_the_window(stage: Stage, window: MainWindow) -> None:
    stage.sign_in()
    banner = part(window, Banner)
    assert not banner.isVisible()
    stage.helpdesk.stop()
    try:
        stage.session.actions.sync_now()
        stage.until(banner.isVisible)
        assert any("Cannot reach" in text for text in labels(banner))
    finally:
        stage.helpdesk.start()
    press(banner, "Try again")
    stage.until(lambda: not banner.isVisible())

    window.show_problem(Unreachable(host="desk.example"))
    press(banner, "Dismiss")
    assert not banner.isVisible()


def test_a_draft_is_gone_on_with_where_it_belongs(stage: Stage, window: MainWindow) -> None:
    stage.sign_in()
    session = stage.session
    account = session.library.accounts()[0].id
    ref = session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
    reply = replace(session.actions.new_draft(account, ref), body="Half a thought")
    new = replace(session.actions.new_draft(account), subject="Printer", body="It burns")
    for draft in (reply, new):
        stage.run(session.actions.save_draft(draft))
    part(window, Sidebar).go(Drafts())

    window._middle.drafts.resumed.emit(reply)
    box = part(window, QWidget, "Reply")
    stage.until(lambda: "Half a thought" in str(box.property("plainText")))
    window._middle.drafts.resumed.emit(new)
    dialog = part(window, NewTicketDialog)
    stage.until(lambda: any(e.text() == "Printer" for e in dialog.findChildren(QLineEdit)))


def test_the_look_is_chosen_at_once_and_remembered(
    stage: Stage, window: MainWindow, appearance: Appearance
) -> None:
    stage.sign_in()
    before = window.grab().toImage()
    window._menu.scheme_chosen.emit(Scheme.DARK)
    assert appearance.theme is DARK
    assert window.grab().toImage() != before
    setting = stage.session.profile.accounts.setting
    stage.until(lambda: setting("window scheme") == "dark")
    window._menu.scheme_chosen.emit(Scheme.LIGHT)
    assert appearance.theme is LIGHT
    stage.until(lambda: setting("window scheme") == "light")


def test_closing_keeps_what_was_typed(stage: Stage, window: MainWindow) -> None:
    stage.sign_in()
    ref = stage.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref
    window.show_ticket(ref)
    box = part(window, QWidget, "Reply")
    stage.until(box.isVisible)
    closed: list[None] = []
    window.closed.connect(lambda: closed.append(None))

    stage.qtbot.keyClicks(box, "last words")
    window.close()
    stage.until(lambda: bool(closed))

    drafts = stage.session.library.drafts()
    assert [draft.body for draft in drafts] == ["last words"]
    assert not window.isVisible()


def test_what_was_typed_after_closing_failed_is_kept_too(
    stage: Stage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.sign_in()
    window.show_ticket(stage.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref)
    box = part(window, QWidget, "Reply")
    stage.until(box.isVisible)
    closed: list[None] = []
    window.closed.connect(lambda: closed.append(None))
    save = stage.session.profile.drafts.save

    def full(draft: Draft) -> None:
        raise DiskFull(directory="/profile")

    monkeypatch.setattr(stage.session.profile.drafts, "save", full)
    stage.qtbot.keyClicks(box, "first")
    window.close()
    stage.until(lambda: any("no room left" in text for text in labels(part(window, Banner))))
    assert window.isVisible()

    stage.qtbot.keyClicks(box, ", then more")
    window.close()
    assert closed == []
    monkeypatch.setattr(stage.session.profile.drafts, "save", save)
    window.close()
    stage.until(lambda: bool(closed))
    stage.until(lambda: [d.body for d in stage.session.library.drafts()] == ["first, then more"])


def test_the_panes_keep_their_widths(stage: Stage, appearance: Appearance) -> None:
    stage.sign_in()
    first = MainWindow(stage.session, appearance)
    first.resize(1300, 700)
    first.show()
    first.panes.setSizes([250, 500, 550])
    sizes = first.panes.sizes()
    stage.run(first.shut_down())
    shiboken6.delete(first)

    second = MainWindow(stage.session, appearance)
    # The offscreen screen is smaller than the window, so its size alone cannot come back here.
    second.resize(1300, 700)
    second.show()
    assert second.panes.sizes() == sizes
    stage.run(second.shut_down())
    shiboken6.delete(second)


def test_a_ticket_asked_for_at_once_is_read_as_it_was_searched(
    stage: Stage, appearance: Appearance
) -> None:
    stage.sign_in()
    row = stage.session.library.tickets(TicketQuery()).rows(0, 1)[0]
    window = MainWindow(stage.session, appearance)
    window.show()
    assert not window._reading.is_made
    assert "No ticket chosen" in labels(window)
    part(window, QLineEdit, "Search").setText(row.ticket.subject.split()[0])
    appearance.choose(Scheme.DARK)
    window.show_ticket(row.ref)
    stage.until(lambda: window._reading.is_made)
    stage.until(part(window, QWidget, "Reply").isVisible)
    stage.until(lambda: any(row.ticket.subject in text for text in shown_labels(window)))
    assert window._reading.conversation()._shown.search == row.ticket.subject.split()[0]
    stage.until(lambda: "No ticket chosen" not in shown_labels(window))
    appearance.choose(Scheme.LIGHT)
    stage.run(window.shut_down())
    shiboken6.delete(window)


def shown_labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_a_window_in_which_nothing_can_be_typed_yet_closes_at_once(
    stage: Stage, appearance: Appearance
) -> None:
    window = MainWindow(stage.session, appearance, signing_in=True)
    window.show()
    with stage.qtbot.waitSignal(window.closed, timeout=0):
        window.close()
    assert not window.isVisible()
    stage.run(window.shut_down())
    shiboken6.delete(window)
