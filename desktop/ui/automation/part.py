"""The automation centre in the window: its command, and the window it opens."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import TicketRef
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.automation.window import AutomationWindow


class AutomationPart(QObject):
    """Offers the rules of those helpdesks that run some."""

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
        self._rules: AutomationWindow | None = None

    def commands(self) -> list[Command]:
        """Return what can be done about rules."""
        return [
            Command(
                id="window.automation",
                words=self.tr("Automation: rules of the helpdesk…"),
                group=Group.WINDOW,
                icon="zap",
                also=self.tr("rules triggers round robin auto close"),
                offered=self._is_offered,
                run=self.open,
            )
        ]

    def open(self) -> None:
        """Show the rules."""
        from desktop.ui.automation.window import AutomationWindow

        if self._rules is None:
            self._rules = AutomationWindow(self._session, self._tasks, self._theme, self._window)
            self._rules.opened.connect(self._leave_for)
        self._rules.begin(self._session.automation.accounts())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if self._rules is not None:
            self._rules.set_theme(theme)

    def _is_offered(self) -> bool:
        return bool(self._session.automation.accounts())

    def _leave_for(self, ref: TicketRef) -> None:
        self._show_ticket(ref)
        self._window.raise_()
        self._window.activateWindow()
