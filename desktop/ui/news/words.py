"""What notifications of new messages say: who, numbers and subjects, never a message's text."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.news import News
from desktop.domain.ticket import Role, TicketRow
from desktop.ui.due.words import short_subject
from desktop.ui.i18n import isolate, one_line

_LINES: Final = 4
_LONGEST_NAME: Final = 40


def title(news: Sequence[News], *, staff: bool) -> str:
    """Return what a notification says first: Kim wrote in #1042."""
    if len(news) > 1:
        return counted(news, staff=staff)
    (one,) = news
    if len(one.messages) > 1:
        words = NewsCounts().in_one(len(one.messages))
        return words.format(number=_number(one.row))
    newest = one.newest
    if staff and newest.number == 1 and newest.author.role is Role.CUSTOMER:
        words = QCoreApplication.translate("News", "New ticket #{number} from {name}")
    elif newest.internal:
        words = QCoreApplication.translate("News", "{name} added a note to #{number}")
    elif staff:
        words = QCoreApplication.translate("News", "{name} wrote in #{number}")
    else:
        words = QCoreApplication.translate("News", "{name} answered #{number}")
    return words.format(name=_name(one), number=_number(one.row))


def text(news: Sequence[News]) -> str:
    """Return the rest of it: the subject, of several tickets each with its number and who wrote."""
    if len(news) == 1:
        return short_subject(news[0].row.ticket.subject)
    words = QCoreApplication.translate("News", "#{number} {name}: {subject}")
    lines = [
        words.format(
            number=_number(one.row), name=_name(one), subject=short_subject(one.row.ticket.subject)
        )
        for one in news[:_LINES]
    ]
    more = len(news) - _LINES
    if more > 0:
        lines.append(NewsCounts().more(more))
    return "\n".join(lines)


def counted(news: Sequence[News], *, staff: bool) -> str:
    """Return how much it is: 5 new answers in 3 tickets."""
    count = sum(len(one.messages) for one in news)
    counts = NewsCounts()
    what = counts.messages(count) if staff else counts.answers(count)
    both = QCoreApplication.translate("News", "{messages} {in_tickets}")
    return both.format(messages=what, in_tickets=counts.in_tickets(len(news)))


def about(row: TicketRow, words: str) -> str:
    """Return *words* with the number of a ticket."""
    return words.format(number=_number(row))


def _number(row: TicketRow) -> str:
    return isolate(one_line(row.ticket.number))


def _name(one: News) -> str:
    name = one_line(one.newest.author.name) or QCoreApplication.translate("News", "Somebody")
    return isolate(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")


class NewsCounts(QObject):
    """Counted words: lupdate collects plurals from `tr` of a class alone."""

    def in_one(self, count: int) -> str:
        """Return that so many messages came into one ticket; takes `number`."""
        return self.tr("%Ln new message(s) in #{number}", "", count)

    def messages(self, count: int) -> str:
        """Return that so many messages came."""
        return self.tr("%Ln new message(s)", "", count)

    def answers(self, count: int) -> str:
        """Return that so many answers came."""
        return self.tr("%Ln new answer(s)", "", count)

    def in_tickets(self, count: int) -> str:
        """Return in how many tickets, as it follows "5 new answers"."""
        return self.tr("in %Ln ticket(s)", "", count)

    def more(self, count: int) -> str:
        """Return that there are so many more tickets."""
        return self.tr("and %Ln more", "", count)
