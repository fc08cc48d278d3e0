"""What is found at an address: by real servers on real sockets."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import wraps
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import msgspec
import pytest

from desktop.backends.discovery import discover
from desktop.backends.native.sign_in import token_for_password
from desktop.backends.registry import open_backend
from desktop.domain.errors import (
    BadAddress,
    Unreachable,
)
from desktop.domain.finding_errors import HelpdeskNotFound, PasswordRefused
from desktop.domain.found import SignInWay
from desktop.domain.network_errors import WebPage
from desktop.domain.secret import Secret
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.world import OneWorker

Reply = tuple[int, dict[str, str], bytes]
Test = Callable[..., Coroutine[object, object, None]]
HTML = {"Content-Type": "text/html"}


def story(test: Test) -> Callable[..., None]:
    @wraps(test)
    def run(*args: object, **kwargs: object) -> None:
        asyncio.run(test(*args, **kwargs))

    return run


@contextmanager
def site(answer: Callable[[str], Reply]) -> Iterator[str]:
    """Serve what *answer* says to a path."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            assert "Authorization" not in self.headers
            status, headers, body = answer(self.path)
            self.send_response(status)
            for name, value in ({"Content-Length": str(len(body))} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            del format, args

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHelpdesk]:
    folder: Path = tmp_path_factory.mktemp("desk")
    with RunningHelpdesk(folder) as running:
        running.set_password(running.tokens["customer"], "sam", "a good password")
        yield running


@pytest.mark.parametrize("typed", ["{url}", "{url}/tickets/5?tab=1#end", "{host}", "sam@{host}"])
@story
async def test_a_helpdesk_describes_itself(
    desk: RunningHelpdesk, worker: OneWorker, typed: str
) -> None:
    found = await discover(typed.format(url=desk.url, host=urlsplit(desk.url).netloc), worker)
    assert (found.kind, found.url) == ("native", desk.url)
    assert found.name == desk.helpdesk.settings.name
    assert {SignInWay.PASSWORD, SignInWay.TOKEN} <= set(found.ways)
    assert not found.elsewhere


@story
async def test_a_helpdesk_is_known_by_its_logo_and_colour(
    tmp_path: Path, worker: OneWorker
) -> None:
    settings = Settings(colour="#2F7D4F", logo=b"a picture")
    with RunningHelpdesk(tmp_path / "desk", settings=settings) as desk:
        found = await discover(desk.url, worker)
    assert (found.colour, found.logo) == ("#2f7d4f", b"a picture")


@pytest.mark.parametrize(
    ("logo", "picture"),
    [
        ("/logo", (404, HTML, b"<p>not here</p>")),
        ("/logo", (302, {"Location": "https://elsewhere.example/logo"}, b"")),
        ("/logo", (200, {}, b"x" * (256 * 1024 + 1))),
        ("https://elsewhere.example/logo", (200, {}, b"a picture")),
        ("//elsewhere.example/logo", (200, {}, b"a picture")),
    ],
)
@story
async def test_a_logo_that_cannot_be_had_stops_nobody(
    worker: OneWorker, logo: str, picture: Reply
) -> None:
    told = {"deskbell": 1, "name": "Desk", "colour": "red;} *{", "logo": logo}
    asked: list[str] = []

    def answer(path: str) -> Reply:
        asked.append(path)
        if path == "/.well-known/deskbell":
            return 200, {"Content-Type": "application/json"}, msgspec.json.encode(told)
        return picture

    with site(answer) as url:
        found = await discover(url, worker)
    assert (found.name, found.colour, found.logo) == ("Desk", "", b"")
    assert set(asked) <= {"/.well-known/deskbell", "/logo"}


@story
async def test_a_password_becomes_a_token_that_signs_in(
    desk: RunningHelpdesk, worker: OneWorker
) -> None:
    token = await token_for_password(desk.url, "sam", Secret("a good password"), worker)
    backend = open_backend("native", desk.url, token, worker)
    assert (await backend.identify()).person.name
    await backend.aclose()
    with pytest.raises(PasswordRefused) as caught:
        await token_for_password(desk.url, "sam", Secret("a wrong password"), worker)
    assert "a wrong password" not in repr(caught.value) + str(caught.value)


@story
async def test_request_tracker_is_known_by_its_api_below_a_folder(worker: OneWorker) -> None:
    def answer(path: str) -> Reply:
        if path == "/rt5/REST/2.0/rt":
            return 401, {"Content-Type": "application/json"}, b'{"message":"Unauthorized"}'
        if path == "/rt5/":
            return 200, HTML | {"Set-Cookie": "RT_SID_Acme.443=abcdef0123456789; path=/"}, b"<p>"
        return 404, HTML, b"<p>not here</p>"

    with site(answer) as url:
        found = await discover(url, worker)
        assert (found.kind, found.url, found.name) == ("rt", f"{url}/rt5", "Acme")
        assert found.ways == (SignInWay.TOKEN,)
        assert found.token_page == f"{url}/rt5/Prefs/AuthTokens.html"


@story
async def test_a_site_that_refuses_everybody_is_no_request_tracker(worker: OneWorker) -> None:
    with site(lambda _: (401, {}, b"")) as url, pytest.raises(HelpdeskNotFound):
        await discover(url, worker)


@story
async def test_a_network_that_answers_with_its_own_page_is_told_apart(worker: OneWorker) -> None:
    with (
        site(lambda _: (200, HTML, b"<p>Sign in to our network</p>")) as url,
        pytest.raises(WebPage),
    ):
        await discover(url, worker)


@story
async def test_a_redirect_to_another_host_is_followed_and_told(
    desk: RunningHelpdesk, worker: OneWorker
) -> None:
    other = desk.url.replace("127.0.0.1", "localhost")
    with site(lambda path: (302, {"Location": other + path}, b"")) as url:
        found = await discover(url, worker)
    assert found.url == other
    assert found.elsewhere


@story
async def test_a_description_may_name_an_address_but_none_in_the_clear(worker: OneWorker) -> None:
    told = {"deskbell": 1, "name": "Acme", "address": "http://desk.example"}
    body = msgspec.json.encode(told)
    with (
        site(lambda _: (200, {"Content-Type": "application/json"}, body)) as url,
        pytest.raises(BadAddress, match="not secure"),
    ):
        await discover(url, worker)


@story
async def test_nobody_there_and_no_address_are_said_so(worker: OneWorker) -> None:
    with site(lambda _: (404, {}, b"")) as url:
        pass
    with pytest.raises(Unreachable):
        await discover(url, worker)
    with pytest.raises(BadAddress):
        await discover("my helpdesk", worker)
