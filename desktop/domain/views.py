"""What a list of tickets shows: views of the side panel, filters, search, order."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId
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
    """Which tickets, newest last message first. An absent part filters nothing.

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
