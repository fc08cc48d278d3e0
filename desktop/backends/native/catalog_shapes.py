"""The JSON of `GET /catalog` as typed shapes.

What a client cannot do without must be what the API says. What only helps (forms, hours, promises)
is taken as it comes and judged piece by piece in `catalog`: a fault in it costs that piece alone.
"""

from datetime import date
from typing import Annotated

from msgspec import Meta, Struct, field

from desktop.backends.native.shapes import Count, Id, Line, WireStatus

Hour = Annotated[str, Meta(pattern=r"^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)\Z")]
Hours = Annotated[int, Meta(ge=1, le=100_000)]


class WireTopic(Struct):
    """A narrower subject within a department."""

    id: Id
    name: Line
    wants: object = None
    names: object = None


class WireDepartment(Struct):
    """Where tickets can be opened."""

    id: Id
    name: Line
    kind: str = ""
    description: str = ""
    topics: list[WireTopic] = []
    open_to_customers: bool = True
    form: object = None
    blocking: object = None
    names: object = None
    descriptions: object = None


class WireLimits(Struct):
    """The bounds on one message."""

    attachment_bytes: Count | None = None
    attachments: Count | None = None
    body_characters: Count | None = None
    attachment_types: object = None


class WireCatalog(Struct):
    """The whole offer."""

    departments: list[WireDepartment]
    statuses: list[WireStatus]
    limits: WireLimits = field(default_factory=WireLimits)
    languages: list[Line] = []
    priorities: object = None
    types: object = None
    services: object = None
    business_hours: object = None
    response_targets: object = None
    auto_close: object = None
    queue: object = None
    agents: object = None
    works_in: object = None
    tags: object = None
    macros: object = None


class WireNamed(Struct):
    """A choice with its code."""

    id: Id
    name: Line


class WireService(Struct):
    """Something the customer has ordered."""

    id: Id
    name: Line
    kind: Line = "other"
    status: Line = "active"


class WireOpenHours(Struct):
    """Hours of one day of the week."""

    day: str
    opens: Hour
    closes: Hour


class WireHoliday(Struct):
    """A day without business hours."""

    date: date
    name: Line = ""


class WireBusinessHours(Struct):
    """When staff are there."""

    time_zone: Line
    weekly: object = None
    holidays: object = None


class WireTarget(Struct):
    """How many hours the first answer may take."""

    department: Id
    priority: Line
    hours: Hours
    clock: str = "business"


class WireAutoClose(Struct):
    """After how many hours in a status a ticket closes by itself."""

    status: Id
    hours: Hours


class WireQueue(Struct):
    """The order in which waiting tickets are answered."""

    order: str
    statuses: object = None
