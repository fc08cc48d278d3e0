"""What the helpdesk promises, in words: by when an answer comes, when a ticket closes."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate

from desktop.domain.promise_answer import Closing, ExpectedAnswer, Presence
from desktop.ui.i18n import clock_text, date_text, number


def expected_words(answer: ExpectedAnswer, now: datetime) -> str:
    """Return by when a ticket sent *now* is answered."""
    hours = _hours(answer.hours)
    if answer.presence is Presence.ALWAYS:
        return QCoreApplication.translate(
            "Promise", "Usually answered within {hours}, by day and by night."
        ).format(hours=hours)
    if answer.by is None:
        return QCoreApplication.translate(
            "Promise", "Usually answered within {hours} of working time."
        ).format(hours=hours)
    by = moment_words(answer.by, now)
    if answer.presence is Presence.AWAY and answer.opens is not None:
        return QCoreApplication.translate(
            "Promise",
            "Nobody is there now; the desk opens {opens}. Usually answered within {hours} of "
            "working time: by {by}.",
        ).format(opens=moment_words(answer.opens, now), hours=hours, by=by)
    return QCoreApplication.translate(
        "Promise", "Usually answered within {hours} of working time: by {by}."
    ).format(hours=hours, by=by)


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
    """Return when a moment of the near future is: today 14:00, tomorrow 9:00, Mon 7 Dec 9:00."""
    local = moment.astimezone()
    days = (local.date() - now.astimezone().date()).days
    clock = clock_text(moment)
    if days == 0:
        return QCoreApplication.translate("Promise", "today {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("Promise", "tomorrow {time}").format(time=clock)
    day = date_text(QDate(local.year, local.month, local.day), "ddd d MMM")
    return QCoreApplication.translate("Promise", "{day}, {time}").format(day=day, time=clock)


def _hours(count: int) -> str:
    return QCoreApplication.translate("Promise", "%n hour(s)", "", count)


def _left(left: timedelta) -> str:
    hours = int(left.total_seconds()) // 3600
    if hours:
        return _hours(hours)
    minutes = max(1, int(left.total_seconds()) // 60)
    return QCoreApplication.translate("Time", "{minutes} min").format(minutes=number(minutes))
