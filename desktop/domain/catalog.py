"""What a helpdesk offers: departments, topics, form fields, statuses, limits.

Everything a form or a filter shows comes from here; a new department needs no new client.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.fields import Field, Purpose, spoken
from desktop.domain.ids import RemoteId
from desktop.domain.macros import Macro
from desktop.domain.promise import BusinessHours, ResponseTarget
from desktop.domain.status import Status, StatusChoice
from desktop.domain.ticket import Person


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
    wants: tuple[Purpose, ...] = ()
    """What a ticket about it should tell; the coach asks for what is missing."""
    names: dict[str, str] = field(default_factory=dict[str, str])
    """Its name in other languages; {} where the helpdesk has none."""

    def called(self, language: str) -> str:
        """Return its name in *language*, or the one that it always has."""
        return spoken(self.names, language) or self.name


@dataclass(frozen=True, slots=True)
class Department:
    """Where a ticket can be opened."""

    id: RemoteId
    name: str
    kind: DepartmentKind = DepartmentKind.OTHER
    description: str = ""
    topics: tuple[Topic, ...] = ()
    open_to_customers: bool = True
    form: tuple[Field, ...] = ()
    """What a ticket to it is asked beside subject and message; sound by `form_sound.sound`."""
    form_problem: str = ""
    """Why the helpdesk's form could not be used, in words; then `form` is empty."""
    blocking: tuple[str, ...] = ()
    """The rules of the coach that must be met before sending here, by their codes."""
    names: dict[str, str] = field(default_factory=dict[str, str])
    """Its name in other languages; {} where the helpdesk has none."""
    descriptions: dict[str, str] = field(default_factory=dict[str, str])

    def called(self, language: str) -> str:
        """Return its name in *language*, or the one that it always has."""
        return spoken(self.names, language) or self.name

    def described(self, language: str) -> str:
        """Return its description in *language*, or the one that it always has; "" for none."""
        return spoken(self.descriptions, language) or self.description


@dataclass(frozen=True, slots=True)
class Named:
    """A choice of the helpdesk with its code, such as a priority or a type of ticket."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Service:
    """Something this customer has ordered."""

    id: RemoteId
    name: str
    kind: str = "other"
    """hosting, server, domain, mail, database, certificate or other."""
    status: str = "active"
    """ordered, active, suspended or ended."""


@dataclass(frozen=True, slots=True)
class AutoClose:
    """A ticket in that status closes by itself after so many hours without a reply."""

    status: str
    hours: int


@dataclass(frozen=True, slots=True)
class Limits:
    """The helpdesk's bounds on one message; None where it names none."""

    attachment_bytes: int | None = None
    attachments: int | None = None
    body_characters: int | None = None
    attachment_types: tuple[str, ...] = ()
    """Media types that are taken, "image/*" among them; () for any."""

    def takes(self, content_type: str) -> bool:
        """Tell whether files of that media type are taken."""
        mine = content_type.partition(";")[0].strip().lower()
        wanted = [each.strip().lower() for each in self.attachment_types]
        general = mine.partition("/")[0] + "/*"
        return not wanted or not {mine, general, "*/*"}.isdisjoint(wanted)


@dataclass(frozen=True, slots=True)
class Catalog:
    """A helpdesk's offer to this person, as fetched last."""

    departments: tuple[Department, ...]
    statuses: tuple[StatusChoice, ...]
    limits: Limits = field(default_factory=Limits)
    languages: tuple[str, ...] = ()
    """Those that the desk reads."""
    priorities: tuple[Named, ...] = ()
    types: tuple[Named, ...] = ()
    services: tuple[Service, ...] = ()
    hours: BusinessHours | None = None
    targets: tuple[ResponseTarget, ...] = ()
    auto_close: AutoClose | None = None
    agents: tuple[Person, ...] = ()
    """To whom staff can assign tickets; () for customers."""
    works_in: tuple[RemoteId, ...] = ()
    """The departments that this member of staff works in; () for all of them, and for customers."""
    tags: tuple[str, ...] = ()
    """Those in use, for completion; () for customers."""
    macros: tuple[Macro, ...] = ()
    """Saved replies and macros that all staff share; () for customers."""
    queue_statuses: tuple[str, ...] = ()
    """Statuses whose tickets wait in the order of the customer's last message: a further message
    moves a ticket to the back. () where the helpdesk has no such rule."""

    def status_for(self, meaning: Status) -> StatusChoice | None:
        """Return the first status with that meaning, or None where the helpdesk has none."""
        return next((s for s in self.statuses if s.meaning is meaning), None)

    def own_departments(self) -> frozenset[str] | None:
        """Return by name the departments that this member of staff works in; None for all."""
        names = frozenset(d.name for d in self.departments if d.id in self.works_in)
        return names or None

    def department(self, id: RemoteId) -> Department | None:
        """Return the department with that id, or None."""
        return next((d for d in self.departments if d.id == id), None)
