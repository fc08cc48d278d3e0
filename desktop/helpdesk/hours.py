"""Business hours as stretches of real time, whatever the clocks of the helpdesk's zone do."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from desktop.helpdesk.wire_catalog import OpenHours, Weekday

HORIZON = 3 * 366
"""Days; further than that nothing is promised."""

_DAYS: tuple[Weekday, ...] = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
_SECOND = timedelta(seconds=1)


def after_open_time(
    weekly: Sequence[OpenHours],
    is_holiday: Callable[[date], bool],
    zone: ZoneInfo,
    start: datetime,
    span: timedelta,
) -> datetime | None:
    """Return when staff will have been there for *span* since *start*; None beyond `HORIZON`.

    Both moments are in UTC. The stretches of *weekly* are in order and touch none of their day.
    """
    left = span
    for opens, closes in _shifts(weekly, is_holiday, zone, start):
        begins = max(opens, start)
        if closes - begins >= left:
            return begins + left
        left -= max(closes - begins, timedelta())
    return None


def _shifts(
    weekly: Sequence[OpenHours], is_holiday: Callable[[date], bool], zone: ZoneInfo, start: datetime
) -> Iterator[tuple[datetime, datetime]]:
    """Yield the stretches that end after *start*."""
    # A clock that was set back can carry a day's last hours past midnight.
    first = start.astimezone(zone).date() - timedelta(days=2)
    for number in range(HORIZON):
        day = first + timedelta(days=number)
        if is_holiday(day):
            continue
        for stretch in weekly:
            if stretch["day"] == _DAYS[day.weekday()]:
                opens = _first(day, stretch["opens"], zone)
                closes = _first(day, stretch["closes"], zone)
                if closes > start:
                    yield opens, closes


@lru_cache(maxsize=4096)
def _first(day: date, hour: str, zone: ZoneInfo) -> datetime:
    """Return the first moment in UTC at which the clocks of *zone* show *hour* or later."""
    wall = datetime.combine(day, time.fromisoformat(hour))
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    if _shown(moment, zone) == wall:
        return moment
    # The clocks jump over it: the jump lies between the readings by the clock after and before.
    early = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while moment - early > _SECOND:
        middle = early + (moment - early) / 2
        early, moment = (early, middle) if _shown(middle, zone) >= wall else (middle, moment)
    return moment.replace(microsecond=0)


def _shown(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)
