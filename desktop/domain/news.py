"""Which new messages a person is told of outside the window, and when: pure rules, no clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

import msgspec

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import Message
from desktop.domain.text import fold
from desktop.domain.ticket import Person, Role, Ticket, TicketRow

LATE: Final = timedelta(minutes=10)
"""What was written so long ago is caught up with: it is told together, not one by one."""
MOST_ALONE: Final = 2
"""So many tickets at once are told each by itself; more are told together."""
MOST_MARKS: Final = 512
MORNING: Final = time(8)
_EARLY: Final = time(4)
"""Whoever puts something off to the morning before that means the morning of the same day."""
_DAY: Final = timedelta(days=1)


class Kind(StrEnum):
    """Whose messages in which tickets; the value is kept in profiles."""

    ANSWERS = "answers"
    """To a customer: what anybody else writes."""
    MINE = "mine"
    """To staff: what customers write in their own tickets, and so on."""
    UNASSIGNED = "unassigned"
    FOLLOWED = "followed"
    OTHERS = "others"
    """In those of colleagues."""
    COLLEAGUES = "colleagues"
    """What colleagues write in one's own tickets and those one follows, where they name nobody."""


USUAL: Final = frozenset(Kind) - {Kind.OTHERS}


class Quiet(msgspec.Struct, frozen=True):
    """Hours in which nothing is told outside the window."""

    on: bool = False
    begins: int = 20 * 60
    """Minutes after midnight, by the computer's clock."""
    ends: int = 8 * 60
    """The same; not after `begins`: on the next day."""
    days: frozenset[int] = frozenset(range(7))
    """On which days they begin; 0 is Monday."""


class NewsWish(msgspec.Struct, frozen=True):
    """What the person wants to be told, and how."""

    kinds: frozenset[Kind] = USUAL
    sound: bool = False
    quiet: Quiet = Quiet()


@dataclass(frozen=True, slots=True)
class News:
    """What came into one ticket and was not told yet."""

    row: TicketRow
    messages: tuple[Message, ...]
    """Oldest first, at least one."""

    @property
    def newest(self) -> Message:
        """The message that came last."""
        return self.messages[-1]


Marks = Mapping[str, float]
"""When messages that were told were written, Unix time, by `mark_of`."""


def key(ref: TicketRef) -> str:
    """Return under what a ticket is remembered."""
    return f"{ref.account} {ref.id}"


def ref_of(key: str) -> TicketRef:
    """Return the ticket that is remembered under *key*."""
    account, _, id = key.partition(" ")
    return TicketRef(AccountId(account), RemoteId(id))


def mark_of(ref: TicketRef, message: Message) -> str:
    """Return under what it is remembered that a message was told."""
    return f"{key(ref)} {message.id}"


def marked(marks: Marks, told: Iterable[tuple[TicketRef, Message]]) -> dict[str, float]:
    """Return *marks* with these told; the oldest are forgotten where they are too many."""
    new = {mark_of(ref, message): message.created.timestamp() for ref, message in told}
    both = sorted({**marks, **new}.items(), key=lambda mark: (mark[1], mark[0]))
    return dict(both[-MOST_MARKS:])


def kind_of(message: Message, ticket: Ticket, me: Person, *, notices: bool) -> Kind | None:
    """Return why a message of somebody else would be told to *me*; None: it never is.

    *notices*: the helpdesk itself tells staff who was named in a note.
    """
    if message.author.role is Role.SYSTEM:
        return None
    if me.role is not Role.AGENT:
        return Kind.ANSWERS
    mine = ticket.assignee is not None and ticket.assignee.id == me.id
    followed = me.email is not None and fold(me.email) in map(fold, ticket.followers)
    if message.author.role is Role.AGENT:
        named = notices and fold(f"@{me.name}") in fold(message.body)
        return Kind.COLLEAGUES if (mine or followed) and not named else None
    if mine:
        return Kind.MINE
    if followed:
        return Kind.FOLLOWED
    return Kind.UNASSIGNED if ticket.assignee is None else Kind.OTHERS


def is_together(news: Sequence[News], now: datetime) -> bool:
    """Tell whether all of it is one notification: it is much, or was long in coming."""
    late = any(now - message.created > LATE for each in news for message in each.messages)
    return len(news) > (1 if late else MOST_ALONE)


def quiet_until(quiet: Quiet, now: datetime) -> datetime | None:
    """Return when the quiet hours end in which the local time *now* lies; None: in none."""
    if not quiet.on or quiet.begins == quiet.ends:
        return None
    for day in (now.date() - _DAY, now.date()):
        if day.weekday() not in quiet.days:
            continue
        begins = _at(day, quiet.begins, now)
        ends = _at(day + _DAY if quiet.ends < quiet.begins else day, quiet.ends, now)
        if begins <= now < ends:
            return ends
    return None


def next_morning(now: datetime) -> datetime:
    """Return the morning that comes after the local time *now*, and is not about to."""
    day = now.date() if now.timetz().replace(tzinfo=None) < _EARLY else now.date() + _DAY
    return datetime.combine(day, MORNING, now.tzinfo)


def _at(day: date, minutes: int, now: datetime) -> datetime:
    hour, minute = divmod(minutes, 60)
    return datetime.combine(day, time(hour, minute), now.tzinfo)
