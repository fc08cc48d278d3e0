"""Images of messages: asked for from their host alone, within bounds, and from nowhere near."""

import asyncio
import socket
import ssl
import threading
from typing import Any

import httpx
import pytest
import respx

from desktop.backends import http
from desktop.domain.errors import Forbidden, Problem, TlsFailed, TooMuch, Unreachable
from desktop.services.remote_images import AT_ONCE, MAX_BYTES, RemoteImages
from desktop.sync.worker import Worker

URL = "https://img.example/a.png?x=1"
AT = "https://93.184.215.14/a.png?x=1"
"""Where it is asked for: at the address that was looked up."""


def fetch(url: str) -> bytes:
    async def story() -> bytes:
        worker = Worker()
        try:
            return await RemoteImages(worker.run).fetch(url)
        finally:
            worker.close()

    return asyncio.run(story())


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Names and their addresses, in place of the network's."""
    known = {"img.example": "93.184.215.14"}

    async def getaddrinfo(self: object, host: str, port: int, **rest: Any) -> list[Any]:
        del self, rest
        if host not in known:
            raise socket.gaierror("no such name")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (known[host], port))]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", getaddrinfo)
    return known


@pytest.mark.usefixtures("names")
@respx.mock
def test_it_asks_over_https_and_says_nothing_about_the_person() -> None:
    route = respx.get(AT).respond(200, content=b"image", headers={"Set-Cookie": "a=b"})
    assert fetch("http://img.example/a.png?x=1") == b"image"
    request = route.calls.last.request
    headers = request.headers
    assert headers["host"] == "img.example"
    assert request.extensions["sni_hostname"] == "img.example"
    for name in ("cookie", "referer", "authorization"):
        assert name not in headers


@pytest.mark.usefixtures("names")
@respx.mock
def test_a_redirect_is_not_followed() -> None:
    respx.get(AT).respond(302, headers={"Location": "https://elsewhere.example/"})
    with pytest.raises(Problem):
        fetch(URL)
    assert len(respx.calls) == 1


@pytest.mark.usefixtures("names")
@respx.mock
def test_an_image_without_end_is_cut_off() -> None:
    respx.get(AT).mock(return_value=httpx.Response(200, content=b"x" * (MAX_BYTES + 1)))
    with pytest.raises(TooMuch):
        fetch(URL)


@respx.mock
@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "192.168.1.1", "10.0.0.7", "169.254.169.254", "::1"),
        *("::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1", "fe80::1%2"),
    ],
)
def test_machines_of_the_own_network_are_left_alone(names: dict[str, str], address: str) -> None:
    names["router.example"] = address
    with pytest.raises(Forbidden):
        fetch("https://router.example/reboot")
    assert len(respx.calls) == 0


@pytest.mark.usefixtures("names")
def test_an_unknown_host_is_out_of_reach() -> None:
    with pytest.raises(Unreachable):
        fetch("https://nowhere.example/a.png")


@pytest.mark.usefixtures("names")
@respx.mock
@pytest.mark.parametrize(
    "url",
    ["https://img.example:22/a", "http://img.example:443x/a", "http://img.example:8080/a"],
)
def test_no_other_port_is_asked(url: str) -> None:
    with pytest.raises(Forbidden):
        fetch(url)
    assert len(respx.calls) == 0


@pytest.mark.usefixtures("names")
@respx.mock
def test_few_are_fetched_at_once_and_the_certificates_are_read_once_off_the_loop(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[str] = []
    create = httpx.create_ssl_context

    def create_ssl_context() -> ssl.SSLContext:
        made.append(threading.current_thread().name)
        return create()

    http.trust.cache_clear()
    monkeypatch.setattr(httpx, "create_ssl_context", create_ssl_context)
    running = 0
    most = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal running, most
        del request
        running += 1
        most = max(most, running)
        for _ in range(20):
            # Every other task gets its turns meanwhile.
            await asyncio.sleep(0)
        running -= 1
        return httpx.Response(200, content=b"image")

    respx.get(AT).mock(side_effect=answer)

    async def story() -> None:
        worker = Worker()
        images = [RemoteImages(worker.run).fetch(URL) for _ in range(20)]
        assert await asyncio.gather(*images) == [b"image"] * 20
        worker.close()

    asyncio.run(story())
    assert most == AT_ONCE
    assert [name.startswith("deskbell-worker") for name in made] == [True]


@respx.mock
def test_another_address_is_tried_where_one_cannot_be_reached(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def getaddrinfo(self: object, host: str, port: int, **rest: Any) -> list[Any]:
        del self, host, rest
        return [
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("2606:2800:21f::1", port, 0, 0)),
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", port)),
        ]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", getaddrinfo)
    first = respx.get("https://[2606:2800:21f::1]/a.png?x=1").mock(side_effect=httpx.ConnectError)
    respx.get(AT).respond(200, content=b"image")
    assert fetch(URL) == b"image"
    assert first.called


def test_the_name_is_what_the_certificate_must_vouch_for() -> None:
    """At a real socket: the address alone is connected to, the name alone is vouched for."""
    asked: list[str | None] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.sni_callback = lambda _socket, name, _context: asked.append(name)

    async def story() -> None:
        server = await asyncio.start_server(lambda _r, _w: None, "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        worker = Worker()
        client = http.Http(f"https://img.example:{port}", worker.run, address="127.0.0.1")
        with pytest.raises(TlsFailed):
            await client.send(http.Ask(path="/"))
        await client.aclose()
        worker.close()
        server.close()

    asyncio.run(story())
    assert asked == ["img.example"]
