"""The details beside the conversation: when they are shown, and what they ask services to do."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import (
    CatalogChanged,
    Change,
    LoginsDestroyed,
    OutboxChanged,
    TicketsChanged,
)
from desktop.domain.errors import Problem
from desktop.domain.fields import Value
from desktop.domain.ids import RemoteId, TicketRef
from desktop.services.session import Session
from desktop.ui import window_memory
from desktop.ui.details_panel import DetailsPanel
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme


class ConversationDetails(QObject):
    """Keeps `panel` in step with the ticket on show; problems go through *tasks*."""

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._ref: TicketRef | None = None
        self.panel = DetailsPanel(session.library, theme, parent)
        self._edge = QFrame(parent)
        self._edge.setProperty("rule", "line")
        self._edge.setFixedWidth(1)
        self.panel.changes_asked.connect(self._change)
        self.panel.reveal_asked.connect(self._reveal)
        self._show(shown=window_memory.details_shown(session))

    def beside(self, *parts: QWidget) -> QHBoxLayout:
        """Return a layout of *parts* under each other, the first of them growing, and the panel."""
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part, int(part is parts[0]))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self._edge)
        row.addWidget(self.panel)
        return row

    @property
    def is_shown(self) -> bool:
        """Whether the details stand beside the conversation."""
        return not self.panel.isHidden()

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Show the details of another ticket, or of none."""
        self._ref = ref
        if self.is_shown:
            self.panel.show_ticket(ref)

    def choose(self, shown: bool) -> None:
        """Show the details or not, from now on and after the next start."""
        self._show(shown=shown)
        self.panel.show_ticket(self._ref if shown else None)
        self._tasks.spawn(
            window_memory.save_details_shown(self._session, shown), name="remember details"
        )

    def rest(self) -> None:
        """Show nothing any more, and take back what was copied: the window ends."""
        self._ref = None
        self.panel.show_ticket(None)

    def receive(self, change: Change) -> None:
        """Show what has changed of the ticket."""
        ref = self._ref
        if ref is None or not self.is_shown:
            return
        match change:
            case TicketsChanged() if ref in change.refs:
                self.panel.show_ticket(ref)
            case OutboxChanged() if change.ref == ref:
                self.panel.show_ticket(ref)
            case LoginsDestroyed() if change.ref == ref:
                self.panel.conceal()
            case CatalogChanged() if change.account == ref.account:
                self.panel.show_ticket(ref)
            case _:
                pass

    def _show(self, *, shown: bool) -> None:
        self.panel.setVisible(shown)
        self._edge.setVisible(shown)

    def _change(self, fields: Mapping[str, Value]) -> None:
        if self._ref is not None:
            work = self._session.actions.change_fields(self._ref, fields)
            self._tasks.spawn(work, name="change details")

    def _reveal(self, secret: str) -> None:
        if self._ref is not None:
            self._tasks.spawn(self._fetch(self._ref, RemoteId(secret)), name="reveal a login")

    async def _fetch(self, ref: TicketRef, secret: RemoteId) -> None:
        try:
            shown = await self._session.actions.reveal(ref, secret)
        except Problem:
            self.panel.show_login(secret, None)
            raise
        if ref == self._ref:
            self.panel.show_login(secret, shown)
