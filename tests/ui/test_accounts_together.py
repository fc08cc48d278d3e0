"""Accounts at two helpdesks side by side in one window."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.domain.accounts import Colour
from desktop.domain.ids import AccountId
from desktop.domain.views import View
from desktop.helpdesk.running import RunningHelpdesk
from desktop.ui.account_label import AccountLabel
from desktop.ui.main_window import MainWindow
from desktop.ui.models.nav_model import ENTRY_ROLE, AccountView, Entry
from desktop.ui.models.ticket_model import ACCOUNT_ROLE
from desktop.ui.sidebar_list import NavList
from desktop.ui.theme_apply import Appearance
from tests.demo_copy import seeded_in
from tests.ui.command_stage import opened, window
from tests.ui.frame_stage import SEED, Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]


@pytest.fixture
def other(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Generator[RunningHelpdesk]:
    with seeded_in(tmp_path / "other", tmp_path_factory, SEED) as running:
        yield running


def add_work(stage: Stage, other: RunningHelpdesk) -> AccountId:
    """Sign in as an agent at the other helpdesk; return that account."""
    added = stage.session.accounts.add("native", other.url, other.tokens["agent"], "Work")
    account = stage.run(added)
    library = stage.session.library
    stage.until(lambda: library.sync_state(account.id).synced_at is not None)
    return account.id


def entries(window: MainWindow, name: str) -> list[Entry]:
    lists = {part.accessibleName(): part for part in window.findChildren(NavList)}
    model = lists[name].model()
    return [model.index(row, 0).data(ENTRY_ROLE) for row in range(model.rowCount())]


def owners(window: MainWindow) -> set[AccountId]:
    """Return the accounts whose tickets are listed."""
    model = window.navigator.tickets.ticket_model()
    rows = (model.row(place) for place in range(model.rowCount()))
    return {row.ref.account for row in rows if row is not None}


def test_each_row_says_which_account_it_is_of_where_there_are_several(
    stage: Stage, window: MainWindow, other: RunningHelpdesk
) -> None:
    model = window.navigator.tickets.ticket_model()
    assert model.rowCount()
    assert model.index(0, 0).data(ACCOUNT_ROLE) is None

    work = add_work(stage, other)
    stage.until(
        lambda: (
            {model.index(row, 0).data(ACCOUNT_ROLE).name for row in range(model.rowCount())}
            >= {"Work"}
        )
    )

    told = {account.id: account for account in stage.session.library.accounts()}
    assert [account.colour for account in told.values()] == [Colour.BLUE, Colour.ORANGE]
    for place in range(model.rowCount()):
        index = model.index(place, 0)
        row = model.row(place)
        assert row is not None
        account = told[row.ref.account]
        assert index.data(ACCOUNT_ROLE) == account
        assert index.data(Qt.ItemDataRole.ToolTipRole) == account.name
        assert account.name in index.data(Qt.ItemDataRole.AccessibleTextRole).split(", ")
    assert [e.colour for e in entries(window, "Accounts")] == [None, Colour.BLUE, Colour.ORANGE]

    window.navigator.go_account(work)
    stage.until(lambda: model.rowCount() > 0 and model.index(0, 0).data(ACCOUNT_ROLE) is None)


def test_head_and_answer_say_which_account_they_belong_to(
    stage: Stage, window: MainWindow, other: RunningHelpdesk
) -> None:
    work = add_work(stage, other)
    window.navigator.go_account(work)
    window.navigator.tickets.step(1)
    window.navigator.settle()

    def said() -> set[str]:
        return {label.words for label in window.findChildren(AccountLabel)} - {""}

    me = stage.session.library.me(work).name
    wanted = {"\u2068Work\u2069", f"as \u2068{me}\u2069 at \u2068Work\u2069"}
    stage.until(lambda: said() == wanted)

    stage.run(stage.session.accounts.rename(work, "Office"))
    stage.until(lambda: {words.replace("Office", "Work") for words in said()} == wanted)
    assert said() != wanted


def test_name_colour_and_place_of_an_account_are_kept(
    stage: Stage, window: MainWindow, other: RunningHelpdesk
) -> None:
    work = add_work(stage, other)
    accounts = stage.session.accounts
    stage.run(accounts.rename(work, "  The  office "))
    stage.run(accounts.colour(work, Colour.PURPLE))
    stage.run(accounts.move(work, -1))

    shown = entries(window, "Accounts")[1]
    assert (shown.name, shown.colour) == ("The office", Colour.PURPLE)
    kept = stage.session.profile.accounts.all()
    assert kept[0].name == "The office"
    assert kept[0].colour is Colour.PURPLE


def test_apart_each_account_has_a_section_with_its_own_counts(
    stage: Stage, window: MainWindow, other: RunningHelpdesk
) -> None:
    library = stage.session.library
    home = library.accounts()[0].id
    work = add_work(stage, other)
    model = window.navigator.tickets.ticket_model()

    window.commands.run("account.apart")
    stage.until(lambda: not entries(window, "Accounts"))

    listed = entries(window, "Views")
    assert [e.name for e in listed if e.heading] == [a.name for a in library.accounts()]
    for account in (home, work):
        counts = library.view_counts(account)
        shown = {
            e.place.view: e.total
            for e in listed
            if isinstance(e.place, AccountView) and e.place.account == account
        }
        assert shown == {view: counts[view].total for view in View}
    assert owners(window) == {home}
    assert window.navigator.account == home

    window.commands.run("account.next")
    stage.until(lambda: window.navigator.account == work)
    assert model.rowCount() == library.view_counts(work)[View.ALL].total
    assert owners(window) == {work}
    assert model.index(0, 0).data(ACCOUNT_ROLE) is None
    window.commands.run("go.closed")
    stage.until(lambda: model.rowCount() == library.view_counts(work)[View.CLOSED].total)
    assert window.navigator.account == work
    window.commands.run("account.next")
    stage.until(lambda: window.navigator.account == home)

    window.commands.run("account.one_inbox")
    stage.until(lambda: bool(entries(window, "Accounts")))
    assert window.navigator.account is None
    assert not any(e.heading for e in entries(window, "Views"))
    window.commands.run("go.all")
    stage.until(lambda: model.rowCount() == library.view_counts(None)[View.ALL].total)


def test_another_window_on_the_profile_shows_accounts_apart_too(
    stage: Stage, window: MainWindow, other: RunningHelpdesk, appearance: Appearance
) -> None:
    add_work(stage, other)
    stage.run(stage.session.accounts.keep_apart(apart=True))

    with opened(stage, appearance) as again:
        assert [e.heading for e in entries(again, "Views")].count(True) == 2
        assert again.navigator.account == stage.session.library.accounts()[0].id
        stage.run(stage.session.accounts.remove(stage.session.library.accounts()[0].id))
        stage.until(lambda: not any(e.heading for e in entries(again, "Views")))
