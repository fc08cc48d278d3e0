"""Which tickets the list shows, and what it says where there are none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop.domain.accounts import Account
from desktop.domain.changes import SyncState
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import SavedView
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery, View, view_query
from desktop.ui.empty_state import Words
from desktop.ui.filters import Filter
from desktop.ui.i18n import number, one_line


@dataclass(frozen=True, slots=True)
class Scope:
    """An account (None: all of them) and a view of it, from one side of the desk."""

    account: AccountId | None = None
    view: View = View.ALL
    staff: bool = False
    saved: SavedView | None = None
    """A view that somebody made, in place of `view`."""

    @property
    def key(self) -> str:
        """What the place is known by, for what is kept of it."""
        return f"view:{self.view.value}" if self.saved is None else self.saved.id

    def told(self, accounts: Sequence[Account]) -> dict[AccountId, Account]:
        """Return the accounts that its tickets may be of, where that is more than one."""
        one = self.account or (None if self.saved is None else self.saved.account)
        several = one is None and len(accounts) > 1
        return {account.id: account for account in accounts} if several else {}

    def query(self, statuses: frozenset[Status] | None, filter: Filter, search: str) -> TicketQuery:
        """Return the question that scope, filters and search put together."""
        if self.saved is None:
            query = TicketQuery(account=self.account, statuses=statuses, search=search)
        else:
            query = view_query(self.saved, search)
            query, statuses = replace(query, account=query.account or self.account), None
        query = replace(query, since=filter.since, until=filter.until)
        if filter.department is not None:
            query = replace(query, departments=frozenset({filter.department}))
        if filter.status is not None:
            meaning, label = filter.status
            both = frozenset({meaning}) if statuses is None else statuses & {meaning}
            query = replace(query, statuses=both, status_label=label)
        return query


class Way(Enum):
    """The one thing to do about an empty list."""

    NONE = auto()
    CLEAR = auto()
    NEW_TICKET = auto()
    SYNC = auto()
    SHOW_ALL = auto()


def view_name(view: View, *, staff: bool) -> str:
    """Return what the window calls a view; the second one depends on the side of the desk."""
    match view:
        case View.ALL:
            return QCoreApplication.translate("View", "All tickets")
        case View.WAITING_FOR_YOU:
            return QCoreApplication.translate("View", "Waiting for you")
        case View.WAITING_FOR_STAFF if staff:
            return QCoreApplication.translate("View", "Waiting for customer")
        case View.WAITING_FOR_STAFF:
            return QCoreApplication.translate("View", "Waiting for staff")
        case View.CLOSED:
            return QCoreApplication.translate("View", "Closed")


def scope_name(scope: Scope) -> str:
    """Return what the window calls the list of *scope*."""
    if scope.saved is not None:
        return saved_name(scope.saved)
    return view_name(scope.view, staff=scope.staff)


def saved_name(view: SavedView) -> str:
    """Return what the window calls a view: those that come with Deskbell in the person's words."""
    words = {
        "built-in:mine": QCoreApplication.translate("View", "Mine"),
        "built-in:unassigned": QCoreApplication.translate("View", "Unassigned"),
        "built-in:waiting": QCoreApplication.translate("View", "Waiting, oldest first"),
        "built-in:due-soon": QCoreApplication.translate("View", "Due soon"),
        "built-in:overdue": QCoreApplication.translate("View", "Overdue"),
        "built-in:followed": QCoreApplication.translate("View", "Followed"),
    }
    return words.get(view.id) or one_line(view.name)


def why_empty(scope: Scope, *, narrowed: bool, states: list[SyncState]) -> tuple[Words, Way]:
    """Return what an empty list says. *narrowed*: a search or a filter may be the reason."""
    if narrowed:
        return _nothing_matches(), Way.CLEAR
    never = [state for state in states if state.synced_at is None]
    if any(state.problem is not None for state in never):
        return _not_fetched(), Way.SYNC
    if never:
        return _on_their_way(never[0]), Way.NONE
    if scope.saved is not None:
        return _nothing_in_view(), Way.SHOW_ALL
    match scope.view:
        case View.ALL:
            return _no_tickets(), Way.NEW_TICKET
        case View.WAITING_FOR_YOU:
            return _nothing_for_you(), Way.SHOW_ALL
        case View.WAITING_FOR_STAFF | View.CLOSED:
            return _empty_view(), Way.SHOW_ALL


def _nothing_matches() -> Words:
    return Words(
        "search",
        QCoreApplication.translate("Empty", "Nothing matches"),
        QCoreApplication.translate(
            "Empty", "No ticket here fits the search and the filters together."
        ),
        QCoreApplication.translate("Empty", "Clear search and filters"),
    )


def _on_their_way(state: SyncState) -> Words:
    if state.total:
        text = QCoreApplication.translate("Empty", "{done} of {total} have arrived.").format(
            done=number(state.done), total=number(state.total)
        )
    else:
        text = QCoreApplication.translate("Empty", "The newest come first, in a moment.")
    return Words(
        "inbox", QCoreApplication.translate("Empty", "Your tickets are on their way"), text
    )


def _not_fetched() -> Words:
    return Words(
        "cloud-off",
        QCoreApplication.translate("Empty", "Not fetched yet"),
        QCoreApplication.translate(
            "Empty", "The helpdesk could not be reached. Your tickets appear once it can."
        ),
        QCoreApplication.translate("Empty", "Try again"),
    )


def _no_tickets() -> Words:
    return Words(
        "inbox",
        QCoreApplication.translate("Empty", "No tickets yet"),
        QCoreApplication.translate(
            "Empty", "When something is not right, open a ticket: its answers appear here."
        ),
        QCoreApplication.translate("Empty", "New ticket"),
    )


def _nothing_for_you() -> Words:
    return Words(
        "circle-check",
        QCoreApplication.translate("Empty", "Nothing waits for you"),
        QCoreApplication.translate("Empty", "Tickets that need your answer come here."),
        QCoreApplication.translate("Empty", "Show all tickets"),
    )


def _nothing_in_view() -> Words:
    return Words(
        "circle-check",
        QCoreApplication.translate("Empty", "Nothing here now"),
        QCoreApplication.translate("Empty", "No ticket meets what this view asks for."),
        QCoreApplication.translate("Empty", "Show all tickets"),
    )


def _empty_view() -> Words:
    return Words(
        "inbox",
        QCoreApplication.translate("Empty", "No tickets here"),
        QCoreApplication.translate("Empty", "No ticket is in this state at the moment."),
        QCoreApplication.translate("Empty", "Show all tickets"),
    )
