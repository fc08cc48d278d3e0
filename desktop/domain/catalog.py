"""What a helpdesk offers: departments, topics, form fields, statuses, limits.

Everything a form or a filter shows comes from here; a new department needs no new client.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.ids import RemoteId
from desktop.domain.status import Status, StatusChoice


class DepartmentKind(StrEnum):
    """What a department is for; the value is the wire code."""

    SALES = "sales"
    BILLING = "billing"
    TECHNICAL = "technical"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Topic:
    """A narrower subject within a department."""

    id: RemoteId
    name: str


@dataclass(frozen=True, slots=True)
class Department:
    """Where a ticket can be opened."""

    id: RemoteId
    name: str
    kind: DepartmentKind = DepartmentKind.OTHER
    description: str = ""
    topics: tuple[Topic, ...] = ()
    open_to_customers: bool = True


@dataclass(frozen=True, slots=True)
class Limits:
    """The helpdesk's bounds on one message; None where it names none."""

    attachment_bytes: int | None = None
    attachments: int | None = None
    body_characters: int | None = None


@dataclass(frozen=True, slots=True)
class Catalog:
    """A helpdesk's offer to this person, as fetched last."""

    departments: tuple[Department, ...]
    statuses: tuple[StatusChoice, ...]
    limits: Limits = field(default_factory=Limits)
    languages: tuple[str, ...] = ()

    def status_for(self, meaning: Status) -> StatusChoice | None:
        """Return the first status with that meaning, or None where the helpdesk has none."""
        return next((s for s in self.statuses if s.meaning is meaning), None)

    def department(self, id: RemoteId) -> Department | None:
        """Return the department with that id, or None."""
        return next((d for d in self.departments if d.id == id), None)
