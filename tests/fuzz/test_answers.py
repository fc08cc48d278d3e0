"""Both backends against answers that are damaged in any way: a value or a `Problem`, soon."""

import asyncio
import copy
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

import httpx
import pytest
from hypothesis import strategies as st

from desktop.backends.ask import Ask
from desktop.backends.base import Backend
from desktop.backends.http import Http
from desktop.backends.native import cursor as native_cursor
from desktop.backends.native.backend import NativeBackend
from desktop.backends.rt import cursor as rt_cursor
from desktop.backends.rt.backend import RtBackend
from desktop.domain.deep_link import BadLink, parse, write
from desktop.domain.errors import Problem
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.message import Attachment, BodyFormat, Message
from desktop.domain.outbox import ChangeFields, Reply, SetStatus
from desktop.domain.ticket import Person, Role
from desktop.store import codec
from tests.backends import small_rt
from tests.backends.small_rt import TOKEN, SmallRt
from tests.backends.test_native_wire import CHANGES, MESSAGE, SAMPLES, TICKET
from tests.backends.world import Desk
from tests.fuzz.hunt import hunt, hunt_text

# --- a helpdesk whose answers are damaged -----------------------------------------------------

_ODD = st.sampled_from(
    (None, True, -1, 0, 1e308, 10**30, "", "x", "0", "-1", "1" * 400, "\u202e", "\x00", "é" * 300,
     "2026-11-22T10:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1970", "T",
     "../..", "a/b?c#d", "<b>x</b>", [], {}, [[]], {"id": "1"}, ["1"], [None], {"": {}},
     "1970-01-01T00:00:00Z", "inf", "1e999", "٣"),
)  # fmt: skip
_ANY = st.recursive(
    _ODD | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=5,
)
_STEPS = st.lists(st.integers(0, 7), max_size=6)
_CHANGE = st.tuples(_STEPS, st.sampled_from(("put", "drop", "twice", "cut")), _ANY)
DAMAGE = st.lists(_CHANGE, min_size=1, max_size=3).map(lambda drawn: json.dumps(drawn).encode())
"""How answers are damaged, as JSON that can be kept: where, what is done there, with what."""


def damaged(body: bytes, damage: list[Any]) -> bytes:
    """Return an answer with something else in some of its places."""
    value: Any = json.loads(body)
    for steps, what, drawn in damage:
        new = copy.deepcopy(drawn)
        holder: Any = [value]
        key: Any = 0
        for step in steps:
            inner = holder[key]
            if not isinstance(inner, dict | list) or not inner:
                break
            holder = inner
            key = list(inner)[step % len(inner)] if isinstance(inner, dict) else step % len(inner)
        if what == "put" or holder[key] is value:
            value, holder[key] = (new, new) if holder[key] is value else (value, new)
        elif what == "drop":
            del holder[key]
        elif what == "twice" and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        elif what == "cut" and isinstance(holder[key], str):
            holder[key] = holder[key][:-1]
    return json.dumps(value).encode()


def native(request: bytes) -> bytes:
    """Answer as a native helpdesk with one ticket does."""
    method, target = request.split(b" ", 2)[:2]
    path = target.decode().partition("?")[0]
    end = path.rsplit("/", 1)[-1]
    samples: dict[str, Any] = {name: sample for name, (_, sample) in SAMPLES.items()}
    if method in {b"POST", b"PATCH"}:
        value: Any = samples["login"] if "secrets" in path else samples["receipt"]
    elif path.endswith("/t1"):
        value = TICKET
    elif path.endswith("/t1/messages"):
        value = {"items": [MESSAGE], "next": None, "total": 1}
    elif end == "deskbell":
        value = samples["hello"]
    elif end == "changes":
        value = CHANGES
    else:
        value = samples.get(end, {"items": []})
    if end == "tickets":
        value = value | {"next": None, "cursor": 5}
    return b"HTTP/1.1 200 OK\r\n\r\n" + json.dumps(value).encode()


ENTRIES = [
    small_rt.ENTRY,
    {"id": "101", "Type": "Correspond", "Created": "2026-11-22T10:01:00Z",
     "Creator": {"id": "alice"}, "Field": None, "NewValue": None, "ObjectId": "12"},
    {"id": "102", "Type": "Status", "Created": "2026-11-22T10:02:00Z", "Creator": {"id": "alice"},
     "Field": "Status", "NewValue": "resolved"},
]  # fmt: skip
PARTS = [
    small_rt.PART,
    {"id": "6", "TransactionId": "101", "ContentType": "text/html", "ContentLength": "9",
     "Content": "<p>Hi</p>", "Headers": "X-RT-Loop: 1\nContent-ID: <a@b>\n"},
    {"id": "7", "TransactionId": "101", "ContentType": "image/png", "ContentLength": "3",
     "Filename": "../a\u202egnp.exe", "Headers": "Content-Disposition: attachment"},
]  # fmt: skip


def serving(respond: Callable[[bytes], bytes], damage: list[Any]) -> httpx.AsyncClient:
    """Return what asks *respond* instead of a network, and damages what it says."""

    async def answer(request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        raw = request.method.encode() + b" " + request.url.raw_path + b" HTTP/1.1\r\n\r\n" + body
        head, _, said = respond(raw).partition(b"\r\n\r\n")
        lines = [line.partition(b": ")[::2] for line in head.split(b"\r\n")[1:]]
        headers = [(name, value) for name, value in lines if name.lower() != b"content-length"]
        headers.append((b"etag", b'"100"'))
        said = damaged(said, damage) if said else said
        return httpx.Response(int(head.split(b" ")[1]), headers=headers, content=_coming(said))

    return httpx.AsyncClient(transport=httpx.MockTransport(answer))


async def _coming(body: bytes) -> AsyncIterator[bytes]:
    yield body


async def inline(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    return function(*args, **kwargs)


def native_backend(damage: list[Any]) -> Backend:
    backend = NativeBackend("http://localhost:1", "token", inline)
    backend._http._client = serving(native, damage)
    return backend


def rt_backend(damage: list[Any]) -> Backend:
    rt = SmallRt(tickets=[small_rt.TICKET], values=[{"id": "0", "values": ["x"]}], staff=True)

    def respond(request: bytes) -> bytes:
        path = request.split(b" ", 2)[1].partition(b"?")[0]
        for end, items in ((b"/history", ENTRIES), (b"/attachments", PARTS)):
            if path.endswith(end):
                return b"HTTP/1.1 200 OK\r\n\r\n" + json.dumps({"items": items}).encode()
        try:
            return rt.respond(request)
        except (ValueError, IndexError):
            return b'HTTP/1.1 404 Not Found\r\n\r\n{"message": "No such thing"}'

    backend = RtBackend("http://localhost:1", TOKEN, inline)
    backend._session._http._client = serving(respond, damage)
    return backend


MESSAGE_SEEN = Message(
    id=RemoteId("m1"),
    ticket=RemoteId("12"),
    number=1,
    author=Person(RemoteId("p1"), "Robin", Role.AGENT),
    created=datetime(2026, 1, 1, tzinfo=UTC),
    body="x",
    format=BodyFormat.TEXT,
)
FILE = Attachment(id=RemoteId("6"), name="x", size=9, content_type="text/plain")


async def everything(backend: Backend, ticket: RemoteId) -> None:
    """Ask for all that can be asked; each may be a problem, and nothing else."""
    desk = Desk()
    key = OutboxId("0c55a9f2-1b3d-4c5e-9f00-aabbccddeeff")

    async def pull_twice() -> object:
        page = await backend.pull(None)
        return await backend.pull(page.cursor)

    async def download() -> object:
        return [piece async for piece in backend.download(MESSAGE_SEEN, FILE)]

    asked: tuple[Callable[[], Awaitable[object]], ...] = (
        backend.identify,
        backend.catalog,
        pull_twice,
        partial(backend.thread, ticket),
        lambda: backend.reply(Reply(ticket=ticket, body="Hi"), desk.outgoing(key)),
        lambda: backend.set_status(
            SetStatus(ticket=ticket, status_id="open", meaning="new"),  # pyright: ignore[reportArgumentType]
            desk.outgoing(key),
        ),
        lambda: backend.change_fields(
            ChangeFields(ticket=ticket, fields={"0": "b"}), desk.outgoing(key)
        ),
        lambda: backend.probe(Reply(ticket=ticket, body="Hi"), key, None),
        lambda: backend.reveal(ticket, RemoteId("s1")),
        lambda: backend.customers("x"),
        download,
    )
    for ask in asked:
        try:
            async with asyncio.timeout(10):
                value = await ask()
        except Problem as problem:
            assert str(problem)  # noqa: PT017 - either is fine, but nothing else
        else:
            if not isinstance(value, list):
                # Whatever was accepted can be stored.
                codec.encode(value)


@pytest.mark.parametrize(
    ("make", "ticket"), [(native_backend, "t1"), (rt_backend, "12")], ids=["native", "rt"]
)
def test_damaged_answers_are_values_or_problems(
    make: Callable[[list[Any]], Backend], ticket: str
) -> None:
    with asyncio.Runner() as runner:

        async def once(damage: list[Any]) -> None:
            backend = make(damage)
            try:
                await everything(backend, RemoteId(ticket))
            finally:
                await backend.aclose()

        hunt("answers", DAMAGE, lambda raw: runner.run(once(json.loads(raw))), 40)


# --- events ------------------------------------------------------------------------------------

_LINES = st.lists(
    st.sampled_from(
        (b"data: 1\n", b"\n", b"\r\n", b"\r", b"event: changed\n", b"id: 7\n", b"id: \x00\n",
         b":\n", b"retry: 1\n", b"retry: " + b"9" * 5000 + b"\n", b"data",
         b"\xef\xbb\xbf", b"\xff\xfe",
         b"\xe2\x80\xa8", b"id: a\r\nX: b\n", b"data: " + b"x" * 70_000, b"\n\n", b"event\n")
    )
    | st.binary(max_size=8),
    max_size=20,
)  # fmt: skip
STREAMS = _LINES.map(b"\xff\xff|\xff\xff".join)
"""Pieces as they come over the line, told apart by what is no UTF-8."""


def test_any_stream_is_events_or_a_problem() -> None:
    async def listen(pieces: list[bytes]) -> None:
        async def body() -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

        async def answer(_: httpx.Request) -> httpx.Response:
            return httpx.Response(
                200, headers={"content-type": "text/event-stream"}, content=body()
            )

        http = Http("http://localhost:1", inline)
        http._client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        try:
            async for event in http.events(Ask(path="/events")):
                assert len(event.data) <= 2 * 64 * 1024
        except Problem as problem:
            assert str(problem)  # noqa: PT017 - either is fine, but nothing else
        finally:
            await http.aclose()

    with asyncio.Runner() as runner:
        hunt("stream", STREAMS, lambda raw: runner.run(listen(raw.split(b"\xff\xff|\xff\xff"))), 80)


# --- small languages ---------------------------------------------------------------------------

_CURSORS = st.lists(
    st.sampled_from(
        ('{"type":"list"', '{"type":"follow"', '{"phase":"changes"', ',"feed":', ',"since":', "1",
         "-1",
         '"2026-01-01T00:00:00Z"', '"x"', "}", ',"transaction":', "9" * 400, ',"known":{}', "null",
         ',"place":{"page":', "[", "1e400", '"\\ud800"', ',"after":', "\x00")
    )
    | st.text(max_size=4),
    max_size=10,
).map("".join)  # fmt: skip


def test_any_cursor_is_one_or_begins_anew() -> None:
    def holds(text: str) -> None:
        found = native_cursor.read_cursor(text)
        assert found is None or native_cursor.read_cursor(found.write()) == found
        place = rt_cursor.decode(text)
        assert place is None or rt_cursor.decode(rt_cursor.encode(place)) == place

    hunt_text("cursor", _CURSORS, holds, 100)


_LINKS = st.lists(
    st.sampled_from(
        ("deskbell:", "//", "ticket", "new", "/", "?", "#", "&", "=", "1042", "0123456789ab",
         "account",
         "department", "%", "%00", "%2F", "%E2%80%AE", "%ff", "DESKBELL://", "@", ":80", "..", "\n",
         " ",
         "\u202e", "١", "send", "%25", "+", "\\")
    )
    | st.text(max_size=3),
    max_size=10,
).map("".join)  # fmt: skip


def test_any_text_is_a_link_or_refused() -> None:
    def holds(text: str) -> None:
        for tried in (text, f"deskbell://ticket/{text}", f"deskbell://new?{text}"):
            try:
                link = parse(tried)
            except BadLink:
                continue
            assert tried.isascii()
            assert parse(write(link)) == link
            assert str(link).isprintable()

    hunt_text("deep_link", _LINKS, holds, 150)
