"""What a list of tickets shows: views of the side panel, filters, search, order."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.conditions import ME, Condition, Facet, Group
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import Grouping, SavedView, SortField, SortKey
from desktop.domain.status import STAFF_IS_DUE, Status


class View(StrEnum):
    """The built-in views of tickets (drafts and the outbox are lists of their own)."""

    ALL = "all"
    WAITING_FOR_YOU = "waiting_for_you"
    WAITING_FOR_STAFF = "waiting_for_staff"
    CLOSED = "closed"


VIEW_STATUSES: dict[View, frozenset[Status] | None] = {
    View.ALL: None,
    View.WAITING_FOR_YOU: frozenset({Status.ANSWERED}),
    View.WAITING_FOR_STAFF: STAFF_IS_DUE | {Status.ON_HOLD},
    View.CLOSED: frozenset({Status.CLOSED}),
}
"""Which statuses a view holds for a customer; None holds all of them."""

AGENT_VIEW_STATUSES: dict[View, frozenset[Status] | None] = {
    View.ALL: None,
    View.WAITING_FOR_YOU: STAFF_IS_DUE,
    View.WAITING_FOR_STAFF: frozenset({Status.ANSWERED, Status.ON_HOLD}),
    View.CLOSED: frozenset({Status.CLOSED}),
}
"""The same for an agent, for whom "you" is the staff; the window names the second view "Waiting for
customer" then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketQuery:
    """Which tickets, in which order. An absent part filters nothing; all of them must hold.

    Without `sort` the newest last message comes first; with it that decides between equals. With
    `group` the groups stand in their own order, and tickets are sorted within them.

    `departments` holds department *names*: two accounts may share them in one list.
    `since` and `until` bound `Ticket.updated`, both inclusive, aware.
    Every word of `search` must begin some word of the subject or of any message (folded, see
    `domain.text.fold`); "quoted words" must stand together. A search of only digits (with or
    without "#") finds the ticket with that number first.
    """

    account: AccountId | None = None
    statuses: frozenset[Status] | None = None
    status_label: str | None = None
    departments: frozenset[str] | None = None
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""
    where: Group | None = None
    """Sound: see `domain.filter_check`."""
    sort: tuple[SortKey, ...] = ()
    group: Grouping | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it is answered at once, however many tickets there are."""
        return self.where is None and not self.sort and self.group is None

    @property
    def needs_catalogs(self) -> bool:
        """Whether it depends on what helpdesks tell: the order of priorities, own departments."""
        return (
            self.group is Grouping.PRIORITY
            or any(key.field is SortField.PRIORITY for key in self.sort)
            or (self.where is not None and any(map(_is_own_department, self.where.conditions())))
        )


def _is_own_department(condition: Condition) -> bool:
    return condition.facet is Facet.DEPARTMENT and ME in condition.values


def view_query(view: SavedView, search: str = "") -> TicketQuery:
    """Return the question that a view asks, narrowed by what is typed beside it.

    The filters above a list narrow it further: `dataclasses.replace` its other parts.
    """
    return TicketQuery(
        account=view.account,
        search=f"{view.search} {search}".strip(),
        where=view.filter if view.filter.parts else None,
        sort=view.sort,
        group=view.group,
    )
