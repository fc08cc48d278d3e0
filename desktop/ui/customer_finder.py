"""Finding a customer while staff type a name or an address, in the same way everywhere."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.domain.customers import Customer
from desktop.domain.errors import Problem, Unsupported
from desktop.domain.form_addresses import email_in
from desktop.domain.ids import AccountId
from desktop.services.session import Session
from desktop.ui.completing import completer
from desktop.ui.tasks import Tasks

SEARCH_MS: Final = 300
"""How long somebody stops typing before customers are looked up."""


class CustomerFinder(QObject):
    """Offers below *field* whom the helpdesk finds, and always those who wrote lately.

    `taken` carries whom the person chose: "Name <address>", or the address where that is all.
    `told` carries what to say of the last look: that nobody was found, or that it could not be
    asked; "" while there is nothing to say.
    """

    taken = Signal(str)
    told = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, field: QLineEdit) -> None:
        super().__init__(field)
        self._session = session
        self._tasks = tasks
        self._field = field
        self._account = AccountId("")
        self._completer: QCompleter | None = None
        self._rest = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._rest.timeout.connect(self._look_up)
        field.textEdited.connect(self._begin_to_rest)

    def show_account(self, account: AccountId) -> None:
        """Offer the customers of an account."""
        self._account = account
        self.told.emit("")
        self._offer(self._session.library.customers_lately(account))

    def _begin_to_rest(self, typed: str) -> None:
        del typed
        self.told.emit("")
        self._rest.start()

    def _look_up(self) -> None:
        text = self._field.text().strip()
        if len(text) > 1 and "<" not in text:
            self._tasks.spawn(self._ask(self._account, text), name="find customers")

    async def _ask(self, account: AccountId, text: str) -> None:
        words = ""
        found: tuple[Customer, ...] = ()
        try:
            found = await self._session.actions.customers(account, text)
        except Unsupported:
            pass  # Those who wrote lately are all that there is.
        except Problem:
            words = self.tr("The helpdesk cannot be asked now. Those who wrote lately are offered.")
        else:
            if not found and email_in(text) is None:
                words = self.tr(
                    "Nobody of that name was found. For a new customer, type the e-mail address."
                )
        if account != self._account or self._field.text().strip() != text:
            return
        self.told.emit(words)
        if not found:
            return
        theirs = [f"{customer.name} <{customer.email}>" for customer in found]
        lately = self._session.library.customers_lately(account)
        self._offer(list(dict.fromkeys([*theirs, *lately])))
        if self._completer is not None and self._field.hasFocus():
            # A new one offers everybody until it is told what was typed.
            self._completer.setCompletionPrefix(text)
            self._completer.complete()

    def _offer(self, known: Sequence[str]) -> None:
        before, self._completer = self._completer, completer(known, self)
        self._field.setCompleter(self._completer)
        self._completer.activated.connect(self.taken)
        if before is not None:
            before.deleteLater()
