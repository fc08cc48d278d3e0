"""Words, numbers and times as the person's language writes them; text direction of content."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from PySide6.QtCore import (
    QCalendar,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QTime,
)

from desktop.domain.coach.advice import Advice, FieldText, Offer
from desktop.domain.errors import QT_TRANSLATE_NOOP, Problem
from desktop.domain.fields import spoken
from desktop.domain.form_faults import Wrong

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"
_BIDI_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_PROBE = 200
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
DAY: Final = QT_TRANSLATE_NOOP("DatePattern", "d MMM yyyy")
DAY_OF_YEAR: Final = QT_TRANSLATE_NOOP("DatePattern", "d MMM")
WEEKDAY: Final = QT_TRANSLATE_NOOP("DatePattern", "ddd d MMM")
LONG_DAY: Final = QT_TRANSLATE_NOOP("DatePattern", "d MMMM yyyy")
WHOLE_DAY: Final = QT_TRANSLATE_NOOP("DatePattern", "dddd, d MMMM yyyy")
"""How dates are written, the one place: each language has a translation of its own."""
_NAMES = "dddd MMMM ddd MMM"
"""What of a date is words."""
_EXACT = 15
"""So many characters of a decimal number a float holds as they are."""


def written_locale(system: QLocale, language: QLocale.Language) -> QLocale:
    """Return how a person of that *system* has numbers and dates written in *language*.

    A system may have months and digits of another language than its words (LC_TIME, LC_NUMERIC).
    """
    plain = QLocale(language, system.territory())
    if plain.territory() != system.territory():
        # The language is not written in that country: without a clock of 12 hours and the order
        # of days and months of the one country that Qt would take for it.
        plain = QLocale(language, QLocale.Country.Europe)
    days = [QDate(2026, month, month) for month in range(1, 13)]
    alike = system.language() == language and system.zeroDigit() == plain.zeroDigit()
    if alike and all(system.toString(day, _NAMES) == plain.toString(day, _NAMES) for day in days):
        return system
    return plain


def marked(context: str, text: str) -> str:
    """Return a text in the person's language that is marked for *context* elsewhere."""
    return QCoreApplication.translate(context, text)


def problem_text(problem: Problem) -> str:
    """Return the sentence that tells *problem* in the person's language; plain text."""
    words = QCoreApplication.translate("Problem", problem.template)
    return words.format(**{name: _detail(value) for name, value in problem.fields.items()})


def _detail(value: object) -> object:
    """Return a part of a sentence in the person's language, where it is one of ours."""
    if isinstance(value, str) and value:
        return QCoreApplication.translate("Detail", value)
    return value


def fault_text(fault: Wrong, language: str) -> str:
    """Return the sentence that says what is wrong with an answer, in the catalog's words if any."""
    own = spoken(fault.words, language)
    if own:
        return own
    words = QCoreApplication.translate("Form", fault.template)
    return words.format(**{name: _in_words(value) for name, value in fault.fields.items()})


def _in_words(value: object) -> str:
    """Return a part of a sentence that is a number or what somebody typed."""
    if isinstance(value, int):
        return number(value)
    text = str(value)
    return _decimal(text) if _DECIMAL.fullmatch(text) else isolate(one_line(text))


def _decimal(text: str) -> str:
    """Write a number that a form gave with the locale's digits, with as many places as it has."""
    places = len(text.partition(".")[2])
    # Digit by digit where it is longer than a float is exact.
    if len(text) > _EXACT:
        return isolate(text)
    return locale().toString(float(text), "f", places)


def advice_texts(advice: Advice) -> tuple[str, str]:
    """Return what *advice* says and why, in the person's language; plain text."""
    fields = {name: _field_text(value) for name, value in advice.fields.items()}
    text = QCoreApplication.translate("Coach", advice.text).format(**fields)
    return text, QCoreApplication.translate("Coach", advice.reason).format(**fields)


def offer_text(offer: Offer) -> str:
    """Return what the button of *offer* says."""
    return QCoreApplication.translate("Coach", offer.label)


def _field_text(value: FieldText) -> str:
    match value:
        case int():
            return number(value)
        case str():
            return isolate(one_line(value))
        case _:
            return locale().createSeparatedList([language_name(code) for code in value])


def language_name(code: str) -> str:
    """Return what a language calls itself, by its code; the code where it is not known."""
    return isolate(QLocale(code).nativeLanguageName() or code)


def locale() -> QLocale:
    """Return the locale that numbers and dates are written in."""
    return QLocale()


def number(value: int) -> str:
    """Write a whole number with the locale's digits and grouping: 3,444."""
    return locale().toString(value)


def file_size(size: int) -> str:
    """Write a size in bytes as people read it: 1.2 MB."""
    return locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def calendar() -> QCalendar:
    """Return the calendar of the locale: Jalali for Persian in Iran, else Gregorian."""
    if locale().language() == QLocale.Language.Persian:
        return QCalendar(QCalendar.System.Jalali)
    return QCalendar(QCalendar.System.Gregorian)


def date_pattern(pattern: str = DAY) -> str:
    """Return how the person's language writes what an English *pattern* of `DAY` and so on does."""
    return QCoreApplication.translate("DatePattern", pattern)


def date_text(date: QDate, pattern: str = DAY) -> str:
    """Write a date in the locale's words and calendar: 12 Mar 2024, ۲۲ اسفند ۱۴۰۲."""
    written = date_pattern(pattern)
    return calendar().dateTimeToString(written, QDateTime(), date, QTime(), locale())


def clock_text(moment: datetime) -> str:
    """Write the time of day in local time: 10:42."""
    local = moment.astimezone()
    return locale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def exact_time(moment: datetime) -> str:
    """Write a moment in full, in local time, for tooltips and details."""
    local = moment.astimezone()
    day = date_text(QDate(local.year, local.month, local.day), WHOLE_DAY)
    return QCoreApplication.translate("Time", "{date}, {time}").format(
        date=day, time=clock_text(moment)
    )


def relative_time(moment: datetime, now: datetime) -> str:
    """Write when something was as briefly as it stays clear: now, 5 min, 10:42, Yesterday.

    Both are aware. A moment in the future (clocks differ) is told like one of today.
    """
    age = now - moment
    if timedelta(0) <= age < timedelta(minutes=1):
        return QCoreApplication.translate("Time", "now")
    if timedelta(0) <= age < timedelta(hours=1):
        return QCoreApplication.translate("Time", "{minutes} min").format(
            minutes=number(int(age.total_seconds()) // 60)
        )
    local, today = moment.astimezone().date(), now.astimezone().date()
    if local >= today:
        return clock_text(moment)
    if (today - local).days == 1:
        return QCoreApplication.translate("Time", "Yesterday")
    return _day_text(local, today, locale().name())


@lru_cache(maxsize=1024)
def _day_text(day: date, today: date, locale_name: str) -> str:
    """Write an earlier day; kept, for a list asks for the same ones at every paint."""
    del locale_name  # what is kept for another language does not answer
    shown = _qdate(day)
    if (today - day).days < 7:
        return date_text(shown, "ddd")
    if calendar().partsFromDate(shown).year == calendar().partsFromDate(_qdate(today)).year:
        return date_text(shown, DAY_OF_YEAR)
    return date_text(shown)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def is_rtl(text: str) -> bool:
    """Tell whether *text* reads from right to left, by its first strong character."""
    for char in text[:_PROBE]:
        match unicodedata.bidirectional(char):
            case "R" | "AL":
                return True
            case "L":
                return False
            case _:
                continue
    return False


def isolate(text: str) -> str:
    """Wrap *text* so that its direction cannot disturb the words around it."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if text else text


@lru_cache(maxsize=4096)
def one_line(text: str) -> str:
    """Return foreign *text* for one line of a label: no line breaks, controls or bidi tricks."""
    if text.isascii() and text.isprintable():
        return text
    kept = (_printable(char) for char in text if char not in _BIDI_CONTROLS)
    return " ".join("".join(kept).split())


def _printable(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "\ufffd" if category == "Cs" else char
