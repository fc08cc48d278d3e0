"""When staff are there, as stretches of real time, whatever the clocks of the helpdesk do.

A shift begins at the first moment at which the helpdesk's clocks show its opening time or later,
and ends at the first one at which they show its closing time or later: where clocks go forward over
a time, that is the jump; where they go back over it, its first occurrence.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.domain.promise import BusinessHours, OpenHours

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_MINUTES = 24 * 60
"""Of a day."""
_STEP = timedelta(seconds=1)
HORIZON = timedelta(days=3 * 366)
"""Further than that nothing is promised."""


@dataclass(frozen=True, slots=True)
class Shift:
    """One unbroken stretch of presence, in UTC; the end is not part of it."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class UsualHours:
    """Hours that are the same on several days, in the helpdesk's own time."""

    days: frozenset[int]
    """0 is Monday."""
    opens: str
    closes: str
    time_zone: str


def zone_of(name: str) -> ZoneInfo | None:
    """Return a time zone by its IANA name, or None where this computer does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def shifts(hours: BusinessHours, after: datetime) -> Iterator[Shift]:
    """Yield the stretches that end later than *after*, in order, none touching the next.

    They end at `HORIZON`. There are none where the helpdesk's time zone is not known here.
    """
    zone = zone_of(hours.time_zone)
    if zone is None or not hours.weekly:
        return
    # Moments of one zone are compared by what their clocks show, not by which is earlier.
    after = after.astimezone(UTC)
    # A shift of the day before may reach past midnight where the clocks were set back.
    day = after.astimezone(zone).date() - 2 * _DAY
    last = (after + HORIZON).astimezone(zone).date()
    week = _week(hours)
    open_since: Shift | None = None
    while day <= last:
        stretches = () if day in hours.holidays else week.get(day.weekday(), ())
        for shift in _shifts_on(stretches, day, zone) if stretches else ():
            if open_since is not None and shift.start <= open_since.end:
                open_since = Shift(open_since.start, max(open_since.end, shift.end))
                continue
            if open_since is not None and open_since.end > after:
                yield open_since
            open_since = shift
        day += _DAY
    if open_since is not None and open_since.end > after:
        yield open_since


def is_open(hours: BusinessHours, moment: datetime) -> bool:
    """Tell whether staff are there at *moment*."""
    first = next(shifts(hours, moment), None)
    return first is not None and first.start <= moment


def next_opening(hours: BusinessHours, moment: datetime) -> datetime | None:
    """Return when staff are there again (*moment* itself where they are); None for never."""
    first = next(shifts(hours, moment), None)
    return None if first is None else max(first.start, moment.astimezone(UTC))


def after_open_time(hours: BusinessHours, start: datetime, span: timedelta) -> datetime | None:
    """Return when staff will have been there for *span* since *start*; None beyond `HORIZON`."""
    left = span
    for shift in shifts(hours, start):
        begins = max(shift.start, start.astimezone(UTC))
        if shift.end - begins >= left:
            return begins + left
        left -= shift.end - begins
    return None


def usual_hours(hours: BusinessHours) -> UsualHours | None:
    """Return the hours of most days, as one sentence can tell them; None where it cannot.

    It cannot where a day has several stretches, or days differ; days of their own hours may be
    left out as long as Monday to Friday agree.
    """
    by_day: dict[int, set[tuple[str, str]]] = {}
    for opening in hours.weekly:
        by_day.setdefault(opening.day, set()).add((opening.opens, opening.closes))
    if not by_day or any(len(stretches) > 1 for stretches in by_day.values()):
        return None
    [(opens, closes)] = by_day.get(0) or next(iter(by_day.values()))
    same = frozenset(day for day, stretches in by_day.items() if stretches == {(opens, closes)})
    readable = _minutes(opens) is not None and _minutes(closes) is not None
    if not readable or (same != frozenset(by_day) and not same >= set(range(5))):
        return None
    return UsualHours(same, opens, closes, hours.time_zone)


def _week(hours: BusinessHours) -> dict[int, list[tuple[int, int]]]:
    """Return the stretches of each day of the week in minutes, in order, none touching the next."""
    week: dict[int, list[tuple[int, int]]] = {}
    timed = ((opening.day, _times(opening)) for opening in hours.weekly)
    for weekday, (start, end) in sorted((day, times) for day, times in timed if times is not None):
        stretches = week.setdefault(weekday, [])
        if stretches and start <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], end))
        else:
            stretches.append((start, end))
    return week


def _shifts_on(stretches: Iterable[tuple[int, int]], day: date, zone: ZoneInfo) -> list[Shift]:
    begins = _first(day, 0, zone)
    if _first(day, _MINUTES, zone) - begins == _DAY:
        # The clocks run through; reading them for each stretch would take most of the time.
        return [Shift(begins + start * _MINUTE, begins + end * _MINUTE) for start, end in stretches]
    found = (Shift(_first(day, start, zone), _first(day, end, zone)) for start, end in stretches)
    return sorted((s for s in found if s.start < s.end), key=lambda shift: shift.start)


def _times(opening: OpenHours) -> tuple[int, int] | None:
    """Return both times in minutes of the day, or None where they are no stretch."""
    start, end = _minutes(opening.opens), _minutes(opening.closes)
    return None if start is None or end is None or start >= end else (start, end)


def _minutes(text: str) -> int | None:
    hour, colon, minute = text.partition(":")
    if not (colon and hour.isdecimal() and minute.isdecimal()):
        return None
    total = int(hour) * 60 + int(minute)
    return total if int(minute) < 60 and total <= _MINUTES else None


@lru_cache(maxsize=1024)
def _first(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Return the first moment whose time in *zone* is *minutes* into *day*, or later."""
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
    early = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if early.astimezone(zone).replace(tzinfo=None) == wall:
        return early
    # The clocks jump over it. Reading it by the clocks after the jump gives a moment before it.
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while early - before > _STEP:
        middle = before + (early - before) // 2
        if middle.astimezone(zone).replace(tzinfo=None) >= wall:
            early = middle
        else:
            before = middle
    return early.replace(microsecond=0)
