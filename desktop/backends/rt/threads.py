"""A ticket's history as messages. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from desktop.backends.rt.parts import Layout, body, lay_out
from desktop.backends.rt.people import People
from desktop.backends.rt.shapes import (
    RtAttachment,
    RtTicket,
    RtTransaction,
    moment,
    moment_or_none,
    number,
)
from desktop.backends.rt.statuses import StatusMap, meaning
from desktop.backends.rt.tickets import PER_PAGE, Query, due, listed
from desktop.domain.ids import RemoteId
from desktop.domain.message import BodyFormat, Message, Thread
from desktop.domain.text import html_to_text, preview
from desktop.domain.ticket import Role

PUBLIC = ("Create", "Correspond")
INTERNAL = ("Comment",)
MERGE = "AddLink"
_FIRST_PARTS = 20
_LAST_CHANGES = 20


@dataclass(frozen=True, slots=True)
class History:
    """What of a ticket's history concerns people."""

    messages: tuple[RtTransaction, ...]
    """Oldest first."""
    merged: tuple[RemoteId, ...]
    """Tickets that were merged into this one: they are no tickets any more."""


def history_query(page: int, *, staff: bool) -> Query:
    """Ask for messages and merges alone.

    RT hides what a person may not see only after it has cut the pages, so that a page may come
    short; customers therefore do not ask for notes at all.
    """
    types = (*PUBLIC, *(INTERNAL if staff else ()), MERGE)
    return (
        ("query", _any_of("Type", types)),
        ("fields", "Type,Created,Creator,ObjectId,Field"),
        ("fields[Creator]", "RealName"),
        ("orderby", "id"),
        ("per_page", PER_PAGE),
        ("page", page),
    )


def parts_query(transactions: Sequence[RtTransaction], page: int) -> tuple[Query, bytes]:
    """Ask for the MIME parts of messages, without their content: query and body of a POST.

    The body holds what would make the address too long for some servers.
    """
    query: Query = (
        ("fields", "Filename,ContentType,ContentLength,TransactionId,Headers"),
        ("orderby", "id"),
        ("per_page", PER_PAGE),
        ("page", page),
    )
    return query, _any_of("TransactionId", [str(found.id) for found in transactions]).encode()


def first_parts() -> Query:
    """Ask for the first MIME parts of a ticket: that of the mark among them."""
    return (("fields", "Headers,TransactionId"), ("orderby", "id"), ("per_page", _FIRST_PARTS))


def status_query() -> Query:
    """Ask for the newest changes of a ticket's status."""
    return (
        ("query", _any_of("Type", ("Status",))),
        ("fields", "Type,Created,Creator,ObjectId,NewValue"),
        ("orderby", "id"),
        ("order", "DESC"),
        ("per_page", _LAST_CHANGES),
    )


def contents_query(ids: Sequence[str]) -> tuple[Query, bytes]:
    """Ask for the text of some parts: query and body of a POST."""
    return (("fields", "Content"), ("per_page", PER_PAGE)), _any_of("id", ids).encode()


def _any_of(field: str, values: Sequence[str]) -> str:
    terms = [{"field": field, "operator": "=", "value": value} for value in values]
    return msgspec.json.encode(terms).decode()


def sift(rows: Sequence[RtTransaction], ticket: str) -> History:
    """Keep what people wrote, and name the tickets that were merged in."""
    wanted = {*PUBLIC, *INTERNAL}
    ordered = sorted(rows, key=lambda row: (moment(row.created), number(row.id)))
    merged = {
        RemoteId(str(row.object_id))
        for row in ordered
        if row.type == MERGE and row.field_name == "MergedInto" and str(row.object_id) != ticket
    }
    messages = tuple(row for row in ordered if row.type in wanted)
    return History(messages, tuple(sorted(merged)))


def layouts(history: History, attachments: Sequence[RtAttachment]) -> dict[str, Layout]:
    """Return how to read each message, by its id."""
    parts: dict[str, list[RtAttachment]] = {str(row.id): [] for row in history.messages}
    for attachment in attachments:
        if (own := parts.get(str(attachment.transaction))) is not None:
            own.append(attachment)
    return {id: lay_out(found) for id, found in parts.items()}


def assemble(
    row: RtTicket,
    history: History,
    layout: Mapping[str, Layout],
    contents: Mapping[str, str],
    crowd: People,
    statuses: StatusMap,
) -> Thread:
    """Return the ticket with its messages, oldest first, the public ones numbered from 1."""
    messages: list[Message] = []
    number_of_last = 0
    for entry in history.messages:
        parts = layout[str(entry.id)]
        internal = entry.type in INTERNAL
        if entry.type == "Create" and not (parts.texts or parts.files):
            continue  # a ticket that was opened without a word
        if not internal:
            number_of_last += 1
        messages.append(
            _message(row, entry, parts, contents, crowd, None if internal else number_of_last)
        )
    return Thread(_told(row, messages, crowd, statuses), tuple(messages))


def _message(
    row: RtTicket,
    entry: RtTransaction,
    parts: Layout,
    contents: Mapping[str, str],
    crowd: People,
    place: int | None,
) -> Message:
    text = body(parts, contents)
    mine = str(entry.creator.id) == crowd.me.name
    return Message(
        id=RemoteId(str(entry.id)),
        ticket=RemoteId(str(row.id)),
        number=place,
        author=crowd.person(entry.creator, row),
        created=moment(entry.created),
        body=text.text,
        format=text.format,
        internal=entry.type in INTERNAL,
        attachments=parts.files,
        # Only one's own mark proves that one's own message arrived.
        token=parts.key if mine else "",
    )


def _told(row: RtTicket, messages: Sequence[Message], crowd: People, statuses: StatusMap):
    """Return the ticket with what only its conversation tells."""
    ticket = listed(row, crowd, statuses)
    public = [message for message in messages if not message.internal]
    spoken = [message for message in public if message.author.role is not Role.SYSTEM]
    if not messages:
        return replace(ticket, last_message=ticket.created)
    last = spoken[-1].author.role if spoken else Role.CUSTOMER
    newest = messages[-1]
    status = meaning(
        row.status,
        statuses,
        last=last,
        staff_wrote=any(message.author.role is Role.AGENT for message in public),
        over=moment_or_none(row.resolved) is not None,
    )
    return replace(
        ticket,
        status=status,
        due=due(row, status),
        last_message=newest.created,
        last_role=newest.author.role,
        preview=preview(_plain(newest)),
        messages=len(public),
        attachments=sum(len(message.attachments) for message in messages),
    )


def _plain(message: Message) -> str:
    if message.format is BodyFormat.HTML:
        return html_to_text(message.body[:20_000])
    return message.body
