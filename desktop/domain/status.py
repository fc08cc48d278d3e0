"""The canonical statuses every helpdesk's own words are mapped to.

"On hold" is a trap: one vendor means "in our queue", another "waiting for a third party". The
server's own label is therefore always shown beside the canonical meaning, and the mapping is
data of the helpdesk (its catalog) or of the account, never a guess by word in the interface.
"""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """What a ticket's state means to the people involved; the value is the public code."""

    NEW = "new"
    WAITING_FOR_STAFF = "waiting_for_staff"
    ON_HOLD = "on_hold"
    IN_PROGRESS = "in_progress"
    ANSWERED = "answered"
    WITH_ENGINEERS = "with_engineers"
    CLOSED = "closed"


STAFF_IS_DUE = frozenset(
    {Status.NEW, Status.WAITING_FOR_STAFF, Status.IN_PROGRESS, Status.WITH_ENGINEERS}
)
"""The statuses in which the next step is the helpdesk's."""


@dataclass(frozen=True, slots=True)
class StatusChoice:
    """One status as the helpdesk names it."""

    id: str
    """The helpdesk's own code, sent back to it unchanged."""
    label: str
    """The helpdesk's own word, shown as it is."""
    meaning: Status
