"""Which promised answers a person is told of before they are late: pure rules, no clock."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

import msgspec

from desktop.domain.conditions import ME, Condition, Facet, Group, Operator, all_of, any_of
from desktop.domain.ids import AccountId, TicketRef
from desktop.domain.outbox import OutboxItem, Reply, SetStatus
from desktop.domain.status import STAFF_IS_DUE, Status
from desktop.domain.ticket import TicketRow
from desktop.domain.wishes import on_the_way

LATEST: Final = timedelta(days=7)
"""What is late for longer is told by the view of overdue tickets alone."""
CHOICES: Final = (0, 15, 30, 60, 120, 240)
"""Minutes to choose from; 0 is never."""


class Whose(StrEnum):
    """Whose tickets are meant; the value is kept in profiles."""

    MINE = "mine"
    UNASSIGNED = "unassigned"
    """Mine, and those that nobody has in the departments that I work in."""
    ALL = "all"


class DueWish(msgspec.Struct, frozen=True):
    """When the person wants to be told, and of which tickets."""

    minutes: int = 30
    """How long before an answer is due; 0: never."""
    whose: Whose = Whose.UNASSIGNED


class Mark(msgspec.Struct, frozen=True):
    """That a ticket was told."""

    due: float
    """Unix time of the promise; another one is told anew."""
    again: float = 0.0
    """Unix time at which the person wants to be told once more; 0.0: not."""


Marks = Mapping[str, Mark]
"""By `key`."""


def key(ref: TicketRef) -> str:
    """Return under what a ticket is remembered."""
    return f"{ref.account} {ref.id}"


def watched(wish: DueWish, accounts: Iterable[AccountId], now: datetime) -> Group:
    """Return which tickets may have to be told, now or later."""
    late = (now - LATEST).isoformat()
    parts: list[Condition | Group] = [
        Condition(Facet.ACCOUNT, Operator.ANY_OF, tuple(accounts)),
        Condition(Facet.DUE, Operator.AFTER, (late,)),
        Condition(Facet.STATUS, Operator.IS_NOT, (Status.CLOSED.value,)),
    ]
    mine = Condition(Facet.ASSIGNEE, Operator.IS, (ME,))
    match wish.whose:
        case Whose.MINE:
            parts.append(mine)
        case Whose.UNASSIGNED:
            nobodys = Condition(Facet.ASSIGNEE, Operator.EMPTY)
            own_department = Condition(Facet.DEPARTMENT, Operator.IS, (ME,))
            parts.append(any_of(mine, all_of(nobodys, own_department)))
        case Whose.ALL:
            pass
    return all_of(*parts)


def answered_here(items: Iterable[OutboxItem]) -> set[TicketRef]:
    """Return the tickets that somebody answers or settles with what is on its way from here."""
    found: set[TicketRef] = set()
    for item in items:
        match item.command:
            case Reply(internal=False):
                settles = True
            case SetStatus(meaning=meaning):
                settles = meaning not in STAFF_IS_DUE
            case _:
                settles = False
        if settles and item.ref is not None and on_the_way(item):
            found.add(item.ref)
    return found


def is_untold(row: TicketRow, marks: Marks, now: datetime) -> bool:
    """Tell whether a ticket whose answer is due soon is to be told now."""
    mark = marks.get(key(row.ref))
    if row.ticket.due is None:
        return False
    if mark is None or mark.due != row.ticket.due.timestamp():
        return True
    return 0.0 < mark.again <= now.timestamp()


def marked(marks: Marks, rows: Iterable[TicketRow], now: datetime) -> dict[str, Mark]:
    """Return *marks* with these told, without those that can never be told again.

    What was put off stays so: that somebody else told it as well is no reason to forget it.
    """
    oldest = (now - LATEST).timestamp()
    kept = {id: mark for id, mark in marks.items() if mark.due > oldest}
    for row in rows:
        if row.ticket.due is None:
            continue
        due, before = row.ticket.due.timestamp(), kept.get(key(row.ref))
        if before is None or before.due != due or before.again <= now.timestamp():
            kept[key(row.ref)] = Mark(due)
    return kept


def put_off(marks: Marks, refs: Iterable[TicketRef], until: datetime) -> dict[str, Mark]:
    """Return *marks* so that these tickets are told once more at *until*."""
    told = dict(marks)
    for ref in refs:
        mark = told.get(key(ref))
        if mark is not None:
            told[key(ref)] = msgspec.structs.replace(mark, again=until.timestamp())
    return told


def at(seconds: float) -> datetime:
    """Return a Unix time as a moment."""
    return datetime.fromtimestamp(seconds, UTC)
