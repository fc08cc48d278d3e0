"""What notifications of due answers say: numbers, subjects and times, never a message's text."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.due_watch import CHOICES, Whose
from desktop.domain.ticket import TicketRow
from desktop.ui.i18n import isolate, number, one_line
from desktop.ui.ticket_list_due import due_words

_LONGEST: Final = 80
_LINES: Final = 4


def short_subject(subject: str) -> str:
    """Return a subject for a line of a notification or a menu."""
    line = one_line(subject)
    return isolate(line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…")


def title(rows: Sequence[TicketRow], now: datetime) -> str:
    """Return what a notification of these says first: #1042: due in 25 min."""
    if len(rows) > 1:
        return counted(rows, now)
    return line_words(rows[0], now)


def text(rows: Sequence[TicketRow], now: datetime) -> str:
    """Return the rest of it: the subject, of several each with its number."""
    if len(rows) == 1:
        return short_subject(rows[0].ticket.subject)
    lines = [
        f"{line_words(row, now)}  {short_subject(row.ticket.subject)}" for row in rows[:_LINES]
    ]
    more = len(rows) - _LINES
    if more > 0:
        lines.append(DueCounts().more(more))
    return "\n".join(lines)


def counted(rows: Sequence[TicketRow], now: datetime) -> str:
    """Return how many answers are due soon, and how many late."""
    late = sum(1 for row in rows if row.ticket.due is not None and row.ticket.due <= now)
    soon = len(rows) - late
    if late and soon:
        both = QCoreApplication.translate("Due", "Answers: {late} late, {soon} due soon")
        return both.format(late=number(late), soon=number(soon))
    if late:
        return DueCounts().late(late)
    return DueCounts().soon(soon)


def line_words(row: TicketRow, now: datetime) -> str:
    """Return number and time of one."""
    due = row.ticket.due
    words = QCoreApplication.translate("Due", "#{number}: {due}")
    told = "" if due is None else due_words(due, now)
    return words.format(number=isolate(one_line(row.ticket.number)), due=told)


def when_words(minutes: int) -> str:
    """Return how long before it is due an answer is told."""
    match minutes:
        case 0:
            return QCoreApplication.translate("Due", "Never")
        case _ if minutes in CHOICES and minutes >= 60:
            return DueCounts().hours_before(minutes // 60)
        case _:
            return DueCounts().minutes_before(minutes)


class DueCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def late(self, count: int) -> str:
        """Return that so many answers are late."""
        return self.tr("%Ln answer(s) late", "", count)

    def soon(self, count: int) -> str:
        """Return that so many answers are due soon."""
        return self.tr("%Ln answer(s) due soon", "", count)

    def more(self, count: int) -> str:
        """Return that there are so many more."""
        return self.tr("and %Ln more", "", count)

    def hours_before(self, count: int) -> str:
        """Return so many hours before a moment."""
        return self.tr("%Ln hour(s) before", "", count)

    def minutes_before(self, count: int) -> str:
        """Return so many minutes before a moment."""
        return self.tr("%Ln minute(s) before", "", count)


def whose_words(whose: Whose) -> str:
    """Return of whose tickets."""
    match whose:
        case Whose.MINE:
            return QCoreApplication.translate("Due", "Of my tickets")
        case Whose.UNASSIGNED:
            return QCoreApplication.translate("Due", "Of mine and of those that nobody has")
        case Whose.ALL:
            return QCoreApplication.translate("Due", "Of all tickets")
