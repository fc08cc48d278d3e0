"""What a person knew of a ticket when they wrote to it."""

from datetime import datetime

import msgspec

from desktop.domain.ids import RemoteId
from desktop.domain.message import Message
from desktop.domain.status import Status
from desktop.domain.ticket import Ticket


class Basis(msgspec.Struct, frozen=True, kw_only=True):
    """The newest message that was known, and whether the ticket was closed."""

    newest: RemoteId | None = None
    """None where the conversation had not been fetched."""
    until: datetime | None = None
    """When the newest message was written, by the helpdesk's clock; None: nothing was known."""
    closed: bool = False


def basis_of(ticket: Ticket | None, newest: Message | None) -> Basis:
    """Return what is known of *ticket*, whose newest message here is *newest*."""
    if ticket is None:
        return Basis()
    closed = ticket.status is Status.CLOSED
    if newest is None:
        return Basis(until=ticket.last_message, closed=closed)
    return Basis(newest=newest.id, until=newest.created, closed=closed)


def is_after(message: Message, basis: Basis) -> bool:
    """Tell whether *message* came after what *basis* knows, in the order of conversations."""
    if basis.until is None or message.id == basis.newest:
        return False
    if message.created != basis.until:
        return message.created > basis.until
    newest = basis.newest
    return newest is not None and (len(message.id), message.id) > (len(newest), newest)
