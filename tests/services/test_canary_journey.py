"""A password that was typed into a credential field is nowhere in the clear, whatever happens."""

import json
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from desktop.domain.outbox import State
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.raw_server import RawServer
from tests.canary import CORE, PASSWORD, hits_in_text
from tests.services.canary_journey import Watch, journey, run, run_commands, watching
from tests.services.conftest import opened
from tests.services.technical import ask_for_logins, technical_draft


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    with watching(tmp_path / "person") as watch:
        yield watch


def test_a_canary_is_nowhere_in_the_clear(
    helpdesk: RunningHelpdesk, watch: Watch, capfd: pytest.CaptureFixture[str]
) -> None:
    journey(helpdesk, watch)
    printed = capfd.readouterr()
    assert hits_in_text(printed.out + printed.err) == []
    assert "RuntimeError" in watch.log.getvalue()


def test_a_helpdesk_that_repeats_a_password_brings_it_into_no_reason(
    helpdesk: RunningHelpdesk, watch: Watch
) -> None:
    ask_for_logins(helpdesk)
    heard: list[bytes] = []

    def respond(request: bytes) -> bytes:
        if not request.startswith(b"POST /api/v1/tickets "):
            return passed_on(helpdesk, request)
        heard.append(request)
        words = f"The password {PASSWORD} is too weak, {PASSWORD}-2 as well"
        error = {"code": "invalid", "detail": words}
        return answer(422, json.dumps(error).encode())

    async def refused(url: str) -> None:
        async with opened(watch.profile) as session:
            session.changes.subscribe(watch.receive)
            account = await session.accounts.add("native", url, helpdesk.tokens["customer"], "a")
            engine = await session.connect(account)
            await engine.sync_once()
            await session.actions.send(technical_draft(session, account.id, PASSWORD), 0.0)
            await engine.push_once()
            [item] = session.library.outbox()
            assert item.state is State.PARKED
            assert "is too weak" in item.reason
            assert hits_in_text(item.reason) == []
            watch.told.append(repr(item))

    with RawServer(respond) as server:
        run(refused(server.url))
    assert CORE.encode() in heard[0]
    run_commands(watch)
    watch.holds()


def answer(status: int, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def passed_on(helpdesk: RunningHelpdesk, request: bytes) -> bytes:
    """Return what the helpdesk answers."""
    head, _, body = request.partition(b"\r\n\r\n")
    line, *lines = head.decode("ascii").split("\r\n")
    method, path, _ = line.split(" ")
    headers = dict(entry.split(": ", 1) for entry in lines)
    headers = {name: value for name, value in headers.items() if name.lower() != "accept-encoding"}
    connection = HTTPConnection(helpdesk.url.removeprefix("http://"))
    with closing(connection):
        connection.request(method, path, body or None, headers)
        response = connection.getresponse()
        return answer(response.status, response.read())
