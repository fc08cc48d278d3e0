"""Spans of time as the person's language writes them."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.i18n import locale, number


def clock(seconds: float) -> str:
    """Return a running time: "12:34", from an hour on "1:12:34"."""
    whole = int(seconds)
    if whole < 3600:
        return f"{number(whole // 60)}:{_two(whole % 60)}"
    return f"{number(whole // 3600)}:{_two(whole // 60 % 60)}:{_two(whole % 60)}"


def hours(minutes: int) -> str:
    """Return a sum of work: "7:05"; an empty string for none, so that a sheet stays quiet."""
    return f"{number(minutes // 60)}:{_two(minutes % 60)}" if minutes else ""


def spoken(minutes: int) -> str:
    """Return a sum of work in words: "7 h 5 min"."""
    if minutes < 60:
        return QCoreApplication.translate("Time", "{minutes} min").format(minutes=number(minutes))
    if not minutes % 60:
        return QCoreApplication.translate("Time", "{hours} h").format(hours=number(minutes // 60))
    return QCoreApplication.translate("Time", "{hours} h {minutes} min").format(
        hours=number(minutes // 60), minutes=number(minutes % 60)
    )


def _two(value: int) -> str:
    zero = locale().zeroDigit()
    text = number(value)
    return text if value > 9 else zero + text
