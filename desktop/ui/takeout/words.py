"""What a printed conversation says beside its messages, in the person's language."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.ticket import Person, Ticket
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import exact_time, isolate, number, one_line


@dataclass(frozen=True, slots=True)
class Fact:
    """One line over the messages."""

    label: str
    value: str


def facts(ticket: Ticket) -> list[Fact]:
    """Return what is told of the ticket; what is not known is left out."""
    translate = QCoreApplication.translate
    told = [
        Fact(translate("Takeout", "Ticket"), f"#{ticket.number}"),
        Fact(translate("Takeout", "Status"), own_word(ticket.status_label)),
        Fact(translate("Takeout", "Department"), own_word(ticket.department_name)),
        Fact(translate("Takeout", "Requester"), _person(ticket.requester)),
        Fact(translate("Takeout", "Assignee"), _person(ticket.assignee)),
        Fact(translate("Takeout", "Opened"), exact_time(ticket.created)),
        Fact(translate("Takeout", "Changed"), exact_time(ticket.updated)),
    ]
    return [Fact(fact.label, isolate(one_line(fact.value))) for fact in told if fact.value]


def subject(text: str) -> str:
    """Return a ticket's subject for one line."""
    return one_line(text) or QCoreApplication.translate("ConversationHeader", "(no subject)")


def attached(name: str, size: str) -> str:
    """Return the line of an attached file."""
    words = QCoreApplication.translate("Takeout", "Attached: {name} ({size})")
    return words.format(name=name, size=size)


def left_out() -> str:
    """Return what stands in the place of a password."""
    return QCoreApplication.translate("Takeout", "(password left out)")


def page_of(page: int, count: int) -> str:
    """Return the number of a page at its foot."""
    words = QCoreApplication.translate("Takeout", "Page {page} of {count}")
    return words.format(page=number(page), count=number(count))


def _person(person: Person | None) -> str:
    if person is None:
        return ""
    return f"{person.name} <{person.email}>" if person.email else person.name
