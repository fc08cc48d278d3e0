"""What agents have in the window beside lists and conversations: time, saved replies, deeds."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.domain.changes import CatalogChanged, Change
from desktop.services.session import Session
from desktop.ui.automation.part import AutomationPart
from desktop.ui.capture.part import CapturePart
from desktop.ui.commands.registry import Commands
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.desk.commands import DeskCommands
from desktop.ui.due.part import DuePart
from desktop.ui.navigator import Navigator
from desktop.ui.overview.part import OverviewPart
from desktop.ui.saved_replies.commands import ReplyCommands
from desktop.ui.saved_replies.keeping import KeepReplies
from desktop.ui.sidebar import Sidebar
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.time.part import TimePart


class AgentParts(QObject):
    """Made once the window has been painted: nobody needs them at once.

    `draft_wanted` carries a draft to go on with.
    """

    draft_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QMainWindow,
        commands: Commands,
        navigator: Navigator,
        sidebar: Sidebar,
        pane: ConversationPane,
    ) -> None:
        super().__init__(window)
        composer = pane.composer
        self._time = TimePart(
            session,
            tasks,
            theme,
            window,
            ticket=lambda: navigator.ticket,
            show=navigator.show_ticket,
        )
        sidebar.add_foot(self._time.strip)
        self._replies = composer.saved_replies
        self._replies.pick = commands.pick
        writing = ReplyCommands(session, navigator, composer, commands)
        self._keeping = KeepReplies(session, tasks, theme, window, navigator)
        commands.add(*self._time.commands(), *writing.all(), self._keeping.command())
        commands.add_source(writing.source())
        self._automation = AutomationPart(session, tasks, theme, window, show=navigator.show_ticket)
        sidebar.add_foot(self._automation.strip)
        commands.add(*self._automation.commands())
        self._overview = OverviewPart(session, tasks, theme, window, show=navigator.show_ticket)
        commands.add(*self._overview.commands())
        self._due = DuePart(session, tasks, theme, window, commands, show=navigator.show_ticket)
        sidebar.add_foot(self._due.strip)
        commands.add(*self._due.commands())
        self._capture = CapturePart(
            session,
            tasks,
            theme,
            window,
            account=lambda: navigator.account,
            ticket=lambda: navigator.ticket,
        )
        self._capture.take_drops(navigator.tickets.viewport(), pane.view.viewport())
        commands.add(*self._capture.commands())
        deeds = pane.details.desk.deeds
        self._desk = DeskCommands(session, navigator, deeds, pane.details.turn)
        commands.add(*self._desk.all())
        deeds.draft_wanted.connect(self.draft_wanted)

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        self._time.receive(change)
        self._keeping.receive(change)
        self._automation.receive(change)
        self._capture.receive(change)
        self._due.receive(change)
        if isinstance(change, CatalogChanged):
            self._replies.look()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._time.set_theme(theme)
        self._keeping.set_theme(theme)
        self._automation.set_theme(theme)
        self._overview.set_theme(theme)
        self._capture.set_theme(theme)
        self._due.set_theme(theme)
