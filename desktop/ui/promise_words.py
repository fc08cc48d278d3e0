"""What the helpdesk promises, in words: by when an answer comes, when a ticket closes."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from desktop.domain.promise_answer import Closing, ExpectedAnswer, Presence
from desktop.domain.promise_hours import UsualHours, zone_of
from desktop.ui.i18n import WEEKDAY, clock_text, date_text, locale

_WORKING_DAYS = frozenset(range(5))


def expected_words(answer: ExpectedAnswer, now: datetime) -> str:
    """Return by when a ticket sent *now* is answered, in the person's own time."""
    usual = _usually(answer, now)
    if answer.by is None:
        return QCoreApplication.translate("Promise", "{usual}.").format(usual=usual)
    by = _deadline(answer.by, now)
    if answer.presence is Presence.AWAY:
        words = QCoreApplication.translate(
            "Promise", "{usual}; now closed, so {moment}, your time."
        )
    else:
        words = QCoreApplication.translate("Promise", "{usual}: {moment}, your time.")
    return words.format(usual=usual, moment=by)


def closing_words(closing: Closing, now: datetime) -> str:
    """Return when an answered ticket closes by itself."""
    if closing.left <= timedelta(0):
        return QCoreApplication.translate(
            "Promise", "Without a reply this ticket closes by itself at any moment."
        )
    return QCoreApplication.translate(
        "Promise", "Without a reply this ticket closes by itself {when}, in {left}."
    ).format(when=moment_words(closing.at, now), left=_left(closing.left))


def moment_words(moment: datetime, now: datetime) -> str:
    """Return when a moment of the near future is: today 14:00, tomorrow 9:00, Mon 7 Dec, 9:00."""
    local = moment.astimezone()
    days = (local.date() - now.astimezone().date()).days
    clock = clock_text(moment)
    if days == 0:
        return QCoreApplication.translate("Promise", "today {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("Promise", "tomorrow {time}").format(time=clock)
    day = date_text(QDate(local.year, local.month, local.day), WEEKDAY)
    return QCoreApplication.translate("Promise", "{day}, {time}").format(day=day, time=clock)


def _deadline(moment: datetime, now: datetime) -> str:
    """Return by when a moment of the near future is: by 14:00 today, by 9:00 tomorrow."""
    days = (moment.astimezone().date() - now.astimezone().date()).days
    if days == 0:
        words = QCoreApplication.translate("Promise", "by {time} today")
    elif days == 1:
        words = QCoreApplication.translate("Promise", "by {time} tomorrow")
    else:
        words = QCoreApplication.translate("Promise", "by {time}")
    return words.format(time=clock_text(moment) if days in (0, 1) else moment_words(moment, now))


def _usually(answer: ExpectedAnswer, now: datetime) -> str:
    hours = PromiseCounts().hours(answer.hours)
    usual = answer.usual
    if answer.presence is Presence.ALWAYS:
        words = QCoreApplication.translate("Promise", "Usually within {hours}, by day and by night")
        return words.format(hours=hours)
    if usual is None:
        words = QCoreApplication.translate("Promise", "Usually within {hours} of opening time")
        return words.format(hours=hours)
    told = _days(usual).format(hours=hours, opens=_wall(usual.opens), closes=_wall(usual.closes))
    zone = zone_of(usual.time_zone)
    if zone is not None and now.astimezone(zone).utcoffset() == now.astimezone().utcoffset():
        return told
    words = QCoreApplication.translate("Promise", "{usual} (the helpdesk's time)")
    return words.format(usual=told)


def _days(usual: UsualHours) -> str:
    if usual.days == _WORKING_DAYS:
        return QCoreApplication.translate(
            "Promise", "Usually within {hours} on working days {opens}–{closes}"
        )
    if len(usual.days) == 7:
        return QCoreApplication.translate(
            "Promise", "Usually within {hours} every day {opens}–{closes}"
        )
    return QCoreApplication.translate(
        "Promise", "Usually within {hours} on opening days {opens}–{closes}"
    )


def _wall(text: str) -> str:
    hour, minute = (int(part) for part in text.split(":"))
    return locale().toString(QTime(hour % 24, minute), QLocale.FormatType.ShortFormat)


class PromiseCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def hours(self, count: int) -> str:
        """Return so many hours."""
        return self.tr("%Ln hour(s)", "", count)

    def minutes(self, count: int) -> str:
        """Return so many minutes."""
        return self.tr("%Ln minute(s)", "", count)


def _left(left: timedelta) -> str:
    hours = int(left.total_seconds()) // 3600
    if hours:
        return PromiseCounts().hours(hours)
    minutes = max(1, int(left.total_seconds()) // 60)
    return PromiseCounts().minutes(minutes)
