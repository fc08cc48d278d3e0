"""Signing in with the browser, over real sockets, as a browser goes."""

import asyncio
import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from desktop.backends.native.sign_in import token_for_code
from desktop.domain.errors import Refused
from desktop.domain.finding_errors import BrowserSignInEnded
from desktop.domain.found import FoundHelpdesk
from desktop.domain.secret import Secret
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.browser_return import BrowserReturn
from desktop.services.connecting import Connecting
from desktop.sync.worker import Worker

VERIFIER = "v" * 43


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHelpdesk]:
    folder: Path = tmp_path_factory.mktemp("desk")
    with RunningHelpdesk(folder) as running:
        running.set_password(running.tokens["customer"], "sam", "a good password")
        yield running


@pytest.fixture
def connecting() -> Iterator[Connecting]:
    with closing(Worker()) as worker:
        yield Connecting(worker)


class Browser:
    """Opens the page, fills it in, and goes where it is sent."""

    def __init__(self, *answers: dict[str, str]) -> None:
        self.answers = answers
        self.asked = ""
        self.visits: list[httpx.Response] = []
        self.task: asyncio.Task[None] | None = None

    def open(self, url: str) -> None:
        self.asked = url
        self.task = asyncio.create_task(self._go(url))  # noqa: TID251 - owned by the test

    async def _go(self, url: str) -> None:
        async with httpx.AsyncClient(timeout=60) as http:
            page = await http.get(url)
            for answer in self.answers:
                hidden = re.findall(r'type="hidden" name="(.*?)" value="(.*?)"', page.text)
                form = {name: unescape(value) for name, value in hidden} | answer
                page = await http.post(str(page.url.copy_with(query=None)), data=form)
                self.visits.append(page)
            if page.status_code == 303:
                self.visits.append(await http.get(page.headers["location"]))


ALLOW = {"answer": "allow", "login": "sam", "password": "a good password"}
WRONG = ALLOW | {"password": "a wrong password"}


def signed_in(
    connecting: Connecting, desk: RunningHelpdesk, opener: Callable[[str], object], **more: float
) -> str:
    async def go() -> str:
        found: FoundHelpdesk = await connecting.find(desk.url)
        return await connecting.browser(found, opener, **more)

    return asyncio.run(go())


def test_what_is_allowed_in_the_browser_signs_in(
    connecting: Connecting, desk: RunningHelpdesk
) -> None:
    browser = Browser(WRONG, ALLOW)
    token = signed_in(connecting, desk, browser.open)
    me = httpx.get(f"{desk.url}/api/v1/me", headers={"Authorization": f"Bearer {token}"})
    assert me.json()["role"] == "customer"
    assert browser.visits[0].status_code == 401
    assert "a wrong password" not in browser.visits[0].text
    assert parse_qs(urlsplit(browser.asked).query)["code_challenge_method"] == ["S256"]


def test_what_is_not_allowed_is_said_so(connecting: Connecting, desk: RunningHelpdesk) -> None:
    with pytest.raises(BrowserSignInEnded, match="not allowed"):
        signed_in(connecting, desk, Browser({"answer": "deny"}).open)


def test_nobody_waits_for_ever(connecting: Connecting, desk: RunningHelpdesk) -> None:
    with pytest.raises(BrowserSignInEnded, match="in time"):
        signed_in(connecting, desk, lambda _: None, seconds=0.05)


def test_only_a_visit_with_the_state_counts() -> None:
    async def go() -> None:
        async with BrowserReturn() as back, httpx.AsyncClient() as http:
            strange = await http.get(f"{back.redirect}?code=evil&state=guessed")
            assert strange.status_code == 404
            right = await http.get(f"{back.redirect}?code=good&state={back.state}")
            assert right.status_code == 200
            assert await back.code(60) == "good"

    asyncio.run(go())


def code_of(desk: RunningHelpdesk, **changed: str) -> httpx.Response:
    wish = {
        "client_id": "deskbell",
        "response_type": "code",
        "redirect_uri": "http://127.0.0.1:9/signed-in",
        "state": "0123456789",
        "code_challenge": "3B_eUKpQwhdBQrLIh0aLZP1MGIbaFhHrk3wSEL5vWdI",
        "code_challenge_method": "S256",
    }
    return httpx.post(f"{desk.url}/oauth/authorize", data=wish | ALLOW | changed, timeout=60)


def test_a_code_is_worth_nothing_without_its_verifier_and_once(
    connecting: Connecting, desk: RunningHelpdesk
) -> None:
    digest = hashlib.sha256(VERIFIER.encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    async def exchange(code: str, verifier: str) -> str:
        return await token_for_code(
            desk.url,
            "/oauth/token",
            Secret(code),
            Secret(verifier),
            "http://127.0.0.1:9/signed-in",
            connecting.worker.run,
        )

    def code() -> str:
        answer = code_of(desk, code_challenge=challenge)
        return parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]

    with pytest.raises(Refused):
        asyncio.run(exchange(code(), "w" * 43))
    good = code()
    assert asyncio.run(exchange(good, VERIFIER))
    with pytest.raises(Refused):
        asyncio.run(exchange(good, VERIFIER))


@pytest.mark.parametrize(
    "changed",
    [
        {"redirect_uri": "https://evil.example/"},
        {"redirect_uri": "http://127.0.0.1:9@evil.example:80/"},
        {"redirect_uri": "http://127.0.0.1.evil.example:80/"},
        {"code_challenge_method": "plain"},
        {"code_challenge": ""},
        {"state": ""},
        {"client_id": "other"},
    ],
)
def test_a_browser_is_sent_nowhere_by_a_request_that_is_not_sound(
    desk: RunningHelpdesk, changed: dict[str, str]
) -> None:
    answer = code_of(desk, **changed)
    assert answer.status_code == 400
    assert "location" not in answer.headers
