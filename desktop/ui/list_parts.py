"""What staff have around the lists: views of their own, and one deed on many tickets."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import CatalogChanged, Change
from desktop.services.session import Session
from desktop.ui.bulk.desk import BulkDesk
from desktop.ui.commands.registry import Commands
from desktop.ui.last_ticket import LastTicket
from desktop.ui.navigator import Navigator
from desktop.ui.sidebar import Sidebar
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list import TicketPane
from desktop.ui.views.desk import ViewDesk


class ListParts(QObject):
    """Made once the window has been painted. `told` carries what it is about and what to know."""

    told = Signal(str, str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        appearance: Appearance,
        window: QWidget,
        commands: Commands,
        navigator: Navigator,
        sidebar: Sidebar,
        pane: TicketPane,
    ) -> None:
        super().__init__(window)
        self._navigator = navigator
        self.views = ViewDesk(
            session, tasks, appearance, commands, navigator, sidebar, pane, window
        )
        self.bulk = BulkDesk(session, tasks, appearance, commands, pane, window)
        self.bulk.ticket_wanted.connect(navigator.show_ticket)
        self._last = LastTicket(session, tasks, navigator)
        self.views.told.connect(self._tell_of_views)
        self.bulk.told.connect(self._tell_of_many)

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        if isinstance(change, CatalogChanged):
            # The list words priorities as the catalog has them.
            self._navigator.follow()
        self.views.receive(change)
        self.bulk.receive(change)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self.bulk.bar.set_theme(theme)

    def _tell_of_views(self, words: str) -> None:
        self.told.emit(self.tr("Views"), words)

    def _tell_of_many(self, words: str) -> None:
        self.told.emit(self.tr("Several tickets"), words)
