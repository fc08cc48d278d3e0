"""What waits to be sent, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.conversations import MAIN
from desktop.domain.ids import TicketRef
from desktop.domain.outbox import (
    ChangeFields,
    ImportMessages,
    NewTicket,
    OutboxItem,
    Reply,
    Said,
    SetStatus,
    State,
)
from desktop.domain.status import Status
from desktop.domain.text import preview
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime, MergeTicket
from desktop.services.library import Library
from desktop.services.side_conversations import name_of
from desktop.ui.desk.change_words import change_words, names_of
from desktop.ui.i18n import file_size, isolate, number, one_line
from desktop.ui.upload_book import Sent

_TITLE = 120

STATE_ICONS = {
    State.QUEUED: "clock",
    State.UPLOADING: "upload",
    State.PAUSED: "circle-pause",
    State.IN_FLIGHT: "send",
    State.REPEATING: "refresh-cw",
    State.PROBING: "search",
    State.UNCONFIRMED: "triangle-alert",
    State.PARKED: "circle-alert",
    State.HELD: "message-circle-reply",
    State.SENT: "check",
}


def item_ref(item: OutboxItem) -> TicketRef | None:
    """Return the ticket an item belongs to, or None for one that does not exist yet."""
    return None if item.ticket is None else TicketRef(item.account, item.ticket)


def item_title(item: OutboxItem, library: Library) -> str:
    """Return what an item will do, and to which ticket."""
    command = item.command
    if isinstance(command, NewTicket) or command.ticket is None:
        words = QCoreApplication.translate("Outbox", "New ticket: {subject}")
        return words.format(subject=isolate(one_line(command.subject[:_TITLE])))
    match command:
        case Reply():
            words = _message_words(command)
        case SetStatus():
            words = _status_words(command)
        case ChangeTicket():
            words = _change_words(item, command, library)
        case ChangeFields():
            words = QCoreApplication.translate("Outbox", "Change details of {ticket}")
        case MergeTicket():
            words = QCoreApplication.translate("Outbox", "Merge {ticket} into another ticket")
        case ImportMessages():
            words = QCoreApplication.translate("Outbox", "Add what was said elsewhere to {ticket}")
        case LogTime() | ChangeTime():
            words = QCoreApplication.translate("Outbox", "Log time on {ticket}")
    row = library.ticket(TicketRef(item.account, command.ticket))
    if row is None:
        ticket = QCoreApplication.translate("Outbox", "a ticket that is gone")
    else:
        subject = isolate(one_line(row.ticket.subject[:_TITLE]))
        ticket = f"#{row.ticket.number}: {subject}"
    return _placed(words.format(ticket=ticket), item, library)


def _placed(words: str, item: OutboxItem, library: Library) -> str:
    """Return *words* with the conversation that a message goes to, beside the main one."""
    command, ref = item.command, item.ref
    if not isinstance(command, Reply) or command.conversation == MAIN or ref is None:
        return words
    name = name_of(library, ref, command.conversation, command.begins)
    placed = QCoreApplication.translate("Outbox", "{what}, in “{conversation}”")
    return placed.format(what=words, conversation=isolate(one_line(name)))


def _message_words(command: Reply) -> str:
    if command.internal:
        return QCoreApplication.translate("Outbox", "Note on {ticket}")
    return QCoreApplication.translate("Outbox", "Reply to {ticket}")


def _change_words(item: OutboxItem, command: ChangeTicket, library: Library) -> str:
    """Return which of a ticket's properties become what, with a place for the ticket."""
    told = change_words(command, names_of(library.catalog(item.account)))
    # What people wrote may hold braces; only the ticket's place is one.
    told = told.replace("{", "{{").replace("}", "}}")
    words = QCoreApplication.translate("Outbox", "{change}, of {ticket}")
    return words.replace("{change}", told[:1].upper() + told[1:])


def _status_words(command: SetStatus) -> str:
    if command.meaning is Status.CLOSED:
        return QCoreApplication.translate("Outbox", "Close {ticket}")
    if command.meaning in {Status.WAITING_FOR_STAFF, Status.NEW}:
        return QCoreApplication.translate("Outbox", "Reopen {ticket}")
    return QCoreApplication.translate("Outbox", "Set the status of {ticket}")


def item_body(item: OutboxItem) -> str:
    """Return the first words of what an item carries, on one line."""
    match item.command:
        case Reply(body=text) | NewTicket(body=text) | LogTime(note=text) | ChangeTime(note=text):
            return one_line(preview(text))
        case ImportMessages(messages=(Said(body=text), *_)):
            return one_line(preview(text))
        case _:
            return ""


def sent_words(state: State, sent: Sent) -> str:
    """Return where an item stands whose files have come so far."""
    words = QCoreApplication.translate("Outbox", "Sending: {percent} % of {size}")
    if state is State.UPLOADING:
        words = QCoreApplication.translate("Outbox", "Uploading: {percent} % of {size}")
    elif state is State.PAUSED:
        words = QCoreApplication.translate("Outbox", "Paused at {percent} % of {size}")
    return words.format(percent=number(sent.all), size=file_size(sent.size))


def file_words(item: OutboxItem, sent: Sent) -> str:
    """Return which file of an item is on its way, and how far it has come."""
    last = len(sent.files) - 1
    place = next((i for i, percent in enumerate(sent.files) if percent < 100), last)
    words = QCoreApplication.translate("Outbox", "File {place} of {count}: {name}, {percent} %")
    told = words.format(
        place=number(place + 1),
        count=number(len(sent.files)),
        name=isolate(one_line(item.files[place].name)),
        percent=number(sent.files[place]),
    )
    # The sign stays with its number at the end of a line.
    return told.replace(" %", "\u00a0%")


def tells_sent(state: State) -> bool:
    """Tell whether it is of interest how far the files of an item have come."""
    return state in {State.UPLOADING, State.PAUSED, State.IN_FLIGHT}


def state_words(state: State) -> str:
    """Return where an item stands."""
    match state:
        case State.QUEUED:
            return QCoreApplication.translate("Outbox", "Waiting to be sent")
        case State.PAUSED:
            return QCoreApplication.translate("Outbox", "Paused")
        case State.UNCONFIRMED:
            return QCoreApplication.translate("Outbox", "Not confirmed")
        case State.PARKED:
            return QCoreApplication.translate("Outbox", "Not sent")
        case State.HELD:
            return QCoreApplication.translate("Outbox", "Held")
        case State.SENT:
            return QCoreApplication.translate("Outbox", "Sent")
        case _:
            return _going_words(state)


def _going_words(state: State) -> str:
    """Return where an item stands that is under way, or is to be sent once more."""
    match state:
        case State.UPLOADING:
            return QCoreApplication.translate("Outbox", "Uploading its files…")
        case State.REPEATING:
            return QCoreApplication.translate("Outbox", "Sending again: the answer was lost")
        case State.PROBING:
            return QCoreApplication.translate("Outbox", "Looking whether it arrived…")
        case _:
            return QCoreApplication.translate("Outbox", "Sending…")
