"""Rules about a reply: that it does no harm to its own ticket."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.catalog import Catalog
from desktop.domain.coach.advice import (
    QT_TRANSLATE_NOOP,
    Advice,
    CloseTicket,
    JoinMessages,
    LeaveUnsent,
    Rule,
    Severity,
)
from desktop.domain.coach.thanks import is_only_thanks
from desktop.domain.drafts import Draft
from desktop.domain.outbox import OutboxItem, Reply, State
from desktop.domain.status import Status
from desktop.domain.ticket import Ticket

_FEWEST_QUEUED = 2
_SHORT = 400
"""Characters of a message that is joined with others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the ticket that is answered stands, from the customer's side."""

    ticket: Ticket
    newest_is_mine: bool
    """The newest public message is the customer's own."""
    pending: tuple[OutboxItem, ...] = ()
    """The person's own writes to it that have not arrived, oldest first."""


def reply_advice(draft: Draft, standing: Standing, catalog: Catalog | None) -> Iterator[Advice]:
    """Yield what is to be thought of before *draft*, a customer's reply, is sent."""
    if draft.internal:
        return
    thanks = not (draft.files or draft.credentials) and is_only_thanks(draft.body)
    if thanks and standing.ticket.status is Status.CLOSED:
        yield _thanks_to_closed()
    elif thanks and standing.ticket.status is Status.ANSWERED:
        yield _thanks_to_answered()
    joinable = _joinable(standing.pending)
    if len(joinable) >= _FEWEST_QUEUED:
        yield _join(joinable)
    elif standing.newest_is_mine and _is_queued(standing.ticket, catalog):
        yield _back_of_queue()


def _thanks_to_closed() -> Advice:
    return Advice(
        rule=Rule.THANKS,
        severity=Severity.WARNING,
        text=QT_TRANSLATE_NOOP("Coach", "This ticket is closed; a thank-you would reopen it."),
        reason=QT_TRANSLATE_NOOP(
            "Coach", "Staff would have to look at it and close it again. They know that it helped."
        ),
        offers=(LeaveUnsent(),),
    )


def _thanks_to_answered() -> Advice:
    return Advice(
        rule=Rule.THANKS,
        text=QT_TRANSLATE_NOOP("Coach", "If all is well, close the ticket instead of writing."),
        reason=QT_TRANSLATE_NOOP(
            "Coach", "A thank-you puts the ticket back among those that wait for staff."
        ),
        offers=(CloseTicket(), LeaveUnsent()),
    )


def _back_of_queue() -> Advice:
    return Advice(
        rule=Rule.BACK_OF_QUEUE,
        severity=Severity.WARNING,
        text=QT_TRANSLATE_NOOP("Coach", "Writing now moves your ticket to the back of the queue."),
        reason=QT_TRANSLATE_NOOP(
            "Coach",
            "This helpdesk answers in the order of the customers' last messages, and you are "
            "waiting already. Write only what staff cannot do without.",
        ),
    )


def _join(items: tuple[OutboxItem, ...]) -> Advice:
    return Advice(
        rule=Rule.MANY_MESSAGES,
        text=QT_TRANSLATE_NOOP("Coach", "Join the {count} messages that still wait here into one."),
        reason=QT_TRANSLATE_NOOP(
            "Coach", "One message is read at once; several are read apart and answered apart."
        ),
        fields={"count": len(items)},
        offers=(JoinMessages(tuple(item.id for item in items)),),
    )


def _is_queued(ticket: Ticket, catalog: Catalog | None) -> bool:
    return catalog is not None and ticket.status_id in catalog.queue_statuses


def _joinable(pending: tuple[OutboxItem, ...]) -> tuple[OutboxItem, ...]:
    """Return the short public replies that have certainly not left."""
    return tuple(
        item
        for item in pending
        if isinstance(item.command, Reply)
        and not item.command.internal
        and item.state is State.QUEUED
        and not item.doubted
        and len(item.command.body) <= _SHORT
    )
