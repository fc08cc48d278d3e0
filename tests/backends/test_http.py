"""HTTP over real sockets: each threat of the wire, and each failure as its problem."""

import asyncio
import gzip
import logging
import ssl
import threading
import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from itertools import repeat
from pathlib import Path

import httpx
import msgspec
import pytest
import respx

from desktop.backends import http as http_module
from desktop.backends.ask import Ask, Stream
from desktop.backends.http import PIECE, Http
from desktop.domain.errors import (
    ConnectionLost,
    NotFound,
    Problem,
    Refused,
    SignInRefused,
    TlsFailed,
    TooMuch,
    UnexpectedAnswer,
    Unreachable,
)
from desktop.domain.network_errors import WebPage
from tests.backends.raw_server import RawServer, answer
from tests.backends.world import OneWorker, run

read_json = msgspec.json.decode
TOKEN = "canary-4711-token"


@pytest.fixture
def connect(worker: OneWorker) -> Callable[..., "object"]:
    @asynccontextmanager
    async def connected(url: str, deadline: float = 30.0) -> AsyncIterator[Http]:
        http = Http(url, worker, deadline=deadline)
        http.sign({"Authorization": f"Bearer {TOKEN}"}, secrets=(TOKEN,))
        try:
            yield http
        finally:
            await http.aclose()

    return connected


def get(connect, url: str, ask: Ask | None = None, **options: float) -> object:
    """Ask for JSON once."""

    async def once() -> object:
        async with connect(url, **options) as http:
            return await http.request(ask or Ask(path="/x"), read_json)

    return run(once())


def problem(connect, reply: bytes | Iterator[bytes], ask: Ask | None = None, **options) -> Problem:
    """Return the problem that an answer becomes."""
    with RawServer(lambda _: reply) as server, pytest.raises(Problem) as caught:
        get(connect, server.url, ask, **options)
    return caught.value


# --- what is sent -----------------------------------------------------------------------------


def test_a_request_tells_who_asks_and_goes_below_the_base(connect) -> None:
    with RawServer(lambda _: answer(b'{"a": 1}')) as server:
        ask = Ask(path="/tickets", query={"after": "a b&c", "limit": 5})
        assert get(connect, f"{server.url}/desk/", ask) == {"a": 1}
    head = server.requests[0].decode()
    assert head.startswith("GET /desk/tickets?after=a+b%26c&limit=5 HTTP/1.1\r\n")
    lower = head.lower()
    assert "\r\nuser-agent: deskbell/" in lower
    assert "\r\naccept-encoding: gzip\r\n" in lower
    assert f"\r\nauthorization: bearer {TOKEN}\r\n" in lower


def test_an_unsigned_request_carries_no_token(connect) -> None:
    with RawServer(lambda _: answer(b"1")) as server:
        get(connect, server.url, Ask(path="/hello", signed=False))
    assert TOKEN.encode() not in server.requests[0]


def test_a_token_that_no_header_can_hold_never_leaves(worker: OneWorker) -> None:
    http = Http("https://desk.example", worker)
    with pytest.raises(SignInRefused):
        http.sign({"Authorization": "Bearer a\r\nX-Evil: 1"}, secrets=())
    run(http.aclose())


def test_cookies_are_not_kept(connect) -> None:
    async def twice(url: str) -> None:
        async with connect(url) as http:
            sent = await http.send(Ask(path="/a"))
            assert sent.all("set-cookie") == ["a=1", "b=2"]
            await http.send(Ask(path="/b"))

    reply = answer(b"{}", headers={"Set-Cookie": "a=1\r\nSet-Cookie: b=2"})
    with RawServer(lambda _: reply) as server:
        run(twice(server.url))
    assert b"ookie" not in server.requests[1]


def test_a_streamed_body_has_its_length_and_is_read_piece_by_piece(connect) -> None:
    pulled: list[int] = []

    async def chunks() -> AsyncIterator[bytes]:
        for number in range(100):
            pulled.append(number)
            yield b"x" * 1000

    ask = Ask(method="PATCH", path="/up", body=Stream(100_000, chunks, "application/x"))
    with RawServer(lambda _: answer(b"{}")) as server:
        get(connect, server.url, ask)
    request = server.requests[0]
    assert b"content-length: 100000\r\n" in request.lower()
    assert b"transfer-encoding" not in request.lower()
    assert request.endswith(b"x" * 100_000)
    assert len(pulled) == 100


# --- redirects --------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_redirect_is_never_followed(connect, status: int, method: str) -> None:
    with RawServer(lambda _: answer(b'{"stolen": true}')) as elsewhere:
        reply = answer(b"", status=status, headers={"Location": f"{elsewhere.url}/x"})
        with RawServer(lambda _: reply) as server:
            with pytest.raises(UnexpectedAnswer, match="another address"):
                get(connect, server.url, Ask(method=method, path="/x", body=b"{}"))
            assert len(server.requests) == 1
    assert elsewhere.requests == []


def test_a_backend_may_look_at_a_redirect(connect) -> None:
    async def look(url: str) -> None:
        async with connect(url) as http:
            found = await http.send(Ask(path="/"), accept=frozenset({302}))
            assert (found.status, found.header("location")) == (302, "/login")

    with RawServer(lambda _: answer(b"", status=302, headers={"Location": "/login"})) as server:
        run(look(server.url))


# --- what comes back --------------------------------------------------------------------------


def test_a_packed_answer_is_read(connect) -> None:
    body = gzip.compress(b'{"a": "' + b"x" * 100_000 + b'"}')
    with RawServer(lambda _: answer(body, headers={"Content-Encoding": "gzip"})) as server:
        assert get(connect, server.url) == {"a": "x" * 100_000}


def test_a_bomb_is_refused(connect) -> None:
    bomb = gzip.compress(bytes(100 * 1024 * 1024), 9)
    found = problem(connect, answer(bomb, headers={"Content-Encoding": "gzip"}))
    assert isinstance(found, TooMuch)


def test_an_endless_answer_is_cut_off(connect) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
    sent: list[int] = []

    def endless() -> Iterator[bytes]:
        yield head
        for _ in repeat(None):
            sent.append(1)
            yield chunk

    assert isinstance(problem(connect, endless()), TooMuch)
    assert len(sent) < 40


def test_endless_headers_are_cut_off(connect) -> None:
    def endless() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n"
        for _ in repeat(None):
            yield b"X-More: " + b"x" * 5000 + b"\r\n"

    assert isinstance(problem(connect, endless()), ConnectionLost)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer(b"<!doctype html><p>Hi", "text/html"), WebPage),
        (answer(b"  <html>", "application/json"), WebPage),
        (answer(b"{}", "text/html"), WebPage),
        (answer(b"{", "application/json"), UnexpectedAnswer),
        (answer(b"", "application/json"), UnexpectedAnswer),
        (answer(b'{"a": "\xff"}'), UnexpectedAnswer),
        (answer(b'{"a": "\\ud800"}'), UnexpectedAnswer),
        (answer(b"nonsense"), UnexpectedAnswer),
        (answer(b"[" * 1_000_000), UnexpectedAnswer),
        (answer(b"[" * 65 + b"]" * 65), TooMuch),
        (answer(b"x", headers={"Content-Encoding": "br"}), UnexpectedAnswer),
        (answer(b"{}", status=418), Refused),
        (answer(b"{}", status=404), NotFound),
        (b"SSH-2.0-OpenSSH_9.2\r\n", ConnectionLost),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", ConnectionLost),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{", ConnectionLost),
        (b"", ConnectionLost),
    ],
)
def test_a_bad_answer_is_a_problem(connect, reply: bytes, kind: type[Problem]) -> None:
    # An iterable is followed by a closed connection.
    found = problem(connect, iter([reply] if reply else []))
    assert type(found) is kind
    assert str(found)


def test_a_parser_that_fails_is_an_unexpected_answer(connect) -> None:
    async def ask(url: str, error: Exception) -> None:
        def parse(_: bytes) -> None:
            raise error

        async with connect(url) as http:
            with pytest.raises(UnexpectedAnswer) as caught:
                await http.request(Ask(path="/x"), parse)
            assert TOKEN not in str(caught.value)

    errors = (
        msgspec.ValidationError(f"Expected `str` {TOKEN}"),
        ValueError("no"),
        KeyError("id"),
        IndexError(),
        OverflowError("date value out of range"),
        RecursionError(),
        TypeError(),
    )
    with RawServer(lambda _: answer(b"{}")) as server:
        for error in errors:
            run(ask(server.url, error))


def test_the_backend_has_the_last_word_about_refusals(worker: OneWorker) -> None:
    async def ask(url: str) -> None:
        http = Http(url, worker, explain=lambda found, usual: Refused(detail=f"{found.status}"))
        with pytest.raises(Refused, match="409"):
            await http.send(Ask(path="/x"))
        await http.aclose()

    with RawServer(lambda _: answer(b"{}", status=409)) as server:
        run(ask(server.url))


# --- the line ---------------------------------------------------------------------------------


def test_an_address_of_the_sixth_version_is_one_too(connect) -> None:
    with RawServer(lambda _: answer(b"[6]"), host="::1") as server:
        assert get(connect, server.url) == [6]
    assert b"host: [::1]:" in server.requests[0].lower()


def test_nobody_there(connect) -> None:
    with RawServer(lambda _: b"") as server:
        url = server.url
    with pytest.raises(Unreachable) as caught:
        get(connect, url)
    assert url.removeprefix("http://") in str(caught.value)


def test_a_name_that_does_not_exist(connect) -> None:
    with pytest.raises(Unreachable):
        get(connect, "https://nowhere.invalid")


def test_a_server_that_never_answers(connect) -> None:
    with RawServer(lambda _: iter([b""])) as server, pytest.raises(ConnectionLost):
        get(connect, server.url, Ask(path="/x", silence=0.3))


def test_a_trickle_ends_at_the_deadline(connect) -> None:
    def trickle() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
        pause = threading.Event()
        for _ in repeat(None):
            pause.wait(0.05)
            yield b" "

    with RawServer(lambda _: trickle()) as server, pytest.raises(ConnectionLost):
        get(connect, server.url, deadline=0.5)


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (httpx.ConnectError("refused"), Unreachable),
        (httpx.ConnectTimeout("slow"), Unreachable),
        (httpx.PoolTimeout("full"), Unreachable),
        (httpx.ProxyError("407"), Unreachable),
        (httpx.ReadError(""), ConnectionLost),
        (httpx.ReadTimeout(""), ConnectionLost),
        (httpx.WriteError(""), ConnectionLost),
        (httpx.WriteTimeout(""), ConnectionLost),
        (httpx.CloseError(""), ConnectionLost),
        (httpx.RemoteProtocolError("Server disconnected"), ConnectionLost),
        (httpx.LocalProtocolError(f"Illegal header value {TOKEN}"), ConnectionLost),
    ],
)
def test_what_counts_is_whether_it_may_have_left(
    connect, raised: Exception, kind: type[Problem]
) -> None:
    with respx.mock() as router:
        router.post("https://desk.example/x").mock(side_effect=raised)
        with pytest.raises(Problem) as caught:
            get(connect, "https://desk.example", Ask(method="POST", path="/x", body=b"{}"))
    assert type(caught.value) is kind
    # Neither the problem nor anything that hangs on it tells the token.
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert TOKEN not in "".join(traceback.format_exception(caught.value))


def test_after_closing_nothing_leaves(connect) -> None:
    async def closed() -> None:
        async with connect("https://desk.example") as http:
            await http.aclose()
            with pytest.raises(Unreachable):
                await http.send(Ask(path="/x"))

    run(closed())


def test_cancelling_is_not_a_problem(connect) -> None:
    async def cancelled(url: str) -> None:
        async with connect(url) as http:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await http.send(Ask(path="/x"))

    with RawServer(lambda _: iter([b""])) as server:
        run(cancelled(server.url))


# --- TLS --------------------------------------------------------------------------------------


@pytest.fixture
def own_certificate(tmp_path: Path) -> ssl.SSLContext:
    """A server's side of TLS that nobody vouches for."""
    make = pytest.importorskip("tests.backends.certificates", reason="no cryptography")
    return make.self_signed(tmp_path)


def test_a_certificate_that_nobody_vouches_for(connect, own_certificate: ssl.SSLContext) -> None:
    with (
        RawServer(lambda _: answer(b"{}"), tls=own_certificate) as server,
        pytest.raises(TlsFailed, match="self-signed certificate") as caught,
    ):
        get(connect, server.url)
    assert server.requests == []
    assert "not secure" in str(caught.value)


def test_plain_http_where_tls_was_asked_for(connect) -> None:
    with (
        RawServer(lambda _: b"", greeting=b"HTTP/1.1 400 Bad Request\r\n\r\n") as server,
        pytest.raises(TlsFailed, match="no encrypted connection"),
    ):
        get(connect, server.url.replace("http://", "https://"))


# --- downloads --------------------------------------------------------------------------------


def fetch(connect, url: str, limit: int) -> list[bytes]:
    async def fetched() -> list[bytes]:
        async with connect(url) as http:
            return [piece async for piece in http.download(Ask(path="/f"), limit=limit)]

    return run(fetched())


def test_a_file_comes_in_pieces(connect) -> None:
    content = bytes(range(256)) * 10_000
    with RawServer(lambda _: answer(content, "image/png")) as server:
        pieces = fetch(connect, server.url, len(content))
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) <= PIECE
    assert b"accept-encoding: identity" in server.requests[0].lower()


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer(b"12345", "image/png"), TooMuch),
        (answer(b"{}", status=404), NotFound),
        (answer(b"{}", status=401), SignInRefused),
        (answer(b"{}", status=206), UnexpectedAnswer),
        (answer(b"", status=302, headers={"Location": "http://x/"}), UnexpectedAnswer),
        (answer(b"123", headers={"Content-Encoding": "gzip"}), UnexpectedAnswer),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n12", ConnectionLost),
    ],
)
def test_a_download_that_goes_wrong(connect, reply: bytes, kind: type[Problem]) -> None:
    with RawServer(lambda _: iter([reply])) as server, pytest.raises(Problem) as caught:
        fetch(connect, server.url, 4)
    assert type(caught.value) is kind


# --- events -----------------------------------------------------------------------------------

STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"


def listen(connect, url: str, last_id: str = "") -> list[tuple[str, str, str]]:
    async def listened() -> list[tuple[str, str, str]]:
        async with connect(url) as http:
            return [
                (event.event, event.id, event.data)
                async for event in http.events(Ask(path="/events"), last_id=last_id)
            ]

    return run(listened())


def test_events_are_heard_until_the_stream_ends(connect) -> None:
    def stream() -> Iterator[bytes]:
        yield STREAM
        yield b": hello\n\nevent: changed\nid: 7\nda"
        yield b"ta: 7\n"
        yield b"\nevent: changed\r\nid: 8\r\ndata: 8\r\n\r\n"

    with RawServer(lambda _: stream()) as server:
        heard = listen(connect, server.url, "6")
    assert heard == [("changed", "7", "7"), ("changed", "8", "8")]
    assert b"last-event-id: 6\r\n" in server.requests[0].lower()


def test_many_comments_are_no_endless_event(connect) -> None:
    def stream() -> Iterator[bytes]:
        yield STREAM
        for _ in range(20_000):
            yield b": still here\n"
            yield b"\n"
        yield b"data: end\n\n"

    with RawServer(lambda _: stream()) as server:
        assert [data for _, _, data in listen(connect, server.url)] == ["end"]


@pytest.mark.parametrize("piece", [b"data: " + b"x" * 1000 + b"\n", b"x" * 1000])
def test_an_endless_event_is_cut_off(connect, piece: bytes) -> None:
    def stream() -> Iterator[bytes]:
        yield STREAM
        yield from repeat(piece)

    with RawServer(lambda _: stream()) as server, pytest.raises(TooMuch):
        listen(connect, server.url)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer(b"{}"), UnexpectedAnswer),
        (answer(b"<html>", "text/html"), UnexpectedAnswer),
        (answer(b"{}", status=401), SignInRefused),
        (STREAM.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n"), UnexpectedAnswer),
        (STREAM.replace(b"\r\n\r\n", b"\r\nContent-Length: 9\r\n\r\ndata"), ConnectionLost),
    ],
)
def test_a_stream_that_goes_wrong(connect, reply: bytes, kind: type[Problem]) -> None:
    with RawServer(lambda _: iter([reply])) as server, pytest.raises(Problem) as caught:
        listen(connect, server.url)
    assert type(caught.value) is kind


def test_a_stream_that_falls_silent_is_lost(connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_module, "_SILENCE", 0.3)

    def silent() -> Iterator[bytes]:
        yield STREAM + b"data: 1\n\n"
        yield b""

    with RawServer(lambda _: silent()) as server, pytest.raises(ConnectionLost):
        listen(connect, server.url)


# --- logs -------------------------------------------------------------------------------------


def test_nothing_is_logged(connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with RawServer(lambda _: answer(b"{}")) as server:
        get(connect, server.url, Ask(path="/secret-path"))
    with pytest.raises(Unreachable):
        get(connect, server.url, Ask(path="/secret-path"))
    assert not [r for r in caplog.records if r.name.startswith(("httpx", "httpcore"))]
    assert "secret-path" not in caplog.text
