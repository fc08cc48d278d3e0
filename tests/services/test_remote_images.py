"""Images of messages: asked for from their host alone, within bounds, and from nowhere near."""

import asyncio
import socket
from typing import Any

import httpx
import pytest
import respx

from desktop.domain.errors import Forbidden, Problem, TooMuch, Unreachable
from desktop.services.remote_images import MAX_BYTES, RemoteImages
from desktop.sync.worker import Worker

URL = "https://img.example/a.png?x=1"


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
    route = respx.get(URL).respond(200, content=b"image", headers={"Set-Cookie": "a=b"})
    assert fetch("http://img.example/a.png?x=1") == b"image"
    headers = route.calls.last.request.headers
    for name in ("cookie", "referer", "authorization"):
        assert name not in headers


@pytest.mark.usefixtures("names")
@respx.mock
def test_a_redirect_is_not_followed() -> None:
    respx.get(URL).respond(302, headers={"Location": "https://elsewhere.example/"})
    with pytest.raises(Problem):
        fetch(URL)
    assert len(respx.calls) == 1


@pytest.mark.usefixtures("names")
@respx.mock
def test_an_image_without_end_is_cut_off() -> None:
    respx.get(URL).mock(return_value=httpx.Response(200, content=b"x" * (MAX_BYTES + 1)))
    with pytest.raises(TooMuch):
        fetch(URL)


@respx.mock
@pytest.mark.parametrize(
    "address", ["127.0.0.1", "192.168.1.1", "10.0.0.7", "169.254.169.254", "::1"]
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
