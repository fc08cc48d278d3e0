"""Staff's panel at work: it follows the ticket on show, and does what is asked in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import (
    CatalogChanged,
    Change,
    OutboxChanged,
    SyncStateChanged,
    ThreadChanged,
    TicketsChanged,
)
from desktop.domain.ids import TicketRef
from desktop.domain.timesheet import TimeEntry
from desktop.domain.wishes import Part
from desktop.domain.work import Link
from desktop.services.session import Session
from desktop.ui.desk.deeds import DeskDeeds
from desktop.ui.desk.fetches import Fetches
from desktop.ui.desk.on_show import on_show
from desktop.ui.desk.panel import DeskPanel
from desktop.ui.desk.tabs import Tab
from desktop.ui.refresher import Refresher
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme


class Desk(QObject):
    """Keeps `panel` in step. `ticket_wanted` carries the ref of another ticket to be shown."""

    ticket_wanted = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._ref: TicketRef | None = None
        self.panel = DeskPanel(session.library, theme)
        self.deeds = DeskDeeds(session, tasks, theme, window, self._anchor)
        self._fetches = Fetches(session, tasks, self.panel)
        self._again = Refresher(self._fetch_again, self)
        self._connect()

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Show another ticket, or news of the same; None lets go of it."""
        if ref != self._ref:
            self._ref = ref
            self.panel.to_top()
            self.panel.properties.show_details(ref)
        self._fetches.show_ticket(ref)
        shown = None if ref is None else on_show(self._session, ref)
        if shown is not None:
            self.panel.show_ticket(shown)
            self._fetches.want(self.panel.tab)

    def turn(self, tab: Tab) -> None:
        """Open a tab."""
        self.panel.turn(tab)

    def receive(self, change: Change) -> None:
        """Show what has changed of the ticket."""
        ref = self._ref
        if ref is None:
            return
        match change:
            case TicketsChanged() if change.account == ref.account:
                # Links show other tickets, too.
                self.show_ticket(ref)
                if ref in change.refs:
                    self._again.request()
            case OutboxChanged() if change.ref == ref:
                self.show_ticket(ref)
                if self.panel.tab is Tab.TIME:
                    self._again.request()
            case ThreadChanged() if change.ref == ref:
                self._again.request()
            case CatalogChanged() if change.account == ref.account:
                self.show_ticket(ref)
            case SyncStateChanged() if change.state.account == ref.account:
                self._fetches.want(self.panel.tab)
            case _:
                pass

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.panel.set_theme(theme)
        self.deeds.set_theme(theme)
        self.show_ticket(self._ref)
        self._fetches.want(self.panel.tab, anew=True)

    # --- parts

    def _connect(self) -> None:
        panel, deeds = self.panel, self.deeds
        properties, links, time = panel.properties, panel.links, panel.time
        properties.asked.connect(self._ask)
        properties.mine.connect(lambda: self._here(deeds.take))
        properties.untagged.connect(self._untag)
        properties.unfollowed.connect(self._unfollow)
        properties.stolen.connect(lambda: self._here(deeds.steal))
        for page in (properties, links, time):
            page.undone.connect(deeds.undo)
            page.retried.connect(deeds.retry)
            page.discarded.connect(deeds.discard)
        links.opened.connect(self.ticket_wanted)
        links.unlinked.connect(self._unlink)
        links.link_asked.connect(lambda: self._here(deeds.ask_kind))
        links.sub_task_asked.connect(lambda: self._here(deeds.sub_task))
        links.merge_asked.connect(lambda: self._here(deeds.ask_merge))
        time.log_asked.connect(lambda: self._here(deeds.ask_time))
        time.mend_asked.connect(self._mend)
        panel.customer.opened.connect(self.ticket_wanted)
        panel.customer.notes_changed.connect(self._fetches.save_notes)
        panel.turned.connect(self._fetches.want)
        for page in (panel.customer, panel.activity, time):
            page.again.connect(lambda: self._fetches.want(panel.tab, anew=True))

    def _ask(self, part: Part) -> None:
        self._here(lambda ref: self.deeds.ask(part, ref))

    def _untag(self, tag: str) -> None:
        self._here(lambda ref: self.deeds.untag(ref, tag))

    def _unfollow(self, address: str) -> None:
        self._here(lambda ref: self.deeds.unfollow(ref, address))

    def _mend(self, entry: TimeEntry) -> None:
        self._here(lambda ref: self.deeds.mend_time(ref, entry))

    def _unlink(self, link: Link) -> None:
        self._here(lambda ref: self.deeds.unlink(ref, link))

    def _here(self, deed: Callable[[TicketRef], None]) -> None:
        if self._ref is not None:
            deed(self._ref)

    def _anchor(self, ref: TicketRef, part: Part) -> QWidget:
        """Return the place of *part* in the panel where that shows *ref*, else the window."""
        if ref == self._ref and self.panel.isVisible():
            return self.panel.anchor(part)
        return self._window

    def _fetch_again(self) -> None:
        self._fetches.forget()
        if self.panel.isVisible():
            self._fetches.want(self.panel.tab, anew=True)
