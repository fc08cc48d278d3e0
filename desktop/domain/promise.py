"""What a helpdesk promises: when staff are there, and how soon the first answer comes."""

from datetime import date

import msgspec


class OpenHours(msgspec.Struct, frozen=True):
    """Hours at which staff are there on one day of the week, in the helpdesk's own time."""

    day: int
    """0 is Monday."""
    opens: str
    """"08:00"."""
    closes: str
    """Later on the same day; "24:00" for its end."""


class BusinessHours(msgspec.Struct, frozen=True):
    """When staff are there."""

    time_zone: str
    """By its IANA name."""
    weekly: tuple[OpenHours, ...]
    holidays: dict[date, str] = {}
    """Days without any, with their names."""


class ResponseTarget(msgspec.Struct, frozen=True):
    """Within how many hours the first answer comes."""

    department: str
    priority: str
    hours: int
    always: bool = False
    """Whether the clock runs outside business hours too."""
