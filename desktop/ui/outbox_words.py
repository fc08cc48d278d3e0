"""What waits to be sent, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import TicketRef
from desktop.domain.outbox import (
    ChangeFields,
    NewTicket,
    OutboxItem,
    Reply,
    SetStatus,
    State,
)
from desktop.domain.status import Status
from desktop.domain.text import preview
from desktop.services.library import Library
from desktop.ui.i18n import isolate, one_line

_TITLE = 120

STATE_ICONS = {
    State.QUEUED: "clock",
    State.IN_FLIGHT: "send",
    State.REPEATING: "refresh-cw",
    State.PROBING: "search",
    State.UNCONFIRMED: "triangle-alert",
    State.PARKED: "circle-alert",
    State.SENT: "check",
}


def item_ref(item: OutboxItem) -> TicketRef | None:
    """Return the ticket an item belongs to, or None for one that does not exist yet."""
    return None if item.ticket is None else TicketRef(item.account, item.ticket)


def item_title(item: OutboxItem, library: Library) -> str:
    """Return what an item will do, and to which ticket."""
    command = item.command
    if isinstance(command, NewTicket):
        words = QCoreApplication.translate("Outbox", "New ticket: {subject}")
        return words.format(subject=isolate(one_line(command.subject[:_TITLE])))
    match command:
        case Reply(internal=True):
            words = QCoreApplication.translate("Outbox", "Note on {ticket}")
        case Reply():
            words = QCoreApplication.translate("Outbox", "Reply to {ticket}")
        case SetStatus(meaning=Status.CLOSED):
            words = QCoreApplication.translate("Outbox", "Close {ticket}")
        case SetStatus():
            words = QCoreApplication.translate("Outbox", "Reopen {ticket}")
        case ChangeFields():
            words = QCoreApplication.translate("Outbox", "Change details of {ticket}")
    row = library.ticket(TicketRef(item.account, command.ticket))
    if row is None:
        ticket = QCoreApplication.translate("Outbox", "a ticket that is gone")
    else:
        subject = isolate(one_line(row.ticket.subject[:_TITLE]))
        ticket = f"#{row.ticket.number}: {subject}"
    return words.format(ticket=ticket)


def item_body(item: OutboxItem) -> str:
    """Return the first words of what an item carries, on one line."""
    if isinstance(item.command, SetStatus | ChangeFields):
        return ""
    return one_line(preview(item.command.body))


def state_words(state: State) -> str:
    """Return where an item stands."""
    match state:
        case State.QUEUED:
            return QCoreApplication.translate("Outbox", "Waiting to be sent")
        case State.IN_FLIGHT:
            return QCoreApplication.translate("Outbox", "Sending…")
        case State.REPEATING:
            return QCoreApplication.translate("Outbox", "Sending again: the answer was lost")
        case State.PROBING:
            return QCoreApplication.translate("Outbox", "Looking whether it arrived…")
        case State.UNCONFIRMED:
            return QCoreApplication.translate("Outbox", "Not confirmed: it may have arrived")
        case State.PARKED:
            return QCoreApplication.translate("Outbox", "Not sent")
        case State.SENT:
            return QCoreApplication.translate("Outbox", "Sent")
