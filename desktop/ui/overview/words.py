"""The words of an overview."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate

from desktop.ui.i18n import DAY_OF_YEAR, WEEKDAY, date_text, locale

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_SOME_DAYS = 10
"""From here on hours say nothing any more."""


def duration(seconds: float) -> str:
    """Return how long something took, as short as it stays true: "35 min", "3 h", "2.5 d"."""
    if seconds <= 0:
        return _plain(0)
    if seconds < _HOUR:
        words = QCoreApplication.translate("Overview", "{count} min")
        return words.format(count=_plain(max(1, round(seconds / _MINUTE))))
    if seconds < 2 * _DAY:
        words = QCoreApplication.translate("Overview", "{count} h")
        return words.format(count=_short(seconds / _HOUR))
    words = QCoreApplication.translate("Overview", "{count} d")
    return words.format(count=_short(seconds / _DAY))


def share(value: float) -> str:
    """Return a share as per cent; what is not all never reads as all."""
    per_cent = int(value * 100) if value < 1 else 100
    words = QCoreApplication.translate("Overview", "{count} %")
    return words.format(count=_plain(per_cent))


def day(moment: date) -> str:
    """Return a day of the axis."""
    return date_text(QDate(moment.year, moment.month, moment.day), DAY_OF_YEAR)


def span_words(first: date, last: date) -> str:
    """Return a point's days."""
    if first == last:
        return date_text(QDate(first.year, first.month, first.day), WEEKDAY)
    words = QCoreApplication.translate("Overview", "{first} to {last}")
    return words.format(first=day(first), last=day(last))


def _short(value: float) -> str:
    rounded = round(value, 1)
    if value >= _SOME_DAYS or rounded == int(rounded):
        return _plain(round(value))
    return locale().toString(rounded, "f", 1)


def _plain(value: int) -> str:
    return locale().toString(value)
