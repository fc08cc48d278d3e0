"""The accounts of the profile, as settings: a card each, how they are shown, and one more."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.services.session import Session
from desktop.ui.commands.registry import Commands
from desktop.ui.i18n import one_line
from desktop.ui.inbox_commands import inbox_settings
from desktop.ui.settings.setting import Own, Page, Press, Setting
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.settings.account_cards import AccountCards


def account_settings(
    session: Session, tasks: Tasks, commands: Commands
) -> Callable[[], list[Setting]]:
    """Return what tells them; signing in and out are the commands of the same name."""

    def make(theme: Theme) -> "AccountCards":
        # Nobody sees them at the start.
        from desktop.ui.settings.account_cards import AccountCards

        return AccountCards(session, tasks, commands, theme)

    def settings() -> list[Setting]:
        accounts = session.library.accounts()
        cards = Setting(
            id="account.cards",
            page=Page.ACCOUNTS,
            name=QCoreApplication.translate("Settings", "Signed in"),
            also=" ".join(
                [
                    QCoreApplication.translate("Settings", "rename colour order sign out"),
                    *(one_line(account.name) for account in accounts),
                ]
            ),
            control=Own(make=make),
        )
        add = Setting(
            id="account.add",
            page=Page.ACCOUNTS,
            name=QCoreApplication.translate("Settings", "Another account"),
            control=Press(
                words=QCoreApplication.translate("Settings", "Add account…"),
                press=partial(commands.run, "account.add"),
            ),
        )
        return [*([cards] if accounts else []), *inbox_settings(session, tasks)(), add]

    return settings
