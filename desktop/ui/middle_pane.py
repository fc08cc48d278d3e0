"""The middle pane: the list of the place that the side panel is at.

Drafts and outbox are no part of a window's first picture: their lists are made when first wanted.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changes import (
    AccountsChanged,
    Change,
    DraftsChanged,
    OutboxChanged,
    SyncStateChanged,
    TicketsChanged,
    UploadProgress,
)
from desktop.services.session import Session
from desktop.ui.models.nav_model import Drafts, Outbox, Place
from desktop.ui.refresher import Refresher
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.ticket_list import TicketPane
from desktop.ui.ticket_list_scope import Scope
from desktop.ui.upload_book import UploadBook

if TYPE_CHECKING:
    from desktop.ui.card_list import CardList
    from desktop.ui.draft_list import DraftList
    from desktop.ui.outbox_list import OutboxList


class MiddlePane(QStackedWidget):
    """Tickets, drafts or outbox. The tickets speak for themselves, the others through the pane.

    `draft_resumed` and `draft_discarded` carry a `Draft`, the signals of items an item's id,
    `item_opened` a `TicketRef` and the place to look at there; `new_ticket` and `show_all` are what
    an empty list's button asks.
    """

    new_ticket = Signal()
    draft_resumed = Signal(object)
    draft_discarded = Signal(object)
    show_all = Signal()
    item_retried = Signal(str)
    item_arrived = Signal(str)
    item_paused = Signal(str)
    item_edited = Signal(str)
    item_discarded = Signal(str)
    item_opened = Signal(object, str)

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = session.library
        self._theme = theme
        self._uploads = UploadBook()
        self._drafts: DraftList | None = None
        self._outbox: OutboxList | None = None
        self.tickets = TicketPane(session, tasks, theme, self)
        self.addWidget(self.tickets)
        self._drafts_refresh = Refresher(self._refresh_drafts, self)
        self._outbox_refresh = Refresher(self._refresh_outbox, self)

    @property
    def drafts(self) -> "DraftList":
        """The list of drafts, made now where it is not yet."""
        if self._drafts is None:
            self._drafts = self._make_drafts()
        return self._drafts

    @property
    def outbox(self) -> "OutboxList":
        """The list of what waits to be sent, made now where it is not yet."""
        if self._outbox is None:
            self._outbox = self._make_outbox()
        return self._outbox

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
        cards = self._cards()
        if cards is None:
            self.tickets.view.step(by)
        else:
            cards.step(by)

    def take_keys(self) -> None:
        """Give the keys to the list on show, out of whatever field had them."""
        cards = self._cards()
        if cards is None:
            self.tickets.view.setFocus()
        else:
            cards.take_keys()

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        self.tickets.receive(change)
        cards = self._cards()
        match change:
            case DraftsChanged() if self._drafts is not None:
                self._drafts_refresh.request()
            case UploadProgress():
                self._uploads.take(change)
                if self._outbox is not None:
                    self._outbox.show_progress(change.item)
            case OutboxChanged() if self._outbox is not None:
                self._outbox_refresh.request()
            case SyncStateChanged() if cards is not None and cards is self._outbox:
                self._outbox_refresh.request()
            case TicketsChanged() | AccountsChanged() if cards is not None:
                refresh = self._drafts_refresh if cards is self._drafts else self._outbox_refresh
                refresh.request()
            case _:
                pass

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._theme = theme
        for page in (self.tickets, self._drafts, self._outbox):
            if page is not None:
                page.set_theme(theme)

    # --- parts

    def _cards(self) -> "CardList | None":
        """Return the drafts or the outbox where they are on show."""
        shown = self.currentWidget()
        return next((page for page in (self._drafts, self._outbox) if page is shown), None)

    def _refresh_drafts(self) -> None:
        self.drafts.refresh()

    def _refresh_outbox(self) -> None:
        self.outbox.refresh()

    def _make_drafts(self) -> "DraftList":
        from desktop.ui.draft_list import DraftList

        drafts = DraftList(self._library, self._theme, self)
        drafts.resumed.connect(self.draft_resumed)
        drafts.discarded.connect(self.draft_discarded)
        drafts.acted.connect(self.new_ticket)
        self._place(drafts)
        return drafts

    def _make_outbox(self) -> "OutboxList":
        from desktop.ui.outbox_list import OutboxList

        outbox = OutboxList(self._library, self._theme, self._uploads, self)
        outbox.retried.connect(self.item_retried)
        outbox.arrived.connect(self.item_arrived)
        outbox.paused.connect(self.item_paused)
        outbox.edited.connect(self.item_edited)
        outbox.discarded.connect(self.item_discarded)
        outbox.opened.connect(self.item_opened)
        outbox.acted.connect(self.show_all)
        self._place(outbox)
        return outbox

    def _place(self, cards: "CardList") -> None:
        self.addWidget(cards)
        # Made later than all the rest, they would be the last that Tab leads to.
        cards.tab_after = self.tickets.view
        cards.order_keys()
