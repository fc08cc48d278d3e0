"""What a helpdesk promises, in words: by when it answers, when a ticket closes by itself."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QTime

from desktop.domain.promise import BusinessHours
from desktop.domain.promise_answer import Closing, ExpectedAnswer, Presence
from desktop.domain.promise_hours import usual_day, zone_of
from desktop.ui.i18n import clock_text, date_text, locale

_WORKING_DAYS = frozenset(range(5))
_EVERY_DAY = frozenset(range(7))


def answer_words(expected: ExpectedAnswer, hours: BusinessHours | None, now: datetime) -> str:
    """Return the sentence on the first answer, in the person's own time."""
    usual = _usually(expected, hours, now)
    if expected.by is None:
        return QCoreApplication.translate("Promise", "{usual}.").format(usual=usual)
    by = moment_words(expected.by, now)
    if expected.presence is Presence.AWAY:
        words = QCoreApplication.translate("Promise", "{usual}; now closed, by {moment} your time.")
    else:
        words = QCoreApplication.translate("Promise", "{usual}: by {moment} your time.")
    return words.format(usual=usual, moment=by)


def closing_words(closing: Closing, now: datetime) -> str:
    """Return the sentence on when a ticket closes by itself."""
    if closing.left <= timedelta(0):
        return QCoreApplication.translate(
            "Promise", "Closes by itself any moment, unless you write."
        )
    words = QCoreApplication.translate(
        "Promise", "Closes by itself in {left} ({moment}), unless you write."
    )
    return words.format(left=span_words(closing.left), moment=moment_words(closing.at, now))


def moment_words(moment: datetime, now: datetime) -> str:
    """Write a moment to come as briefly as it stays clear: 9:00, tomorrow 9:00, Monday 9:00."""
    local = moment.astimezone()
    days = (local.date() - now.astimezone().date()).days
    time = clock_text(moment)
    if days == 0:
        return time
    if days == 1:
        return QCoreApplication.translate("Promise", "tomorrow {time}").format(time=time)
    pattern = "dddd" if 1 < days < 7 else "d MMM"
    day = date_text(QDate(local.year, local.month, local.day), pattern)
    return QCoreApplication.translate("Promise", "{day} {time}").format(day=day, time=time)


def span_words(span: timedelta) -> str:
    """Write how long it is: 3 hours, 20 minutes; at least one minute."""
    minutes = max(1, int(span.total_seconds()) // 60)
    if minutes < 60:
        return QCoreApplication.translate("Promise", "%n minute(s)", None, minutes)
    return QCoreApplication.translate("Promise", "%n hour(s)", None, minutes // 60)


def _usually(expected: ExpectedAnswer, hours: BusinessHours | None, now: datetime) -> str:
    within = QCoreApplication.translate(
        "Promise", "Usually within %n hour(s)", None, expected.hours
    )
    usual = None if hours is None else usual_day(hours)
    if expected.presence in {Presence.ALWAYS, Presence.UNKNOWN} or hours is None:
        return within
    if usual is None:
        words = QCoreApplication.translate("Promise", "{within} of the helpdesk's opening hours")
        return words.format(within=within)
    days, opens, closes = usual
    if days == _WORKING_DAYS:
        words = QCoreApplication.translate("Promise", "{within} on working days {opens}–{closes}")
    elif days == _EVERY_DAY:
        words = QCoreApplication.translate("Promise", "{within} every day {opens}–{closes}")
    else:
        words = QCoreApplication.translate("Promise", "{within} on open days {opens}–{closes}")
    told = words.format(within=within, opens=_wall(opens), closes=_wall(closes))
    if _same_clock(hours.time_zone, now):
        return told
    return QCoreApplication.translate("Promise", "{hours} (the helpdesk's time)").format(hours=told)


def _wall(text: str) -> str:
    hour, minute = (int(part) for part in text.split(":"))
    return locale().toString(QTime(hour % 24, minute), locale().FormatType.ShortFormat)


def _same_clock(zone_name: str, now: datetime) -> bool:
    zone = zone_of(zone_name)
    return zone is not None and now.astimezone(zone).utcoffset() == now.astimezone().utcoffset()
