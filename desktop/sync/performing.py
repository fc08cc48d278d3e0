"""Which call of a helpdesk does what an outbox item says."""

from desktop.backends.base import Backend, Capabilities, Outgoing, Receipt
from desktop.domain.errors import QT_TRANSLATE_NOOP, Unsupported
from desktop.domain.outbox import (
    ChangeFields,
    Command,
    ImportMessages,
    NewTicket,
    Reply,
    SetStatus,
)
from desktop.domain.work import ChangeTicket, ChangeTime, LogTime, MergeTicket, Work


async def perform(
    backend: Backend, can: Capabilities, command: Command, outgoing: Outgoing
) -> Receipt:
    """Do it; raises `Unsupported` for what the helpdesk is known to be unable to do."""
    match command:
        case Reply():
            return await backend.reply(command, outgoing)
        case NewTicket():
            if command.requester and not can.on_behalf:
                raise Unsupported(
                    what=QT_TRANSLATE_NOOP("Detail", "opening a ticket for somebody else")
                )
            return await backend.create(command, outgoing)
        case SetStatus():
            return await backend.set_status(command, outgoing)
        case ChangeFields():
            if not can.change_fields:
                raise Unsupported(
                    what=QT_TRANSLATE_NOOP(
                        "Detail", "changing details of a ticket after it was sent"
                    )
                )
            return await backend.change_fields(command, outgoing)
        case ChangeTicket() | MergeTicket() | LogTime() | ChangeTime():
            return await _work(backend, command, outgoing)
        case ImportMessages():
            desk = backend.imports
            if desk is None or not can.imports:
                raise Unsupported(
                    what=QT_TRANSLATE_NOOP(
                        "Detail", "taking in messages that others wrote elsewhere"
                    )
                )
            return await desk.take_in(command, outgoing)


async def _work(backend: Backend, work: Work, outgoing: Outgoing) -> Receipt:
    staff = backend.staff
    if staff is None:
        raise Unsupported(what=QT_TRANSLATE_NOOP("Detail", "work of staff on tickets"))
    match work:
        case ChangeTicket():
            return await staff.change(work, outgoing)
        case MergeTicket():
            return await staff.merge(work, outgoing)
        case LogTime():
            return await staff.log_time(work, outgoing)
        case ChangeTime():
            return await staff.change_time(work, outgoing)
