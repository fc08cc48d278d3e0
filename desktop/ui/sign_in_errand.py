"""Signing in again: asks the helpdesk for its ways in, and keeps the new token."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.accounts import Account
from desktop.domain.errors import Problem
from desktop.domain.found import FoundHelpdesk
from desktop.domain.secret import Secret
from desktop.services.connecting import Connecting
from desktop.services.session import Session
from desktop.ui.connect_errands import open_in_browser
from desktop.ui.sign_in import SignInDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme


class SignInErrand(QObject):
    """Opens its dialog, and ends with it: whoever closes that waits for no browser any more."""

    def __init__(
        self, session: Session, tasks: Tasks, account: Account, theme: Theme, window: QWidget
    ) -> None:
        self._dialog = SignInDialog(account, theme, window)
        super().__init__(self._dialog)
        self._session = session
        self._tasks = tasks
        self._account = account
        self._connecting = Connecting(session.accounts.worker)
        self._running: asyncio.Task[Any] | None = None
        dialog = self._dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.submitted.connect(self._by_token)
        dialog.password_given.connect(self._by_password)
        dialog.browser_wanted.connect(self._by_browser)
        dialog.page_wanted.connect(open_in_browser)
        dialog.finished.connect(self._stop)
        dialog.open()
        self._ways = tasks.spawn(self._look(), name="ask for the ways in")

    def _by_token(self, token: str) -> None:
        async def given() -> str:
            return token

        self._start(given())

    def _by_password(self, found: FoundHelpdesk, login: str, password: Secret) -> None:
        self._start(self._connecting.password(found, login, password))

    def _by_browser(self, found: FoundHelpdesk) -> None:
        self._start(self._connecting.browser(found, open_in_browser))

    def _start(self, ask: Coroutine[Any, Any, str]) -> None:
        self._running = self._tasks.spawn(self._sign_in(ask), name="sign in again")

    def _stop(self) -> None:
        for task in (self._ways, self._running):
            if task is not None:
                task.cancel()

    async def _look(self) -> None:
        """Offer the ways of the account's own helpdesk; a token is taken in any case."""
        try:
            found = await self._connecting.find(self._account.url)
        except Problem:
            return
        # What has moved, or answers as something else, is not where this person signed in.
        if (found.kind, found.url) == (self._account.kind, self._account.url):
            self._dialog.offer(found)

    async def _sign_in(self, ask: Coroutine[Any, Any, str]) -> None:
        try:
            await self._session.accounts.sign_in_again(self._account.id, await ask)
        except Problem as problem:
            self._dialog.show_problem(problem)
        else:
            self._running = None
            self._dialog.accept()
