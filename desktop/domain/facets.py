"""What conditions see of a ticket: its texts, times and amounts by facet."""

from collections.abc import Iterator
from datetime import datetime

from desktop.domain.conditions import NO, YES, Condition, Facet
from desktop.domain.fields import Credentials, Rows, Value
from desktop.domain.ticket import Person, Ticket, TicketRow
from desktop.domain.work import LinkKind

CLIPPED = 1_000
"""So many characters of a tag, an address or an answer are compared."""


def texts_of(condition: Condition, row: TicketRow) -> tuple[str, ...]:
    """Return what a textual facet holds, without what is empty."""
    match condition.facet:
        case Facet.TAG | Facet.FOLLOWER | Facet.PARENT | Facet.SUB_TASKS:
            return several_of(condition.facet, row.ticket)
        case Facet.ANSWER:
            details = row.ticket.details
            value = None if details is None else details.fields.get(condition.answer)
            return () if value is None else answer_texts(value)
        case _:
            text = text_of(condition.facet, row)
            return (text,) if text else ()


def text_of(facet: Facet, row: TicketRow) -> str:  # noqa: C901, PLR0911 - one line a facet
    """Return the one text that a facet has; "" for none."""
    ticket = row.ticket
    match facet:
        case Facet.STATUS:
            return ticket.status.value
        case Facet.STATUS_LABEL:
            return ticket.status_label
        case Facet.DEPARTMENT:
            return ticket.department_name
        case Facet.PRIORITY:
            return ticket.priority
        case Facet.TYPE:
            return ticket.type
        case Facet.SUBJECT:
            return ticket.subject
        case Facet.NUMBER:
            return ticket.number
        case Facet.LAST_ROLE:
            return ticket.last_role.value
        case Facet.ACCOUNT:
            return row.ref.account
        case Facet.UNREAD:
            return YES if row.unread else NO
        case Facet.PENDING:
            return YES if row.pending else NO
        case _:
            raise ValueError(f"{facet} is no single text")


def several_of(facet: Facet, ticket: Ticket) -> tuple[str, ...]:
    """Return the texts of a facet that may have any number of them."""
    match facet:
        case Facet.TAG:
            return _clipped(ticket.tags)
        case Facet.FOLLOWER:
            return _clipped(ticket.followers)
        case Facet.PARENT:
            return _tied(ticket, LinkKind.PARENT)
        case Facet.SUB_TASKS:
            return _tied(ticket, LinkKind.CHILD)
        case _:
            raise ValueError(f"{facet} has one value")


def answer_texts(value: Value) -> tuple[str, ...]:
    """Return what an answer of a form says, as texts; logins say nothing."""
    return _clipped(tuple(_said(value)))


def person_of(facet: Facet, ticket: Ticket) -> Person | None:
    """Return the one whom a facet names."""
    return ticket.assignee if facet is Facet.ASSIGNEE else ticket.requester


def time_of(facet: Facet, ticket: Ticket) -> datetime | None:
    """Return a facet's time."""
    match facet:
        case Facet.CREATED:
            return ticket.created
        case Facet.UPDATED:
            return ticket.updated
        case Facet.DUE:
            return ticket.due
        case _:
            return ticket.last_message


def amount_of(facet: Facet, ticket: Ticket) -> int:
    """Return a facet's amount."""
    match facet:
        case Facet.ATTACHMENTS:
            return ticket.attachments
        case Facet.MINUTES:
            return ticket.minutes
        case _:
            return ticket.messages


def _said(value: Value) -> Iterator[str]:
    match value:
        case str():
            yield value
        case bool():
            yield "true" if value else "false"
        case Credentials():
            return
        case Rows():
            for row in value.rows:
                for inner in row.values():
                    yield from _said(inner)
        case _:
            yield from value


def _tied(ticket: Ticket, kind: LinkKind) -> tuple[str, ...]:
    return _clipped(tuple(link.ticket for link in ticket.links if link.kind is kind))


def _clipped(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text[:CLIPPED] for text in texts if text))
