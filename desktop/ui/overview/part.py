"""The overview in the window: its command, and the window that it opens."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import AccountId, TicketRef
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.overview.window import OverviewWindow


class OverviewPart(QObject):
    """Offers the overview to staff whose helpdesk tells how tickets went."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QWidget,
        *,
        show: Callable[[TicketRef], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._show_ticket = show
        self._overview: OverviewWindow | None = None

    def commands(self) -> list[Command]:
        """Return what can be done about it."""
        return [
            Command(
                id="window.overview",
                words=self.tr("Overview of the team…"),
                group=Group.WINDOW,
                icon="chart-column",
                keys=("G, Y",),
                also=self.tr("plots backlog first response resolution promises figures reports"),
                offered=lambda: bool(self._accounts()),
                run=self.open,
            )
        ]

    def open(self) -> None:
        """Show the overview."""
        from desktop.ui.overview.window import OverviewWindow

        if self._overview is None:
            made = OverviewWindow(self._session, self._tasks, self._theme, self._window)
            made.opened.connect(self._leave_for)
            self._overview = made
        self._overview.begin(self._accounts())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if self._overview is not None:
            self._overview.set_theme(theme)

    def _leave_for(self, ref: TicketRef) -> None:
        self._show_ticket(ref)
        self._window.raise_()
        self._window.activateWindow()

    def _accounts(self) -> list[AccountId]:
        library = self._session.library
        return [
            id for id in library.staffed() if (can := library.capabilities(id)) and can.histories
        ]
