"""The conversations of a ticket beside the main one, those among them that only begin here."""

from collections.abc import Iterable

from desktop.domain.conversations import MAIN, SideConversation
from desktop.domain.drafts import Draft
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.outbox import OutboxItem, Reply
from desktop.domain.ticket import Ticket
from desktop.domain.wishes import wish_of
from desktop.services.library import Library


def conversations_of(
    ticket: Ticket, pending: Iterable[OutboxItem], drafts: Iterable[Draft] = ()
) -> tuple[SideConversation, ...]:
    """Return them as they will be, in the order they were begun.

    *pending* waits for the ticket, *drafts* are begun for it: their conversations come last, for
    as long as the helpdesk does not know them.
    """
    items = tuple(pending)
    found = {there.id: there for there in wish_of(ticket, items).conversations}
    commands = [item.command for item in items]
    begun = [command for command in commands if isinstance(command, Reply)]
    for writing in (*begun, *drafts):
        if writing.conversation != MAIN and writing.begins:
            new = SideConversation(
                id=writing.conversation, name=writing.begins, internal=writing.internal
            )
            found.setdefault(new.id, new)
    return tuple(found.values())


def side_conversations(
    library: Library, ref: TicketRef, drafts: Iterable[Draft] = ()
) -> tuple[SideConversation, ...]:
    """Return `conversations_of` a ticket of the profile; none where it is gone."""
    row = library.ticket(ref)
    if row is None:
        return ()
    return conversations_of(row.ticket, library.outbox_of(ref), drafts)


def name_of(library: Library, ref: TicketRef, id: RemoteId, begins: str) -> str:
    """Return what a conversation is called; "" for the main one."""
    known = {there.id: there.name for there in side_conversations(library, ref)}
    return known.get(id, begins)
