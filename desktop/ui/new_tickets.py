"""The window's one form for new tickets: made when first wanted, kept with what is typed in it."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, TicketRef
from desktop.services.session import Session
from desktop.ui.theme import Theme
from desktop.ui.theme_apply import Appearance

if TYPE_CHECKING:
    from desktop.ui.new_ticket import NewTicketDialog


class NewTickets(QObject):
    """Opens the form over *window*. `ticket_wanted` asks to show a ticket in the form's place.

    `made` carries the form, once, when it comes to be.
    """

    ticket_wanted = Signal(object)
    made = Signal(QWidget)

    def __init__(self, session: Session, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window
        self._form: NewTicketDialog | None = None

    @property
    def is_made(self) -> bool:
        """Whether there is a form already, and text that could be in it."""
        return self._form is not None

    @property
    def draft(self) -> Draft | None:
        """What stands in the form; None where there is none."""
        return None if self._form is None else self._form.box.draft

    @property
    def edits(self) -> int:
        """A number that grows with every edit."""
        return 0 if self._form is None else self._form.box.edits

    def begin(self, draft: Draft | None, account: AccountId | None) -> None:
        """Open the form on *draft*, or on a new one for *account*; nothing without an account."""
        if self._session.library.accounts():
            self._made().begin(draft, account)

    def follow_up(self, ref: TicketRef, account: AccountId | None) -> None:
        """Open the form on a ticket that goes on from *ref*."""
        self.begin(self._session.actions.follow_up(ref), account)

    def can_behalf(self) -> bool:
        """Tell whether tickets can be opened for customers anywhere."""
        return bool(self._session.library.desks())

    def begin_behalf(self, account: AccountId | None) -> None:
        """Open the form and ask for whom the ticket is."""
        desks = self._session.library.desks()
        if desks:
            chosen = next((id for id in desks if id == account), desks[0])
            self.begin(self._session.actions.new_draft(chosen), account)
            self._made().ask_whose()

    async def flush(self) -> None:
        """Save everything typed."""
        if self._form is not None:
            await self._form.flush()

    async def shut_down(self) -> None:
        """Keep what is typed and end what still runs."""
        with suppress(Problem):
            if self._form is not None:
                await self._form.shut_down()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        if self._form is not None:
            self._form.set_theme(theme)

    def _made(self) -> "NewTicketDialog":
        if self._form is None:
            from desktop.ui.new_ticket import NewTicketDialog

            self._form = NewTicketDialog(self._session, self._appearance.theme, self._window)
            self._form.ticket_wanted.connect(self._leave_for)
            self.made.emit(self._form)
        return self._form

    def _leave_for(self, ref: TicketRef) -> None:
        """Show a ticket in the form's place: a dialog stays above its window. Its draft is kept."""
        if self._form is not None:
            self._form.reject()
        self.ticket_wanted.emit(ref)
        self._window.raise_()
        self._window.activateWindow()
