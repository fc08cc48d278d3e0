"""By when a ticket is to be answered, as lists tell it: in words, and in a colour beside them."""

from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.ui.i18n import number
from desktop.ui.theme import Colours, Pair

SOON: Final = timedelta(hours=4)
"""So long before its time a ticket is told in amber."""
_STANDING_OUT: Final = frozenset({"urgent", "high", "critical", "highest"})
_HIGH_NUMBER: Final = 50
"""Of priorities that are numbers: Request Tracker's "high"."""


class Urgency(Enum):
    """How a promise stands."""

    LATER = auto()
    SOON = auto()
    OVER = auto()


def urgency(due: datetime, now: datetime) -> Urgency:
    """Return how the promise of an answer by *due* stands."""
    if due <= now:
        return Urgency.OVER
    return Urgency.SOON if due - now <= SOON else Urgency.LATER


def due_words(due: datetime, now: datetime) -> str:
    """Return by when a ticket is to be answered: due in 25 min, 3 h overdue, due Fri 10:00."""
    match urgency(due, now):
        case Urgency.OVER:
            words = QCoreApplication.translate("Due", "{time} overdue")
            return words.format(time=_span(now - due))
        case Urgency.SOON:
            words = QCoreApplication.translate("Due", "due in {time}")
            return words.format(time=_span(due - now))
        case Urgency.LATER:
            # Only where somebody is promised an answer: no customer's window waits for it.
            from desktop.ui.promise_words import moment_words

            words = QCoreApplication.translate("Due", "due {moment}")
            return words.format(moment=moment_words(due, now))


def due_colours(due: datetime, now: datetime, colours: Colours) -> Pair | None:
    """Return the colours of a promise that is near or broken; None where there is time."""
    match urgency(due, now):
        case Urgency.OVER:
            return colours.danger
        case Urgency.SOON:
            return colours.warning
        case Urgency.LATER:
            return None


def due_icon(due: datetime, now: datetime) -> str:
    """Return the sign beside the words: what is broken looks different, not only red."""
    return "triangle-alert" if urgency(due, now) is Urgency.OVER else "clock"


def stands_out(priority: str) -> bool:
    """Tell whether a priority is one to be seen from afar."""
    if priority.isascii() and priority.isdigit():
        return int(priority) >= _HIGH_NUMBER
    return priority.casefold() in _STANDING_OUT


def _span(time: timedelta) -> str:
    minutes = max(1, int(time.total_seconds()) // 60)
    if minutes < 60:
        words, count = QCoreApplication.translate("Due", "{count} min"), minutes
    elif minutes < 60 * 48:
        words, count = QCoreApplication.translate("Due", "{count} h"), minutes // 60
    else:
        words, count = QCoreApplication.translate("Due", "{count} d"), minutes // (60 * 24)
    return words.format(count=number(count))
