"""Accounts in the settings: a card each, to name, colour, order, sign in again and out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.accounts import Colour
from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.errors import SignInRefused
from desktop.domain.ids import AccountId
from desktop.ui.i18n import problem_text
from desktop.ui.main_window import MainWindow
from desktop.ui.settings.account_card import AccountCard
from desktop.ui.settings.account_cards import AccountCards
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.setting import Page
from desktop.ui.sign_in import SignInDialog
from desktop.ui.sign_out import SignOutBox
from tests.ui.command_stage import window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]


def open_page(stage: Stage, window: MainWindow) -> SettingsDialog:
    window.commands.run("window.settings")
    stage.until(lambda: any(d.isVisible() for d in window.findChildren(SettingsDialog)))
    (dialog,) = window.findChildren(SettingsDialog)
    names = [dialog.pages.item(place).text() for place in range(dialog.pages.count())]
    dialog.pages.setCurrentRow(names.index(Page.ACCOUNTS.words()))
    stage.until(lambda: any(row.setting.id == "account.add" for row in dialog.rows))
    return dialog


def cards(dialog: SettingsDialog) -> dict[AccountId, AccountCard]:
    (row,) = [row for row in dialog.rows if row.setting.id == "account.cards"]
    assert isinstance(row.control, AccountCards)
    return row.control.cards


def press(card: AccountCard, words: str) -> None:
    (button,) = [b for b in card.findChildren(QPushButton) if b.text() == words]
    button.click()


def test_each_account_has_a_card(stage: Stage, window: MainWindow) -> None:
    stage.sign_in("agent", "Work")
    shown = cards(open_page(stage, window))

    accounts = stage.session.library.accounts()
    assert list(shown) == [account.id for account in accounts]
    for account in accounts:
        card = shown[account.id]
        assert card.name.text() == account.name
        assert card.mark.colour is account.colour
        stage.until(lambda card=card: card.state.text().startswith("All synced"))


def test_a_card_names_colours_and_orders_its_account(stage: Stage, window: MainWindow) -> None:
    stage.sign_in("agent", "Work")
    first, work = [account.id for account in stage.session.library.accounts()]
    card = cards(open_page(stage, window))[work]
    library = stage.session.library

    card.name.setFocus()
    card.name.selectAll()
    stage.qtbot.keyClicks(card.name, "Office")
    stage.qtbot.keyClick(card.name, Qt.Key.Key_Return)
    stage.until(lambda: library.account(work).name == "Office")

    assert [swatch.accessibleName() for swatch in card.swatches.swatches][:2] == ["Blue", "Orange"]
    card.window().activateWindow()
    stage.until(card.window().isActiveWindow)
    card.swatches.swatches[1].setFocus()
    stage.until(card.swatches.swatches[1].hasFocus)
    stage.qtbot.keyClick(card.swatches.swatches[1], Qt.Key.Key_Right)
    stage.until(lambda: library.account(work).colour is Colour.GREEN)
    stage.until(lambda: card.mark.colour is Colour.GREEN)

    assert not card.down.isEnabled()
    card.up.click()
    stage.until(lambda: [account.id for account in library.accounts()] == [work, first])
    stage.until(lambda: card.down.isEnabled() and not card.up.isEnabled())


def test_a_name_that_is_taken_is_refused_in_its_place(stage: Stage, window: MainWindow) -> None:
    stage.sign_in("agent", "Work")
    first, work = stage.session.library.accounts()
    card = cards(open_page(stage, window))[work.id]

    card.name.setFocus()
    card.name.selectAll()
    stage.qtbot.keyClicks(card.name, first.name)
    stage.qtbot.keyClick(card.name, Qt.Key.Key_Return)

    stage.until(card.problem.isVisible)
    assert first.name in card.problem.text()
    assert stage.session.library.account(work.id).name == "Work"


def test_a_card_tells_at_once_that_its_helpdesk_is_out_of_reach(
    stage: Stage, window: MainWindow
) -> None:
    (account,) = stage.session.library.accounts()
    card = cards(open_page(stage, window))[account.id]
    stage.until(lambda: card.state.text().startswith("All synced"))

    stage.helpdesk.stop()
    try:
        stage.session.actions.sync_now()
        stage.until(lambda: card.state.text() == "Offline")
    finally:
        stage.helpdesk.start()


def test_a_card_says_why_its_helpdesk_refuses_it(stage: Stage, window: MainWindow) -> None:
    (account,) = stage.session.library.accounts()
    card = cards(open_page(stage, window))[account.id]
    problem = SignInRefused(host="desk.example")

    card.show_state(SyncState(account.id, SyncPhase.NEEDS_YOU, problem=problem))

    assert card.state.text() == problem_text(problem)


def test_signing_out_asks_as_everywhere(stage: Stage, window: MainWindow) -> None:
    (account,) = stage.session.library.accounts()

    press(cards(open_page(stage, window))[account.id], "Sign out…")

    stage.until(lambda: any(box.isVisible() for box in window.findChildren(SignOutBox)))
    assert stage.session.library.accounts() == [account]


def test_signing_in_again_is_offered_at_any_time(stage: Stage, window: MainWindow) -> None:
    (account,) = stage.session.library.accounts()

    press(cards(open_page(stage, window))[account.id], "Sign in again…")

    stage.until(lambda: any(box.isVisible() for box in window.findChildren(SignInDialog)))


def test_an_account_that_was_removed_is_shown_no_more(stage: Stage, window: MainWindow) -> None:
    (account,) = stage.session.library.accounts()
    dialog = open_page(stage, window)
    assert len(dialog.rows) == 2

    stage.run(stage.session.accounts.remove(account.id))

    stage.until(lambda: [row.setting.id for row in dialog.rows] == ["account.add"])
