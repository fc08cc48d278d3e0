"""The middle pane: search, filters and the tickets that they leave."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Change, SyncState, SyncStateChanged, TicketsChanged
from desktop.domain.views import TicketQuery
from desktop.services.session import Session
from desktop.store.ticket_list import TicketList
from desktop.ui.empty_state import EmptyState
from desktop.ui.filters import Filters
from desktop.ui.i18n import number
from desktop.ui.refresher import Refresher
from desktop.ui.search_box import SearchBox
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import rule, text_label
from desktop.ui.ticket_list_scope import Scope, Way, view_name, why_empty
from desktop.ui.ticket_list_view import TicketView

_FINISH_MS: Final = 400
"""How long the person rests from typing before a search is followed to its end."""
_CHOICES_MS: Final = 1000


class TicketPane(QWidget):
    """Answers the question that scope, search and filters ask, and keeps the answer fresh.

    `chosen` carries the current `TicketRef`, `opened` one to be read with the keyboard, `searched`
    the text to mark, `new_ticket` and `show_all` what an empty list's button asks for.
    """

    chosen = Signal(object)
    opened = Signal(object)
    searched = Signal(str)
    new_ticket = Signal()
    show_all = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._scope = Scope()
        self._way = Way.NONE
        self._rows: TicketList | None = None
        self._title = text_label(theme, Type.HEADING)
        self._count = text_label(theme, Type.SMALL, "muted")
        self._search = SearchBox(theme, self)
        self._filters = Filters(theme, self)
        self._view = TicketView(theme, self)
        self._empty = EmptyState(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self._refresher = Refresher(self._refresh, self)
        self._choices = Refresher(self._offer_choices, self, _CHOICES_MS)
        self._rest = QTimer(self, interval=_FINISH_MS, singleShot=True)
        self._lay_out()
        self._connect()

    @property
    def search_box(self) -> SearchBox:
        """The search box, for the window's shortcuts."""
        return self._search

    @property
    def view(self) -> TicketView:
        """The list itself, for the window's shortcuts."""
        return self._view

    def show_scope(self, scope: Scope) -> None:
        """Show another account or view; search and filters stay."""
        self._scope = scope
        self._title.setText(view_name(scope.view, staff=scope.staff))
        self._choices.now()
        self._ask()

    def receive(self, change: Change) -> None:
        """Take note of what changed; many changes cost one refresh."""
        match change:
            case TicketsChanged(account=account) if self._scope.account in (None, account):
                self._refresher.request()
                if change.membership:
                    self._choices.request()
            case SyncStateChanged() if self._stack.currentWidget() is self._empty:
                self._refresher.request()
            case _:
                pass

    def show_department(self, name: str) -> None:
        """Show the tickets of one department, no filter nor search beside it."""
        self.clear()
        self._filters.choose_department(name)

    def clear(self) -> None:
        """Let go of search and filters."""
        self._search.clear()
        self._filters.clear()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        for part in (self._search, self._filters, self._view, self._empty):
            part.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        else:
            super().keyPressEvent(event)

    # --- parts

    def _lay_out(self) -> None:
        self.setProperty("pane", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBaseline)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_3)
        top.setSpacing(SPACE_2)
        top.addLayout(head)
        top.addSpacing(SPACE_2)
        top.addWidget(self._search)
        top.addWidget(self._filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._search.changed.connect(self._on_search)
        self._search.left_down.connect(self._go_down)
        self._search.escaped.connect(self._view.setFocus)
        self._filters.changed.connect(self._ask)
        self._view.chosen.connect(self.chosen)
        self._view.opened.connect(self.opened)
        self._empty.acted.connect(self._act)
        self._rest.timeout.connect(self._finish)

    def _query(self) -> TicketQuery:
        statuses = self._session.library.view_statuses(self._scope.account)[self._scope.view]
        return self._scope.query(statuses, self._filters.filter(), self._search.text().strip())

    def _ask(self) -> None:
        self._rest.stop()
        query = self._query()
        self._rows = self._session.library.tickets(query)
        self._view.show_rows(self._rows, query.search)
        self._tell()

    def _refresh(self) -> None:
        rows = self._session.library.tickets(self._query())
        known = 0 if self._rows is None else self._rows.count
        if not rows.complete and rows.count < known:
            # The whole answer is on show: follow the new one to its end before it replaces that.
            self._finish_soon()
            return
        self._take(rows)

    def _take(self, rows: TicketList) -> None:
        self._rows = rows
        self._view.refresh(rows)
        self._tell()

    def _finish_soon(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _finish(self) -> None:
        self._tasks.spawn(self._finish_search(), name="finish the search")

    async def _finish_search(self) -> None:
        query = self._query()
        rows = self._session.library.tickets(query)
        await self._session.worker.run(rows.finish)
        if query == self._query():
            self._take(rows)

    def _tell(self) -> None:
        rows = self._rows
        if rows is None:
            return
        if not rows.complete:
            self._finish_soon()
        self._count.setText(self._count_words(rows))
        if rows.count == 0 and rows.complete:
            words, self._way = why_empty(
                self._scope, narrowed=self._is_narrowed(), states=self._states()
            )
            self._empty.show_words(words)
        showing = self._view if rows.count else self._empty
        if self._stack.currentWidget() is not showing:
            self._stack.setCurrentWidget(showing)

    def _count_words(self, rows: TicketList) -> str:
        if not rows.complete:
            return self.tr("{count}+ found").format(count=number(rows.count))
        if self._is_narrowed():
            return self.tr("{count} found").format(count=number(rows.count))
        return number(rows.count)

    def _is_narrowed(self) -> bool:
        return bool(self._search.text().strip()) or not self._filters.filter().is_open

    def _states(self) -> list[SyncState]:
        library = self._session.library
        if self._scope.account is None:
            return library.sync_states()
        return [library.sync_state(self._scope.account)]

    def _offer_choices(self) -> None:
        library = self._session.library
        account = self._scope.account
        self._filters.offer(library.departments(account), library.status_labels(account))

    def _on_search(self, text: str) -> None:
        self._ask()
        self.searched.emit(text)

    def _go_down(self) -> None:
        self._view.setFocus()
        if self._view.current_ref() is None:
            self._view.step(0)

    def _act(self) -> None:
        match self._way:
            case Way.CLEAR:
                self.clear()
            case Way.NEW_TICKET:
                self.new_ticket.emit()
            case Way.SYNC:
                self._session.actions.sync_now(self._scope.account)
            case Way.SHOW_ALL:
                self.show_all.emit()
            case Way.NONE:
                pass
