"""Whether a ticket changed in a way that matters to a reply that was written before.

That is: it was closed, or somebody answered whom the person did not know of: staff for a customer,
a colleague or the customer for staff. What the person did themselves does not matter, nor what the
helpdesk says by itself, nor notes of staff, nor other changes of status. A note is never held:
it tells staff something, whoever said what to the customer meanwhile.
"""

from collections.abc import Sequence

from desktop.domain.basis import Basis, is_after
from desktop.domain.conversations import MAIN
from desktop.domain.held import AnsweredAndClosed, AnsweredMeanwhile, ClosedSince, Held
from desktop.domain.ids import RemoteId
from desktop.domain.message import Message
from desktop.domain.outbox import OutboxItem, Reply
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role, Ticket


def can_be_held(item: OutboxItem) -> bool:
    """Tell whether changes of its ticket matter to *item*.

    One that may have arrived is not held: its outcome comes first.
    """
    command = item.command
    return isinstance(command, Reply) and not command.internal and not item.doubted


def held_by(
    item: OutboxItem, ticket: Ticket, messages: Sequence[Message], me: Person
) -> Held | None:
    """Return what keeps *item* here, written by *me*; None: it may leave.

    *messages* are the newest of *ticket*, oldest first.
    """
    basis = item.basis
    if basis is None or basis.until is None or not can_be_held(item):
        return None
    closed = ticket.status is Status.CLOSED and not basis.closed
    there = item.command.conversation if isinstance(item.command, Reply) else MAIN
    answers = answers_after(basis, messages, me, there)
    if answers:
        last = answers[-1]
        kind = AnsweredAndClosed if closed else AnsweredMeanwhile
        return kind(
            who=last.author.name,
            role=last.author.role.value,
            at=last.created.timestamp(),
            message=last.id,
            count=len(answers),
        )
    if closed:
        return ClosedSince(who="", at=ticket.updated.timestamp())
    return None


def answers_after(
    basis: Basis, messages: Sequence[Message], me: Person, conversation: RemoteId
) -> list[Message]:
    """Return those of *messages* that make what was written with *basis* into *conversation* stale.

    What is said in another conversation makes no answer in this one stale.
    """
    return [
        m
        for m in messages
        if m.conversation == conversation and is_after(m, basis) and _counts(m, me)
    ]


def _counts(message: Message, me: Person) -> bool:
    if message.internal or message.author.id == me.id:
        return False
    if me.role is Role.AGENT:
        return message.author.role is not Role.SYSTEM
    return message.author.role is Role.AGENT
