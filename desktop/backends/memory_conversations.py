"""Conversations of tickets in the helpdesk in memory, by the rules that the real ones keep."""

from collections.abc import Mapping
from dataclasses import replace

from desktop.domain.conversations import MAIN, SideConversation
from desktop.domain.errors import Refused
from desktop.domain.ids import RemoteId
from desktop.domain.message import Message
from desktop.domain.outbox import Reply
from desktop.domain.ticket import Person, Role, Ticket


def begun(tickets: Mapping[RemoteId, Ticket], me: Person, command: Reply) -> Ticket:
    """Return the ticket with the conversation that a message belongs to; `Refused` for none."""
    ticket = tickets[command.ticket]
    if command.conversation == MAIN:
        return ticket
    there = {c.id: c for of in tickets.values() for c in of.conversations}
    found = there.get(command.conversation)
    mine = seen_by(me, ticket)
    if found is None and command.begins and me.role is Role.AGENT:
        found = SideConversation(
            id=command.conversation, name=command.begins, internal=command.internal
        )
        return replace(ticket, conversations=(*ticket.conversations, found))
    if found is None or found not in mine.conversations or found.internal != command.internal:
        raise Refused(detail="conversation: not one of this ticket for such a message")
    return ticket


def counted(ticket: Ticket, message: Message) -> Ticket:
    """Return a ticket with a message counted in its conversation."""
    return replace(
        ticket,
        conversations=tuple(
            SideConversation(
                id=c.id,
                name=c.name,
                internal=c.internal,
                messages=c.messages + 1,
                last_message=message.created,
            )
            if c.id == message.conversation
            else c
            for c in ticket.conversations
        ),
    )


def seen_by(person: Person, ticket: Ticket) -> Ticket:
    """Return a ticket as somebody sees it: customers get no internal conversations."""
    if person.role is Role.AGENT:
        return ticket
    public = tuple(c for c in ticket.conversations if not c.internal)
    return replace(ticket, conversations=public)
