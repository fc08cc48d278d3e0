"""What agents have in the window beside lists and conversations: time and saved replies."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop.domain.changes import Change
from desktop.services.session import Session
from desktop.ui.automation.part import AutomationPart
from desktop.ui.commands.registry import Commands
from desktop.ui.composer import Composer
from desktop.ui.navigator import Navigator
from desktop.ui.saved_replies.commands import ReplyCommands
from desktop.ui.saved_replies.keeping import KeepReplies
from desktop.ui.sidebar import Sidebar
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.time.part import TimePart


class AgentParts(QObject):
    """Made once the window has been painted: nobody needs them at once."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QMainWindow,
        *,
        commands: Commands,
        navigator: Navigator,
        sidebar: Sidebar,
        composer: Composer,
    ) -> None:
        super().__init__(window)
        self._time = TimePart(
            session,
            tasks,
            theme,
            window,
            ticket=lambda: navigator.ticket,
            show=navigator.show_ticket,
        )
        sidebar.add_foot(self._time.strip)
        composer.saved_replies.pick = commands.pick
        writing = ReplyCommands(session, navigator, composer, commands)
        self._keeping = KeepReplies(session, tasks, theme, window, navigator)
        commands.add(*self._time.commands(), *writing.all(), self._keeping.command())
        self._automation = AutomationPart(session, tasks, theme, window, show=navigator.show_ticket)
        commands.add(*self._automation.commands())

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        self._time.receive(change)
        self._keeping.receive(change)

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._time.set_theme(theme)
        self._keeping.set_theme(theme)
        self._automation.set_theme(theme)
