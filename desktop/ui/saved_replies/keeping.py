"""Opens the window in which saved replies are kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import CatalogChanged, Change
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.commands.lent import Lent
from desktop.ui.commands.registry import Commands
from desktop.ui.navigator import Navigator
from desktop.ui.spelling.part import NEXT
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.saved_replies.manager import MacroManager


class KeepReplies(QObject):
    """For the account of the ticket on show, else for the first where the person is staff."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QWidget,
        navigator: Navigator,
        commands: Commands,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._navigator = navigator
        self._commands = commands
        self._manager: MacroManager | None = None

    def command(self) -> Command:
        """Return what opens it."""
        return Command(
            id="profile.saved_replies",
            words=self.tr("Keep saved replies…"),
            group=Group.PROFILE,
            icon="message-square-quote",
            keys=("G, R",),
            also=self.tr("macros, templates, edit"),
            offered=lambda: bool(self._session.library.staffed()),
            run=self.show,
        )

    def show(self) -> None:
        """Show the saved replies, to be changed."""
        desks = self._session.library.staffed()
        if not desks:
            return
        ref = self._navigator.ticket
        account = ref.account if ref is not None and ref.account in desks else desks[0]
        if self._manager is None:
            from desktop.ui.saved_replies.manager import MacroManager

            manager = MacroManager(self._session, account, self._tasks, self._theme, self._window)
            self._manager = manager
            Lent(self._commands, NEXT, manager, manager.spelling.go_on)
            manager.closed.connect(self._forget)
        self._manager.show()
        self._manager.raise_()
        self._manager.activateWindow()

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        if isinstance(change, CatalogChanged) and self._manager is not None:
            self._manager.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        if self._manager is not None:
            self._manager.set_theme(theme)

    def _forget(self) -> None:
        if self._manager is not None:
            self._manager.deleteLater()
            self._manager = None
