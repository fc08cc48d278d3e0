"""The middle pane: search, filters and the tickets that they leave."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import (
    Change,
    SyncState,
    SyncStateChanged,
    TicketsChanged,
    ViewCountsChanged,
)
from desktop.domain.views import TicketQuery
from desktop.services.session import Session
from desktop.store.ticket_list import TicketList
from desktop.ui.empty_state import EmptyState
from desktop.ui.filters import Filters
from desktop.ui.i18n import number
from desktop.ui.models.sections import Heading
from desktop.ui.refresher import Refresher
from desktop.ui.search_box import SearchBox
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import rule, text_label
from desktop.ui.ticket_list_groups import find_with_headings, headings_of, names_of
from desktop.ui.ticket_list_looks import Looks
from desktop.ui.ticket_list_scope import Scope, Way, scope_name, why_empty
from desktop.ui.ticket_list_view import TicketView

if TYPE_CHECKING:
    from desktop.ui.ticket_list_options import ListOptions

_FINISH_MS: Final = 400
"""How long the person rests from typing before a search is followed to its end."""
_REST_MS: Final = 100
"""How long they rest from going through views before all of one is found."""
_CHOICES_MS: Final = 1000
_BLANK_MS: Final = 150
"""Lists of views take less; until then what was on show stays, so that nothing flickers."""


class TicketPane(QWidget):
    """Answers the question that scope, search and filters ask, and keeps the answer fresh.

    `chosen` carries the current `TicketRef`, `opened` one to be read with the keyboard, `searched`
    the text to mark, `new_ticket` and `show_all` what an empty list's button asks for. `save_asked`
    wants a view made of the list as it is now, `edit_asked` the view on show changed.

    Most lists are answered at once. Those of views may take a moment over many tickets: they are
    found beside the window, their first rows ahead, and a newer answer as a whole.
    """

    chosen = Signal(object)
    opened = Signal(object)
    searched = Signal(str)
    new_ticket = Signal()
    show_all = Signal()
    save_asked = Signal()
    edit_asked = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._scope = Scope()
        self._way = Way.NONE
        self._rows: TicketList | None = None
        self._wanted = False
        """Whether a list that takes a moment is still to be found."""
        self._anew = False
        """Whether that is the answer to another question than the one on show."""
        self._finding = False
        self._title = text_label(theme, Type.HEADING)
        self._count = text_label(theme, Type.SMALL, "muted")
        self._search = SearchBox(theme, self)
        self.filters = Filters(theme, self)
        self._view = TicketView(theme, self)
        self.looks = Looks(session, tasks, self._view, self)
        self._options: ListOptions | None = None
        self._theme = theme
        self._empty = EmptyState(theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        self._refresher = Refresher(self._refresh, self)
        self._choices = Refresher(self._offer_choices, self, _CHOICES_MS)
        self._rest = QTimer(self, singleShot=True)
        self._blank = QTimer(self, interval=_BLANK_MS, singleShot=True)
        self._blank.timeout.connect(self._show_blank)
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
        if scope.key != self._scope.key or scope.account != self._scope.account:
            self._view.marks.clear()
        self._scope = scope
        self._title.setText(scope_name(scope))
        self._view.tell_accounts(scope.told(self._session.library.accounts()))
        self._show_staff(staff=scope.staff)
        self.looks.enter(scope.key, scope.saved, staff=scope.staff)
        self._choices.now()
        self._ask()

    @property
    def scope(self) -> Scope:
        """What is on show."""
        return self._scope

    def query(self) -> TicketQuery:
        """Return the question that is on show: scope, search, filters, order and groups."""
        statuses = self._session.library.view_statuses(self._scope.account)[self._scope.view]
        query = self._scope.query(statuses, self.filters.filter(), self._search.text().strip())
        return replace(query, sort=self.looks.look.sort, group=self.looks.look.group)

    def put_under(self, bar: QWidget) -> None:
        """Show *bar* under the list, whenever it is visible."""
        self._column.addWidget(bar)

    def fold_all(self, *, folded: bool) -> None:
        """Fold every group away, or show the tickets of all."""
        groups = () if self._rows is None else self._rows.groups
        self.looks.fold_all(tuple(group.key for group in groups) if folded else ())

    def receive(self, change: Change) -> None:
        """Take note of what changed; many changes cost one refresh."""
        match change:
            case TicketsChanged(account=account) if self._scope.account in (None, account):
                self._refresher.request()
                if change.membership:
                    self._choices.request()
            case ViewCountsChanged() if self._scope.saved is not None:
                # Time alone moves tickets into views such as that of overdue ones.
                self._refresher.request()
            case SyncStateChanged() if self._stack.currentWidget() is self._empty:
                self._refresher.request()
            case _:
                pass

    def show_department(self, name: str) -> None:
        """Show the tickets of one department, no filter nor search beside it."""
        self.clear()
        self.filters.choose_department(name)

    def clear(self) -> None:
        """Let go of search and filters."""
        self._search.clear()
        self.filters.clear()

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._theme = theme
        for part in (self._search, self.filters, self._view, self._empty, self._options):
            if part is not None:
                part.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        escaped = event.key() == Qt.Key.Key_Escape
        if escaped and self._view.marks.count:
            self._view.marks.clear()
        elif escaped and self._search.text():
            self._search.clear()
        else:
            super().keyPressEvent(event)

    # --- parts

    def _lay_out(self) -> None:
        self.setProperty("pane", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = self._head = QHBoxLayout()
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
        top.addWidget(self.filters)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._search.changed.connect(self._on_search)
        self._search.left_down.connect(self._go_down)
        self._search.escaped.connect(self._view.setFocus)
        self.filters.changed.connect(self._ask)
        self._view.chosen.connect(self.chosen)
        self._view.opened.connect(self.opened)
        self._empty.acted.connect(self._act)
        self._rest.timeout.connect(self._finish)
        self.looks.reordered.connect(self._ask)
        self.looks.refolded.connect(self._refold)
        header = self._view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)

    def _show_staff(self, *, staff: bool) -> None:
        """Show what staff need, and nothing of it to customers."""
        if staff and self._options is None:
            from desktop.ui.ticket_list_options import ListOptions

            options = self._options = ListOptions(self._theme, self.looks, self)
            options.save_asked.connect(self.save_asked)
            options.edit_asked.connect(self.edit_asked)
            self._head.addWidget(options)
        if self._options is not None:
            saved = self._scope.saved
            self._options.setVisible(staff)
            self._options.offer_edit(offered=saved is not None and not saved.is_built_in)
        if not staff:
            self._view.set_staff(None)
            return
        from desktop.ui.ticket_list_columns import Cells

        self._view.set_staff(Cells(self._session.library).priority)
        self._view.ticket_model().wished = self._session.work.as_wished

    def _choose_columns(self, point: QPoint) -> None:
        if self._options is not None:
            header = self._view.horizontalHeader()
            self._options.show_columns_menu(header.viewport().mapToGlobal(point))

    def _ask(self) -> None:
        self._rest.stop()
        query = self.query()
        rows = self._session.library.tickets(query)
        if query.is_plain or rows.complete:
            self._wanted = self._anew = False
            self._show(rows, query)
        else:
            self._find(anew=True)

    def _show(self, rows: TicketList, query: TicketQuery, told: Sequence[Heading] = ()) -> None:
        self._rows = rows
        self._view.show_rows(rows, query.search, told)
        self._tell()

    def _refresh(self) -> None:
        query = self.query()
        rows = self._session.library.tickets(query)
        if not query.is_plain and not rows.complete:
            self._find(anew=False)
            return
        known = 0 if self._rows is None else self._rows.count
        if not rows.complete and rows.count < known:
            # The whole answer is on show: follow the new one to its end before it replaces that.
            self._finish_soon()
            return
        self._take(rows)

    def _take(self, rows: TicketList, told: Sequence[Heading] = ()) -> None:
        self._rows = rows
        self._view.refresh(rows, told)
        self._tell()

    def _refold(self) -> None:
        if self._rows is not None:
            names = names_of(self._session.library, self.looks.look.group)
            self._view.refresh(self._rows, headings_of(self._rows, self.looks.look, names))

    def _find(self, *, anew: bool) -> None:
        """Have a list found that takes a moment; of several that were asked for, the last."""
        self._wanted = True
        self._anew = self._anew or anew
        if anew:
            self._count.setText("…")
            self._blank.start()
        if not self._finding:
            self._finding = True
            self._tasks.spawn(self._find_wanted(), name="find the tickets of a view")

    def _show_blank(self) -> None:
        """Show nothing rather than the tickets of another view under this one's name."""
        if self._finding and self._anew:
            rows = self._session.library.tickets(self.query())
            if not rows.count:
                self._view.show_rows(rows, "")

    async def _find_wanted(self) -> None:
        try:
            while self._wanted:
                self._wanted = False
                query, look = self.query(), self.looks.look
                rows = self._session.library.tickets(query)
                # Where groups are folded, other tickets than the first ones may be seen first.
                begin = rows.begin if self._anew and not look.folded else rows.finish
                names = names_of(self._session.library, look.group)
                told = await self._session.readers.run(find_with_headings, begin, rows, look, names)
                if self._wanted or query != self.query():
                    continue
                if look.folded != self.looks.look.folded:
                    self._wanted = True
                elif self._anew:
                    self._anew = False
                    self._show(rows, query, told)
                else:
                    self._take(rows, told)
        finally:
            self._finding = False

    def _finish_soon(self) -> None:
        if not self._rest.isActive():
            self._rest.start(_FINISH_MS if self.query().is_plain else _REST_MS)

    def _finish(self) -> None:
        if self.query().is_plain:
            self._tasks.spawn(self._finish_search(), name="finish the search")
        elif self._rows is not None and not self._rows.complete:
            self._find(anew=False)

    async def _finish_search(self) -> None:
        query = self.query()
        rows = self._session.library.tickets(query)
        await self._session.worker.run(rows.finish)
        if query == self.query():
            self._take(rows)

    def _tell(self) -> None:
        rows = self._rows
        if rows is None:
            return
        if not rows.complete:
            # Of a view, the rows that nobody sees yet; of a search, the hits that are not so new.
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
        if not rows.counted:
            return self.tr("{count}+ found").format(count=number(rows.count))
        if self._is_narrowed():
            return self.tr("{count} found").format(count=number(rows.count))
        return number(rows.count)

    def _is_narrowed(self) -> bool:
        return bool(self._search.text().strip()) or not self.filters.filter().is_open

    def _states(self) -> list[SyncState]:
        library, account = self._session.library, self._scope.account
        return library.sync_states() if account is None else [library.sync_state(account)]

    def _offer_choices(self) -> None:
        library = self._session.library
        account = self._scope.account
        self.filters.offer(library.departments(account), library.status_labels(account))

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
