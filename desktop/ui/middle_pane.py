"""The middle pane: the list of the place that the side panel is at."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changes import (
    Change,
    DraftsChanged,
    OutboxChanged,
    TicketsChanged,
    UploadProgress,
)
from desktop.services.session import Session
from desktop.ui.card_list import CardList
from desktop.ui.draft_list import DraftList
from desktop.ui.models.nav_model import Drafts, Outbox, Place
from desktop.ui.outbox_list import OutboxList
from desktop.ui.refresher import Refresher
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.ticket_list import TicketPane
from desktop.ui.ticket_list_scope import Scope


class MiddlePane(QStackedWidget):
    """Tickets, drafts or outbox; each speaks for itself through its own signals."""

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tickets = TicketPane(session, tasks, theme, self)
        self.drafts = DraftList(session.library, theme, self)
        self.outbox = OutboxList(session.library, theme, self)
        for page in (self.tickets, self.drafts, self.outbox):
            self.addWidget(page)
        self._drafts_refresh = Refresher(self.drafts.refresh, self)
        self._outbox_refresh = Refresher(self.outbox.refresh, self)

    def show_place(self, place: Place, scope: Scope) -> None:
        """Show the list of *place*; of tickets those of *scope*."""
        match place:
            case Drafts():
                self.drafts.refresh()
                self.setCurrentWidget(self.drafts)
            case Outbox():
                self.outbox.refresh()
                self.setCurrentWidget(self.outbox)
            case _:
                self.setCurrentWidget(self.tickets)
                self.tickets.show_scope(scope)

    def step(self, by: int) -> None:
        """Go up or down the list on show, whichever it is."""
        match self.currentWidget():
            case CardList() as cards:
                cards.step(by)
            case _:
                self.tickets.view.step(by)

    def take_keys(self) -> None:
        """Give the keys to the list on show, out of whatever field had them."""
        match self.currentWidget():
            case CardList() as cards:
                cards.take_keys()
            case _:
                self.tickets.view.setFocus()

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        self.tickets.receive(change)
        match change:
            case DraftsChanged():
                self._drafts_refresh.request()
            case UploadProgress():
                self.outbox.show_progress(change)
            case OutboxChanged():
                self._outbox_refresh.request()
            case TicketsChanged() if self.currentWidget() is self.drafts:
                self._drafts_refresh.request()
            case TicketsChanged() if self.currentWidget() is self.outbox:
                self._outbox_refresh.request()
            case _:
                pass

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        for page in (self.tickets, self.drafts, self.outbox):
            page.set_theme(theme)
