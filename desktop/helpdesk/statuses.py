"""The statuses of this helpdesk: its own words, and what they mean."""

from dataclasses import dataclass
from typing import Literal

Meaning = Literal[
    "new",
    "waiting_for_staff",
    "on_hold",
    "in_progress",
    "answered",
    "with_engineers",
    "closed",
]


@dataclass(frozen=True, slots=True)
class Status:
    """One status: the code that is written back, the vendor's word, the canonical meaning."""

    id: str
    label: str
    meaning: Meaning


STATUSES = (
    Status("open", "Open", "new"),
    Status("waiting", "Waiting for us", "waiting_for_staff"),
    Status("hold", "On hold", "on_hold"),
    Status("progress", "In progress", "in_progress"),
    Status("answered", "Answered", "answered"),
    Status("engineers", "With engineers", "with_engineers"),
    Status("wish", "Wish recorded", "with_engineers"),
    Status("closed", "Closed", "closed"),
)

BY_ID = {status.id: status for status in STATUSES}
NEW = BY_ID["open"]
WAITING = BY_ID["waiting"]
IN_PROGRESS = BY_ID["progress"]
ANSWERED = BY_ID["answered"]
CLOSED = BY_ID["closed"]
QUEUED = (NEW, WAITING)
"""Where a ticket waits for staff."""


def after_public_message(status: Status, *, by_staff: bool) -> Status:
    """Return the status after a public message: staff's answers, a customer's waits for staff."""
    if by_staff:
        return ANSWERED
    return WAITING if status in (ANSWERED, CLOSED) else status


def customer_may_set(current: Status, wanted: Status) -> bool:
    """Whether a customer may make this change: close a ticket, or reopen a closed one."""
    return wanted is CLOSED or (current is CLOSED and wanted is WAITING)
