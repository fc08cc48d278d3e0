"""The automation centre in the window: its command, the window it opens, what rules told."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.automation import RuleNotice
from desktop.domain.changes import AccountsChanged, Change, SyncPhase, SyncStateChanged
from desktop.domain.errors import Problem
from desktop.domain.ids import AccountId, TicketRef
from desktop.services.session import Session
from desktop.ui.automation.notice_strip import NoticeStrip
from desktop.ui.automation.outside import RulesOutside
from desktop.ui.commands.command import Command, Group
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.ui.automation.window import AutomationWindow


class AutomationPart(QObject):
    """Offers the rules of helpdesks that run some; put `strip`, with what they told, in view."""

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
        self._heard: dict[AccountId, float | None] = {}
        """When each account was in step with its helpdesk as its notices were asked for last."""
        self.strip = NoticeStrip(theme)
        self.strip.opened.connect(self._open_notice)
        self.strip.read.connect(self._read)
        self._outside = RulesOutside(session, self._open_notice, self)
        for state in session.library.sync_states():
            self.receive(SyncStateChanged(state))

    def receive(self, change: Change) -> None:
        """Take note of what changed: whoever was woken and is in step again may have notices."""
        match change:
            case SyncStateChanged(state=state) if state.phase is SyncPhase.IDLE:
                id = state.account
                if state.synced_at != self._heard.get(id) and id in self._accounts():
                    self._heard[id] = state.synced_at
                    self._tasks.spawn(self._ask(id), name="notices")
            case AccountsChanged():
                self.strip.keep(self._accounts())
            case _:
                pass

    def commands(self) -> list[Command]:
        """Return what can be done about rules."""
        return [
            Command(
                id="window.automation",
                words=self.tr("Automation: rules of the helpdesk…"),
                group=Group.WINDOW,
                icon="zap",
                keys=("G, T",),
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
        self._rules.begin(self._accounts())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.strip.set_theme(theme)
        if self._rules is not None:
            self._rules.set_theme(theme)

    def _is_offered(self) -> bool:
        return bool(self._accounts())

    def _leave_for(self, ref: TicketRef) -> None:
        self._show_ticket(ref)
        self._window.raise_()
        self._window.activateWindow()

    def _accounts(self) -> list[AccountId]:
        return self._session.automation.accounts()

    async def _ask(self, account: AccountId) -> None:
        # Where that fails the sync tells it, and asks again.
        with suppress(Problem):
            notices = await self._session.automation.notices(account)
            self.strip.show_notices(account, notices)
            await self._outside.tell(account, notices)

    def _open_notice(self, account: AccountId, notice: RuleNotice) -> None:
        self._leave_for(TicketRef(account, notice.ticket))
        self._read(account, [notice])

    def _read(self, account: AccountId, notices: Sequence[RuleNotice]) -> None:
        self._tasks.spawn(self._note_read(account, notices), name="notices")

    async def _note_read(self, account: AccountId, notices: Sequence[RuleNotice]) -> None:
        await self._session.automation.read(account, [notice.id for notice in notices])
        await self._ask(account)
