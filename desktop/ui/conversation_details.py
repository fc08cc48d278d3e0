"""The panel beside the conversation: staff's, or the details for whoever only answers."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import (
    CatalogChanged,
    Change,
    LoginsDestroyed,
    OutboxChanged,
    TicketsChanged,
)
from desktop.domain.errors import Problem
from desktop.domain.fields import Credentials, Value
from desktop.domain.ids import RemoteId, TicketRef
from desktop.services.session import Session
from desktop.ui import window_memory
from desktop.ui.desk.desk import Desk
from desktop.ui.desk.on_show import is_desk
from desktop.ui.desk.panel import LEAST, MOST
from desktop.ui.desk.tabs import Tab
from desktop.ui.details_body import DetailsBody
from desktop.ui.details_panel import WIDTH, DetailsPanel
from desktop.ui.panel_place import PanelPlace
from desktop.ui.panes import splitter
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_SETTLE_MS: Final = 400


class ConversationDetails(QObject):
    """Keeps the panel in step with the ticket on show; problems go through *tasks*.

    `ticket_wanted` carries the ref of another ticket to be shown, `turned` tells whether the panel
    is on show from now on. `desk` is staff's panel, of which customers' tickets show nothing.
    """

    ticket_wanted = Signal(object)
    turned = Signal(bool)

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._ref: TicketRef | None = None
        self._splitter = splitter(parent)
        self.panel = DetailsPanel(session.library, theme)
        self.desk = Desk(session, tasks, theme, parent)
        self._side = QStackedWidget()
        self._side.addWidget(self.panel)
        self._side.addWidget(self.desk.panel)
        self._place = PanelPlace(self._splitter, self._side, self)
        self._width = window_memory.panel_width(session)
        self._save = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._save.timeout.connect(self._keep_width)
        self._bodies: tuple[DetailsPanel | DetailsBody, ...] = (
            self.panel,
            self.desk.panel.properties.body,
        )
        for body in self._bodies:
            body.changes_asked.connect(self._change)
            body.reveal_asked.connect(self._reveal)
        self.desk.ticket_wanted.connect(self.ticket_wanted)
        self._splitter.splitterMoved.connect(self._on_moved)
        chosen = window_memory.details_shown(session)
        self._is_chosen = chosen is not None
        """Whether the person ever said that they want the panel, or do not."""
        self._place.turned.connect(self._on_turned)
        self._place.show(wanted=chosen is True)

    def beside(self, *parts: QWidget, over: QWidget) -> QSplitter:
        """Return *parts* under each other, the first of them growing, and the panel beside them.

        *over* stands over them.
        """
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(over)
        for part in parts:
            layout.addWidget(part, int(part is parts[0]))
        self._place.begin(column)
        return self._splitter

    def put_over(self, part: QWidget, first: QWidget) -> None:
        """Put one more part over *first*, the growing one of `beside`."""
        column = first.parentWidget()
        layout = None if column is None else column.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(first), part)

    @property
    def is_shown(self) -> bool:
        """Whether the panel is to be seen."""
        return self._place.is_shown

    def show_ticket(self, ref: TicketRef | None) -> None:
        """Show another ticket beside its conversation, or none."""
        if ref != self._ref:
            # What lies over a conversation was asked for there.
            self._place.peek(shown=False)
        self._ref = ref
        if not self._is_chosen and ref is not None and self._is_desk(ref):
            # Staff work with it; customers look into it now and then.
            self._is_chosen = True
            self._place.show(wanted=True)
        if self.is_shown:
            self._show_ticket(ref)

    def choose(self, shown: bool) -> None:
        """Show the panel or not, from now on and after the next start.

        Where it does not fit beside the conversation it is shown over it, for the moment.
        """
        if not self._place.has_room:
            self._place.peek(shown=shown)
            return
        self._is_chosen = True
        self._place.show(wanted=shown)
        self._tasks.spawn(
            window_memory.save_details_shown(self._session, shown), name="remember details"
        )

    def turn(self, tab: Tab) -> None:
        """Show staff's panel with *tab* opened."""
        if not self.is_shown:
            self.choose(shown=True)
        self.desk.turn(tab)

    def rest(self) -> None:
        """Show nothing any more, and take back what was copied: the window ends."""
        self._ref = None
        self._save.stop()
        self._show_ticket(None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.panel.set_theme(theme)
        self.desk.set_theme(theme)

    def receive(self, change: Change) -> None:
        """Show what has changed of the ticket."""
        ref = self._ref
        if ref is None or not self.is_shown:
            return
        if self._is_desk(ref):
            self.desk.receive(change)
        match change:
            case TicketsChanged() if ref in change.refs:
                self._show_ticket(ref)
            case OutboxChanged() if change.ref == ref:
                self._show_ticket(ref)
            case LoginsDestroyed() if change.ref == ref:
                for body in self._bodies:
                    body.conceal()
            case CatalogChanged() if change.account == ref.account:
                self._show_ticket(ref)
            case _:
                pass

    # --- parts

    def _is_desk(self, ref: TicketRef) -> bool:
        return is_desk(self._session.library.capabilities(ref.account))

    def _show_ticket(self, ref: TicketRef | None) -> None:
        desk = ref is not None and self._is_desk(ref)
        self.panel.show_ticket(None if desk else ref)
        self.desk.show_ticket(ref if desk else None)
        if ref is None:
            return
        side = self.desk.panel if desk else self.panel
        if self._side.currentWidget() is not side or not self._side.minimumWidth():
            self._side.setCurrentWidget(side)
            self._fit(desk=desk)

    def _fit(self, *, desk: bool) -> None:
        """Give the panel its width: the person's own for staff's, one and the same for details."""
        if desk:
            self._place.fit(LEAST, MOST, self._width)
        else:
            self._place.fit(WIDTH, WIDTH, WIDTH)

    def _on_moved(self) -> None:
        if self._side.currentWidget() is self.desk.panel and self.is_shown:
            self._width = self._place.width = self._side.width()
            self._save.start()

    def _keep_width(self) -> None:
        work = window_memory.save_panel_width(self._session, self._width)
        self._tasks.spawn(work, name="remember width")

    def _on_turned(self, shown: bool) -> None:
        self._show_ticket(self._ref if shown else None)
        self.turned.emit(shown)

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
            self._show_login(secret, None)
            raise
        if ref == self._ref:
            self._show_login(secret, shown)

    def _show_login(self, secret: RemoteId, shown: Credentials | None) -> None:
        for body in self._bodies:
            body.show_login(secret, shown)
