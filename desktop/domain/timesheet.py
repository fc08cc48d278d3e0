"""Time that staff worked on tickets, as the helpdesk has it."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeEntry:
    """One piece of work."""

    id: RemoteId
    ticket: RemoteId
    agent: Person
    worked: datetime
    """When the work ended, aware, in UTC; its day is the one it counts for."""
    minutes: int
    billable: bool = True
    """True as well where the helpdesk does not remember (`Capabilities.billable`)."""
    note: str = ""
