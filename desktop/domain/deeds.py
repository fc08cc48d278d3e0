"""What a macro does beside writing, as commands; and whose name stands in it."""

from uuid import UUID, uuid5

from msgspec import structs

from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.outbox import SetStatus
from desktop.domain.work import ME, ChangeTicket, Deeds

_MOST = 2
"""Commands that do the deeds of one macro, at most."""


def resolved(deeds: Deeds, me: RemoteId) -> Deeds:
    """Return *deeds* as they are done by the person *me*."""
    return structs.replace(deeds, assignee=me) if deeds.assignee == ME else deeds


def follow_ups(ticket: RemoteId, deeds: Deeds | None) -> tuple[SetStatus | ChangeTicket, ...]:
    """Return the commands that do *deeds*, in their order; the status comes last.

    Who has the ticket and what it is about is then settled before anybody hears of its new state.
    """
    if deeds is None:
        return ()
    found: list[SetStatus | ChangeTicket] = []
    change = ChangeTicket(
        ticket=ticket,
        assignee=deeds.assignee,
        priority=deeds.priority,
        type_id=deeds.type_id,
        department=deeds.department,
        add_tags=deeds.add_tags,
        remove_tags=deeds.remove_tags,
    )
    if change != ChangeTicket(ticket=ticket):
        found.append(change)
    if deeds.status_id is not None and deeds.meaning is not None:
        found.append(SetStatus(ticket=ticket, status_id=deeds.status_id, meaning=deeds.meaning))
    return tuple(found)


def follow_up_ids(reply: OutboxId) -> tuple[OutboxId, ...]:
    """Return the ids that the commands behind *reply* have in the outbox, once it has arrived.

    They follow from its own: so it can be told what became of them, and none is queued twice.
    """
    return tuple(OutboxId(str(uuid5(UUID(reply), str(place)))) for place in range(_MOST))
