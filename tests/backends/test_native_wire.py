"""Reading the native API: any bytes are a value or a problem, and nothing else."""

import asyncio
import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
import respx
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.backends.ask import Ask
from desktop.backends.http import Http
from desktop.backends.native import wire
from desktop.backends.native.catalog import parse_catalog
from desktop.backends.native.details import parse_login
from desktop.domain.errors import Problem, UnexpectedAnswer
from desktop.domain.message import BodyFormat
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.store import codec

PERSON: dict[str, Any] = {"id": "p1", "name": "Robin", "role": "customer", "email": None}
TICKET: dict[str, Any] = {
    "id": "t1",
    "number": "1001",
    "subject": "Hi",
    "department": {"id": "d1", "name": "Sales"},
    "status": {"id": "open", "label": "Open", "meaning": "new"},
    "created": "2026-11-22T10:00:00Z",
    "updated": "2026-11-22T10:00:00.123456Z",
    "last_message": "2026-11-22T13:30:00+03:30",
    "last_role": "agent",
    "preview": "Hi\n there",
    "messages": 2,
    "attachments": 0,
    "requester": PERSON,
    "assignee": None,
    "priority": "normal",
    "tags": ["a"],
    "read_until": None,
    "version": "3",
    "topic": "moving",
    "fields": {
        "domain": "example.com",
        "urgent": True,
        "days": ["mo", "tu"],
        "mailboxes": {"rows": [{"address": "a@example.com"}, {}]},
    },
    "secrets": [
        {
            "id": "s1",
            "field": "root",
            "kind": "server_root",
            "host": "203.0.113.7",
            "port": 22,
            "given": "2026-11-22T10:00:00Z",
            "purged": False,
        }
    ],
}
MESSAGE: dict[str, Any] = {
    "id": "m1",
    "ticket": "t1",
    "number": 1,
    "author": PERSON,
    "created": "2026-11-22T10:00:00Z",
    "body": "سلام",
    "format": "markdown",
    "internal": False,
    "channel": "phone",
    "attachments": [
        {"id": "a1", "name": "x.txt", "size": 3, "content_type": "text/plain", "sha256": "0" * 64}
    ],
    "token": None,
}
ME = PERSON | {"helpdesk": {"name": "Desk"}, "features": ["push", "later"]}
CATALOG: dict[str, Any] = {
    "departments": [
        {
            "id": "d1",
            "name": "Sales",
            "kind": "sales",
            "description": "",
            "topics": [{"id": "x", "name": "X", "wants": ["error", "of tomorrow"]}],
            "open_to_customers": True,
            "form": [
                {"id": "domain", "kind": "domain", "label": {"en": "Domain"}, "required": True},
                {
                    "id": "why",
                    "kind": "choice",
                    "label": {"en": "Why?", "nl": "Waarom?"},
                    "when": [{"field": "topic", "among": ["x"]}],
                    "choices": [{"id": "a", "name": {"en": "A"}}],
                },
            ],
            "blocking": ["subject.empty"],
        }
    ],
    "statuses": [{"id": "open", "label": "Open", "meaning": "new"}],
    "limits": {
        "attachment_bytes": 10,
        "attachments": 2,
        "body_characters": 100,
        "attachment_types": ["image/*"],
    },
    "languages": ["en"],
    "priorities": [{"id": "low", "name": "Low"}],
    "types": [{"id": "fault", "name": "Fault"}],
    "services": [{"id": "s1", "name": "example.com", "kind": "hosting", "status": "active"}],
    "business_hours": {
        "time_zone": "Europe/Amsterdam",
        "weekly": [{"day": "monday", "opens": "08:00", "closes": "18:00"}],
        "holidays": [{"date": "2026-12-25", "name": "Christmas Day"}],
    },
    "response_targets": [{"department": "d1", "priority": "low", "hours": 16, "clock": "business"}],
    "auto_close": {"status": "open", "hours": 24},
    "queue": {"order": "last_customer_message", "statuses": ["open"]},
}
CHANGES: dict[str, Any] = {
    "changes": [
        {"seq": 1, "op": "ticket", "ticket": TICKET},
        {"seq": 2, "op": "message", "message": MESSAGE},
        {"seq": 3, "op": "removed", "id": "t2"},
        {"seq": 4, "op": "catalog"},
        {"seq": 5, "op": "of tomorrow", "x": 1},
    ],
    "cursor": 5,
    "more": False,
}
LOGIN: dict[str, Any] = {
    "kind": "server_root",
    "login": "root",
    "password": "correct horse",
    "host": "203.0.113.7",
    "port": 22,
}
SAMPLES: dict[str, tuple[Callable[[bytes], object], Any]] = {
    "hello": (wire.parse_hello, {"deskbell": 1, "name": "Desk", "api": "/api/v1"}),
    "me": (wire.parse_identity, ME),
    "catalog": (parse_catalog, CATALOG),
    "ticket": (wire.parse_ticket, TICKET),
    "thread": (wire.parse_thread, {"items": [MESSAGE]}),
    "tickets": (
        wire.parse_tickets,
        {"items": [TICKET], "next": "x", "total": 1, "cursor": 7},
    ),
    "messages": (wire.parse_messages, {"items": [MESSAGE], "next": None, "total": 1}),
    "changes": (wire.parse_changes, CHANGES),
    "login": (parse_login, LOGIN),
    "receipt": (wire.parse_receipt, {"ticket": TICKET, "message": MESSAGE}),
}


def encoded(value: object) -> bytes:
    return msgspec.json.encode(value)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_read_and_unknown_fields_do_not_matter(name: str) -> None:
    parse, sample = SAMPLES[name]
    assert parse(encoded(sample)) == parse(encoded(sample | {"later": {"x": [1]}}))


def test_times_are_utc_and_codes_are_the_domains() -> None:
    ticket = wire.parse_ticket(encoded(TICKET))
    assert ticket.last_message == datetime(2026, 11, 22, 10, tzinfo=UTC)
    assert ticket.last_message.tzinfo is UTC
    assert ticket.updated.microsecond == 123456
    assert ticket.status is Status.NEW
    assert ticket.last_role is Role.AGENT
    assert ticket.preview == "Hi there"
    (message,) = wire.parse_thread(encoded({"items": [MESSAGE]}))
    assert message.format is BodyFormat.MARKDOWN
    assert message.token == ""
    assert message.channel == "phone"
    older = {name: value for name, value in MESSAGE.items() if name != "channel"}
    (message,) = wire.parse_thread(encoded({"items": [older]}))
    assert message.channel == "app"


def test_codes_of_tomorrow_fall_back() -> None:
    status = {"id": "x", "label": "Escalated", "meaning": "escalated"}
    ticket = wire.parse_ticket(encoded(TICKET | {"status": status, "last_role": "robot"}))
    assert ticket.status is Status.IN_PROGRESS
    assert ticket.status_label == "Escalated"
    assert ticket.last_role is Role.SYSTEM
    (message,) = wire.parse_thread(encoded({"items": [MESSAGE | {"format": "asciidoc"}]}))
    assert message.format is BodyFormat.TEXT


@pytest.mark.parametrize(
    "change",
    [
        {"id": ""},
        {"id": "a\nb"},
        {"id": "x" * 201},
        {"id": 7},
        {"created": "2026-11-22T10:00:00"},
        {"created": "yesterday"},
        {"created": 5},
        {"subject": None},
        {"subject": "x" * 5000},
        {"messages": -1},
        {"messages": 2**60},
        {"department": {"id": "d1"}},
    ],
)
def test_what_matters_is_strict(change: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        wire.parse_ticket(encoded(TICKET | change))


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_the_ends_of_the_calendar_are_told(moment: str) -> None:
    with pytest.raises(OverflowError):
        wire.parse_ticket(encoded(TICKET | {"created": moment}))


def test_an_internal_note_has_no_number() -> None:
    (message,) = wire.parse_thread(encoded({"items": [MESSAGE | {"internal": True}]}))
    assert message.number is None


def test_of_several_changes_the_last_one_counts() -> None:
    def step(*changes: dict[str, Any]) -> wire.Step:
        return wire.parse_changes(encoded({"changes": changes, "cursor": 9, "more": False}))

    gone = {"op": "removed", "id": "t1"}
    ticket = {"op": "ticket", "ticket": TICKET}
    message = {"op": "message", "message": MESSAGE}
    removed = step(ticket, message, gone)
    assert (removed.tickets, removed.messages, removed.removed) == ((), (), ("t1",))
    back = step(gone, ticket)
    assert back.removed == ()
    assert len(back.tickets) == 1
    for incomplete in ({"op": "ticket"}, {"op": "message"}, {"op": "removed"}):
        with pytest.raises(ValueError, match="without one"):
            step(incomplete)


# --- anything at all --------------------------------------------------------------------------

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


def places(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


@st.composite
def damaged(draw: st.DrawFn, sample: Any) -> bytes:
    """Draw *sample* with something else in one to three of its places, or cut off."""
    value: Any = copy.deepcopy(sample)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(list(places(value))))
        new: Any = draw(anything)
        if not path:
            value = new
            continue
        inner: Any = value
        for step in path[:-1]:
            inner = inner[step]
        if draw(st.booleans()) and isinstance(inner, dict):
            del inner[path[-1]]
        else:
            inner[path[-1]] = new
    body = encoded(value)
    return body[: draw(st.integers(0, len(body)))] if draw(st.integers(0, 9)) == 0 else body


@pytest.mark.parametrize("name", SAMPLES)
def test_damaged_answers_are_read_or_refused(name: str) -> None:
    parse, sample = SAMPLES[name]
    with reader() as read:

        @settings(max_examples=150, deadline=None)
        @given(damaged(sample) | st.binary(max_size=200))
        def holds(body: bytes) -> None:
            try:
                value = read(body, parse)
            except Problem as problem:
                assert str(problem)  # noqa: PT017 - either is fine, but nothing else
            else:
                # Whatever was accepted can be stored.
                assert codec.encode(value)

        holds()


def test_a_damaged_answer_is_called_unexpected() -> None:
    with reader() as read, pytest.raises(UnexpectedAnswer, match=r"items\[0\]"):
        read(encoded({"items": [{}]}), wire.parse_thread)


@contextmanager
def reader() -> Iterator[Callable[[bytes, Callable[[bytes], object]], object]]:
    """Give what reads a body through `Http` as if a server had sent it."""

    async def inline(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    http = Http("http://localhost:1", inline)
    with asyncio.Runner() as runner, respx.mock() as router:
        route = router.get("http://localhost:1/x")

        def read(body: bytes, parse: Callable[[bytes], object]) -> object:
            route.respond(200, content=body)
            return runner.run(http.request(Ask(path="/x"), parse))

        yield read
        runner.run(http.aclose())
