"""Several accounts in one window: going from one to the next, one inbox for all or one for each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.navigator import Navigator
from desktop.ui.settings.setting import OneOf, Page, Setting
from desktop.ui.tasks import Tasks

_ONE, _APART = "one", "apart"


def inbox_commands(session: Session, tasks: Tasks, navigator: Navigator) -> list[Command]:
    """Return what there is to do where there are several accounts."""
    library = session.library

    def several() -> bool:
        return len(library.accounts()) > 1

    def step(by: int) -> None:
        ids = [account.id for account in library.accounts()]
        stops: list[AccountId | None] = [*ids] if library.is_apart() else [None, *ids]
        here = stops.index(navigator.account) if navigator.account in stops else 0
        navigator.go_account(stops[(here + by) % len(stops)])

    def choose(apart: bool) -> None:
        tasks.spawn(session.accounts.keep_apart(apart=apart), name="accounts apart")

    return [
        Command(
            id="account.next",
            words=QCoreApplication.translate("Shortcuts", "Next account"),
            group=Group.GO,
            icon="arrow-down",
            keys=("G, J",),
            run=partial(step, 1),
            offered=several,
        ),
        Command(
            id="account.previous",
            words=QCoreApplication.translate("Shortcuts", "Previous account"),
            group=Group.GO,
            icon="arrow-up",
            keys=("G, K",),
            run=partial(step, -1),
            offered=several,
        ),
        Command(
            id="account.one_inbox",
            words=QCoreApplication.translate("Shortcuts", "One inbox for all accounts"),
            group=Group.PROFILE,
            icon="inbox",
            run=partial(choose, False),
            offered=lambda: several() and library.is_apart(),
        ),
        Command(
            id="account.apart",
            words=QCoreApplication.translate("Shortcuts", "An inbox for each account"),
            group=Group.PROFILE,
            icon="users",
            run=partial(choose, True),
            offered=lambda: several() and not library.is_apart(),
        ),
    ]


def inbox_settings(session: Session, tasks: Tasks) -> Callable[[], list[Setting]]:
    """Return what tells whether accounts are apart; nothing where there is but one."""
    library = session.library

    def choose(value: str) -> None:
        work = session.accounts.keep_apart(apart=value == _APART)
        tasks.spawn(work, name="accounts apart")

    def settings() -> list[Setting]:
        if len(library.accounts()) < 2:
            return []
        return [
            Setting(
                id="account.inbox",
                page=Page.ACCOUNTS,
                name=QCoreApplication.translate("Settings", "Tickets of several accounts"),
                told=QCoreApplication.translate(
                    "Settings", "In one list, or each account with views and counts of its own."
                ),
                also=QCoreApplication.translate("Settings", "unified inbox separate apart"),
                control=OneOf(
                    options=[
                        (_ONE, QCoreApplication.translate("Settings", "One inbox for all")),
                        (_APART, QCoreApplication.translate("Settings", "An inbox for each")),
                    ],
                    value=lambda: _APART if library.is_apart() else _ONE,
                    choose=choose,
                    usual=_ONE,
                ),
            )
        ]

    return settings
