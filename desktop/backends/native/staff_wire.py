"""What staff look up, as values of the domain. Pure; runs on the worker thread.

What only helps is read piece by piece, so that a newer helpdesk still works.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC
from typing import Annotated, cast

import msgspec
from msgspec import Meta, Struct

from desktop.backends.native.catalog_shapes import WireService
from desktop.backends.native.codes import known, meaning
from desktop.backends.native.pieces import each, readable
from desktop.backends.native.shapes import Count, Id, Line, Time, WirePerson, WireStatus
from desktop.backends.native.wire import person
from desktop.domain.activity import Event, EventDetail, Happening
from desktop.domain.catalog import Service
from desktop.domain.customers import CustomerCard, CustomerTicket
from desktop.domain.ids import RemoteId
from desktop.domain.timesheet import TimeEntry

MOST = 1000
"""Of a customer's services, colleagues and newest tickets."""


class _WireEvent(Struct):
    id: Id
    time: Time
    person: WirePerson
    what: str
    detail: object = None


class _WireEvents(Struct):
    items: list[_WireEvent]
    next: str | None = None


class _WireEntry(Struct):
    id: Id
    ticket: Id
    agent: WirePerson
    worked: Time
    minutes: Annotated[int, Meta(ge=0, le=2**53)]
    billable: bool = True
    note: str = ""


class _WireEntries(Struct):
    items: list[_WireEntry]
    next: str | None = None


class _WireAccount(Struct):
    name: Line = ""


class _WireShort(Struct):
    id: Id
    number: Line
    subject: Line
    status: WireStatus
    last_message: Time


class _WireTickets(Struct):
    total: Count = 0
    open: Count = 0
    newest: object = None


class _WireNotes(Struct):
    text: str = ""
    version: Line = ""


class _WireCard(Struct):
    person: WirePerson
    account: _WireAccount | None = None
    primary: bool = False
    others: object = None
    services: object = None
    tickets: _WireTickets = msgspec.field(default_factory=_WireTickets)
    notes: _WireNotes = msgspec.field(default_factory=_WireNotes)


_events = msgspec.json.Decoder(_WireEvents).decode
_entries = msgspec.json.Decoder(_WireEntries).decode
_card = msgspec.json.Decoder(_WireCard).decode


@dataclass(frozen=True, slots=True)
class EventPage:
    """A page of what happened, oldest first."""

    events: tuple[Event, ...]
    before: str
    """The token of the page before it; "" where it is the first."""


@dataclass(frozen=True, slots=True)
class TimePage:
    """A page of worked time, earliest first."""

    entries: tuple[TimeEntry, ...]
    after: str
    """The token of the next page; "" where there is none."""


def parse_activity(body: bytes) -> EventPage:
    """Return a page of `GET /tickets/{id}/activity`."""
    wire = _events(body)
    return EventPage(tuple(_event(event) for event in wire.items), wire.next or "")


def parse_time(body: bytes) -> TimePage:
    """Return a page of `GET /time`."""
    wire = _entries(body)
    entries = tuple(
        TimeEntry(
            id=RemoteId(entry.id),
            ticket=RemoteId(entry.ticket),
            agent=person(entry.agent),
            worked=entry.worked.astimezone(UTC),
            minutes=entry.minutes,
            billable=entry.billable,
            note=entry.note,
        )
        for entry in wire.items
    )
    return TimePage(entries, wire.next or "")


def parse_card(body: bytes) -> CustomerCard:
    """Return the card of `GET /people/{id}`."""
    wire = _card(body)
    return CustomerCard(
        person=person(wire.person),
        account="" if wire.account is None else wire.account.name,
        primary=wire.primary,
        others=tuple(person(one) for one in each(wire.others, WirePerson, MOST)),
        services=tuple(
            Service(RemoteId(one.id), one.name, one.kind, one.status)
            for one in each(wire.services, WireService, MOST)
        ),
        tickets=wire.tickets.total,
        open_tickets=wire.tickets.open,
        newest=tuple(
            CustomerTicket(
                id=RemoteId(one.id),
                number=one.number,
                subject=one.subject,
                status=meaning(one.status),
                status_label=one.status.label,
                last_message=one.last_message.astimezone(UTC),
            )
            for one in each(wire.tickets.newest, _WireShort, MOST)
        ),
        notes=wire.notes.text,
        notes_version=wire.notes.version,
    )


def _event(wire: _WireEvent) -> Event:
    what = known(Happening, wire.what, Happening.OTHER)
    told = readable(wire.detail, dict[str, object]) or {}
    return Event(
        id=RemoteId(wire.id),
        time=wire.time.astimezone(UTC),
        who=person(wire.person),
        what=what,
        detail=replace(_detail(what, wire.what, told), of=_text(_inner(told, "of"), "number")),
    )


def _detail(what: Happening, code: str, told: Mapping[str, object]) -> EventDetail:
    if what is Happening.OTHER:
        # A rule that could not do what it should says why.
        parts = (_text(told, "name") or code, _text(told, "failed"))
        return EventDetail(words=": ".join(part for part in parts if part))
    return _DETAILS.get(what, _change)(told)


def _change(told: Mapping[str, object]) -> EventDetail:
    return EventDetail(before=_end(told, "from"), after=_end(told, "to"))


def _message(told: Mapping[str, object]) -> EventDetail:
    id, number = _text(told, "message"), told.get("number")
    return EventDetail(
        message=RemoteId(id) if id else None, number=number if isinstance(number, int) else None
    )


def _lists(told: Mapping[str, object]) -> EventDetail:
    return EventDetail(added=_list(told.get("added")), removed=_list(told.get("removed")))


def _time(told: Mapping[str, object]) -> EventDetail:
    return EventDetail(minutes=_minutes(told), words=_text(told, "note"))


def _mended(told: Mapping[str, object]) -> EventDetail:
    before, after = _minutes(_inner(told, "from")), _inner(told, "to")
    return EventDetail(
        before=str(before),
        after=str(_minutes(after)),
        minutes=_minutes(after),
        words=_text(after, "note"),
    )


def _merged(told: Mapping[str, object]) -> EventDetail:
    return EventDetail(before=_text(told, "subject"), words=_text(told, "number"))


def _login(told: Mapping[str, object]) -> EventDetail:
    return EventDetail(field=_text(told, "field"), words=_text(told, "kind"))


def _answers(told: Mapping[str, object]) -> EventDetail:
    return EventDetail(field=", ".join(_inner(told, "changed")))


_DETAILS: Mapping[Happening, Callable[[Mapping[str, object]], EventDetail]] = {
    Happening.OPENED: _message,
    Happening.REPLIED: _message,
    Happening.NOTE: _message,
    Happening.TAGS: _lists,
    Happening.FOLLOWERS: _lists,
    Happening.LINKS: _lists,
    Happening.TIME: _time,
    Happening.TIME_REMOVED: _time,
    Happening.TIME_CHANGED: _mended,
    Happening.MERGED: _merged,
    Happening.SECRET_GIVEN: _login,
    Happening.SECRET_REVEALED: _login,
    Happening.SECRETS_PURGED: lambda _: EventDetail(),
    Happening.FIELDS: _answers,
    Happening.IMPORTED: lambda told: EventDetail(words=_text(told, "source")),
}
"""What is read of events that are no change from one value to another."""


def _end(told: Mapping[str, object], end: str) -> str:
    """Return the name of what was there before or after: a text, or an object with a name."""
    name = _text(_inner(told, "names"), end)
    return name or _text(_inner(told, end), "name") or _text(told, end)


def _list(value: object) -> tuple[str, ...]:
    texts = [_tie(entry) for entry in each(value, dict[str, object], MOST)]
    return tuple(texts or each(value, str, MOST))


def _tie(told: Mapping[str, object]) -> str:
    return f"{_text(told, 'kind')} {_text(told, 'number')}"


def _inner(told: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = told.get(name)
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _text(told: Mapping[str, object], name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _minutes(told: Mapping[str, object]) -> int:
    value = told.get("minutes")
    return value if isinstance(value, int) else 0
