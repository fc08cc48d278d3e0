"""Times relative to now, in the person's own time zone: "today", "last week", "7d"."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from desktop.domain.asker import Asker
from desktop.domain.conditions import Condition, Operator

Bounds = tuple[datetime | None, datetime | None]
"""From the first moment, which belongs to it, to the last, which does not; in UTC."""


class Period(StrEnum):
    """A named stretch of days around now; the value is the word in files."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    LAST_WEEK = "last_week"
    NEXT_WEEK = "next_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    NEXT_MONTH = "next_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


_AWAY = {
    **dict.fromkeys((Period.YESTERDAY, Period.LAST_WEEK, Period.LAST_MONTH, Period.LAST_YEAR), -1),
    **dict.fromkeys((Period.TODAY, Period.THIS_WEEK, Period.THIS_MONTH, Period.THIS_YEAR), 0),
    **dict.fromkeys((Period.TOMORROW, Period.NEXT_WEEK, Period.NEXT_MONTH), 1),
}
"""How many days, weeks, months or years from now it is."""
_DAY = timedelta(days=1)
_TICK = timedelta(microseconds=1)
_SPAN = re.compile(r"([0-9]{1,6})(min|h|d|w|mo|y)")
_LONGEST = {"min": 600_000, "h": 100_000, "d": 4_000, "w": 520, "mo": 120, "y": 10}


def is_span(text: str) -> bool:
    """Tell whether *text* is a span of time of ten years or so at most."""
    found = _SPAN.fullmatch(text)
    return found is not None and 1 <= int(found[1]) <= _LONGEST[found[2]]


def is_time(text: str) -> bool:
    """Tell whether *text* names a period, a day or a moment."""
    try:
        _given(text, UTC)
    except ValueError:
        return text in set(Period)
    return True


def bounds(condition: Condition, asker: Asker) -> Bounds:
    """Return the times for which a sound *condition* on a time holds; IS_NOT has those of IS."""
    value = condition.values[0] if condition.values else ""
    now = asker.now.astimezone(UTC)
    match condition.operator:
        case Operator.OVERDUE:
            return None, now
        case Operator.WITHIN_LAST:
            return shifted(asker, value, -1), now + _TICK
        case Operator.OLDER_THAN:
            return None, shifted(asker, value, -1)
        case Operator.WITHIN_NEXT:
            return now, shifted(asker, value, 1) + _TICK
        case Operator.BEFORE:
            return None, period(value, asker)[0]
        case Operator.AFTER:
            return period(value, asker)[1], None
        case Operator.IS | Operator.IS_NOT:
            return period(value, asker)
        case _:
            raise ValueError(f"{condition.operator} bounds no time")


def shifted(asker: Asker, span: str, sign: int) -> datetime:
    """Return now and *span*, or now before it: minutes and hours exactly, days by the calendar."""
    found = _SPAN.fullmatch(span)
    if found is None:
        raise ValueError(f"no span: {span}")
    n, now = sign * int(found[1]), asker.now
    match found[2]:
        case "min":
            return now.astimezone(UTC) + timedelta(minutes=n)
        case "h":
            return now.astimezone(UTC) + timedelta(hours=n)
        case "d":
            day = now.date() + n * _DAY
        case "w":
            day = now.date() + 7 * n * _DAY
        case "mo":
            day = _months(now.date(), n)
        case _:
            day = _months(now.date(), 12 * n)
    return datetime.combine(day, now.time(), asker.zone).astimezone(UTC)


def period(text: str, asker: Asker) -> tuple[datetime, datetime]:
    """Return the bounds of a period or day; a moment is both of its own."""
    if text in set(Period):
        first, after = _days(Period(text), asker.now.date(), asker.first_weekday)
        return _midnight(first, asker.zone), _midnight(after, asker.zone)
    return _given(text, asker.zone)


def depends_on_now(condition: Condition) -> bool:
    """Tell whether what a condition on a time holds for changes as time passes."""
    relative = (Operator.OVERDUE, Operator.WITHIN_LAST, Operator.OLDER_THAN, Operator.WITHIN_NEXT)
    return condition.operator in relative or any(v in set(Period) for v in condition.values)


def _given(text: str, zone: tzinfo) -> tuple[datetime, datetime]:
    if len(text) == len("2026-11-22"):
        day = date.fromisoformat(text)
        if not 1971 <= day.year <= 9000:
            raise ValueError(f"a day too far away: {text}")
        return _midnight(day, zone), _midnight(day + _DAY, zone)
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None or not 1971 <= moment.year <= 9000:
        raise ValueError(f"no moment: {text}")
    return moment.astimezone(UTC), moment.astimezone(UTC)


def _days(period: Period, today: date, first_weekday: int) -> tuple[date, date]:
    """Return its first day and the day after its last one."""
    away = _AWAY[period]
    match period.partition("_")[2]:
        case "week":
            first = today - ((today.weekday() - first_weekday) % 7 - 7 * away) * _DAY
            return first, first + 7 * _DAY
        case "month":
            first = today.replace(day=1)
            return _months(first, away), _months(first, away + 1)
        case "year":
            first = today.replace(month=1, day=1)
            return _months(first, 12 * away), _months(first, 12 * away + 12)
        case _:
            return today + away * _DAY, today + (away + 1) * _DAY


def _months(day: date, n: int) -> date:
    """Return the same day of another month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    first = date(year, month + 1, 1)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(first.replace(day=min(day.day, 28)) + max(0, day.day - 28) * _DAY, following - _DAY)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.min, zone).astimezone(UTC)
