"""The accounts of the profile, a card each, in the order that the person gives them."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.accounts import Colour
from desktop.domain.changes import AccountsChanged, Change, SyncStateChanged
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId
from desktop.services.session import Session
from desktop.ui.commands.registry import Commands
from desktop.ui.settings.account_card import AccountCard
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_3, Theme


class AccountCards(QWidget):
    """Follows what changes for as long as it is there; signing in and out are the commands'."""

    def __init__(self, session: Session, tasks: Tasks, commands: Commands, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._commands = commands
        self._theme = theme
        self.cards: dict[AccountId, AccountCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_3)
        self._show()
        self.destroyed.connect(session.changes.subscribe(self._receive))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        for card in self.cards.values():
            card.set_theme(theme)

    # --- parts

    def _receive(self, change: Change) -> None:
        match change:
            # The page may have been made anew on the same news.
            case _ if not isValid(self):
                pass
            case AccountsChanged():
                self._show()
            case SyncStateChanged():
                for id, card in self.cards.items():
                    card.show_state(self._session.library.sync_state(id))
            case _:
                pass

    def _show(self) -> None:
        accounts = self._session.library.accounts()
        for id in self.cards.keys() - {account.id for account in accounts}:
            card = self.cards.pop(id)
            card.hide()
            card.deleteLater()
        for place, account in enumerate(accounts):
            card = self.cards.get(account.id) or self._make(account.id)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            state = self._session.library.sync_state(account.id)
            card.show_account(account, state, place=place, count=len(accounts))

    def _make(self, id: AccountId) -> AccountCard:
        card = self.cards[id] = AccountCard(self._theme, self)
        accounts = self._session.accounts

        def move(by: int) -> None:
            self._tasks.spawn(accounts.move(id, by), name="move an account")

        def colour(chosen: object) -> None:
            self._tasks.spawn(accounts.colour(id, Colour(str(chosen))), name="colour an account")

        def rename(name: str) -> None:
            self._tasks.spawn(self._rename(id, card, name), name="rename an account")

        card.moved.connect(move)
        card.renamed.connect(rename)
        card.swatches.chosen.connect(colour)
        card.sign_in_asked.connect(partial(self._commands.run, f"account.sign_in_again:{id}"))
        card.sign_out_asked.connect(partial(self._commands.run, f"account.sign_out:{id}"))
        return card

    async def _rename(self, id: AccountId, card: AccountCard, name: str) -> None:
        try:
            await self._session.accounts.rename(id, name)
        except Problem as problem:
            if self.cards.get(id) is card:
                card.show_problem(problem)
        else:
            if self.cards.get(id) is card:
                card.show_problem(None)
                self._show()
