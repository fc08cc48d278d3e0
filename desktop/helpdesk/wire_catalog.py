"""The shape of the catalog, as `wire` has those of everything else."""

from datetime import date
from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from desktop.helpdesk.form import FormField, Purpose, Words
from desktop.helpdesk.wire import Count, Person, Status
from desktop.helpdesk.wire_macros import Macro

HourOfDay = Annotated[str, Field(pattern="^[0-2][0-9]:[0-5][0-9]$")]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ServiceKind = Literal["hosting", "server", "domain", "mail", "database", "certificate", "other"]
ServiceStatus = Literal["ordered", "active", "suspended", "ended"]


class Topic(TypedDict):
    """A narrower subject within a department."""

    id: str
    name: str
    names: NotRequired[Words]
    wants: NotRequired[list[Purpose]]


class Department(TypedDict):
    """Where tickets can be opened."""

    id: str
    name: str
    kind: Literal["sales", "billing", "technical", "other"]
    names: Words
    description: str
    descriptions: Words
    topics: list[Topic]
    open_to_customers: bool
    form: list[FormField]
    blocking: list[str]


class Limits(TypedDict):
    """The bounds on one message."""

    attachment_bytes: Count
    attachments: Count
    body_characters: Count
    attachment_types: list[str]


class Named(TypedDict):
    """A choice with its code."""

    id: str
    name: str


class Service(TypedDict):
    """Something this customer has ordered."""

    id: str
    name: str
    kind: ServiceKind
    status: ServiceStatus


class OpenHours(TypedDict):
    """Hours of one day of the week at which staff are there, in the helpdesk's own time."""

    day: Weekday
    opens: HourOfDay
    closes: HourOfDay


class Holiday(TypedDict):
    """A day without business hours."""

    date: date
    name: str


class BusinessHours(TypedDict):
    """When staff are there."""

    time_zone: str
    weekly: list[OpenHours]
    holidays: list[Holiday]


class ResponseTarget(TypedDict):
    """How many hours the first answer may take; `clock` says which hours count."""

    department: str
    priority: str
    hours: Annotated[int, Field(ge=1)]
    clock: Literal["business", "always"]


class AutoClose(TypedDict):
    """After how many hours in a status a ticket closes by itself."""

    status: str
    hours: Annotated[int, Field(ge=1)]


class QueueRule(TypedDict):
    """The order in which waiting tickets are answered, and the statuses that wait."""

    order: Literal["last_customer_message"]
    statuses: list[str]


class Catalog(TypedDict):
    """What the helpdesk offers to this person."""

    departments: list[Department]
    statuses: list[Status]
    priorities: list[Named]
    types: list[Named]
    services: list[Service]
    business_hours: BusinessHours
    response_targets: list[ResponseTarget]
    auto_close: AutoClose | None
    queue: QueueRule
    limits: Limits
    languages: list[str]
    agents: list[Person]
    works_in: list[str]
    tags: list[str]
    macros: list[Macro]
