"""The proxy does what it says, and says what it did: the figures rest on it."""

import http.client
import socket
import threading
from collections.abc import Generator
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import pytest

from tests.backends.raw_server import RawServer, answer
from tests.faults.acts import Act, Kind, Plan, busy, by_path, web_page
from tests.faults.proxy import Proxy

BODY = b'{"said": "what the helpdesk says"}'
POST = b"POST /messages HTTP/1.1\r\nHost: a\r\nIdempotency-Key: k1\r\nContent-Length: 4\r\n\r\nword"


@pytest.fixture
def server() -> Generator[RawServer]:
    date = {"Date": "Sun, 06 Nov 1994 08:49:37 GMT"}
    with RawServer(lambda _: answer(BODY, headers=date)) as server:
        yield server


@pytest.fixture
def proxy(server: RawServer) -> Generator[Proxy]:
    with Proxy(server.url) as proxy:
        yield proxy


def raw(proxy: Proxy, request: bytes = POST) -> bytes:
    """Send bytes and return all that comes back until the end of the connection."""
    parts = urlsplit(proxy.url)
    with socket.create_connection((parts.hostname, parts.port), 10) as line:
        try:
            line.sendall(request)
            line.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: line.recv(65536), b""))
        except OSError:
            return b"reset"


def post(proxy: Proxy) -> tuple[int, bytes, http.client.HTTPMessage]:
    line = http.client.HTTPConnection(urlsplit(proxy.url).netloc, timeout=60)
    try:
        line.request("POST", "/messages", body=b"word")
        got = line.getresponse()
        return got.status, got.read(), got.headers
    finally:
        line.close()


def test_what_is_not_touched_passes_as_it_is(server: RawServer, proxy: Proxy) -> None:
    line = http.client.HTTPConnection(urlsplit(proxy.url).netloc, timeout=60)
    for _ in range(3):
        line.request("POST", "/messages?q=1", body=b"word", headers={"Idempotency-Key": "k1"})
        got = line.getresponse()
        assert (got.status, got.read()) == (200, BODY)
    line.close()
    assert len(server.requests) == 3
    [entry] = set(proxy.log)
    told = (entry.method, entry.path, entry.key, entry.asked, entry.status)
    assert told == ("POST", "/messages", "k1", 1, 200)


@pytest.mark.parametrize(
    ("kind", "asked", "comes"),
    [
        (Kind.DROP_BEFORE, 0, b""),
        (Kind.DROP_AFTER, 1, b""),
        (Kind.STALL, 1, b""),
        (Kind.CUT_STATUS, 1, b"HTTP/1.1 20"),
        (Kind.CUT_HEAD, 1, b"Content-Type"),
        (Kind.CUT_BODY, 1, b'{"said": "what'),
    ],
)
def test_a_lost_answer_is_lost_where_it_says(
    server: RawServer, proxy: Proxy, kind: Kind, asked: int, comes: bytes
) -> None:
    proxy.next("POST", Act(kind=kind, seconds=30))
    got = raw(proxy)
    assert comes in got
    assert not got.endswith(BODY)
    assert bool(got) is bool(comes)
    assert len(server.requests) == asked
    assert [(entry.act.kind, entry.asked) for entry in proxy.log] == [(kind, asked)]
    assert raw(proxy).endswith(BODY)


def test_a_short_body_is_sound_http(proxy: Proxy) -> None:
    proxy.next("POST", Act(kind=Kind.SHORT_BODY))
    assert post(proxy)[:2] == (200, BODY[: len(BODY) // 2])


def test_a_connection_can_end_by_a_reset(proxy: Proxy) -> None:
    proxy.next("POST", Act(kind=Kind.DROP_BEFORE, reset=True))
    assert raw(proxy) == b"reset"


def test_the_server_never_gets_half_a_request_whole(server: RawServer, proxy: Proxy) -> None:
    proxy.next("POST", Act(kind=Kind.HALF_REQUEST))
    assert raw(proxy) == b""
    assert server.requests == []
    assert proxy.log[0].asked == 0


def test_twice_is_twice(server: RawServer, proxy: Proxy) -> None:
    proxy.next("POST", Act(kind=Kind.TWICE))
    assert post(proxy)[1] == BODY
    assert len(server.requests) == 2
    assert proxy.log[0].asked == 2


def test_what_comes_again_later_is_answered_first(server: RawServer, proxy: Proxy) -> None:
    proxy.next("POST", Act(kind=Kind.AGAIN_LATER, seconds=0.01))
    assert post(proxy)[1] == BODY
    while len(server.requests) < 2:
        threading.Event().wait(0.005)


def test_what_stands_between_answers_in_its_own_name(server: RawServer, proxy: Proxy) -> None:
    proxy.next("POST", busy(429, 7), busy(503, 90, as_date=True), web_page(), web_page(after=True))
    status, _, headers = post(proxy)
    assert (status, headers["Retry-After"]) == (429, "7")
    status, _, headers = post(proxy)
    until, now = (parsedate_to_datetime(headers[name]) for name in ("Retry-After", "Date"))
    assert (status, (until - now).total_seconds()) == (503, 90)
    for _ in range(2):
        status, body, headers = post(proxy)
        assert status == 200
        assert b"<html>" in body
        assert "text/html" in headers["Content-Type"]
    assert len(server.requests) == 1
    assert proxy.counts()["web page 200 after"] == 1


def test_the_servers_clock_can_be_years_off(proxy: Proxy) -> None:
    assert post(proxy)[2]["Date"].startswith("Sun, 06 Nov 1994")
    proxy.skew = proxy.skew.__class__(days=3650)
    date = parsedate_to_datetime(post(proxy)[2]["Date"])
    assert abs((date - proxy.now()).total_seconds()) < 60


def test_nobody_is_there_for_a_while(proxy: Proxy) -> None:
    line = http.client.HTTPConnection(urlsplit(proxy.url).netloc, timeout=60)
    line.request("GET", "/")
    assert line.getresponse().read() == BODY
    with proxy.offline():
        line.request("GET", "/")
        with pytest.raises((OSError, http.client.HTTPException)):
            line.getresponse()
        with pytest.raises(ConnectionRefusedError):
            raw(proxy)
    assert raw(proxy).endswith(BODY)
    line.close()
    proxy.next("POST", Act(kind=Kind.AWAY, seconds=0.05))
    assert raw(proxy) == b""
    while True:
        try:
            assert raw(proxy).endswith(BODY)
            break
        except ConnectionRefusedError:
            continue


def test_a_stream_of_events_passes_and_breaks() -> None:
    head = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    events = [b"9\r\ndata: 1\n\n\r\n", b"9\r\ndata: 2\n\n\r\n"]
    # The second time there is one piece, neither torn apart nor joined with another.
    answers = iter(([head, *events, b""], [head + events[0], b""]))
    with RawServer(lambda _: next(answers)) as server, Proxy(server.url) as proxy:
        line = http.client.HTTPConnection(urlsplit(proxy.url).netloc, timeout=60)
        line.request("GET", "/events")
        got = line.getresponse()
        assert got.read(18) == b"data: 1\n\ndata: 2\n\n"
        line.close()
        got.close()
        proxy.next("GET", Act(kind=Kind.CUT_BODY, pieces=1))
        assert raw(proxy, b"GET /events HTTP/1.1\r\n\r\n").endswith(events[0])


def test_a_plan_is_the_same_by_its_seed(server: RawServer) -> None:
    weights = {Act(kind=Kind.TWICE): 1.0, Act(kind=Kind.DROP_AFTER): 2.0}

    def counts(seed: int) -> dict[str, int]:
        plan = Plan(seed, weights, share=0.5, only=by_path("/messages", "POST"))
        with Proxy(server.url, plan) as proxy:
            for _ in range(30):
                raw(proxy)
            raw(proxy, b"GET /messages HTTP/1.1\r\n\r\n")
            assert proxy.log[-1].act.kind is Kind.PASS
            return dict(proxy.counts())

    assert counts(1) == counts(1)
    assert set(counts(1)) == {"pass", "twice", "drop after"}
