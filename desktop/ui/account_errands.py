"""Signing in, again and out: the questions that go with it, and the tasks."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.domain.accounts import Account
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId
from desktop.services.session import Session
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance

if TYPE_CHECKING:
    from desktop.ui.login_fields import LoginFieldsDialog
    from desktop.ui.welcome import SignIn, Welcome


class AccountErrands(QObject):
    """Starts each errand and returns at once; *window* carries the dialogs.

    `signed_in` is sent when an account was added.
    """

    signed_in = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._appearance = appearance
        self._window = window
        self.flush: Callable[[], Awaitable[None]] = _nothing_typed
        """Saves everything typed."""

    def connect_account(self, page: "Welcome", sign_in: "SignIn") -> None:
        """Sign in with what was typed; *page* says what was in the way."""
        self._tasks.spawn(self._connect(page, sign_in), name="connect")

    def attend(self, page: "Welcome") -> None:
        """Do from now on what *page* asks for."""
        from desktop.ui.connect_errands import ConnectErrands

        def sign_in(typed: "SignIn") -> None:
            self.connect_account(page, typed)

        page.connect_requested.connect(sign_in)
        errands = ConnectErrands(self._session, self._tasks, page)
        errands.signed_in.connect(self.signed_in)

    def sign_in_again(self, id: AccountId) -> None:
        """Ask how to sign in anew, by any way that the account's helpdesk offers; and do it."""
        from desktop.ui.sign_in_errand import SignInErrand

        account = self._session.library.account(id)
        SignInErrand(self._session, self._tasks, account, self._appearance.theme, self._window)

    def open_in_browser(self, id: AccountId) -> None:
        """Open a helpdesk's address in the browser, where a network shows its own sign-in page.

        Without encryption: a network can put its page in the place of such a one alone. Nothing of
        the person goes along.
        """
        host = QUrl(self._session.library.account(id).url).host()
        page = QUrl()
        page.setScheme("http")
        page.setHost(host)
        QDesktopServices.openUrl(page)

    def map_logins(self, id: str) -> None:
        """Ask which fields of an account's helpdesk hold logins, and keep that."""
        from desktop.ui.login_fields import LoginFieldsDialog, field_names

        account = self._session.library.account(AccountId(id))
        names = field_names(self._session.library.catalog(account.id), account)
        dialog = LoginFieldsDialog(account, names, self._appearance.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def submit(fields: dict[str, str]) -> None:
            self._tasks.spawn(self._map_logins(dialog, account, fields), name="fields for logins")

        dialog.submitted.connect(submit)
        dialog.open()

    def ask_sign_out(self, id: str) -> None:
        """Ask whether to remove an account, and what becomes of what was not sent; and do it."""
        self._tasks.spawn(self._ask_sign_out(AccountId(id)), name="sign out")

    async def _ask_sign_out(self, id: AccountId) -> None:
        # What a box still holds belongs to it.
        await self.flush()
        account = self._session.library.account(id)
        messages, drafts = await self._session.accounts.unsent(id)
        # Here, because no window waits for it at its start.
        from desktop.ui.sign_out import SignOutBox

        box = SignOutBox(account, messages, drafts, self._window)

        def sign_out(keep: bool) -> None:
            work = self._session.accounts.remove(id, keep_unsent=keep)
            self._tasks.spawn(work, name="sign out")

        box.chosen.connect(sign_out)
        box.open()

    async def _connect(self, page: "Welcome", sign_in: "SignIn") -> None:
        try:
            add = self._session.accounts.add
            await add(sign_in.kind, sign_in.url, sign_in.token, sign_in.name, sign_in.like)
        except Problem as problem:
            page.show_problem(problem)
        else:
            page.done()
            self.signed_in.emit()

    async def _map_logins(
        self, dialog: "LoginFieldsDialog", account: Account, fields: dict[str, str]
    ) -> None:
        try:
            await self._session.accounts.set_login_fields(account.id, fields)
        except Problem as problem:
            dialog.show_problem(problem)
        else:
            dialog.accept()


async def _nothing_typed() -> None:
    return None
