"""What a customer may expect: by when the first answer comes, when a ticket closes by itself."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import Enum, auto

from desktop.domain.catalog import Catalog
from desktop.domain.ids import RemoteId
from desktop.domain.promise import BusinessHours, ResponseTarget
from desktop.domain.promise_hours import (
    UsualHours,
    after_open_time,
    is_open,
    next_opening,
    usual_hours,
)
from desktop.domain.ticket import Role, Ticket

NORMAL_PRIORITY = "normal"
"""What a ticket has when nobody chose a priority."""


class Presence(Enum):
    """Whether anybody works on it now."""

    THERE = auto()
    AWAY = auto()
    """They come back at `ExpectedAnswer.opens`."""
    ALWAYS = auto()
    """The clock of the target never stops."""
    UNKNOWN = auto()
    """The helpdesk names no hours that this computer understands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedAnswer:
    """By when the first answer comes. Moments are in the person's own zone."""

    presence: Presence
    hours: int
    """The target: so many hours, of presence unless `presence` is ALWAYS."""
    by: datetime | None
    """None where it cannot be told: hours are not known, or nobody ever comes."""
    opens: datetime | None
    """When staff are there again; only where they are AWAY."""
    usual: UsualHours | None = None
    """The hours of presence, where one sentence can tell them and they matter."""


@dataclass(frozen=True, slots=True)
class Closing:
    """When an answered ticket closes by itself."""

    at: datetime
    """In the person's own zone."""
    left: timedelta
    """Until then; zero where that moment has come."""


def expected_answer(
    catalog: Catalog, department: RemoteId, priority: str, now: datetime, zone: tzinfo | None = None
) -> ExpectedAnswer | None:
    """Return by when a ticket sent *now* is answered; None where the helpdesk promises nothing.

    Moments are told in *zone*, else in the one that this computer is in.
    """
    target = target_for(catalog.targets, department, priority)
    if target is None:
        return None
    # Adding hours to a local time would add them to what its clock shows.
    now = now.astimezone(UTC)
    if target.always:
        by = (now + timedelta(hours=target.hours)).astimezone(zone)
        return ExpectedAnswer(presence=Presence.ALWAYS, hours=target.hours, by=by, opens=None)
    return _within_hours(catalog.hours, target.hours, now, zone)


def target_for(
    targets: tuple[ResponseTarget, ...], department: RemoteId, priority: str
) -> ResponseTarget | None:
    """Return the promise for *priority*, or for the normal one where that has none of its own.

    A department whose only promise is for another priority promises nothing here.
    """
    own = {target.priority: target for target in targets if target.department == department}
    for wanted in (priority, NORMAL_PRIORITY, ""):
        if wanted in own:
            return own[wanted]
    return None


def closing(
    catalog: Catalog, ticket: Ticket, now: datetime, zone: tzinfo | None = None
) -> Closing | None:
    """Return when *ticket* closes by itself unless its customer writes; None where it does not.

    A moment beyond the calendar is never.
    """
    rule = catalog.auto_close
    if rule is None or ticket.status_id != rule.status or ticket.last_role is Role.CUSTOMER:
        return None
    try:
        at = ticket.last_message.astimezone(UTC) + timedelta(hours=rule.hours)
        return Closing(at.astimezone(zone), max(timedelta(0), at - now.astimezone(UTC)))
    except OverflowError:
        return None


def _within_hours(
    hours: BusinessHours | None, target: int, now: datetime, zone: tzinfo | None
) -> ExpectedAnswer:
    opens = None if hours is None else next_opening(hours, now)
    if hours is None or opens is None:
        return ExpectedAnswer(presence=Presence.UNKNOWN, hours=target, by=None, opens=None)
    there = is_open(hours, now)
    by = after_open_time(hours, now, timedelta(hours=target))
    return ExpectedAnswer(
        presence=Presence.THERE if there else Presence.AWAY,
        hours=target,
        by=None if by is None else by.astimezone(zone),
        opens=None if there else opens.astimezone(zone),
        usual=usual_hours(hours),
    )
