"""What the helpdesk lets choose and promises: priorities, types, opening hours, first answers."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from desktop.helpdesk.wire_catalog import (
    BusinessHours,
    Holiday,
    Named,
    OpenHours,
    ResponseTarget,
    Weekday,
)

PRIORITIES: list[Named] = [
    {"id": "low", "name": "Low"},
    {"id": "normal", "name": "Normal"},
    {"id": "high", "name": "High"},
    {"id": "urgent", "name": "Urgent"},
]

TYPES: list[Named] = [
    {"id": "question", "name": "Question"},
    {"id": "fault", "name": "Something is broken"},
    {"id": "wish", "name": "Wish"},
]

_WEEKDAYS: tuple[Weekday, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday")
WEEKLY: list[OpenHours] = [
    *({"day": day, "opens": "08:00", "closes": "18:00"} for day in _WEEKDAYS),
    {"day": "saturday", "opens": "10:00", "closes": "14:00"},
]
"""When staff are there."""

_HOURS = {"low": 16, "normal": 8, "high": 4}
"""Business hours until the first answer of technical support."""
_URGENT_HOURS = 1
"""Around the clock, where somebody is on duty."""
_SLOWER = 2
"""Departments without anybody on duty take so many times as long."""


def business_hours(time_zone: str, today: date) -> BusinessHours:
    """Return when staff are there, with the holidays of this year and the next."""
    days = [day for year in (today.year, today.year + 1) for day in _holidays(year)]
    return {"time_zone": time_zone, "weekly": WEEKLY, "holidays": days}


def response_targets(departments: Iterable[tuple[str, str]]) -> list[ResponseTarget]:
    """Return how soon a first answer is promised in departments of these ids and kinds."""
    return [target for id, kind in departments for target in _targets(id, kind)]


def target(kind: str, priority: str) -> ResponseTarget:
    """Return the promise to tickets of a priority in departments of a kind.

    A priority that is none of ours has the promise of the normal one.
    """
    own = {target["priority"]: target for target in _targets("", kind)}
    return own.get(priority, own["normal"])


def is_holiday(day: date) -> bool:
    """Whether nobody is there all day."""
    return day in _holiday_dates(day.year)


@lru_cache(maxsize=64)
def _holiday_dates(year: int) -> frozenset[date]:
    return frozenset(holiday["date"] for holiday in _holidays(year))


def _targets(department: str, kind: str) -> Iterator[ResponseTarget]:
    on_duty = kind == "technical"
    for priority, hours in _HOURS.items():
        yield {
            "department": department,
            "priority": priority,
            "hours": hours if on_duty else hours * _SLOWER,
            "clock": "business",
        }
    yield {
        "department": department,
        "priority": "urgent",
        "hours": _URGENT_HOURS if on_duty else _HOURS["high"],
        "clock": "always" if on_duty else "business",
    }


def _holidays(year: int) -> list[Holiday]:
    easter = _easter(year)
    named = {
        "New Year's Day": date(year, 1, 1),
        "Easter Monday": easter + timedelta(days=1),
        "Ascension Day": easter + timedelta(days=39),
        "Whit Monday": easter + timedelta(days=50),
        "Christmas Day": date(year, 12, 25),
        "Second Day of Christmas": date(year, 12, 26),
    }
    return [{"date": day, "name": name} for name, day in named.items()]


def _easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
