"""How lists are sorted and grouped: the reference, and what quicker ways share with it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from desktop.domain.asker import Asker
from desktop.domain.saved_view import Grouping, SortField, SortKey
from desktop.domain.status import Status
from desktop.domain.text import fold
from desktop.domain.ticket import Person, Ticket, TicketRow

STATUS_ORDER = {status: place for place, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class GroupName:
    """Which group a ticket is in."""

    key: str
    """Stable and its own: "" for what has no value; a day (ISO); "status/label"; "account/id" of a
    person; else the name."""
    label: str
    """What the helpdesk calls it; "" for what has no value, and for days."""


def ordered(
    rows: Iterable[TicketRow], sort: Sequence[SortKey], group: Grouping | None, asker: Asker
) -> list[TicketRow]:
    """Return *rows* in the order of a list; of equals the one first that came first.

    Pass them newest last message first; the store has those of one moment as they came to it.
    """
    found = list(rows)
    for key in reversed(sort):
        found.sort(key=lambda row: _sort_key(key.field, row, asker), reverse=key.descending)
        # What has no value comes last either way.
        found.sort(key=lambda row: _has_none(key.field, row))
    if group is not None:
        found.sort(key=lambda row: group_place(group, row, asker))
    return found


def group_of(group: Grouping, row: TicketRow, asker: Asker) -> GroupName:
    """Return the group that a ticket belongs in."""
    ticket = row.ticket
    match group:
        case Grouping.DEPARTMENT:
            return GroupName(ticket.department_name, ticket.department_name)
        case Grouping.STATUS:
            return GroupName(f"{ticket.status.value}/{ticket.status_label}", ticket.status_label)
        case Grouping.PRIORITY:
            return GroupName(ticket.priority, ticket.priority)
        case Grouping.ASSIGNEE:
            return _person_group(row.ref.account, ticket.assignee)
        case Grouping.CUSTOMER:
            return _person_group(row.ref.account, ticket.requester)
        case Grouping.DAY:
            return GroupName(ticket.last_message.astimezone(asker.zone).date().isoformat(), "")


def group_place(group: Grouping, row: TicketRow, asker: Asker) -> Any:
    """Return what sorts the groups of one grouping."""
    name = group_of(group, row, asker)
    match group:
        case Grouping.STATUS:
            return STATUS_ORDER[row.ticket.status], fold(name.label), name.label
        case Grouping.PRIORITY:
            return priority_place(name.key, asker)
        case Grouping.DAY:
            return -row.ticket.last_message.astimezone(asker.zone).date().toordinal()
        case _:
            return name.key == "", fold(name.label), name.key


def priority_place(priority: str, asker: Asker) -> tuple[bool, int, str, str]:
    """Return what sorts priorities: in the helpdesks' order, then those they do not name."""
    known = asker.priorities
    place = known.index(priority) if priority in known else len(known)
    return priority == "", place, fold(priority), priority


def called(person: Person | None) -> str:
    """Return by what people are sorted: their name, else their address."""
    return "" if person is None else person.name or person.email or person.id


def offsets(zone: tzinfo, since: datetime, until: datetime) -> list[tuple[datetime, timedelta]]:
    """Return how far *zone* is from UTC, each with the moment from which on, the first first.

    Between *since* and *until*, exact to the second where a zone changes once in three days.
    """
    step, second = timedelta(days=3), timedelta(seconds=1)
    at = since.astimezone(UTC).replace(microsecond=0)
    found = [(at, _offset(zone, at))]
    while at < until:
        following = at + step
        if _offset(zone, following) != found[-1][1]:
            low, high = at, following
            while high - low > second:
                middle = low + (high - low) // 2
                middle = middle.replace(microsecond=0)
                if _offset(zone, middle) == found[-1][1]:
                    low = middle
                else:
                    high = middle
            found.append((high, _offset(zone, high)))
        at = following
    return found


def _offset(zone: tzinfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta(0)


def _person_group(account: str, person: Person | None) -> GroupName:
    return (
        GroupName("", "") if person is None else GroupName(f"{account}/{person.id}", called(person))
    )


def _has_none(field: SortField, row: TicketRow) -> bool:
    ticket = row.ticket
    match field:
        case SortField.DUE:
            return ticket.due is None
        case SortField.ASSIGNEE:
            return ticket.assignee is None
        case SortField.REQUESTER:
            return ticket.requester is None
        case SortField.PRIORITY | SortField.TYPE | SortField.SUBJECT | SortField.NUMBER:
            return not _text(field, ticket)
        case _:
            return False


def _text(field: SortField, ticket: Ticket) -> str:
    match field:
        case SortField.PRIORITY:
            return ticket.priority
        case SortField.TYPE:
            return ticket.type
        case SortField.SUBJECT:
            return fold(ticket.subject)
        case _:
            return fold(ticket.number)


def number_place(number: str) -> tuple[int, str]:
    """Return what sorts the numbers of tickets: by amount, where they are numbers."""
    folded = fold(number)
    return len(folded.encode()), folded


def _sort_key(field: SortField, row: TicketRow, asker: Asker) -> Any:
    if field is SortField.PRIORITY:
        return priority_place(row.ticket.priority, asker)
    if field is SortField.UNREAD:
        return row.unread
    return _KEYS[field](row.ticket)


_NEVER = datetime(1, 1, 1, tzinfo=UTC)
_KEYS: dict[SortField, Callable[[Ticket], Any]] = {
    SortField.LAST_MESSAGE: lambda ticket: ticket.last_message,
    SortField.UPDATED: lambda ticket: ticket.updated,
    SortField.CREATED: lambda ticket: ticket.created,
    SortField.DUE: lambda ticket: ticket.due or _NEVER,
    SortField.NUMBER: lambda ticket: number_place(ticket.number),
    SortField.SUBJECT: lambda ticket: fold(ticket.subject),
    SortField.DEPARTMENT: lambda ticket: fold(ticket.department_name),
    SortField.STATUS: lambda ticket: (STATUS_ORDER[ticket.status], fold(ticket.status_label)),
    SortField.TYPE: lambda ticket: fold(ticket.type),
    SortField.ASSIGNEE: lambda ticket: fold(called(ticket.assignee)),
    SortField.REQUESTER: lambda ticket: fold(called(ticket.requester)),
    SortField.MESSAGES: lambda ticket: ticket.messages,
    SortField.MINUTES: lambda ticket: ticket.minutes,
}
