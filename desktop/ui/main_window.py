"""The window: three panes, what stands over them, and who tells whom. Wiring, nothing else.

Start-up is measured from here: what the first picture does not show is imported and made later.
"""

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.brand import BRAND
from desktop.domain.changes import (
    AccountsChanged,
    Change,
    OutboxChanged,
    SyncStateChanged,
    Warned,
    WarningOver,
)
from desktop.domain.drafts import Draft
from desktop.domain.errors import Problem
from desktop.domain.ids import TicketRef
from desktop.services.session import Session
from desktop.ui import filters_access, window_memory
from desktop.ui.account_errands import AccountErrands
from desktop.ui.banner import Banner
from desktop.ui.command_centre import CommandCentre
from desktop.ui.empty_state import EmptyState, Words
from desktop.ui.errands import Errands
from desktop.ui.garbage import GarbageCollector
from desktop.ui.key_deeds import KeyDeeds
from desktop.ui.main_menu import MainMenu
from desktop.ui.middle_pane import MiddlePane
from desktop.ui.models.nav_model import Outbox
from desktop.ui.navigator import Navigator
from desktop.ui.new_tickets import NewTickets
from desktop.ui.notices import Deed, Notice, choose
from desktop.ui.pane_turns import LEAST, PaneTurns
from desktop.ui.panes import WIDTHS, arrange, splitter
from desktop.ui.pressing import press_by_return
from desktop.ui.reading_pane import ReadingPane
from desktop.ui.refresher import Refresher
from desktop.ui.sidebar import Sidebar
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.theme_apply import Appearance, Scheme
from desktop.ui.window_closing import Closing
from desktop.ui.window_commands import (
    Deeds,
    account_commands,
    list_commands,
    place_commands,
    window_commands,
)

if TYPE_CHECKING:
    from desktop.ui.agent_parts import AgentParts
    from desktop.ui.conversation_pane import ConversationPane
    from desktop.ui.list_parts import ListParts
    from desktop.ui.welcome import Welcome


class MainWindow(QMainWindow):
    """Shows one session. `closed` is sent when the person closes it; then await `shut_down`."""

    closed = Signal()

    def __init__(
        self, session: Session, appearance: Appearance, *, signing_in: bool = False
    ) -> None:
        """Make the window. *signing_in*: the first account comes by itself, ask for none."""
        super().__init__()
        filters_access.install()
        self._session = self.session = session
        self._appearance = appearance
        self._signing_in = signing_in
        self.problems: list[Problem] = []
        """What is told until it is dismissed, the newest last."""
        self._notices = Refresher(self._show_notice, self)
        """What the person has not dismissed yet, one of each kind; the newest is shown."""
        self.put_away: Callable[[], bool] = lambda: False
        """Asked when the person closes the window: whether it only goes out of sight."""
        self._welcome: Welcome | None = None
        self._agents: AgentParts | None = None
        self._lists: ListParts | None = None
        window_memory.dress(session, appearance)
        theme = appearance.theme
        self._garbage = GarbageCollector(self)
        self._tasks = Tasks(self)
        self._errands = Errands(session, self._tasks, self)
        self._account_errands = AccountErrands(session, self._tasks, appearance, self)
        self._account_errands.flush = self.flush
        self.new_tickets = NewTickets(session, appearance, self)
        self._closing = Closing(session, self._tasks, self, self.edits, self.flush)
        # From the outside in: what is made in its place need not be styled again in another.
        self._page = QWidget(self)
        self.setCentralWidget(self._page)
        self._banner = Banner(theme, self._page)
        self._root = QStackedWidget(self._page)
        self._waiting = EmptyState(theme, self._root)
        self.panes = splitter(self._root)
        self._sidebar = Sidebar(session.library, theme, self.panes)
        self._middle = MiddlePane(session, self._tasks, theme, self.panes)
        self._reading = ReadingPane(session, theme, self.panes)
        self.key_deeds = KeyDeeds(session, self._tasks, appearance, self)
        self.navigator = Navigator(self._sidebar, self._middle, self._reading, self)
        self._centre = CommandCentre(session, self._tasks, appearance, self.navigator, self)
        self.commands = self._centre.commands
        """Whatever the window can do; parts add what they can."""
        self._add_commands()
        mode = session.opened.note.mode
        self._menu = MainMenu(self.commands, theme, appearance.scheme, mode, self)
        self._lay_out()
        self._connect()
        self._unheard = [session.changes.subscribe(self._receive)]
        self._show_accounts()
        self.navigator.follow()
        self._show_notice()
        self._middle.tickets.view.setFocus()

    # --- for the application

    async def complete(self) -> None:
        """Make what nobody sees at first; call it once the window has been painted."""
        self._unheard.append(self._session.changes.subscribe(self._session.news.receive))
        # Off this thread, so that keys and clicks are answered while the renderer is imported.
        await self._session.worker.run(import_module, "desktop.ui.render.message")
        conversation = self._reading.conversation()
        self._centre.add_conversation(conversation)
        self._centre.prepare()
        self._make_agent_parts(conversation)
        self._make_list_parts()

    def show_problem(self, problem: Problem) -> None:
        """Tell a problem in the banner until it is dismissed."""
        others = [known for known in self.problems if type(known) is not type(problem)]
        self.problems = [*others, problem]
        self._signing_in = False
        self._show_root()
        self._show_notice()

    def show_ticket(self, ref: TicketRef) -> None:
        """Bring a ticket into view, whatever the list shows."""
        self.navigator.show_ticket(ref)

    async def shut_down(self) -> None:
        """Save the window's state and let go of the session."""
        for unsubscribe in self._unheard:
            unsubscribe()
        # Whoever closed the window has seen what stood in the way of saving, and closed it still.
        with suppress(Problem):
            await window_memory.save(self._session, self, self.turns.state())
        with suppress(Problem):
            await self._reading.shut_down()
        await self.new_tickets.shut_down()
        await self._tasks.cancel()
        self._garbage.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is on disk; where that fails, the person is asked."""
        in_haste = self.key_deeds.change is not None
        if self._closing.is_due():
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        if in_haste or self._closing.for_good or not self.put_away():
            self._closing.begin(in_haste=in_haste)

    def end(self) -> None:
        """Close for the system, which waits for no sending: it goes on at the next start."""
        self._closing.hurry()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        escaped = event.key() == Qt.Key.Key_Escape and self.turns.back()
        if not (escaped or press_by_return(self, event)):
            super().keyPressEvent(event)

    def edits(self) -> int | None:
        """Return a number that grows with every edit; None where nothing can be typed yet."""
        if not (self.new_tickets.is_made or self._reading.is_made):
            return None
        reply = self._reading.conversation().composer.box.edits if self._reading.is_made else 0
        return reply + self.new_tickets.edits

    async def flush(self) -> None:
        """Save everything typed."""
        if self._reading.is_made:
            await self._reading.flush()
        await self.new_tickets.flush()

    # --- making

    def _make_agent_parts(self, pane: "ConversationPane") -> None:
        from desktop.ui.agent_parts import AgentParts

        parts = (self.commands, self.navigator, self._sidebar, pane)
        self._agents = AgentParts(self._session, self._tasks, self._appearance, self, *parts)
        self._agents.draft_wanted.connect(self._write)

    def _make_list_parts(self) -> None:
        from desktop.ui.list_parts import ListParts

        parts = (self.commands, self.navigator, self._sidebar, self._middle.tickets)
        self._lists = ListParts(self._session, self._tasks, self._appearance, self, *parts)
        self._lists.told.connect(self._centre.tell)

    def _add_commands(self) -> None:
        deeds = Deeds(
            new_ticket=self._begin_ticket,
            behalf=self._begin_behalf,
            can_behalf=self.new_tickets.can_behalf,
            add_account=self._add_account,
            sync=self._sync,
            palette=self._centre.open_palette,
            keys=self._centre.open_map,
            menu=self._sidebar.menu_button.showMenu,
            look=self._choose_scheme,
            quit=self._quit,
        )
        self.commands.add(
            *window_commands(deeds),
            *list_commands(self.navigator, self._middle.tickets.view),
            *self.key_deeds.commands(self._session.opened.note.mode),
        )
        for button, id in self._sidebar.buttons():
            self.commands.tip(button, id)
        self.new_tickets.made.connect(self._centre.lend)

    def _lay_out(self) -> None:
        self.setWindowTitle(BRAND.name)
        self.setAccessibleName(BRAND.name)
        self.resize(sum(WIDTHS), 900)
        self.setMinimumSize(*LEAST)
        self._sidebar.menu_button.setMenu(self._menu)
        self._waiting.show_words(Words("inbox", self.tr("Connecting…"), ""))
        for page in (self.panes, self._waiting):
            self._root.addWidget(page)
        parts = arrange(self.panes, self._sidebar, self._middle, self._reading)
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._root, 1)
        # Below: what it would push down is what the person is about to click.
        layout.addWidget(self._banner)
        window_memory.restore(self._session, self, self.panes)
        self.turns = PaneTurns(self.panes, parts, self._appearance.theme, layout)
        """Which panes are in view."""

    def _connect(self) -> None:
        self._tasks.failed.connect(self.show_problem)
        self._appearance.changed.connect(self._set_theme)
        self._banner.acted.connect(self._act)
        self._closing.stayed.connect(self.key_deeds.forget_change)
        self._closing.told.connect(self._show_notice)
        self._sidebar.new_ticket.connect(self._begin_ticket)
        self._sidebar.sync_requested.connect(self._session.sync_now)
        self.turns.follow(self.navigator, self._sidebar)
        self._connect_lists()
        self._errands.editing.connect(self._write)
        self._reading.followed.connect(self._follow_up)
        self._reading.ticket_wanted.connect(self.show_ticket)
        self.new_tickets.ticket_wanted.connect(self.show_ticket)
        self._menu.map_logins.connect(self._account_errands.map_logins)
        self._menu.sign_out.connect(self._account_errands.ask_sign_out)
        self._menu.scheme_chosen.connect(self._choose_scheme)
        self._account_errands.signed_in.connect(self.key_deeds.offer_recovery)

    def _connect_lists(self) -> None:
        for asking in (self._middle.tickets, self._middle):
            asking.new_ticket.connect(self._begin_ticket)
        self._middle.draft_resumed.connect(self._write)
        self._errands.serve(self._middle)

    # --- what changes

    def _receive(self, change: Change) -> None:
        self._sidebar.receive(change)
        self._middle.receive(change)
        for part in (self._agents, self._lists):
            if part is not None:
                part.receive(change)
        match change:
            case AccountsChanged():
                self._show_accounts()
                self._show_notice()
                self.navigator.follow()
            case Warned(problem=problem):
                self.show_problem(problem)
            case WarningOver(code=code):
                self.problems = [known for known in self.problems if known.code != code]
                self._show_notice()
            case OutboxChanged():
                self._notices.request()
            case SyncStateChanged():
                self._show_notice()
            case _:
                pass

    def _show_accounts(self) -> None:
        accounts = self._session.library.accounts()
        self._menu.show_accounts(accounts)
        deeds = (self._account_errands.ask_sign_out, self._account_errands.sign_in_again)
        self.commands.put("accounts", *account_commands(accounts, *deeds))
        self.commands.put("places", *place_commands(self.navigator, self._sidebar.places()))
        self._signing_in = self._signing_in and not accounts
        self._show_root()

    def _show_root(self) -> None:
        if self._session.library.accounts():
            if self._root.currentWidget() is not self.panes:
                self._root.setCurrentWidget(self.panes)
                self.navigator.to_list()
        elif self._signing_in:
            self._root.setCurrentWidget(self._waiting)
        else:
            self._show_welcome(cancellable=False)

    def _show_notice(self) -> None:
        library = self._session.library
        failure = self.problems[-1] if self.problems else None
        notice = choose(library.sync_states(), library.outbox(), failure, library)
        self._banner.show_notice(self._closing.notice or notice)

    def _set_theme(self, theme: Theme) -> None:
        panes = (self.turns, self._sidebar, self._middle, self._reading, self._banner, self._menu)
        later = (self._welcome, self.new_tickets, self._centre, self._agents, self._lists)
        for part in (*panes, self._waiting, *later):
            if part is not None:
                part.set_theme(theme)

    # --- what the person does

    def _write(self, draft: Draft) -> None:
        """Go on with a draft where it belongs; of an account that is signed out, sign in first."""
        if draft.account in {account.id for account in self._session.library.left_accounts()}:
            self._show_welcome(cancellable=True)
        elif draft.ref is None:
            self.new_tickets.begin(draft, self._sidebar.account)
        else:
            self.navigator.write(draft.ref, draft.id)

    def _begin_ticket(self) -> None:
        self.new_tickets.begin(None, self._sidebar.account)

    def _follow_up(self, ref: TicketRef) -> None:
        self.new_tickets.follow_up(ref, self._sidebar.account)

    def _begin_behalf(self) -> None:
        self.new_tickets.begin_behalf(self._sidebar.account)

    def _act(self, notice: Notice) -> None:
        match notice.deed:
            case Deed.DISMISS:
                del self.problems[-1:]
                self._show_notice()
            case Deed.SIGN_IN if notice.account is not None:
                self._account_errands.sign_in_again(notice.account)
            case Deed.BROWSER if notice.account is not None:
                self._account_errands.open_in_browser(notice.account)
            case Deed.CLOSE:
                self.close()
            case Deed.OUTBOX:
                self.navigator.go(Outbox())
            case _:
                self._session.sync_now(notice.account)

    def _add_account(self) -> None:
        self._show_welcome(cancellable=True)

    def _show_welcome(self, *, cancellable: bool) -> None:
        page = self._welcome = self._welcome or self._make_welcome()
        page.offer(cancellable=cancellable, kept=self._session.library.left_accounts())
        self._root.setCurrentWidget(page)

    def _make_welcome(self) -> "Welcome":
        from desktop.ui.welcome import Welcome

        page = Welcome(self._appearance.theme, self)
        self._account_errands.attend(page)
        page.cancelled.connect(self._show_root)
        self._root.addWidget(page)
        return page

    def _quit(self) -> None:
        self._closing.for_good = True
        self.close()

    def _sync(self) -> None:
        self._session.sync_now(self._sidebar.account)

    def _choose_scheme(self, scheme: Scheme) -> None:
        self._appearance.choose(scheme)
        self._menu.show_scheme(scheme)
        self._tasks.spawn(window_memory.save_scheme(self._session, scheme), name="save scheme")
