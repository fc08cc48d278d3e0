"""Views that a person made: a filter, an order, a grouping and a look under a name."""

from enum import StrEnum
from typing import NewType

import msgspec

from desktop.domain.conditions import ME, Condition, Facet, Group, Operator, all_of
from desktop.domain.ids import AccountId
from desktop.domain.status import STAFF_IS_DUE, Status

ViewId = NewType("ViewId", str)
"""32 hex digits of a view that was made; "built-in:" and a word for one that comes with Deskbell;
"shared:", the account and the helpdesk's id for a shared one."""


class SortField(StrEnum):
    """What a list is sorted by; the value is the word in files."""

    LAST_MESSAGE = "last_message"
    UPDATED = "updated"
    CREATED = "created"
    DUE = "due"
    NUMBER = "number"
    SUBJECT = "subject"
    DEPARTMENT = "department"
    STATUS = "status"
    PRIORITY = "priority"
    TYPE = "type"
    ASSIGNEE = "assignee"
    REQUESTER = "requester"
    MESSAGES = "messages"
    MINUTES = "minutes"
    UNREAD = "unread"
    """Read ones first; descending, unread ones first."""


class SortKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One of the keys of an order; what has no value comes last either way."""

    field: SortField
    descending: bool = False


class Grouping(StrEnum):
    """What a list is cut into parts by; the value is the word in files."""

    DEPARTMENT = "department"
    ASSIGNEE = "assignee"
    STATUS = "status"
    PRIORITY = "priority"
    CUSTOMER = "customer"
    DAY = "day"
    """The day of the last message, in the person's time zone; the newest first."""


class Layout(StrEnum):
    """How rows look; the value is the word in files."""

    COMPACT = "compact"
    COLUMNS = "columns"


class Column(StrEnum):
    """What can be shown in a column of its own; the value is the word in files."""

    NUMBER = "number"
    SUBJECT = "subject"
    STATUS = "status"
    DEPARTMENT = "department"
    ASSIGNEE = "assignee"
    REQUESTER = "requester"
    PRIORITY = "priority"
    TYPE = "type"
    TAGS = "tags"
    FOLLOWERS = "followers"
    CREATED = "created"
    UPDATED = "updated"
    LAST_MESSAGE = "last_message"
    DUE = "due"
    MESSAGES = "messages"
    ATTACHMENTS = "attachments"
    MINUTES = "minutes"
    ACCOUNT = "account"


class SavedView(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A view as it is kept. `domain.views.view_query` makes the question of it."""

    id: ViewId
    name: str
    account: AccountId | None = None
    """The account whose tickets it shows; None for those of all accounts."""
    filter: Group = Group()
    search: str = ""
    """Words that its tickets have, as typed into the search box."""
    sort: tuple[SortKey, ...] = ()
    """Ties, and a list without keys, stand newest last message first."""
    group: Grouping | None = None
    layout: Layout = Layout.COMPACT
    columns: tuple[Column, ...] = ()
    """In their order, for `Layout.COLUMNS`."""
    icon: str = ""
    """The name of one of the window's icons; "" for the usual one."""
    colour: str = ""
    """A name of the theme's; "" for none."""
    place: int = 0
    """Where it stands among the person's views, from 0."""

    @property
    def is_built_in(self) -> bool:
        """Whether it comes with Deskbell: it can be copied, not changed."""
        return self.id.startswith("built-in:")


_OPEN = Condition(Facet.STATUS, Operator.IS_NOT, (Status.CLOSED.value,))
_STAFF_IS_DUE = tuple(status.value for status in Status if status in STAFF_IS_DUE)

MINE = SavedView(
    id=ViewId("built-in:mine"),
    name="Mine",
    filter=all_of(Condition(Facet.ASSIGNEE, Operator.IS, (ME,)), _OPEN),
    icon="user-round",
)
UNASSIGNED = SavedView(
    id=ViewId("built-in:unassigned"),
    name="Unassigned",
    filter=all_of(
        Condition(Facet.ASSIGNEE, Operator.EMPTY),
        Condition(Facet.DEPARTMENT, Operator.IS, (ME,)),
        _OPEN,
    ),
    icon="user-round-x",
)
WAITING_BY_AGE = SavedView(
    id=ViewId("built-in:waiting"),
    name="Waiting for staff",
    filter=all_of(Condition(Facet.STATUS, Operator.ANY_OF, _STAFF_IS_DUE)),
    sort=(SortKey(SortField.LAST_MESSAGE),),
    icon="hourglass",
)
DUE_SOON = SavedView(
    id=ViewId("built-in:due-soon"),
    name="Due soon",
    filter=all_of(Condition(Facet.DUE, Operator.WITHIN_NEXT, ("4h",)), _OPEN),
    sort=(SortKey(SortField.DUE),),
    icon="calendar-clock",
)
"""What lists tell in amber."""
OVERDUE = SavedView(
    id=ViewId("built-in:overdue"),
    name="Overdue",
    filter=all_of(Condition(Facet.DUE, Operator.OVERDUE), _OPEN),
    sort=(SortKey(SortField.DUE),),
    icon="alarm-clock",
)
FOLLOWED = SavedView(
    id=ViewId("built-in:followed"),
    name="Followed",
    filter=all_of(Condition(Facet.FOLLOWER, Operator.IS, (ME,))),
    icon="eye",
)
BUILT_IN = (MINE, UNASSIGNED, WAITING_BY_AGE, DUE_SOON, OVERDUE, FOLLOWED)
"""For staff, in this order. Their names are only codes: the window words them by id."""
