"""Where the person is: which list stands in the middle, which ticket is read beside it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.domain.ids import AccountId, DraftId, TicketRef
from desktop.domain.views import View
from desktop.ui.middle_pane import MiddlePane
from desktop.ui.models.nav_model import Place
from desktop.ui.panes import Pane
from desktop.ui.reading_pane import ReadingPane
from desktop.ui.sidebar import Sidebar
from desktop.ui.ticket_list_view import TicketView

if TYPE_CHECKING:
    from desktop.ui.standing import Standing

_SETTLE_MS: Final = 60
"""How long a ticket stays current before it is read out: keys may run down the list."""


class Navigator(QObject):
    """Keeps the three panes in step with each other; `turned` carries the ticket read now.

    `looked` carries the `Pane` in which what was asked for is to be seen.
    """

    turned = Signal(object)
    looked = Signal(object)

    def __init__(
        self,
        sidebar: Sidebar,
        middle: MiddlePane,
        reading: ReadingPane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._middle = middle
        self._reading = reading
        self._next: TicketRef | None = None
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(lambda: self.read(self._next))
        sidebar.went.connect(self.follow)
        middle.tickets.chosen.connect(self._on_chosen)
        middle.tickets.opened.connect(self._open)
        middle.tickets.view.clicked.connect(self._on_clicked)
        middle.tickets.searched.connect(reading.set_search)
        middle.tickets.show_all.connect(self.show_all)
        middle.item_opened.connect(self.read_at)
        middle.show_all.connect(self.show_all)

    def follow(self) -> None:
        """Show the list that the side panel is at."""
        self._middle.show_place(self._sidebar.place, self._sidebar.scope)

    def go(self, place: Place) -> None:
        """Go to a view, to the drafts or to the outbox, and give its list the keys."""
        self._sidebar.go(place)
        self.to_list()

    def enter(self, pane: Pane) -> None:
        """Give the keys to a pane."""
        match pane:
            case Pane.SIDE:
                self._sidebar.take_keys()
            case Pane.LIST:
                self._middle.take_keys()
            case Pane.READ:
                self._reading.focus_conversation()

    def read(self, ref: TicketRef | None) -> None:
        """Show a conversation, or none."""
        self._settle.stop()
        self._next = ref
        self._middle.tickets.view.mark(ref)
        self._reading.show_ticket(ref)
        self.turned.emit(ref)

    def read_at(self, ref: TicketRef, place: str) -> None:
        """Show a conversation at one of its entries."""
        self.looked.emit(Pane.READ)
        self.read(ref)
        self._reading.show_entry(place)

    def write(self, ref: TicketRef, draft: DraftId | None = None) -> None:
        """Show a conversation and go on with what is begun there: *draft*, or the last begun."""
        self.looked.emit(Pane.READ)
        self.read(ref)
        self._reading.focus_box(draft)

    def show_ticket(self, ref: TicketRef) -> None:
        """Bring a ticket into view, whatever the list shows."""
        self.looked.emit(Pane.READ)
        if not self._middle.tickets.view.select(ref):
            self.read(ref)

    @property
    def account(self) -> AccountId | None:
        """The chosen account, or None for all."""
        return self._sidebar.account

    def go_account(self, account: AccountId | None) -> None:
        """Go to the tickets of an account, or of all, and give their list the keys."""
        self._sidebar.go_account(account)
        self.to_list()

    def go_department(self, name: str) -> None:
        """Go to all tickets of a department, and give their list the keys."""
        self.go(View.ALL)
        self._middle.tickets.show_department(name)

    def show_all(self) -> None:
        """Go to all tickets."""
        self.looked.emit(Pane.LIST)
        self._sidebar.go(View.ALL)

    @property
    def tickets(self) -> TicketView:
        """The list of tickets, whether it is on show or not."""
        return self._middle.tickets.view

    @property
    def ticket(self) -> TicketRef | None:
        """The ticket that is read, or about to be: what a command on "the ticket" means."""
        return self._next

    def why_no_ticket(self) -> str:
        """Return why nothing can be done with a ticket now; "" where one is chosen."""
        return "" if self._next is not None else self.tr("Choose a ticket first.")

    def settle(self) -> None:
        """Show the ticket at once that is about to be: what is done next is meant for it."""
        if self._settle.isActive():
            self.read(self._next)

    def go_on(self) -> bool:
        """Go to the next ticket of the list; False where this was the last."""
        before = self._next
        self.step(1)
        return self._next != before

    def standing(self) -> "Standing":
        """Return what is on show, for a window that takes this one's place."""
        from desktop.ui.standing import standing

        self.settle()
        return standing(self._sidebar, self._middle, self._reading, self._next)

    async def take_up(self, was: "Standing") -> None:
        """Show what another window showed."""
        from desktop.ui.standing import take_up

        self._settle.stop()
        self._next = was.ticket
        await take_up(was, self._sidebar, self._middle, self._reading)

    # --- what keys ask for

    def step(self, by: int) -> None:
        """Go up or down the list on show."""
        self._middle.step(by)

    def search(self) -> None:
        """Begin to search."""
        self.looked.emit(Pane.LIST)
        self._show_tickets()
        self._middle.tickets.search_box.setFocus()
        self._middle.tickets.search_box.selectAll()

    def to_list(self) -> None:
        """Give the keys to the list on show."""
        self.looked.emit(Pane.LIST)
        self._middle.take_keys()

    def clear(self) -> None:
        """Let go of search and filters."""
        self._middle.tickets.clear()

    def read_on(self) -> None:
        """Give the keys to the conversation of the ticket on show."""
        if self._next is not None:
            self._open(self._next)

    def reply(self) -> None:
        """Begin to reply to the ticket on show, which may only be about to be."""
        self.settle()
        self.looked.emit(Pane.READ)
        self._reading.begin_reply()

    # --- parts

    def _on_chosen(self, ref: TicketRef) -> None:
        self._next = ref
        self._settle.start()

    def _on_clicked(self, index: QModelIndex) -> None:
        plain = QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
        if plain and index == self._middle.tickets.view.currentIndex():
            self.looked.emit(Pane.READ)

    def _open(self, ref: TicketRef) -> None:
        self.looked.emit(Pane.READ)
        self.read(ref)
        self._reading.focus_conversation()

    def _show_tickets(self) -> None:
        if not isinstance(self._sidebar.place, View):
            self.show_all()
