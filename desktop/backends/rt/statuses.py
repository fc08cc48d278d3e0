"""RT's statuses and what they mean to the people involved.

RT knows whether a ticket is worked on, not whose turn it is: `open` says nothing about that. Who
wrote the newest public message does, so that decides for statuses that mean "being worked on".
"""

from collections.abc import Mapping

from desktop.domain.status import Status, StatusChoice
from desktop.domain.ticket import Role

StatusMap = Mapping[str, Status]

DEFAULT: StatusMap = {
    "new": Status.NEW,
    "open": Status.WAITING_FOR_STAFF,
    "stalled": Status.ON_HOLD,
    "resolved": Status.CLOSED,
    "rejected": Status.CLOSED,
    "deleted": Status.CLOSED,
}
"""RT's own lifecycle. `meaning` understands others by whether they end a ticket."""

DELETED = "deleted"


def meaning(
    status: str, statuses: StatusMap, *, last: Role, staff_wrote: bool, over: bool
) -> Status:
    """Return the canonical meaning of a ticket's *status*.

    *last* wrote the newest public message, *staff_wrote* tells whether anyone of the staff has
    written at all, *over* whether RT noted a resolution date (which it does for every inactive
    status, so that unknown ones are understood too).
    """
    mapped = statuses.get(status.lower())
    if mapped is None:
        mapped = Status.CLOSED if over else Status.WAITING_FOR_STAFF
    worked_on = mapped is Status.WAITING_FOR_STAFF or (mapped is Status.NEW and staff_wrote)
    if not worked_on:
        return mapped
    return Status.ANSWERED if last is Role.AGENT else Status.WAITING_FOR_STAFF


def choices(statuses: StatusMap) -> tuple[StatusChoice, ...]:
    """Return what a ticket can be set to, in RT's words; of a meaning the usual one first."""
    return tuple(
        StatusChoice(code, code, status) for code, status in statuses.items() if code != DELETED
    )
