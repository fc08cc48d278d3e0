"""What a row tells at a glance beside its words, for those who hear it."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.ticket import TicketRow
from desktop.ui.i18n import one_line, relative_time
from desktop.ui.ticket_list_due import due_words, stands_out


def glance(row: TicketRow, priority: Callable[[TicketRow], str] | None) -> list[str]:
    """Return what is painted in colours and corners: when, and for staff how urgent and whose.

    *priority* returns what the helpdesk calls it; None for customers.
    """
    now = datetime.now(UTC)
    parts: list[str] = []
    if priority is not None:
        ticket = row.ticket
        if stands_out(ticket.priority):
            name = QCoreApplication.translate("Column", "Priority")
            parts.append(f"{name}: {one_line(priority(row))}")
        if ticket.due is not None:
            parts.append(due_words(ticket.due, now))
        if ticket.assignee is not None:
            words = QCoreApplication.translate("ConversationHeader", "assigned to {name}")
            parts.append(words.format(name=one_line(ticket.assignee.name)))
    return [*parts, relative_time(row.ticket.last_message, now)]
