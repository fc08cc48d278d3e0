"""What the window has beside lists and conversations: settings, time, saved replies, deeds."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.domain.changes import AccountsChanged, CatalogChanged, Change
from desktop.services.session import Session
from desktop.ui.automation.part import AutomationPart
from desktop.ui.capture.part import CapturePart
from desktop.ui.commands.registry import Commands
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.desk.commands import DeskCommands
from desktop.ui.due.part import DuePart
from desktop.ui.find.part import FindPart
from desktop.ui.help.part import HelpPart
from desktop.ui.inbox_commands import inbox_commands
from desktop.ui.navigator import Navigator
from desktop.ui.news.part import NewsPart
from desktop.ui.news.settings import news_settings
from desktop.ui.overview.part import OverviewPart
from desktop.ui.saved_replies.commands import ReplyCommands
from desktop.ui.saved_replies.keeping import KeepReplies
from desktop.ui.settings.accounts import account_settings
from desktop.ui.settings.look import look_settings
from desktop.ui.settings.network import network_settings
from desktop.ui.settings.part import SettingsPart
from desktop.ui.settings.seeing import SeeingSettings
from desktop.ui.sidebar import Sidebar
from desktop.ui.spelling.part import SpellingPart
from desktop.ui.spelling.settings import SpellingSettings
from desktop.ui.takeout.part import TakeoutPart
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_export import TicketExport
from desktop.ui.time.part import TimePart
from desktop.ui.tray.commands import presence_commands
from desktop.ui.tray.settings import PresenceSettings


class AgentParts(QObject):
    """Made once the window has been painted: nobody needs them at once.

    `draft_wanted` carries a draft to go on with.
    """

    draft_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        appearance: Appearance,
        window: QMainWindow,
        commands: Commands,
        navigator: Navigator,
        sidebar: Sidebar,
        pane: ConversationPane,
    ) -> None:
        super().__init__(window)
        theme = appearance.theme
        composer = pane.composer
        self._settings = SettingsPart(theme, window)
        book = self._settings.book
        commands.add(*self._settings.commands(), *inbox_commands(session, tasks, navigator))
        commands.add_source(self._settings.source())
        book.add(look_settings(session, appearance, commands))
        book.add(SeeingSettings(session, appearance, tasks, book.tell))
        book.add(network_settings(session, tasks))
        book.add(account_settings(session, tasks, commands))
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
        self._keeping = KeepReplies(session, tasks, theme, window, navigator, commands)
        self._spelling = SpellingPart(session, tasks, theme, commands, composer)
        commands.add(self._spelling.command())
        book.add(SpellingSettings(session.spelling, tasks, book.tell))
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
        self._news = NewsPart(session, tasks, window, commands, navigator, pane)
        book.add(news_settings(session, tasks, commands))
        book.add(PresenceSettings(session, tasks, book.tell))
        commands.add(*presence_commands(session, tasks, navigator))
        self._find = FindPart(session, tasks, theme, navigator, pane, commands)
        export = TicketExport(session, tasks, window, navigator, pane)
        commands.add(*export.commands())
        self._takeout = TakeoutPart(session, tasks, theme, window, navigator, pane)
        commands.add(*self._takeout.commands())
        self._help = HelpPart(session, tasks, theme, window, pane.tell)
        sidebar.add_foot(self._help.updates.strip)
        commands.add(*self._help.commands())
        book.add(self._help.updates.settings)
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
        self._news.receive(change)
        if isinstance(change, AccountsChanged):
            self._settings.book.tell()
        if isinstance(change, CatalogChanged):
            self._replies.look()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._settings.set_theme(theme)
        self._find.set_theme(theme)
        self._takeout.set_theme(theme)
        self._time.set_theme(theme)
        self._keeping.set_theme(theme)
        self._spelling.set_theme(theme)
        self._automation.set_theme(theme)
        self._overview.set_theme(theme)
        self._capture.set_theme(theme)
        self._due.set_theme(theme)
        self._help.set_theme(theme)
