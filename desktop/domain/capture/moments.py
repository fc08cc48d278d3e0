"""Dates and times as chats write them, in several orders, calendars and digits. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import Enum, auto
from typing import Final

DATE: Final = r"\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}\.?"
_HALF: Final = r"[APap]\.?\s?[Mm]\b\.?|ق\.?ظ\.?|ب\.?ظ\.?|قبل از ظهر|بعد از ظهر|صباحا|مساء"
TIME: Final = rf"\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?(?:\s?(?:{_HALF}))?(?:\s?Uhr\b)?"

_DATE = re.compile(r"(\d{1,4})[./\-](\d{1,2})[./\-](\d{1,4})")
_TIME = re.compile(rf"(\d{{1,2}})[:.](\d{{2}})(?:[:.](\d{{2}}))?\s?({_HALF})?")
_KEPT = dict.fromkeys(
    [0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x061C]
)
_PLAIN = str.maketrans(
    "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩\u00a0\u202f\u2009،",
    "01234567890123456789   ,",
)
_JALALI = range(1300, 1500)
_BACK = timedelta(hours=6)
"""How far a clock without a date must go back to mean the next day."""


class Order(Enum):
    """Which part of a date comes first."""

    DAY = auto()
    MONTH = auto()


def plain(line: str) -> str:
    """Return *line* without marks of direction, with ASCII digits and plain spaces.

    It is what headers are looked for in; a message keeps its own characters but for the marks.
    """
    return unmarked(line).translate(_PLAIN)


def unmarked(line: str) -> str:
    """Return *line* without characters that only set its direction or have no width.

    The joiners of Persian and of emoji stay within words.
    """
    if line.isascii():
        return line
    # A zero-width (non-)joiner belongs to the words: only at the edges is it a stray.
    return line.translate(_KEPT).strip("\u200c\u200d")


def order_of(dates: Iterable[str]) -> Order:
    """Return the order that fits all of *dates*; the day first where any does.

    With slashes and both below 13 nothing can tell: the day comes first in most of the world.
    """
    for text in dates:
        found = _DATE.search(text)
        if found is None or int(found[1]) > 31:
            continue
        if int(found[1]) > 12:
            return Order.DAY
        if int(found[2]) > 12:
            return Order.MONTH
    return Order.DAY


def day_of(text: str, order: Order) -> date | None:
    """Return the day that *text* tells, Jalali years included; None where there is none."""
    found = _DATE.search(text)
    if found is None:
        return None
    first, second, third = (int(part) for part in found.groups())
    if first > 31:
        year, month, day = first, second, third
    elif order is Order.MONTH:
        month, day, year = first, second, third
    else:
        day, month, year = first, second, third
    if year < 100:
        year += 2000
    if month > 12 >= day:
        month, day = day, month
    try:
        return gregorian(year, month, day) if year in _JALALI else date(year, month, day)
    except ValueError:
        return None


def time_of(text: str) -> time | None:
    """Return the time of day that *text* tells; None where there is none."""
    found = _TIME.search(text)
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = (found[4] or "").replace(".", "").replace(" ", "").lower()
    if half in {"pm", "بظ", "بعدازظهر", "مساء"} and hour < 12:
        hour += 12
    elif half in {"am", "قظ", "قبلازظهر", "صباحا"} and hour == 12:
        hour = 0
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def gregorian(year: int, month: int, day: int) -> date:
    """Return a day of the Jalali calendar in ours; ValueError where there is no such day."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        raise ValueError("no such day")
    # The rule of 33 years: eight leap days each, right for 1244 to 1501.
    jy = year + 1595
    days = -355668 + 365 * jy + (jy // 33) * 8 + ((jy % 33) + 3) // 4 + day
    days += (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    # `days` counts from 1 March of the year 0, moved to where date.fromordinal counts from.
    return date.fromordinal(days - 365)


@dataclass(slots=True)
class Clock:
    """Turns what a transcript tells, line by line, into moments of one time zone.

    Without dates all of it happened until *now*: a clock that goes far back is another day.
    """

    order: Order
    zone: tzinfo
    now: datetime
    _day: date | None = None
    _last: datetime | None = None
    _told: bool = False

    @property
    def dated(self) -> bool:
        """Whether any day was told."""
        return self._told

    def turn(self, day: str) -> bool:
        """Take the day that a line of its own tells; False where it tells none."""
        found = day_of(day, self.order)
        if found is not None:
            self._day, self._last, self._told = found, None, True
        return found is not None

    def read(self, day: str, clock: str) -> datetime | None:
        """Return the moment of a message; None where it tells no time."""
        told = day_of(day, self.order) if day else None
        at = time_of(clock) if clock else None
        if told is not None:
            self._day, self._last, self._told = told, None, True
            at = at or time()
        if at is None:
            return None
        base = self._day or self.now.astimezone(self.zone).date()
        try:
            moment = datetime.combine(base, at, self.zone)
            if self._last is not None and moment < self._last - _BACK and not told:
                self._day = base = base + timedelta(days=1)
                moment = datetime.combine(base, at, self.zone)
        except (OverflowError, ValueError):
            return None
        self._last = moment
        return moment
